// Buffered writing to any descriptor, with errors for the caller to handle.
//
//   bytes -> buffer -> write(2)
//
// Nothing is lost and nothing doubled, whatever fails when: what has not been written stays in the buffer, and the next
// flush goes on from there.
public import LinuxABI
public import LinuxCore

/// The state of a writer: a buffer with what a failed write has left in it.
///
///   storage:  [ written | waiting                | room         ]
///             0         first                    filled         capacity
@safe
struct SinkBuffer<Sink: ByteSink>: ~Copyable, WriteBuffer {
  let sink: Sink
  let storage: UnsafeMutableRawPointer
  let capacity: Int
  /// The first byte that waits; not 0 only after an error.
  var first = 0
  var filled = 0
  /// How many bytes the sink has taken in all.
  var writtenCount = 0

  @inline(__always)
  init(sink: Sink, storage: UnsafeMutableRawPointer, capacity: Int) {
    self.sink = sink
    unsafe self.storage = unsafe storage
    self.capacity = capacity
  }

  // SAFETY of both: 0 <= first <= filled <= capacity, and the storage has that many bytes.

  @inline(never)
  mutating func writeOut() -> Errno? {
    let (written, failure) = unsafe writeAll(storage + first, filled &- first, to: sink)
    writtenCount &+= written
    if let failure {
      first &+= written
      return failure
    }
    first = 0
    filled = 0
    return nil
  }

  @inline(never)
  mutating func writeThrough(_ bytes: UnsafeRawPointer, _ count: Int) -> (written: Int, failure: Errno?) {
    let (written, failure) = unsafe writeAll(bytes, count, to: sink)
    writtenCount &+= written
    return (written, failure)
  }

  /// Makes room for as many bytes as would fit into an empty buffer.
  @inline(__always)
  mutating func makeRoom(_ count: Int) -> Errno? {
    count > capacity &- filled ? writeOut() : nil
  }
}

/// Writes to a descriptor through a buffer of its own.
///
/// ```swift
/// var writer = BufferedWriter(file)
/// try writer.write("answer: ")
/// try writer.write(42)
/// try writer.write("\n")
/// try writer.finish()
/// ```
///
/// Call `finish()` at the end: where a writer ends without it, what is still buffered is written as far as it can be, and
/// nobody learns of an error. The descriptor stays open: it is the caller's, who closes it after `finish()`.
///
/// A signal that interrupts a write (EINTR) is not seen here, and a descriptor that does not block (EAGAIN) is waited for.
/// Every other error is thrown. What has been written by then is not written again; what has not stays in the buffer, so that
/// `flush()` can go on from there once the reason is gone. A write that throws has taken nothing of its bytes where they are
/// fewer than the buffer is long; of more it has taken as many as `byteCount` has grown by.
public struct BufferedWriter: ~Copyable, ByteOutputStream {
  public typealias Failure = Errno

  private var buffer: SinkBuffer<DescriptorSink>
  private let ownsStorage: Bool

  /// The length of the buffer where nothing else is said, in bytes.
  public static var defaultCapacity: Int { @inline(__always) get { 64 * 1024 } }

  /// Makes a writer with a buffer on the heap.
  ///
  /// - Parameters:
  ///   - descriptor: open for writing; it stays open when the writer ends.
  ///   - capacity: the buffer's length in bytes; 256 where it is less.
  @inline(__always)
  public init(_ descriptor: FileDescriptor, capacity: Int = defaultCapacity) {
    let capacity = capacity < 256 ? 256 : capacity
    // SAFETY: given back in deinit.
    let storage = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    unsafe buffer = SinkBuffer(sink: DescriptorSink(descriptor: descriptor), storage: storage, capacity: capacity)
    ownsStorage = true
  }

