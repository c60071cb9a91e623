// Parsing of floating-point text against the C library's strtod and strtof, and against Swift's Float80 for halves.

import Foundation
import Testing

@testable import FullSwiftFormatting

@Suite struct FloatParsingTests {
  private struct Random {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  }

  private func random(_ label: String) -> Random {
    let seed = ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? 20_240_608
    print("\(label): seed \(seed)")
    return Random(state: seed)
  }

  private func check(_ text: String) {
    let bytes = Array(text.utf8)
    let ours = parseFloatingPoint(bytes.span, as: Double.self)
    let oursFloat = parseFloatingPoint(bytes.span, as: Float.self)
    unsafe text.withCString { start in
      var end: UnsafeMutablePointer<CChar>?
      let double = unsafe strtod(start, &end)
      let length = unsafe end.map { unsafe UnsafePointer($0) - start } ?? 0
      let float = unsafe strtof(start, nil)
      #expect(ours.consumed == length, "\(text.prefix(60))")
      #expect(same(ours.value, double), "\(text.prefix(60))")
      #expect(oursFloat.consumed == length, "\(text.prefix(60))")
      #expect(same(oursFloat.value, float), "\(text.prefix(60))")
    }
  }

  private func same<Value: BinaryFloatingPoint>(_ a: Value, _ b: Value) -> Bool {
    a.isNaN ? b.isNaN && a.sign == b.sign : a == b && a.sign == b.sign
  }

  @Test(arguments: [
    "", "-", "+", ".", "-.", "e5", "0", "-0", "0.", ".0", ".5", "5.", "1e", "1e+", "1e-", "1e5x", "1.2.3",
    "0x", "0x.", "0xp1", "0x1p", "0x1p+", "0x1.8p3", "0X1.8P3", "0x.8", "0x1.fffffffffffff8p0",
    "0x1.fffffffffffff7ffffffffffffp0", "0x1.fffffffffffff80001p0", "0x1p-1074", "0x1p-1075",
    "0x1.00000001p-1075", "0x1p1024", "0x1.fffffffffffff8p1023", "0x123456789abcdef012345678p-50",
    "inf", "-INF", "Infinity", "infinit", "nan", "-nan", "nan(", "nan()", "nan(123)", "nan(0x1f)", "nan(12 )",
    "1e400", "-1e400", "1e-400", "1e99999999999999999999", "1e-99999999999999999999",
    "0e99999999999999999999", "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9e-324",
    "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308",
    "1.7976931348623159e308", "9007199254740993", "9007199254740992.99999999999999999999999",
    "9007199254740993.00000000000000000000001", "8.5e22", "1e23", "123456789012345678901234567890",
    "3.4028235677973366e38", "7.006492321624085e-46", "7.006492321624086e-46",
  ]) func edges(text: String) { check(text) }

  @Test func randomText() {
    var random = random("random text")
    for _ in 0..<6_000 {
      var text = random.below(2) == 0 ? "" : "-"
      let digits = 1 + random.below(random.below(3) == 0 ? 60 : 19)
      let point = random.below(digits + 1)
      for index in 0..<digits {
        if index == point { text += "." }
        text += String(random.below(10))
      }
      switch random.below(3) {
      case 0: text += "e\(random.below(60) - 30)"
      case 1: text += "E\(random.below(700) - 370)"
      default: break
      }
      check(text)
    }
  }

  @Test func shortestAndSeventeenDigits() {
    var random = random("round trips")
    for _ in 0..<4_000 {
      let value = Double(bitPattern: random.next())
      if !value.isFinite { continue }
      check("\(value)")
      check(String(format: "%.*e", 14 + random.below(4), value))
    }
  }

  /// Exactly between two neighbours, and a little to either side after hundreds of digits.
  @Test func halfway() {
    var random = random("halfway")
    for round in 0..<400 {
      var bits = random.next() & 0x7FFF_FFFF_FFFF_FFFF
      if round % 4 == 0 { bits &= 0x801F_FFFF_FFFF_FFFF }
      let value = Double(bitPattern: bits)
      if !value.isFinite || !value.nextUp.isFinite { continue }
      #if arch(x86_64)
      let middle = (Float80(value) + Float80(value.nextUp)) / 2
      let text = unsafe withVaList([middle]) { unsafe NSString(format: "%.1100Le", arguments: $0) as String }
      guard let exponent = text.firstIndex(of: "e") else { continue }
      let mantissa = text[..<exponent]
      check(text)
      check(mantissa + "1" + text[exponent...])
      let trimmed = mantissa.reversed().drop { $0 == "0" }.reversed().map(String.init).joined()
      if trimmed.hasSuffix("5") { check(trimmed.dropLast() + "4999" + text[exponent...]) }
      #endif
    }
  }

  @Test func longRunsOfZeros() {
    let zeros = String(repeating: "0", count: 20_000)
    check(zeros + ".5e10")
    check("0." + zeros + "123e20000")
    check("1" + zeros + "e-19990")
  }

  @Test func everyHalfPrecisionTie() {
    for bits in UInt16(0)..<0x7BFF {
      let (low, high) = (Float16(bitPattern: bits), Float16(bitPattern: bits + 1))
      let tie = (Double(low) + Double(high)) / 2
      let even = bits & 1 == 0 ? low : high
      // Seventeen digits do not say all of a tie; one more decimal place than its power of two does.
      guard parse("\(tie.nextUp)") == high, parse("\(tie.nextDown)") == low, parse("\(low)") == low,
        parse(String(format: "%.30f", tie)) == even
      else {
        Issue.record("\(low)")
        return
      }
    }
    #expect(parse("65519.99") == 65_504 && parse("65520") == .infinity)
  }

  private func parse(_ text: String) -> Float16 {
    parseFloatingPoint(Array(text.utf8).span, as: Float16.self).value
  }

  @Test func signallingAndPayload() {
    #expect(parseFloatingPoint(Array("snan".utf8).span, as: Double.self).value.isSignalingNaN)
    let payload = parseFloatingPoint(Array("nan(0x123)".utf8).span, as: Double.self).value
    #expect(payload.bitPattern == 0x7FF8_0000_0000_0123)
  }
}
