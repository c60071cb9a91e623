// Points in time, and how they and `Duration` become the kernel's two numbers: seconds, and nanoseconds within a
// second.
public import LinuxABI

/// A point in time on some clock: whole seconds since the clock's zero, and nanoseconds since then.
///
/// What the zero is, the clock says: 1970 for `Clock.realtime`, the start of the machine for `Clock.monotonic`. Two
/// numbers of a machine word and not a `Duration`, for a `Duration` of 128 bits takes a long division to be read.
@frozen
public struct Timestamp: Hashable, Sendable, Comparable {
  /// Whole seconds, rounded down: negative before the clock's zero.
  public var seconds: Int64
  /// Nanoseconds after that, 0 to 999,999,999: never negative.
  public var nanoseconds: Int64

  /// A point from its two numbers, which are taken as they are.
  ///
  /// - Parameters:
  ///   - seconds: whole seconds since the clock's zero.
  ///   - nanoseconds: 0 to 999,999,999; the kernel answers `invalidArgument` to any other.
  @inline(__always)
  public init(seconds: Int64, nanoseconds: Int64 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The point that lies `duration` after the clock's zero, rounded down to a nanosecond.
  @inline(__always)
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    // Both parts have the duration's sign; the kernel wants the second one positive.
    let remainder = attoseconds % 1_000_000_000
    let nanoseconds = attoseconds / 1_000_000_000 &- (remainder < 0 ? 1 : 0)
    self.seconds = nanoseconds < 0 ? seconds &- 1 : seconds
    self.nanoseconds = nanoseconds < 0 ? nanoseconds &+ 1_000_000_000 : nanoseconds
  }

  /// The time from the clock's zero to this point.
  @inline(__always)
  public var duration: Duration {
    Duration(secondsComponent: seconds, attosecondsComponent: nanoseconds &* 1_000_000_000)
  }

  /// The zero of its clock.
  @inline(__always) public static var zero: Timestamp { Timestamp(seconds: 0, nanoseconds: 0) }

  @inline(__always)
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds || (left.seconds == right.seconds && left.nanoseconds < right.nanoseconds)
  }

  /// The time from `right` to `left`, two points of the same clock.
  @inline(__always)
  public static func - (left: Timestamp, right: Timestamp) -> Duration {
    Duration(
      secondsComponent: left.seconds &- right.seconds,
      attosecondsComponent: (left.nanoseconds &- right.nanoseconds) &* 1_000_000_000)
  }

  /// The point that lies `right` after `left`, rounded down to a nanosecond.
  @inline(__always)
  public static func + (left: Timestamp, right: Duration) -> Timestamp {
    let step = Timestamp(right)
    let nanoseconds = left.nanoseconds &+ step.nanoseconds
    let carry: Int64 = nanoseconds >= 1_000_000_000 ? 1 : 0
    return Timestamp(
      seconds: left.seconds &+ step.seconds &+ carry, nanoseconds: nanoseconds &- carry &* 1_000_000_000)
  }

  /// The point that lies `right` before `left`, rounded down to a nanosecond.
  @inline(__always)
  public static func - (left: Timestamp, right: Duration) -> Timestamp { left + (.zero - right) }

  /// Moves the point on.
  @inline(__always)
  public static func += (left: inout Timestamp, right: Duration) { left = left + right }
}

// MARK: - The kernel's forms, for this module and LinuxSystem

extension Timestamp {
  /// As `struct __kernel_timespec`.
  @inline(__always)
  package var kernel: Linux.__kernel_timespec {
    var time = Linux.__kernel_timespec()
    time.tv_sec = seconds
    time.tv_nsec = nanoseconds
    return time
  }

  /// From `struct __kernel_timespec`.
  @inline(__always)
  package init(_ kernel: Linux.__kernel_timespec) {
    self.init(seconds: kernel.tv_sec, nanoseconds: kernel.tv_nsec)
  }
}

extension Linux.__kernel_timespec {
  /// A relative time, for timeouts: a negative one is refused by the kernel.
  @inline(__always)
  package init(_ duration: Duration) { self = Timestamp(duration).kernel }
}

extension Duration {
  /// From `struct __kernel_timespec`.
  @inline(__always)
  package init(_ kernel: Linux.__kernel_timespec) { self = Timestamp(kernel).duration }

  /// From the two numbers of a `struct timeval`: CPU times, timers.
  @inline(__always)
  package init(seconds: Int, microseconds: Int) {
    self.init(
      secondsComponent: Int64(seconds), attosecondsComponent: Int64(microseconds) &* 1_000_000_000_000)
  }
}

/// Calls `body` with the address of `timeout` as a `struct __kernel_timespec`, or with 0 where it is nil: no limit.
///
/// The kernel may write the time that is left into it.
@inline(__always)
package func withTimeout<Result>(_ timeout: Duration?, _ body: (Int) throws(Errno) -> Result) throws(Errno) -> Result {
  guard let timeout else { return try body(0) }
  var time = Linux.__kernel_timespec(timeout)
  // SAFETY: the address is good for as long as `body` runs, which is the call that it is passed to.
  return unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
    try body(Int(bitPattern: time))
  }
}

/// Calls `body` with the address of `deadline` as a `struct __kernel_timespec`, or with 0 where it is nil: no limit.
@inline(__always)
package func withDeadline<Result>(
  _ deadline: Timestamp?, _ body: (Int) throws(Errno) -> Result
) throws(Errno) -> Result {
  guard let deadline else { return try body(0) }
  var time = deadline.kernel
  // SAFETY: as in withTimeout.
  return unsafe try withUnsafeMutablePointer(to: &time) { (time) throws(Errno) in
    try body(Int(bitPattern: time))
  }
}
