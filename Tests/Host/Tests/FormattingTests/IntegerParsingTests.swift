// Integers from text, against the standard library's `Int(_:radix:)`, and what the errors say.

import Foundation
import Testing

@testable import FullSwiftFormatting

/// What a text is read as, or why it is none.
func parsed<Value: FixedWidthInteger>(
  _ text: String, radix: Int = 10, as type: Value.Type
) -> Result<Value, NumberParsingError> {
  let bytes = Array(text.utf8)
  do throws(NumberParsingError) {
    return .success(try Value(parsing: bytes.span, radix: radix))
  } catch {
    return .failure(error)
  }
}

/// The digits of a number that is greater by one.
func incremented(_ digits: String, radix: Int) -> String {
  var values = digits.map { $0.hexDigitValue ?? Int($0.asciiValue ?? 0) - 87 }
  var index = values.count - 1
  while index >= 0 && values[index] == radix - 1 {
    values[index] = 0
    index -= 1
  }
  if index >= 0 { values[index] += 1 } else { values.insert(1, at: 0) }
  return values.map { String($0, radix: radix) }.joined()
}

@Suite struct IntegerParsingTests {
  func check<Value: FixedWidthInteger>(_ text: String, radix: Int, as type: Value.Type) {
    let expected = Value(text, radix: radix)
    let result = parsed(text, radix: radix, as: type)
    if (try? result.get()) != expected { Issue.record("\(Value.self) '\(text)' radix \(radix): \(result)") }
  }

  func checkEdges<Value: FixedWidthInteger>(_ type: Value.Type) {
    for radix in 2...36 {
      for value in edges(type, radix: min(radix, Int(clamping: Value.max))) {
        let text = String(value, radix: radix)
        for spelling in [text, text.uppercased(), value < 0 ? text : "+" + text, value < 0 ? text : "-" + text] {
          check(spelling, radix: radix, as: type)
        }
        // As many leading zeros as no loop of eight bytes ends with.
        let zeros = String(repeating: "0", count: 37)
        check(value < 0 ? "-" + zeros + text.dropFirst() : zeros + text, radix: radix, as: type)
      }
      let above = incremented(String(Value.max, radix: radix), radix: radix)
      check(above, radix: radix, as: type)
      #expect(parsed(above, radix: radix, as: type) == .failure(NumberParsingError(.outOfRange, at: above.count)))
      let below = "-" + incremented(String(Value.min.magnitude, radix: radix), radix: radix)
      #expect(parsed(below, radix: radix, as: type) == .failure(NumberParsingError(.outOfRange, at: below.count)))
      // Far above: what is multiplied has overflowed long before the end.
      for count in [1, 7, 8, 20, 130] {
        let far = String(Value.max, radix: radix) + String(repeating: "0", count: count)
        #expect(parsed(far, radix: radix, as: type) == .failure(NumberParsingError(.outOfRange, at: far.count)))
      }
    }
  }

  @Test func everyWidthInEveryRadix() {
    checkEdges(UInt8.self)
    checkEdges(Int8.self)
    checkEdges(UInt16.self)
    checkEdges(Int16.self)
    checkEdges(UInt32.self)
    checkEdges(Int32.self)
    checkEdges(UInt64.self)
    checkEdges(Int64.self)
    checkEdges(UInt128.self)
    checkEdges(Int128.self)
  }

  /// Texts of characters that matter, all of up to four of them.
  @Test func everyShortText() {
    let characters = ["0", "1", "9", "a", "Z", "+", "-", " ", "/", ":", "@", "`", "{", "\u{B5}"]
    var texts = [""]
    for _ in 0..<4 {
      texts += texts.flatMap { text in characters.map { text + $0 } }
    }
    for text in Set(texts) {
      for radix in [2, 10, 11, 36] { check(text, radix: radix, as: Int8.self) }
      check(text, radix: 10, as: UInt64.self)
      check(text, radix: 36, as: Int128.self)
    }
  }

  @Test func random() {
    var random = SeededRandom("integers from text")
    for _ in 0..<30_000 {
      check(random.integer(Int64.self).description, radix: 10, as: Int64.self)
      check(random.integer(UInt64.self).description, radix: 10, as: UInt64.self)
      check(random.integer(UInt128.self).description, radix: 10, as: UInt64.self)
      check(random.integer(Int128.self).description, radix: 10, as: Int128.self)
      let radix = Int.random(in: 2...36, using: &random)
      check(String(random.integer(Int128.self), radix: radix), radix: radix, as: Int128.self)
    }
  }

