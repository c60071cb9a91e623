// The example sum: against Foundation's decimals, and what it says of lines that are none.

import Foundation
import Testing

@Suite struct SumTests {
  @Test(arguments: Build.all)
  func sums(_ build: Build) throws {
    try require(build)
    for (input, output) in [
      ("", "0"), ("\n\n", "0"), ("1", "1"), ("1\n2\n3\n", "6"), ("+5\n-7\n", "-2"), ("0.1\n0.2\n-7\n", "-6.7"),
      ("-0.5\n0.25\n", "-0.25"),
      ("1\n-0.25\n", "0.75"), ("-1\n0.25\n", "-0.75"), ("1.5\n1.5\n", "3.0"), (".5\n5.\n", "5.5"),
      ("  7 \n\t8\r\n9", "24"),
      ("9223372036854775807\n1\n", "9223372036854775808"), ("-9223372036854775808\n-1\n", "-9223372036854775809"),
      ("99999999999999999999999999999999999999\n1\n", "100000000000000000000000000000000000000"),
      ("0.999999999999999999\n0.000000000000000001\n", "1.000000000000000000"),
      ("-0.999999999999999999\n-0.000000000000000001\n", "-1.000000000000000000"), ("007\n-0\n", "7"),
      ("0.5\n-0.50\n", "0.00"),
    ] {
      let outcome = try sum(input, build)
      #expect(outcome.output == output + "\n" && outcome.errors.isEmpty && outcome.status == 0, "\(input): \(outcome)")
    }
  }

  @Test(arguments: Build.all)
  func whatIsNoNumber(_ build: Build) throws {
    try require(build)
    let bad = ["abc", "1.2.3", "-", ".", "1e3", "0x5", "1 2", "--1", "1.-5", "1.+5", "0.1234567890123456789", "é"]
    let outcome = try sum(bad.map { "1\n\($0)\n" }.joined(), build)
    let errors = bad.enumerated().map { "sum: line \(2 * $0 + 2): not a number: '\($1)'\n" }.joined()
    #expect(outcome.output == "\(bad.count)\n" && outcome.errors == errors && outcome.status == 1, "\(outcome)")
    let nines = String(repeating: "9", count: 38)
    let large = try sum("1\n\(nines)\n\(nines)\n", build)
    #expect(large.output.isEmpty && large.status == 1, "\(large)")
    #expect(large.errors == "sum: line 3: the sum has too many digits\n", "\(large)")
    let directory = try run("bash", ["-c", #""$@" </"#, "bash"] + command(build))
    #expect(directory.output.isEmpty && directory.status == 1, "\(directory)")
    #expect(directory.errors == "sum: line 0: Is a directory\n", "\(directory)")
  }

  @Test(arguments: Build.all)
  func random(_ build: Build) throws {
    try require(build)
    let seed = ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? 20_261_123
    var random = SplitMix64(seed: seed)
    var total = Decimal(0)
    var input = ""
    var mostDigits = 0
    for _ in 0..<5000 {
      let number = random.next(through: 2_000_000_000) - 1_000_000_000
      let digits = random.next(through: 3) == 0 ? random.next(through: 9) : 0
      let value = Decimal(number) / pow(10, digits)
      total += value
      input += value.description + "\n"
      let text = value.description
      mostDigits = max(mostDigits, text.firstIndex(of: ".").map { text[$0...].count - 1 } ?? 0)
    }
    let outcome = try sum(input, build)
    let fraction = outcome.output.dropLast().split(separator: ".").dropFirst().first ?? ""
    #expect(Decimal(string: String(outcome.output.dropLast())) == total, "seed \(seed): \(outcome), not \(total)")
    #expect(fraction.count == mostDigits && outcome.status == 0, "seed \(seed): \(outcome)")
  }

  private func command(_ build: Build) throws -> [String] {
    try build.emulator + [build.binaries(of: .examples).appending(path: "sum").path]
  }

  private func sum(_ input: String, _ build: Build) throws -> Outcome {
    let command = try command(build)
    return try run(command[0], Array(command.dropFirst()), input: input)
  }
}

/// What wc and sum say on a terminal while they read much: `script` gives them one.
@Suite struct ProgressTests {
  static let build = Build(architecture: .x86_64, configuration: .release)

  @Test(arguments: ["wc -lw data", "wc -c <data", "sum <data", "cat data | sum"])
  func onATerminal(call: String) throws {
    guard let (folder, remove) = try setting(lines: 4_000_000) else { return }
    defer { remove() }
    // Standard output is a file, so that on the terminal is what is said on standard error.
    let outcome = try onTerminal(call + " >result", folder)
    let result = try String(contentsOf: folder.appending(path: "result"), encoding: .utf8)
    let expected =
      call.contains("sum") ? "4000000\n" : call.contains("-c") ? "80000000\n" : " 4000000  4000000 data\n"
    #expect(result == expected && outcome.status == 0, "\(result)")
    let lines = outcome.output.split(separator: "\r", omittingEmptySubsequences: false)
    // The size of what comes from a pipe is not known.
    let line = call.contains("|") ? /[0-9.]+ MiB\e?.*/ : /[0-9.]+ MiB, \d+ %.*/
    #expect(lines.count >= 3 && lines.first == "" && lines.last == "\u{1B}[K", "\(outcome.output.debugDescription)")
    for text in lines.dropFirst().dropLast() { #expect(text.wholeMatch(of: line) != nil, "\(text.debugDescription)") }
  }

  @Test(arguments: ["wc -lw data", "sum <data"])
  func notOfLittle(call: String) throws {
    guard let (folder, remove) = try setting(lines: 1_000_000) else { return }
    defer { remove() }
    #expect(try onTerminal(call + " >result", folder).output.isEmpty)
  }

  @Test(arguments: ["wc -lw data", "sum <data"])
  func notWithoutATerminal(call: String) throws {
    guard let (folder, remove) = try setting(lines: 4_000_000) else { return }
    defer { remove() }
    #expect(try run("bash", ["-c", "./\(call)"], in: folder).errors.isEmpty)
  }

  /// A folder with the programs and a file of so many lines of 20 bytes, each a 1; nil where this run has no such build.
  private func setting(lines: Int) throws -> (URL, () -> Void)? {
    guard Build.all.contains(Self.build), Self.build.architecture.isHost else { return nil }
    guard isInstalled("script") else { try skip("no script; type: apt-get install bsdutils") }
    let folder = FileManager.default.temporaryDirectory.appending(path: "fullswift-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let binaries = try Self.build.binaries(of: .examples)
    let script = #"cp "$1/wc" "$1/sum" .; yes 0000000000000000001 | head -n "$2" >data"#
    _ = try run("bash", ["-c", script, "bash", binaries.path, "\(lines)"], in: folder)
    return (folder, { try? FileManager.default.removeItem(at: folder) })
  }

  private func onTerminal(_ call: String, _ folder: URL) throws -> Outcome {
    try run(
      "script", ["-qec", call, "/dev/null"],
      environment: ["PATH": "\(folder.path):/usr/bin:/bin", "SHELL": "/bin/bash"], in: folder)
  }
}
