// Waiting until the value of a mutex is as a thread needs it.
//
// There is no `wait` to be called inside of `withLock`: there the value is the closure's alone, and no other thread could change
// it. So the question comes first, and the closure runs once the answer is yes.

extension Mutex where Value: ~Copyable {
  /// Calls `body` with the value as soon as no other thread has it and it is as asked for.
  ///
  ///     let item = queue.withLock(when: notEmpty) { !$0.isEmpty } then: { $0.removeFirst() }
  ///
  /// - Parameters:
  ///   - condition: what is signalled after the value was changed. Meanwhile the lock is free.
  ///   - isReady: whether the value is as asked for. It is called with the lock held, at first and after each signal, and is not
  ///     to change the value.
  ///   - body: as for `withLock(_:)`. The lock is not given back between the answer and this.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withLock<Result: ~Copyable, Failure: Error>(
    when condition: borrowing Condition, _ isReady: (inout sending Value) -> Bool,
    then body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    lock.acquire()
    defer { lock.release() }
    // SAFETY: the lock is held whenever `wait` is not running, so the value is this thread's.
    while unsafe !isReady(&cell.address.pointee) { _ = condition.wait(releasing: lock, until: .never) }
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value as soon as no other thread has it and it is as asked for, unless that takes too long.
  ///
  /// - Parameters:
  ///   - condition: as for `withLock(when:_:then:)`.
  ///   - timeout: how long to wait at most, for the lock and for the condition. A thread that was woken, or whose time is over,
  ///     waits for the lock to look at the value a last time: that is not counted. Zero or less: no wait.
  ///   - isReady: as for `withLock(when:_:then:)`.
  ///   - body: as for `withLock(_:)`.
  /// - Returns: what `body` returns; nil where the time was over.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withLock<Result: ~Copyable, Failure: Error>(
    when condition: borrowing Condition, for timeout: Duration, _ isReady: (inout sending Value) -> Bool,
    then body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    guard timeout > .zero else {
      guard lock.acquireIfFree() else { return nil }
      defer { lock.release() }
      // SAFETY: as above, here and below.
      guard unsafe isReady(&cell.address.pointee) else { return nil }
      return unsafe try body(&cell.address.pointee)
    }
    let deadline = Deadline(after: timeout)
    guard lock.acquire(until: deadline) else { return nil }
    defer { lock.release() }
    var isOver = false
    while unsafe !isReady(&cell.address.pointee) {
      if isOver { return nil }
      isOver = condition.wait(releasing: lock, until: deadline) == .timedOut
    }
    return unsafe try body(&cell.address.pointee)
  }
}
