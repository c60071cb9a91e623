// What the headers of one architecture say, as clang understands them: numbers of calls, errors, constants, structures.
import Foundation

struct HeaderTables: Sendable {
  let architecture: Architecture
  /// `6.1`: stable releases do not change what programs see.
  let kernelVersion: String
  /// The numbers of system calls, by their names.
  let calls: [String: Int]
  /// The error numbers, by their C names; aliases too.
  let errors: [String: Int]
  /// What the headers say about an error, by its C name.
  let messages: [String: String]
  let constants: [String: Int]
  let structures: [Structure]

  init(_ tree: HeaderTree, clang: URL) throws {
    architecture = tree.architecture
    let preprocessor = try Preprocessor(tree, clang: clang)
    defer { preprocessor.close() }

    let headers = try Self.headers(of: tree)
    let includes = headers.map { "#include <\($0)>\n" }.joined()
    // The macros are listed last first, each once; -dD would list each change.
    let macros = Self.macroNames(try preprocessor.run(["-E", "-dM"], includes).output)
    let enumerators = Self.enumerators(try preprocessor.run(["-E", "-P"], includes).output)
    let records = try Self.records(of: tree, among: headers)

    // One line of source for each candidate, so that clang says which are no integer constants.
    let candidates = (macros + enumerators).sorted()
    let prologue = includes + "enum {\n"
    let first = prologue.count(where: { $0 == "\n" }) + 1
    try preprocessor.parse(headers)
    let rejected = try preprocessor.run(
      ["-fsyntax-only"], prologue + candidates.map { "fs_\($0) = (\($0)),\n" }.joined() + "};\n"
    )
    .rejected
    let names = candidates.enumerated().filter { !rejected.contains(first + $0.offset) }.map(\.element)
    let values =
      includes + "const long long " + names.map { "fs_\($0) = (long long)(\($0))" }.joined(separator: ",\n") + ";\n"
      + records.map { "const long long fs_size_\($0.key) = sizeof(\($0.type));\n" }.joined()
    let answer = try preprocessor.run(["-S", "-emit-llvm", "-o", "-"], values)
    if let line = answer.rejected.min() {
      // The records' lines are the last.
      let index = line - 1 - (values.count(where: { $0 == "\n" }) - records.count)
      guard records.indices.contains(index) else {
        throw GeneratorError(message: "\(try tree.folder(of: "linux").path): its constants do not compile")
      }
      throw GeneratorError(message: "\(try tree.file(records[index].header).path): has no \(records[index].type)")
    }

    let all = Self.values(answer.output)
    kernelVersion = all["LINUX_VERSION_CODE"].map { "\($0 >> 16).\($0 >> 8 & 255)" } ?? "unknown"
    calls = Self.calls(all)
    let errorLines = try Self.errorLines(preprocessor.run(["-E"], "#include <linux/errno.h>\n").output)
    messages = errorLines
    errors = all.filter { errorLines[$0.key] != nil }
    constants = all.filter {
      !$0.key.hasPrefix("__NR") && errorLines[$0.key] == nil && !$0.key.hasPrefix("LINUX_VERSION")
        && $0.key != "KERNEL_VERSION"
    }
    let layouts = ["-fsyntax-only", "-Xclang", "-fdump-record-layouts", "-Xclang", "-fdump-record-layouts-canonical"]
    structures = try StructureParser(try preprocessor.run(layouts, values).output).structures(records)
    guard !calls.isEmpty else {
      throw GeneratorError(message: "\(try tree.file("asm/unistd.h").path): has no system calls")
    }
    guard !errors.isEmpty else { throw GeneratorError(message: "\(try tree.file("asm/errno.h").path): has no errors") }
  }

  /// The headers to read: those of the list that the tree has.
  private static func headers(of tree: HeaderTree) throws -> [String] {
    try table(Headers.all).compactMap { name, note in
      let file = try tree.file(name)
      if isFile(file) { return name }
      guard note == "optional" else { throw GeneratorError(message: "\(file.path): not there") }
      return nil
    }
  }

