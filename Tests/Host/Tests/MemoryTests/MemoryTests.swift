// The memory functions against loops over bytes: sizes 0 to 130, alignments 0 to 17, guard pages on both sides.

import Testing

@testable import FullSwiftIntrinsics

@Suite struct MemoryTests {
  private let sizes = 0...130

  @Test func copyCopiesExactly() {
    let (from, to) = (GuardedBytes(), GuardedBytes())
    from.refill(seed: 1)
    for size in sizes {
      for source in from.places(size) {
        for target in [to.start + (size % 18), to.end - size] + (size % 7 == 0 ? to.places(size) : []) {
          expectWrites(to, target, from.bytes(source, size)) { copy(target, source, size) }
        }
      }
    }
  }

  @Test func moveOfDisjointBlocksCopies() {
    let (from, to) = (GuardedBytes(), GuardedBytes())
    from.refill(seed: 2)
    for size in sizes {
      for source in from.places(size) {
        let target = to.end - size
        expectWrites(to, target, from.bytes(source, size)) { move(target, source, size) }
      }
    }
  }

  @Test func moveOfOverlappingBlocks() {
    let memory = GuardedBytes()
    for size in sizes {
      for distance in -40...40 {
        for source in [memory.start + 40 + size % 16, memory.end - size - 40] {
          memory.refill(seed: UInt8(truncatingIfNeeded: size))
          let target = source + distance
          expectWrites(memory, target, memory.bytes(source, size)) { move(target, source, size) }
        }
      }
    }
  }

  @Test func fillFillsExactly() {
    let memory = GuardedBytes()
    memory.refill(seed: 3)
    for size in sizes {
      for target in memory.places(size) {
        for byte: UInt8 in [0, 0xA5, 0xFF] {
          expectWrites(memory, target, [UInt8](repeating: byte, count: size)) { fill(target, byte, size) }
        }
      }
    }
  }

  @Test func largeBlocks() {
    let (from, to) = (GuardedBytes(), GuardedBytes())
    from.refill(seed: 9)
    for size in [255, 256, 257, 1023, 4095, 4096, 4097, 8191, 8192] {
      expectWrites(to, to.end - size, from.bytes(from.start, size)) { copy(to.end - size, from.start, size) }
      let before = to.bytes(to.start, size - 1)
      expectWrites(to, to.start + 1, before) { move(to.start + 1, to.start, size - 1) }
    }
  }

  /// Runs `body` and expects that it writes `expected` at `target` and nothing in the 32 bytes around.
  private func expectWrites(
    _ memory: GuardedBytes, _ target: UnsafeMutableRawPointer, _ expected: [UInt8], by body: () -> Void
  ) {
    let first = max(memory.start, target - 32)
    let last = min(memory.end, target + expected.count + 32)
    var model = memory.bytes(first, last - first)
    model.replaceSubrange((target - first)..<(target - first + expected.count), with: expected)
    body()
    // One comparison by hand: #expect for each of a million blocks would take minutes.
    if memory.bytes(first, last - first) != model {
      Issue.record("\(expected.count) bytes at \(target - memory.start)")
    }
  }

  @Test func compareFindsTheFirstDifference() {
    let (left, right) = (GuardedBytes(), GuardedBytes())
    for size in sizes {
      for (a, b) in zip(left.places(size), right.places(size).reversed()) {
        fill(a, 0x55, size)
        fill(b, 0x55, size)
        if compare(a, b, size) != 0 { Issue.record("\(size) equal bytes") }
        for place in 0..<size {
          // A later, opposite difference does not count; bytes are compared unsigned.
          b.storeBytes(of: 0xAA, toByteOffset: place, as: UInt8.self)
          if place + 1 < size { a.storeBytes(of: 0xFF, toByteOffset: place + 1, as: UInt8.self) }
          if compare(a, b, size) >= 0 || compare(b, a, size) <= 0 {
            Issue.record("\(size) bytes, different at \(place)")
          }
          fill(a, 0x55, size)
          fill(b, 0x55, size)
        }
      }
    }
  }

  @Test func lengthStopsAtTheFirstZero() {
    let memory = GuardedBytes()
    for size in sizes {
      for text in memory.places(size + 1) {
        // 0x80 and 1 are where the usual trick with words goes wrong.
        for byte: UInt8 in [1, 0x80, 0xFF] {
          fill(memory.start, byte, memory.count)
          text.storeBytes(of: 0, toByteOffset: size, as: UInt8.self)
          if length(text) != size { Issue.record("length \(length(text)) of \(size) bytes") }
        }
      }
    }
  }
}
