// Rounding to an integral value and square roots, against the C library and the processor.

import Foundation
import Testing

@testable import FullSwiftIntrinsics

@Suite struct RoundingTests {
  private func check(_ x: Double, _ comment: String = "") {
    #expect(same(roundedToIntegral(x, .up), ceil(x)), "ceil \(x)")
    #expect(same(roundedToIntegral(x, .down), floor(x)), "floor \(x)")
    #expect(same(roundedToIntegral(x, .towardZero), trunc(x)), "trunc \(x)")
    #expect(same(roundedToIntegral(x, .nearestEven), rint(x)), "rint \(x)")
    #expect(same(roundedToIntegral(x, .nearestAwayFromZero), Foundation.round(x)), "round \(x)")
  }

  private func check(_ x: Float) {
    #expect(same(roundedToIntegral(x, .up), ceilf(x)), "ceilf \(x)")
    #expect(same(roundedToIntegral(x, .down), floorf(x)), "floorf \(x)")
    #expect(same(roundedToIntegral(x, .towardZero), truncf(x)), "truncf \(x)")
    #expect(same(roundedToIntegral(x, .nearestEven), rintf(x)), "rintf \(x)")
    #expect(same(roundedToIntegral(x, .nearestAwayFromZero), roundf(x)), "roundf \(x)")
  }

  @Test func everyHalfAndItsNeighbours() {
    for n in -300...300 {
      let half = Double(n) / 2
      for x in [half, half.nextUp, half.nextDown, half + 0x1p51, half * 0x1p-1022] { check(x) }
      for x in [Float(half), Float(half).nextUp, Float(half).nextDown, Float(half) + 0x1p22] { check(x) }
    }
    for x in [0.0, -0.0, .infinity, -.infinity, .nan, 0x1p52, 0x1p53, .greatestFiniteMagnitude] { check(x) }
  }

  @Test func randomPatterns() {
    var random = SeededRandom("rounding")
    for _ in 0..<8_000 {
      check(random.double())
      check(random.float())
    }
  }

  @Test func signallingNaNBecomesQuiet() {
    #expect(!roundedToIntegral(Double.signalingNaN, .down).isSignalingNaN)
  }

  @Test func squareRoot() {
    var random = SeededRandom("square root")
    for _ in 0..<2_000 {
      let (x, y) = (random.double(), random.float())
      #expect(same(squareRootInstruction(x), sqrt(x)), "sqrt \(x)")
      #expect(same(squareRootInstruction(y), sqrtf(y)), "sqrtf \(y)")
    }
  }

  #if arch(x86_64)
  @Test func extendedPrecision() {
    var random = SeededRandom("rounding, 80 bits")
    for _ in 0..<3_000 {
      let x = Float80(
        sign: random.next() & 1 == 0 ? .plus : .minus,
        exponentBitPattern: UInt(random.exponentField(bits: 15)),
        significandBitPattern: random.pattern(bits: 63))
      #expect(same(roundedToIntegral(x, .up), x.rounded(.up)), "\(x)")
      #expect(same(roundedToIntegral(x, .down), x.rounded(.down)), "\(x)")
      #expect(same(roundedToIntegral(x, .nearestEven), x.rounded(.toNearestOrEven)), "\(x)")
      #expect(
        same(roundedToIntegral(x, .nearestAwayFromZero), x.rounded(.toNearestOrAwayFromZero)), "\(x)")
    }
  }
  #endif
}
