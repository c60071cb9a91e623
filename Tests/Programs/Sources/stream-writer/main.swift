// BufferedWriter over pipes and files, and through every error that a write can end with: nothing is lost or doubled.
//
// stdout: ok
import CallTesting

/// Writes the first `count` bytes of the pattern, in pieces of many lengths, by each of the ways that there are.
func writePattern(_ count: Int, to writer: inout BufferedWriter) throws(Errno) {
  var place = 0
  var length = 1
  while place < count {
    length = length * 7 % 1_009
    let piece = pattern(min(length, count - place), from: place)
    switch length % 3 {
    case 0 where piece.count <= 256:
      try writer.write(unsafeCapacity: piece.count) { target in
        piece.withUnsafeBytes {
          target.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(target), byteCount: $0.count)
        }
        return piece.count
      }
    case 1: try writer.write(piece.span)
    default:
      try piece.withUnsafeBufferPointer { (bytes) throws(Errno) in try writer.write(UnsafeRawBufferPointer(bytes)) }
    }
    place += piece.count
  }
}

/// A new file in a directory of the program's own, open for reading and writing.
func newFile() -> FileDescriptor {
  guard
    let file = probe(
      "openat",
      body: { () throws(Errno) in
        try FileDescriptor.open(
          temporaryDirectory() + "/file", .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite
        )
      })
  else { exit(1) }
  return file
}

func contents(_ file: FileDescriptor) throws(Errno) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4_096)
  while true {
    let count = try chunk.withUnsafeMutableBufferPointer { (chunk) throws(Errno) in
      try file.read(fromAbsoluteOffset: Int64(bytes.count), into: UnsafeMutableRawBufferPointer(chunk))
    }
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}

func testFile() throws(Errno) {
  let file = newFile()
  var writer = BufferedWriter(file)
  check(writer.capacity == 65_536 && writer.descriptor == file, "the default")
  try writer.write("text, ")
  let string = "a string of more than fifteen bytes, é\n"
  try writer.write(string)
  check(try contents(file).isEmpty, "nothing is written before it is due")
  check(writer.bufferedByteCount == 46 && writer.byteCount == 46, "what waits")
  try writer.flush()
  check(writer.bufferedByteCount == 0 && writer.byteCount == 46, "nothing waits")
  try writer.write("the end")
  try writer.finish()
  check(try contents(file) == Array("text, \(string)the end".utf8), "the file has it all")
  try file.close()
}

func testCapacities() throws(Errno) {
  for capacity in [1, 256, 300, 4_096, 100_000] {
    let file = newFile()
    var writer = BufferedWriter(file, capacity: capacity)
    check(writer.capacity == max(capacity, 256), "the capacity")
    try writePattern(50_000, to: &writer)
    let long = pattern(250_000, from: 50_000)
    try writer.write(long.span)
    check(writer.byteCount == 300_000, "all is taken")
    try writer.finish()
    check(isPattern(try contents(file), 300_000), "the file has it all")
    try file.close()
  }
}

func testStorageOfTheCaller() throws(Errno) {
  let file = newFile()
  let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: 512, alignment: 1)
  do {
    var writer = BufferedWriter(file, unsafeStorage: storage)
    try writePattern(5_000, to: &writer)
    // No finish: the end of the writer writes what is left.
  }
  storage.deallocate()
  check(isPattern(try contents(file), 5_000), "the file has it all")
  try file.close()
}

func testPipes() {
  for options: FileDescriptor.PipeOptions in [[], .nonBlocking] {
    let received = receive(options: options) { pipe in
      probe("write") { () throws(Errno) in
        var writer = BufferedWriter(pipe, capacity: 10_000)
        try writePattern(100_000, to: &writer)
        let long = pattern(100_000, from: 100_000)
        try writer.write(long.span)
        try writer.finish()
      }
    }
    check(received.status == .exited(0), "the writer's status")
    check(isPattern(received.bytes, 200_000), "all arrives, in order and once")
  }
}

nonisolated(unsafe) var signalCount = 0

