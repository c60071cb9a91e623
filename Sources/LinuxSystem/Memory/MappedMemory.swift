// A mapping with an owner: unmapped when the owner goes.
public import LinuxABI
public import LinuxCore

/// Mapped pages that are given back when the value ends.
///
/// Safe, for all that it has a pointer: nothing takes the pages from it while a span of them is in use.
@frozen
@safe
public struct MappedMemory: ~Copyable {
  /// The first byte.
  public let baseAddress: UnsafeMutableRawPointer
  /// The length that was asked for, in bytes.
  public let byteCount: Int

  /// Takes over pages that something else has mapped.
  ///
  /// - Parameters:
  ///   - address: their first byte.
  ///   - byteCount: their length.
  @unsafe
  @inline(__always)
  public init(adopting address: UnsafeMutableRawPointer, byteCount: Int) {
    unsafe baseAddress = address
    self.byteCount = byteCount
  }

  /// Maps fresh, zeroed pages. The parameters and errors are those of `MemoryMapping.map(byteCount:)`.
  ///
  /// The corresponding system calls are `mmap(2)` and, at the end, `munmap(2)`.
  @inline(__always)
  public init(
    byteCount: Int, sharing: MemoryMapping.Sharing = .private, options: MemoryMapping.Options = []
  ) throws(Errno) {
    let address = unsafe try MemoryMapping.map(byteCount: byteCount, sharing: sharing, options: options)
    unsafe self.init(adopting: address, byteCount: byteCount)
  }

  /// Maps a part of a file, for reading, or for reading and writing. The errors are those of
  /// `MemoryMapping.map(_:byteCount:)`.
  ///
  /// Nothing keeps the file from being cut short meanwhile: a read behind its end raises SIGBUS.
  ///
  /// - Parameters:
  ///   - file: a descriptor that may be closed afterwards.
  ///   - offset: where in the file, in bytes: a multiple of the page.
  ///   - byteCount: the length.
  ///   - isWritable: whether the pages may be written.
  ///   - sharing: whether what is written goes to the file.
  ///
  /// The corresponding system calls are `mmap(2)` and, at the end, `munmap(2)`.
  @inline(__always)
  public init(
    _ file: FileDescriptor, offset: Int64 = 0, byteCount: Int, isWritable: Bool = false,
    sharing: MemoryMapping.Sharing = .shared
  ) throws(Errno) {
    let address = unsafe try MemoryMapping.map(
      file, offset: offset, byteCount: byteCount, protection: isWritable ? .readWrite : .read, sharing: sharing)
    unsafe self.init(adopting: address, byteCount: byteCount)
  }

  deinit {
    // SAFETY: the pages are the value's, and no span outlives it. Nothing can be done where the kernel refuses.
    unsafe try? MemoryMapping.unmap(baseAddress, byteCount: byteCount)
  }

  /// The bytes.
  @inline(__always)
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      // SAFETY: they are mapped for reading for as long as the value is there.
      let span = unsafe RawSpan(_unsafeStart: baseAddress, byteCount: byteCount)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// The bytes, to be written. Writing to pages that were mapped for reading only raises SIGSEGV.
  @inline(__always)
  public var mutableBytes: MutableRawSpan {
    @_lifetime(&self)
    mutating get {
      // SAFETY: as above, and nobody else has them while the value is borrowed for writing.
      let span = unsafe MutableRawSpan(_unsafeStart: baseAddress, byteCount: byteCount)
      return unsafe _overrideLifetime(span, mutating: &self)
    }
  }

  /// Ends the ownership: the pages stay mapped, for somebody else to unmap.
  ///
  /// - Returns: the first byte.
  @inline(__always)
  public consuming func release() -> UnsafeMutableRawPointer {
    let address = unsafe baseAddress
    discard self
    return unsafe address
  }
}
