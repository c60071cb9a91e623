// Standard output: one buffer, flushed by line on a terminal and by block elsewhere.
//
//   bytes -> buffer -> write(2) on descriptor 1
//
// It is flushed when full, after a line on a terminal, before input is awaited from a terminal, at exit, and at a fatal
// error. What cannot be written ends the program: EPIPE quietly with 141 (128 + SIGPIPE, as `yes | head -1` has it),
// anything else with a line on standard error and status 1. Nothing is dropped in silence.
//
// There are two ways in. Literals go byte by byte: that is the least code, and all that a program which prints nothing else
// has to link. Everything else goes by block; a program that has both copies literals by block too.
//
// Where there are threads, each write is one turn of the stream: see `holdingStandardOutput`.
internal import Builtin
internal import FullSwiftLocks
internal import FullSwiftRuntime
public import LinuxCore

/// A few bytes more than the buffer is long: a literal's byte may be stored before it is seen that the buffer is full.
private struct Storage {
  var buffer = Storage16K()
  var slack = Storage128()
}

nonisolated(unsafe) private var storage = Storage()
/// How much of the storage is filled.
nonisolated(unsafe) private var filled = 0
/// Up to where the storage may be filled without asking: 0 before the first block and on a terminal. In a program that
/// writes no block it is never anything else, so that the linker's optimiser sees a constant.
nonisolated(unsafe) private var freelyFilled = 0

/// The byte that has what is buffered flushed: the line's end on a terminal, and elsewhere a number that is no byte. Zero
/// until the first output, which asks.
nonisolated(unsafe) private var flushingByte: UInt16 = 0

/// Guards all of the above where there are threads.
nonisolated(unsafe) private var lock = StreamLock()

// SAFETY of the whole file: the storage is reached through these addresses only, by whoever holds the lock; nothing is
// stored behind `filled`, which is at most the buffer's length.

private var bufferStart: UnsafeMutableRawPointer {
  @inline(__always) get { unsafe withUnsafeMutablePointer(to: &storage) { UnsafeMutableRawPointer($0) } }
}

private var bufferByteCount: Int {
  @inline(__always) get { MemoryLayout<Storage16K>.size }
}

/// The standard output stream: `standardOutput.write(…)`, and a target of `print(_:to:)`.
///
/// It is buffered: by line on a terminal, by block elsewhere. Output that cannot be written ends the program with a line
/// on standard error and status 1, or quietly with status 141 where it is a pipe that nobody reads.
public struct StandardOutput: TextOutputStream, ByteOutputStream {
  public typealias Failure = Never

  @inline(__always) init() {}

  /// Appends a string's UTF-8.
  @_disfavoredOverload
  @inline(__always)
  public mutating func write(_ string: String) { writeToStandardOutput(string) }

  /// Appends text that is known at compile time.
  @inline(__always)
  public mutating func write(_ text: StaticString) {
    // SAFETY: a static string's bytes live as long as the program.
    unsafe commitToStandardOutput(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Appends bytes.
  @inline(__always)
  public func write(_ bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { unsafe commitToStandardOutput(start, bytes.count) }
  }

  /// Appends bytes.
  @inline(__always)
  public mutating func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe write($0) }
  }

