// Every power of ten of the table's range against integers of any size.

import Testing

@testable import FullSwiftFormatting

@Suite struct PowersOfTenTests {
  /// (high × 2^64 + low) × 2^shift ≤ 10^k, and one more in the last place is above it; multiplied out for k below 0.
  @Test func everyPowerIsTheTrueOneCutOff() {
    for k in -342...324 {
      let words = powerOfTen(k)
      #expect(words.high >> 63 == 1, "10^\(k)")
      let shift = binaryExponent(ofPowerOfTen: k) - 127
      var below = (ExactNatural(words.high) << 64) + ExactNatural(words.low)
      var above = below + ExactNatural(1)
      var power = ExactNatural.power(of: 10, max(k, 0))
      for _ in 0..<max(-k, 0) {
        below.multiply(by: 10)
        above.multiply(by: 10)
      }
      if shift < 0 {
        power = power << -shift
      } else {
        below = below << shift
        above = above << shift
      }
      #expect(!(power < below) && power < above, "10^\(k)")
      #expect(isPowerOfTenExact(k) == !(below < power), "10^\(k)")
    }
  }

  /// bound × 2^shift is above 10^k, and 2 less in the last place is not; multiplied out for k below 0.
  @Test func everyBoundIsAboveByTwoAtMost() {
    for k in -342...324 {
      let bound = upperBound(ofPowerOfTen: k)
      let shift = bound.exponent - 126
      #expect(bound.high >> 62 != 0 && bound.low >= 2, "10^\(k)")
      var below = (ExactNatural(bound.high) << 64) + ExactNatural(bound.low &- 2)
      var above = (ExactNatural(bound.high) << 64) + ExactNatural(bound.low)
      var power = ExactNatural.power(of: 10, max(k, 0))
      for _ in 0..<max(-k, 0) {
        below.multiply(by: 10)
        above.multiply(by: 10)
      }
      if shift < 0 {
        power = power << -shift
      } else {
        below = below << shift
        above = above << shift
      }
      #expect(!(power < below) && power < above, "10^\(k)")
    }
  }
}
