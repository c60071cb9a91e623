import FullSwiftCore

@main struct Hello {
  static func main() { print("hello from libc-free swift") }
}
