// Every option of an integer's format, against the standard library's digits put together by a model, and against snprintf.

import Foundation
import Testing

@testable import FullSwiftFormatting

/// What a format means, in strings.
func model<Value: FixedWidthInteger>(_ value: Value, _ format: IntegerFormat) -> String {
  var digits = String(value.magnitude, radix: format.radix, uppercase: format.isUppercase)
  if let grouping = format.grouping, grouping.size > 0 {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % grouping.size == 0 { grouped.unicodeScalars.append(grouping.separator) }
      grouped.append(digit)
    }
    digits = grouped
  }
  var head = value < 0 ? "-" : format.sign == .always ? "+" : format.sign == .space ? " " : ""
  if format.hasPrefix { head += [16: "0x", 8: "0o", 2: "0b"][format.radix] ?? "" }
  return modelPadded(head, digits, format.padding, isNumber: true)
}

func modelPadded(_ head: String, _ body: String, _ padding: Padding, isNumber: Bool) -> String {
  let missing = max(0, max(0, padding.width) - head.unicodeScalars.count - body.unicodeScalars.count)
  func fill(_ count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(padding.fill) }
    return String(text)
  }
  let usual: Alignment = !isNumber ? .leading : padding.fill == "0" ? .afterSign : .trailing
  switch padding.alignment ?? usual {
  case .leading: return head + body + fill(missing)
  case .trailing: return fill(missing) + head + body
  case .afterSign: return head + fill(missing) + body
  case .center: return fill(missing / 2) + head + body + fill(missing - missing / 2)
  }
}

@Suite struct IntegerFormatTests {
  func check<Value: FixedWidthInteger>(_ value: Value, _ format: IntegerFormat) {
    let text = written { $0.write(value, format: format) }
    let expected = model(value, format)
    // Bytes, and not characters, of which several byte sequences may be the same.
    if Array(text.utf8) != Array(expected.utf8) {
      Issue.record("\(Value.self) \(value) \(format): '\(text)', not '\(expected)'")
    }
  }

  func checkEdges<Value: FixedWidthInteger>(_ type: Value.Type) {
    for radix in 2...36 {
      for value in edges(type, radix: min(radix, Int(clamping: Value.max))) {
        check(value, IntegerFormat(radix: radix))
        check(value, IntegerFormat(radix: radix, isUppercase: true))
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

  @Test func randomInEveryRadix() {
    var random = SeededRandom("integers in any radix")
    for _ in 0..<3_000 {
      for radix in 2...36 {
        check(random.integer(UInt64.self), IntegerFormat(radix: radix))
        check(random.integer(Int128.self), IntegerFormat(radix: radix))
      }
    }
  }

  static let alignments: [Alignment?] = [nil, .leading, .center, .trailing, .afterSign]
  static let groupings: [Grouping?] = [
    nil, Grouping(), Grouping(size: 4, separator: "_"), Grouping(size: 1, separator: "\u{202F}"),
    Grouping(size: 2, separator: "😀"), Grouping(size: 0), Grouping(size: -1),
  ]

  @Test(arguments: [2, 7, 8, 10, 16, 36]) func everyOptionCombined(radix: Int) {
    for sign in [SignDisplay.negativeOnly, .always, .space] {
      for (isUppercase, hasPrefix) in [(false, false), (true, true), (false, true)] {
        for width in [0, 11, 40, 1_000] {
          for fill: Unicode.Scalar in [" ", "0", "·", "😀"] {
            for alignment in Self.alignments {
              for grouping in Self.groupings {
                let format = IntegerFormat(
                  radix: radix, isUppercase: isUppercase, hasPrefix: hasPrefix, sign: sign, width: width, fill: fill,
                  alignment: alignment, grouping: grouping)
                check(0, format)
                check(-1_234_567, format)
                if width < 1_000 { check(UInt8(200), format) }
              }
            }
          }
        }
      }
    }
  }

  /// The longest texts of all, at every border of what a stream may be asked for at once.
  @Test func longest() {
    for separator: Unicode.Scalar in ["_", "é", "\u{202F}", "😀"] {
      for size in 1...9 {
        let grouping = Grouping(size: size, separator: separator)
        for width in [0, 255, 256, 257, 258, 259, 260, 384, 700, 5_000] {
          let format = IntegerFormat(radix: 2, hasPrefix: true, width: width, fill: separator, grouping: grouping)
          check(Int128.min, format)
          check(UInt128.max, format)
        }
      }
    }
  }

  /// Widths that nobody has: nothing is filled, and nothing traps.
  @Test func unusualWidths() {
    check(-5, IntegerFormat(width: -1))
    check(-5, IntegerFormat(width: .min))
  }

  @Test func asPrintf() {
    var random = SeededRandom("integers as printf has them")
    func printf(_ format: String, _ arguments: any CVarArg...) -> String {
      withVaList(arguments) { list in
        var buffer = [CChar](repeating: 0, count: 256)
        let count = unsafe vsnprintf(&buffer, 256, format, list)
        return String(decoding: buffer[..<Int(count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    }
    for _ in 0..<20_000 {
      let value = random.integer(Int64.self)
      let bits = UInt64(bitPattern: value)
      let width = Int.random(in: 0...30, using: &random)
      let pairs: [(String, String)] = [
        (printf("%*lld", width, value), written { $0.write(value, format: IntegerFormat(width: width)) }),
        (printf("%0*lld", width, value), written { $0.write(value, format: IntegerFormat(width: width, fill: "0")) }),
        (
          printf("%-*lld|", width, value),
          written { $0.write(value, format: IntegerFormat(width: width, alignment: .leading)) } + "|"
        ),
        (
          printf("%+*lld", width, value),
          written { $0.write(value, format: IntegerFormat(sign: .always, width: width)) }
        ),
        (printf("% lld", value), written { $0.write(value, format: IntegerFormat(sign: .space)) }),
        (printf("%llx", bits), written { $0.write(bits, format: IntegerFormat(radix: 16)) }),
        (
          printf("%0*llX", width, bits),
          written {
            $0.write(bits, format: IntegerFormat(radix: 16, isUppercase: true, width: width, fill: "0"))
          }
        ),
        (printf("%llo", bits), written { $0.write(bits, format: IntegerFormat(radix: 8)) }),
      ]
      for (expected, text) in pairs where expected != text { Issue.record("\(value): '\(text)', not '\(expected)'") }
    }
  }

  @Test func texts() {
    for text in ["", "a", "äöü", "abcdefgh", String(repeating: "é", count: 300)] {
      for fill: Unicode.Scalar in [" ", "0", "😀"] {
        for alignment in Self.alignments {
          for width in [0, 1, 8, 9, 255, 256, 257, 299, 300, 301, 1_000] {
            let padding = Padding(width: width, fill: fill, alignment: alignment)
            let bytes = Array(text.utf8)
            let result = written { $0.write(bytes.span, padding: padding) }
            let expected = modelPadded("", text, padding, isNumber: false)
            if Array(result.utf8) != Array(expected.utf8) { Issue.record("\(text) \(padding): '\(result)'") }
          }
        }
      }
    }
  }
}
