// A thrown error prints one line on standard error and ends with status 1, output before it flushed.
//
// case: throws
// arguments: ["throw"]
// stdout: before
// stderr: Error: no such colour: mauve
// status: 1
//
// case: returns
// stdout: before
// status: 3
import FullSwiftCore

struct ColourError: Error, CustomStringConvertible {
  let name: String
  var description: String { "no such colour: \(name)" }
}

@main struct EntryProgramThrows: Program {
  static func run() throws(ColourError) -> ExitCode {
    print("before")
    if CommandLine.argc > 1 { throw ColourError(name: "mauve") }
    return ExitCode(3)
  }
}
