// Timers that are descriptors: instead of sending a signal they can be read (timerfd_create(2)).
public import LinuxABI

/// A timer that is read, or waited for with others in `Epoll` or by `PollRequest`.
@frozen
public struct TimerDescriptor: Hashable, Sendable {
  /// The descriptor to wait for, and to close.
  public let descriptor: FileDescriptor

  /// A timer by a descriptor that is known to be one, such as one that was inherited.
  @inline(__always)
  public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// How a timer's descriptor is made.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// It is not there after an exec. The corresponding C constant is `TFD_CLOEXEC`.
    @inline(__always)
    public static var closeOnExec: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.TFD_CLOEXEC)) }
    /// Reading fails where it would sleep. The corresponding C constant is `TFD_NONBLOCK`.
    @inline(__always)
    public static var nonBlocking: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.TFD_NONBLOCK)) }
  }

  /// Makes a timer; it is not set.
  ///
  /// - Parameters:
  ///   - clock: `realtime`, `monotonic`, `boottime` or an alarm clock, which wants the capability CAP_WAKE_ALARM.
  ///   - options: close-on-exec where nothing is said.
  /// - Throws: `invalidArgument` for any other clock; `tooManyOpenFiles`; `notPermitted` for an alarm clock.
  ///
  /// The corresponding system call is `timerfd_create(2)`.
  @inline(__always)
  public init(_ clock: Clock, options: Options = .closeOnExec) throws(Errno) {
    let number = unsafe try syscall(.timerfd_create, clock.number, Int(options.rawValue))
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// Sets it to run out after a while.
  ///
  /// - Parameters:
  ///   - first: the time until it runs out; zero stops it.
  ///   - interval: the time between that and each further time; zero for once.
  /// - Returns: what it was set to before.
  /// - Throws: `invalidArgument` for a negative time, and for a descriptor that is no timer.
  ///
  /// The corresponding system call is `timerfd_settime(2)`.
  @discardableResult
  public func set(after first: Duration, repeating interval: Duration = .zero) throws(Errno) -> TimerState {
    try set(Linux.__kernel_itimerspec(first: Timestamp(first), interval: interval), flags: 0)
  }

  /// Sets it to run out at a point in time of its clock, at once where that has passed.
  ///
  /// - Parameters:
  ///   - first: when it runs out; `.zero` stops it.
  ///   - interval: the time between that and each further time; zero for once.
  ///   - canceledByClockChange: whether reading fails with `ECANCELED` once somebody sets the clock, which has to be
  ///     `realtime` or its alarm clock. The corresponding C constant is `TFD_TIMER_CANCEL_ON_SET`.
  /// - Returns: what it was set to before.
  /// - Throws: as `set(after:repeating:)` does.
  ///
  /// The corresponding system call is `timerfd_settime(2)` with `TFD_TIMER_ABSTIME`.
  @discardableResult
  public func set(
    at first: Timestamp, repeating interval: Duration = .zero, canceledByClockChange: Bool = false
  ) throws(Errno) -> TimerState {
    let cancel = canceledByClockChange ? Linux.TFD_TIMER_CANCEL_ON_SET : 0
    return try set(
      Linux.__kernel_itimerspec(first: first, interval: interval), flags: Linux.TFD_TIMER_ABSTIME | cancel)
  }

  private func set(_ new: Linux.__kernel_itimerspec, flags: Int) throws(Errno) -> TimerState {
    var (new, old) = (new, Linux.__kernel_itimerspec())
    // SAFETY: the kernel reads the one and writes the other, 32 bytes each.
    unsafe try withUnsafeMutablePointer(to: &new) { (new) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &old) { (old) throws(Errno) in
        unsafe _ = try syscall(
          .timerfd_settime, descriptor.number, flags, Int(bitPattern: new), Int(bitPattern: old))
      }
    }
    return TimerState(old)
  }

  /// What it is set to.
  ///
  /// - Throws: `badFileDescriptor`; `invalidArgument` for a descriptor that is no timer.
  ///
  /// The corresponding system call is `timerfd_gettime(2)`.
  public func state() throws(Errno) -> TimerState {
    var state = Linux.__kernel_itimerspec()
    // SAFETY: the kernel writes the 32 bytes of a struct itimerspec.
    unsafe try withUnsafeMutablePointer(to: &state) { (state) throws(Errno) in
      unsafe _ = try syscall(.timerfd_gettime, descriptor.number, Int(bitPattern: state))
    }
    return TimerState(state)
  }

  /// Sleeps until it has run out, and says how often it has since it was set or last read.
  ///
  /// - Throws: `resourceTemporarilyUnavailable` where it has not and the descriptor does not block; `ECANCELED` where
  ///   the clock was set and it is `canceledByClockChange`.
  ///
  /// The corresponding system call is `read(2)`.
  @inline(__always)
  public func expirationCount(retryOnInterrupt: Bool = true) throws(Errno) -> UInt64 {
    try descriptor.readNumber(retryOnInterrupt)
  }

  /// Ends the timer. See `FileDescriptor.close()`.
  ///
  /// The corresponding system call is `close(2)`.
  @inline(__always)
  public func close() throws(Errno) { try descriptor.close() }
}
