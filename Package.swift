// swift-tools-version: 6.2
//
// Two library products, the core and all of Linux, and the examples as executables. The rooms are in docs/ARCHITECTURE.md; the
// dependencies below are its arrows, downwards only.
//
// A package that depends on this one needs nothing but `.enableExperimentalFeature("Embedded")` on its
// executable target: SwiftPM hands the linker flags of `CFullSwift` on to every executable that links it.
import PackageDescription

/// What every room of ours is compiled with.
let ours: [SwiftSetting] = [
  .enableExperimentalFeature("Embedded"),
  .enableExperimentalFeature("Extern"),
  // posix_memalign, free and the rest of the contract are ours to define: see Runtime/EmbeddedContract.swift.
  .enableExperimentalFeature("AllowRuntimeSymbolDeclarations"),
  .strictMemorySafety(),
  .unsafeFlags([
    "-Xfrontend", "-function-sections",
    // Start-up runs before there is a canary, and a guard would be re-emitted into every program.
    "-Xfrontend", "-disable-stack-protector",
    // So that sqrt and floor become instructions where the processor has them.
    "-Xcc", "-fno-math-errno",
    // In a leaf function with a red zone a small constant takes ten bytes.
    "-Xcc", "-mno-red-zone", "-Xcc", "-Qunused-arguments",
  ]),
  // Bitcode, so that the linker optimises across the rooms, whoever builds the program.
  // Without the pass that loses the stores to an array of which only the span is used: a fault of -Osize in Swift 6.3.
  .unsafeFlags(
    [
      "-Osize", "-Xllvm", "-sil-disable-pass=dead-store-elimination", "-Xfrontend", "-emit-bc", "-Xfrontend",
      "-lto=llvm-full",
    ], .when(configuration: .release)),
]

/// Functions that the code generator calls by name: optimised in debug builds too, and never recognised as what they are.
let intrinsics: [SwiftSetting] =
  ours + [
    .enableExperimentalFeature("BuiltinModule"),
    .unsafeFlags(["-O", "-Xllvm", "-disable-loop-idiom-all"]),
  ]

/// Start-up works on a stack that it is just laying out: its frames have to be small in debug builds too.
let startup: [SwiftSetting] = ours + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let example: [SwiftSetting] = [.enableExperimentalFeature("Embedded")]

let freestanding: [CSetting] = [
  .unsafeFlags([
    "-ffreestanding", "-nostdlib", "-fno-stack-protector", "-fno-builtin", "-fno-pic", "-ffunction-sections",
    "-fno-asynchronous-unwind-tables",
  ])
]

/// The toolchain's tables of Unicode, relative to the folder that swiftc has the linker look in: nothing of them is linked
/// unless a program compares or cuts strings by character. A manifest does not learn the target; `./x` says it.
let unicodeTables: String =
  switch Context.environment["FULLSWIFT_ARCH"] {
  case "aarch64": ":embedded/aarch64-none-none-elf/libswiftUnicodeDataTables.a"
  case "riscv64": ":embedded/riscv64-none-none-eabi/libswiftUnicodeDataTables.a"
  default: ":../embedded/x86_64-unknown-linux-gnu/libswiftUnicodeDataTables.a"
  }

/// Whether there are tasks and actors: the toolchain has those of Embedded Swift for x86_64 only.
let hasConcurrency = ["x86_64", nil].contains(Context.environment["FULLSWIFT_ARCH"])

/// What the linker's optimiser may take for granted of a function that does not say it: Swift 6.3 leaves the processor out
/// of the runtime's functions in modules of several files, and on riscv64 their atomic operations become calls.
let processor: [String] =
  Context.environment["FULLSWIFT_ARCH"] == "riscv64"
  ? ["-Xlinker", "-mllvm", "-Xlinker", "-mattr=+m,+a,+f,+d,+c"] : []

/// The toolchain's tasks and actors, for programs that ask for FullSwiftConcurrency. Their tables for unwinding are thrown away: nobody
/// unwinds.
let concurrency: [LinkerSetting] =
  hasConcurrency
  ? [
    .linkedLibrary(":../embedded/x86_64-unknown-linux-gnu/libswift_Concurrency.a"),
    .unsafeFlags(
      [
        "-Xlinker", "-T", "-Xlinker",
        Context.packageDirectory + "/Sources/Concurrency/unwinding.ld",
      ], .when(configuration: .release)),
  ] : []

let link: [LinkerSetting] = [
  .linkedLibrary(unicodeTables),
  .unsafeFlags(
    [
      "-use-ld=lld", "-nostartfiles",
      "-Xclang-linker", "-nostdlib", "-Xclang-linker", "-static",
      // An empty root: no library of the machine can slip in, and `-lc` fails with its name.
      "-Xclang-linker", "--sysroot=/var/empty/fullswift",
      "-Xclang-linker", "-Wno-unused-command-line-argument",
      // What is not there fails here: start-up and end do not walk the constructors and destructors of C.
      "-Xlinker", "--defsym",
      "-Xlinker",
      #"fullswift_constructors=ASSERT(SIZEOF(.init_array) + SIZEOF(.fini_array) == 0, "#
        + #""C constructors and destructors (.init_array, .fini_array) are not run: call them from main")"#,
      "-Xlinker", "--gc-sections", "-Xlinker", "--build-id=none", "-Xlinker", "--no-eh-frame-hdr",
      "-Xlinker", "-z", "-Xlinker", "noexecstack", "-Xlinker", "-z", "-Xlinker", "norelro",
    ] + processor),
  .unsafeFlags(
    [
      "-Xlinker", "--strip-all", "-Xlinker", "-O2", "-Xlinker", "--icf=all", "-Xlinker", "--no-rosegment",
      "-Xlinker", "-z", "-Xlinker", "nosectionheader",
    ], .when(configuration: .release)),
]