func testInterruptions() {
  let received = receive(pause: .milliseconds(3)) { pipe in
    // Without `restart`: a write that waits is interrupted every millisecond.
    probe("rt_sigaction") { () throws(Errno) in try Signal.alarm.setAction(.handler { _ in signalCount += 1 }) }
    probe("setitimer") { () throws(Errno) in
      try IntervalTimer.real.set(after: .milliseconds(1), repeating: .milliseconds(1))
    }
    probe("write") { () throws(Errno) in
      var writer = BufferedWriter(pipe, capacity: 1_000)
      try writePattern(60_000, to: &writer)
      let long = pattern(60_000, from: 60_000)
      try writer.write(long.span)
      try writer.finish()
    }
    check(signalCount > 0, "signals came")
  }
  check(isPattern(received.bytes, 120_000), "all arrives, in order and once")
}

/// A disk that is full, and then is not: what was not written is written by the next flush.
func testFullDisk() throws(Errno) {
  let full = try FileDescriptor.open("/dev/full", .readWrite)
  let file = newFile()
  var writer = BufferedWriter(full, capacity: 1_000)
  let first = pattern(600)
  try writer.write(first.span)
  fails("write", with: .noSpace) { () throws(Errno) in try writer.flush() }
  check(writer.bufferedByteCount == 600, "what was not written waits")
  let second = pattern(600, from: 600)
  fails("write", with: .noSpace) { () throws(Errno) in try writer.write(second.span) }
  check(writer.byteCount == 600, "nothing of a piece that would fit is taken")
  let long = pattern(5_000, from: 600)
  fails("write", with: .noSpace) { () throws(Errno) in try writer.write(long.span) }
  check(writer.byteCount == 600, "nor of a long one")
  try file.duplicate(as: full)
  try writer.write(long.span)
  try writer.finish()
  check(isPattern(try contents(file), 5_600), "nothing is lost or doubled")
  try file.close()
  try full.close()
}

/// A limit on the file's size in the middle of what is buffered, and of what is not.
func testFileSizeLimit() {
  let file = newFile()
  runInChild {
    probe(
      "a limit",
      body: { () throws(Errno) in
        try Signal.fileSizeLimit.setAction(.ignore)
        var writer = BufferedWriter(file, capacity: 1_000)
        try ResourceLimits(soft: 300, hard: .unlimited).set(for: .fileSize)
        let first = pattern(700)
        try writer.write(first.span)
        fails("write", with: .fileTooLarge) { () throws(Errno) in try writer.flush() }
        check(writer.bufferedByteCount == 400 && writer.byteCount == 700, "300 of 700 are written")
        fails("write", with: .fileTooLarge) { () throws(Errno) in try writer.flush() }
        try ResourceLimits(soft: 2_000, hard: .unlimited).set(for: .fileSize)
        let long = pattern(9_300, from: 700)
        fails("write", with: .fileTooLarge) { () throws(Errno) in try writer.write(long.span) }
        check(writer.bufferedByteCount == 0 && writer.byteCount == 2_000, "1,300 of the long piece are taken")
        try ResourceLimits(soft: .unlimited, hard: .unlimited).set(for: .fileSize)
        try writer.write(long.span.extracting(1_300...))
        try writer.finish()
        check(isPattern(try contents(file), 10_000), "nothing is lost or doubled")
      })
  }
}

func testOtherErrors() throws(Errno) {
  try Signal.brokenPipe.setAction(.ignore)
  let ends = try FileDescriptor.pipe()
  try ends.readEnd.close()
  var writer = BufferedWriter(ends.writeEnd)
  try writer.write("nobody reads this")
  fails("write", with: .brokenPipe) { () throws(Errno) in try writer.flush() }
  check(writer.bufferedByteCount == 17, "it waits")
  try ends.writeEnd.close()
  fails("write", with: .badFileDescriptor) { () throws(Errno) in try writer.flush() }

  let input = try FileDescriptor.open("/dev/null", .readOnly)
  fails("write", with: .badFileDescriptor) { () throws(Errno) in
    var writer = BufferedWriter(input)
    try writer.write("x")
    try writer.finish()
  }
  try input.close()
}

probe("a file", body: testFile)
probe("capacities", body: testCapacities)
probe("storage", body: testStorageOfTheCaller)
testPipes()
testInterruptions()
probe("a full disk", body: testFullDisk)
testFileSizeLimit()
probe("errors", body: testOtherErrors)
finish()
