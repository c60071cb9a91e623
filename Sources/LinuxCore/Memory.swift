// Pages of the process: mapping, giving back, protecting.
public import LinuxABI

/// Pages of memory by `mmap(2)` and its family.
public enum MemoryMapping {
  /// Maps fresh, zeroed, private pages that can be read and written.
  ///
  /// - Parameter byteCount: the length; the kernel rounds it up to whole pages.
  /// - Throws: `noMemory`; `invalidArgument` for a length of zero.
  ///
  /// The corresponding system call is `mmap(2)` with `MAP_PRIVATE | MAP_ANONYMOUS`.
  @inline(__always)
  public static func mapAnonymous(byteCount: Int) throws(Errno) -> UnsafeMutableRawPointer {
    let readWrite = Linux.PROT_READ | Linux.PROT_WRITE
    let privateAnonymous = Linux.MAP_PRIVATE | Linux.MAP_ANONYMOUS
    let address = unsafe try syscall(.mmap, 0, byteCount, readWrite, privateAnonymous, -1, 0)
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
    return unsafe pointer
  }

  /// Gives pages back.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length, of which whole pages are given back.
  /// - Throws: `invalidArgument` where the address is no page's first byte; `noMemory` where splitting a mapping
  ///   in two would make too many.
  ///
  /// The corresponding system call is `munmap(2)`.
  @inline(__always)
  public static func unmap(_ address: UnsafeMutableRawPointer, byteCount: Int) throws(Errno) {
    unsafe _ = try syscall(.munmap, Int(bitPattern: address), byteCount)
  }
}
