// Standard output: one buffer, flushed by line on a terminal and by block elsewhere.
//
//   bytes -> buffer -> write(2) on descriptor 1
//
// It is flushed when full, after a line on a terminal, before input is awaited from a terminal, at exit, and at a fatal
// error. What cannot be written ends the program: EPIPE quietly with 141 (128 + SIGPIPE, as `yes | head -1` has it),
// anything else with a line on standard error and status 1. Nothing is dropped in silence.
internal import FullSwiftRuntime
public import LinuxSystem

nonisolated(unsafe) private var storage = Storage16K()
/// How much of the storage is filled.
nonisolated(unsafe) private var filled = 0

/// Whether descriptor 1 is a terminal; asked once, at the first output.
private enum Mode { case unknown, byBlock, byLine }
nonisolated(unsafe) private var mode = Mode.unknown

/// The standard output stream, as a target of `print(_:to:)`.
public struct StandardOutput: TextOutputStream {
  @inline(__always) init() {}

  @inline(__always)
  public mutating func write(_ string: String) { writeToStandardOutput(string) }

  /// Writes bytes, buffered like all other output.
  @inline(__always)
  public func write(_ bytes: UnsafeRawBufferPointer) {
    unsafe writeToStandardOutput(bytes.baseAddress, bytes.count)
  }

  /// Hands all that is buffered to the kernel.
  @inline(__always)
  public func flush() { flushStandardOutput() }
}

/// The standard output stream.
///
/// Setting it does nothing: it can be set only so that it can be passed as `to: &standardOutput`.
public var standardOutput: StandardOutput {
  @inline(__always) get { StandardOutput() }
  @inline(__always) set {}
}

@inline(__always)
func writeToStandardOutput(_ string: String) {
  var string = string
  // SAFETY: the buffer is valid in the closure, and nothing keeps it.
  string.withUTF8 { unsafe writeToStandardOutput(UnsafeRawPointer($0.baseAddress), $0.count) }
}

@export(interface)
func writeToStandardOutput(_ bytes: UnsafeRawPointer?, _ count: Int) {
  if unsafe mode == .unknown {
    unsafe mode = FileDescriptor.standardOutput.isTerminal ? .byLine : .byBlock
    setExitHook(flushAtExit)
  }
  guard var next = unsafe bytes else { return }
  // SAFETY: `next` runs through the caller's bytes, and `filled` stays below the storage's size.
  unsafe withUnsafeMutableBytes(of: &storage) { buffer in
    let end = unsafe next + count
    while unsafe next != end {
      let byte = unsafe next.load(as: UInt8.self)
      unsafe buffer[filled] = byte
      unsafe filled &+= 1
      unsafe next += 1
      if unsafe filled == MemoryLayout<Storage16K>.size || (mode == .byLine && byte == 10) {
        flushStandardOutput()
      }
    }
  }
}

/// Writes out what is buffered. Where that cannot be done, ends the process.
@export(interface)
func flushStandardOutput() {
  let status = writeOut()
  if status != 0 { exitGroup(status) }
}

/// The exit hook: a failing exit status, or 0. A fatal error goes on with its own message and status.
private let flushAtExit: @convention(c) () -> Int32 = { writeOut() }

/// Writes out what is buffered, and has nothing buffered afterwards, whatever happens.
///
/// - Returns: 0, or the status that the process should end with; a message has been written where one is due.
@inline(never)
private func writeOut() -> Int32 {
  // SAFETY: the storage is a global, and `filled` bytes of it are initialised.
  unsafe withUnsafeBytes(of: &storage) { buffer in
    var start = 0
    let end = unsafe filled
    unsafe filled = 0
    while start < end {
      do throws(Errno) {
        let rest = unsafe UnsafeRawBufferPointer(start: buffer.baseAddress.unsafelyUnwrapped + start, count: end &- start)
        start &+= unsafe try FileDescriptor.standardOutput.write(rest)
      } catch {
        if error == .resourceTemporarilyUnavailable {
          FileDescriptor.standardOutput.waitUntilWritable()
        } else {
          return failedStatus(error)
        }
      }
    }
    return 0
  }
}

/// What a failed write means for the process.
@inline(__always)
private func failedStatus(_ error: Errno) -> Int32 {
  if error == .brokenPipe { return 141 }
  let message: StaticString = "write error\n"
  // SAFETY: a static string's bytes live as long as the program.
  unsafe _ = try? FileDescriptor.standardError.write(
    UnsafeRawBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount))
  return 1
}
