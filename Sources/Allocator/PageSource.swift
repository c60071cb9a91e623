// The heap's one door to the kernel.
//
// Contract: what `map` gives is zeroed, private, readable and writable, and starts at a multiple of `alignment`;
// what `unmap` takes are whole pages of what `map` gave.
internal import LinuxCore

enum PageSource {
  /// The unit of mappings here: 64 KiB, the largest page that kernels of the three architectures are built with, so that
  /// it is whole pages on all of them. What is not touched takes no memory.
  static var pageByteCount: Int { 65_536 }

  /// Maps `byteCount` bytes (a multiple of the page) at a multiple of `alignment` (a power of two, at least a page).
  ///
  /// - Returns: nil where the kernel has no memory for the process, or where the sum overflows.
  static func map(byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer? {
    // As much more as it takes to find a multiple of the alignment in it; what is before and behind goes back.
    let (total, overflow) = byteCount.addingReportingOverflow(alignment &- pageByteCount)
    guard !overflow, let start = unsafe try? MemoryMapping.mapAnonymous(byteCount: total + pageByteCount) else {
      return nil
    }
    let misalignment = Int(bitPattern: start) & (alignment &- 1)
    let before = misalignment == 0 ? 0 : alignment &- misalignment
    let behind = total &+ pageByteCount &- before &- byteCount
    // SAFETY: both ends are whole pages of the mapping that was just made, and nobody has seen them.
    if before > 0 { unsafe try? MemoryMapping.unmap(start, byteCount: before) }
    if behind > 0 { unsafe try? MemoryMapping.unmap(start + before + byteCount, byteCount: behind) }
    return unsafe start + before
  }

  static func unmap(_ address: UnsafeMutableRawPointer, byteCount: Int) {
    // Nothing can be done where the kernel refuses (too many mappings): the pages stay, unused.
    unsafe try? MemoryMapping.unmap(address, byteCount: byteCount)
  }
}
