// 128-bit division and shifts, and their conversions, against the arithmetic of the host.

import Testing

@testable import FullSwiftIntrinsics

@Suite struct Integer128Tests {
  @Test func division() {
    var random = SeededRandom("division")
    for _ in 0..<10_000 {
      let a = random.integer128()
      let b = max(1, random.integer128())
      let (quotient, rest) = divide128(Halves(a), by: Halves(b))
      #expect(quotient.value == a / b && rest.value == a % b, "\(a) / \(b)")
      let (x, y) = (Int128(truncatingIfNeeded: a), Int128(truncatingIfNeeded: b))
      if x == .min && y == -1 { continue }
      let signed = divideSigned128(a, by: b)
      #expect(Int128(truncatingIfNeeded: signed.quotient) == x / y, "\(x) / \(y)")
      #expect(Int128(truncatingIfNeeded: signed.remainder) == x % y, "\(x) % \(y)")
    }
  }

  @Test func divisionEdges() {
    let edges: [UInt128] = [
      1, 2, 3, 0xFFFF_FFFF, 1 << 32, .init(UInt64.max), 1 << 64, 1 << 64 + 1, 1 << 96 - 1, 1 << 127,
      1 << 127 + 1, .max - 1, .max, .max << 64, .max << 32,
    ]
    for a in edges + [0] {
      for b in edges {
        let (quotient, rest) = divide128(Halves(a), by: Halves(b))
        #expect(quotient.value == a / b && rest.value == a % b, "\(a) / \(b)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<128) func shifts(count: UInt64) {
    for a: UInt128 in [0, 1, .max, 1 << 127, 0x0123_4567_89AB_CDEF_FEDC_BA98_7654_3210, .max << 77] {
      let signed = Int128(truncatingIfNeeded: a) >> Int128(count)
      #expect(shiftLeft128(Halves(a), count).value == a << UInt128(count))
      #expect(shiftRight128(Halves(a), count).value == a >> UInt128(count))
      #expect(shiftRightSigned128(Halves(a), count).value == UInt128(truncatingIfNeeded: signed))
    }
  }

  @Test func floatingPoint() {
    var random = SeededRandom("128-bit integers and floating point")
    for _ in 0..<4_000 {
      let a = random.integer128()
      let x = Int128(truncatingIfNeeded: a)
      #expect(converted(x, to: Double.self) == Double(x), "\(x)")
      #expect(converted(x, to: Float.self) == Float(x), "\(x)")
      #expect(converted(magnitude: a, isNegative: false, to: Double.self) == Double(a), "\(a)")
      #expect(converted(magnitude: a, isNegative: false, to: Float.self) == Float(a), "\(a)")
      let y = random.double()
      if let expected = Int128(exactly: y.rounded(.towardZero)) { #expect(signedInteger128(y) == expected, "\(y)") }
      if y > -1, let expected = UInt128(exactly: y.rounded(.towardZero)) {
        #expect(unsignedInteger128(y) == expected, "\(y)")
      }
    }
    #expect(signedInteger128(Double.infinity) == .max && signedInteger128(-Double.infinity) == .min)
    #expect(unsignedInteger128(-1.0) == 0 && unsignedInteger128(Double.nan) == 0)
  }
}

@Suite struct HalfFloatTests {
  @Test func everyHalf() {
    for bits in UInt16.min...UInt16.max {
      let half = Float16(bitPattern: bits)
      let float = converted(half, to: Float.self)
      guard same(float, Float(half)), same(converted(half, to: Double.self), Double(half)),
        same(converted(float, to: Float16.self), half)
      else {
        Issue.record("\(half) from \(bits)")
        return
      }
    }
  }

  @Test func ties() {
    var random = SeededRandom("halves")
    for _ in 0..<4_000 {
      let half = Float16(bitPattern: UInt16(truncatingIfNeeded: random.next() & 0x7BFF))
      let tie = Float(bitPattern: Float(half).bitPattern + 0x1000)
      for x in [tie, tie.nextUp, tie.nextDown, -tie, random.float()] {
        #expect(same(converted(x, to: Float16.self), Float16(x)), "\(x)")
        #expect(same(converted(Double(x), to: Float16.self), Float16(Double(x))), "\(x)")
      }
    }
  }
}
