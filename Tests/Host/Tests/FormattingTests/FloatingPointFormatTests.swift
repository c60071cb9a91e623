// Fixed and scientific notation against glibc's printf, and every option of the format.

import Foundation
import Testing

@testable import FullSwiftFormatting

/// A stream into an array.
private struct Collected: ByteOutputStream {
  var bytes: [UInt8] = []

  mutating func write(_ more: Span<UInt8>) {
    for index in more.indices { bytes.append(more[index]) }
  }
}

private func text(_ value: Double, _ format: FloatingPointFormat) -> String {
  var stream = Collected()
  stream.write(value, format: format)
  return String(decoding: stream.bytes, as: UTF8.self)
}

private func text(float value: Float, _ format: FloatingPointFormat) -> String {
  var stream = Collected()
  stream.write(value, format: format)
  return String(decoding: stream.bytes, as: UTF8.self)
}

private func text(half value: Float16, _ format: FloatingPointFormat) -> String {
  var stream = Collected()
  stream.write(value, format: format)
  return String(decoding: stream.bytes, as: UTF8.self)
}

@Suite struct FloatingPointFormatTests {
  private let count = ProcessInfo.processInfo.environment["FULLSWIFT_LONG_TESTS"] == "1" ? 200_000 : 4_000

  private func printf(_ format: String, _ digits: Int, _ value: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 6000)
    let length = withVaList([Int32(digits), value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    return String(decoding: buffer[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func check(_ value: Double, digits: Int) {
    let fixed = text(value, FloatingPointFormat(.fixed(digits: digits)))
    let scientific = text(value, FloatingPointFormat(.scientific(digits: digits)))
    let expectedFixed = printf("%.*f", digits, value)
    let expectedScientific = printf("%.*e", digits, value)
    if fixed != expectedFixed { Issue.record("%.\(digits)f of \(value): \(fixed), not \(expectedFixed)") }
    if scientific != expectedScientific {
      Issue.record("%.\(digits)e of \(value): \(scientific), not \(expectedScientific)")
    }
  }

  @Test func ties() {
    for value in [
      0.5, 1.5, 2.5, 3.5, 0.125, 0.375, 0.25, 0.75, 1.25, 6.5e-5, 15, 25, 35, 45, 95, 99.5, 9.5, 0.95, 999.5, 1e23,
      0x1p-1074,
      5e-324, 0x1p-20, 0x1p-27, 0x1p-28, 0x1p-60, 0x1p-64, 0x1p-65, 0x1p53, 0x1p63, 0x1p64, 0x1p65, 0x1.8p63, 0.1, 0.3,
      1e22,
      123_456_789.5, 4.35, 2.675, 1.005, 0.045, 1e15 + 0.5, 4_503_599_627_370_497.5, 9_007_199_254_740_993, 8.5,
      1_048_577.0 / 1024,
      0, 1, 9, 10, 99, 100, 999_999.5, 9.999_999_5, 0.000_999_95, 1.7976931348623157e308, 2.2250738585072014e-308,
      18_446_744_073_709_551_615, 1_844_674_407_370_955_161.5, 0x1.fffffffffffffp-1, 5e-5, 5e-28,
      0.499_999_999_999_999_94,
    ] {
      for digits in 0...40 {
        check(value, digits: digits)
        check(-value, digits: digits)
        check(value.nextUp, digits: digits)
        check(value.nextDown, digits: digits)
      }
    }
  }

  @Test func tiesOfEveryLength() {
    var random = SeededRandom("tiesOfEveryLength")
    for digits in 0...24 {
      for _ in 0..<count / 20 {
        // An odd number of halves of the last place.
        let odd = Double(random.next() >> (11 + random.next() % 50) | 1)
        check(odd * scalbn(1, -digits - 1), digits: digits)
        check(odd * scalbn(1, Int(random.next() % 20)), digits: Int(random.next() % 20))
      }
    }
  }

  @Test func randomBits() {
    var random = SeededRandom("randomBits")
    for _ in 0..<count {
      let value = Double(bitPattern: random.next())
      if !value.isFinite { continue }
      check(value, digits: Int(random.next() % 41))
      check(Double(random.next() >> 11) * 0x1p-53 * 1e6, digits: Int(random.next() % 41))
      check(Double(random.next() % 1_000_000_000) / 1000, digits: Int(random.next() % 21))
    }
  }

  @Test func thousandsOfDigits() {
    for value in [0, 1, 0.1, 5e-324, 1.7976931348623157e308, -2.2250738585072014e-308, 123.456] {
      for digits in [41, 63, 64, 65, 99, 100, 200, 247, 248, 308, 324, 766, 767, 1073, 1074, 1075, 3000, 5000] {
        check(value, digits: digits)
      }
    }
    #expect(text(1, FloatingPointFormat(.fixed(digits: -5))) == "1")
  }

  @Test func smallerTypes() {
    var random = SeededRandom("smallerTypes")
    for _ in 0..<count {
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
      let half = Float16(bitPattern: UInt16(truncatingIfNeeded: random.next()))
      let digits = Int(random.next() % 41)
      for style in [FloatingPointFormat.Style.fixed(digits: digits), .scientific(digits: digits)] {
        #expect(text(float: float, FloatingPointFormat(style)) == text(Double(float), FloatingPointFormat(style)))
        #expect(text(half: half, FloatingPointFormat(style)) == text(Double(half), FloatingPointFormat(style)))
      }
    }
  }

  @Test func shortestIsTheDescription() {
    var random = SeededRandom("shortestIsTheDescription")
    for _ in 0..<count {
      let value = Double(bitPattern: random.next())
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
      let half = Float16(bitPattern: UInt16(truncatingIfNeeded: random.next()))
      let few = Double(Int64(bitPattern: random.next()) >> Int64(random.next() % 64)) / 100
      #expect(text(value, FloatingPointFormat()) == value.description)
      #expect(text(few, FloatingPointFormat()) == few.description)
      #expect(text(float: float, FloatingPointFormat()) == float.description)
      #expect(text(half: half, FloatingPointFormat()) == half.description)
    }
  }

  @Test func signs() {
    #expect(text(1.5, FloatingPointFormat(sign: .always)) == "+1.5")
    #expect(text(1.5, FloatingPointFormat(sign: .space)) == " 1.5")
    #expect(text(-1.5, FloatingPointFormat(sign: .always)) == "-1.5")
    #expect(text(-0.0, FloatingPointFormat(.fixed(digits: 2))) == "-0.00")
    #expect(text(-0.001, FloatingPointFormat(.fixed(digits: 2))) == "-0.00")
    #expect(text(0, FloatingPointFormat(.scientific(digits: 2), sign: .always)) == "+0.00e+00")
    #expect(text(.infinity, FloatingPointFormat(sign: .always)) == "+inf")
    #expect(text(-.nan, FloatingPointFormat(.fixed(digits: 1), sign: .always)) == "nan")
  }

  @Test func padding() {
    #expect(text(1.5, FloatingPointFormat(width: 6)) == "   1.5")
    #expect(text(-1.5, FloatingPointFormat(width: 8, fill: "0")) == "-00001.5")
    #expect(text(-1.5, FloatingPointFormat(width: 8, alignment: .leading)) == "-1.5    ")
    #expect(text(-1.5, FloatingPointFormat(width: 9, fill: "·", alignment: .center)) == "··-1.5···")
    #expect(text(-1.5, FloatingPointFormat(width: 8, fill: "*", alignment: .afterSign)) == "-****1.5")
    #expect(text(1.5, FloatingPointFormat(.fixed(digits: 2), width: 3)) == "1.50")
    #expect(text(1.5, FloatingPointFormat(.scientific(digits: 1), width: 10, fill: "0")) == "0001.5e+00")
    #expect(text(-.infinity, FloatingPointFormat(width: 8, fill: "0")) == "    -inf")
    #expect(text(.nan, FloatingPointFormat(width: 6, fill: "0", alignment: .afterSign)) == "   nan")
    #expect(text(.nan, FloatingPointFormat(width: 6, fill: "*", alignment: .leading)) == "nan***")
    #expect(text(2, FloatingPointFormat(.fixed(digits: 0), width: 700)) == String(repeating: " ", count: 699) + "2")
  }

  @Test func groups() {
    let grouping = Grouping()
    #expect(text(1_234_567.891, FloatingPointFormat(.fixed(digits: 2), grouping: grouping)) == "1,234,567.89")
    #expect(text(123_456, FloatingPointFormat(.fixed(digits: 0), grouping: grouping)) == "123,456")
    #expect(text(999, FloatingPointFormat(.fixed(digits: 1), grouping: grouping)) == "999.0")
    #expect(text(999.96, FloatingPointFormat(.fixed(digits: 1), grouping: grouping)) == "1,000.0")
    #expect(text(1000, FloatingPointFormat(grouping: grouping)) == "1,000.0")
    #expect(text(0.0001, FloatingPointFormat(grouping: grouping)) == "0.0001")
    #expect(text(1.5e300, FloatingPointFormat(grouping: grouping)) == "1.5e+300")
    #expect(text(1e6, FloatingPointFormat(.scientific(digits: 7), grouping: grouping)) == "1.0000000e+06")
    #expect(
      text(-12_345, FloatingPointFormat(width: 12, fill: "0", grouping: Grouping(size: 2, separator: "'")))
        == "-001'23'45.0")
    #expect(
      text(1_234_567, FloatingPointFormat(.fixed(digits: 1), grouping: Grouping(size: 3, separator: "\u{202F}")))
        == "1\u{202F}234\u{202F}567.0")
    #expect(text(1234, FloatingPointFormat(.fixed(digits: 0), grouping: Grouping(size: 0))) == "1234")
    // Longer than a piece, with separators of four bytes.
    let large = text(1e300, FloatingPointFormat(.fixed(digits: 0), grouping: Grouping(size: 1, separator: "\u{1F4A7}")))
    let digits = printf("%.*f", 0, 1e300)
    #expect(large == digits.map { String($0) }.joined(separator: "\u{1F4A7}"))
  }

  @Test func uppercase() {
    #expect(text(1.5e-7, FloatingPointFormat(isUppercase: true)) == "1.5E-07")
    #expect(text(1.5, FloatingPointFormat(.scientific(digits: 3), isUppercase: true)) == "1.500E+00")
    #expect(text(-.infinity, FloatingPointFormat(isUppercase: true)) == "-INF")
    #expect(text(.nan, FloatingPointFormat(.fixed(digits: 3), isUppercase: true)) == "NAN")
  }
}
