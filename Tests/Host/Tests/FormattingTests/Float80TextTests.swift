// The 80-bit format's texts, against `description` and glibc's printf of long doubles.

#if arch(x86_64)

import Foundation
import Testing

@testable import FullSwiftFormatting

@Suite struct Float80TextTests {
  private let count = ProcessInfo.processInfo.environment["FULLSWIFT_LONG_TESTS"] == "1" ? 20_000 : 400

  private func text(_ value: Float80, _ format: FloatingPointFormat? = nil) -> String {
    var stream = Collector()
    if let format { stream.write(value, format: format) } else { stream.write(value) }
    return String(decoding: stream.bytes, as: UTF8.self)
  }

  private func printf(_ format: String, _ digits: Int, _ value: Float80) -> String {
    var buffer = [CChar](repeating: 0, count: 20_000)
    let length = withVaList([Int32(digits), value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    return String(decoding: buffer[..<Int(length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func checkShortest(_ value: Float80) {
    let ours = text(value)
    if ours != value.description {
      Issue.record(
        "\(ours), not \(value.description): \(value.exponentBitPattern) \(String(value.significandBitPattern, radix: 16))"
      )
    }
  }

  private func random(_ random: inout SeededRandom, exponents: ClosedRange<Int>) -> Float80 {
    let bits = random.next() % 4 == 0 ? random.next() & random.next() & random.next() : random.next()
    return Float80(
      sign: bits & 1 == 0 ? .plus : .minus, exponentBitPattern: UInt(Int.random(in: exponents, using: &random)),
      significandBitPattern: random.next() % 8 == 0 ? 0 : bits >> 1)
  }

  @Test func shortest() {
    var generator = SeededRandom("Float80 shortest")
    for value: Float80 in [
      0, -0.0, 1, 0.1, 0.3, 100, 1e15, 1e16, 1e18, 1e19, 1e20, 18_446_744_073_709_551_615, 18_446_744_073_709_551_616,
      36_893_488_147_419_103_232, 0.0001, 0.00001, 0.000_123, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
      .leastNonzeroMagnitude, .leastNormalMagnitude, .pi, 5e-324, 1e23, 9e-4951,
    ] {
      checkShortest(value)
      checkShortest(-value)
      if value.isFinite {
        checkShortest(value.nextUp)
        checkShortest(value.nextDown)
      }
    }
    for _ in 0..<count * 4 { checkShortest(random(&generator, exponents: 16_383 - 200...16_383 + 200)) }
    for _ in 0..<count { checkShortest(random(&generator, exponents: 0...0x7FFE)) }
    for _ in 0..<count { checkShortest(Float80(generator.next() % 1_000_000_000) / 1000) }
    for exponent in stride(from: -16_445, to: 16_384, by: 97) { checkShortest(scalbn(Float80(1), exponent)) }
    for exponent in -80...80 { checkShortest(scalbn(Float80(1), exponent)) }
  }

  @Test func roundedAsPrintf() {
    var generator = SeededRandom("Float80 rounded")
    for turn in 0..<count {
      let value = random(&generator, exponents: turn % 4 == 0 ? 0...0x7FFE : 16_383 - 150...16_383 + 150)
      let digits = Int(generator.next() % 41)
      #expect(text(value, FloatingPointFormat(.fixed(digits: digits))) == printf("%.*Lf", digits, value))
      #expect(text(value, FloatingPointFormat(.scientific(digits: digits))) == printf("%.*Le", digits, value))
    }
    for value: Float80 in [0.5, 1.5, 2.5, 0.125, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0, 9.5] {
      for digits in [0, 1, 2, 3, 17, 18, 19, 27, 28, 100, 5000, 12_000] {
        #expect(text(value, FloatingPointFormat(.fixed(digits: digits))) == printf("%.*Lf", digits, value))
        #expect(text(value, FloatingPointFormat(.scientific(digits: digits))) == printf("%.*Le", digits, value))
      }
    }
  }

  @Test func options() {
    #expect(text(1_234_567.5, FloatingPointFormat(grouping: Grouping())) == "1,234,567.5")
    #expect(text(-2.5, FloatingPointFormat(.fixed(digits: 1), width: 8, fill: "0")) == "-00002.5")
    #expect(text(1e4000, FloatingPointFormat(.scientific(digits: 1), isUppercase: true)) == "1.0E+4000")
    #expect(text(1e4000, FloatingPointFormat(sign: .always, isUppercase: true)) == "+1E+4000")
  }
}

#endif
