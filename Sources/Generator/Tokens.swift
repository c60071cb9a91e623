// Swift's text as the tokens that finding declarations takes: words, marks, and docstrings. Comments, the inside of
// string literals, and the lines of `#if` and its kin are left out. It looks at bytes: nothing here cares for
// characters beyond ASCII.

struct Token: Sendable {
  enum Kind: Sendable {
    /// A keyword, number or name.
    case word
    /// A name in backticks, which are left out: never a keyword.
    case escapedName
    /// One character that is none of these.
    case mark
    /// A whole string literal.
    case string
    /// The lines of one docstring, without their `///`.
    case documentation
  }

  let kind: Kind
  let text: String
  let line: Int
  /// Whether it begins right behind the token before.
  let isAdjacent: Bool
}

struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var endOfLast = -1
  private var tokens: [Token] = []

  static func tokens(of source: String) -> [Token] {
    var tokenizer = Tokenizer(bytes: Array(source.utf8))
    while tokenizer.position < tokenizer.bytes.count { tokenizer.step() }
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "\n"):
      line += 1
      position += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      position += 1
    case UInt8(ascii: "/") where starts("///", at: position):
      documentation()
    case UInt8(ascii: "/") where starts("//", at: position):
      position = endOfLine(from: position)
    case UInt8(ascii: "/") where starts("/*", at: position):
      skip(to: endOfBlockComment(from: position))
    case UInt8(ascii: "#") where ["#if", "#elseif", "#else", "#endif"].contains { starts($0, at: position) }:
      position = endOfLine(from: position)
    case UInt8(ascii: "`"):
      let end = bytes[(position + 1)...].firstIndex(of: UInt8(ascii: "`")) ?? bytes.count - 1
      add(.escapedName, position + 1..<max(end, position + 1), to: end + 1)
    case let byte where isWord(byte):
      let end = bytes[position...].firstIndex { !isWord($0) } ?? bytes.count
      add(.word, position..<end, to: end)
    default:
      if let end = endOfString(from: position) {
        add(.string, position..<end, to: end)
      } else {
        add(.mark, position..<position + 1, to: position + 1)
      }
    }
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>, to end: Int) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    tokens.append(Token(kind: kind, text: text, line: line, isAdjacent: position == endOfLast))
    skip(to: end)
    endOfLast = end
  }

  private mutating func skip(to end: Int) {
    line += bytes[position..<end].count { $0 == UInt8(ascii: "\n") }
    position = end
  }

  /// One token for all lines that begin with `///`; spaces and one end of line may part them.
  private mutating func documentation() {
    let first = line
    var lines: [String] = []
    while true {
      let end = endOfLine(from: position)
      lines.append(String(decoding: bytes[position + 3..<end], as: UTF8.self))
      position = end
      let next = bytes[min(end + 1, bytes.count)...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
      guard starts("///", at: next) else { break }
      line += 1
      position = next
    }
    tokens.append(
      Token(kind: .documentation, text: lines.joined(separator: "\n"), line: first, isAdjacent: false))
  }

  private func starts(_ text: String, at start: Int) -> Bool {
    start <= bytes.count && bytes[start...].starts(with: text.utf8)
  }

  private func endOfLine(from start: Int) -> Int { bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }

  /// Block comments nest.
  private func endOfBlockComment(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if starts("/*", at: index) {
        depth += 1
        index += 2
      } else if starts("*/", at: index) {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  /// The end of the string literal that begins here; nil where none does.
  private func endOfString(from start: Int) -> Int? {
    let open = bytes[start...].firstIndex { $0 != UInt8(ascii: "#") } ?? bytes.count
    let signs = open - start
    guard starts("\"", at: open) else { return nil }
    let quotes = starts("\"\"\"", at: open) ? 3 : 1
    var index = open + quotes
    while index < bytes.count {
      let escape = index + 1 + signs
      if bytes[index] == UInt8(ascii: "\\"), escape < bytes.count, areSigns(index + 1..<escape) {
        index = bytes[escape] == UInt8(ascii: "(") ? endOfInterpolation(from: escape) : escape + 1
      } else if index + quotes + signs <= bytes.count,
        bytes[index..<index + quotes].allSatisfy({ $0 == UInt8(ascii: "\"") }),
        areSigns(index + quotes..<index + quotes + signs)
      {
        return index + quotes + signs
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  private func areSigns(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == UInt8(ascii: "#") } }

  /// Behind the parenthesis that matches the one here; strings in between may have any.
  private func endOfInterpolation(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if let end = endOfString(from: index) {
        index = end
        continue
      }
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return bytes.count
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default:
      false
    }
  }
}
