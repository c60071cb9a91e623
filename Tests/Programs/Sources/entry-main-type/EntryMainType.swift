// A type with @main and `static func main()`.
// stdout: main of a type
import FullSwiftCore

@main struct EntryMainType {
  static func main() { print("main of a type") }
}
