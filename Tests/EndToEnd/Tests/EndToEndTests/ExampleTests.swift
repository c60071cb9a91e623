// The examples: what they print, how large they are, and how little hello does.

import Foundation
import Testing

@Suite struct ExampleTests {
  @Test(arguments: Build.all)
  func hello(_ build: Build) throws {
    try require(build)
    let outcome = try run(try build.emulator + [binary("hello", build)])
    #expect(
      outcome.status == 0 && outcome.output == "hello from libc-free swift\n" && outcome.errors.isEmpty, "\(outcome)")
  }

  @Test(arguments: Build.all)
  func pipeline(_ build: Build) throws {
    try require(build)
    let command = try build.emulator + [binary("pipeline", build)]
    for (input, output) in [
      ("one two\nthree\n", "2 one two\n1 three\nlines: 2, words: 3\n"), ("", "lines: 0, words: 0\n"),
    ] {
      let outcome = try run(command, input: input)
      #expect(outcome.status == 0 && outcome.output == output && outcome.errors.isEmpty, "\(outcome)")
    }
  }

  @Test(arguments: Build.all)
  func parallelSum(_ build: Build) throws {
    try require(build)
    let command = try build.emulator + [binary("parallel-sum", build)]
    for count in [1, 3] {
      let outcome = try run(command + ["10000", "\(count)"])
      let wanted = "849666 steps, \(count) \(count == 1 ? "thread" : "threads")\n"
      #expect(outcome.status == 0 && outcome.output == wanted && outcome.errors.isEmpty, "\(outcome)")
    }
    #expect(try run(command).status == 2)
  }

  @Test(arguments: Build.all)
  func args(_ build: Build) throws {
    try require(build)
    let path = try binary("args", build)
    let outcome = try run(build.emulator + [path, "a", "", "b c"])
    #expect(outcome.status == 0 && outcome.output.hasSuffix("a\n\nb c\n") && outcome.errors.isEmpty, "\(outcome)")
  }

  /// The same bytes as GNU wc, on files, on standard input, and with each of its flags.
  @Test(arguments: Build.all)
  func wc(_ build: Build) throws {
    try require(build)
    let command = try build.emulator + [binary("wc", build)]
    try withTemporaryFolder { folder in
      try write("one two\n three\tfour\n\nlast", folder, "text")
      try write("", folder, "empty")
      try write(String(repeating: "a line of some words\n", count: 20_000), folder, "large")
      for arguments in [
        ["text"], ["empty"], ["text", "empty", "large"], ["-l", "large"], ["-w", "large"], ["-c", "text"],
      ] {
        let own = try run(command + arguments, in: folder)
        let gnu = try run("wc", arguments, environment: ["LC_ALL": "C"], in: folder)
        #expect(own.output == gnu.output && own.status == gnu.status, "\(arguments): \(own) \(gnu)")
      }
      let own = try run(command, input: "a b\nc")
      #expect(own.output == (try run("wc", [], input: "a b\nc", environment: ["LC_ALL": "C"]).output), "\(own)")
      #expect(try run(command + ["nonesuch"], in: folder).status == 1)
    }
  }

  @Test(arguments: Build.all, ["fatalError", "precondition", "index", "overflow", "unwrap", "divide"])
  func panicDemoEndsFatally(_ build: Build, kind: String) throws {
    try require(build)
    let outcome = try run(try build.emulator + [binary("panic-demo", build), kind])
    #expect(outcome.status == 134 && outcome.output == "about to fail\n", "\(outcome)")
    #expect(outcome.errors.contains("Fatal error: ") && outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
  }

  @Test(arguments: Build.all)
  func panicDemoSaysHowItIsUsed(_ build: Build) throws {
    try require(build)
    let outcome = try run(try build.emulator + [binary("panic-demo", build)])
    #expect(outcome.status == 2 && outcome.errors.hasPrefix("usage: "), "\(outcome)")
  }

  @Test(arguments: Build.all)
  func allocDemoEndsWell(_ build: Build) throws {
    try require(build)
    let outcome = try run(try build.emulator + [binary("alloc-demo", build)])
    #expect(outcome.status == 0 && !outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome)")
  }

  /// The limits of the core's issue, in bytes; wc and args on x86_64 only.
  @Test(arguments: [
    ("hello", Architecture.x86_64, 992), ("hello", .aarch64, 1300), ("hello", .riscv64, 1300), ("args", .x86_64, 8192),
    ("wc", .x86_64, 10_240),
  ])
  func size(program: String, architecture: Architecture, limit: Int) throws {
    guard Architecture.chosen.contains(architecture) else { return }
    let file = URL(filePath: try binary(program, Build(architecture: architecture, configuration: .release)))
    #expect(try byteCount(file) < limit)
  }

  @Test func systemCallsOfHello() throws {
    let build = Build(architecture: .x86_64, configuration: .release)
    guard Build.all.contains(build), build.architecture.isHost else { return }
    guard isInstalled("strace") else { try skip("no strace; type: apt-get install strace") }
    let trace = try run("strace", [binary("hello", build)]).errors
    let calls = trace.split(separator: "\n").compactMap { $0.firstMatch(of: /^(\w+)\(/)?.1 }
    #expect(calls == ["execve", "arch_prctl", "ioctl", "write", "exit_group"], "\(trace)")
  }

  /// User-space instructions, counted by qemu one at a time.
  @Test func instructionsOfHello() throws {
    let build = Build(architecture: .x86_64, configuration: .release)
    guard Build.all.contains(build) else { return }
    guard isInstalled("qemu-x86_64") else { try skip("no qemu-x86_64; type: apt-get install qemu-user") }
    try withTemporaryFolder { folder in
      let log = folder.appending(path: "log")
      let outcome = try run(
        "qemu-x86_64", ["-singlestep", "-d", "exec,nochain", "-D", log.path, binary("hello", build)])
      #expect(outcome.output == "hello from libc-free swift\n", "\(outcome)")
      let count = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("Trace ") }
        .count
      #expect((10..<2000).contains(count), "\(count) instructions")
    }
  }

  private func binary(_ program: String, _ build: Build) throws -> String {
    try build.binaries(of: .examples).appending(path: program).path
  }

  private func run(_ command: [String], in folder: URL? = nil, input: String = "") throws -> Outcome {
    try EndToEndTests.run(command[0], Array(command.dropFirst()), input: input, in: folder)
  }

  private func run(
    _ program: String, _ arguments: [String], input: String = "", environment: [String: String?] = [:],
    in folder: URL? = nil
  ) throws -> Outcome {
    try EndToEndTests.run(program, arguments, input: input, environment: environment, in: folder)
  }
}
