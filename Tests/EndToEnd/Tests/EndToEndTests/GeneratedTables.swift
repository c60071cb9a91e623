// The names in the tables of LinuxABI and LinuxSystem, as the sources have them for one architecture; and a FullSwift program
// that says the value of each, as a user's program would get it.

import Foundation

struct GeneratedTables {
  /// The names of system calls, errors by their C names, constants, and structures.
  private(set) var calls: [String] = []
  /// The calls that this architecture has not.
  private(set) var missingCalls: [String] = []
  private(set) var errors: [(c: String, swift: String)] = []
  private(set) var constants: [String] = []
  private(set) var structures: [(name: String, fields: [String])] = []
  /// The kernel whose headers they were made from: `[6, 1]`.
  private(set) var kernelVersion: [Int] = []

  /// - Parameter isByHand: the tables of what the kernel does not export, in place of the generated ones.
  init(_ architecture: Architecture, isByHand: Bool = false) throws {
    let sources = root.appending(path: "Sources")
    let others = Architecture.allCases.filter { $0 != architecture }.map { "+\($0.rawValue).swift" }
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
    where file.contains(isByHand ? "/Linux+Unexported" : "/Generated/") && file.hasSuffix(".swift")
      && !others.contains(where: file.hasSuffix)
    {
      try read(String(contentsOf: sources.appending(path: file), encoding: .utf8))
    }
  }

  private mutating func read(_ text: String) {
    if let version = text.firstMatch(of: /from the headers of Linux (\d+)\.(\d+)/) {
      kernelVersion = [version.1, version.2].compactMap { Int($0) }
    }
    var type: String?
    // What the line before says: that the name is unavailable, and which other stands for it.
    var isUnavailable = false
    var other: String?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("extension ") {
        type = word(after: "extension ", in: line)
      } else if let name = word(after: "static var ", in: line) {
        switch type {
        case "Linux": constants.append(name)
        case "SyscallNumber" where !line.contains(": Self { Self(rawValue: "): break
        case "SyscallNumber" where isUnavailable: missingCalls.append(name)
        case "SyscallNumber": calls.append(name)
        case "Errno": if let other { errors.append((name, other)) }
        default: break
        }
      } else if type == "Linux", let name = word(after: "public struct ", in: line) {
        structures.append((name, []))
      } else if !structures.isEmpty, let name = word(after: "public var ", in: line), !line.hasSuffix("{") {
        // What is not public is padding, or the halves of a member that is put together: the generator's own.
        structures[structures.count - 1].fields.append(name)
      }
      isUnavailable = line.contains("@available(*, unavailable")
      other = isUnavailable ? word(after: "renamed: \"", in: line) : nil
    }
  }

  /// A program that prints `KIND NAME VALUE…` for each name.
  var program: String {
    var statements = calls.map { "say(\"call \($0)\", SyscallNumber.\(quoted($0)).rawValue)" }
    statements += errors.map { "say(\"error \($0.c)\", Int(Errno.\(quoted($0.swift)).rawValue))" }
    statements += constants.map { "say(\"constant \($0)\", Linux.\(quoted($0)))" }
    for (name, fields) in structures {
      let lines =
        ["let s = UnsafeMutablePointer<Linux.\(quoted(name))>.allocate(capacity: 1)", "s.initialize(to: .init())"]
        + ["say(\"structure \(name)\", s)"]
        + fields.map { "say(\"field \(name).\($0)\", s, &s.pointee.\(quoted($0)))" } + ["s.deallocate()"]
      statements.append("do { \(lines.joined(separator: "; ")) }")
    }
    // In pieces: the compiler takes long over one long function.
    let size = 200
    let pieces = stride(from: 0, to: statements.count, by: size).map { start in
      "func say\(start)() {\n" + statements[start..<min(start + size, statements.count)].joined(separator: "\n")
        + "\n}\n"
    }
    return """
      import FullSwiftCore
      import LinuxSystem

      func say(_ what: StaticString, _ value: Int) {
        print(what, terminator: " ")
        print(value)
      }

      func say<S>(_ what: StaticString, _ structure: UnsafeMutablePointer<S>) {
        print(what, terminator: " ")
        print(MemoryLayout<S>.size, MemoryLayout<S>.alignment)
      }

      func say<S, F>(_ what: StaticString, _ structure: UnsafeMutablePointer<S>, _ field: UnsafeMutablePointer<F>) {
        print(what, terminator: " ")
        print(Int(bitPattern: field) - Int(bitPattern: structure), MemoryLayout<F>.size)
      }

      \(pieces.joined())
      \(stride(from: 0, to: statements.count, by: size).map { "say\($0)()\n" }.joined())
      """
  }

  /// The program built and run: the values by `KIND NAME`.
  func values(_ architecture: Architecture) throws -> [String: [Int]] {
    let build = Build(architecture: architecture, configuration: .debug)
    try require(build)
    let output = try withTemporaryFolder { folder in
      try write(program, folder, "main.swift")
      let binary = try link(folder.appending(path: "main.swift"), build, in: folder)
      let outcome = try run((build.emulator + [binary])[0], Array((build.emulator + [binary]).dropFirst()))
      guard outcome.status == 0, outcome.errors.isEmpty else { throw Failure("the program: \(outcome.errors)") }
      return outcome.output
    }
    var values: [String: [Int]] = [:]
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ")
      values[words.prefix(2).joined(separator: " ")] = words.dropFirst(2).compactMap { Int($0) }
    }
    return values
  }

  /// Compiles a source against FullSwift's modules and links it with its objects, both as Tests/Programs has them built.
  private func link(_ source: URL, _ build: Build, in folder: URL) throws -> String {
    let scratch = Package.programs.folder.appending(
      path: ".build/x/\(build.architecture.rawValue)-debug/debug")
    let script = """
      set -euo pipefail
      out=$1 tools=$2 scratch=$3 headers=$4 triple=$5
      "$tools/swiftc" -target "$triple" -wmo -enable-experimental-feature Embedded -swift-version 6 \\
        -module-cache-path "$out/cache" -I "$scratch/Modules" -Xcc "-fmodule-map-file=$headers/module.modulemap" \\
        -c -o "$out/main.o" "$out/main.swift"
      # What a program is linked with, but for its own.
      grep -vE '/(calls_testing|CallTesting).build/' "$scratch/calls-testing.product/Objects.LinkFileList" >"$out/objects"
      "$tools/ld.lld" -static --gc-sections -o "$out/main" "$out/main.o" "@$out/objects"
      """
    let triple =
      switch build.architecture {
      case .x86_64: "x86_64-unknown-linux-gnu"
      case .aarch64: "aarch64-none-none-elf"
      case .riscv64: "riscv64-none-none-eabi"
      }
    let outcome = try run(
      "/bin/bash",
      [
        "-c", script, "bash", folder.path, toolchain, scratch.path,
        root.appending(path: "Headers").path, triple,
      ])
    guard outcome.status == 0 else { throw Failure("\(outcome)") }
    return folder.appending(path: "main").path
  }
}

/// The identifier behind a mark, without the quotes of a word of the language.
private func word(after mark: String, in line: Substring) -> String? {
  guard let range = line.range(of: mark) else { return nil }
  let name = line[range.upperBound...].drop { $0 == "`" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  return name.isEmpty ? nil : String(name)
}

private func quoted(_ name: String) -> String { "`\(name)`" }
