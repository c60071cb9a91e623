// The architectures that tables are made for, and what each is called by Swift, clang and the kernel.

enum Architecture: String, CaseIterable, Sendable {
  case x86_64
  case aarch64
  case riscv64

  /// What `#if arch(…)` of Swift calls it.
  var swiftName: String { self == .aarch64 ? "arm64" : rawValue }

  /// The target that clang preprocesses for.
  var triple: String { "\(rawValue)-unknown-linux-gnu" }

  /// Where Debian puts its headers: below /usr where they are foreign, below /usr/include where they are the machine's own.
  var debianTriple: String { "\(rawValue)-linux-gnu" }

  /// The Debian package that has them for a machine of another architecture.
  var crossPackage: String {
    switch self {
    case .x86_64: "linux-libc-dev-amd64-cross"
    case .aarch64: "linux-libc-dev-arm64-cross"
    case .riscv64: "linux-libc-dev-riscv64-cross"
    }
  }

  /// What the kernel's own make calls it, and so what a folder of header trees may be divided into.
  var folderNames: [String] {
    switch self {
    case .x86_64: ["x86_64", "x86"]
    case .aarch64: ["aarch64", "arm64"]
    case .riscv64: ["riscv64", "riscv"]
    }
  }

  /// A header that the kernel exports for this architecture and for none of the others.
  var telltale: String {
    switch self {
    case .x86_64: "asm/ldt.h"
    case .aarch64: "asm/sve_context.h"
    case .riscv64: "asm/elf.h"
    }
  }
}

/// What is wrong, in one line.
struct GeneratorError: Error {
  let message: String
}
