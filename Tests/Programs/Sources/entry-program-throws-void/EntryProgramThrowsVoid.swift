// A Program that returns nothing and throws a system's error.
// stderr: Error: No such file or directory
// status: 1
import FullSwiftCore

@main struct EntryProgramThrowsVoid: Program {
  static func run() throws(Errno) {
    let file = try FileDescriptor.open("/no/such/file", .readOnly)
    try file.close()
  }
}
