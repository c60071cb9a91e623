// Where a text stops being a number, what is said about it, and that no byte outside of it is read.

import Foundation
import Testing

@testable import FullSwiftFormatting

@Suite struct FloatParsingEdgesTests {
  /// What is thrown for `text` as a whole.
  private func error(_ text: String) -> NumberParsingError? {
    do throws(NumberParsingError) {
      _ = try Double(parsing: Array(text.utf8).span)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("", NumberParsingError.Reason.noDigits, 0), ("-", .noDigits, 1), ("+", .noDigits, 1), (".", .noDigits, 1),
    ("-.", .noDigits, 2), ("x", .invalidByte, 0), (" 1", .invalidByte, 0), ("1 ", .invalidByte, 1),
    ("-x", .invalidByte, 1),
    (".x", .invalidByte, 1), ("1.5x", .invalidByte, 3), ("1e", .invalidByte, 1), ("1e+", .invalidByte, 1),
    ("0x", .invalidByte, 1), ("0xg", .invalidByte, 1), ("0x1p", .invalidByte, 3), ("infin", .invalidByte, 3),
    ("nan(", .invalidByte, 3), ("1.2.3", .invalidByte, 3), ("1,5", .invalidByte, 1), ("--1", .invalidByte, 1),
    ("12345678901234567890123x", .invalidByte, 23), ("1\u{0}", .invalidByte, 1), ("1e5e", .invalidByte, 3),
    ("٣", .invalidByte, 0),
  ]) func errors(text: String, reason: NumberParsingError.Reason, offset: Int) {
    #expect(error(text) == NumberParsingError(reason, at: offset))
  }

  @Test(arguments: [
    "0", "-0", "1e999", "-1e-999", "0x1p-1", "inf", "nan(7)", "+.5", "5.", "1e00001", "123456789012345678901",
  ])
  func numbers(text: String) { #expect(error(text) == nil) }

  @Test func wholeAndPrefix() throws {
    let bytes = Array("-12.5e-1;7".utf8)
    let prefix = try Double.parsePrefix(of: bytes.span)
    #expect(prefix.value == -1.25 && prefix.byteCount == 8)
    #expect(try Float.parsePrefix(of: bytes.span).value == -1.25)
    #expect(try Float16.parsePrefix(of: bytes.span).byteCount == 8)
    #expect(try Double(parsing: "1e999") == .infinity)
    #expect(try Float(parsing: "0.1") == 0.1)
    #expect(try Float16(parsing: "65504") == .greatestFiniteMagnitude)
    #expect(throws: NumberParsingError(.invalidByte, at: 8)) { try Double(parsing: bytes.span) }
    #expect(throws: NumberParsingError(.noDigits, at: 0)) { try Double.parsePrefix(of: Array("".utf8).span) }
    #if arch(x86_64)
    #expect(try Float80(parsing: "0.1") == 0.1)
    #expect(throws: NumberParsingError(.invalidByte, at: 1)) { try Float80(parsing: "1x") }
    #endif
  }

  /// Every beginning of some texts, at the very end of memory that may be read: the same as strtod says.
  @Test func nothingBehindTheEndIsRead() throws {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let map = unsafe mmap(nil, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    let start = try #require(unsafe map)
    try #require(unsafe mprotect(start + page, page, PROT_NONE) == 0)
    defer { unsafe munmap(start, 2 * page) }
    for text in [
      "-1234567.1234567890123456789e-123x", "1.2345678901234567e-308", "0.12345678901234567 ", "12345678901234567.5",
      "12.5", "1e-1000000000000000000", "-infinity", "nan(0x12)z", "0x1.23456789abcdef0123p-12", "+.000001", "-123456.",
      "1234567890123456789012345678901234567890",
    ] {
      let bytes = Array(text.utf8)
      for count in 0...bytes.count {
        let place = unsafe start + (page - count)
        bytes.withUnsafeBytes { unsafe place.copyMemory(from: $0.baseAddress!, byteCount: count) }
        let ours = unsafe parseFloatingPoint(
          Span(_unsafeStart: place.assumingMemoryBound(to: UInt8.self), count: count), as: Double.self)
        let beginning = String(decoding: bytes[..<count], as: UTF8.self)
        unsafe beginning.withCString { begin in
          var end: UnsafeMutablePointer<CChar>?
          let theirs = unsafe strtod(begin, &end)
          let length = unsafe end.map { unsafe UnsafePointer($0) - begin }
          #expect(ours.consumed == length, "\(beginning)")
          #expect(ours.value == theirs || ours.value.isNaN && theirs.isNaN, "\(beginning)")
        }
      }
    }
  }
}
