// Searches, counts and fields against the plainest code, at every alignment and length.

import Testing

@testable import FullSwiftCore

@Suite struct ByteSearchTests {
  private static let alphabet: [UInt8] = [97, 97, 98, 32, 9, 10, 13, 14, 8, 31, 33, 0, 128, 137, 141, 160, 255, 44]

  /// Calls `body` with random bytes of each length at each alignment.
  private func forEachText(_ label: String, _ body: (Span<UInt8>, [UInt8]) -> Void) {
    var random = SplitMix64(label)
    var memory = [UInt8](repeating: 0, count: 400)
    for round in 0..<6 {
      for offset in 0..<70 {
        for count in [0, 1, 2, 3, 15, 16, 17, 31, 48, 63, 64, 65, 100, 127, 128, 129, 200, 300] {
          // Few spaces or many.
          let choice = round % 2 == 0 ? 3 : Self.alphabet.count
          for index in memory.indices { memory[index] = Self.alphabet[Int(random.next() % UInt64(choice))] }
          if round == 2 && count > 0 { memory[offset + Int(random.next() % UInt64(count))] = 44 }
          let text = Array(memory[offset..<offset + count])
          body(memory.span.extracting(offset..<offset + count), text)
        }
      }
    }
  }

  @Test func firstIndexAndCount() {
    forEachText("search") { span, text in
      for byte in [97, 44, 10, 128, 0, 255] as [UInt8] {
        let (index, count) = (span.firstIndex(of: byte), span.count(of: byte))
        #expect(index == text.firstIndex(of: byte), "\(byte) in \(text)")
        #expect(count == text.count { $0 == byte }, "\(byte) in \(text)")
      }
    }
  }

  /// More of a byte than a block can count in one turn.
  @Test(arguments: [16_320, 16_384, 100_000, 200_001]) func countOfMany(_ count: Int) {
    let bytes = [UInt8](repeating: 7, count: count)
    for start in [0, 1, 63, 64] {
      let found = bytes.span.extracting(start...).count(of: 7)
      #expect(found == count - start)
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  @Test func fieldsBetweenSpaces() {
    forEachText("fields") { span, text in
      var fields = span.fields()
      var found: [[UInt8]] = []
      while let field = fields.next() { found.append([UInt8](copying: field)) }
      let expected = text.split(whereSeparator: isSpace).map { Array($0) }
      #expect(found == expected, "\(text)")
      let rest = fields.rest.count
      #expect(rest == 0)
      let isOver = fields.next() == nil
      #expect(isOver)
    }
  }

  @Test func fieldsBetweenSeparators() {
    forEachText("separated") { span, text in
      for separator in [97, 44, 32] as [UInt8] {
        var fields = span.fields(separatedBy: separator)
        var found: [[UInt8]] = []
        while let field = fields.next() { found.append([UInt8](copying: field)) }
        let expected = text.split(separator: separator, omittingEmptySubsequences: false).map { Array($0) }
        #expect(found == expected, "\(text) at \(separator)")
        let isOver = fields.next() == nil
        #expect(isOver)
      }
    }
  }

  @Test func restOfFields() {
    let line = Array("  one two,three , four ".utf8)
    var fields = line.span.fields()
    _ = fields.next()
    let behindOne = [UInt8](copying: fields.rest)
    #expect(behindOne == Array(" two,three , four ".utf8))
    var separated = line.span.fields(separatedBy: 44)
    _ = separated.next()
    let behindComma = [UInt8](copying: separated.rest)
    #expect(behindComma == Array("three , four ".utf8))
  }

  /// Counted in chunks of any length, as many as there are.
  @Test func countedFields() {
    var random = SplitMix64("counted fields")
    forEachText("counted fields") { span, text in
      var isInField = false
      var found = 0
      var start = 0
      while start < text.count {
        let end = min(text.count, start + Int(random.next() % 80))
        found += span.extracting(start..<end).countFields(continuing: &isInField)
        let isRight = end == 0 || isInField == !isSpace(text[end - 1])
        #expect(isRight)
        start = end
      }
      let expected = text.split(whereSeparator: isSpace).count
      #expect(found == expected, "\(text)")
    }
  }

  @Test func textOfSpans() {
    let bytes = Array(" \tabc\0d \r\n".utf8)
    let trimmed = bytes.span.trimmingWhitespace()
    let (isEqual, isOther, isLonger) = (trimmed == "abc\0d", trimmed == "abc\0e", trimmed == "abc\0d ")
    #expect(isEqual && !isOther && !isLonger)
    let (begins, beginsLong, ends, endsLong) = (
      trimmed.hasPrefix("ab"), trimmed.hasPrefix("abc\0dd"), trimmed.hasSuffix("\0d"), trimmed.hasSuffix("aabc\0d")
    )
    #expect(begins && !beginsLong && ends && !endsLong)
    let (none, empty) = (bytes.span.extracting(0..<2).trimmingWhitespace().count, trimmed.hasPrefix(""))
    #expect(none == 0 && empty)
    let repaired = String(repairing: ([97, 0xff, 98] as [UInt8]).span)
    #expect(repaired == "a\u{FFFD}b")
  }
}
