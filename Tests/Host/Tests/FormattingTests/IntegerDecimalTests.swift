// Integers in decimal, against the standard library's `description`.

import Testing

@testable import FullSwiftFormatting

@Suite struct IntegerDecimalTests {
  func check<Value: FixedWidthInteger>(_ value: Value) {
    let text = written { $0.write(value) }
    if text != value.description { Issue.record("\(Value.self) \(value): \(text)") }
  }

  @Test func everySmallWidth() {
    for value in UInt8.min ... .max { check(value) }
    for value in Int8.min ... .max { check(value) }
    for value in UInt16.min ... .max { check(value) }
    for value in Int16.min ... .max { check(value) }
  }

  @Test func edgesOfEveryWidth() {
    edges(UInt32.self).forEach(check)
    edges(Int32.self).forEach(check)
    edges(UInt64.self).forEach(check)
    edges(Int64.self).forEach(check)
    edges(UInt.self).forEach(check)
    edges(Int.self).forEach(check)
    edges(UInt128.self).forEach(check)
    edges(Int128.self).forEach(check)
  }

  @Test func random() {
    var random = SeededRandom("integers in decimal")
    for _ in 0..<100_000 {
      check(random.integer(UInt32.self))
      check(random.integer(Int32.self))
      check(random.integer(UInt64.self))
      check(random.integer(Int64.self))
      check(random.integer(UInt128.self))
      check(random.integer(Int128.self))
    }
  }

  /// Every place of the eight digits that are computed side by side.
  @Test func eightDigitsEach() {
    for value in 0..<UInt64(10_000) {
      for number in [value, value * 10_000, value * 10_000 + 9999, 99_990_000 + value] {
        var digits = eightDigits(number)
        var back: UInt64 = 0
        for _ in 0..<8 {
          back = back * 10 + digits & 0xFF
          digits >>= 8
        }
        if back != number { Issue.record("\(number): \(back)") }
      }
    }
  }

  /// Pieces of the division by 10^19 at their borders.
  @Test func wideBorders() {
    let piece: UInt128 = 10_000_000_000_000_000_000
    for factor: UInt128 in [1, 2, 9, 10, piece - 1, piece, piece + 1, 2 * piece, 3 * piece, UInt128.max / piece] {
      let (value, isTooLarge) = piece.multipliedReportingOverflow(by: factor)
      if isTooLarge { continue }
      for offset: UInt128 in [0, 1, piece - 1, piece / 2] {
        check(value &- 1)
        check(value &+ offset)
      }
    }
    // Where the quotient is guessed one too small: a great remainder above, and almost 2^64 below.
    for high in 1...1_000 as ClosedRange<UInt128> {
      for low: UInt128 in [1, 2, 100, 10_000, 1 << 30, 1 << 40, 1 << 50] {
        let value = (piece - high) << 64 | (1 << 64 - low)
        check(value)
        check(value &+ piece << 64)
      }
    }
    for shift in 0..<128 {
      check(UInt128(1) << shift)
      check((UInt128(1) << shift) &- 1)
      check(UInt128.max >> shift)
      check(UInt128.max << shift)
    }
  }
}
