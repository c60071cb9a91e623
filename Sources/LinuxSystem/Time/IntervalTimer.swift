// The three timers that every process has, which send it signals.
public import LinuxABI

/// One of the process's three timers: each counts a time of its own and sends a signal of its own.
@frozen
public struct IntervalTimer: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }

  @inline(__always)
  init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }

  /// Counts time as it passes, and sends `Signal.alarm`. The corresponding C constant is `ITIMER_REAL`.
  @inline(__always) public static var real: IntervalTimer { IntervalTimer(Linux.ITIMER_REAL) }
  /// Counts the process's CPU time outside the kernel, and sends `Signal.virtualAlarm`. The corresponding C constant is
  /// `ITIMER_VIRTUAL`.
  @inline(__always) public static var virtual: IntervalTimer { IntervalTimer(Linux.ITIMER_VIRTUAL) }
  /// Counts the process's CPU time, and sends `Signal.profilingAlarm`. The corresponding C constant is `ITIMER_PROF`.
  @inline(__always) public static var profiling: IntervalTimer { IntervalTimer(Linux.ITIMER_PROF) }

  /// What it is set to.
  ///
  /// - Throws: `invalidArgument` for a timer that is none of the three.
  ///
  /// The corresponding system call is `getitimer(2)`.
  public func state() throws(Errno) -> TimerState {
    var state = Linux.itimerval()
    // SAFETY: the kernel writes the 32 bytes of a struct itimerval.
    unsafe try withUnsafeMutablePointer(to: &state) { (state) throws(Errno) in
      unsafe _ = try syscall(.getitimer, Int(rawValue), Int(bitPattern: state))
    }
    return TimerState(state)
  }

  /// Sets it.
  ///
  /// - Parameters:
  ///   - first: the time until it runs out; zero stops it. Rounded up to a microsecond.
  ///   - interval: the time between that and each further time; zero for once.
  /// - Returns: what it was set to before.
  /// - Throws: `invalidArgument` for a negative time, and for a timer that is none of the three.
  ///
  /// The corresponding system call is `setitimer(2)`.
  @discardableResult
  public func set(after first: Duration, repeating interval: Duration = .zero) throws(Errno) -> TimerState {
    var new = Linux.itimerval()
    new.it_value = Linux.timeval(roundingUp: first)
    new.it_interval = Linux.timeval(roundingUp: interval)
    var old = Linux.itimerval()
    // SAFETY: the kernel reads the one and writes the other, 32 bytes each.
    unsafe try withUnsafeMutablePointer(to: &new) { (new) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &old) { (old) throws(Errno) in
        unsafe _ = try syscall(.setitimer, Int(rawValue), Int(bitPattern: new), Int(bitPattern: old))
      }
    }
    return TimerState(old)
  }
}
