// The lock that a program uses: it owns what it guards. How it waits is in LockWord.
//
// Conditions are in Mutex+Condition. A lock that hands the holder the priority of those that wait is PriorityMutex.

/// A value that one thread at a time can reach, with the standard library's spelling.
///
/// A word and the value: no allocation, no system call where nobody waits. A thread that finds it taken looks again for some
/// microseconds and then sleeps. The lock is not handed over, so it does not wait for a thread that has yet to wake up; but a
/// thread that was woken several times in vain reserves it, so that none waits forever while others take it over and over.
///
/// It is not recursive: a thread that takes it in its own `withLock` waits for itself forever.
///
/// The corresponding C functions are `pthread_mutex_lock`, `pthread_mutex_timedlock`, `pthread_mutex_trylock` and
/// `pthread_mutex_unlock`.
public struct Mutex<Value: ~Copyable>: ~Copyable {
  let lock = LockWord()
  let cell: Cell<Value>

  /// A lock that nobody holds, and its value.
  @inline(__always)
  public init(_ initialValue: consuming sending Value) { cell = Cell(initialValue) }

  /// Calls `body` with the value, when no other thread has it.
  ///
  /// - Parameter body: what is done with the value meanwhile. What it lets out of the value, it may not leave in it: the compiler
  ///   sees to that.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws. The lock is given back then too.
  @inline(__always)
  public borrowing func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    lock.acquire()
    defer { lock.release() }
    // SAFETY: the lock is held, so the value is this thread's.
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value, if no thread has it.
  ///
  /// - Parameter body: as for `withLock(_:)`.
  /// - Returns: what `body` returns; nil where the lock was taken.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withLockIfAvailable<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    guard lock.acquireIfFree() else { return nil }
    defer { lock.release() }
    // SAFETY: as above.
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value, when no other thread has it, unless that takes too long.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait at most; zero or less: as `withLockIfAvailable(_:)`.
  ///   - body: as for `withLock(_:)`.
  /// - Returns: what `body` returns; nil where the time was over.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withLock<Result: ~Copyable, Failure: Error>(
    for timeout: Duration, _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    guard lock.acquire(for: timeout) else { return nil }
    defer { lock.release() }
    // SAFETY: as above.
    return unsafe try body(&cell.address.pointee)
  }
}

// The value is never reached by two threads at once, and goes in and out of the lock by `sending`.
extension Mutex: @unchecked Sendable where Value: ~Copyable {}
