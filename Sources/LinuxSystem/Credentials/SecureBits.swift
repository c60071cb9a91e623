// What user 0 means for capabilities, and the ambient set, which is for programs that know nothing of capabilities.
public import LinuxABI

extension Credentials {
  /// Whether being user 0, or ceasing to be, changes a thread's capabilities. Each has a bit beside it that locks it for ever.
  @frozen
  public struct SecureBits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    // linux/securebits.h: the bits in pairs, first what is meant, then its lock.

    /// A program gets no capabilities for user 0. The corresponding C constant is `SECBIT_NOROOT`.
    @inline(__always) public static var noRoot: SecureBits {
      SecureBits(rawValue: UInt32(truncatingIfNeeded: Linux.SECBIT_NOROOT))
    }
    /// Nor does a change from or to user 0 change them. The corresponding C constant is `SECBIT_NO_SETUID_FIXUP`.
    @inline(__always) public static var noSetUserFixup: SecureBits {
      SecureBits(rawValue: UInt32(truncatingIfNeeded: Linux.SECBIT_NO_SETUID_FIXUP))
    }
    /// The permitted ones stay when the last user of 0 goes. The corresponding C constant is `SECBIT_KEEP_CAPS`.
    @inline(__always) public static var keepCapabilities: SecureBits {
      SecureBits(rawValue: UInt32(truncatingIfNeeded: Linux.SECBIT_KEEP_CAPS))
    }
    /// Nothing is added to the ambient set. The corresponding C constant is `SECBIT_NO_CAP_AMBIENT_RAISE`.
    @inline(__always) public static var noAmbientRaise: SecureBits {
      SecureBits(rawValue: UInt32(truncatingIfNeeded: Linux.SECBIT_NO_CAP_AMBIENT_RAISE))
    }

    /// The locks of these bits.
    @inline(__always) public var locks: SecureBits { SecureBits(rawValue: rawValue &<< 1) }
  }

  /// The calling thread's secure bits.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_SECUREBITS`.
  @inline(__always)
  public static var secureBits: SecureBits {
    // SAFETY: numbers only.
    SecureBits(
      rawValue: UInt32(
        truncatingIfNeeded: certain { () throws(Errno) in
          unsafe try syscall(.prctl, Linux.PR_GET_SECUREBITS, 0, 0, 0, 0)
        }))
  }

  /// Sets the calling thread's secure bits.
  ///
  /// - Throws: `notPermitted` without `CapabilitySet.setProcessCapabilities`, and for what is locked.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_SECUREBITS`.
  @inline(__always)
  public static func setSecureBits(_ bits: SecureBits) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.prctl, Linux.PR_SET_SECUREBITS, Int(bits.rawValue), 0, 0, 0)
  }
}

extension Credentials {
  /// Whether a capability is in the calling thread's ambient set: a program that it executes has it, whatever its file says.
  ///
  /// - Parameter capability: one capability.
  /// - Throws: `invalidArgument` for one that the kernel does not know, and for none.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_CAP_AMBIENT_IS_SET`.
  @inline(__always)
  public static func ambientSetContains(_ capability: CapabilitySet) throws(Errno) -> Bool {
    try ambient(Linux.PR_CAP_AMBIENT_IS_SET, capability.rawValue.trailingZeroBitCount) != 0
  }

  /// Adds a capability, permitted and inheritable, to the calling thread's ambient set.
  ///
  /// - Parameter capability: one capability.
  /// - Throws: `notPermitted` for one that is not both, and where the secure bits forbid it; `invalidArgument` for one that
  ///   the kernel does not know, and for none.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_CAP_AMBIENT_RAISE`.
  @inline(__always)
  public static func addToAmbientSet(_ capability: CapabilitySet) throws(Errno) {
    _ = try ambient(Linux.PR_CAP_AMBIENT_RAISE, capability.rawValue.trailingZeroBitCount)
  }

  /// Takes a capability out of the calling thread's ambient set.
  ///
  /// - Parameter capability: one capability.
  /// - Throws: `invalidArgument` for one that the kernel does not know, and for none.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_CAP_AMBIENT_LOWER`.
  @inline(__always)
  public static func removeFromAmbientSet(_ capability: CapabilitySet) throws(Errno) {
    _ = try ambient(Linux.PR_CAP_AMBIENT_LOWER, capability.rawValue.trailingZeroBitCount)
  }

  /// Empties the calling thread's ambient set.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_CAP_AMBIENT_CLEAR_ALL`.
  @inline(__always)
  public static func clearAmbientSet() throws(Errno) {
    _ = try ambient(Linux.PR_CAP_AMBIENT_CLEAR_ALL, 0)
  }

  @inline(__always)
  private static func ambient(_ operation: Int, _ capability: Int) throws(Errno) -> Int {
    // SAFETY: numbers only.
    unsafe try syscall(.prctl, Linux.PR_CAP_AMBIENT, operation, capability, 0, 0)
  }
}
