// Reading the events of an inotify queue where the kernel wrote them.
public import LinuxABI
public import LinuxCore

/// Something that happened to a file: valid until the reader that it came from is used again.
@frozen
public struct InotifyEvent: ~Escapable {
  /// The watch that saw it; -1 for `overflow`.
  public let watch: Inotify.Watch
  /// What happened: one event, and maybe `isDirectory`.
  public let events: Inotify.Events
  /// The same number for the two events of a renaming; otherwise 0.
  public let cookie: UInt32
  /// The name in the watched directory; empty where it is about the watched file itself.
  public let name: Span<UInt8>

  @inline(__always)
  @_lifetime(copy name)
  init(watch: Inotify.Watch, events: Inotify.Events, cookie: UInt32, name: Span<UInt8>) {
    self.watch = watch
    self.events = events
    self.cookie = cookie
    self.name = name
  }
}

/// Reads the events of a queue, one at a time, over a buffer of the caller's. There is no heap in it.
@frozen
public struct InotifyReader: ~Copyable, ~Escapable {
  /// The queue.
  public let inotify: Inotify
  private var records: RecordBuffer

  /// - Parameters:
  ///   - inotify: the queue; the reader does not close it.
  ///   - buffer: aligned to 8 bytes. 272 bytes are enough for any event; more events at a time are fewer calls.
  @inline(__always)
  @_lifetime(copy buffer)
  public init(_ inotify: Inotify, buffer: consuming MutableRawSpan) {
    self.inotify = inotify
    records = RecordBuffer(buffer)
  }

  /// - Parameters:
  ///   - inotify: the queue; the reader does not close it.
  ///   - buffer: 34 words (272 bytes) are enough for any event; more events at a time are fewer calls.
  @inline(__always)
  @_lifetime(&buffer)
  public init<let count: Int>(_ inotify: Inotify, buffer: inout InlineArray<count, UInt64>) {
    self.inotify = inotify
    records = RecordBuffer(&buffer)
  }

  /// The next event. Waits for it, but for a queue that does not block: then nil where there is none.
  ///
  /// - Throws: `invalidArgument` where the buffer is too small for it (nothing is skipped), `interrupted`, and others.
  ///
  /// The corresponding system call is `read(2)`, once for a buffer full of events.
  @_lifetime(&self)
  public mutating func next() throws(Errno) -> InotifyEvent? {
    let descriptor = inotify.descriptor
    // struct inotify_event: watch (4 bytes), mask (4), cookie (4), the name's length (4), name, zero bytes.
    let nameOffset = 16
    let record = try records.next(
      minimum: nameOffset, length: { nameOffset &+ Int($0.load(12, as: UInt32.self)) },
      fill: { (buffer) throws(Errno) in try readEvents(descriptor, into: &buffer) })
    guard let record else { return nil }
    return InotifyEvent(
      watch: Inotify.Watch(rawValue: record.load(0, as: Int32.self)),
      events: Inotify.Events(rawValue: record.load(4, as: UInt32.self)), cookie: record.load(8, as: UInt32.self),
      name: record.extracting(nameOffset..<record.firstZero(from: nameOffset)).units)
  }
}

/// Reads events; 0 where the descriptor does not block and there are none.
func readEvents(_ descriptor: FileDescriptor, into buffer: inout MutableRawSpan) throws(Errno) -> Int {
  try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
    do throws(Errno) {
      return unsafe try descriptor.read(into: buffer, retryOnInterrupt: false)
    } catch .resourceTemporarilyUnavailable {
      return 0
    }
  }
}
