// The example ls against GNU's, byte by byte: output, messages and status.

import Foundation
import Testing

@Suite struct ListingTests {
  /// A folder with all that is odd about files, made by a shell and GNU's own tools. Devices and other owners are for root
  /// only, and left out otherwise.
  static let folder = #"""
    set -e
    mkdir top; cd top
    mkdir odd empty sticky large closed
    touch 'odd/a b' $'odd/new\nline' $'odd/\xff\xfe' "odd/it's" odd/.hidden odd/Z odd/-l odd/é odd/plain
    touch file suid SUID sgid secret
    mknod null c 1 3 2>/dev/null && mknod disk b 259 1000 && chown 12345:54321 SUID && chown daemon:bin sgid || true
    chmod 4755 suid; chmod 4644 SUID; chmod 2755 sgid; chmod 0 secret; chmod 1777 sticky
    ln -s nowhere broken; ln -s odd folder-link; ln -s file file-link; ln -s 'a//b/' slashes
    ln file second
    mkfifo pipe
    head -c 123456 /dev/zero > big; truncate -s 5000000000 sparse
    touch -d '1960-02-29 12:34:56Z' old; touch -d '2100-03-01 00:00Z' future; touch -d '1999-12-31 23:59:59Z' last
    touch -d '2000-02-29 01:02Z' leap; touch -d '2025-01-01 00:00Z' first
    (cd large; for i in $(seq 5000); do echo "f$((i * 7919 % 5000))_$i"; done | xargs touch)
    """#

  static let calls: [[String]] = [
    [], ["-a"], ["-l"], ["-n"], ["-la"], ["-n", "-a", "."], ["odd"], ["-a", "odd", "empty"], ["-l", "odd"], ["empty"],
    ["-l", "empty"], ["large"], ["-n", "large"], ["missing"], ["missing", "odd", "file", "suid"], ["-l", "missing"],
    [""],
    ["folder-link"], ["-l", "folder-link"], ["-l", "folder-link/"], ["broken"],
    ["-l", "broken", "file-link", "slashes"],
    ["file/x"], ["-l", "file", "odd", "empty", "big"], ["odd", "-l"], ["--", "-l"], ["-z"], ["--long"],
    ["-l", "pipe", "sticky"],
    ["odd", "."], ["-l", "/dev/null", "/dev/zero", "big"],
  ]

  @Test(arguments: Build.all)
  func likeGNU(_ build: Build) throws {
    try require(build)
    let command = try build.emulator + [build.binaries(of: .examples).appending(path: "ls").path]
    try withTemporaryFolder { parent in
      let made = try run("bash", ["-c", Self.folder], in: parent)
      try #require(made.status == 0, "\(made)")
      // Not the parent itself: its own parent changes all the time.
      let folder = parent.appending(path: "top")
      for arguments in Self.calls {
        try compare(command + arguments, ["ls", "--time-style=long-iso"] + arguments, in: folder)
      }
    }
  }

  /// What an ordinary user cannot look into.
  @Test(arguments: Build.all)
  func refusals(_ build: Build) throws {
    try require(build)
    // Root may look into everything: as nobody, who may not run what lies in a folder of root's.
    var prefix: [String] = []
    if getuid() == 0 {
      guard isInstalled("setpriv") else { try skip("no setpriv; type: apt-get install util-linux") }
      prefix = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    }
    try withTemporaryFolder { folder in
      let program = folder.appending(path: "ls")
      // Copied by a process of its own: while another test starts one, this one's descriptors are open in it too, and what
      // is open for writing cannot be executed.
      let script = """
        cp "$1" ls; mkdir closed dark; touch dark/file; ln -s x dark/link
        chmod 755 . ls; chmod 0 closed; chmod 744 dark
        """
      let binary = try build.binaries(of: .examples).appending(path: "ls").path
      let made = try run("bash", ["-c", script, "bash", binary], in: folder)
      try #require(made.status == 0, "\(made)")
      defer { _ = try? run("chmod", ["755", "closed", "dark"], in: folder) }
      for arguments in [["closed"], ["dark"], ["-l", "dark"], ["-n", "dark", "closed"], ["dark/file"]] {
        let own = prefix + build.emulator + [program.path] + arguments
        try compare(own, prefix + ["ls", "--time-style=long-iso"] + arguments, in: folder)
      }
    }
  }

  func compare(_ own: [String], _ gnu: [String], in folder: URL) throws {
    let environment = ["LC_ALL": "C", "TZ": "UTC"]
    let own = try run(own[0], Array(own.dropFirst()), environment: environment, in: folder)
    let gnu = try run(gnu[0], Array(gnu.dropFirst()), environment: environment, in: folder)
    #expect(own.output == gnu.output && own.errors == gnu.errors && own.status == gnu.status, "\(own) \(gnu)")
  }
}
