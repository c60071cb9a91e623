// Waiting for many descriptors that are told to the kernel once (epoll(7)).
public import LinuxABI

/// A descriptor that waits for others.
@frozen
public struct Epoll: Hashable, Sendable {
  /// The descriptor to close; another `Epoll` can wait for it too.
  public let descriptor: FileDescriptor

  /// One by a descriptor that is known to be of this kind, such as one that was inherited.
  @inline(__always)
  public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// How the descriptor is made.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// It is not there after an exec. The corresponding C constant is `EPOLL_CLOEXEC`.
    @inline(__always)
    public static var closeOnExec: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.EPOLL_CLOEXEC)) }
  }

  /// Makes one that waits for nothing yet.
  ///
  /// - Throws: `tooManyOpenFiles`; `noMemory`.
  ///
  /// The corresponding system call is `epoll_create1(2)`.
  @inline(__always)
  public init(options: Options = .closeOnExec) throws(Errno) {
    let number = unsafe try syscall(.epoll_create1, Int(options.rawValue))
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// Waits for a descriptor too.
  ///
  /// - Parameters:
  ///   - file: the descriptor. It stays until it is removed, or all descriptors of the same open file are closed.
  ///   - events: what is waited for, and how.
  ///   - tag: what comes with each event; the descriptor's number is a good one.
  /// - Throws: `fileExists` where it is there already; `notPermitted` for what can always be read, such as regular
  ///   files; `badFileDescriptor`; `noSpace` where the user waits for too many; `tooManySymbolicLinkLevels` for a
  ///   circle.
  ///
  /// The corresponding system call is `epoll_ctl(2)` with `EPOLL_CTL_ADD`.
  @inline(__always)
  public func add(_ file: FileDescriptor, for events: Events, tag: UInt64) throws(Errno) {
    try control(Linux.EPOLL_CTL_ADD, file, events, tag)
  }

  /// Waits for other events of a descriptor, and again for one with `Events.once`.
  ///
  /// - Throws: `noSuchFileOrDirectory` where it is not there; `badFileDescriptor`.
  ///
  /// The corresponding system call is `epoll_ctl(2)` with `EPOLL_CTL_MOD`.
  @inline(__always)
  public func modify(_ file: FileDescriptor, for events: Events, tag: UInt64) throws(Errno) {
    try control(Linux.EPOLL_CTL_MOD, file, events, tag)
  }

  /// No longer waits for a descriptor.
  ///
  /// - Throws: `noSuchFileOrDirectory` where it is not there; `badFileDescriptor`.
  ///
  /// The corresponding system call is `epoll_ctl(2)`.
  @inline(__always)
  public func remove(_ file: FileDescriptor) throws(Errno) {
    unsafe _ = try syscall(.epoll_ctl, descriptor.number, Linux.EPOLL_CTL_DEL, file.number, 0)
  }

  private func control(_ operation: Int, _ file: FileDescriptor, _ events: Events, _ tag: UInt64) throws(Errno) {
    var event = Event(events, tag: tag)
    // SAFETY: the kernel reads the struct epoll_event.
    unsafe try withUnsafeMutablePointer(to: &event) { (event) throws(Errno) in
      unsafe _ = try syscall(.epoll_ctl, descriptor.number, operation, file.number, Int(bitPattern: event))
    }
  }

  /// Sleeps until a descriptor is ready, and says which are, as many as have room.
  ///
  /// - Parameters:
  ///   - events: filled from its start.
  ///   - timeout: how long, to the nanosecond; nil for no limit, zero for not at all.
  ///   - mask: the signals that are blocked meanwhile, in place of the thread's mask; nil leaves that.
  /// - Returns: the number of events; 0 where the time was over first.
  /// - Throws: `interrupted` where a signal's handler ran; `invalidArgument` for no room at all and for a negative
  ///   time; `noFunction` before Linux 5.11: then there is `wait(into:milliseconds:mask:)`.
  ///
  /// Since Linux 5.11.
  ///
  /// The corresponding system call is `epoll_pwait2(2)`.
  public func wait(
    into events: inout MutableSpan<Event>, timeout: Duration?, mask: SignalSet? = nil
  ) throws(Errno) -> Int {
    // SAFETY: the kernel writes whole structs, as many as the span has at most.
    try unsafe events.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
      try withTimeout(timeout) { (timeout) throws(Errno) in
        try withMask(mask) { (mask) throws(Errno) in
          unsafe try syscall(
            .epoll_pwait2, descriptor.number, Int(bitPattern: buffer.baseAddress), buffer.count, timeout, mask,
            SignalSet.byteCount)
        }
      }
    }
  }

  /// Sleeps until a descriptor is ready, and says which are, as many as have room.
  ///
  /// - Parameters:
  ///   - events: filled from its start.
  ///   - milliseconds: how long; negative for no limit, 0 for not at all.
  ///   - mask: the signals that are blocked meanwhile, in place of the thread's mask; nil leaves that.
  /// - Returns: the number of events; 0 where the time was over first.
  /// - Throws: `interrupted` where a signal's handler ran; `invalidArgument` for no room at all.
  ///
  /// The corresponding system call is `epoll_pwait(2)`.
  public func wait(
    into events: inout MutableSpan<Event>, milliseconds: Int32, mask: SignalSet? = nil
  ) throws(Errno) -> Int {
    // SAFETY: as above.
    try unsafe events.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
      try withMask(mask) { (mask) throws(Errno) in
        unsafe try syscall(
          .epoll_pwait, descriptor.number, Int(bitPattern: buffer.baseAddress), buffer.count, Int(milliseconds), mask,
          SignalSet.byteCount)
      }
    }
  }

  /// Gives the descriptor back. See `FileDescriptor.close()`.
  ///
  /// The corresponding system call is `close(2)`.
  @inline(__always)
  public func close() throws(Errno) { try descriptor.close() }
}

