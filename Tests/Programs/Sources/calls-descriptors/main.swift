// Opening, reading, writing, positions, more descriptors for a file, pipes, and the ends of them all.
//
// calls: openat openat2 read write pread64 pwrite64 lseek dup dup3 fcntl pipe2 close close_range ppoll
// stdout: ok
import CallTesting

func openAndClose(_ directory: String) {
  let path = directory + "/file"
  fails("openat", with: .noSuchFileOrDirectory) { () throws(Errno) in try FileDescriptor.open(path, .readOnly) }
  expect("openat(AT_FDCWD, \"*/file\", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)")
  guard
    let file = probe(
      "openat",
      body: { () throws(Errno) in
        try FileDescriptor.open(path, .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
      })
  else { return }
  check(file.rawValue == 3, "the lowest number that is free")
  expect("openat(AT_FDCWD, \"*/file\", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 3")
  fails("openat", with: .fileExists) { () throws(Errno) in
    try FileDescriptor.open(path, .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
  }
  expect("openat(AT_FDCWD, \"*/file\", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = -1 EEXIST (File exists)")
  fails("openat", with: .notDirectory) { () throws(Errno) in
    try FileDescriptor.open(path, .readOnly, options: .directory)
  }
  expect("openat(AT_FDCWD, \"*/file\", O_RDONLY|O_CLOEXEC|O_DIRECTORY) = -1 ENOTDIR (Not a directory)")
  probe("close") { () throws(Errno) in try file.close() }
  expect("close(3) = 0")
  fails("close", with: .badFileDescriptor) { () throws(Errno) in try file.close() }
  expect("close(3) = -1 EBADF (Bad file descriptor)")

  guard
    let place = probe(
      "openat",
      body: { () throws(Errno) in try FileDescriptor.open(directory, .readOnly, options: [.path, .directory]) })
  else { return }
  expect("openat(AT_FDCWD, \"/tmp/*\", O_RDONLY|O_CLOEXEC|O_PATH|O_DIRECTORY) = 3")
  let inherited = probe("openat") { () throws(Errno) in
    try FileDescriptor.open("file", .writeOnly, options: [.append, .nonBlocking], at: place, closeOnExec: false)
  }
  expect("openat(3, \"file\", O_WRONLY|O_APPEND|O_NONBLOCK) = 4")
  probe("openat", or: .notSupported) { () throws(Errno) in
    let nameless = try FileDescriptor.open(
      ".", .writeOnly, options: .temporaryFile, permissions: [.ownerReadWrite, .groupRead], at: place)
    expect("openat(3, \".\", O_WRONLY|O_CLOEXEC|O_TMPFILE, 0640) = 5")
    try nameless.close()
  }
  let within = probe("openat2") { () throws(Errno) in
    try FileDescriptor.open("./file", .readOnly, at: place, resolve: [.beneath, .noSymbolicLinks])
  }
  if within != nil {
    expect(
      "openat2(3, \"./file\", {flags=O_RDONLY|O_CLOEXEC, resolve=RESOLVE_NO_SYMLINKS|RESOLVE_BENEATH}, 24) = 5")
    fails("openat2", with: .improperLink) { () throws(Errno) in
      try FileDescriptor.open("../../etc", .readOnly, at: place, resolve: .beneath)
    }
    expect(
      "openat2(3, \"../../etc\", {flags=O_RDONLY|O_CLOEXEC, resolve=RESOLVE_BENEATH}, 24) = -1 EXDEV (Invalid cross-device link)"
    )
    fails("openat2", with: .invalidArgument) { () throws(Errno) in
      try FileDescriptor.open("file", .readOnly, permissions: .ownerRead, at: place, resolve: [])
    }
    fails("openat2", with: .tooManySymbolicLinkLevels) { () throws(Errno) in
      try FileDescriptor.open("/proc/self/exe", .readOnly, resolve: .noMagicLinks)
    }
    try? within?.close()
  }
  try? inherited?.close()
  try? place.close()
}

func readAndWrite(_ path: String) throws(Errno) {
  let file = try FileDescriptor.open(
    path, .readWrite, options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead])
  let text: StaticString = "hello, kernel"
  let bytes = UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  check(try file.write(bytes) == 13, "all is written")
  expect("write(3, \"hello, kernel\", 13) = 13")
  let start: [UInt8] = Array("hello".utf8)
  check(try file.write(toAbsoluteOffset: 7, start.span.bytes) == 5, "all is written")
  expect("pwrite64(3, \"hello\", 5, 7) = 5")
  check(try file.seek(offset: 0, from: .current) == 13, "pwrite64 leaves the position")
  expect("lseek(3, 0, SEEK_CUR) = 13")
  check(try file.seek(offset: -8, from: .end) == 5, "the position is told")
  expect("lseek(3, -8, SEEK_END) = 5")

  var array = [UInt8](repeating: 0, count: 20)
  var span = array.mutableSpan
  var memory = span.mutableBytes
  check(try file.read(into: &memory) == 8, "read to the end")
  expect("read(3, \", hellol\", 20) = 8")
  check(array[..<8].elementsEqual(", hellol".utf8), "the bytes read")
  let count = try array.withUnsafeMutableBytesThrowing { (buffer) throws(Errno) in try file.read(into: buffer) }
  check(count == 0, "the end of the file")
  expect("read(3, \"\", 20) = 0")

  var storage: InlineArray<32, UInt8> = InlineArray(repeating: 0)
  let filled = try withUnsafeMutableBytes(of: &storage) { (buffer) throws(Errno) in
    var output = OutputRawSpan(buffer: buffer, initializedCount: 0)
    let first = try file.read(fromAbsoluteOffset: 0, into: &output)
    expect("pread64(3, \"hello, hellol\", 32, 0) = 13")
    let second = try file.read(fromAbsoluteOffset: 10, filling: &output)
    expect("pread64(3, \"lol\", 19, 10) = 3")
    expect("pread64(3, \"\", 16, 13) = 0")
    check(first == 13 && second == 3, "both counts")
    return output.byteCount
  }
  check(filled == 16 && storage[12] == storage[15], "one reading behind the other")

  try file.seek(offset: 0, from: .start)
  try file.writeAll("HE")
  expect("write(3, \"HE\", 2) = 2")
  let letter: [UInt8] = [UInt8(ascii: "O")]
  try file.writeAll(toAbsoluteOffset: 4, letter.span.bytes)
  expect("pwrite64(3, \"O\", 1, 4) = 1")
  fails("lseek", with: .invalidArgument) { () throws(Errno) in try file.seek(offset: -1, from: .start) }
  expect("lseek(3, -1, SEEK_SET) = -1 EINVAL (Invalid argument)")
  fails("pread64", with: .invalidArgument) { () throws(Errno) in
    var byte: UInt8 = 0
    return try withUnsafeMutableBytes(of: &byte) { (buffer) throws(Errno) in
      try file.read(fromAbsoluteOffset: -1, into: buffer)
    }
  }
  expect("pread64(3, *, 1, -1) = -1 EINVAL (Invalid argument)")
  let body = try file.closeAfter { () throws(Errno) in 7 }
  expect("close(3) = 0")
  check(body == 7, "what the body returns")
  fails("write", with: .badFileDescriptor) { () throws(Errno) in try file.write(bytes) }
  expect("write(3, \"hello, kernel\", 13) = -1 EBADF (Bad file descriptor)")
}

extension Array {
  /// The standard library's own has no typed throws.
  mutating func withUnsafeMutableBytesThrowing<R>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Errno) -> R
  ) throws(Errno) -> R {
    var span = mutableSpan
    return try span.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
      try body(UnsafeMutableRawBufferPointer(buffer))
    }
  }
}

