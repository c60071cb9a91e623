// A mutex for threads of different priorities. How it waits is in PriorityWord.

/// A value that one thread at a time can reach, and that runs meanwhile with the priority of the most urgent thread that
/// waits for it: so that a thread of middling priority cannot keep an urgent one waiting by keeping the holder from running.
///
/// As `Mutex`, but slower: each time it is taken costs a call of gettid(2), and the kernel hands it over to the most urgent of
/// those that wait, one after the other. It never allocates. For threads that have no priorities of their own, use `Mutex`.
///
/// It is not recursive: a thread that takes it in its own `withLock` is a fatal error, which the kernel notices.
///
/// The corresponding C functions are those of `pthread_mutex_t` with the protocol `PTHREAD_PRIO_INHERIT`.
public struct PriorityMutex<Value: ~Copyable>: ~Copyable {
  let lock = PriorityWord()
  let cell: Cell<Value>

  /// A lock that nobody holds, and its value.
  @inline(__always)
  public init(_ initialValue: consuming sending Value) { cell = Cell(initialValue) }

  /// Calls `body` with the value, when no other thread has it. See `Mutex.withLock(_:)`.
  ///
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws. The lock is given back then too.
  @inline(__always)
  public borrowing func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    let thread = PriorityWord.callingThread()
    lock.acquire(as: thread)
    defer { lock.release(as: thread) }
    // SAFETY: the lock is held, so the value is this thread's.
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value, if no thread has it. See `Mutex.withLockIfAvailable(_:)`.
  ///
  /// - Returns: what `body` returns; nil where the lock was taken.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withLockIfAvailable<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    let thread = PriorityWord.callingThread()
    guard lock.acquireIfFree(as: thread) else { return nil }
    defer { lock.release(as: thread) }
    // SAFETY: as above.
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value, when no other thread has it, unless that takes too long. See `Mutex.withLock(for:_:)`.
  ///
  /// Before Linux 5.14, where the kernel knows no other clock here, setting the machine's time changes how long it waits.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait at most; zero or less: as `withLockIfAvailable(_:)`.
  ///   - body: what is done with the value.
  /// - Returns: what `body` returns; nil where the time was over.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withLock<Result: ~Copyable, Failure: Error>(
    for timeout: Duration, _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    let thread = PriorityWord.callingThread()
    guard lock.acquire(as: thread, for: timeout) else { return nil }
    defer { lock.release(as: thread) }
    // SAFETY: as above.
    return unsafe try body(&cell.address.pointee)
  }
}

// As Mutex.
extension PriorityMutex: @unchecked Sendable where Value: ~Copyable {}
