// Reading directories: all entries, with small buffers, from where another reader stopped.
//
// calls: getdents64 lseek
// stdout: ok
import CallTesting
import LinuxSystem

let directory = temporaryDirectory()
let count = 300

func name(_ index: Int) -> String { "entry-\(index)" + String(repeating: "x", count: index % 40) }

func makeFiles() {
  probe("mknodat") { () throws(Errno) in
    let folder = try FileDescriptor.open(directory, .readOnly, options: .directory)
    for index in 0..<count { try FileSystem.createNode(name(index), type: .regular, at: folder) }
    try FileSystem.createDirectory("directory", at: folder)
    try FileSystem.createSymbolicLink("link", to: "nowhere", at: folder)
    try FileSystem.createNode("pipe", type: .pipe, at: folder)
    // The longest name there can be.
    try FileSystem.createNode(String(repeating: "n", count: 255), type: .regular, at: folder)
    try folder.close()
  }
}

func open() -> FileDescriptor {
  probe("openat") { () throws(Errno) in try FileDescriptor.open(directory, .readOnly, options: .directory) }
    ?? FileDescriptor(rawValue: -1)
}

func all() {
  let folder = open()
  var seen = [Bool](repeating: false, count: count)
  var (others, dots, longest) = (0, 0, 0)
  var buffer = DirectoryReader.Buffer(repeating: 0)
  probe("getdents64") { () throws(Errno) in
    var reader = DirectoryReader(folder, buffer: &buffer)
    while let entry = try reader.next() {
      check(entry.inode != 0, "inode")
      longest = max(longest, entry.name.count)
      if entry.isDotOrDotDot {
        dots += 1
        check(entry.type == .directory || entry.type == .unknown, ". and ..")
        continue
      }
      let text = String(validating: entry) ?? ""
      let status = try entry.withPath { (path) throws(Errno) in
        try FileStatus(path: path, at: folder, options: .symlinkNoFollow)
      }
      check(entry.type == status.type || entry.type == .unknown, "type")
      check(entry.inode == status.inode, "the inode of the status")
      if status.isRegularFile, let index = (0..<count).first(where: { FilePath(name($0)) == FilePath(entry) }) {
        check(!seen[index] && text.utf8.count == entry.name.count, "once")
        seen[index] = true
      } else {
        others += 1
      }
    }
  }
  check(dots == 2 && others == 4 && longest == 255, ". .. directory link pipe nnn…")
  check(seen.allSatisfy { $0 }, "every entry")
  expect("getdents64(\(folder.rawValue), 0x* /* * entries */, 8192) = *")
  expect("getdents64(\(folder.rawValue), 0x* /* 0 entries */, 8192) = 0")
  try? folder.close()
}

/// Reads with the least buffer that takes any entry: mostly an entry or a few a call.
func smallBuffer() {
  let folder = open()
  var buffer = InlineArray<35, UInt64>(repeating: 0)
  var entries = 0
  probe("getdents64") { () throws(Errno) in
    var reader = DirectoryReader(folder, buffer: &buffer)
    while try reader.next() != nil { entries += 1 }
  }
  check(entries == count + 6, "every entry with a small buffer")
  // Too small for the longest name: the call says so, and nothing is skipped.
  var tiny = InlineArray<8, UInt64>(repeating: 0)
  var before = 0
  fails("getdents64", with: .invalidArgument) { () throws(Errno) in
    var reader = DirectoryReader(folder, buffer: &tiny)
    try reader.rewind()
    expect("lseek(\(folder.rawValue), 0, SEEK_SET) = 0")
    while try reader.next() != nil { before += 1 }
  }
  expect("getdents64(\(folder.rawValue), 0x*, 64) = -1 EINVAL (Invalid argument)")
  var after = 0
  probe("getdents64") { () throws(Errno) in
    var reader = DirectoryReader(folder, buffer: &buffer)
    while try reader.next() != nil { after += 1 }
  }
  check(before + after == count + 6, "nothing was skipped")
  try? folder.close()
}

/// Goes on where an entry said, with another reader and another descriptor.
func resuming() {
  let folder = open()
  var buffer = DirectoryReader.Buffer(repeating: 0)
  probe("getdents64") { () throws(Errno) in
    var offset: Int64 = 0
    var first = 0
    do {
      var reader = DirectoryReader(folder, buffer: &buffer)
      while first < 100, let entry = try reader.next() {
        first += 1
        offset = entry.nextOffset
      }
    }
    let other = open()
    var rest = 0
    var reader = DirectoryReader(other, buffer: &buffer)
    try reader.seek(to: offset)
    while try reader.next() != nil { rest += 1 }
    check(first == 100 && first + rest == count + 6, "going on")
    try reader.rewind()
    rest = 0
    while try reader.next() != nil { rest += 1 }
    check(rest == count + 6, "from the start again")
    try other.close()
  }
  try? folder.close()
}

func errors() {
  var words = InlineArray<64, UInt64>(repeating: 0)
  var span = words.mutableSpan
  var bytes = span.mutableBytes
  do throws(Errno) {
    _ = try FileDescriptor(rawValue: 99).readDirectoryEntries(into: &bytes)
    check(false, "no descriptor")
  } catch {
    check(error == .badFileDescriptor, "no descriptor")
    expect("getdents64(99, 0x*, 512) = -1 EBADF (Bad file descriptor)")
  }
  fails("getdents64", with: .notDirectory) { () throws(Errno) in
    let file = try FileDescriptor.open(directory + "/" + name(0), .readOnly)
    defer { try? file.close() }
    var buffer = DirectoryReader.Buffer(repeating: 0)
    var reader = DirectoryReader(file, buffer: &buffer)
    _ = try reader.next()
  }
  expect("getdents64(*, 0x*, 8192) = -1 ENOTDIR (Not a directory)")
}

makeFiles()
all()
smallBuffer()
resuming()
errors()
finish()
