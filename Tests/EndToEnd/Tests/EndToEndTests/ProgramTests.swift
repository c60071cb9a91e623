// Every program, in every build, does what the comments at its top say.

import Foundation
import Testing

/// A case in a build.
struct Trial: Sendable, CustomStringConvertible {
  let build: Build
  let of: Case

  var description: String { "\(of) (\(build))" }

  static func all(of cases: [Case]) -> [Trial] {
    Build.all.flatMap { build in cases.filter { $0.isFor(build) }.map { Trial(build: build, of: $0) } }
  }
}

/// Runs a case and compares what it left with what it should.
///
/// - Parameters:
///   - tracer: what the program is run under, and what it is told by variables.
func attempt(
  _ trial: Trial, in package: Package, under tracer: [String] = [], environment: [String: String?] = [:]
) throws {
  let (build, wanted) = (trial.build, trial.of)
  try require(build)
  for tool in wanted.tools where !isInstalled(tool) { try skip("no \(tool); type: apt-get install \(tool)") }
  let binary = try build.binaries(of: package).appending(path: wanted.program).path
  let command = tracer + build.emulator + [binary] + wanted.arguments
  let environment = build.environment.merging(environment) { $1 }
  let outcome =
    if let shell = wanted.shell {
      try run("/bin/bash", ["-c", shell, "bash"] + command, input: wanted.input, environment: environment)
    } else {
      try run(command[0], Array(command.dropFirst()), input: wanted.input, environment: environment)
    }
  #expect(outcome.status == wanted.status, "\(outcome)")
  #expect(outcome.output == wanted.expectedOutput(build), "\(outcome)")
  let errors = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  let expected = wanted.expectedErrors(build)
  #expect(errors.count == expected.count && zip(errors, expected).allSatisfy(matches), "\(outcome)")
  #expect(outcome.errors.isEmpty || outcome.errors.hasSuffix("\n"), "\(outcome)")
  if build.configuration == .debug, !wanted.symbols(build).isEmpty {
    let linked = Set(try ELF(path: binary).symbols.map(\.name))
    let missing = wanted.symbols(build).filter { !linked.contains($0) }
    #expect(missing.isEmpty, "not called by the compiler's code")
  }
}

/// Cancels the test where programs of this architecture cannot be run here.
func require(_ build: Build) throws {
  guard let emulator = build.emulator.first, !isInstalled(emulator) else { return }
  try skip("no \(emulator) to run \(build.architecture.rawValue) programs with; type: apt-get install qemu-user")
}

@Suite struct ProgramTests {
  @Test(arguments: Trial.all(of: Case.all))
  func program(_ trial: Trial) throws { try attempt(trial, in: .programs) }

  /// execve(2) with no argument, not even a name. Linux 5.18 and later add an empty one.
  @Test(arguments: Build.all.filter(\.architecture.isHost))
  func startedWithNoArgument(_ build: Build) throws {
    let binary = try build.binaries(of: .programs).appending(path: "arguments-program-name")
    let outcome = try run(binary.path, [], hasName: false)
    #expect(["0 [nothing]\n", "1 []\n"].contains(outcome.output))
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }
}
