// What a program may not do, and what its build says of it: the culprit by its name.

import Foundation
import Testing

@Suite(.serialized) struct GuardRailTests {
  private struct Offence {
    let name: String
    var swift = "import FullSwiftCore\nprint(\"built\")\n"
    var c: String?
    var linker = ""
    let culprits: [String]
  }

  private let offences = [
    Offence(
      name: "UnprovidedFunction",
      swift: "import FullSwiftCore\n@_silgen_name(\"getaddrinfo\") func lookUp() -> Int32\nprint(lookUp())\n",
      culprits: ["getaddrinfo"]),
    Offence(name: "ImportsGlibc", swift: "import FullSwiftCore\nimport Glibc\nprint(getpid())\n", culprits: ["Glibc"]),
    Offence(
      name: "ImportsFoundation", swift: "import Foundation\nimport FullSwiftCore\nprint(Date().description)\n",
      culprits: ["Foundation"]),
    Offence(name: "LinksLibc", linker: ", linkerSettings: [.linkedLibrary(\"c\")]", culprits: ["-lc"]),
    Offence(
      name: "CallsPrintf",
      swift: "import FullSwiftCore\nimport CallsPrintfC\nprint(greet(2))\n",
      c: "int printf(const char *, ...);\nint greet(int n) { return printf(\"hello %d\\n\", n); }\n",
      culprits: ["printf"]),
    Offence(
      name: "HasConstructor",
      swift: "import FullSwiftCore\nimport HasConstructorC\nprint(greet(2))\n",
      c: "static volatile int n; __attribute__((constructor)) static void set(void) { n = 1; }\n"
        + "int greet(int m) { return n + m; }\n",
      culprits: ["constructors"]),
    // What two threads could change at once.
    Offence(
      name: "RacesOnVariable",
      swift:
        "import FullSwiftCore\nfunc race() -> Int {\n  var n = 0\n  let thread = Thread.spawn { n += 1 }\n  n += 1\n  "
        + "thread.join()\n  return n\n}\nprint(race())\n",
      culprits: ["data race"]),
    Offence(
      name: "RacesOnObject",
      swift: "import FullSwiftCore\nfinal class Box { var n = 0 }\nfunc race() -> Int {\n  let box = Box()\n  "
        + "let thread = Thread.spawn { box.n += 1 }\n  box.n += 1\n  thread.join()\n  return box.n\n}\nprint(race())\n",
      culprits: ["data race"]),
    Offence(
      name: "ReturnsNotSendable",
      swift: "import FullSwiftCore\nfinal class Box { var n = 0 }\nprint(Thread.spawn { Box() }.join().n)\n",
      culprits: ["Sendable"]),
  ]

  /// One package with a program for each, so that FullSwift is compiled once.
  @Test func eachFailsAndNamesTheCulprit() throws {
    try withTemporaryFolder { folder in
      var targets = ""
      for offence in offences + [Offence(name: "Innocent", culprits: [])] {
        try write(offence.swift, folder, "Sources/\(offence.name)/main.swift")
        var dependencies = ".product(name: \"FullSwiftCore\", package: \"\(root.lastPathComponent.lowercased())\")"
        if let c = offence.c {
          try write(c, folder, "Sources/\(offence.name)C/code.c")
          try write("int greet(int n);\n", folder, "Sources/\(offence.name)C/include/code.h")
          targets += ".target(name: \"\(offence.name)C\"),\n"
          dependencies += ", \"\(offence.name)C\""
        }
        targets +=
          ".executableTarget(name: \"\(offence.name)\", dependencies: [\(dependencies)], "
          + "swiftSettings: [.enableExperimentalFeature(\"Embedded\")]\(offence.linker)),\n"
      }
      try write(
        """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
          name: "Offences", dependencies: [.package(path: "\(root.path)")], targets: [\(targets)])
        """, folder, "Package.swift")
      let innocent = try run("swift", ["run", "Innocent"], in: folder)
      #expect(innocent.status == 0 && innocent.output == "built\n", "\(innocent)")
      for offence in offences {
        let build = try run("swift", ["build", "--product", offence.name], in: folder)
        #expect(build.status != 0, "\(offence.name) was built")
        for culprit in offence.culprits {
          #expect(
            (build.output + build.errors).split(separator: "\n").contains {
              $0.contains("error") && $0.contains(culprit)
            }, "\(build)")
        }
      }
    }
  }
}

/// Tasks where the toolchain has none.
@Suite struct TaskGuardRailTests {
  @Test(arguments: ["aarch64", "riscv64"])
  func oneSentenceSaysWhy(architecture: String) throws {
    try withTemporaryFolder { folder in
      try write(
        """
        import FullSwiftConcurrency
        @MainActor func update() {}
        let task = Task { 1 }
        """, folder, "Sources/Tasks/main.swift")
      try write(
        """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
          name: "Tasks", dependencies: [.package(path: "\(root.path)")],
          targets: [
            .executableTarget(
              name: "Tasks",
              dependencies: [.product(name: "FullSwiftConcurrency", package: "\(root.lastPathComponent.lowercased())")],
              swiftSettings: [.enableExperimentalFeature("Embedded")])
          ])
        """, folder, "Package.swift")
      let build = try run(
        root.appending(path: "x").path,
        ["build", "-p", "Tasks", "--package-path", folder.path, "--arch", architecture], in: folder)
      #expect(build.status == 1, "\(build)")
      for name in ["MainActor()", "Task"] {
        #expect(build.errors.contains("error: '\(name)' is unavailable: async/await needs x86_64"), "\(build)")
      }
    }
  }
}

func write(_ text: String, _ folder: URL, _ path: String) throws {
  let file = folder.appending(path: path)
  try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try text.write(to: file, atomically: true, encoding: .utf8)
}
