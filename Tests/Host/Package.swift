// swift-tools-version: 6.2
//
// The rooms' own sources (Sources and Headers are links to those of FullSwift) as ordinary, hosted Swift, so that Swift
// Testing can look inside them and glibc can be the oracle. Their C names are guarded by `#if hasFeature(Embedded)`.
import PackageDescription

let room: [SwiftSetting] = [
  .enableExperimentalFeature("BuiltinModule"),
  .enableExperimentalFeature("Extern"),
  .enableExperimentalFeature("Lifetimes"),
  .enableExperimentalFeature("RawLayout"),
  // The thread's control block is glibc's.
  .unsafeFlags(["-Xcc", "-DFULLSWIFT_HOSTED"]),
]

func room(_ name: String, _ folder: String, _ dependencies: [Target.Dependency] = [], sources: [String]? = nil)
  -> Target
{
  .target(name: name, dependencies: dependencies, path: "Sources/\(folder)", sources: sources, swiftSettings: room)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies)
}

let package = Package(
  name: "Host",
  targets: [
    // The headers alone: Start.c has a `_start` of its own.
    .systemLibrary(name: "CFullSwift", path: "Headers"),
    room("FullSwiftIntrinsics", "Intrinsics", ["CFullSwift"]),
    room("FullSwiftFormatting", "Formatting"),
    room("LinuxABI", "LinuxABI", ["CFullSwift"]),
    room("LinuxCore", "LinuxCore", ["CFullSwift", "LinuxABI"]),
    room("LinuxSystem", "LinuxSystem", ["CFullSwift", "LinuxABI", "LinuxCore"]),
    room("FullSwiftLocks", "Locks", ["CFullSwift", "LinuxABI", "LinuxCore"]),
    room("FullSwiftAllocator", "Allocator", ["FullSwiftLocks", "LinuxCore"]),
    // What of Runtime takes no process of its own to run in.
    room(
      "FullSwiftRuntime", "Runtime", ["CFullSwift", "LinuxCore"],
      sources: ["ExitHook.swift", "StackLimits.swift", "ThreadLocalStorage.swift", "Arch"]),
    // The streams: the rest of it is the program's.
    room(
      "FullSwiftCore", "FullSwiftCore",
      ["CFullSwift", "FullSwiftFormatting", "FullSwiftLocks", "FullSwiftRuntime", "LinuxABI", "LinuxCore"],
      sources: [
        "FullSwiftCore.swift", "IO/Arch", "IO/BufferedReader.swift", "IO/BufferedReader+Copying.swift",
        "IO/BufferedReader+Decimal.swift", "IO/BufferedReader+Filling.swift", "IO/BufferedReader+Lending.swift",
        "IO/BufferedReader+Numbers.swift", "IO/BufferedWriter.swift", "IO/ByteSearch.swift", "IO/Fields.swift",
        "IO/HeldBackText.swift",
        "IO/Span+Text.swift", "IO/StandardOutput.swift", "IO/StaticStorage.swift", "IO/String+UTF8.swift",
        "IO/WriteBuffer.swift", "Threads/Channel.swift", "Threads/ChannelRing.swift",
        "Threads/ChannelRing+Waiting.swift", "Threads/ChannelSleepers.swift",
      ]),

    .target(name: "Generator", path: "Sources/Generator", exclude: ["Main.swift"]),

    tests("NumbersTests", of: ["FullSwiftIntrinsics"]),
    tests("MemoryTests", of: ["FullSwiftIntrinsics"]),
    tests("FormattingTests", of: ["FullSwiftFormatting"]),
    tests("StreamsTests", of: ["FullSwiftCore"]),
    tests("ReadingTests", of: ["FullSwiftCore"]),
    tests("LinuxABITests", of: ["LinuxABI"]),
    tests("LinuxSystemTests", of: ["LinuxABI", "LinuxCore", "LinuxSystem"]),
    tests("LocksTests", of: ["FullSwiftLocks"]),
    tests("ChannelTests", of: ["FullSwiftCore"]),
    tests("AllocatorTests", of: ["FullSwiftAllocator"]),
    tests("RuntimeTests", of: ["FullSwiftRuntime"]),
    tests("GeneratorTests", of: ["Generator"]),
  ]
)
