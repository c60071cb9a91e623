// An error without a description: one line all the same.
// stderr: Error: *
// status: 1
import FullSwiftCore

enum Plain: Error { case one }

@main struct EntryProgramThrowsPlain: Program {
  static func run() throws(Plain) { throw .one }
}
