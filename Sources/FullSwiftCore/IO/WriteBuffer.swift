// Buffering on the way out, without the question of where the buffer lies and where it is emptied to. StandardOutput and
// BufferedWriter are two answers; a test's script of short writes and errors is a third.
//
//   storage:  [ waiting to be written           | room         ]
//             0                                 filled         capacity
internal import Builtin
public import LinuxABI
public import LinuxCore

/// Where a buffer is emptied to.
protocol ByteSink {
  /// Writes what it can, by one system call.
  func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int
  /// Comes back when a write may do something, or earlier.
  func waitUntilWritable()
}

/// A descriptor as a sink. Not an extension of FileDescriptor, which is a type that programs see.
struct DescriptorSink: ByteSink {
  let descriptor: FileDescriptor

  @inline(__always)
  func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int {
    unsafe try descriptor.write(bytes, retryOnInterrupt: false)
  }

  @inline(__always)
  func waitUntilWritable() { descriptor.waitUntilWritable() }
}

/// Writes bytes to a sink in as many calls as it takes: again where a signal came first (EINTR), after a while where it
/// would block (EAGAIN).
///
/// - Returns: how many are written, and where that is not all of them, the error that it stopped at.
func writeAll(
  _ bytes: UnsafeRawPointer, _ count: Int, to sink: some ByteSink
) -> (written: Int, failure: Errno?) {
  var written = 0
  while written != count {
    do throws(Errno) {
      // SAFETY: the caller's bytes are `count`, and fewer are written.
      unsafe written &+= try sink.write(UnsafeRawBufferPointer(start: bytes + written, count: count &- written))
    } catch {
      if error == .interrupted { continue }
      if error != .resourceTemporarilyUnavailable { return (written, error) }
      sink.waitUntilWritable()
    }
  }
  return (written, nil)
}

/// Copies bytes that do not overlap: by memcpy, where `copyMemory` would link memmove.
@inline(__always)
func copy(_ bytes: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer) {
  // SAFETY: the callers' ranges are there and apart.
  Builtin.int_memcpy_RawPointer_RawPointer_Int64(
    target._rawValue, bytes._rawValue, Int64(truncatingIfNeeded: count)._value, false._value)
}

/// A buffer that is emptied to somewhere.
protocol WriteBuffer: ~Copyable {
  /// Memory of `capacity` bytes.
  var storage: UnsafeMutableRawPointer { get }
  var capacity: Int { get }
  /// The end of the bytes that wait to be written.
  var filled: Int { get set }
  /// Writes out all that is waiting, so that nothing is. What an error leaves unwritten goes on waiting.
  mutating func writeOut() -> Errno?
  /// Writes bytes that do not go through the buffer, in which nothing is waiting.
  mutating func writeThrough(_ bytes: UnsafeRawPointer, _ count: Int) -> (written: Int, failure: Errno?)
}

extension WriteBuffer where Self: ~Copyable {
  /// Appends bytes: to the buffer where they fit, or would fit into an empty one, which is then written out first; past
  /// it where they would not.
  ///
  /// - Returns: the error that it stopped at, and how many of the bytes are written or buffered: all where there is no
  ///   error; none where there is one and they would fit into an empty buffer.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) -> (written: Int, failure: Errno?) {
    if count > capacity &- filled {
      if let failure = writeOut() { return (0, failure) }
      if count >= capacity { return unsafe writeThrough(bytes, count) }
    }
    // SAFETY: there is room behind what is filled, and the caller's bytes lie elsewhere.
    unsafe copy(bytes, count, to: storage + filled)
    filled &+= count
    return (count, nil)
  }
}
