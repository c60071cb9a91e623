// A program that awaits and returns a code, or throws: status, standard output flushed, standard error.
// only: x86_64
//
// case: a code
// arguments: ["7"]
// stdout: in the middle of a line
// status: 7
//
// case: an error
// arguments: ["throw"]
// stdout: in the middle of a line
// stderr: Error: no such thing
// status: 1
//
// case: exit in a task
// arguments: ["exit"]
// stdout: in the middle of a line
// status: 9
import FullSwiftConcurrency

struct Failure: Error, CustomStringConvertible {
  var description: String { "no such thing" }
}

@main struct Tool: AsyncProgram {
  static func run() async throws(Failure) -> ExitCode {
    print("in the middle", terminator: "")
    try? await Task.sleep(for: .milliseconds(1))
    print(" of a line")
    let word = CommandLine.arguments.dropFirst().first ?? ""
    // Nobody waits for it: it ends with the program.
    Task { try? await Task.sleep(for: .seconds(1000)) }
    if word == "throw" { throw Failure() }
    if word == "exit" { await Task { if !word.isEmpty { exit(9) } }.value }
    return ExitCode(UInt8(word) ?? 0)
  }
}
