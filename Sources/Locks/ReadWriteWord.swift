// The words of a read-write lock: many readers at once, or one writer. Waiting is in ReadWriteWord+Waiting.
//
// Writers first take a lock among themselves, so that here there is one at most. It says that it is there, waits until the
// readers that were there before have left, and holds the lock. Readers that come meanwhile wait, and its release makes
// readers of all of them at once, in one step, before the next writer says that it is there. So a reader waits for one writer
// at most, and a writer for no reader that came after it: phase-fair, after Björn Brandenburg and James Anderson,
// "Spin-Based Reader-Writer Synchronization for Multiprocessor Real-Time Systems", 2010.
//
//   bits 0…29   readers that are in (or have yet to notice that a writer is there)
//   bits 30…59  readers that wait
//   bit 60      a writer is there: it waits for readers to leave, or holds the lock
//   bit 61      it sleeps
//   bit 62      the phase: turns over when a writer's release lets in readers that wait
//
// A thread that reads within its reading counts twice: a count of 30 bits would take more stacks than there is memory.
internal import Synchronization

package struct ReadWriteWord: ~Copyable {
  let state = Atomic<UInt64>(0)
  /// Advances when readers are let in and when the last reader leaves a writer that sleeps: what they sleep on.
  let turn = Atomic<UInt32>(0)
  let writers = LockWord()

  @inline(__always) static var readers: UInt64 { 1 &<< 30 &- 1 }
  @inline(__always) static var waitingReader: UInt64 { 1 &<< 30 }
  @inline(__always) static var waitingReaders: UInt64 { readers &<< 30 }
  @inline(__always) static var writer: UInt64 { 1 &<< 60 }
  @inline(__always) static var writerSleeps: UInt64 { 1 &<< 61 }
  @inline(__always) static var phase: UInt64 { 1 &<< 62 }

  @inline(__always)
  package init() {}
}

// MARK: - Reading

extension ReadWriteWord {
  /// Waits until there is no writer, and comes in.
  @inline(__always)
  package borrowing func acquireForReading() {
    // Acquiring: what the last writer wrote before its release is seen after this. One addition and not an exchange in a
    // loop: readers that come at once do not make each other try again.
    let before = state.wrappingAdd(1, ordering: .acquiring).oldValue
    if before & Self.writer != 0 { _ = waitToRead(until: .never) }
  }

  /// Comes in if there is no writer.
  ///
  /// - Returns: whether the caller is in.
  @inline(__always)
  package borrowing func acquireForReadingIfFree() -> Bool {
    // Relaxed: what is seen decides only what is tried next.
    var seen = state.load(ordering: .relaxed)
    while seen & Self.writer == 0 {
      // Acquiring, as above.
      let (done, now) = state.weakCompareExchange(
        expected: seen, desired: seen &+ 1, successOrdering: .acquiring, failureOrdering: .relaxed)
      if done { return true }
      seen = now
    }
    return false
  }

  /// Waits until there is no writer, or the time is over.
  ///
  /// - Returns: whether the caller is in.
  @export(interface)
  @inline(never)
  package borrowing func acquireForReading(for timeout: Duration) -> Bool {
    if acquireForReadingIfFree() { return true }
    if timeout <= .zero { return false }
    // Acquiring, as above.
    let before = state.wrappingAdd(1, ordering: .acquiring).oldValue
    return before & Self.writer == 0 || waitToRead(until: Deadline(after: timeout))
  }

  /// Leaves.
  @inline(__always)
  package borrowing func releaseFromReading() {
    // Releasing: what was read is read before the next writer, which acquires from the last of these, changes it.
    let before = state.wrappingSubtract(1, ordering: .releasing).oldValue
    if before & (Self.readers | Self.writerSleeps) == Self.writerSleeps | 1 { wakeWriter() }
  }
}

// MARK: - Writing

extension ReadWriteWord {
  /// Waits until nobody reads or writes, and takes the lock.
  @inline(__always)
  package borrowing func acquireForWriting() {
    writers.acquire()
    // Acquiring: what readers read and writers wrote before they left is before all that is done after this. The bit is not
    // set: only who has `writers` sets it, and clears it before.
    let before = state.wrappingAdd(Self.writer, ordering: .acquiring).oldValue
    if before & Self.readers != 0 { _ = waitForReaders(until: .never) }
  }

  /// Takes the lock if nobody reads or writes.
  ///
  /// - Returns: whether it is taken now.
  @inline(__always)
  package borrowing func acquireForWritingIfFree() -> Bool {
    guard writers.acquireIfFree() else { return false }
    // Relaxed: as above. With no reader and no writer there is nothing but the phase.
    let seen = state.load(ordering: .relaxed)
    if seen & ~Self.phase == 0 {
      // Acquiring, as above.
      let taken = state.compareExchange(
        expected: seen, desired: seen | Self.writer, successOrdering: .acquiring, failureOrdering: .relaxed
      ).exchanged
      if taken { return true }
    }
    writers.release()
    return false
  }

  /// Waits until nobody reads or writes, or the time is over.
  ///
  /// - Returns: whether the lock is taken now.
  @export(interface)
  @inline(never)
  package borrowing func acquireForWriting(for timeout: Duration) -> Bool {
    if acquireForWritingIfFree() { return true }
    if timeout <= .zero { return false }
    let deadline = Deadline(after: timeout)
    guard writers.acquire(until: deadline) else { return false }
    // Acquiring, as above.
    let before = state.wrappingAdd(Self.writer, ordering: .acquiring).oldValue
    if before & Self.readers == 0 || waitForReaders(until: deadline) { return true }
    writers.release()
    return false
  }

  /// Gives the lock to the readers that wait, and then to other writers.
  @inline(__always)
  package borrowing func releaseFromWriting() {
    // Relaxed: the exchange decides.
    let seen = state.load(ordering: .relaxed)
    // Releasing: what was written is seen by who comes next.
    let isAlone =
      seen & ~Self.phase == Self.writer
      && state.compareExchange(
        expected: seen, desired: seen & ~Self.writer, successOrdering: .releasing, failureOrdering: .relaxed
      ).exchanged
    if !isAlone { letReadersIn() }
    writers.release()
  }
}
