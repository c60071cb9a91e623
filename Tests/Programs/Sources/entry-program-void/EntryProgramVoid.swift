// A Program that returns nothing ends with status 0, its output flushed.
// stdout: ran
import FullSwiftCore

@main struct EntryProgramVoid: Program {
  static func run() { print("ran") }
}
