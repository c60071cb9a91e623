// What the kernel was asked, by strace: the arguments and the result of each typed call are those that were meant. And what
// the programs that make them cover.

import Foundation
import Testing

@Suite struct TraceTests {
  /// A program that says `calls:` runs under strace as it does without, makes the calls that it says, and strace prints
  /// what it expects.
  @Test(arguments: traced)
  func callsAreAsExpected(_ trial: Trial) throws {
    try requireTracing()
    try withTemporaryFolder { folder in
      let report = folder.appending(path: "trace")
      let expectations = try expectationFile(in: folder)
      try attempt(
        trial, in: .programs, under: ["strace", "-f", "-s", "256", "-o", report.path],
        environment: ["FULLSWIFT_EXPECT": expectations.path])
      let trace = try Trace(String(contentsOf: report, encoding: .utf8), expectations: expectations.path)
      let made = Set(trace.calls.map(\.name))
      let missing = trial.of.calls(trial.build).filter { !made.contains(Substring($0)) }
      #expect(missing.isEmpty, "of `calls:`, and not made")
      let expected = try String(contentsOf: expectations, encoding: .utf8).split(separator: "\n").map(String.init)
      for problem in trace.mismatches(expected) { Issue.record("\(problem)") }
    }
  }

  @Test func programsAboutCallsSayWhich() {
    let silent = Case.all.filter { $0.program.hasPrefix("calls-") && $0.allCalls.isEmpty }
    #expect(silent.isEmpty)
  }

  /// That many different system calls are compared with strace's words for them.
  @Test func expectationsCoverTheCalls() throws {
    var expected: Set<Substring> = []
    try withTemporaryFolder { folder in
      let file = try expectationFile(in: folder)
      for trial in traced {
        try attempt(trial, in: .programs, environment: ["FULLSWIFT_EXPECT": file.path])
      }
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      expected = Set(lines.map { callName(String($0)) })
    }
    #expect(traced.isEmpty || expected.count >= 150, "\(expected.count): \(expected.sorted())")
  }

  /// Each call that a docstring of LinuxCore or LinuxSystem names is made by a program.
  @Test func everyTypedCallIsMade() throws {
    let typed = try documentedCalls()
    try #require(!typed.isEmpty)
    let made = Set(Case.all.flatMap(\.allCalls))
    let missing = typed.filter { !made.contains($0.key) }.map { "\($0.key) (\($0.value))" }.sorted()
    #expect(missing.isEmpty, "in no program's `calls:`")
  }

  /// An empty file for what a program expects. One of its processes may be somebody else.
  private func expectationFile(in folder: URL) throws -> URL {
    let file = folder.appending(path: "expected")
    try Data().write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
    return file
  }

  /// What docstrings and programs name are calls, as the kernel spells them.
  @Test func namesAreTheKernels() throws {
    let known = Set(try Architecture.allCases.flatMap { try GeneratedTables($0).calls })
    let unknown = try documentedCalls().filter { !known.contains($0.key) }.map { "\($0.key) (\($0.value))" }
    #expect(unknown.sorted() == [], "in docstrings")
    for one in Case.all { #expect(one.allCalls.filter { !known.contains($0) } == [], "in `calls:` of \(one)") }
  }

  /// The names in `The corresponding system call is …` and `… calls are …` of docstrings, and a file of each.
  private func documentedCalls() throws -> [String: String] {
    let sources = root.appending(path: "Sources")
    var found: [String: String] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where file.hasSuffix(".swift") && ["LinuxCore/", "LinuxSystem/"].contains(where: file.hasPrefix) {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      // The sentence may go on on the next line.
      for sentence in text.matches(of: /The corresponding system calls? (?:is|are) ((?:[^.]|\.\w)*)/) {
        for name in sentence.1.matches(of: /`(\w+)\(2\)`/) { found[String(name.1)] = file }
      }
    }
    return found
  }
}

/// The cases that say what they call, in the build that strace can look at.
private let traced = Trial.all(of: Case.all.filter { !$0.allCalls.isEmpty }).filter {
  $0.build.architecture.isHost && $0.build.configuration == .release
}

private let canTrace = (try? run("strace", ["-f", "-o", "/dev/null", "true"]).status) == 0

private func requireTracing() throws {
  guard isInstalled("strace") else { try skip("no strace; type: apt-get install strace") }
  guard canTrace else { try skip("strace may not trace here") }
}

/// The reading of strace's report.
@Suite struct TraceReadingTests {
  private let trace = Trace(
    """
    7  execve("p", ["p"], 0x7ffe /* 4 vars */) = 0
    7  close(-1)                         = -1 EBADF (Bad file descriptor)
    7  openat(AT_FDCWD, "/t/expected", O_WRONLY|O_APPEND, 0666) = 3
    7  write(3, "close(-1) = *\\n", 14)  = 14
    7  close(3)                          = 0
    7  wait4(8,  <unfinished ...>
    8  dup(1)                            = 3
    8  exit_group(3)                     = ?
    8  +++ exited with 3 +++
    7  <... wait4 resumed>NULL, 0, NULL) = 8
    7  --- SIGCHLD {si_signo=SIGCHLD} ---
    7  pause( <unfinished ...>
    """, expectations: "/t/expected")

  @Test func calls() {
    #expect(
      trace.calls.map(\.text) == [
        "execve(\"p\", [\"p\"], 0x7ffe /* 4 vars */) = 0", "close(-1) = -1 EBADF (Bad file descriptor)", "dup(1) = 3",
        "exit_group(3) = ?", "wait4(8, NULL, 0, NULL) = 8", "pause(",
      ])
  }

  @Test func whatIsThereInItsOrderIsFound() {
    #expect(trace.mismatches(["close(-1)   = -1 EBADF *", "wait4(8, *) = 8"]).isEmpty)
    #expect(trace.mismatches(["wait4(8, *) = 8", "dup(1) = 3"]).isEmpty, "of two processes")
  }

  @Test func whatIsNotIsSaid() {
    #expect(trace.mismatches(["wait4(*) = 8", "close(-1) = *"]).count == 1, "the wrong order")
    #expect(trace.mismatches(["dup(1) = 3", "dup(1) = 3"]).count == 1, "once, and not twice")
    #expect(trace.mismatches(["dup(2) = 3"]) == ["expected  dup(2) = 3\n  strace  dup(1) = 3\n"])
    #expect(trace.mismatches(["brk(*) = 0"]) == ["expected  brk(*) = 0\n  strace  never called brk\n"])
  }
}
