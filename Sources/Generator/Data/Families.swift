// The constants and structures that LinuxCore and what stands on it use: they are in LinuxABI. All others are in LinuxSystem, so that a program
// that does not import it does not wait for them to be compiled.

enum Families {
  /// What such a constant's name begins with, to its first `_`.
  static let core = [
    "AT", "CLOSE", "DN", "F", "FASYNC", "FD", "FUTEX", "LOCK", "MAP", "O", "POLL", "POLLIN", "POLLOUT", "PROT",
    "RESOLVE", "SEEK",
  ]

  static func isCore(_ constant: String) -> Bool {
    core.contains(String(constant.prefix { $0 != "_" }))
  }

  /// Such structures.
  static let coreStructures: Set<String> = ["open_how"]
}
