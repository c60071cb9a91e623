// What a program must do, as the comments at the top of its source say it. A program is a folder in ../Programs/Sources:
// to add a test, add a folder.
//
//   // case: NAME              starts a case, where there are several
//   // arguments: ["a", ""]    JSON
//   // stdin: "one\ntwo"       JSON
//   // shell: "$@" | head -1   a line of bash in place of a plain run; "$@" is the program, with its arguments
//   // stdout: TEXT            a line of output; where there is none, nothing may be printed
//   // stderr: TEXT            the same of standard error; a * in it stands for any text
//   // status: 134             0 where it is not said
//   // only: x86_64 debug      the builds that it is for: architectures, configurations
//   // needs: strace           a tool that has to be installed
//   // symbols: memcpy free    what a debug build must have linked
//   // calls: openat read      the system calls that it makes through the typed API; on as many lines as it takes
//
// `stdout(release):` and the like are for one configuration or architecture.

import Foundation

struct Case: Sendable, CustomStringConvertible {
  let program: String
  let name: String
  var arguments: [String] = []
  var input = ""
  var shell: String?
  var status: Int32 = 0
  var builds: [String] = []
  var tools: [String] = []
  private var output: [Line] = []
  private var errors: [Line] = []
  private var symbols: [Line] = []
  private var calls: [Line] = []

  struct Line: Sendable {
    let text: String
    /// The configuration or architecture that it is for, or nil for all.
    let build: String?

    var words: [String] { text.split(separator: " ").map(String.init) }

    func isFor(_ other: Build) -> Bool {
      build.map { [other.architecture.rawValue, other.configuration.rawValue].contains($0) } ?? true
    }
  }

  init(program: String, name: String) {
    self.program = program
    self.name = name
  }

  var description: String { name.isEmpty ? program : "\(program), \(name)" }

  func isFor(_ build: Build) -> Bool {
    let architectures = builds.filter { Architecture(rawValue: $0) != nil }
    let configurations = builds.filter { Configuration(rawValue: $0) != nil }
    return (architectures.isEmpty || architectures.contains(build.architecture.rawValue))
      && (configurations.isEmpty || configurations.contains(build.configuration.rawValue))
  }

  func expectedOutput(_ build: Build) -> String { output.filter { $0.isFor(build) }.map { $0.text + "\n" }.joined() }
  func expectedErrors(_ build: Build) -> [String] { errors.filter { $0.isFor(build) }.map(\.text) }
  func symbols(_ build: Build) -> [String] { symbols.filter { $0.isFor(build) }.flatMap(\.words) }
  func calls(_ build: Build) -> [String] { calls.filter { $0.isFor(build) }.flatMap(\.words) }
  /// Those on any architecture.
  var allCalls: [String] { calls.flatMap(\.words) }

  fileprivate mutating func read(_ key: String, _ build: String?, _ value: String) throws {
    let line = Line(text: value, build: build)
    switch key {
    case "arguments": arguments = try JSONDecoder().decode([String].self, from: Data(value.utf8))
    case "stdin": input = try JSONDecoder().decode(String.self, from: Data(value.utf8))
    case "shell": shell = value
    case "stdout": output.append(line)
    case "stderr": errors.append(line)
    case "status": status = try Int32(value).unwrapped("status \(value)")
    case "only": builds = value.split(separator: " ").map(String.init)
    case "needs": tools = value.split(separator: " ").map(String.init)
    case "symbols": symbols.append(line)
    case "calls": calls.append(line)
    default: throw Failure("\(program): unknown word '\(key)'")
    }
  }
}

extension Optional {
  func unwrapped(_ what: String) throws -> Wrapped {
    guard let self else { throw Failure(what) }
    return self
  }
}

extension Case {
  /// The cases in the comments of a source. A program that says nothing must run and print nothing.
  static func parse(program: String, _ source: String) throws -> [Case] {
    // What comes before the first `case` is for all of them.
    var common = Case(program: program, name: "")
    var cases: [Case] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("//") else { break }
      guard let match = line.wholeMatch(of: /\/\/ (\w+)(?:\((\w+)\))?:(?: (.*))?/), words.contains(String(match.1))
      else { continue }
      let (word, build, value) = (String(match.1), match.2.map(String.init), String(match.3 ?? ""))
      if word == "case" {
        cases.append(common.renamed(value))
      } else if cases.isEmpty {
        try common.read(word, build, value)
      } else {
        try cases[cases.count - 1].read(word, build, value)
      }
    }
    return cases.isEmpty ? [common] : cases
  }

  private static let words = [
    "case", "arguments", "stdin", "shell", "stdout", "stderr", "status", "only", "needs", "symbols", "calls",
  ]

  private func renamed(_ name: String) -> Case {
    var copy = Case(program: program, name: name)
    (copy.arguments, copy.input, copy.shell, copy.status) = (arguments, input, shell, status)
    (copy.builds, copy.tools, copy.output, copy.errors, copy.symbols) = (builds, tools, output, errors, symbols)
    copy.calls = calls
    return copy
  }

  /// Those of all programs.
  static let all: [Case] = {
    let sources = Package.programs.folder.appending(path: "Sources")
    do {
      return try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted().flatMap { program -> [Case] in
        let folder = sources.appending(path: program)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        guard let first = files.contains("main.swift") ? "main.swift" : files.min() else { return [] }
        return try parse(program: program, String(contentsOf: folder.appending(path: first), encoding: .utf8))
      }
    } catch { fatalError("Tests/Programs: \(error)") }
  }()
}

/// Whether a text is that of a pattern, in which a * stands for any text.
func matches(_ text: String, _ pattern: String) -> Bool {
  let parts = pattern.components(separatedBy: "*")
  guard parts.count > 1, let first = parts.first, let last = parts.last else { return text == pattern }
  guard text.hasPrefix(first), text.utf8.count >= first.utf8.count + last.utf8.count, text.hasSuffix(last) else {
    return false
  }
  var rest = text.dropFirst(first.count).dropLast(last.count)
  for part in parts.dropFirst().dropLast() {
    guard let range = rest.range(of: part) else { return false }
    rest = rest[range.upperBound...]
  }
  return true
}
