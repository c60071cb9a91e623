// Timers of a process on any clock, which send signals (timer_create(2)).
public import LinuxABI

/// A timer of the process: on a clock of choice, with a signal of choice.
///
/// It is a plain number, as a `FileDescriptor` is: it may lie in an array, and a signal's handler finds it in
/// `SignalInformation.timer`. Nothing deletes it but `delete()`, an exec and the process's end; a child does not get
/// it.
@frozen
public struct Timer: RawRepresentable, Hashable, Sendable {
  /// The kernel's number.
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }

  @inline(__always) private var number: Int { Int(rawValue) }

  /// What happens when the timer runs out.
  @frozen
  public struct Notification: Sendable {
    let kernel: Linux.sigevent

    @inline(__always)
    init(_ notify: Int, _ signal: Signal, _ value: Int, _ thread: Int32) {
      var kernel = Linux.sigevent()
      kernel.sigev_value = UInt64(bitPattern: Int64(value))
      kernel.sigev_signo = signal.rawValue
      kernel.sigev_notify = Int32(truncatingIfNeeded: notify)
      kernel._sigev_un[0] = thread
      self.kernel = kernel
    }

    /// Nothing: the timer is there to be asked. The corresponding C constant is `SIGEV_NONE`.
    @inline(__always)
    public static var none: Notification { Notification(Linux.SIGEV_NONE, Signal(rawValue: 0), 0, 0) }

    /// The process gets a signal, and with it the value. The corresponding C constant is `SIGEV_SIGNAL`.
    @inline(__always)
    public static func signal(_ signal: Signal, value: Int = 0) -> Notification {
      Notification(Linux.SIGEV_SIGNAL, signal, value, 0)
    }

    /// A thread of the process gets the signal. The corresponding C constant is `SIGEV_THREAD_ID`.
    @inline(__always)
    public static func signal(_ signal: Signal, value: Int = 0, to thread: ThreadID) -> Notification {
      Notification(Linux.SIGEV_SIGNAL | Linux.SIGEV_THREAD_ID, signal, value, thread.rawValue)
    }
  }

  /// Makes a timer; it is not set.
  ///
  /// - Parameters:
  ///   - clock: what it counts by. The alarm clocks wake the machine up, and want the capability CAP_WAKE_ALARM.
  ///   - notification: what happens when it runs out.
  /// - Throws: `invalidArgument` for a clock, a signal or a thread that is not there; `resourceTemporarilyUnavailable`
  ///   where the process may have no more signals; `notSupported` for a clock without timers, such as the coarse ones.
  ///
  /// The corresponding system call is `timer_create(2)`.
  public init(_ clock: Clock, notification: Notification) throws(Errno) {
    var event = notification.kernel
    var number: Int32 = 0
    // SAFETY: the kernel reads the 64 bytes of a struct sigevent and writes the number's four.
    unsafe try withUnsafeMutablePointer(to: &event) { (event) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &number) { (number) throws(Errno) in
        unsafe _ = try syscall(.timer_create, clock.number, Int(bitPattern: event), Int(bitPattern: number))
      }
    }
    rawValue = number
  }

  /// Sets it to run out after a while.
  ///
  /// - Parameters:
  ///   - first: the time until it runs out; zero stops it.
  ///   - interval: the time between that and each further time; zero for once.
  /// - Returns: what it was set to before.
  /// - Throws: `invalidArgument` for a negative time, and for a timer that is not there.
  ///
  /// The corresponding system call is `timer_settime(2)`.
  @discardableResult
  public func set(after first: Duration, repeating interval: Duration = .zero) throws(Errno) -> TimerState {
    try set(Linux.__kernel_itimerspec(first: Timestamp(first), interval: interval), flags: 0)
  }

  /// Sets it to run out at a point in time of its clock, at once where that has passed.
  ///
  /// - Parameters:
  ///   - first: when it runs out; `.zero` stops it.
  ///   - interval: the time between that and each further time; zero for once.
  /// - Returns: what it was set to before.
  /// - Throws: as `set(after:repeating:)` does.
  ///
  /// The corresponding system call is `timer_settime(2)` with `TIMER_ABSTIME`.
  @discardableResult
  public func set(at first: Timestamp, repeating interval: Duration = .zero) throws(Errno) -> TimerState {
    try set(Linux.__kernel_itimerspec(first: first, interval: interval), flags: Linux.TIMER_ABSTIME)
  }

  private func set(_ new: Linux.__kernel_itimerspec, flags: Int) throws(Errno) -> TimerState {
    var (new, old) = (new, Linux.__kernel_itimerspec())
    // SAFETY: the kernel reads the one and writes the other, 32 bytes each.
    unsafe try withUnsafeMutablePointer(to: &new) { (new) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &old) { (old) throws(Errno) in
        unsafe _ = try syscall(.timer_settime, number, flags, Int(bitPattern: new), Int(bitPattern: old))
      }
    }
    return TimerState(old)
  }

  /// What it is set to.
  ///
  /// - Throws: `invalidArgument` for a timer that is not there.
  ///
  /// The corresponding system call is `timer_gettime(2)`.
  public func state() throws(Errno) -> TimerState {
    var state = Linux.__kernel_itimerspec()
    // SAFETY: the kernel writes the 32 bytes of a struct itimerspec.
    unsafe try withUnsafeMutablePointer(to: &state) { (state) throws(Errno) in
      unsafe _ = try syscall(.timer_gettime, number, Int(bitPattern: state))
    }
    return TimerState(state)
  }

  /// How often it ran out again before the last signal of it arrived: those times that no signal was sent for.
  ///
  /// - Throws: `invalidArgument` for a timer that is not there.
  ///
  /// The corresponding system call is `timer_getoverrun(2)`.
  @inline(__always)
  public func overrunCount() throws(Errno) -> Int {
    unsafe try syscall(.timer_getoverrun, number)
  }

  /// Ends it. The kernel may give its number to a new one.
  ///
  /// - Throws: `invalidArgument` for a timer that is not there.
  ///
  /// The corresponding system call is `timer_delete(2)`.
  @inline(__always)
  public func delete() throws(Errno) {
    unsafe _ = try syscall(.timer_delete, number)
  }
}
