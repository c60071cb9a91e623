// The example cat against GNU's: every kind of input into every kind of output, messages and status.

import Foundation
import Testing

@Suite struct CatTests {
  /// Lines of bash, "$@" is cat. What they print, on both streams, and their status are compared.
  static let calls = [
    // Every way that the kernel may move bytes, and those that it refuses.
    #""$@" a b none c"#, #""$@" <c"#, #"echo x | "$@" a - c"#, #""$@" a c >out; cksum out"#,
    #""$@" c >>out; cksum out"#,
    #""$@" a c | cksum"#, #"cat c | "$@" >out; cksum out"#, #"cat c | "$@" >>out; cksum out"#, #"cat c | "$@" | cksum"#,
    #"cat c | "$@" a - a | cat | cksum"#, #""$@" c >/dev/null"#, #"cat c | "$@" >/dev/null"#, #""$@" - - <a"#,
    // Files of which the size is not known beforehand, or is said to be none.
    #""$@" /proc/version"#, #""$@" /proc/version >out; cat out"#, #""$@" /proc/version >>out; cat out"#,
    #""$@" /proc/version | cat"#, #""$@" /dev/null empty a"#,
    #""$@" /sys/kernel/mm/transparent_hugepage/enabled >out; cat out"#,
    // From and to where the descriptors stand.
    #"(head -c 5 >/dev/null; "$@") <lines | cksum"#, #"(read line; "$@") <lines | cksum"#,
    #"(dd bs=1 count=5 status=none; "$@") <c >out; cksum out"#, #"(echo first; "$@" a; echo last) >out; cat out"#,
    #""$@" a 1<>long; cat long"#,
    // The output among the inputs.
    #"cat a >out; "$@" out >>out; cat out"#, #"cat a >out; "$@" <out >>out"#,
    #"cat a >out; "$@" a out a >>out; cat out"#,
    #""$@" empty >>empty"#, #"cat a >out; (cat >/dev/null; "$@") <out >>out"#,
    // What goes wrong.
    #""$@" missing"#, #""$@" a missing c none a"#, #""$@" folder a"#, #""$@" <folder"#, #""$@" a/x"#,
    #""$@" a >/dev/full"#,
    #""$@" c >/dev/full"#, #"cat c | "$@" >/dev/full"#, #""$@" missing c a >/dev/full"#, #""$@" -xy a"#,
    #""$@" a --what"#,
    #""$@" -- a -x"#, #"cd folder; echo dash >-x; "$@" -- -x ./-x"#,
    // Nobody reads it: the signal, and where that is ignored the error.
    #""$@" c | true; echo ${PIPESTATUS[0]}"#, #"(trap '' PIPE; "$@" c | true; echo ${PIPESTATUS[0]})"#,
    #"yes | "$@" | head -c 100000 | cksum"#,
  ]

  static let setting = """
    set -e
    printf 'hello\\n' >a; seq 300000 >c; : >empty; mkdir folder; for i in $(seq 1000); do echo "line $i"; done >lines
    printf 'a longer line than that of a\\n' >long
    """

  @Test(arguments: Build.all)
  func likeGNU(_ build: Build) throws {
    try require(build)
    try compare(build.emulator + [build.binaries(of: .examples).appending(path: "cat").path])
  }

  func compare(_ command: [String]) throws {
    // A folder for each: calls change their files.
    let outcomes = try [command, ["cat"]].map { command in
      try withTemporaryFolder { folder in
        let made = try run("bash", ["-c", Self.setting], in: folder)
        try #require(made.status == 0, "\(made)")
        return try Self.calls.map {
          try run("bash", ["-c", $0, "bash"] + command, environment: ["LC_ALL": "C"], in: folder)
        }
      }
    }
    for (call, (own, gnu)) in zip(Self.calls, zip(outcomes[0], outcomes[1])) {
      #expect(own.output == gnu.output && own.status == gnu.status, "\(call): \(own) \(gnu)")
      #expect(own.errors == withoutHint(gnu.errors), "\(call): \(own) \(gnu)")
    }
  }

  /// Sizes around pages and pipes, from a file and from a pipe into files and pipes.
  @Test(arguments: Build.all)
  func sizes(_ build: Build) throws {
    try require(build)
    let script = #"""
      seq 400000 >data
      for size in 0 1 4095 4096 4097 65535 65536 65537 131072 1048576 1048577 2500000; do
        head -c $size <data >input
        "$@" input >file; "$@" input | cat >piped; cat input | "$@" >filed; cat input | "$@" | cat >both
        (sleep 0.01; cat) < <("$@" input) >late
        for output in file piped filed both late; do cmp input $output || exit 1; done
      done
      """#
    try withTemporaryFolder { folder in
      let binary = try build.binaries(of: .examples).appending(path: "cat").path
      let outcome = try run("bash", ["-c", script, "bash"] + build.emulator + [binary], in: folder)
      #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome)")
    }
  }

  /// What the issue asks for: the kernel moves the bytes.
  @Test func movesWithoutACopy() throws {
    let build = Build(architecture: .x86_64, configuration: .release)
    guard Build.all.contains(build), build.architecture.isHost else { return }
    guard isInstalled("strace") else { try skip("no strace; type: apt-get install strace") }
    let binary = try build.binaries(of: .examples).appending(path: "cat").path
    try withTemporaryFolder { folder in
      for (call, script) in [
        ("copy_file_range", #"strace -o log "$@" data >copy"#), ("splice", #"strace -o log "$@" data | cat >copy"#),
        ("splice", #"cat data | strace -o log "$@" >copy"#),
      ] {
        let script = "seq 100000 >data; \(script); cmp data copy; cut -d'(' -f1 log | sort -u"
        let outcome = try run("bash", ["-c", script, "bash", binary], in: folder)
        let calls = outcome.output.split(separator: "\n")
        #expect(calls.contains { $0 == call } && !calls.contains("write"), "\(script): \(outcome)")
      }
    }
  }
}

/// GNU's second line, which asks to try an option that the examples have not.
func withoutHint(_ errors: String) -> String {
  errors.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("Try '") }
    .joined(separator: "\n")
}