func duplicates() throws(Errno) {
  let (readEnd, writeEnd) = try FileDescriptor.pipe(options: .nonBlocking)
  expect("pipe2([3, 4], O_NONBLOCK|O_CLOEXEC) = 0")
  fails("read", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    var byte: UInt8 = 0
    return try withUnsafeMutableBytes(of: &byte) { (buffer) throws(Errno) in try readEnd.read(into: buffer) }
  }
  expect("read(3, *, 1) = -1 EAGAIN (Resource temporarily unavailable)")
  fails("lseek", with: .illegalSeek) { () throws(Errno) in try readEnd.seek(offset: 0, from: .current) }
  expect("lseek(3, 0, SEEK_CUR) = -1 ESPIPE (Illegal seek)")
  writeEnd.waitUntilWritable()
  expect("ppoll([{fd=4, events=POLLOUT}], 1, NULL, NULL, *) = 1 ([{fd=4, revents=POLLOUT}])")
  try writeEnd.writeAll("x")
  readEnd.waitUntilReadable()
  expect("ppoll([{fd=3, events=POLLIN}], 1, NULL, NULL, *) = 1 ([{fd=3, revents=POLLIN}])")
  check(try readEnd.readableByteCount() == 1, "one byte in the pipe")
  expect("ioctl(3, FIONREAD, [1]) = 0")

  check(try readEnd.duplicate().rawValue == 5, "the lowest number that is free")
  expect("fcntl(3, F_DUPFD_CLOEXEC, 0) = 5")
  check(try readEnd.duplicate(closeOnExec: false).rawValue == 6, "the lowest number that is free")
  expect("dup(3) = 6")
  check(try readEnd.duplicate(from: FileDescriptor(rawValue: 20)).rawValue == 20, "from a number on")
  expect("fcntl(3, F_DUPFD_CLOEXEC, 20) = 20")
  try writeEnd.duplicate(as: FileDescriptor(rawValue: 9))
  expect("dup3(4, 9, O_CLOEXEC) = 9")
  try writeEnd.duplicate(as: FileDescriptor(rawValue: 9), closeOnExec: false)
  expect("dup3(4, 9, 0) = 9")
  check(try !FileDescriptor(rawValue: 9).isCloseOnExec(), "inherited")
  fails("dup3", with: .invalidArgument) { () throws(Errno) in try writeEnd.duplicate(as: writeEnd) }
  expect("dup3(4, 4, O_CLOEXEC) = -1 EINVAL (Invalid argument)")
  fails("dup", with: .badFileDescriptor) { () throws(Errno) in
    try FileDescriptor(rawValue: 99).duplicate(closeOnExec: false)
  }
  expect("dup(99) = -1 EBADF (Bad file descriptor)")

  let closed: Void? = probe("close_range") { () throws(Errno) in
    try FileDescriptor.closeRange(from: FileDescriptor(rawValue: 5), through: FileDescriptor(rawValue: 20))
  }
  if closed != nil {
    expect("close_range(5, 20, 0) = 0")
    check((try? FileDescriptor(rawValue: 9).isCloseOnExec()) == nil, "nothing of the range is open")
    probe("close_range", or: .invalidArgument) { () throws(Errno) in
      try FileDescriptor.closeRange(from: readEnd, options: .onExec)
      expect("close_range(3, 4294967295, CLOSE_RANGE_CLOEXEC) = 0")
    }
    check(try readEnd.isCloseOnExec(), "still open")
    fails("close_range", with: .invalidArgument) { () throws(Errno) in
      try FileDescriptor.closeRange(from: writeEnd, through: readEnd)
    }
    expect("close_range(4, 3, 0) = -1 EINVAL (Invalid argument)")
  }
  try readEnd.close()
  try writeEnd.close()
}

