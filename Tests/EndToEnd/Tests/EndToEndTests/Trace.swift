// What strace -f printed: the calls of all processes in the order in which they ended, a text each, and the lines that a
// program expects among them (see Programs/Support/CallTesting).

import Foundation

struct Trace {
  struct Call {
    let process: Int
    /// `close(3) = 0`, with a space for each run of spaces. What never ended has no ` = `.
    let text: String

    var name: Substring { callName(text) }
  }

  private(set) var calls: [Call] = []

  /// - Parameter expectations: the file to which the program writes what it expects: how it does so is none of its calls.
  init(_ report: String, expectations: String) {
    var begun: [Int: String] = [:]
    /// The descriptor of that file, by process.
    var open: [Int: Substring] = [:]
    for line in report.split(separator: "\n") {
      guard let line = line.wholeMatch(of: /(\d+) +(.*)/), let process = Int(line.1) else { continue }
      var text = String(line.2)
      if text.hasPrefix("---") || text.hasPrefix("+++") { continue }
      if let start = text.wholeMatch(of: /(.*) <unfinished \.\.\.>/) {
        begun[process] = String(start.1)
        continue
      }
      if let rest = text.wholeMatch(of: /<\.\.\. \w+ resumed>(.*)/) {
        text = (begun.removeValue(forKey: process) ?? "") + rest.1
      }
      if text.hasPrefix("openat("), text.contains("\"\(expectations)\"") {
        open[process] = text.firstMatch(of: /\d+$/)?.0
      } else if let descriptor = open[process], text.hasPrefix("write(\(descriptor),") {
        continue
      } else if let descriptor = open[process], text.hasPrefix("close(\(descriptor))") {
        open[process] = nil
      } else {
        calls.append(Call(process: process, text: normalized(text)))
      }
    }
    for (process, text) in begun.sorted(by: { $0.key < $1.key }) {
      calls.append(Call(process: process, text: normalized(text)))
    }
  }

  /// What is wrong with the trace of a program that expects these lines, a text each. Order counts within a process:
  /// which of two goes on first is nobody's to say.
  func mismatches(_ expected: [String]) -> [String] {
    var problems: [String] = []
    var last = -1
    var lastOfProcess: [Int: Int] = [:]
    for line in expected {
      let pattern = normalized(line)
      let places = calls.indices.filter {
        $0 > lastOfProcess[calls[$0].process, default: -1] && matches(calls[$0].text, pattern)
      }
      if let place = places.first(where: { $0 > last }) ?? places.first {
        last = place
        lastOfProcess[calls[place].process] = place
      } else {
        problems.append("expected  \(line)\n" + nearest(to: pattern, after: last).map { "  strace  \($0)\n" }.joined())
      }
    }
    return problems
  }

  /// The calls of the same name, from the last line that was found on; or all, where none is behind it.
  private func nearest(to pattern: String, after last: Int) -> [String] {
    let same = calls.indices.filter { calls[$0].name == callName(pattern) }
    let behind = same.filter { $0 > last }
    if same.isEmpty { return ["never called \(callName(pattern))"] }
    return (behind.isEmpty ? same.suffix(5) : behind.prefix(5)).map { calls[$0].text }
  }
}

/// `close` of `close(3) = 0`.
func callName(_ text: String) -> Substring { text.prefix { $0 != "(" } }

/// strace aligns its results.
private func normalized(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
