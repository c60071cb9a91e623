// The shortest texts of Double, Float and Float16 against `description`: what the standard library has is what ours is.
//
// With FULLSWIFT_LONG_TESTS=1 in the environment: ten million random bit patterns of each kind, and not 200,000.

import Foundation
import Testing

@testable import FullSwiftFormatting

@Suite struct ShortestTextTests {
  /// As much room as the functions ask for, and what must stay as it is behind it.
  private final class Scratch {
    private let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: shortestTextCapacity + 8, alignment: 1)
    private let guardByte: UInt8 = 0xA5

    deinit { bytes.deallocate() }

    func holds(_ text: String, _ write: (UnsafeMutableRawPointer) -> Int) -> Bool {
      for index in shortestTextCapacity..<bytes.count { bytes[index] = guardByte }
      guard let start = bytes.baseAddress else { return false }
      let count = write(start)
      return count <= 24 && bytes[shortestTextCapacity...].allSatisfy { $0 == guardByte }
        && bytes[..<count].elementsEqual(text.utf8)
    }
  }

  private let scratch = Scratch()
  private let count = ProcessInfo.processInfo.environment["FULLSWIFT_LONG_TESTS"] == "1" ? 10_000_000 : 200_000

  private func check(_ value: Double) {
    let isRight = scratch.holds(value.description) { writeShortest(value, to: $0) }
    if !isRight { Issue.record("Double \(value), bits \(String(value.bitPattern, radix: 16))") }
  }

  private func check(_ value: Float) {
    let isRight = scratch.holds(value.description) { writeShortest(value, to: $0) }
    if !isRight { Issue.record("Float \(value), bits \(String(value.bitPattern, radix: 16))") }
  }

  private func check(_ value: Float16) {
    let isRight = scratch.holds(value.description) { writeShortest(value, to: $0) }
    if !isRight { Issue.record("Float16 \(value), bits \(String(value.bitPattern, radix: 16))") }
  }

  private func checkWithNeighbours(_ value: Double) {
    var below = value
    var above = value
    check(value)
    for _ in 0..<4 {
      below = below.nextDown
      above = above.nextUp
      check(below)
      check(above)
      check(-above)
    }
  }

  private func checkWithNeighbours(_ value: Float) {
    check(value)
    check(value.nextDown)
    check(value.nextUp)
    check(-value)
  }

  @Test func borders() {
    for value: Double in [
      0, -0.0, 1, 10, 0.1, 0.3, .infinity, -.infinity, .nan, -.nan, .signalingNaN, .pi, 123_456.789, 1e23, 9.5e-3, 2.5,
      9_007_199_254_740_993, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 2.225073858507201e-308,
      9.109e-31, 4.35, 299_792_458, 0.000_1, 0.000_01, 0.000_099_999, 123e45, 1.2e-9, 4.9e-324, 8.41e21, 2e22, 9.2e22,
      1.8014398509481984e16, 5.0e22, 7.2057594037927933e16, 4.503599627370496e15, 9.999999999999999e22, 1e21, 1e22,
    ] {
      checkWithNeighbours(value)
      checkWithNeighbours(Float(value))
      check(Float16(value))
    }
    // Where the text changes its form.
    for value: Double in [0x1p53, 0x1p54, 1e15, 1e16, 1e17, 1e-3, 1e-4, 1e-5] { checkWithNeighbours(value) }
    for value: Float in [0x1p24, 0x1p25, 1e7, 1e8, 1e9, 1e-3, 1e-4, 1e-5] { checkWithNeighbours(value) }
  }

  @Test func powersOfTwoAndTen() {
    for exponent in -1074...1023 { checkWithNeighbours(scalbn(1.0, exponent)) }
    for exponent in -149...127 { checkWithNeighbours(scalbn(Float(1), exponent)) }
    for exponent in -323...308 {
      guard let value = Double("1e\(exponent)") else { continue }
      for factor in [1.0, 2, 5, 9] { checkWithNeighbours(value * factor) }
      checkWithNeighbours(Float(value))
    }
  }

  /// Numbers whose rounding interval ends at a short decimal, exactly: there an even significand may be shorter, an odd not.
  @Test func endsThatAreShort() {
    var random = SeededRandom("endsThatAreShort")
    for power in 1...22 {
      let step = (0..<power).reduce(UInt64(1)) { product, _ in product * 5 }
      for _ in 0..<2000 {
        // An odd multiple of 5^power with 54 bits lies in the middle of two numbers.
        let low = (1 << 53) / step + 1
        let middle = (low + random.next() % max(1, low)) | 1
        let (product, overflow) = middle.multipliedReportingOverflow(by: step)
        if overflow || product >> 54 != 0 { continue }
        for exponent in [power - 2, power, power + 1, power + 5] {
          check(scalbn(Double(product / 2), exponent))
          check(scalbn(Double(product / 2 + 1), exponent))
        }
      }
    }
  }

  @Test func subnormals() {
    for bits in 1...UInt64(20_000) { check(Double(bitPattern: bits)) }
    for shift in UInt64(0)..<52 { check(Double(bitPattern: (1 << 52 - 1) >> shift)) }
    for bits in 1...UInt32(20_000) { check(Float(bitPattern: bits)) }
  }

  @Test func randomDoubles() {
    var random = SeededRandom("randomDoubles")
    for _ in 0..<count { check(Double(bitPattern: random.next())) }
    for _ in 0..<count / 10 {
      check(Double(random.next() >> 11) * 0x1p-53 * 1e6)
      check(Double(random.next() % 1_000_000_000) / 1000)
      check(Double(Int64(bitPattern: random.next()) >> Int64(random.next() % 64)))
    }
  }

  @Test func randomFloats() {
    var random = SeededRandom("randomFloats")
    for _ in 0..<count / 2 { check(Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))) }
    for bits in stride(from: UInt32(0), to: 0x7F80_0000, by: Int(0x3FC0_0000 / UInt32(count))) {
      check(Float(bitPattern: bits))
    }
  }

  @Test func everyFloat16() {
    for bits in UInt16.min...UInt16.max { check(Float16(bitPattern: bits)) }
  }
}
