// Waiting for several descriptors by asking for each, every time: ppoll(2) and pselect(2). `Epoll` asks once.
public import LinuxABI

/// A descriptor, and what it is waited for; then what came.
@frozen
public struct PollRequest: BitwiseCopyable, Sendable {
  // The order of struct pollfd.
  /// The descriptor; nothing is asked of a negative one.
  public var descriptor: FileDescriptor
  /// What is waited for.
  public var events: Events
  /// What came; `error`, `hangUp` and `notOpen` come unasked.
  public var result: Events = []

  /// Asks for events of a descriptor.
  @inline(__always)
  public init(_ descriptor: FileDescriptor, for events: Events) {
    self.descriptor = descriptor
    self.events = events
  }

  /// What a descriptor is ready for.
  @frozen
  public struct Events: OptionSet, BitwiseCopyable, Hashable, Sendable {
    public let rawValue: Int16
    @inline(__always) public init(rawValue: Int16) { self.rawValue = rawValue }

    @inline(__always)
    private init(_ value: Int) { rawValue = Int16(truncatingIfNeeded: value) }

    /// There is something to read, or the end. The corresponding C constant is `POLLIN`.
    @inline(__always) public static var readable: Events { Events(Linux.POLLIN) }
    /// There is something urgent. The corresponding C constant is `POLLPRI`.
    @inline(__always) public static var urgent: Events { Events(Linux.POLLPRI) }
    /// There is room to write. The corresponding C constant is `POLLOUT`.
    @inline(__always) public static var writable: Events { Events(Linux.POLLOUT) }
    /// The other side will write no more. The corresponding C constant is `POLLRDHUP`.
    @inline(__always) public static var peerClosed: Events { Events(Linux.POLLRDHUP) }
    /// Something went wrong, or nobody reads the pipe. The corresponding C constant is `POLLERR`.
    @inline(__always) public static var error: Events { Events(Linux.POLLERR) }
    /// The other side is gone. The corresponding C constant is `POLLHUP`.
    @inline(__always) public static var hangUp: Events { Events(Linux.POLLHUP) }
    /// The descriptor is not open. The corresponding C constant is `POLLNVAL`.
    @inline(__always) public static var notOpen: Events { Events(Linux.POLLNVAL) }
  }

  /// Sleeps until something that is waited for came, and fills in the results.
  ///
  /// - Parameters:
  ///   - requests: the descriptors; their `result` is written.
  ///   - timeout: how long; nil for no limit, zero for not at all.
  ///   - mask: the signals that are blocked meanwhile, in place of the thread's mask; nil leaves that.
  /// - Returns: how many have a result; 0 where the time was over first.
  /// - Throws: `interrupted` where a signal's handler ran; `invalidArgument` for a negative time and for more requests
  ///   than the process may have descriptors.
  ///
  /// The corresponding system call is `ppoll(2)`.
  @discardableResult
  public static func wait(
    _ requests: inout MutableSpan<PollRequest>, timeout: Duration?, mask: SignalSet? = nil
  ) throws(Errno) -> Int {
    // SAFETY: the kernel reads and writes the span's structs, each of the eight bytes of a struct pollfd.
    try unsafe requests.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
      try withTimeout(timeout) { (timeout) throws(Errno) in
        try withMask(mask) { (mask) throws(Errno) in
          unsafe try syscall(
            .ppoll, Int(bitPattern: buffer.baseAddress), buffer.count, timeout, mask, SignalSet.byteCount)
        }
      }
    }
  }

  /// Sleeps until something that this one waits for came, and fills in its result.
  ///
  /// - Returns: whether something came; else the time was over.
  /// - Throws: as `wait(_:timeout:mask:)` does.
  ///
  /// The corresponding system call is `ppoll(2)`.
  @discardableResult
  public mutating func wait(timeout: Duration?, mask: SignalSet? = nil) throws(Errno) -> Bool {
    // SAFETY: as above, of one.
    unsafe try withUnsafeMutablePointer(to: &self) { (request) throws(Errno) in
      try withTimeout(timeout) { (timeout) throws(Errno) in
        try withMask(mask) { (mask) throws(Errno) in
          unsafe try syscall(.ppoll, Int(bitPattern: request), 1, timeout, mask, SignalSet.byteCount)
        }
      }
    } != 0
  }
}