extension Epoll {
  /// A descriptor that is ready.
  @frozen
  public struct Event: BitwiseCopyable, Sendable {
    // The kernel's struct and nothing else: the kernel fills spans of these.
    let kernel: Linux.epoll_event

    /// Nothing: room for one to be filled in.
    @inline(__always)
    public init() { kernel = Linux.epoll_event() }

    @inline(__always)
    init(_ events: Events, tag: UInt64) {
      var kernel = Linux.epoll_event()
      kernel.events = events.rawValue
      kernel.data = tag
      self.kernel = kernel
    }

    /// What it is ready for.
    @inline(__always) public var events: Events { Events(rawValue: kernel.events) }
    /// What was said when it was added.
    @inline(__always) public var tag: UInt64 { kernel.data }
  }

  /// What a descriptor is waited for, and how.
  @frozen
  public struct Events: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always)
    private init(_ value: Int) { rawValue = UInt32(truncatingIfNeeded: value) }

    /// There is something to read, or the end. The corresponding C constant is `EPOLLIN`.
    @inline(__always) public static var readable: Events { Events(Linux.EPOLLIN) }
    /// There is something urgent. The corresponding C constant is `EPOLLPRI`.
    @inline(__always) public static var urgent: Events { Events(Linux.EPOLLPRI) }
    /// There is room to write. The corresponding C constant is `EPOLLOUT`.
    @inline(__always) public static var writable: Events { Events(Linux.EPOLLOUT) }
    /// The other side will write no more. The corresponding C constant is `EPOLLRDHUP`.
    @inline(__always) public static var peerClosed: Events { Events(Linux.EPOLLRDHUP) }
    /// Something went wrong; comes unasked. The corresponding C constant is `EPOLLERR`.
    @inline(__always) public static var error: Events { Events(Linux.EPOLLERR) }
    /// The other side is gone; comes unasked. The corresponding C constant is `EPOLLHUP`.
    @inline(__always) public static var hangUp: Events { Events(Linux.EPOLLHUP) }

    /// Of several that wait for it, few are woken. The corresponding C constant is `EPOLLEXCLUSIVE`.
    @inline(__always) public static var exclusive: Events { Events(Linux.EPOLLEXCLUSIVE) }
    /// The machine stays awake until the event is handled. The corresponding C constant is `EPOLLWAKEUP`.
    @inline(__always) public static var wakeUp: Events { Events(Linux.EPOLLWAKEUP) }
    /// Comes once, and again after `modify`. The corresponding C constant is `EPOLLONESHOT`.
    @inline(__always) public static var once: Events { Events(Linux.EPOLLONESHOT) }
    /// Comes when something changes, not as long as it holds. The corresponding C constant is `EPOLLET`.
    @inline(__always) public static var edgeTriggered: Events { Events(Linux.EPOLLET) }
  }
}