  @Test func whereItIsWrong() {
    let cases: [(String, NumberParsingError)] = [
      ("", NumberParsingError(.noDigits, at: 0)), ("+", NumberParsingError(.noDigits, at: 1)),
      ("-", NumberParsingError(.noDigits, at: 1)), ("x", NumberParsingError(.invalidByte, at: 0)),
      ("--1", NumberParsingError(.invalidByte, at: 1)), (" 1", NumberParsingError(.invalidByte, at: 0)),
      ("1 ", NumberParsingError(.invalidByte, at: 1)), ("12345678x", NumberParsingError(.invalidByte, at: 8)),
      ("1234567890123456789x", NumberParsingError(.invalidByte, at: 19)),
      ("0x10", NumberParsingError(.invalidByte, at: 1)), ("1_000", NumberParsingError(.invalidByte, at: 1)),
      ("9223372036854775808", NumberParsingError(.outOfRange, at: 19)),
      ("-9223372036854775809", NumberParsingError(.outOfRange, at: 20)),
    ]
    for (text, error) in cases {
      #expect(parsed(text, as: Int64.self) == .failure(error), "\(text)")
      #expect(parsed(text, as: Int128.self) == .failure(error) || error.reason == .outOfRange, "\(text)")
    }
    #expect(parsed("-1", as: UInt8.self) == .failure(NumberParsingError(.outOfRange, at: 2)))
    #expect(NumberParsingError(.noDigits, at: 3).description == "no digits at byte 3")
    #expect(NumberParsingError(.invalidByte, at: 12).description == "not a digit at byte 12")
    #expect(NumberParsingError(.outOfRange, at: 20).description == "out of range at byte 20")
  }

  @Test func prefixes() throws {
    for (text, value, count) in [("12,34", 12, 2), ("-7\n", -7, 2), ("123456789 ", 123_456_789, 9), ("0", 0, 1)] {
      let bytes = Array(text.utf8)
      let (result, byteCount) = try Int.parsePrefix(of: bytes.span)
      #expect(result == value && byteCount == count, "\(text)")
    }
    #expect(try Int8(parsing: "-12") == -12)
    #expect(try UInt64(parsing: String(repeating: "f", count: 16), radix: 16) == .max)
    let bytes = Array("ffg".utf8)
    let (value, byteCount) = try UInt8.parsePrefix(of: bytes.span, radix: 16)
    #expect(value == 255 && byteCount == 2)
  }

  /// Every number of digits before every kind of end, with nothing to read behind it: the next page is not there.
  @Test func nothingIsReadBehindTheEnd() throws {
    let page = Int(getpagesize())
    let memory = try #require(mmap(nil, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    defer { munmap(memory, 2 * page) }
    try #require(mprotect(memory + page, page, PROT_NONE) == 0)
    for digitCount in 0...22 {
      for tail in ["", " ", "/", ":", "\u{7F}", "é", " 1234567890", "\n1\n2\n3\n"] {
        let digits = String("1234567890123456789012".prefix(digitCount))
        let text = Array((digits + tail).utf8)
        let start = (memory + page - text.count).assumingMemoryBound(to: UInt8.self)
        for (index, byte) in text.enumerated() { start[index] = byte }
        let result = parseDecimalPrefix(start, start + text.count)
        #expect(result.count == digitCount)
        #expect(result.isOverflow == (digitCount > 20))
        if digitCount > 0 && digitCount <= 20 { #expect(result.magnitude == UInt64(digits)) }
      }
    }
  }

  /// A byte of every value behind every number of digits ends them, if it is no digit.
  @Test func everyByteEndsDigits() {
    for count in 0..<8 {
      for byte in UInt8.min ... .max {
        var text = [UInt8](repeating: UInt8(ascii: "7"), count: count)
        text.append(byte)
        text += [UInt8](repeating: 0xFF, count: 9)
        let isDigit = byte >= 48 && byte <= 57
        let result = parseDecimalDigits(text.span, from: 0)
        if result.count != (isDigit ? count + 1 : count) { Issue.record("\(count) digits and \(byte): \(result)") }
      }
    }
  }
}
