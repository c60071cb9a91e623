// `SuspendingClock`, with the standard library's spelling. On Linux `CLOCK_MONOTONIC` stands still while the machine is suspended, so it is
// the same clock here as `ContinuousClock`, and another type.
#if os(Linux)

/// A clock that stands still while the machine is suspended.
@frozen
public struct SuspendingClock: Sendable {
  /// A point in time on the clock.
  @frozen
  public struct Instant: InstantProtocol, Hashable, Sendable {
    let point: ContinuousClock.Instant

    @inline(__always)
    init(_ point: ContinuousClock.Instant) { self.point = point }

    /// Now.
    @inline(__always)
    public static var now: Instant { Instant(.now) }

    /// The point `duration` later, rounded up to a nanosecond.
    @inline(__always)
    public func advanced(by duration: Duration) -> Instant { Instant(point.advanced(by: duration)) }

    /// The time from this point to `other`.
    @inline(__always)
    public func duration(to other: Instant) -> Duration { point.duration(to: other.point) }

    @inline(__always)
    public static func < (left: Instant, right: Instant) -> Bool { left.point < right.point }
  }

  @inline(__always)
  public init() {}

  /// The clock, for `Task.sleep(until:clock: .suspending)`.
  @inline(__always)
  public static var suspending: SuspendingClock { SuspendingClock() }

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
    try await Task.sleep(until: deadline.point)
  }
}
#endif
