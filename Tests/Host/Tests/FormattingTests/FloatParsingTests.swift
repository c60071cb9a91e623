// Parsing of floating-point text against the C library's strtod, strtof and strtold, and against what a value prints as.
//
// FULLSWIFT_LONG_TESTS=1 takes ten million random values where a usual run takes a hundred thousand.

import Foundation
import Testing

@testable import FullSwiftFormatting

@Suite struct FloatParsingTests {
  private let isLong = ProcessInfo.processInfo.environment["FULLSWIFT_LONG_TESTS"] == "1"

  /// Compares with the C library: the value, and where reading stopped, whether or not bytes follow.
  private func check(_ text: some StringProtocol) {
    for tail in ["", " 12345678901234567890123456789012"] {
      let bytes = Array((text + tail).utf8)
      let ours = parseFloatingPoint(bytes.span, as: Double.self)
      let oursFloat = parseFloatingPoint(bytes.span, as: Float.self)
      unsafe text.withCString { start in
        var end: UnsafeMutablePointer<CChar>?
        let double = unsafe strtod(start, &end)
        let length = unsafe end.map { unsafe UnsafePointer($0) - start } ?? 0
        let float = unsafe strtof(start, nil)
        let isRight =
          ours.consumed == length && same(ours.value, double) && oursFloat.consumed == length
          && same(oursFloat.value, float)
        if !isRight { Issue.record("\(text.prefix(60)): \(ours), \(oursFloat)") }
      }
    }
  }

  private func same<Value: BinaryFloatingPoint>(_ a: Value, _ b: Value) -> Bool {
    a.isNaN ? b.isNaN && a.sign == b.sign : a == b && a.sign == b.sign
  }

