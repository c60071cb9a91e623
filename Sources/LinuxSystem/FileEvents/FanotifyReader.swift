// Reading the events of a fanotify queue, and the records behind each, where the kernel wrote them.
public import LinuxABI
public import LinuxCore

/// Something that happened to a file: valid until the reader that it came from is used again.
@frozen
public struct FanotifyEvent: ~Escapable {
  /// What happened; more than one thing where events were merged.
  public let events: Fanotify.Events
  /// The file, opened, which is now to be closed; nil for a queue that reports by file ID, and for `overflow`.
  public let descriptor: FileDescriptor?
  /// Who did it, as a process's number or with `reportThreadID` a thread's; 0 from outside of the PID namespace.
  public let processID: ProcessID
  /// What else is known, where the queue's options ask for it.
  public let records: FanotifyRecords

  @inline(__always)
  @_lifetime(copy records)
  init(events: Fanotify.Events, descriptor: FileDescriptor?, processID: ProcessID, records: FanotifyRecords) {
    self.events = events
    self.descriptor = descriptor
    self.processID = processID
    self.records = records
  }
}

/// Reads the events of a queue, one at a time, over a buffer of the caller's. There is no heap in it.
@frozen
public struct FanotifyReader: ~Copyable, ~Escapable {
  /// The queue.
  public let fanotify: Fanotify
  private var buffer: RecordBuffer

  /// - Parameters:
  ///   - fanotify: the queue; the reader does not close it.
  ///   - buffer: aligned to 8 bytes. A page is enough for any event; more events at a time are fewer calls.
  @inline(__always)
  @_lifetime(copy buffer)
  public init(_ fanotify: Fanotify, buffer: consuming MutableRawSpan) {
    self.fanotify = fanotify
    self.buffer = RecordBuffer(buffer)
  }

  /// - Parameters:
  ///   - fanotify: the queue; the reader does not close it.
  ///   - buffer: 512 words (a page) are enough for any event; more events at a time are fewer calls.
  @inline(__always)
  @_lifetime(&buffer)
  public init<let count: Int>(_ fanotify: Fanotify, buffer: inout InlineArray<count, UInt64>) {
    self.fanotify = fanotify
    self.buffer = RecordBuffer(&buffer)
  }

  /// The next event. Waits for it, but for a queue that does not block: then nil where there is none.
  ///
  /// - Throws: `invalidArgument` where the buffer is too small for it (nothing is skipped), `interrupted`,
  ///   `tooManyOpenFiles` and others for a descriptor that cannot be opened.
  ///
  /// The corresponding system call is `read(2)`, once for a buffer full of events.
  @_lifetime(&self)
  public mutating func next() throws(Errno) -> FanotifyEvent? {
    let queue = fanotify.descriptor
    // struct fanotify_event_metadata: length (4 bytes), version (1), 0 (1), its own length (2), mask (8), descriptor
    // (4), PID (4).
    let size = 24
    let record = try buffer.next(
      minimum: size, length: { Int($0.load(0, as: UInt32.self)) },
      fill: { (buffer) throws(Errno) in try readEvents(queue, into: &buffer) })
    guard let record else { return nil }
    let descriptor = record.load(16, as: Int32.self)
    let recordsOffset = min(max(Int(record.load(6, as: UInt16.self)), size), record.byteCount)
    return FanotifyEvent(
      events: Fanotify.Events(rawValue: record.load(8, as: UInt64.self)),
      descriptor: descriptor < 0 ? nil : FileDescriptor(rawValue: descriptor),
      processID: ProcessID(rawValue: record.load(20, as: Int32.self)),
      records: FanotifyRecords(record.extracting(droppingFirst: recordsOffset)))
  }
}

/// The records behind an event, one at a time.
@frozen
public struct FanotifyRecords: ~Escapable {
  private var rest: RawSpan

  @inline(__always)
  @_lifetime(copy rest)
  init(_ rest: RawSpan) { self.rest = rest }

  /// The next record, or nil behind the last one.
  @_lifetime(copy self)
  public mutating func next() -> FanotifyRecord? {
    // struct fanotify_event_info_header: kind (1 byte), 0 (1), length (2).
    guard rest.byteCount >= 4 else { return nil }
    let count = Int(rest.load(2, as: UInt16.self))
    guard count >= 4, count <= rest.byteCount else { return nil }
    let record = rest.extracting(first: count)
    rest = rest.extracting(droppingFirst: count)
    return FanotifyRecord(record)
  }
}

