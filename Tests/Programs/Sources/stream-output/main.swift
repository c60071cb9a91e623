// Standard output into pipes, files and a terminal, and through every error that a write can end with. Each in a child
// process, of which descriptor 1 is what it is about.
//
// stdout: ok
import CallTesting

/// Prints the first `count` bytes of the pattern, in pieces of many lengths, by each of the ways that there are.
func printPattern(_ count: Int) {
  var place = 0
  var length = 1
  while place < count {
    length = length * 7 % 1_009
    let piece = pattern(min(length, count - place), from: place)
    if length % 2 == 0 && piece.count <= 256 {
      standardOutput.write(unsafeCapacity: piece.count) { target in
        for (place, byte) in piece.enumerated() { target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self) }
        return piece.count
      }
    } else {
      standardOutput.write(piece.span)
    }
    place += piece.count
  }
}

/// Makes a descriptor the standard output of this process, which has not printed yet.
func redirect(_ target: FileDescriptor, to descriptor: FileDescriptor = .standardOutput) {
  probe("dup3") { () throws(Errno) in try target.duplicate(as: descriptor, closeOnExec: false) }
}

func testPipes() {
  for options: FileDescriptor.PipeOptions in [[], .nonBlocking] {
    let received = receive(options: options) { pipe in
      redirect(pipe)
      printPattern(50_000)
      let long = pattern(100_000, from: 50_000)
      standardOutput.write(long.span)
      standardOutput.flush()
    }
    check(received.status == .exited(0), "the writer's status")
    check(isPattern(received.bytes, 150_000), "all arrives, in order and once")
  }
}

nonisolated(unsafe) var signalCount = 0

func testInterruptions() {
  let received = receive(pause: .milliseconds(3)) { pipe in
    redirect(pipe)
    // Without `restart`: a write that waits is interrupted every millisecond.
    probe("rt_sigaction") { () throws(Errno) in try Signal.alarm.setAction(.handler { _ in signalCount += 1 }) }
    probe("setitimer") { () throws(Errno) in
      try IntervalTimer.real.set(after: .milliseconds(1), repeating: .milliseconds(1))
    }
    printPattern(50_000)
    let long = pattern(50_000, from: 50_000)
    standardOutput.write(long.span)
    standardOutput.flush()
    check(signalCount > 0, "signals came")
  }
  check(isPattern(received.bytes, 100_000), "all arrives, in order and once")
}

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

func contents(_ file: FileDescriptor) -> String {
  var chunk = [UInt8](repeating: 0, count: 4_096)
  let count = probe("pread64") { () throws(Errno) in
    try chunk.withUnsafeMutableBufferPointer { (chunk) throws(Errno) in
      try file.read(fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(chunk))
    }
  }
  return String(validating: chunk[..<(count ?? 0)], as: UTF8.self) ?? "not UTF-8"
}

/// What the child says on standard error, and its wait status, where standard output is `output`.
func ending(_ output: FileDescriptor?, _ body: () -> Void) -> (message: String, status: Int32) {
  let messages = newFile()
  let status = runInChild {
    if let output { redirect(output) } else { try? FileDescriptor.standardOutput.close() }
    redirect(messages, to: .standardError)
    body()
    exit(0)
  }
  return (contents(messages), status)
}

func testErrors() throws(Errno) {
  let long = pattern(100_000)
  let full = try FileDescriptor.open("/dev/full", .writeOnly)
  let input = try FileDescriptor.open("/dev/null", .readOnly)
  for output in [full, input, nil] {
    for body: () -> Void in [
      { print("a line") }, { standardOutput.write(pattern(10).span) }, { printPattern(20_000) },
      { standardOutput.write(long.span) },
    ] {
      let (message, status) = ending(output, body)
      check(message.utf8.starts(with: "write error".utf8) && message.utf8.last == 10, "one line says it")
      check(status == 1 << 8, "and the status")
    }
  }
  let (message, _) = ending(full) { standardOutput.write(pattern(10).span) }
  check(message.utf8.elementsEqual("write error: No space left on device\n".utf8), "the reason, where it is this one")
  try full.close()
  try input.close()
}