  private func formatted(_ format: String, _ value: Double, _ digits: Int) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1_500) { buffer in
      unsafe withVaList([digits, value]) { _ = unsafe vsnprintf(buffer.baseAddress!, 1_500, format, $0) }
      return unsafe String(cString: buffer.baseAddress!)
    }
  }

  @Test(arguments: [
    "", "-", "+", ".", "-.", "e5", "0", "-0", "0.", ".0", ".5", "5.", "1e", "1e+", "1e-", "1e5x", "1.2.3", "+1", "--1",
    "1e+x", "1.e5", ".e5", "-.5e-1", "00000000000000000000012", "0.0000000000000000000000012", "1e00000000000000005",
    "12345678", "123456789", "1234567.", "1234567.8", "12345678.9", "-1234567", "-1234567.", "+1234567.25", "1,5",
    "0x", "0x.", "0xp1", "0x1p", "0x1p+", "0x1.8p3", "0X1.8P3", "0x.8", "0x1.fffffffffffff8p0", "00x1",
    "0x1.fffffffffffff7ffffffffffffp0", "0x1.fffffffffffff80001p0", "0x1p-1074", "0x1p-1075",
    "0x1.00000001p-1075", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023",
    "0x123456789abcdef012345678p-50", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.000001p0", "0x1.000003p0",
    "0x0.0000000000001p-1022", "0x0.00000000000008p-1022", "0x0.00000000000018p-1022", "-0x0p5", "0x1.8", "0x1e5",
    "inf", "-INF", "Infinity", "infinit", "nan", "-nan", "nan(", "nan()", "nan(123)", "nan(0x1f)", "nan(12 )", "i",
    "in",
    "1e400", "-1e400", "1e-400", "1e99999999999999999999", "1e-99999999999999999999",
    "0e99999999999999999999", "1e309", "1e308", "1e-342", "1e-343", "9999999999999999999e-343", "1844e-343",
    "9999999999999999999e-342", "18446744073709551615", "18446744073709551616", "9999999999999999999",
    "99999999999999999999", "9223372036854775808",
  ]) func edges(text: String) { check(text) }

  @Test(arguments: [
    "2.2250738585072011e-308", "2.2250738585072012e-308", "2.2250738585072014e-308",
    "2.225073858507201136057409796709131975934e-308",
    "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "7.4109846876186981e-324",
    "7.4109846876186982e-324",
    "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "179769313486231580793e289",
    "9007199254740993", "9007199254740993.0", "9007199254740992.99999999999999999999999",
    "9007199254740993.00000000000000000000001", "9007199254740991.5", "9007199254740995", "90071992547409930e-1",
    "900719925474099300000e-5", "6929495644600919.5", "6929495644600919.49999999999999999999",
    "3.5844466002796428e+298",
    "3.5844466002796428e298", "8.5e22", "1e22", "1e23", "8.41e21", "9.5e-5", "8.988465674311579e+307", "5e-324",
    "123456789012345678901234567890", "3.4028235677973366e38", "3.4028235677973365e38", "3.4028234663852886e38",
    "7.006492321624085e-46", "7.006492321624086e-46", "1.17549435082229e-38", "16777217", "16777217.0000000001",
    "16777219",
    "33554434.0000001", "0.000000000000000000000000000000000000011754943508222875079687365372222456778186655567720875",
    "7.3177701707893310e+15", "7.2057594037927933e+16", "1.00000005960464477550", "1.000000059604644775390625",
    // A number of 64 bits times a power of ten, nearest of all to the middle between two values of Double, then of Float.
    "3507665085003296281e-74", "7185620434951919351e205", "272104041512242479e199", "544208083024484958e199",
    "1360520207561212395e198", "7120190517612959703e120", "8396094300569779681e-251", "2178999185345151731e-184",
    "9838157730118219477e-292", "6385821102928598747e257", "18074511805548081e144", "5826920366190006579e298",
    "232730625763032833e-37", "3614665065162724033e-47", "9108440018111310961e-63", "7878969009446164447e17",
    "1953635791635816153e-54", "127114946893648189e-50", "1016919575149185512e-50",
  ]) func knownToBeHard(text: String) {
    check(text)
    check("-" + text)
  }

  @Test func randomText() {
    var random = SeededRandom("random text")
    for _ in 0..<(isLong ? 600_000 : 10_000) {
      var text = Bool.random(using: &random) ? "" : "-"
      let digits = 1 + Int.random(in: 0..<(Int.random(in: 0..<3, using: &random) == 0 ? 60 : 20), using: &random)
      let point = Int.random(in: 0...digits, using: &random)
      for index in 0..<digits {
        if index == point { text += "." }
        text += String(Int.random(in: 0..<10, using: &random))
      }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text += "e\(Int.random(in: -30..<30, using: &random))"
      case 1: text += "E\(Int.random(in: -370..<330, using: &random))"
      case 2: text += "e+\(Int.random(in: 0..<330, using: &random))"
      default: break
      }
      check(text)
    }
  }

  /// What a value prints as says which it is; and so do seventeen digits, and more.
  @Test func randomValues() {
    var random = SeededRandom("random values")
    var failures = 0
    for round in 0..<(isLong ? 10_000_000 : 100_000) {
      let value = Double(bitPattern: random.next())
      if !value.isFinite { continue }
      var text = value.description
      let read = text.withUTF8 { unsafe parseFloatingPoint(Span(_unsafeElements: $0), as: Double.self).value }
      if read.bitPattern != value.bitPattern || Double(text) != read { failures += 1 }
      if round % 16 == 0 { check(formatted("%.*e", value, 14 + round / 16 % 12)) }
      if failures != 0 {
        Issue.record("\(text) \(read)")
        return
      }
    }
  }

  @Test func usualValues() {
    var random = SeededRandom("usual values")
    for round in 0..<(isLong ? 1_000_000 : 20_000) {
      let value = Double.random(in: 0..<1, using: &random)
      check(formatted("%.*f", value * [1, 1e3, 1e6, 1e9, 1e17][round % 5], round % 20))
      check(String(random.next() >> (random.next() & 63)))
    }
  }

  @Test func everyFloatInSteps() {
    var bits: UInt32 = 0
    while true {
      let value = Float(bitPattern: bits)
      if value.isFinite {
        var text = value.description
        let read = text.withUTF8 { unsafe parseFloatingPoint(Span(_unsafeElements: $0), as: Float.self).value }
        if read.bitPattern != bits {
          Issue.record("\(text) \(read)")
          return
        }
      }
      let (next, isEnd) = bits.addingReportingOverflow(isLong ? 641 : 65_521)
      if isEnd { break }
      bits = next
    }
  }

  @Test func powersOfTwoAndTen() {
    for exponent in -1_074...1_023 {
      let power = scalbn(1.0, exponent)
      for digits in [14, 15, 16, 17, 18, 19, 20, 24, 766] { check(formatted("%.*e", power, digits)) }
      check(power.nextDown.description)
    }
    for exponent in -360...330 {
      for digits in ["1", "-1", "9", "10000000000000000", "9999999999999999", "5", "123456789"] {
        check("\(digits)e\(exponent)")
      }
      if exponent > 0 { check("1" + String(repeating: "0", count: exponent)) }
      if exponent < 0 { check("0." + String(repeating: "0", count: -exponent - 1) + "1") }
    }
  }

  /// Exactly between two neighbours, and a little to either side after hundreds of digits.
  @Test func halfway() {
    var random = SeededRandom("halfway")
    for round in 0..<(isLong ? 20_000 : 400) {
      var bits = random.next() & 0x7FFF_FFFF_FFFF_FFFF
      if round % 4 == 0 { bits &= 0x801F_FFFF_FFFF_FFFF }
      let value = Double(bitPattern: bits)
      if !value.isFinite || !value.nextUp.isFinite { continue }
      #if arch(x86_64)
      let middle = (Float80(value) + Float80(value.nextUp)) / 2
      let text = unsafe withVaList([middle]) { unsafe NSString(format: "%.1100Le", arguments: $0) as String }
      checkAround(text)
      #endif
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: bits >> 33))
      if float.nextUp.isFinite {
        checkAround(formatted("%.*e", (Double(float) + Double(float.nextUp)) / 2, 200))
      }
    }
  }

  /// A number with an exponent, all its digits, and one more or less in a place far behind.
  private func checkAround(_ text: String) {
    guard let exponent = text.firstIndex(of: "e") else { return }
    let mantissa = text[..<exponent]
    check(text)
    check(mantissa + "1" + text[exponent...])
    let trimmed = mantissa.reversed().drop { $0 == "0" }.reversed().map(String.init).joined()
    check(trimmed + text[exponent...])
    check(trimmed + "00000000000001" + text[exponent...])
    if trimmed.hasSuffix("5") { check(trimmed.dropLast() + "4999" + text[exponent...]) }
  }

  @Test func longRunsOfZeros() {
    let zeros = String(repeating: "0", count: 20_000)
    check(zeros + ".5e10")
    check("0." + zeros + "123e20000")
    check("1" + zeros + "e-19990")
    check("9007199254740993." + zeros)
    check("9007199254740993." + zeros + "1")
    check("9007199254740992." + String(repeating: "9", count: 20_000))
  }

  @Test func everyHalfPrecisionValueAndTie() {
    for bits in UInt16(0)..<0x7BFF {
      let (low, high) = (Float16(bitPattern: bits), Float16(bitPattern: bits + 1))
      let tie = (Double(low) + Double(high)) / 2
      let even = bits & 1 == 0 ? low : high
      // Seventeen digits do not say all of a tie; one more decimal place than its power of two does.
      guard half("\(tie.nextUp)") == high, half("\(tie.nextDown)") == low, half("\(low)") == low,
        half(formatted("%.*f", tie, 30)) == even, half(formatted("%.*f", tie, 25)) == even, half("-\(low)") == -low
      else {
        Issue.record("\(low)")
        return
      }
    }
    #expect(half("65519.99") == 65_504 && half("65520") == .infinity && half("1e300") == .infinity)
    // With at most nineteen digits exactly on a middle, and next to one.
    #expect(half("298023223876953125e-25") == 0 && half("298023223876953126e-25") == .leastNonzeroMagnitude)
    #expect(half("298023223876953124e-25") == 0 && half("8940696716308594e-23") == 2 * .leastNonzeroMagnitude)
    #expect(half("2049e0") == 2_048 && half("2051") == 2_052 && half("2049.0000000001") == 2_050)
  }

  private func half(_ text: String) -> Float16 {
    parseFloatingPoint(Array(text.utf8).span, as: Float16.self).value
  }

  @Test func signallingAndPayload() {
    #expect(parseFloatingPoint(Array("snan".utf8).span, as: Double.self).value.isSignalingNaN)
    let payload = parseFloatingPoint(Array("nan(0x123)".utf8).span, as: Double.self).value
    #expect(payload.bitPattern == 0x7FF8_0000_0000_0123)
    #expect(parseFloatingPoint(Array("-nan(0x123)".utf8).span, as: Float.self).value.bitPattern == 0xFFC0_0123)
  }

  #if arch(x86_64)
  @Test func extendedPrecision() {
    var random = SeededRandom("extended precision")
    for round in 0..<(isLong ? 100_000 : 1_000) {
      var exponent = UInt(truncatingIfNeeded: random.next() & 0x7FFF)
      if round % 2 == 0 { exponent = exponent % 200 + 16_283 }
      let value = Float80(sign: .minus, exponentBitPattern: exponent, significandBitPattern: random.next() >> 1)
      if !value.isFinite { continue }
      for text in [value.description, "\(value / 3)", "\(random.next())e\(round % 60 - 30)", "0x\(random.next())p-9"] {
        let ours = parseFloat80(Array(text.utf8).span)
        let theirs = unsafe text.withCString { unsafe strtold($0, nil) }
        if !same(ours.value, theirs) || ours.consumed != text.utf8.count { Issue.record("\(text): \(ours)") }
      }
    }
    for text in [
      "1e5000", "-1e-5000", "3.6e-4951", "1.8e-4951", "1.9e-4951", "0x1p-16446", "0x1.8p-16446", "0x1p16384",
    ] {
      let theirs = unsafe text.withCString { unsafe strtold($0, nil) }
      #expect(same(parseFloat80(Array(text.utf8).span).value, theirs), "\(text)")
    }
  }
  #endif
}