/// Something more that is known of an event.
@frozen
public struct FanotifyRecord: ~Escapable {
  /// All of it, from its header on.
  public let bytes: RawSpan

  @inline(__always)
  @_lifetime(copy bytes)
  init(_ bytes: RawSpan) { self.bytes = bytes }

  /// What a record says.
  @frozen
  public struct Kind: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8
    @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The file. The corresponding C constant is `FAN_EVENT_INFO_TYPE_FID`.
    @inline(__always) public static var file: Kind { Kind(rawValue: 1) }
    /// The directory, and the name in it. The corresponding C constant is `FAN_EVENT_INFO_TYPE_DFID_NAME`.
    @inline(__always) public static var directoryAndName: Kind { Kind(rawValue: 2) }
    /// The directory. The corresponding C constant is `FAN_EVENT_INFO_TYPE_DFID`.
    @inline(__always) public static var directory: Kind { Kind(rawValue: 3) }
    /// The process. The corresponding C constant is `FAN_EVENT_INFO_TYPE_PIDFD`.
    @inline(__always) public static var processDescriptor: Kind { Kind(rawValue: 4) }
    /// What is wrong with the file system. The corresponding C constant is `FAN_EVENT_INFO_TYPE_ERROR`.
    @inline(__always) public static var error: Kind { Kind(rawValue: 5) }
    /// Of a renaming, from where. The corresponding C constant is `FAN_EVENT_INFO_TYPE_OLD_DFID_NAME`.
    @inline(__always) public static var oldDirectoryAndName: Kind { Kind(rawValue: 10) }
    /// Of a renaming, to where. The corresponding C constant is `FAN_EVENT_INFO_TYPE_NEW_DFID_NAME`.
    @inline(__always) public static var newDirectoryAndName: Kind { Kind(rawValue: 12) }

    /// Whether it has a handle.
    @inline(__always) var hasHandle: Bool { rawValue == 1 || rawValue == 2 || rawValue == 3 || rawValue >= 10 }
    /// Whether there is a name behind the handle.
    @inline(__always) var hasName: Bool { rawValue == 2 || rawValue >= 10 }
  }

  /// What it says.
  public var kind: Kind { Kind(rawValue: bytes.load(0, as: UInt8.self)) }

  // Header (4 bytes), file system (8), the handle's length (4) and type (4), the handle, and for some the name.
  private static var handleOffset: Int { 20 }
  private var handleEnd: Int? {
    guard kind.hasHandle, bytes.byteCount >= Self.handleOffset else { return nil }
    let end = Self.handleOffset &+ Int(bytes.load(12, as: UInt32.self))
    return end <= bytes.byteCount ? end : nil
  }

  /// The handle of the file or directory, for `FileDescriptor.open(_:_:options:mount:)`; nil for other kinds.
  public var handle: FileHandle? {
    guard let handleEnd else { return nil }
    return FileHandle(type: bytes.load(16, as: Int32.self), bytes: bytes.extracting(Self.handleOffset..<handleEnd))
  }

  /// The file system's number, as `f_fsid` of C has it; nil for other kinds.
  public var fileSystemID: UInt64? { handleEnd == nil ? nil : bytes.load(4, as: UInt64.self) }

  /// The name in the directory; nil for other kinds.
  public var name: Span<UInt8>? {
    @_lifetime(copy self) get {
      guard kind.hasName, let handleEnd else { return nil }
      return bytes.extracting(handleEnd..<bytes.firstZero(from: handleEnd)).units
    }
  }

  /// A pidfd of who did it, which is now to be closed; nil for other kinds, and where that process has ended.
  public var processDescriptor: FileDescriptor? {
    guard kind == .processDescriptor, bytes.byteCount >= 8 else { return nil }
    let descriptor = bytes.load(4, as: Int32.self)
    return descriptor < 0 ? nil : FileDescriptor(rawValue: descriptor)
  }

  /// The first error of the file system, and how often there was one since; nil for other kinds.
  public var error: (error: Errno, count: UInt32)? {
    guard kind == .error, bytes.byteCount >= 12 else { return nil }
    return (Errno(rawValue: bytes.load(4, as: Int32.self)), bytes.load(8, as: UInt32.self))
  }
}
