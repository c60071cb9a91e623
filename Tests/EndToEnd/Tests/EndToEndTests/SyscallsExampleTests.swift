// The example syscalls: its table against the kernel's headers, as clang's preprocessor reads them.

import Foundation
import Testing

@Suite struct SyscallsExampleTests {
  @Test(arguments: Build.all)
  func tableIsThatOfTheHeaders(_ build: Build) throws {
    try require(build)
    let kernel = try numbersInHeaders(of: build.architecture)
    let outcome = try syscalls([], build)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let table = lines.compactMap { $0.count == 2 ? Int($0[0]) : nil }
    #expect(table.count == lines.count && table.count > 300, "lines of a number and a name")
    #expect(zip(table, table.dropFirst()).allSatisfy { $0 < $1 }, "sorted by number, each once")
    for line in lines where line.count == 2 { #expect(kernel[line[1]] == Int(line[0]), "\(line)") }
    // Headers newer than those that the tables were made from have more, with higher numbers.
    let missing = Set(kernel.filter { $0.value <= table.last ?? 0 }.keys).subtracting(lines.compactMap(\.last))
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test(arguments: Build.all)
  func looksUpANameOrANumber(_ build: Build) throws {
    try require(build)
    let number = try #require(numbersInHeaders(of: build.architecture)["openat"])
    for argument in ["openat", "\(number)"] {
      let outcome = try syscalls([argument], build)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
      #expect(outcome.output.split(separator: " ") == ["\(number)", "openat\n"], "\(outcome)")
    }
    for argument in ["no_such_call", "100000", "-1", "", "openaté"] {
      let outcome = try syscalls([argument], build)
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errors == "syscalls: no system call '\(argument)'\n", "\(outcome)")
    }
    let outcome = try syscalls(["read", "write"], build)
    #expect(outcome.status == 2 && outcome.errors.hasPrefix("usage: "), "\(outcome)")
  }

  private func syscalls(_ arguments: [String], _ build: Build) throws -> Outcome {
    let command = try build.emulator + [build.binaries(of: .examples).appending(path: "syscalls").path] + arguments
    return try run(command[0], Array(command.dropFirst()))
  }
}

/// The numbers of an architecture's system calls by name: `__NR_read` of asm/unistd.h.
private func numbersInHeaders(of architecture: Architecture) throws -> [String: Int] {
  let triple = architecture == .x86_64 ? "x86_64-linux-gnu" : "\(architecture.rawValue)-linux-gnu"
  var flags: [String] = []
  if !architecture.isHost {
    let folder = "/usr/\(triple)/include"
    guard FileManager.default.fileExists(atPath: folder + "/asm/unistd.h") else {
      let package = architecture == .aarch64 ? "arm64" : architecture == .x86_64 ? "amd64" : architecture.rawValue
      try skip("no headers for \(architecture.rawValue); type: apt-get install linux-libc-dev-\(package)-cross")
    }
    flags = ["-isystem", folder]
  }
  func preprocess(_ flags: [String], _ text: String) throws -> [[Substring]] {
    let outcome = try run(
      "\(toolchain)/clang", ["--target=\(triple)", "-E", "-P"] + flags + ["-x", "c", "-"],
      input: "#include <asm/unistd.h>\n" + text)
    guard outcome.status == 0 else { throw Failure("\(outcome)") }
    return outcome.output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2) }
  }
  // Not names: how many calls there are, and where an architecture's own begin.
  let others: Set = ["syscalls", "arch_specific_syscall"]
  let names = try preprocess(flags + ["-dM"], "").compactMap { words in
    words.count == 3 && words[1].hasPrefix("__NR_") ? String(words[1].dropFirst(5)) : nil
  }.filter { !others.contains($0) }
  let values = try preprocess(flags, names.map { "call \"\($0)\" __NR_\($0)\n" }.joined())
  var numbers: [String: Int] = [:]
  for words in values where words.count == 3 && words[0] == "call" {
    // 63, or a sum as (244 + 15).
    let terms = words[2].split { !$0.isNumber }.compactMap { Int($0) }
    numbers[String(words[1].dropFirst().dropLast())] = terms.reduce(0, +)
  }
  return numbers
}
