// A buffered reader over pipes: signals that interrupt it, a descriptor that does not block, and its other end closed.
//
// calls: read
// stdout: ok
import CallTesting
import LinuxSystem

nonisolated(unsafe) var writeEnd = FileDescriptor.standardError
/// How often the timer has fired; what it writes then is a byte of the text.
nonisolated(unsafe) var ticks = 0
let text: StaticString = "12 ab\n-3\nlast"

/// A timer writes a byte of the text each time that it fires, from a handler that does not have calls repeated: so each
/// read that waits is interrupted, and has something to read when it is made again.
func startTicking() {
  probe("rt_sigaction") { () throws(Errno) in
    try Signal.alarm.setAction(
      .handler { _ in
        if ticks < text.utf8CodeUnitCount {
          _ = unsafe try? writeEnd.write(UnsafeRawBufferPointer(start: text.utf8Start + ticks, count: 1))
        } else if ticks == text.utf8CodeUnitCount {
          try? writeEnd.close()
        }
        ticks += 1
      })
  }
  ticks = 0
  probe("setitimer") { () throws(Errno) in
    _ = try IntervalTimer.real.set(after: .milliseconds(2), repeating: .milliseconds(2))
  }
}

func stopTicking() {
  probe("setitimer") { () throws(Errno) in _ = try IntervalTimer.real.set(after: .zero) }
}

/// All of the text in its parts, whatever interrupts.
func readAllParts(_ options: FileDescriptor.PipeOptions) {
  guard let pipe = probe("pipe2", body: { () throws(Errno) in try FileDescriptor.pipe(options: options) }) else {
    return
  }
  writeEnd = pipe.writeEnd
  var reader = BufferedReader(pipe.readEnd)
  startTicking()
  do throws(ReadingError) {
    check(try reader.readInt() == 12, "a number that comes byte by byte")
    do throws(Errno) {
      if let word = try reader.nextWord() { check(word == "ab", "a word") } else { check(false, "a word") }
      if let line = try reader.nextLine() { check(line == "", "the rest of a line") } else { check(false, "a line") }
    } catch {
      throw .system(error)
    }
    check(try reader.readInt() == -3, "a number below zero")
    do throws(Errno) {
      if let line = try reader.nextLine(strippingNewline: false) {
        check(line == "\n", "a line's end")
      } else {
        check(false, "a line")
      }
      if let line = try reader.nextLine() {
        check(line == "last", "the last line")
      } else {
        check(false, "the last line")
      }
      check(try reader.readByte() == nil, "the end")
      check(try reader.readByte() == nil, "the end again")
    } catch {
      throw .system(error)
    }
  } catch {
    check(false, "no error")
  }
  stopTicking()
  check(ticks > text.utf8CodeUnitCount, "the timer fired for each byte")
  try? pipe.readEnd.close()
}

/// What the reader says of a descriptor that is none, and of one that becomes one.
func errors() {
  guard let pipe = probe("pipe2", body: { () throws(Errno) in try FileDescriptor.pipe() }) else { return }
  var reader = BufferedReader(pipe.readEnd)
  probe("write") { () throws(Errno) in try pipe.writeEnd.writeAll("one\ntwo") }
  check((try? reader.readLine()) == "one", "a line")
  expect("read(\(pipe.readEnd.rawValue), \"one\\ntwo\", 131072) = 7")
  try? pipe.readEnd.close()
  fails("read", with: .badFileDescriptor) { () throws(Errno) in _ = try reader.readLine() }
  check(reader.unread == "two" && reader.byteOffset == 4, "nothing is lost by an error")
  check((try? reader.readByte()) == 116, "what was read before can be had")

  var directory = BufferedReader((try? FileDescriptor.open("/", .readOnly)) ?? pipe.writeEnd)
  fails("read", with: .isDirectory) { () throws(Errno) in _ = try directory.nextChunk() }
  fails("read", with: .isDirectory) { () throws(Errno) in _ = try directory.readAll() }
  try? directory.descriptor.close()
  var none = BufferedReader(FileDescriptor(rawValue: -1))
  fails("read", with: .badFileDescriptor) { () throws(Errno) in _ = try none.skip(1) }
  try? pipe.writeEnd.close()
}

readAllParts([])
readAllParts(.nonBlocking)
errors()
finish()
