// `Task.sleep` and `Task.checkCancellation`, with the standard library's spelling: Embedded Swift 6.3 has neither.
#if os(Linux)

extension Task where Success == Never, Failure == Never {
  /// Suspends the task for at least `duration`; other tasks run meanwhile.
  ///
  /// - Parameters:
  ///   - duration: how long, on the monotonic clock, which stands still while the machine is suspended. Zero or less lets the other tasks
  ///     that are ready run first.
  ///   - tolerance: how much longer it may be. It is not made use of: each sleeper is woken as soon as can be.
  ///   - clock: the clock.
  /// - Throws: `CancellationError` at once where the task is cancelled.
  public static func sleep(
    for duration: Duration, tolerance: Duration? = nil, clock: ContinuousClock = ContinuousClock()
  ) async throws(_Concurrency.CancellationError) {
    try await sleep(until: duration > .zero ? EventLoop.now.advanced(by: duration) : nil)
  }

  /// Suspends the task until `deadline`; other tasks run meanwhile.
  ///
  /// - Throws: `CancellationError` at once where the task is cancelled.
  public static func sleep(
    until deadline: ContinuousClock.Instant, tolerance: Duration? = nil, clock: ContinuousClock = ContinuousClock()
  ) async throws(_Concurrency.CancellationError) {
    try await sleep(until: deadline.loopInstant)
  }

  /// Suspends the task until `deadline`; other tasks run meanwhile.
  ///
  /// - Throws: `CancellationError` at once where the task is cancelled.
  public static func sleep(
    until deadline: SuspendingClock.Instant, tolerance: Duration? = nil, clock: SuspendingClock
  ) async throws(_Concurrency.CancellationError) {
    try await sleep(until: deadline.point.loopInstant)
  }

  /// Suspends the task for at least `duration` nanoseconds; other tasks run meanwhile.
  ///
  /// - Throws: `CancellationError` at once where the task is cancelled.
  public static func sleep(nanoseconds duration: UInt64) async throws(_Concurrency.CancellationError) {
    try await sleep(
      until: duration > 0 ? EventLoop.now.advanced(byNanoseconds: Int64(clamping: duration)) : nil)
  }

  private static func sleep(until deadline: LoopInstant?) async throws(_Concurrency.CancellationError) {
    try checkCancellation()
    guard let deadline else {
      await yield()
      return try checkCancellation()
    }
    if await !EventLoop.wait(until: deadline) { throw _Concurrency.CancellationError() }
  }

  /// Throws where the task is cancelled.
  ///
  /// - Throws: `CancellationError`.
  @inline(__always)
  public static func checkCancellation() throws(_Concurrency.CancellationError) {
    if isCancelled { throw _Concurrency.CancellationError() }
  }
}
#endif
