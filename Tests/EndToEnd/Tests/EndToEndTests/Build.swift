// What there is to test: three architectures, two configurations, and where `./x` leaves their binaries.

import Foundation
import Testing

enum Architecture: String, CaseIterable, Sendable {
  case x86_64
  case aarch64
  case riscv64

  /// `EM_…` of elf.h.
  var machine: UInt16 {
    switch self {
    case .x86_64: 62
    case .aarch64: 183
    case .riscv64: 243
    }
  }

  var isHost: Bool { rawValue == hostArchitecture }

  /// Those of this run: `Tests/run --arch A` asks for one.
  static let chosen: [Architecture] = {
    guard let name = ProcessInfo.processInfo.environment["FULLSWIFT_TEST_ARCHITECTURE"], !name.isEmpty else {
      return allCases
    }
    return allCases.filter { $0.rawValue == name }
  }()
}

private let hostArchitecture: String = {
  #if arch(x86_64)
  "x86_64"
  #elseif arch(arm64)
  "aarch64"
  #else
  "riscv64"
  #endif
}()

enum Configuration: String, CaseIterable, Sendable {
  case debug
  case release
}

struct Build: Hashable, Sendable, CustomStringConvertible {
  let architecture: Architecture
  let configuration: Configuration

  var description: String { "\(architecture.rawValue) \(configuration.rawValue)" }

  static let all = Architecture.chosen.flatMap { architecture in
    Configuration.allCases.map { Build(architecture: architecture, configuration: $0) }
  }

  /// What `./x build` and the like are told.
  var flags: [String] { ["--arch", architecture.rawValue] + (configuration == .release ? ["--release"] : []) }

  /// The folder of the finished binaries of a package, as `./x path` says it.
  func binaries(of package: Package) throws -> URL { try folders.folder(self, package) }

  /// What runs a binary of this architecture here: nothing, or qemu.
  var emulator: [String] { architecture.isHost ? [] : ["qemu-\(architecture.rawValue)"] }

  /// What tells a program that qemu stands in for the kernel: Programs/Support/CallTesting.
  var environment: [String: String?] { architecture.isHost ? [:] : ["FULLSWIFT_EMULATED": "1"] }
}

/// A package whose programs are tested.
enum Package: String, CaseIterable, Sendable {
  case examples
  case programs

  var folder: URL { self == .examples ? root : root.appending(path: "Tests/Programs") }
  var someProgram: String { self == .examples ? "hello" : "entry-main-type" }
}

/// FullSwift's own folder, from this file: Tests/EndToEnd/Tests/EndToEndTests.
let root: URL = {
  var folder = URL(filePath: #filePath)
  for _ in 0..<5 { folder.deleteLastPathComponent() }
  return folder.resolvingSymlinksInPath()
}()

/// The folder of the toolchain's tools.
let toolchain: String = {
  let swiftc = try? run("/bin/bash", ["-c", "readlink -f \"$(type -P swiftc)\""]).output
  return URL(filePath: (swiftc ?? "").trimmingCharacters(in: .newlines)).deletingLastPathComponent().path
}()

/// Where `./x` leaves binaries, asked once for each build.
private let folders = Folders()

private final class Folders: @unchecked Sendable {
  // Unchecked: the lock guards the dictionary.
  private let lock = NSLock()
  private var known: [String: URL] = [:]

  func folder(_ build: Build, _ package: Package) throws -> URL {
    try lock.withLock {
      let key = "\(build) \(package)"
      if let folder = known[key] { return folder }
      let answer = try run(
        root.appending(path: "x").path,
        ["path", "-p", package.someProgram, "--package-path", package.folder.path] + build.flags)
      let path = answer.output.trimmingCharacters(in: .newlines)
      guard answer.status == 0, !path.isEmpty else { throw Failure("x path: \(answer)") }
      let folder = URL(filePath: path).deletingLastPathComponent()
      known[key] = folder
      return folder
    }
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Whether a tool is on PATH.
func isInstalled(_ tool: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
  }
}

/// Cancels the test, or this case of it, and says why to Tests/run: Swift Testing's report does not show it.
func skip(_ reason: String) throws -> Never {
  if let path = ProcessInfo.processInfo.environment["FULLSWIFT_TEST_SKIPS"], let file = fopen(path, "a") {
    fputs(reason + "\n", file)
    fclose(file)
  }
  try Test.cancel("\(reason)")
}
