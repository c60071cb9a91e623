// The typed wrappers of system calls: the public declarations whose docstring says “The corresponding system call is
// `openat(2)`.”, or “The corresponding system calls are `a(2)` and `b(2)`.”

struct Wrapper: Hashable, Sendable {
  /// As Swift's documentation has it: `FileDescriptor.read(into:retryOnInterrupt:)`.
  let name: String
  /// The calls that the docstring names, in its order.
  let calls: [String]
}

/// The wrappers that a source file declares, in its order.
///
/// - Parameter file: its name, for errors.
func wrappers(in source: String, file: String) throws(GeneratorError) -> [Wrapper] {
  var scanner = DeclarationScanner(tokens: Tokenizer.tokens(of: source), file: file)
  try scanner.run()
  return scanner.wrappers
}

/// The calls that a docstring names, nil where it speaks of none: after “call is” the first of the sentence, after
/// “calls are” all of it.
func calls(namedBy documentation: String) -> [String]? {
  var rest = documentation.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
  var names: [String]?
  while let phrase = rest.firstRange(of: "orresponding system call") {
    rest = rest[phrase.upperBound...]
    let sentence = rest[..<(rest.firstRange(of: ". ")?.lowerBound ?? rest.endIndex)]
    let all = sentence.split(separator: "`").filter { $0.hasSuffix("(2)") }.map { String($0.dropLast(3)) }
    let named = sentence.hasPrefix(" is `") ? all.prefix(1) : sentence.hasPrefix("s are `") ? all[...] : []
    names = (names ?? []) + named
  }
  return names
}

/// What may stand between a docstring and its declaration, beside attributes, and does not make it public.
private let modifiers: Set = [
  "borrowing", "consuming", "convenience", "fileprivate", "final", "infix", "internal", "lazy", "mutating",
  "nonisolated", "nonmutating", "override", "package", "postfix", "prefix", "private", "required", "static", "unowned",
  "unsafe", "weak",
]

private struct DeclarationScanner {
  let tokens: [Token]
  let file: String
  var wrappers: [Wrapper] = []

  private var index = 0
  /// For each brace that is open, the type whose it is; nil for all others.
  private var scopes: [String?] = []
  /// The type whose brace is to come.
  private var type: String?
  /// What stands in front of the declaration to come: a docstring that names calls, and `public`.
  private var documentation: (calls: [String], line: Int)?
  private var isPublic = false

  init(tokens: [Token], file: String) {
    self.tokens = tokens
    self.file = file
  }

  mutating func run() throws(GeneratorError) {
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token.kind {
      case .documentation:
        try forget()
        documentation = calls(namedBy: token.text).map { ($0, token.line) }
        if documentation?.calls == [] { throw error("a system call is not of the form `NAME(2)`") }
      case .mark where token.text == "@":
        _ = typeName()
        skipParentheses()
      case .word where !follows("."):
        try word(token.text)
      default:
        try forget()
        if token.kind == .mark { brace(token.text) }
      }
    }
    try forget()
  }

  private mutating func word(_ text: String) throws(GeneratorError) {
    switch text {
    case "public", "open":
      // `public private(set)` is public, `public(set)` says nothing of the reading.
      if !isMark("(", at: index) { isPublic = true }
      skipParentheses()
    case _ where modifiers.contains(text):
      skipParentheses()
    case "class" where isWord(at: index, ["func", "var", "let", "subscript"]):
      break
    case "extension", "struct", "enum", "class", "protocol", "actor":
      try forget()
      type = typeName()
    case "func", "init", "subscript", "var", "let":
      declaration(text)
    default:
      try forget()
    }
  }

  private mutating func brace(_ mark: String) {
    if mark == "{" {
      scopes.append(type)
      type = nil
    } else if mark == "}" {
      _ = scopes.popLast()
    }
  }

  /// Ends what may stand in front of a declaration, since something else came.
  private mutating func forget() throws(GeneratorError) {
    isPublic = false
    if documentation != nil { throw error("the docstring that names a system call is not a function's or property's") }
  }

  private mutating func declaration(_ keyword: String) {
    var name = keyword
    if keyword != "init", keyword != "subscript", index < tokens.count {
      name = tokens[index].text
      index += 1
    }
    let suffix = keyword == "var" || keyword == "let" ? "" : labels(isSubscript: keyword == "subscript")
    if isPublic, let documentation {
      let path = scopes.compactMap { $0 } + [name + suffix]
      wrappers.append(Wrapper(name: path.joined(separator: "."), calls: documentation.calls))
    }
    documentation = nil
    isPublic = false
  }

  /// `(_:options:)`. A parameter is one or two names and a colon, right behind the parenthesis or a comma: all else that
  /// has a colon there is inside of brackets of its own.
  private mutating func labels(isSubscript: Bool) -> String {
    while index < tokens.count, !isMark("(", at: index), !isMark("{", at: index) { index += 1 }
    guard isMark("(", at: index) else { return "()" }
    let end = endOfBrackets(from: index)
    var labels = ""
    while index < end - 1 {
      // Here is `(` or a comma.
      index += 1
      while isMark("@", at: index) {
        index += 1
        _ = typeName()
        skipParentheses()
      }
      if isName(at: index), isMark(":", at: index + 1) {
        labels += isSubscript ? "_:" : tokens[index].text + ":"
      } else if isName(at: index), isName(at: index + 1), isMark(":", at: index + 2) {
        labels += tokens[index].text + ":"
      }
      while index < end - 1, !isMark(",", at: index) { index = endOfBrackets(from: index) }
    }
    index = end
    return "(\(labels))"
  }

  /// Behind what begins here: the token, or all to the bracket that matches it.
  private func endOfBrackets(from start: Int) -> Int {
    var depth = 0
    var end = start
    while end < tokens.count {
      if tokens[end].kind == .mark, let mark = tokens[end].text.first {
        if "([{".contains(mark) { depth += 1 }
        if ")]}".contains(mark) { depth -= 1 }
      }
      end += 1
      if depth <= 0 { break }
    }
    return end
  }

  /// Takes `A.B` of `extension A.B<C>: D where … {`, or of `@A.B`.
  private mutating func typeName() -> String {
    var name = ""
    while index < tokens.count, isName(at: index) || isMark(".", at: index) {
      let token = tokens[index]
      // `extension A where …`: two words, and so the end of the name.
      if token.kind != .mark, !name.isEmpty, !name.hasSuffix(".") { break }
      name += token.text
      index += 1
    }
    return name
  }

  private mutating func skipParentheses() {
    if isMark("(", at: index), tokens[index].isAdjacent { index = endOfBrackets(from: index) }
  }

  private func isMark(_ mark: String, at index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .mark && tokens[index].text == mark
  }

  private func isName(at index: Int) -> Bool {
    index < tokens.count && (tokens[index].kind == .word || tokens[index].kind == .escapedName)
  }

  private func isWord(at index: Int, _ words: [String]) -> Bool {
    index < tokens.count && tokens[index].kind == .word && words.contains(tokens[index].text)
  }

  private func follows(_ mark: String) -> Bool { index >= 2 && isMark(mark, at: index - 2) }

  private func error(_ what: String) -> GeneratorError {
    GeneratorError(message: "\(file):\(documentation?.line ?? 0): \(what)")
  }
}
