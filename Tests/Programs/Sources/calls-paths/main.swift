// What a path may be given as, and what is refused before the kernel sees it. What is not a path goes the same way.
//
// calls: openat
// stdout: ok
import CallTesting

func opens(_ path: some PathArgument, _ what: StaticString) {
  guard let file = probe("openat", body: { () throws(Errno) in try FileDescriptor.open(path, .readOnly) }) else {
    return check(false, what)
  }
  expect("openat(AT_FDCWD, \"/*null\", O_RDONLY|O_CLOEXEC) = 3")
  try? file.close()
}

func refuses(_ path: some PathArgument, _ wanted: Errno, _ what: StaticString) {
  do throws(Errno) {
    try FileDescriptor.open(path, .readOnly).close()
    check(false, what)
  } catch {
    check(error == wanted, what)
  }
}

func shortPaths() {
  let text = "/dev/null"
  opens(text, "a small string, in its own sixteen bytes")
  opens("/dev/" + String(repeating: "/", count: 300) + "null", "a string on the heap")
  opens("in /dev/null it is".dropFirst(3).dropLast(6), "a part of a string")
  opens("/dev/null" as StaticString, "a literal's own bytes")
  opens(FilePath("/dev/null"), "a path")
  opens(FilePath("/dev//null/"), "a path with its separators made regular")
  opens(("/dev/null" as StaticString).utf8Start.withMemoryRebound(to: CChar.self, capacity: 10) { $0 }, "a C string")
  var bytes: [CChar] = [47, 100, 101, 118, 47, 110, 117, 108, 108, 0]
  bytes.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { opens(start, "a C string in an array") } }
}

func components(_ directory: String) throws(Errno) {
  let place = try FileDescriptor.open(directory, .readOnly, options: [.path, .directory])
  let path: FilePath = "/somewhere/else/Grüße"
  guard let name = path.lastComponent else { return check(false, "a last component") }
  let file = try FileDescriptor.open(name, .writeOnly, options: .create, permissions: .ownerReadWrite, at: place)
  expect("openat(3, \"Gr\\303\\274\\303\\237e\", O_WRONLY|O_CREAT|O_CLOEXEC, 0600) = 4")
  try file.close()
  // As a path: the directory's and the name.
  let other = try FileDescriptor.open(FilePath(directory).appending(name), .readOnly)
  expect("openat(AT_FDCWD, \"/tmp/*/Gr\\303\\274\\303\\237e\", O_RDONLY|O_CLOEXEC) = 4")
  try other.close()
  try place.close()
}

func refusals() {
  for empty in ["", "\0"] {
    refuses(empty, empty.isEmpty ? .noSuchFileOrDirectory : .invalidArgument, "an empty path")
    refuses(FilePath(empty), empty.isEmpty ? .noSuchFileOrDirectory : .invalidArgument, "an empty path")
  }
  refuses("/dev/null\0.txt", .invalidArgument, "a zero byte within")
  refuses(FilePath("/dev/null\0.txt"), .invalidArgument, "a zero byte within")
  refuses("/dev/null\0.txt".dropLast(), .invalidArgument, "a zero byte within")
  // 4,096 bytes with the zero byte is the kernel's limit, which is told apart from a component's of 255.
  let longest = String(repeating: "/", count: 4087) + "dev/null"
  opens(longest, "the longest path")
  opens(FilePath(String(repeating: "./", count: 2000) + "../dev/null").pushing("/dev/null"), "a path, replaced")
  refuses("/" + longest, .fileNameTooLong, "a byte too many")
  refuses(FilePath(String(repeating: "a/", count: 2048) + "a"), .fileNameTooLong, "a byte too many")
  refuses(String(repeating: "a", count: 300), .fileNameTooLong, "a component too long, says the kernel")
}

/// What is copied to the stack is gone with the call: 40 MB of paths would not fit into it.
func manyPaths() {
  let longest = String(repeating: "/", count: 4087) + "dev/null"
  for _ in 0..<10_000 {
    do throws(Errno) {
      let file = try FileDescriptor.open(longest, .readOnly)
      try file.close()
    } catch {
      return check(false, "a long path, again and again")
    }
  }
}

shortPaths()
probe("components") { () throws(Errno) in try components(temporaryDirectory()) }
refusals()
// A trace of it would be as long.
if !isTraced { manyPaths() }
finish()
