// `ContinuousClock`, with the standard library's spelling: Embedded Swift 6.3 has no clocks.
//
// It has the protocol `Clock`, whose `sleep` throws any error, and a type that conforms to it would need an existential: so these clocks
// are types that have all of the protocol's members and do not conform.
#if os(Linux)
internal import LinuxCore

/// The clock that tasks sleep by.
///
/// It is `CLOCK_MONOTONIC`, as the standard library's on Linux is, and stands still while the machine is suspended.
@frozen
public struct ContinuousClock: Sendable {
  /// A point in time on the clock.
  @frozen
  public struct Instant: InstantProtocol, Hashable, Sendable {
    // Nanoseconds since the machine started.
    let nanoseconds: Int64

    @inline(__always)
    init(_ instant: LoopInstant) { nanoseconds = instant.nanoseconds }

    @inline(__always)
    var loopInstant: LoopInstant { LoopInstant(nanoseconds: nanoseconds) }

    /// Now.
    @inline(__always)
    public static var now: Instant { Instant(EventLoop.now) }

    /// The point `duration` later, rounded up to a nanosecond.
    @inline(__always)
    public func advanced(by duration: Duration) -> Instant { Instant(loopInstant.advanced(by: duration)) }

    /// The time from this point to `other`.
    @inline(__always)
    public func duration(to other: Instant) -> Duration { .nanoseconds(other.nanoseconds &- nanoseconds) }

    @inline(__always)
    public static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }

    @inline(__always)
    public static func + (left: Instant, right: Duration) -> Instant { left.advanced(by: right) }

    @inline(__always)
    public static func - (left: Instant, right: Duration) -> Instant { left.advanced(by: .zero - right) }

    @inline(__always)
    public static func += (left: inout Instant, right: Duration) { left = left + right }

    @inline(__always)
    public static func -= (left: inout Instant, right: Duration) { left = left - right }

    @inline(__always)
    public static func - (left: Instant, right: Instant) -> Duration { right.duration(to: left) }
  }

  @inline(__always)
  public init() {}

  /// The clock, for `Task.sleep(until:clock: .continuous)`.
  @inline(__always)
  public static var continuous: ContinuousClock { ContinuousClock() }

  /// Now.
  @inline(__always)
  public static var now: Instant { .now }

  /// Now.
  @inline(__always)
  public var now: Instant { .now }

  /// The least difference of two points: a nanosecond.
  public var minimumResolution: Duration { .nanoseconds(1) }

  /// Suspends the task until `deadline`.
  ///
  /// - Throws: `CancellationError` at once where the task is cancelled.
  public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws(CancellationError) {
    try await Task.sleep(until: deadline)
  }

  /// Suspends the task for at least `duration`.
  ///
  /// - Throws: `CancellationError` at once where the task is cancelled.
  public func sleep(for duration: Duration, tolerance: Duration? = nil) async throws(CancellationError) {
    try await Task.sleep(for: duration)
  }

  /// How long `work` takes.
  public func measure<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) -> Duration {
    let start = now
    try work()
    return start.duration(to: now)
  }

  /// How long `work` takes, with all its waiting.
  public func measure<Failure: Error>(
    isolation: isolated (any Actor)? = #isolation, _ work: () async throws(Failure) -> Void
  ) async throws(Failure) -> Duration {
    let start = now
    try await work()
    return start.duration(to: now)
  }
}
#endif