  /// Makes a writer with a buffer of the caller's, and no heap.
  ///
  /// - Parameters:
  ///   - descriptor: open for writing; it stays open when the writer ends.
  ///   - unsafeStorage: at least 256 bytes, which must outlive the writer and which nothing else uses meanwhile.
  @unsafe
  @inline(__always)
  public init(_ descriptor: FileDescriptor, unsafeStorage: UnsafeMutableRawBufferPointer) {
    guard let start = unsafeStorage.baseAddress, unsafeStorage.count >= 256 else {
      preconditionFailure("a writer's buffer has at least 256 bytes")
    }
    unsafe buffer = SinkBuffer(
      sink: DescriptorSink(descriptor: descriptor), storage: start, capacity: unsafeStorage.count)
    ownsStorage = false
  }

  deinit {
    // SAFETY: as in SinkBuffer; the storage is the writer's where it says so.
    if buffer.filled != buffer.first {
      _ = unsafe writeAll(buffer.storage + buffer.first, buffer.filled &- buffer.first, to: buffer.sink)
    }
    if ownsStorage { unsafe buffer.storage.deallocate() }
  }

  /// The descriptor that is written to.
  public var descriptor: FileDescriptor { @inline(__always) get { buffer.sink.descriptor } }

  /// The buffer's length in bytes.
  public var capacity: Int { @inline(__always) get { buffer.capacity } }

  /// How many bytes the writer has taken since it was made, written and buffered ones.
  public var byteCount: Int { @inline(__always) get { buffer.writtenCount &+ bufferedByteCount } }

  /// How many bytes wait in the buffer.
  public var bufferedByteCount: Int { @inline(__always) get { buffer.filled &- buffer.first } }

  /// Hands all that is buffered to the kernel.
  ///
  /// - Throws: `noSpace`, `brokenPipe`, `badFileDescriptor`, `ioError` and others. What has not been written stays in the
  ///   buffer.
  ///
  /// The corresponding system call is `write(2)`.
  @inline(__always)
  public mutating func flush() throws(Errno) {
    if let failure = buffer.writeOut() { throw failure }
  }

  /// Hands all that is buffered to the kernel, and ends the writer.
  ///
  /// - Throws: as `flush()` does. What has not been written is lost then: call `flush()` first where it can be tried again.
  ///
  /// The corresponding system call is `write(2)`.
  @inline(__always)
  public consuming func finish() throws(Errno) {
    let failure = buffer.writeOut()
    buffer.first = buffer.filled
    if let failure { throw failure }
  }
}

extension BufferedWriter {
  // What is thrown by all of these is what `flush()` throws.

  /// Appends bytes.
  @inline(__always)
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
    guard let start = bytes.baseAddress else { return }
    if let failure = unsafe buffer.append(start, bytes.count).failure { throw failure }
  }

  /// Appends bytes.
  @inline(__always)
  public mutating func write(_ bytes: Span<UInt8>) throws(Errno) {
    let failure = unsafe bytes.withUnsafeBytes { bytes -> Errno? in
      guard let start = bytes.baseAddress else { return nil }
      return unsafe buffer.append(start, bytes.count).failure
    }
    if let failure { throw failure }
  }

  /// Appends a string's UTF-8.
  @_disfavoredOverload
  @inline(__always)
  public mutating func write(_ string: String) throws(Errno) {
    let failure = unsafe string.withStoredBytes { utf8 -> Errno? in
      guard let start = utf8.baseAddress else { return nil }
      return unsafe buffer.append(start, utf8.count).failure
    }
    if let failure { throw failure }
  }

  /// Appends text that is known at compile time.
  @inline(__always)
  public mutating func write(_ text: StaticString) throws(Errno) {
    // SAFETY: a static string's bytes live as long as the program.
    if let failure = unsafe buffer.append(text.utf8Start, text.utf8CodeUnitCount).failure { throw failure }
  }

  /// Appends what `initialize` writes, straight into the buffer.
  ///
  /// - Parameters:
  ///   - capacity: how many bytes `initialize` may write at most; 0 to 256.
  ///   - initialize: writes to the address and returns how many bytes it wrote from there on. It is not called where there
  ///     is no room and none can be made.
  @inline(__always)
  public mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) throws(Errno) {
    if let failure = buffer.makeRoom(capacity) { throw failure }
    // SAFETY: there is room for at least 256 bytes now, of which the caller writes no more than it says.
    unsafe buffer.filled &+= initialize(buffer.storage + buffer.filled)
  }
}
