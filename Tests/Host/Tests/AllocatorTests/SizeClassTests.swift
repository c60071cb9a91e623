// Size classes: every size, every alignment.

import Testing

@testable import FullSwiftAllocator

@Suite struct SizeClassTests {
  private let classes = (0..<SizeClass.count).map { SizeClass(rawValue: $0) }

  @Test func classesRiseInSixteens() {
    for (lower, higher) in zip(classes, classes.dropFirst()) { #expect(lower.byteCount < higher.byteCount) }
    #expect(classes.first?.byteCount == 16)
    #expect(classes.last?.byteCount == SizeClass.largestByteCount)
    #expect(classes.allSatisfy { $0.byteCount % 16 == 0 })
  }

  /// The smallest class that is large enough, and no more than a fifth of its blocks wasted (15 bytes among the small).
  @Test func everySize() {
    for size in 0...SizeClass.largestByteCount {
      let found = SizeClass(holding: size)
      let isMinimal = found.rawValue == 0 || SizeClass(rawValue: found.rawValue - 1).byteCount < size
      let waste = found.byteCount - size
      let isTight = size == 0 || waste <= 15 || waste * 5 <= found.byteCount
      if found.byteCount < size || !isMinimal || !isTight || !classes.contains(found) {
        Issue.record("\(size) bytes are served by \(found.byteCount)")
      }
    }
  }

  /// The smallest class that is large enough and whose size is a multiple of the alignment.
  @Test func everyAlignment() {
    for exponent in 0...16 {
      let alignment = 1 << exponent
      let fitting = classes.filter { $0.byteCount % alignment == 0 || alignment <= 16 }
      for size in stride(from: 0, through: SizeClass.largestByteCount, by: 1) {
        let found = SizeClass(holding: size, alignment: alignment)
        // The first class that fits, by a binary search: 65,537 × 17 sizes are tried.
        var (low, high) = (0, fitting.count - 1)
        while low < high {
          let middle = (low + high) / 2
          if fitting[middle].byteCount >= size { high = middle } else { low = middle + 1 }
        }
        if found != fitting[low] {
          Issue.record("\(size) bytes at \(alignment): \(found.byteCount), not \(fitting[low].byteCount)")
        }
      }
    }
  }

  /// What is promised of a class's blocks: they lie in the span, behind the header, at multiples of every power of two
  /// that divides their size.
  @Test func firstBlocks() {
    for sizeClass in classes {
      for span in 0..<spansPerArena {
        let offset = firstBlockOffset(ofSpan: span, sizeClass, headerByteCount: 1200)
        let size = sizeClass.byteCount
        #expect(offset % (size & -size) == 0)
        #expect(span == 0 ? offset >= 1200 : offset == span * spanByteCount)
      }
    }
  }
}
