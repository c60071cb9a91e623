// Where the main thread's block lies, for segments of every size and alignment. On the host's architecture only.

import Testing

@testable import FullSwiftRuntime

@Suite struct ThreadLayoutTests {
  @Test func blocksAreAlignedAndFit() {
    let end: UInt = 0x7FFF_FFF8_1238
    for shift in 0...14 {
      let alignment: UInt = 1 << shift
      for size: UInt in [0, 1, 3, 8, 15, 16, 17, 100, 4096, 4097] {
        // ld.lld places the segment anywhere modulo its alignment.
        for address: UInt in [0x20_0000, 0x20_0010, 0x20_1238, 0x20_0FF0] {
          let segment = ThreadLocalSegment(
            address: address, fileByteCount: 0, memoryByteCount: size, alignmentMask: alignment - 1)
          let threadPointer = ThreadLayout.threadPointer(below: end, segment)
          let image = threadPointer &+ ThreadLayout.imageOffset(segment)
          let lowest = ThreadLayout.lowestAddress(threadPointer, image)
          let place = "\(size) bytes at \(address) aligned to \(alignment)"
          #expect(threadPointer % max(16, alignment) == 0, "\(place)")
          #expect((image &- address) % alignment == 0, "\(place)")
          #expect(lowest <= image && image + size <= end && lowest <= threadPointer, "\(place)")
          #expect(end - lowest <= size + 2 * alignment + 128, "\(place): no more is taken than it needs")
        }
      }
    }
  }
}
