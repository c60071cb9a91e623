// Starting a process and keeping what it leaves: status, output, errors.
//
// By posix_spawn and files rather than Foundation's Process and pipes: signals are as they are by default whatever the
// tests' parent made of them, arguments may be none at all, and no descriptor leaks from one test into another's child.

import Foundation

struct Outcome: CustomStringConvertible {
  /// The exit status, or 128 and the signal, as a shell has it.
  let status: Int32
  let output: String
  let errors: String

  var description: String { "status \(status)\n--- output\n\(output)--- errors\n\(errors)---" }
}

/// Runs a program to its end.
///
/// - Parameters:
///   - program: looked for on PATH.
///   - environment: what is added to the tests' own, or taken from it where the value is nil.
///   - hasName: whether the program gets its own path as the first argument.
func run(
  _ program: String, _ arguments: [String], input: String = "", environment: [String: String?] = [:],
  in folder: URL? = nil,
  hasName: Bool = true
) throws -> Outcome {
  if let folder {
    return try run("env", ["-C", folder.path, program] + arguments, input: input, environment: environment)
  }
  let scratch = FileManager.default.temporaryDirectory.appending(path: "fullswift-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  let files = ["input", "output", "errors"].map { scratch.appending(path: $0) }
  try Data(input.utf8).write(to: files[0])

  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, files[0].path, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, files[1].path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, files[2].path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
  // What the tests' parent has left open is none of the program's: it counts its descriptors from 3.
  addCloseFrom(&actions, 3)

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  // A group of its own, so that a process that hangs can be ended with all its children.
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

  let variables = ProcessInfo.processInfo.environment.merging(environment.compactMapValues { $0 }) { $1 }
    .filter { environment[$0.key].map { $0 != nil } ?? true }
  var process: pid_t = 0
  let status = withCStrings(hasName ? [program] + arguments : []) { arguments in
    withCStrings(variables.map { "\($0.key)=\($0.value)" }) {
      posix_spawnp(&process, program, &actions, &attributes, arguments, $0)
    }
  }
  guard status == 0 else { throw Failure("\(program): \(String(cString: strerror(status)))") }

  // No test depends on time: this only ends what would never end.
  let group = process
  let watchdog = DispatchWorkItem { kill(-group, SIGKILL) }
  DispatchQueue.global().asyncAfter(deadline: .now() + 600, execute: watchdog)
  defer { watchdog.cancel() }
  var end: Int32 = 0
  while waitpid(process, &end, 0) == -1 && errno == EINTR {}
  let texts = try files.dropFirst().map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
  let signal = end & 0x7f
  return Outcome(status: signal == 0 ? end >> 8 & 0xff : 128 + signal, output: texts[0], errors: texts[1])
}

// In glibc since 2.34, and not in Swift's module of it.
@_silgen_name("posix_spawn_file_actions_addclosefrom_np") @discardableResult
private func addCloseFrom(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ first: Int32) -> Int32

private func withCStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

/// A folder that is there as long as `body` runs.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "fullswift-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
