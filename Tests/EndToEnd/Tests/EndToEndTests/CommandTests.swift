// `./x` as a user types it: what it refuses and how, where it finds things, what it passes through.

import Foundation
import Testing

let x = root.appending(path: "x").path

@Suite(.serialized) struct CommandTests {
  /// One line on standard error, nothing on standard output, status 2.
  private func expectRefusal(_ outcome: Outcome, _ culprit: String) {
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
    #expect(outcome.errors.contains(culprit), "\(outcome)")
  }

  @Test(arguments: [
    (["frobnicate"], "frobnicate"), (["build", "--fast"], "--fast"), (["build", "extra"], "extra"),
    (["build", "--arch", "sparc"], "sparc"), (["build", "--arch"], "--arch"), (["build", "-p"], "-p"),
    (["run"], "run"), (["run", "-p", "nonesuch"], "nonesuch"), (["path", "-p", "nonesuch"], "nonesuch"),
    (["path"], "path"), (["build", "-p", "nonesuch", "--release"], "nonesuch"),
    (["build", "--package-path", "/no/such/folder"], "/no/such/folder"), (["new"], "new"),
    (["new", "--here"], "--here"),
    (["test", "--frob"], "--frob"), (["test", "--arch", "sparc"], "sparc"), (["check", "all"], "all"),
  ])
  func refusals(arguments: [String], culprit: String) throws {
    expectRefusal(try run(x, arguments), culprit)
  }

  @Test func noToolchain() throws {
    expectRefusal(
      try run(x, ["build", "-p", "hello"], environment: ["PATH": "/usr/bin:/bin", "FULLSWIFT_TOOLCHAIN": nil]), "swift")
    expectRefusal(
      try run(x, ["build", "-p", "hello"], environment: ["FULLSWIFT_TOOLCHAIN": "/no/such/folder"]), "/no/such/folder")
  }

  @Test func noEmulator() throws {
    let foreign = try Architecture.allCases.first { !$0.isHost }.unwrapped("an architecture")
    try withTemporaryFolder { folder in
      // All that `x` needs but qemu.
      for tool in ["bash", "env", "readlink", "dirname", "uname", "mkdir", "mv", "ln", "rm", "stat", "cat", "git"] {
        let found = try run("/bin/bash", ["-c", "type -P \(tool)"]).output.trimmingCharacters(in: .newlines)
        if !found.isEmpty {
          try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: tool).path, withDestinationPath: found)
        }
      }
      let path = "\(folder.path):\(toolchain)"
      let outcome = try run(x, ["run", "-p", "hello", "--arch", foreign.rawValue], environment: ["PATH": path])
      expectRefusal(outcome, "qemu-user")
    }
  }

  @Test func runsFromAnywhere() throws {
    try withTemporaryFolder { folder in
      let outcome = try run(x, ["run", "-p", "args", "--", "a", "", "b c"], in: folder)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
      #expect(outcome.output.hasSuffix("\na\n\nb c\n"), "\(outcome)")
    }
  }

  @Test func pathIsTheFileAndNothingElse() throws {
    for flags in [[], ["--release"]] {
      // `path` builds nothing, and a run for another architecture alone has not built these.
      #expect(try run(x, ["build", "-p", "hello"] + flags).status == 0)
      let outcome = try run(x, ["path", "-p", "hello"] + flags, in: URL(filePath: "/"))
      let path = outcome.output.dropLast()
      #expect(
        outcome.status == 0 && outcome.errors.isEmpty && FileManager.default.isExecutableFile(atPath: String(path)),
        "\(outcome)")
      #expect(try run(String(path), []).output == "hello from libc-free swift\n")
    }
  }

  @Test func statusAndInputArePassedThrough() throws {
    let programs = ["--package-path", Package.programs.folder.path]
    #expect(try run(x, ["run", "-p", "output-flush-at-exit"] + programs).status == 7)
    #expect(try run(x, ["run", "-p", "input-lines"] + programs, input: "a\nb").output == "[a]\n[b]\n2 lines\n")
    let fatal = try run(x, ["run", "-p", "fatal-messages"] + programs + ["--", "fatalError"])
    #expect(fatal.status == 134 && fatal.output == "before\n", "\(fatal)")
    // Killed by a signal: 128 and its number.
    #expect(try run(x, ["run", "-p", "output-flush"] + programs).status == 137)
  }

  @Test func helpNamesEveryWord() throws {
    let outcome = try run(x, ["help"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    for word in ["build", "run", "path", "test", "check", "size", "new", "clean", "help"] {
      #expect(outcome.output.contains("\n  \(word)"), "\(word)")
    }
  }

  @Test func aNewPackageBuildsAtOnce() throws {
    try withTemporaryFolder { folder in
      let outcome = try run(x, ["new", "first-tool"], in: folder)
      #expect(outcome.status == 0, "\(outcome)")
      let package = folder.appending(path: "first-tool")
      let own = try run("./x", ["run", "-p", "first_tool", "--release"], in: package)
      #expect(own.status == 0 && own.output == "hello from first_tool\n", "\(own)")
      let plain = try run("swift", ["run", "first_tool"], in: package)
      #expect(plain.status == 0 && plain.output == "hello from first_tool\n", "\(plain)")
      #expect(try run(x, ["new", "first-tool"], in: folder).status == 2)
    }
  }
}
