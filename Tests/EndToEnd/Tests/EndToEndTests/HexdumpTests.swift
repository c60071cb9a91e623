// The example hexdump against `hexdump -C` of bsdextrautils.

import Foundation
import Testing

@Suite struct HexdumpTests {
  /// Lines of bash, "$@" is hexdump, with -C.
  static let calls = [
    #""$@" empty"#, #""$@" one"#, #""$@" all"#, #""$@" zeros"#, #""$@" nearly"#, #""$@" text"#, #""$@" large"#,
    #""$@" <large"#,
    #"cat large | "$@""#, #""$@" all text zeros one"#, #""$@" empty empty"#, #""$@" zeros zeros"#, #""$@" -- text"#,
    #""$@" missing text"#, #""$@" missing"#, #"(head -c 20 >/dev/null; "$@") <large"#,
    #"for size in 15 16 17 31 32 33 47 48 49; do head -c $size zeros | "$@"; head -c $size large | "$@"; done"#,
    #"(sleep 0.02; printf '0123456'; sleep 0.02; printf '789abcdefg') | "$@""#,
  ]

  static let setting = #"""
    : >empty; printf x >one; head -c 1000 /dev/zero >zeros; (head -c 100 /dev/zero; printf x; head -c 99 /dev/zero) >nearly
    for i in $(seq 0 255); do printf "\\x$(printf %x $i)"; done >all; for i in $(seq 50); do cat all; done >large
    printf 'lines\n\tof text\n~ \x7f \x80 é\n' >text
    """#

  @Test(arguments: Build.all)
  func likeBSD(_ build: Build) throws {
    try require(build)
    guard isInstalled("hexdump") else { try skip("no hexdump; type: apt-get install bsdextrautils") }
    let command = try build.emulator + [build.binaries(of: .examples).appending(path: "hexdump").path]
    try withTemporaryFolder { folder in
      #expect(try run("bash", ["-c", Self.setting], in: folder).status == 0)
      for call in Self.calls {
        let environment = ["LC_ALL": "C"]
        let own = try run("bash", ["-c", call, "bash"] + command, environment: environment, in: folder)
        let other = try run("bash", ["-c", call, "bash", "hexdump", "-C"], environment: environment, in: folder)
        #expect(own.output == other.output && own.status == other.status, "\(call): \(own) \(other)")
        // Its second line says what is plain where there was only one file.
        let errors = other.errors.replacing("hexdump: all input file arguments failed\n", with: "")
        #expect(own.errors == errors, "\(call): \(own) \(other)")
      }
      // It says nothing of what could not be read in its status.
      let directory = try run(command[0], command.dropFirst() + ["."], in: folder)
      #expect(directory.status == 1 && directory.errors == "hexdump: .: Is a directory\n", "\(directory)")
      let option = try run(command[0], command.dropFirst() + ["-x", "text"], in: folder)
      #expect(option.status == 1 && option.output.isEmpty, "\(option)")
    }
  }
}
