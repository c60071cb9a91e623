// Memory with no page before it and none behind it: one byte too far is a fault.

import Glibc

/// Two pages that can be read and written, between two that cannot.
final class GuardedBytes {
  let start: UnsafeMutableRawPointer
  let count = 8192
  var end: UnsafeMutableRawPointer { start + count }

  init() {
    guard let mapping = mmap(nil, count + 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), mapping != MAP_FAILED
    else {
      fatalError("no memory for the test")
    }
    start = mapping + 4096
    mprotect(start, count, PROT_READ | PROT_WRITE)
  }

  deinit { munmap(start - 4096, count + 8192) }

  /// Fills all with a pattern in which no two neighbours are the same.
  func refill(seed: UInt8) {
    for offset in 0..<count {
      start.storeBytes(of: seed &+ UInt8(truncatingIfNeeded: offset &* 7), toByteOffset: offset, as: UInt8.self)
    }
  }

  /// Where a block of `count` bytes can lie: at alignments 0 to 17 behind the first guard, and before the last one.
  func places(_ count: Int) -> [UnsafeMutableRawPointer] {
    (0...17).map { start + $0 } + (0...17).map { end - count - $0 }
  }

  func bytes(_ address: UnsafeRawPointer, _ count: Int) -> [UInt8] {
    [UInt8](UnsafeRawBufferPointer(start: address, count: count))
  }
}
