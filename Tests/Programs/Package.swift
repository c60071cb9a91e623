// swift-tools-version: 6.2
//
// A package like any user's: it depends on FullSwift, and each program asks for Embedded Swift and nothing else. A folder in
// Sources is a program; what it must do is said in comments at its top (see ../EndToEnd/Tests/EndToEndTests/Case.swift).
// Those that begin with `calls-` are about system calls, and have the checks in Support/CallTesting, as have those about
// streams.
import Foundation
import PackageDescription

/// The C that a program has beside its Swift: a folder in C.
let companions = [
  "async-contract": "ArchiveContract",
  "threads-basics": "ThreadLocals",
  "tls-variables": "ThreadLocals",
  "stack-protector": "SmashedStack",
  "symbols-memory": "EmittedMemory",
  "symbols-numbers": "EmittedNumbers",
]

let fullSwift = URL(filePath: Context.packageDirectory).appending(path: "../..").standardizedFileURL

func product(_ name: String) -> Target.Dependency {
  .product(name: name, package: fullSwift.lastPathComponent.lowercased())
}

let core = product("FullSwiftCore")
let embedded: [SwiftSetting] = [.enableExperimentalFeature("Embedded")]

/// Programs that await are for x86_64: the toolchain has Embedded Swift's concurrency for no other. Their sources say so too, `only: x86_64`.
let canAwait = ["x86_64", nil].contains(Context.environment["FULLSWIFT_ARCH"])
let programs = try FileManager.default.contentsOfDirectory(atPath: Context.packageDirectory + "/Sources").sorted()
  .filter { canAwait || !$0.hasPrefix("async-") }

let package = Package(
  name: "Programs",
  dependencies: [.package(path: "../..")],
  targets: programs.map { name in
    .executableTarget(
      name: name,
      dependencies: [core] + (companions[name].map { [.target(name: $0)] } ?? [])
        + (["calls-", "stream-", "thread", "lock", "async-io", "async-signals", "async-tour"].contains(
          where: name.hasPrefix)
          ? ["CallTesting"] : name == "socket-addresses" ? [product("LinuxSystem")] : [])
        + (name.hasPrefix("async-") ? [product("FullSwiftConcurrency")] : []),
      path: "Sources/\(name)",
      swiftSettings: embedded)
  } + [
    .target(
      name: "CallTesting", dependencies: [core, product("LinuxSystem")], path: "Support/CallTesting",
      swiftSettings: embedded),
    .target(name: "ThreadLocals", path: "C/ThreadLocals"),
    .target(
      name: "SmashedStack", path: "C/SmashedStack", cSettings: [.unsafeFlags(["-fstack-protector-all", "-O0"])]),
    .target(name: "EmittedMemory", path: "C/EmittedMemory"),
    .target(name: "EmittedNumbers", path: "C/EmittedNumbers"),
  ] + (canAwait ? [.target(name: "ArchiveContract", path: "C/ArchiveContract")] : [])
)
