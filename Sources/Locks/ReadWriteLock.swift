// A value that many threads may look at while none changes it. How it waits is in ReadWriteWord.

/// A value that several threads can read at once, and one at a time can change.
///
/// Neither side starves: a reader waits for one writer at most, not counting those that give up; a writer for those that
/// read when it came, and for the writers before it. It never allocates, and calls the kernel only where somebody waits. For
/// short sections a `Mutex` is faster: readers write to the lock too.
///
/// It is not recursive. A thread that reads within its own reading waits for itself forever if a writer has come between.
///
/// The corresponding C functions are `pthread_rwlock_rdlock`, `pthread_rwlock_wrlock`, their timed and trying forms, and
/// `pthread_rwlock_unlock`.
public struct ReadWriteLock<Value: ~Copyable>: ~Copyable {
  let lock = ReadWriteWord()
  let cell: Cell<Value>

  /// A lock that nobody holds, and its value.
  @inline(__always)
  public init(_ initialValue: consuming sending Value) { cell = Cell(initialValue) }

  /// Calls `body` with the value to look at, when no thread changes it.
  ///
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws. The lock is given back then too.
  @inline(__always)
  public borrowing func withReadLock<Result: ~Copyable, Failure: Error>(
    _ body: (borrowing Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.acquireForReading()
    defer { lock.releaseFromReading() }
    // SAFETY: the lock is held, so nobody changes the value.
    return unsafe try body(cell.address.pointee)
  }

  /// Calls `body` with the value to look at, if no thread changes it or is about to.
  ///
  /// - Returns: what `body` returns; nil where there was a writer.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withReadLockIfAvailable<Result: ~Copyable, Failure: Error>(
    _ body: (borrowing Value) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard lock.acquireForReadingIfFree() else { return nil }
    defer { lock.releaseFromReading() }
    // SAFETY: as above.
    return unsafe try body(cell.address.pointee)
  }

  /// Calls `body` with the value to look at, when no thread changes it, unless that takes too long.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait at most; zero or less: as `withReadLockIfAvailable(_:)`.
  ///   - body: what looks at the value.
  /// - Returns: what `body` returns; nil where the time was over.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withReadLock<Result: ~Copyable, Failure: Error>(
    for timeout: Duration, _ body: (borrowing Value) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard lock.acquireForReading(for: timeout) else { return nil }
    defer { lock.releaseFromReading() }
    // SAFETY: as above.
    return unsafe try body(cell.address.pointee)
  }

  /// Calls `body` with the value to change, when no other thread has it.
  ///
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws. The lock is given back then too.
  @inline(__always)
  public borrowing func withWriteLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.acquireForWriting()
    defer { lock.releaseFromWriting() }
    // SAFETY: the lock is held by a writer, so the value is this thread's.
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value to change, if no thread has it.
  ///
  /// - Returns: what `body` returns; nil where somebody had the lock.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withWriteLockIfAvailable<Result: ~Copyable, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard lock.acquireForWritingIfFree() else { return nil }
    defer { lock.releaseFromWriting() }
    // SAFETY: as above.
    return unsafe try body(&cell.address.pointee)
  }

  /// Calls `body` with the value to change, when no other thread has it, unless that takes too long.
  ///
  /// - Parameters:
  ///   - timeout: how long to wait at most; zero or less: as `withWriteLockIfAvailable(_:)`.
  ///   - body: what changes the value.
  /// - Returns: what `body` returns; nil where the time was over.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withWriteLock<Result: ~Copyable, Failure: Error>(
    for timeout: Duration, _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard lock.acquireForWriting(for: timeout) else { return nil }
    defer { lock.releaseFromWriting() }
    // SAFETY: as above.
    return unsafe try body(&cell.address.pointee)
  }
}

// Readers have the value at the same time, which is what `Sendable` allows and `sending` would not.
extension ReadWriteLock: @unchecked Sendable where Value: Sendable & ~Copyable {}
