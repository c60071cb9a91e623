// Keys of memory protection: a number on pages, for which each thread can switch reading and writing off by itself.
public import LinuxABI
public import LinuxCore

/// A protection key. What a thread may do with its pages is in a register of the processor, which no system call
/// changes.
@frozen
public struct ProtectionKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

  /// No key, -1: `protect(_:byteCount:_:key:)` leaves the pages the key that they have.
  @inline(__always) public static var unspecified: ProtectionKey { ProtectionKey(rawValue: -1) }

  /// What the calling thread may not do with the pages of a key.
  @frozen
  public struct Restrictions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Neither read nor write. The corresponding C constant is `PKEY_DISABLE_ACCESS`.
    @inline(__always) public static var noAccess: Restrictions {
      Restrictions(rawValue: UInt32(truncatingIfNeeded: Linux.PKEY_DISABLE_ACCESS))
    }
    /// Not write. The corresponding C constant is `PKEY_DISABLE_WRITE`.
    @inline(__always) public static var noWrite: Restrictions {
      Restrictions(rawValue: UInt32(truncatingIfNeeded: Linux.PKEY_DISABLE_WRITE))
    }
  }

  /// Takes a key that is free.
  ///
  /// - Parameter restrictions: what this thread may not do with its pages from now on.
  /// - Throws: `noSpace` where all are taken, or the processor has none; `invalidArgument`.
  ///
  /// The corresponding system call is `pkey_alloc(2)`.
  @inline(__always)
  public static func allocate(_ restrictions: Restrictions = []) throws(Errno) -> ProtectionKey {
    // SAFETY: no argument is an address.
    let key = unsafe try syscall(.pkey_alloc, 0, Int(restrictions.rawValue))
    return ProtectionKey(rawValue: Int32(truncatingIfNeeded: key))
  }

  /// Gives the key back. Pages that have it keep it: change them first.
  ///
  /// - Throws: `invalidArgument` where the key is not taken.
  ///
  /// The corresponding system call is `pkey_free(2)`.
  @inline(__always)
  public func free() throws(Errno) {
    // SAFETY: no argument is an address.
    unsafe _ = try syscall(.pkey_free, Int(rawValue))
  }
}

extension MemoryMapping {
  /// Changes what may be done with pages, and the key that they have.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - protection: what may be done from now on, as far as the key's restrictions let it.
  ///   - key: their key from now on.
  /// - Throws: `invalidArgument` where the key is not taken; and what `protect(_:byteCount:_:)` throws.
  ///
  /// The corresponding system call is `pkey_mprotect(2)`.
  @inline(__always)
  public static func protect(
    _ address: UnsafeMutableRawPointer, byteCount: Int, _ protection: Protection, key: ProtectionKey
  ) throws(Errno) {
    // SAFETY: the caller says that nobody relies on what is taken away.
    unsafe _ = try syscall(
      .pkey_mprotect, Int(bitPattern: address), byteCount, Int(protection.rawValue), Int(key.rawValue))
  }
}
