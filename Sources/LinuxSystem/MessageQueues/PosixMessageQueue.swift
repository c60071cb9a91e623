// Message queues of POSIX: by name, with priorities, and behind a descriptor.
public import LinuxABI
public import LinuxCore

/// A queue of messages that has a name, by a descriptor, which can be waited for like any other. The queue stays until
/// its name is removed and all descriptors are closed.
@frozen
public struct PosixMessageQueue: Hashable, Sendable {
  /// The queue's descriptor.
  public let descriptor: FileDescriptor

  /// A queue of a descriptor that is one.
  @inline(__always) public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  @inline(__always) private var number: Int { descriptor.number }

  /// How large a queue is.
  @frozen
  public struct Attributes: Hashable, Sendable {
    /// How many messages the queue may have.
    public var capacity: Int
    /// How many bytes a message may have.
    public var messageByteCount: Int
    /// How many messages it has; for a new queue it means nothing.
    public var count: Int
    /// Whether calls through this descriptor fail where they would sleep; for a new queue it means nothing.
    public var isNonBlocking: Bool

    /// How large a new queue is to be: without privileges at most 10 messages of 8,192 bytes, unless the machine has
    /// other limits.
    @inline(__always)
    public init(capacity: Int, messageByteCount: Int) {
      self.capacity = capacity
      self.messageByteCount = messageByteCount
      count = 0
      isNonBlocking = false
    }

    @inline(__always)
    init(_ kernel: Linux.mq_attr) {
      capacity = Int(kernel.mq_maxmsg)
      messageByteCount = Int(kernel.mq_msgsize)
      count = Int(kernel.mq_curmsgs)
      isNonBlocking = Int(kernel.mq_flags) & Linux.O_NONBLOCK != 0
    }
  }