func example(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["FullSwiftCore"] + (usesLinuxSystem.contains(name) ? ["LinuxSystem"] : [])
      + (asynchronousExamples.contains(name) ? ["FullSwiftConcurrency"] : []),
    path: "Examples/\(name)", swiftSettings: example)
}

/// Those that await.
let asynchronousExamples: [String] = hasConcurrency ? ["echo-server"] : []

/// The examples are this package's own: in a package that depends on it, their names are free.
let isDependency = Context.packageDirectory.split(separator: "/").dropLast().last == "checkouts"
let examples =
  isDependency
  ? []
  : [
    "hello", "args", "alloc-demo", "panic-demo", "wc", "seq", "cat", "hexdump", "sum", "ls", "syscalls", "parallel-sum",
    "pipeline",
  ]
    + asynchronousExamples

/// Those that ask for more of Linux than the core has.
let usesLinuxSystem = ["cat", "ls", "echo-server"]

/// Tools for the host: not there for `./x`, which builds for a target and says which, nor in a package that depends on this one.
let hostTools: [Target] =
  isDependency || Context.environment["FULLSWIFT_ARCH"] != nil
  ? []
  : [
    .executableTarget(name: "generate-syscalls", path: "Sources/Generator"),
    .plugin(
      name: "GenerateSyscalls",
      capability: .command(
        intent: .custom(
          verb: "generate-syscalls",
          description: "Makes the tables of system calls from the kernel's headers: see ./x gen"),
        permissions: [.writeToPackageDirectory(reason: "the tables are in Sources/LinuxABI/Generated and docs")]),
      dependencies: ["generate-syscalls"], path: "Sources/GeneratorPlugin"),
  ]

let package = Package(
  name: "FullSwift",
  products: [
    .library(name: "FullSwiftCore", targets: ["FullSwiftCore"]),
    .library(name: "FullSwiftConcurrency", targets: ["FullSwiftConcurrency"]),
    .library(name: "LinuxSystem", targets: ["LinuxSystem"]),
  ]
    + examples.map { .executable(name: $0, targets: [$0]) },
  targets: [
    .target(
      name: "CFullSwift", path: "Headers", publicHeadersPath: ".", cSettings: freestanding,
      linkerSettings: link),
    .target(
      name: "FullSwiftIntrinsics", dependencies: ["CFullSwift"], path: "Sources/Intrinsics",
      swiftSettings: intrinsics),
    .target(
      name: "FullSwiftFormatting", path: "Sources/Formatting",
      // Lifetimes for what lends a Span; the Builtin module for scratch memory that nobody has to zero.
      swiftSettings: ours + [.enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("BuiltinModule")]),
    .target(
      name: "LinuxABI", dependencies: ["CFullSwift"], path: "Sources/LinuxABI",
      swiftSettings: ours + [.enableExperimentalFeature("BuiltinModule")]),
    .target(
      name: "LinuxCore", dependencies: ["CFullSwift", "LinuxABI"], path: "Sources/LinuxCore",
      // Lifetimes for what lends a Span; the Builtin module for bytes on the stack, as many as a path has.
      swiftSettings: ours + [.enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("BuiltinModule")]),
    .target(
      name: "FullSwiftLocks", dependencies: ["CFullSwift", "LinuxABI", "LinuxCore"], path: "Sources/Locks",
      // Raw layout for what a lock guards: it has an address, and is never copied.
      swiftSettings: ours + [
        .enableExperimentalFeature("RawLayout"), .enableExperimentalFeature("BuiltinModule"),
        .enableExperimentalFeature("Lifetimes"),
      ]),
    .target(
      name: "FullSwiftAllocator", dependencies: ["FullSwiftLocks", "LinuxCore"],
      path: "Sources/Allocator", swiftSettings: ours),
    .target(
      name: "FullSwiftRuntime",
      dependencies: [
        "CFullSwift", "FullSwiftAllocator", "FullSwiftFormatting", "FullSwiftIntrinsics", "FullSwiftLocks", "LinuxABI",
        "LinuxCore",
      ],
      // The Builtin module for memory on the stack that nobody has to zero.
      path: "Sources/Runtime", swiftSettings: startup + [.enableExperimentalFeature("BuiltinModule")]),
    .target(
      name: "FullSwiftCore",
      dependencies: [
        "CFullSwift", "FullSwiftRuntime", "FullSwiftAllocator", "FullSwiftFormatting", "FullSwiftLocks", "LinuxABI",
        "LinuxCore",
      ],
      path: "Sources/FullSwiftCore",
      swiftSettings: ours + [.enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("BuiltinModule")]),
    // Above FullSwiftCore, for programs that ask for it: what it links would make every other program larger.
    .target(
      name: "FullSwiftConcurrency",
      dependencies: ["FullSwiftCore", "FullSwiftRuntime", "FullSwiftLocks", "LinuxABI", "LinuxCore"],
      path: "Sources/Concurrency", exclude: ["unwinding.ld"],
      swiftSettings: ours + [.enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("BuiltinModule")],
      linkerSettings: concurrency),
    // Beside FullSwiftCore, not below it: a program that does not import it does not wait for it to be compiled.
    .target(
      name: "LinuxSystem", dependencies: ["CFullSwift", "LinuxABI", "LinuxCore"], path: "Sources/LinuxSystem",
      swiftSettings: ours + [.enableExperimentalFeature("Lifetimes"), .enableExperimentalFeature("BuiltinModule")]),
  ] + examples.map(example) + hostTools,
  swiftLanguageModes: [.v6]
)
