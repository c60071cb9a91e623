// What the three kinds of timers are set to, and its forms in the kernel.
internal import LinuxABI

/// What a timer is set to, as of the moment when the kernel was asked.
@frozen
public struct TimerState: Hashable, Sendable {
  /// The time until it runs out next; zero where it is not set.
  public let remaining: Duration
  /// The time between that and each further time; zero where it runs out once.
  public let interval: Duration

  /// Whether it is set.
  @inline(__always) public var isRunning: Bool { remaining != .zero }
}

extension TimerState {
  init(_ kernel: Linux.__kernel_itimerspec) {
    self.init(remaining: Duration(kernel.it_value), interval: Duration(kernel.it_interval))
  }

  init(_ kernel: Linux.itimerval) {
    self.init(
      remaining: Duration(seconds: kernel.it_value.tv_sec, microseconds: kernel.it_value.tv_usec),
      interval: Duration(seconds: kernel.it_interval.tv_sec, microseconds: kernel.it_interval.tv_usec))
  }
}

extension Linux.__kernel_itimerspec {
  /// A timer that runs out at `first`, which is a point in time or the time until then.
  init(first: Timestamp, interval: Duration) {
    self.init()
    it_value = first.kernel
    it_interval = Timestamp(interval).kernel
  }
}

extension Linux.timeval {
  /// Rounded up to a microsecond: zero would mean something else.
  init(roundingUp duration: Duration) {
    self.init()
    let time = Timestamp(duration + .nanoseconds(999))
    tv_sec = Int(time.seconds)
    tv_usec = Int(time.nanoseconds / 1_000)
  }
}