func ownership(_ path: String) throws(Errno) {
  let number: FileDescriptor
  do {
    let owned = OwnedFileDescriptor(owning: try .open(path, .readOnly))
    expect("openat(AT_FDCWD, \"*/file\", O_RDONLY|O_CLOEXEC) = 3")
    number = owned.descriptor
    check(try number.seek(offset: 0, from: .end) == 13, "a descriptor as any other")
  }
  expect("close(3) = 0")
  fails("close", with: .badFileDescriptor) { () throws(Errno) in try number.close() }
  expect("close(3) = -1 EBADF (Bad file descriptor)")

  // Through generic functions it goes as any value that cannot be copied.
  let opened = probe("openat") { () throws(Errno) in OwnedFileDescriptor(owning: try .open(path, .readOnly)) }
  guard let owned = opened else { return }
  let released = owned.release()
  check(try released.seek(offset: 0, from: .start) == 0, "still open")
  let again = OwnedFileDescriptor(owning: released)
  try again.close()
  expect("close(3) = 0")
  fails("close", with: .badFileDescriptor) { () throws(Errno) in try released.close() }
}

let directory = temporaryDirectory()
openAndClose(directory)
probe("reading and writing") { () throws(Errno) in try readAndWrite(directory + "/file") }
probe("duplicates and pipes") { () throws(Errno) in try duplicates() }
probe("owned descriptors") { () throws(Errno) in try ownership(directory + "/file") }
finish()
