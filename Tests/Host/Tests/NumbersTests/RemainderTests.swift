// Exact remainders and the fused multiply-add, against the C library.

import Foundation
import Testing

@testable import FullSwiftIntrinsics

@Suite struct RemainderTests {
  private func check(_ x: Double, _ y: Double) {
    #expect(same(truncatingRemainderExact(x, y), fmod(x, y)), "fmod \(x) \(y)")
    let got = nearestRemainderExact(x, y)
    let expected = remainder(x, y)
    // Where the remainder is zero IEEE 754 wants the sign of x, which glibc sometimes misses.
    #expect(expected == 0 ? got == 0 && got.sign == x.sign : same(got, expected), "remainder \(x) \(y)")
  }

  @Test func randomPatterns() {
    var random = SeededRandom("remainder")
    for _ in 0..<5_000 {
      check(random.double(), random.double())
      let (x, y) = (random.float(), random.float())
      #expect(same(truncatingRemainderExact(x, y), fmodf(x, y)), "fmodf \(x) \(y)")
      let expected = remainderf(x, y)
      #expect(expected == 0 || same(nearestRemainderExact(x, y), expected), "remainderf \(x) \(y)")
    }
  }

  @Test func multiplesOfHalfTheDivisor() {
    var random = SeededRandom("remainder, ties")
    for _ in 0..<3_000 {
      let y = random.double()
      let x = Double(random.next() % 2_000) * 0.5 * y
      for z in [x, x.nextUp, x.nextDown] { check(z, y) }
    }
  }

  @Test func extremes() {
    let values = [
      0.0, -0.0, 1, -1, .infinity, .nan, .greatestFiniteMagnitude, .leastNormalMagnitude,
      .leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude, 0x1p1023, 0x1.fffffffffffffp-1000,
    ]
    for x in values { for y in values { check(x, y) } }
  }
}

@Suite struct FusedMultiplyAddTests {
  private func check(_ a: Double, _ b: Double, _ c: Double) {
    #expect(same(fusedMultiplyAdd(a, b, c), fma(a, b, c)), "fma \(a) \(b) \(c)")
  }

  @Test func randomPatterns() {
    var random = SeededRandom("fma")
    for _ in 0..<6_000 {
      check(random.double(), random.double(), random.double())
      let (a, b, c) = (random.float(), random.float(), random.float())
      #expect(same(fusedMultiplyAdd(a, b, c), fmaf(a, b, c)), "fmaf \(a) \(b) \(c)")
    }
  }

  @Test func cancellation() {
    var random = SeededRandom("fma, cancellation")
    for _ in 0..<3_000 {
      let (a, b) = (random.double(), random.double())
      let c = -(a * b)
      let scale = Double(sign: .plus, exponent: Int(random.next() % 240) - 120, significand: 1)
      for z in [c, c.nextUp, c.nextDown, c * scale, -c * scale] { check(a, b, z) }
    }
  }

  @Test func extremes() {
    let values = [
      0.0, -0.0, 1, -1, 1.5, .infinity, -.infinity, .nan, .greatestFiniteMagnitude, .leastNormalMagnitude,
      .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 0x1p-1022, 0x1p-537, 0x1.8p-538,
    ]
    for a in values { for b in values { for c in values { check(a, b, c) } } }
  }
}