/// A limit on the file's size in the middle of a piece that does not go through the buffer.
func testFileSizeLimit() {
  let file = newFile()
  let long = pattern(100_000)
  let (message, status) = ending(file) {
    probe("a limit") { () throws(Errno) in
      try Signal.fileSizeLimit.setAction(.ignore)
      try ResourceLimits(soft: 50_000, hard: .unlimited).set(for: .fileSize)
    }
    standardOutput.write(long.span)
  }
  // The file of messages has a limit too, which is far off.
  check(message.utf8.starts(with: "write error".utf8), "a line says it")
  check(status == 1 << 8, "and the status")
  check((try? file.seek(offset: 0, from: .end)) == 50_000, "what could be written is")
}

func testBrokenPipe() throws(Errno) {
  for isIgnored in [false, true] {
    let ends = try FileDescriptor.pipe()
    try ends.readEnd.close()
    let long = pattern(100_000)
    for body: () -> Void in [{ print("a line") }, { standardOutput.write(long.span) }] {
      let (message, status) = ending(ends.writeEnd) {
        if isIgnored { probe("rt_sigaction") { () throws(Errno) in try Signal.brokenPipe.setAction(.ignore) } }
        body()
      }
      check(message.utf8.isEmpty, "nothing is said")
      check(isIgnored ? status == 141 << 8 : status & 0x7F == 13, "what `yes | head -1` has")
    }
    try ends.writeEnd.close()
  }
}

/// A pseudo-terminal: what the program's side has printed is seen at the other after a line, and not before.
func testTerminal() throws(Errno) {
  let opened = probe("openat", or: .noSuchFileOrDirectory, .permissionDenied, .noSpace) { () throws(Errno) in
    try FileDescriptor.open("/dev/ptmx", .readWrite, options: [.noControllingTerminal, .nonBlocking])
  }
  guard let master = opened else { return }
  var number: UInt32 = 0
  try master.ioctl(Linux.TIOCGPTN, &number)
  var locked: Int32 = 0
  _ = try withUnsafeMutablePointer(to: &locked) { (locked) throws(Errno) in
    try master.ioctl(Linux.TIOCSPTLCK, UnsafeMutableRawPointer(locked))
  }
  let program = try FileDescriptor.open("/dev/pts/" + number.description, .readWrite, options: .noControllingTerminal)

  func seen(_ wanted: StaticString, line: Int = #line) {
    var chunk = [UInt8](repeating: 0, count: 1_024)
    let count = try? chunk.withUnsafeMutableBufferPointer { (chunk) throws(Errno) in
      try master.read(into: UnsafeMutableRawBufferPointer(chunk))
    }
    // The terminal puts a carriage return before the line's end.
    let text = chunk[..<(count ?? 0)].filter { $0 != 13 }
    check(text.elementsEqual(wanted.description.utf8), "what is seen on the terminal", line: line)
  }
  runInChild {
    redirect(program)
    print("a", terminator: "")
    seen("")
    standardOutput.write("b".utf8Span.span)
    seen("")
    print()
    seen("ab\n")
    standardOutput.write("c\nd\n".utf8Span.span)
    seen("c\nd\n")
    standardOutput.write(unsafeCapacity: 2) { target in
      target.storeBytes(of: 0x0A65, as: UInt16.self)
      return 2
    }
    seen("e\n")
    standardOutput.write("f".utf8Span.span)
    seen("")
    standardOutput.flush()
    seen("f")
  }
  try program.close()
  try master.close()
}

testPipes()
testInterruptions()
probe("errors", body: testErrors)
testFileSizeLimit()
probe("broken pipes", body: testBrokenPipe)
probe("a terminal", body: testTerminal)
finish()
