// Bytes from one descriptor to another that do not come through the process.
//
// calls: copy_file_range sendfile splice tee vmsplice
// stdout: ok
import CallTesting

/// What can be read at once.
func contents(_ file: FileDescriptor) throws(Errno) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: 100)
  var span = bytes.mutableSpan
  var memory = span.mutableBytes
  let count = try file.read(into: &memory)
  return Array(bytes[..<count])
}

func files(_ directory: String) throws(Errno) {
  let source = try FileDescriptor.open(
    directory + "/source", .readWrite, options: .create, permissions: .ownerReadWrite)
  let target = try FileDescriptor.open(
    directory + "/target", .readWrite, options: .create, permissions: .ownerReadWrite)
  try source.writeAll("0123456789")

  let copied = probe("copy_file_range", or: .notSupported) { () throws(Errno) in
    try source.copyRange(fromAbsoluteOffset: 2, to: target, atAbsoluteOffset: 1, count: 5)
  }
  if let copied {
    check(copied == 5, "as many as wanted")
    expect("copy_file_range(3, [2], 4, [1], 5, 0) = 5")
    check(try target.seek(offset: 0, from: .current) == 0, "offsets leave the position")
    check(try contents(target) == [0] + Array("23456".utf8), "the bytes copied")
    try source.seek(offset: 8, from: .start)
    check(try source.copyRange(to: target, count: 100) == 2, "up to the end")
    expect("copy_file_range(3, NULL, 4, NULL, 100, 0) = 2")
    check(try target.seek(offset: 0, from: .current) == 8, "the positions move on")
    fails("copy_file_range", with: .invalidArgument) { () throws(Errno) in
      try source.copyRange(fromAbsoluteOffset: 0, to: source, atAbsoluteOffset: 1, count: 4)
    }
    expect("copy_file_range(3, [0], 3, [1], 4, 0) = -1 EINVAL (Invalid argument)")
  }

  try target.resize(to: 0)
  try target.seek(offset: 0, from: .start)
  check(try source.sendFile(to: target, fromAbsoluteOffset: 6, count: 3) == 3, "as many as wanted")
  expect("sendfile(4, 3, [6] => [9], 3) = 3")
  try source.seek(offset: 9, from: .start)
  check(try source.sendFile(to: target, count: 10) == 1, "up to the end")
  expect("sendfile(4, 3, NULL, 10) = 1")
  try target.seek(offset: 0, from: .start)
  check(try contents(target) == Array("6789".utf8), "the bytes sent")
  try source.close()
  try target.close()
}

func pipes(_ directory: String) throws(Errno) {
  let file = try FileDescriptor.open(directory + "/source", .readWrite)
  let first = try FileDescriptor.pipe()
  let second = try FileDescriptor.pipe()
  // 3: the file; 4 and 5, 6 and 7: the pipes.
  check(try file.splice(fromAbsoluteOffset: 1, to: first.writeEnd, count: 4) == 4, "as many as wanted")
  expect("splice(3, [1], 5, NULL, 4, 0) = 4")
  check(try file.splice(to: first.writeEnd, count: 2, options: [.move, .more]) == 2, "from the position")
  expect("splice(3, NULL, 5, NULL, 2, SPLICE_F_MOVE|SPLICE_F_MORE) = 2")
  check(try first.readEnd.tee(to: second.writeEnd, count: 100, options: .nonBlocking) == 6, "what is there")
  expect("tee(4, 7, 100, SPLICE_F_NONBLOCK) = 6")
  check(try contents(second.readEnd) == Array("123401".utf8), "the copy")
  check(try first.readEnd.splice(to: file, atAbsoluteOffset: 10, count: 6) == 6, "as many as wanted")
  expect("splice(4, NULL, 3, [10], 6, 0) = 6")
  try file.seek(offset: 8, from: .start)
  check(try contents(file) == Array("89123401".utf8), "from the pipe into the file")

  fails("splice", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try first.readEnd.splice(to: file, count: 1, options: .nonBlocking)
  }
  expect("splice(4, NULL, 3, NULL, 1, SPLICE_F_NONBLOCK) = -1 EAGAIN (Resource temporarily unavailable)")
  fails("splice", with: .illegalSeek) { () throws(Errno) in
    try first.readEnd.splice(fromAbsoluteOffset: 0, to: file, count: 1)
  }
  fails("tee", with: .invalidArgument) { () throws(Errno) in try file.tee(to: first.writeEnd, count: 1) }
  expect("tee(3, 5, 1, 0) = -1 EINVAL (Invalid argument)")

  let memory: [UInt8] = Array("pages".utf8)
  let count = probe("vmsplice") { () throws(Errno) in
    try memory.span.withUnsafeBytes { (bytes) throws(Errno) in
      let vectors: InlineArray<1, IOVector> = [IOVector(bytes)]
      return try first.writeEnd.splice(memory: vectors.span)
    }
  }
  if let count {
    check(count == 5, "all of the piece")
    expect("vmsplice(5, [{iov_base=\"pages\", iov_len=5}], 1, 0) = 5")
    check(try contents(first.readEnd) == memory, "the memory, through the pipe")
  }
  fails("vmsplice", with: .badFileDescriptor) { () throws(Errno) in
    try memory.span.withUnsafeBytes { (bytes) throws(Errno) in
      let vectors: InlineArray<1, IOVector> = [IOVector(bytes)]
      return try file.splice(memory: vectors.span, options: .gift)
    }
  }
  expect("vmsplice(3, [{iov_base=\"pages\", iov_len=5}], 1, SPLICE_F_GIFT) = -1 EBADF (Bad file descriptor)")
  for end in [file, first.readEnd, first.writeEnd, second.readEnd, second.writeEnd] { try end.close() }
}

let directory = temporaryDirectory()
probe("files") { () throws(Errno) in try files(directory) }
probe("pipes") { () throws(Errno) in try pipes(directory) }
finish()
