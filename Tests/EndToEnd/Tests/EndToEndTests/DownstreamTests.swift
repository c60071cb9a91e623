// FullSwift from a clone: a package that depends on it by URL and version, and the README's first command.

import Foundation
import Testing

@Suite(.serialized) struct DownstreamTests {
  /// A repository with the working tree as it is now, committed and tagged.
  private func withRepository(_ body: (URL, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let script = """
        set -euo pipefail
        mkdir "$2/tree" && cd "$1"
        { if git rev-parse --git-dir >/dev/null 2>&1; then git ls-files -z --cached --others --exclude-standard
          else find . -name '.build*' -prune -o \\( -type f -o -type l \\) -print0; fi; } |
          while IFS= read -r -d '' file; do [[ ! -e $file && ! -L $file ]] || printf '%s\\0' "$file"; done |
          tar --null -T - -cf - | tar -xf - -C "$2/tree"
        cd "$2/tree"
        export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
        git init -q -b main
        git add -A
        git -c user.name=Test -c user.email=test@localhost commit -qm test
        git clone -q --bare . "$2/fullswift.git"
        git -C "$2/fullswift.git" tag 0.1.0
        """
      let made = try run("/bin/bash", ["-c", script, "bash", root.path, folder.path])
      try #require(made.status == 0, "\(made)")
      try body(folder, folder.appending(path: "fullswift.git"))
    }
  }

  @Test func byURLAndVersion() throws {
    guard Architecture.x86_64.isHost else { return }
    try withRepository { folder, repository in
      let package = folder.appending(path: "downstream")
      try write(
        """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
          name: "downstream",
          dependencies: [.package(url: "file://\(repository.path)", exact: "0.1.0")],
          targets: [
            .executableTarget(
              name: "downstream", dependencies: [.product(name: "FullSwiftCore", package: "fullswift")],
              swiftSettings: [.enableExperimentalFeature("Embedded")])
          ])
        """, package, "Package.swift")
      try write(
        "import FullSwiftCore\n\n@main struct Hello {\n  static func main() { print(\"hello from libc-free swift\") }\n}\n",
        package,
        "Sources/downstream/Hello.swift")

      let ran = try run("swift", ["run"], in: package)
      #expect(ran.status == 0 && ran.output == "hello from libc-free swift\n", "\(ran)")
      for configuration in Configuration.allCases {
        let built = try run("swift", ["build", "-c", configuration.rawValue], in: package)
        try #require(built.status == 0, "\(built)")
        let binary = package.appending(path: ".build/\(configuration.rawValue)/downstream")
        #expect(try run(binary.path, []).output == "hello from libc-free swift\n")
        try expectInvariants(binary.path, Build(architecture: .x86_64, configuration: configuration))
        if configuration == .release { #expect(try byteCount(binary) < 8192) }
      }
      let resolved = try String(contentsOf: package.appending(path: "Package.resolved"), encoding: .utf8)
      #expect(resolved.matches(of: /"identity" : "(\w+)"/).map { $0.1 } == ["fullswift"], "\(resolved)")
    }
  }

  /// The README's second command is what runs this: `./x test`.
  @Test func commandsOfTheREADME() throws {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("./x run -p hello"))
    #expect(readme.contains("./x test"))
    try withRepository { folder, repository in
      let clone = folder.appending(path: "clone")
      #expect(try run("git", ["clone", "-q", repository.path, clone.path]).status == 0)
      let outcome = try run("./x", ["run", "-p", "hello"], in: clone)
      #expect(outcome.status == 0 && outcome.output == "hello from libc-free swift\n", "\(outcome)")
    }
  }

  /// And those of the examples.
  @Test func examplesOfTheREADME() throws {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let commands = readme.split(separator: "\n").filter { $0.hasPrefix("./x run ") }
    #expect(commands.count >= 5)
    for command in commands {
      let words = command.split(separator: "#").first.map(String.init) ?? ""
      if words.contains("--arch aarch64"), !isInstalled("qemu-aarch64") { continue }
      let outcome = try run("/bin/bash", ["-c", words], in: root)
      #expect(outcome.status == 0 && !outcome.output.isEmpty && outcome.errors.isEmpty, "\(words): \(outcome)")
    }
    // What it shows beside are programs that are run.
    for (source, beginning) in [
      ("calls-tour/main", "func tour()"), ("text-tour/main", "func report("),
      ("threads-tour/main", "let finished = Mutex(0)"), ("async-tour/Tour", "actor Tally {"),
    ] {
      let program = try String(
        contentsOf: root.appending(path: "Tests/Programs/Sources/\(source).swift"), encoding: .utf8)
      let start = try readme.range(of: beginning).unwrapped("README.md: \(beginning)").lowerBound
      let end = try readme[start...].range(of: "```").unwrapped("README.md: the end of \(beginning)").lowerBound
      #expect(program.contains(readme[start..<end]))
    }
  }
}

func byteCount(_ file: URL) throws -> Int {
  try (FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int).unwrapped("the size of \(file.path)")
}
