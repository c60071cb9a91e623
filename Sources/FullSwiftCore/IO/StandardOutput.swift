// Standard output: one buffer, flushed by line on a terminal and by block elsewhere.
//
//   bytes -> buffer -> write(2) on descriptor 1
//
// It is flushed when full, after a line on a terminal, before input is awaited from a terminal, at exit, and at a fatal
// error. What cannot be written ends the program: EPIPE quietly with 141 (128 + SIGPIPE, as `yes | head -1` has it),
// anything else with a line on standard error and status 1. Nothing is dropped in silence.
internal import FullSwiftRuntime
public import LinuxCore

nonisolated(unsafe) private var storage = Storage16K()
/// How much of the storage is filled.
nonisolated(unsafe) private var filled = 0

/// The byte that has what is buffered flushed: the line's end on a terminal, and elsewhere a number that is no byte. Zero
/// until the first output, which asks.
nonisolated(unsafe) private var flushingByte: UInt16 = 0

/// The standard output stream, as a target of `print(_:to:)`.
public struct StandardOutput: TextOutputStream {
  @inline(__always) init() {}

  @inline(__always)
  public mutating func write(_ string: String) { writeToStandardOutput(string) }

  /// Writes bytes, buffered like all other output.
  @inline(__always)
  public func write(_ bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { unsafe writeToStandardOutput(start, bytes.count) }
  }

  /// Hands all that is buffered to the kernel.
  @inline(__always)
  public func flush() { writeOutStandardOutput() }
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
  unsafe string.withStoredUTF8 { utf8 in
    if let start = utf8.baseAddress { unsafe writeToStandardOutput(start, utf8.count) }
  }
}

// SAFETY: all that follows runs through the caller's bytes, and through the storage up to its size.

/// Buffers bytes, and hands them on where that is due.
@export(interface)
@inline(never)
func writeToStandardOutput(_ bytes: UnsafeRawPointer, _ count: Int) {
  if unsafe flushingByte == 0 {
    // The storage is still empty, so the kernel may write there.
    let isTerminal = unsafe withUnsafeMutableBytes(of: &storage) {
      unsafe FileDescriptor.standardOutput.isTerminal(scratch: $0)
    }
    unsafe flushingByte = isTerminal ? 10 : 256
    setExitHook(writeOutStandardOutput)
  }
  var next = unsafe bytes
  let end = unsafe next + count
  while unsafe next != end {
    let byte = unsafe next.load(as: UInt8.self)
    unsafe next += 1
    unsafe withUnsafeMutablePointer(to: &storage) { start in
      unsafe UnsafeMutableRawPointer(start).storeBytes(of: byte, toByteOffset: filled, as: UInt8.self)
    }
    unsafe filled &+= 1
    if unsafe filled == MemoryLayout<Storage16K>.size || UInt16(byte) == flushingByte {
      writeOutStandardOutput()
    }
  }
}

/// Writes out what is buffered. Output that cannot be written ends the process, but where the process is ending by a fatal
/// error: that has a message and a status of its own.
///
/// This is the exit hook too.
@c(fullswift_write_out_standard_output)
@export(interface)
@inline(never)
func writeOutStandardOutput() {
  unsafe withUnsafePointer(to: &storage) { storage in
    var next = unsafe UnsafeRawPointer(storage)
    let end = unsafe next + filled
    unsafe filled = 0
    while unsafe next != end {
      do throws(Errno) {
        let rest = unsafe UnsafeRawBufferPointer(start: next, count: Int(bitPattern: end) &- Int(bitPattern: next))
        unsafe next += try FileDescriptor.standardOutput.write(rest, retryOnInterrupt: false)
      } catch {
        if error == .interrupted { continue }
        if error == .resourceTemporarilyUnavailable {
          FileDescriptor.standardOutput.waitUntilWritable()
          continue
        }
        if unsafe isEndingFatally { return }
        endAfterFailedOutput(error)
      }
    }
  }
}

/// Ends the process: quietly where nobody reads the output any more.
@inline(__always)
private func endAfterFailedOutput(_ error: Errno) -> Never {
  if error == .brokenPipe { exitGroup(141) }
  let message: StaticString = "write error\n"
  unsafe _ = try? FileDescriptor.standardError.write(
    UnsafeRawBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount), retryOnInterrupt: false)
  exitGroup(1)
}
