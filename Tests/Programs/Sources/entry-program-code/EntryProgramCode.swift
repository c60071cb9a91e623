// A Program's exit code is the status of the process.
//
// case: success
// arguments: ["success"]
// stdout: success
//
// case: failure
// arguments: ["failure"]
// stdout: failure
// status: 1
//
// case: the highest
// arguments: ["255"]
// stdout: 255
// status: 255
import FullSwiftCore

@main struct EntryProgramCode: Program {
  static func run() -> ExitCode {
    let wanted = CommandLine.arguments[1]
    print(wanted)
    if wanted.utf8.elementsEqual("success".utf8) { return .success }
    if wanted.utf8.elementsEqual("failure".utf8) { return .failure }
    return ExitCode(UInt8(wanted) ?? 99)
  }
}