  private static func records(of tree: HeaderTree, among headers: [String]) throws -> [Record] {
    try table(Structures.all).compactMap { type, header in
      let spelling = type.replacing("~", with: " ")
      let parts = header.split(separator: " ")
      guard headers.contains(String(parts[0])) else {
        if parts.contains("optional") { return nil }
        throw GeneratorError(message: "Data/Structures.swift: \(spelling): \(parts[0]) is not in Data/Headers.swift")
      }
      return Record(type: spelling, header: String(parts[0]))
    }
  }

  /// The names of macros that might stand for a number, from the answer of `clang -E -dM`.
  private static func macroNames(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      // `#define NAME VALUE`; a `(` right behind the name is a parameter's, and without a value it is a mark only.
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3 else { return nil }
      let name = words[1]
      guard !name.utf8.contains(UInt8(ascii: "(")), isConstantName(name) else { return nil }
      return String(name)
    }
  }

  private static func isConstantName(_ name: Substring) -> Bool {
    if name.hasPrefix("__NR") {
      return !name.hasPrefix("__NR3264") && !["__NR_syscalls", "__NR_arch_specific_syscall"].contains(name)
    }
    if ["__WALL", "__WNOTHREAD", "__WCLONE"].contains(name) || name.hasPrefix("_LINUX_CAPABILITY") { return true }
    guard let first = name.utf8.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first, !name.hasSuffix("_H") else {
      return false
    }
    return name.utf8.allSatisfy {
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || $0 == UInt8(ascii: "_")
    }
  }

  /// The names of enumerators in preprocessed C: what follows `{` or `,` in the braces of an `enum`.
  private static func enumerators(_ text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let start = rest.range(of: "enum ") {
      rest = rest[start.upperBound...]
      guard let open = rest.firstIndex(where: { $0 == "{" || $0 == ";" || $0 == ")" }), rest[open] == "{",
        let close = rest[open...].firstIndex(of: "}")
      else { continue }
      // No enumerator's value has a comma outside of parentheses.
      var depth = 0
      let items = rest[rest.index(after: open)..<close].split { character in
        if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
        return character == "," && depth == 0
      }
      for item in items {
        let name = item.drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        if isConstantName(name) { names.append(String(name)) }
      }
      rest = rest[close...]
    }
    return names
  }

  /// The values of our constants in LLVM's text: `@fs_NAME = constant i64 VALUE, align 8`.
  private static func values(_ text: String) -> [String: Int] {
    var values: [String: Int] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("@fs_") {
      let words = line.split(separator: " ")
      guard let type = words.firstIndex(of: "i64"), type + 1 < words.count else { continue }
      values[String(words[0].dropFirst(4))] = Int(words[type + 1].prefix { $0 != "," }) ?? 0
    }
    return values.filter { !$0.key.hasPrefix("size_") }
  }

  private static func calls(_ all: [String: Int]) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: all.compactMap { name, value in
        name.hasPrefix("__NR_") ? (String(name.dropFirst(5)), value) : nil
      })
  }

  /// The errors' names and messages: `#define EPERM 1 /* Operation not permitted */` in the files that the preprocessor read.
  private static func errorLines(_ preprocessed: String) throws -> [String: String] {
    var files: [String] = []
    for line in preprocessed.split(separator: "\n") where line.hasPrefix("# ") {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      if parts.count == 3, parts[1].hasPrefix("/"), !files.contains(String(parts[1])) { files.append(String(parts[1])) }
    }
    var messages: [String: String] = [:]
    for file in files {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { continue }
      for line in text.split(separator: "\n") where line.hasPrefix("#define") {
        guard let match = line.wholeMatch(of: /#define\s+(E[A-Z0-9]+)\s+(\w+)\s*(?:\/\*\s*(.*?)\s*\*\/)?\s*/) else {
          continue
        }
        messages[String(match.1)] = match.3.map(String.init) ?? ""
      }
    }
    return messages
  }
}