  /// How a queue is opened.
  @frozen
  public struct OpenOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }

    /// Made where there is none of the name. The corresponding C constant is `O_CREAT`.
    @inline(__always) public static var create: OpenOptions { OpenOptions(Linux.O_CREAT) }
    /// With `create`, fails where there is one already. The corresponding C constant is `O_EXCL`.
    @inline(__always) public static var exclusiveCreate: OpenOptions { OpenOptions(Linux.O_EXCL) }
    /// Calls fail where they would sleep. The corresponding C constant is `O_NONBLOCK`.
    @inline(__always) public static var nonBlocking: OpenOptions { OpenOptions(Linux.O_NONBLOCK) }
  }

  /// Opens a queue. The descriptor is closed on exec: POSIX has it so.
  ///
  /// - Parameters:
  ///   - name: at most 255 bytes without a slash, but for one at its beginning, which the C function wants and which is
  ///     passed over here.
  ///   - mode: what for.
  ///   - options: whether it is made.
  ///   - permissions: who may use a new one, less the process's mask.
  ///   - attributes: how large a new one is to be; nil for the system's defaults.
  /// - Throws: `noSuchFileOrDirectory`, `fileExists`, `permissionDenied`, `invalidArgument` for attributes beyond the
  ///   limits, `tooManyOpenFiles`, `noSpace`.
  ///
  /// The corresponding system call is `mq_open(2)`.
  public static func open(
    _ name: some PathArgument, _ mode: FileDescriptor.AccessMode, options: OpenOptions = [],
    permissions: FilePermissions = [.ownerReadWrite], attributes: Attributes? = nil
  ) throws(Errno) -> PosixMessageQueue {
    var kernel = Linux.mq_attr()
    if let attributes {
      kernel.mq_maxmsg = .init(attributes.capacity)
      kernel.mq_msgsize = .init(attributes.messageByteCount)
    }
    let flags = Int(mode.rawValue) | Int(options.rawValue) | Linux.O_CLOEXEC
    let result = try withName(name) { (name) throws(Errno) in
      // SAFETY: the kernel reads the name up to its zero byte, and one structure, or none.
      try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
        unsafe try syscall(
          .mq_open, name, flags, Int(permissions.rawValue), attributes == nil ? 0 : Int(bitPattern: kernel))
      }
    }
    return PosixMessageQueue(descriptor: FileDescriptor(rawValue: Int32(truncatingIfNeeded: result)))
  }

  /// Removes a queue's name. The queue itself is gone when nobody has it open any more.
  ///
  /// - Parameter name: as that of `open`.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`.
  ///
  /// The corresponding system call is `mq_unlink(2)`.
  public static func unlink(_ name: some PathArgument) throws(Errno) {
    _ = try withName(name) { (name) throws(Errno) in
      // SAFETY: the kernel reads the name up to its zero byte.
      unsafe try syscall(.mq_unlink, name)
    }
  }

  // The kernel's names have no slash.
  private static func withName(_ name: some PathArgument, _ body: (Int) throws(Errno) -> Int) throws(Errno) -> Int {
    try unsafe name.withPath { (name) throws(Errno) in
      // SAFETY: there is a zero byte at the end, so there is a byte behind a slash.
      try body(Int(bitPattern: unsafe name[0] == 0x2f ? name + 1 : name))
    }
  }

  /// Adds a message, behind those of its priority; sleeps where the queue is full.
  ///
  /// - Parameters:
  ///   - message: its bytes, which are copied.
  ///   - priority: 0 to 32,767: higher ones are received first.
  ///   - deadline: the time of the machine's clock (`CLOCK_REALTIME`) up to which to sleep; nil for no limit.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `resourceTemporarilyUnavailable`, `timedOut`, `messageTooLong` for a message that is too long,
  ///   `badFileDescriptor` for a queue that was opened for receiving only.
  ///
  /// The corresponding system call is `mq_timedsend(2)`.
  @inline(__always)
  public func send(
    _ message: RawSpan, priority: UInt32 = 0, deadline: Timestamp? = nil, retryOnInterrupt: Bool = true
  ) throws(Errno) {
    try unsafe message.withUnsafeBytes { (message) throws(Errno) in
      try withDeadline(deadline) { (deadline) throws(Errno) in
        _ = try retrying(retryOnInterrupt) { () throws(Errno) in
          // SAFETY: the kernel reads the message and the time.
          unsafe try syscall(
            .mq_timedsend, number, Int(bitPattern: message.baseAddress), message.count, Int(priority), deadline)
        }
      }
    }
  }

  /// Takes the first of the messages with the highest priority; sleeps where there is none.
  ///
  /// - Parameters:
  ///   - buffer: is written from its start. It must have room for the longest message that the queue may have.
  ///   - deadline: the time of the machine's clock (`CLOCK_REALTIME`) up to which to sleep; nil for no limit.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Returns: the number of bytes, and the message's priority.
  /// - Throws: `resourceTemporarilyUnavailable`, `timedOut`, `messageTooLong` for a buffer that is too short,
  ///   `badFileDescriptor` for a queue that was opened for sending only.
  ///
  /// The corresponding system call is `mq_timedreceive(2)`.
  @inline(__always)
  public func receive(
    into buffer: inout MutableRawSpan, deadline: Timestamp? = nil, retryOnInterrupt: Bool = true
  ) throws(Errno) -> (byteCount: Int, priority: UInt32) {
    var priority: UInt32 = 0
    let count = try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try unsafe withUnsafeMutablePointer(to: &priority) { (priority) throws(Errno) in
        try withDeadline(deadline) { (deadline) throws(Errno) in
          try retrying(retryOnInterrupt) { () throws(Errno) in
            // SAFETY: the kernel writes into the buffer and not beyond its count, and the priority; it reads the time.
            unsafe try syscall(
              .mq_timedreceive, number, Int(bitPattern: buffer.baseAddress), buffer.count, Int(bitPattern: priority),
              deadline)
          }
        }
      }
    }
    return (count, priority)
  }

  /// How large the queue is, how many messages it has, and whether calls fail where they would sleep.
  ///
  /// - Throws: `badFileDescriptor` for a descriptor that is no queue's.
  ///
  /// The corresponding system call is `mq_getsetattr(2)`.
  public func attributes() throws(Errno) -> Attributes {
    var kernel = Linux.mq_attr()
    // SAFETY: the kernel writes one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.mq_getsetattr, number, 0, Int(bitPattern: kernel))
    }
    return Attributes(kernel)
  }

  /// Sets whether calls through this descriptor fail where they would sleep.
  ///
  /// - Throws: `badFileDescriptor` for a descriptor that is no queue's.
  ///
  /// The corresponding system call is `mq_getsetattr(2)`.
  public func setNonBlocking(_ isNonBlocking: Bool) throws(Errno) {
    var kernel = Linux.mq_attr()
    kernel.mq_flags = .init(isNonBlocking ? Linux.O_NONBLOCK : 0)
    // SAFETY: the kernel reads one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.mq_getsetattr, number, Int(bitPattern: kernel), 0)
    }
  }

  /// How a process is told of the first message in an empty queue.
  @frozen
  public enum Notification: Sendable {
    /// Not at all, but no other process is told either.
    case none
    /// By a signal, and what is to come with it.
    case signal(Signal, value: Int)
  }

  /// Has the kernel tell the process, once, of the next message that comes into the empty queue.
  ///
  /// - Throws: `resourceBusy` where another process is to be told.
  ///
  /// The corresponding system call is `mq_notify(2)`.
  public func notify(by notification: Notification) throws(Errno) {
    var event = Linux.sigevent()
    switch notification {
    case .none: event.sigev_notify = Int32(truncatingIfNeeded: Linux.SIGEV_NONE)
    case .signal(let signal, let value):
      event.sigev_notify = Int32(truncatingIfNeeded: Linux.SIGEV_SIGNAL)
      event.sigev_signo = signal.rawValue
      event.sigev_value = UInt64(UInt(bitPattern: value))
    }
    // SAFETY: the kernel reads one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &event) { (event) throws(Errno) in
      unsafe try syscall(.mq_notify, number, Int(bitPattern: event))
    }
  }

  /// Undoes `notify(by:)`; does nothing where the process is not to be told.
  ///
  /// The corresponding system call is `mq_notify(2)`.
  @inline(__always)
  public func cancelNotification() throws(Errno) {
    // SAFETY: no argument is an address.
    _ = unsafe try syscall(.mq_notify, number, 0)
  }

  /// Gives the descriptor back. See `FileDescriptor.close()`.
  @inline(__always)
  public func close() throws(Errno) { try descriptor.close() }
}
