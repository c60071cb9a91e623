// The generator of system-call tables: what it makes of the headers that are installed, of a tree that was tampered with, and of
// one that is broken.

import Foundation
import Testing

@Suite(.serialized) struct GeneratorTests {
  /// The paths of the committed tables, in the package.
  private static let tables: [String] = ["Sources/LinuxABI/Generated", "Sources/LinuxSystem/Generated"].flatMap {
    folder in
    ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []).sorted().map {
      "\(folder)/\($0)"
    }
  }

  /// A copy of this machine's own headers, as `make headers_install` leaves them.
  private func copyHeaders(_ folder: URL) throws -> URL {
    let tree = folder.appending(path: "tree")
    let copy = try run(
      "/bin/bash",
      [
        "-c",
        #"""
        set -e
        mkdir -p "$1/include"
        asm=/usr/include/$(uname -m)-linux-gnu/asm
        [[ -d $asm ]] || asm=/usr/include/asm
        cp -RL "$asm" /usr/include/linux /usr/include/asm-generic "$1/include"
        """#, "bash", tree.path,
      ])
    guard copy.status == 0 else { throw Failure("\(copy)") }
    return tree.appending(path: "include")
  }

  /// A copy of this package that has no tables yet.
  private func emptyPackage(_ folder: URL) throws -> URL {
    let package = folder.appending(path: "package")
    let docs = package.appending(path: "docs")
    try FileManager.default.createDirectory(at: docs, withIntermediateDirectories: true)
    // What docs/SYSCALLS.md is made of, without the tables.
    for path in ["Sources", "Tests/Programs/Sources"] {
      let target = package.appending(path: path)
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: root.appending(path: path), to: target)
    }
    for path in ["Sources/LinuxABI/Generated", "Sources/LinuxSystem/Generated"] {
      try FileManager.default.removeItem(at: package.appending(path: path))
    }
    return package
  }

  /// Runs the tool itself, so that it writes elsewhere than into this clone.
  private func generate(_ package: URL, _ arguments: String...) throws -> Outcome {
    _ = try tool.get()
    return try run(
      root.appending(path: ".build/x/host/generate-syscalls").path,
      ["--package", package.path, "--clang", toolchain + "/clang"] + arguments)
  }

  private let tool = Result {
    // `--check` builds the tool; what it answers is another test's.
    try run(root.appending(path: "x").path, ["gen", "--check"])
  }

  private func edit(_ file: URL, _ change: (String) -> String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = change(text)
    guard changed != text else { throw Failure("\(file.path): has nothing to tamper with") }
    try changed.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Lines that went and came, from one text to another.
  private func changes(_ old: URL, _ new: URL) throws -> (removed: Set<String>, added: Set<String>) {
    let texts = try [old, new].map {
      try String(contentsOf: $0, encoding: .utf8).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let difference = texts[1].difference(from: texts[0])
    func lines(_ changes: [CollectionDifference<String>.Change]) -> Set<String> {
      Set(
        changes.map {
          switch $0 {
          case .insert(_, let element, _), .remove(_, let element, _): element
          }
        })
    }
    return (lines(difference.removals), lines(difference.insertions))
  }

  @Test func committedTablesAreWhatTheHeadersGive() throws {
    let answer = try run(root.appending(path: "x").path, ["gen", "--check"])
    #expect(answer.status == 0, "\(answer)")
  }

  /// The same by SwiftPM alone.
  @Test func commandPlugin() throws {
    let plugin = [
      "package", "--scratch-path", root.appending(path: ".build/x/plugin").path, "--allow-writing-to-package-directory",
      "generate-syscalls",
    ]
    let answer = try run("swift", plugin + ["--check"], in: root)
    #expect(answer.status == 0 && answer.output.contains("files are what the headers give"), "\(answer)")
    let refused = try run("swift", plugin + ["--headers", "/nonexistent"], in: root)
    // SwiftPM has a status of its own for a plugin that fails.
    #expect(
      refused.status != 0 && (refused.output + refused.errors).contains("x: gen: /nonexistent: no such folder"),
      "\(refused)")
  }

  @Test func sameTablesOnEveryRun() throws {
    try withTemporaryFolder { folder in
      let package = try emptyPackage(folder)
      #expect(try generate(package).status == 0)
      for path in Self.tables + ["docs/SYSCALLS.md"] {
        #expect(
          try Data(contentsOf: package.appending(path: path)) == Data(contentsOf: root.appending(path: path)), "\(path)"
        )
      }
      let again = try generate(package, "--check")
      #expect(again.status == 0, "\(again)")
    }
  }

  #if arch(x86_64)
  @Test func findsJustWhatWasChanged() throws {
    try withTemporaryFolder { folder in
      let (package, tree) = (try emptyPackage(folder), try copyHeaders(folder))
      try edit(tree.appending(path: "asm/unistd_64.h")) {
        $0.replacing("#define __NR_tee 276\n", with: "").replacing(
          "#define __NR_getpid 39\n", with: "#define __NR_getpid 1039\n"
        )
        .replacing("#define __NR_read 0\n", with: "#define __NR_read 0\n#define __NR_novelty 999\n")
      }
      try edit(tree.appending(path: "asm-generic/errno-base.h")) { $0.replacing("Broken pipe", with: "Split pipe") }
      try edit(tree.appending(path: "linux/eventpoll.h")) {
        $0.replacing("#define EPOLL_CLOEXEC O_CLOEXEC", with: "#define EPOLL_CLOEXEC 77")
      }
      try edit(tree.appending(path: "linux/futex.h")) {
        $0.replacing("__u32 __reserved;", with: "__u32 __reserved;\n\t__u32 novelty;")
      }
      let answer = try generate(package, "--headers", folder.appending(path: "tree").path)
      try #require(answer.status == 0, "\(answer)")

      let declaration = "@_alwaysEmitIntoClient @inline(__always) public static var"
      for path in Self.tables + ["docs/SYSCALLS.md"] {
        let found = try changes(root.appending(path: path), package.appending(path: path))
        switch path.split(separator: "/").last.map(String.init) {
        case "SyscallNumber+x86_64.swift":
          let old = Set(found.removed.filter { !isNames($0) })
          let new = Set(found.added.filter { !isNames($0) })
          #expect(
            old == [
              "/// `tee(2)`", "\(declaration) tee: Self { Self(rawValue: 276) }",
              "\(declaration) getpid: Self { Self(rawValue: 39) }", "\(declaration) highest: Int { 450 }",
              "/// `getpid(2)`",
            ])
          #expect(
            Set(new.filter { !$0.contains("tee") }) == [
              "/// `novelty(2)`", "\(declaration) novelty: Self { Self(rawValue: 999) }",
              "\(declaration) getpid: Self { Self(rawValue: 1039) }", "\(declaration) highest: Int { 1039 }",
              "/// `getpid(2)`",
            ])
          // What other architectures have and this one has no more.
          #expect(new.contains { $0.contains("unavailable, message: \"x86_64 has no tee(2)") }, "\(new)")
          #expect(new.count == 7, "\(new)")
          #expect(
            found.added.contains { isNames($0) && $0.contains(#"\0novelty\0"#) && $0.hasSuffix(#"\0getpid\0" }"#) })
        case "SyscallNumber+aarch64.swift", "SyscallNumber+riscv64.swift":
          #expect(found.removed.isEmpty && found.added.count == 2, "\(path): \(found)")
          #expect(found.added.contains { $0.contains("has no novelty(2)") }, "\(path): \(found)")
        case "Errno+Message.swift", "Errno+Names.swift":
          // Whole for each architecture, where they agree no more.
          #expect(
            found.added.contains { $0.contains("Split pipe") && !$0.contains("Broken pipe") }, "\(path): \(found)")
          #expect(found.added.isSuperset(of: ["#if arch(x86_64)", "#if arch(arm64)", "#if arch(riscv64)"]), "\(path)")
        case "Linux+Constants.swift" where path.contains("LinuxABI"):
          #expect(found.added.isEmpty && found.removed == ["\(declaration) EPOLL_CLOEXEC: Int { 0x80000 }"], "\(found)")
        case let name? where name.hasPrefix("Linux+Constants+") && path.contains("LinuxABI"):
          let value = name.contains("x86_64") ? "77" : "0x80000"
          #expect(
            found.removed.isEmpty && found.added == ["\(declaration) EPOLL_CLOEXEC: Int { \(value) }"],
            "\(path): \(found)")
        case let name? where name.hasPrefix("Linux+") && path.contains("LinuxSystem"):
          #expect(found.added.isEmpty && found.removed.isEmpty, "\(path): \(found)")
        case "Linux+Structures.swift" where path.contains("LinuxABI"):
          #expect(found.added.isEmpty && found.removed.contains { $0.contains("futex_waitv") }, "\(found)")
        case let name? where name.hasPrefix("Linux+Structures+"):
          #expect(found.added.contains("public var novelty: UInt32") == name.contains("x86_64"), "\(path): \(found)")
          #expect(
            found.removed.isEmpty && found.added.contains { $0.contains("struct futex_waitv") }, "\(path): \(found)")
        case "SYSCALLS.md":
          let calls = Set(found.added.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
          // And the line that counts them.
          #expect(calls.isSuperset(of: ["novelty", "getpid", "tee"]) && found.added.count == 4, "\(found)")
        default:
          Issue.record("\(path): a file that this test does not know")
        }
      }
    }
  }

  private func isNames(_ line: String) -> Bool { line.hasPrefix("static var names") }
  #endif

  /// A tree that is broken gets one line that names the file, status 2, and nothing is written.
  @Test(arguments: [
    ("rm linux/stat.h", "linux/stat.h"), ("rm -r asm", "include/asm"), ("rm -r asm-generic", "include/asm-generic"),
    ("echo 'struct {' >>linux/futex.h", "linux/futex.h"), ("truncate -s 1400 asm/stat.h", "asm/stat.h"),
    ("truncate -s 3200 linux/stat.h", "linux/stat.h"),
    ("truncate -s 500 asm-generic/siginfo.h", "asm-generic/siginfo.h"),
    ("echo '#error broken' >>asm-generic/errno.h", "asm-generic/errno.h"),
    (": >linux/openat2.h", "linux/openat2.h"), ("sed -i /__NR_/d asm/unistd*.h asm-generic/unistd.h", "asm/unistd.h"),
    ("echo '#include <linux/nowhere.h>' >>linux/stat.h", "linux/nowhere.h"),
    ("chmod 0 linux/stat.h; rm -r linux", "include/linux"),
  ])
  func brokenTreeIsNamed(_ damage: String, _ culprit: String) throws {
    try withTemporaryFolder { folder in
      let (package, tree) = (try emptyPackage(folder), try copyHeaders(folder))
      let done = try run("/bin/bash", ["-c", damage], in: tree)
      try #require(done.status == 0, "\(done)")
      let answer = try generate(package, "--headers", folder.appending(path: "tree").path)
      #expect(answer.status == 2 && answer.output.isEmpty, "\(answer)")
      #expect(answer.errors.hasPrefix("x: gen: ") && answer.errors.contains(culprit), "\(answer)")
      #expect(answer.errors.count(where: { $0 == "\n" }) == 1, "\(answer)")
      #expect(!FileManager.default.fileExists(atPath: package.appending(path: "Sources/LinuxABI/Generated").path))
    }
  }

  @Test func checkSaysWhatDiffersAndWritesNothing() throws {
    try withTemporaryFolder { folder in
      let package = try emptyPackage(folder)
      #expect(try generate(package).status == 0)
      let file = package.appending(path: "Sources/LinuxABI/Generated/Errno+Message.swift")
      try edit(file) { $0.replacing("Broken pipe", with: "Split pipe") }
      try write("", package, "Sources/LinuxABI/Generated/Stale.swift")
      let answer = try generate(package, "--check")
      #expect(answer.status == 1, "\(answer)")
      let lines = answer.output.split(separator: "\n")
      #expect(lines.count == 2 && lines.first?.contains("Errno+Message.swift") == true, "\(answer)")
      #expect(lines.last?.contains("Stale.swift") == true, "\(answer)")
      #expect(try String(contentsOf: file, encoding: .utf8).contains("Split pipe"))
      // Written anew, all is well again, and what is no file of the tables is gone.
      #expect(try generate(package).status == 0)
      #expect(try generate(package, "--check").status == 0)
    }
  }

  /// A call that an architecture lacks is an error of the compiler that says what to use.
  @Test(arguments: [("aarch64", "aarch64-none-none-elf"), ("riscv64", "riscv64-none-none-eabi")])
  func missingCallNamesItsReplacement(_ architecture: String, _ triple: String) throws {
    try withTemporaryFolder { folder in
      let source = folder.appending(path: "main.swift")
      for (call, replacement) in [("open", "openat"), ("fork", "clone"), ("stat", "")] {
        try "import LinuxABI\nlet number = SyscallNumber.\(call)\n".write(to: source, atomically: true, encoding: .utf8)
        let modules = root.appending(path: ".build/x/\(architecture)-debug/\(triple)/debug/Modules").path
        guard FileManager.default.fileExists(atPath: modules) else { try skip("nothing is built for \(architecture)") }
        let answer = try run(
          toolchain + "/swiftc",
          [
            "-typecheck", "-target", triple, "-enable-experimental-feature", "Embedded", "-wmo", "-I", modules,
            "-Xcc", "-fmodule-map-file=\(root.appending(path: "Headers/module.modulemap").path)",
            source.path,
          ])
        #expect(answer.status != 0, "\(answer)")
        #expect(answer.errors.contains("\(architecture) has no \(call)(2): use \(replacement)"), "\(answer)")
      }
    }
  }
}
