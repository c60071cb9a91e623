// The memory of other processes: reading, writing, advising.
public import LinuxABI

extension Process {
  /// A range of addresses in another process, or in this one: laid out like the kernel's `struct iovec`.
  @frozen
  public struct RemoteMemory: Hashable, Sendable {
    /// The first byte's address there.
    public var address: UInt
    /// The length in bytes.
    public var byteCount: Int

    @inline(__always)
    public init(address: UInt, byteCount: Int) {
      self.address = address
      self.byteCount = byteCount
    }
  }
}

extension Process {
  /// What is said of a range of another process's memory.
  @frozen
  public struct MemoryAdvice: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: Int32(truncatingIfNeeded: constant)) }

    /// It is not needed soon. The corresponding C constant is `MADV_COLD`.
    @inline(__always) public static var cold: MemoryAdvice { MemoryAdvice(Linux.MADV_COLD) }
    /// It should go to swap, or back to its file. The corresponding C constant is `MADV_PAGEOUT`.
    @inline(__always) public static var pageOut: MemoryAdvice { MemoryAdvice(Linux.MADV_PAGEOUT) }
    /// It is needed soon; since Linux 5.18. The corresponding C constant is `MADV_WILLNEED`.
    @inline(__always) public static var willNeed: MemoryAdvice { MemoryAdvice(Linux.MADV_WILLNEED) }
    /// It should be made huge pages; since Linux 6.1. The corresponding C constant is `MADV_COLLAPSE`.
    @inline(__always) public static var collapse: MemoryAdvice { MemoryAdvice(Linux.MADV_COLLAPSE) }
  }
}

extension Process {
  /// Copies memory of another process into a buffer, one range behind the other.
  ///
  /// - Parameters:
  ///   - process: the other process.
  ///   - ranges: what is read there, at most 1,024 ranges.
  ///   - buffer: where it goes; the copy ends with it or with the ranges.
  /// - Returns: the number of bytes copied: fewer where a later range is not all there.
  /// - Throws: `badAddress` where the first range is not there; `notPermitted` where the caller may not trace the
  ///   process; `noSuchProcess`; `invalidArgument` for too many ranges.
  ///
  /// The corresponding system call is `process_vm_readv(2)`.
  @inline(__always)
  public static func readMemory(
    of process: ProcessID, _ ranges: Span<RemoteMemory>, into buffer: inout MutableRawSpan
  ) throws(Errno) -> Int {
    unsafe try buffer.withUnsafeMutableBytes { buffer throws(Errno) in
      unsafe try transfer(.process_vm_readv, process, ranges, UnsafeRawBufferPointer(buffer))
    }
  }

  /// Copies memory of another process into a buffer. See the one with a span.
  ///
  /// The corresponding system call is `process_vm_readv(2)`.
  @inline(__always)
  public static func readMemory(
    of process: ProcessID, _ ranges: Span<RemoteMemory>, into buffer: UnsafeMutableRawBufferPointer
  ) throws(Errno) -> Int {
    unsafe try transfer(.process_vm_readv, process, ranges, UnsafeRawBufferPointer(buffer))
  }

  /// Copies bytes into the memory of another process, into one range behind the other.
  ///
  /// Unsafe where the process is the caller itself.
  ///
  /// - Parameters:
  ///   - bytes: what is copied.
  ///   - process: the other process.
  ///   - ranges: where it goes there, at most 1,024 ranges.
  /// - Returns: the number of bytes copied: fewer where a later range is not all there, or cannot be written.
  /// - Throws: `badAddress` where the first range is not there, or cannot be written; `notPermitted` where the caller may
  ///   not trace the process; `noSuchProcess`; `invalidArgument` for too many ranges.
  ///
  /// The corresponding system call is `process_vm_writev(2)`.
  @unsafe
  @inline(__always)
  public static func writeMemory(
    of process: ProcessID, _ ranges: Span<RemoteMemory>, from bytes: RawSpan
  ) throws(Errno) -> Int {
    unsafe try bytes.withUnsafeBytes { bytes throws(Errno) in
      unsafe try transfer(.process_vm_writev, process, ranges, bytes)
    }
  }

  /// Copies bytes into the memory of another process. See the one with a span.
  ///
  /// The corresponding system call is `process_vm_writev(2)`.
  @unsafe
  @inline(__always)
  public static func writeMemory(
    of process: ProcessID, _ ranges: Span<RemoteMemory>, from bytes: UnsafeRawBufferPointer
  ) throws(Errno) -> Int {
    unsafe try transfer(.process_vm_writev, process, ranges, bytes)
  }

  private static func transfer(
    _ call: SyscallNumber, _ process: ProcessID, _ ranges: Span<RemoteMemory>, _ local: UnsafeRawBufferPointer
  ) throws(Errno) -> Int {
    var local = RemoteMemory(address: UInt(bitPattern: local.baseAddress), byteCount: local.count)
    // SAFETY: the kernel reads the ranges, laid out like struct iovec, and copies no more than the local one.
    return unsafe try withUnsafeMutablePointer(to: &local) { local throws(Errno) in
      unsafe try ranges.withUnsafeBufferPointer { ranges throws(Errno) in
        unsafe try syscall(
          call, process.number, Int(bitPattern: local), 1, Int(bitPattern: ranges.baseAddress), ranges.count, 0)
      }
    }
  }

  /// Advises the kernel on ranges of a process's memory.
  ///
  /// - Parameters:
  ///   - advice: what is said of them.
  ///   - ranges: at most 1,024; each begins at a page.
  ///   - process: a descriptor of the process.
  /// - Returns: the number of bytes advised on.
  /// - Throws: `notPermitted` where the caller may not trace the process or lacks CAP_SYS_NICE; `invalidArgument`;
  ///   `noSuchProcess`; `badFileDescriptor`.
  ///
  /// The corresponding system call is `process_madvise(2)`.
  @inline(__always)
  public static func advise(
    _ advice: MemoryAdvice, on ranges: Span<RemoteMemory>, of process: FileDescriptor
  ) throws(Errno) -> Int {
    // SAFETY: the kernel reads the ranges, laid out like struct iovec; no advice of these changes what memory holds.
    unsafe try ranges.withUnsafeBufferPointer { ranges throws(Errno) in
      unsafe try syscall(
        .process_madvise, Int(process.rawValue), Int(bitPattern: ranges.baseAddress), ranges.count,
        Int(advice.rawValue), 0)
    }
  }
}