/// A set of descriptors below 1,024, as pselect(2) wants them.
@frozen
public struct DescriptorSet: BitwiseCopyable, Sendable {
  private var words: InlineArray<16, UInt64>

  /// No descriptor.
  @inline(__always)
  public init() { words = InlineArray(repeating: 0) }

  /// The number of descriptors that it can have: those from 0 to this less one. The corresponding C constant is
  /// `FD_SETSIZE`.
  @inline(__always) public static var capacity: Int { 1_024 }

  /// Whether it has the descriptor. The corresponding C macro is `FD_ISSET`.
  public func contains(_ descriptor: FileDescriptor) -> Bool {
    let number = UInt(bitPattern: descriptor.number)
    return number < 1_024 && words[Int(number / 64)] & (1 &<< UInt64(number % 64)) != 0
  }

  /// Adds a descriptor. The corresponding C macro is `FD_SET`.
  ///
  /// - Returns: false for a number that has no room: that takes ppoll(2).
  @discardableResult
  public mutating func insert(_ descriptor: FileDescriptor) -> Bool {
    let number = UInt(bitPattern: descriptor.number)
    guard number < 1_024 else { return false }
    words[Int(number / 64)] |= 1 &<< UInt64(number % 64)
    return true
  }

  /// Takes a descriptor out. The corresponding C macro is `FD_CLR`.
  public mutating func remove(_ descriptor: FileDescriptor) {
    let number = UInt(bitPattern: descriptor.number)
    if number < 1_024 { words[Int(number / 64)] &= ~(1 &<< UInt64(number % 64)) }
  }

  /// One more than the highest descriptor.
  var limit: Int {
    var index = 15
    while index >= 0 {
      if words[index] != 0 { return index &* 64 &+ 64 &- words[index].leadingZeroBitCount }
      index &-= 1
    }
    return 0
  }

  /// Sleeps until a descriptor is ready, and leaves in each set those that are.
  ///
  /// - Parameters:
  ///   - readable: those to be read from.
  ///   - writable: those to be written to.
  ///   - exceptional: those with something urgent.
  ///   - timeout: how long; nil for no limit, zero for not at all.
  ///   - mask: the signals that are blocked meanwhile, in place of the thread's mask; nil leaves that.
  /// - Returns: how many members the sets have afterwards, all together; 0 where the time was over first.
  /// - Throws: `interrupted` where a signal's handler ran; `badFileDescriptor`; `invalidArgument` for a negative time.
  ///   The sets are then undefined.
  ///
  /// The corresponding system call is `pselect6(2)`.
  public static func wait(
    readable: inout DescriptorSet, writable: inout DescriptorSet, exceptional: inout DescriptorSet, timeout: Duration?,
    mask: SignalSet? = nil
  ) throws(Errno) -> Int {
    let limit = max(readable.limit, writable.limit, exceptional.limit)
    var (first, second, third) = (readable, writable, exceptional)
    defer { (readable, writable, exceptional) = (first, second, third) }
    return try withTimeout(timeout) { (timeout) throws(Errno) in
      try withMask(mask) { (mask) throws(Errno) in
        // The sixth argument is a struct of the mask's address and its size.
        var maskAndSize = (mask, SignalSet.byteCount)
        // SAFETY: the kernel reads and writes the sets up to the limit, and reads the two words.
        return unsafe try withUnsafeMutablePointer(to: &first) { (first) throws(Errno) in
          unsafe try withUnsafeMutablePointer(to: &second) { (second) throws(Errno) in
            unsafe try withUnsafeMutablePointer(to: &third) { (third) throws(Errno) in
              unsafe try withUnsafeMutablePointer(to: &maskAndSize) { (maskAndSize) throws(Errno) in
                unsafe try syscall(
                  .pselect6, limit, Int(bitPattern: first), Int(bitPattern: second), Int(bitPattern: third), timeout,
                  Int(bitPattern: maskAndSize))
              }
            }
          }
        }
      }
    }
  }
}