  /// Appends what `initialize` writes, straight into the buffer where there is room.
  ///
  /// - Parameters:
  ///   - capacity: how many bytes `initialize` may write at most; 0 to 256.
  ///   - initialize: writes to the address and returns how many bytes it wrote from there on. It must not write to
  ///     standard output itself.
  @inline(__always)
  public mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) {
    var scratch: InlineArray<256, UInt8> = Builtin.emplace { _ in }
    var scratchBytes = scratch.mutableSpan
    unsafe scratchBytes.withUnsafeMutableBytes { scratch in
      guard let scratchStart = scratch.baseAddress else { return }
      // With threads `initialize`, which is the caller's code, does not run while the stream is held.
      let start = unsafe filled
      let isDirect = unsafe !hasSeveralThreads && start &+ capacity <= freelyFilled
      let target = unsafe isDirect ? bufferStart + start : scratchStart
      let count = unsafe initialize(target)
      if isDirect {
        unsafe filled = start &+ count
      } else {
        unsafe commitToStandardOutput(scratchStart, count)
      }
    }
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

// MARK: - A turn of the stream

/// Calls `body` with the stream held, so that all that it appends stays together, whatever other threads print.
///
/// - Parameter body: calls the functions below and nothing else: no code of the user's, which might print.
@inline(__always)
func holdingStandardOutput(_ body: () -> Void) {
  unsafe lock.acquire()
  // No atomic: who does not see it yet has one more turn, and the lock orders what is seen.
  if unsafe hasSeveralThreads && isEndingFatally { waitForTheEnd() }
  body()
  unsafe lock.release()
}

/// Appends bytes, as a turn of its own.
@export(interface)
@inline(never)
func commitToStandardOutput(_ bytes: UnsafeRawPointer, _ count: Int) {
  let start = unsafe filled
  if unsafe !hasSeveralThreads && start &+ count <= freelyFilled {
    unsafe copy(bytes, count, to: bufferStart + start)
    unsafe filled = start &+ count
  } else {
    holdingStandardOutput {
      if let appendHeldBack = unsafe appendHeldBackOutputHook { appendHeldBack() }
      unsafe appendToStandardOutput(bytes, count)
    }
  }
}

/// Appends a text and its terminator as one turn, the text by sixteen bytes at a time: that is faster than memcpy for the
/// few bytes that a line has.
///
/// - Parameters:
///   - bytes: as many may be read as the next multiple of 16 has.
///   - terminator: mostly one byte.
@export(interface)
@inline(never)
func commitTextToStandardOutput(
  _ bytes: UnsafeRawPointer, _ count: Int, _ terminator: UnsafeRawPointer, _ terminatorCount: Int
) {
  let start = unsafe filled
  let end = start &+ count &+ terminatorCount
  if unsafe hasSeveralThreads || end > freelyFilled {
    return holdingStandardOutput {
      if let appendHeldBack = unsafe appendHeldBackOutputHook { appendHeldBack() }
      unsafe appendToStandardOutput(bytes, count)
      unsafe appendToStandardOutput(terminator, terminatorCount)
    }
  }
  unsafe filled = end
  let target = unsafe bufferStart + start
  // What is stored in vain lies in the slack, or is overwritten by what comes next.
  unsafe copyByBlocks(bytes, count, to: target)
  if terminatorCount == 1 {
    unsafe target.storeBytes(of: terminator.load(as: UInt8.self), toByteOffset: count, as: UInt8.self)
  } else {
    unsafe copy(terminator, terminatorCount, to: target + count)
  }
}

/// Appends a string's UTF-8, as a turn of its own.
@inline(__always)
func writeToStandardOutput(_ string: String) {
  unsafe string.withStoredBytes { utf8 in
    if let start = utf8.baseAddress { unsafe commitToStandardOutput(start, utf8.count) }
  }
}

/// Hands all that is buffered to the kernel.
@inline(__always)
func flushStandardOutput() { holdingStandardOutput { writeOutStandardOutput() } }

/// Has the streams locked from now on. To be called before the second thread is started.
package func prepareStandardStreamsForThreads() {
  setExitHook(writeOutStandardOutputAtExit)
  expectSeveralThreads()
}

// MARK: - Inside a turn

/// Appends a literal's bytes, one by one: the stream is held.
@export(interface)
@inline(never)
func writeToStandardOutput(_ bytes: UnsafeRawPointer, _ count: Int) {
  let start = unsafe filled
  if unsafe freelyFilled != 0 && start &+ count <= freelyFilled {
    unsafe copy(bytes, count, to: bufferStart + start)
    unsafe filled = start &+ count
    return
  }
  if unsafe flushingByte == 0 {
    // The storage is still empty, so the kernel may write there.
    let scratch = unsafe UnsafeMutableRawBufferPointer(start: bufferStart, count: 8)
    unsafe flushingByte = FileDescriptor.standardOutput.isTerminal(scratch: scratch) ? 10 : 256
    // With threads there is a hook already, which takes the lock.
    if !hasSeveralThreads { setExitHook(writeOutStandardOutput) }
  }
  var next = unsafe bytes
  let end = unsafe next + count
  while unsafe next != end {
    let byte = unsafe next.load(as: UInt8.self)
    unsafe next += 1
    unsafe bufferStart.storeBytes(of: byte, toByteOffset: filled, as: UInt8.self)
    unsafe filled &+= 1
    if unsafe filled >= bufferByteCount || UInt16(byte) == flushingByte { writeOutStandardOutput() }
  }
}

/// Appends bytes as a block: the stream is held.
@export(interface)
@inline(never)
func appendToStandardOutput(_ bytes: UnsafeRawPointer, _ count: Int) {
  // Before the first output: this asks, and sets the exit hook.
  if unsafe flushingByte == 0 { unsafe writeToStandardOutput(bytes, 0) }
  let isTerminal = unsafe flushingByte == 10
  unsafe freelyFilled = isTerminal ? 0 : bufferByteCount
  var output = Output()
  _ = unsafe output.append(bytes, count)
  if isTerminal {
    // A line is mostly at the end.
    var rest = count
    while rest != 0 {
      rest &-= 1
      if unsafe bytes.load(fromByteOffset: rest, as: UInt8.self) == 10 { return writeOutStandardOutput() }
    }
  }
}

/// Appends a string's UTF-8: the stream is held.
@inline(__always)
func appendToStandardOutput(_ string: String) {
  unsafe string.withStoredBytes { utf8 in
    if let start = utf8.baseAddress { unsafe appendToStandardOutput(start, utf8.count) }
  }
}

// MARK: - The buffer

/// The globals above as a buffer.
private struct Output: WriteBuffer {
  @inline(__always) init() {}
  var storage: UnsafeMutableRawPointer { @inline(__always) get { unsafe bufferStart } }
  var capacity: Int { @inline(__always) get { bufferByteCount } }
  var filled: Int {
    @inline(__always) get { unsafe FullSwiftCore.filled }
    @inline(__always) nonmutating set { unsafe FullSwiftCore.filled = newValue }
  }

  // An error does not come back from these.
  @inline(__always)
  func writeOut() -> Errno? {
    writeOutStandardOutput()
    return nil
  }

  @inline(__always)
  func writeThrough(_ bytes: UnsafeRawPointer, _ count: Int) -> (written: Int, failure: Errno?) {
    var written = 0
    while written < count {
      let rest = unsafe UnsafeRawBufferPointer(start: bytes + written, count: count &- written)
      do throws(Errno) {
        unsafe written &+= try sink.write(rest)
      } catch {
        // Whatever it was, it is dealt with in one place: where the buffer is written out, here with the next byte.
        unsafe bufferStart.storeBytes(of: rest[0], as: UInt8.self)
        filled = 1
        writeOutStandardOutput()
        written &+= 1
      }
    }
    return (written, nil)
  }
}

private var sink: DescriptorSink {
  @inline(__always) get { DescriptorSink(descriptor: .standardOutput) }
}

/// Writes out what is buffered: the stream is held. This is the exit hook too, as long as there are no threads.
@c(fullswift_write_out_standard_output)
@export(interface)
@inline(never)
func writeOutStandardOutput() {
  if let failure = unsafe writeAll(bufferStart, filled, to: sink).failure { endAfterFailedOutput(failure) }
  unsafe filled = 0
}

/// The exit hook where there are threads. It keeps the stream: what other threads print from now on is not written, or the
/// process would end in the middle of it.
///
/// A fatal error may come while its own thread holds the stream, which will then never be free: what is buffered is given
/// up after a while.
@c(fullswift_write_out_standard_output_at_exit)
func writeOutStandardOutputAtExit() {
  if unsafe isEndingFatally {
    var patience = 200
    while unsafe !lock.acquireIfFree() {
      if patience == 0 { return }
      patience &-= 1
      sleepForMillisecond()
    }
  } else {
    unsafe lock.acquire()
  }
  writeOutStandardOutput()
}

/// Where a thread goes that would print while another ends the process by a fatal error: it gives the stream back and is out of
/// the way.
@export(interface)
@inline(never)
private func waitForTheEnd() -> Never {
  unsafe lock.release()
  while true { sleepForMillisecond() }
}

/// A signal that interrupts it shortens it, and no more.
private func sleepForMillisecond() {
  // struct timespec
  var time = (0, 1_000_000)
  // SAFETY: the kernel reads the two words.
  unsafe withUnsafePointer(to: &time) { unsafe _ = try? syscall(.nanosleep, Int(bitPattern: $0), 0) }
}

/// Ends the process, quietly where nobody reads the output any more: but not where it is ending by a fatal error, which
/// has a message and a status of its own.
private func endAfterFailedOutput(_ error: Errno) {
  if unsafe isEndingFatally { return }
  if error == .brokenPipe { exitGroup(141) }
  // The reason that is the commonest; the kernel's words for all of them are 4 KB. A program that prints literals only has
  // not even this.
  let isFull = unsafe freelyFilled != 0 && error == .noSpace
  let message: StaticString = isFull ? "write error: No space left on device\n" : "write error\n"
  unsafe _ = try? FileDescriptor.standardError.write(
    UnsafeRawBufferPointer(start: message.utf8Start, count: message.utf8CodeUnitCount), retryOnInterrupt: false)
  exitGroup(1)
}
