// What readers do that find a writer, and a writer that finds readers.
//
// No wake is lost: `turn` is read first, then the state. Whoever changes the state so that a sleeper can go on advances `turn`
// after that, and then wakes. So the sleeper has read the old turn and the kernel refuses the sleep, or finds the sleeper; or
// it has read the new turn, by an acquiring load, and sees the state as it was changed.
internal import CFullSwift
internal import Synchronization

/// How often a thread looks again before it sleeps: see LockWord+Waiting.
@inline(__always) private var looks: Int { 16 }
@inline(__always) private var longestPause: Int { 16 }

extension ReadWriteWord {
  /// Waits until the writer that the caller found lets it in. The caller has counted itself among the readers.
  ///
  /// - Returns: whether it is in: if not, it is not counted any more.
  @export(interface)
  @inline(never)
  borrowing func waitToRead(until deadline: Deadline) -> Bool {
    // From the readers to those that wait. Acquiring, here and below: who finds that it is in sees what the writer wrote. All
    // changes of the state are read-modify-write operations, so the chain that a writer's release begins goes on through
    // those of others.
    var seen = state.load(ordering: .acquiring)
    while true {
      // The writer has left, and with it this thread became a reader like others.
      if seen & Self.writer == 0 { return true }
      let (done, now) = state.weakCompareExchange(
        expected: seen, desired: seen &- 1 &+ Self.waitingReader, successOrdering: .acquiring,
        failureOrdering: .acquiring)
      if done { break }
      seen = now
    }
    // The writer may have seen this thread among the readers.
    if seen & (Self.readers | Self.writerSleeps) == Self.writerSleeps | 1 { wakeWriter() }

    // It waits for the other phase. That does not turn over twice: this thread is a reader after the first time, and a
    // writer has the lock, and so can release it, only once this thread has left. (A writer that gives up does not turn it
    // over: it has not had the lock.)
    let phase = seen & Self.phase
    var (left, pause) = (looks, 1)
    while true {
      let now = turn.load(ordering: .acquiring)
      seen = state.load(ordering: .acquiring)
      if seen & Self.phase != phase { return true }
      if seen & Self.writer == 0 {
        // It gave up: from those that wait to the readers.
        let (done, _) = state.compareExchange(
          expected: seen, desired: seen &- Self.waitingReader &+ 1, ordering: .acquiring)
        if done { return true }
        continue
      }
      if left > 0 {
        left &-= 1
        for _ in 0..<pause { fullswift_pause() }
        pause = min(pause &* 2, longestPause)
        continue
      }
      // SAFETY: the word outlives the wait, since this lock is borrowed.
      let outcome = unsafe withUnsafePointer(to: turn) { unsafe sleep(on: $0, whileEqualTo: now, until: deadline) }
      if outcome == .timedOut { return isLetIn(afterPhase: phase) }
    }
  }

  /// Stops waiting.
  ///
  /// - Returns: whether the thread was let in just before.
  private borrowing func isLetIn(afterPhase phase: UInt64) -> Bool {
    // Acquiring, as above.
    var seen = state.load(ordering: .acquiring)
    while seen & Self.phase == phase {
      let (done, now) = state.weakCompareExchange(
        expected: seen, desired: seen &- Self.waitingReader, successOrdering: .acquiring, failureOrdering: .acquiring)
      if done { return false }
      seen = now
    }
    return true
  }

  /// Waits until the readers that came before the caller have left. The caller has said that it is there.
  ///
  /// - Returns: whether the caller has the lock: if not, it is not there any more.
  @export(interface)
  @inline(never)
  borrowing func waitForReaders(until deadline: Deadline) -> Bool {
    var (left, pause) = (looks, 1)
    while true {
      let now = turn.load(ordering: .acquiring)
      // Acquiring: what the readers read is read before this thread changes it.
      let seen = state.load(ordering: .acquiring)
      if seen & Self.readers == 0 {
        // Relaxed: nobody but this thread asks for the bit to be set. Left there, each reader that comes now would wake it.
        if seen & Self.writerSleeps != 0 { state.wrappingSubtract(Self.writerSleeps, ordering: .relaxed) }
        return true
      }
      if left > 0 {
        left &-= 1
        for _ in 0..<pause { fullswift_pause() }
        pause = min(pause &* 2, longestPause)
        continue
      }
      // Relaxed: the bit orders nothing. It is set while there are readers: the last of them sees it as it leaves, since both
      // are in one word.
      if seen & Self.writerSleeps == 0,
        !state.compareExchange(expected: seen, desired: seen | Self.writerSleeps, ordering: .relaxed).exchanged
      {
        continue
      }
      // SAFETY: as above.
      let outcome = unsafe withUnsafePointer(to: turn) {
        unsafe sleep(on: $0, whileEqualTo: now, until: deadline, as: .special)
      }
      if outcome == .timedOut { return hasLockOrLeaves() }
    }
  }

  /// Takes the lock if the last reader has just left, else makes way for the readers that wait. They come in by themselves:
  /// some that the last release let in may not have noticed yet, and would take a second turn of the phase for none.
  ///
  /// - Returns: whether the caller has the lock.
  private borrowing func hasLockOrLeaves() -> Bool {
    // Acquiring, as above.
    var seen = state.load(ordering: .acquiring)
    while seen & Self.readers != 0 {
      // Relaxed: this thread has written nothing, and the chain goes on.
      let (done, now) = state.weakCompareExchange(
        expected: seen, desired: seen & ~(Self.writer | Self.writerSleeps), successOrdering: .relaxed,
        failureOrdering: .acquiring)
      if done {
        if seen & Self.waitingReaders != 0 { wakeReaders() }
        return false
      }
      seen = now
    }
    return true
  }

  /// What the state is after a writer: those that waited are readers.
  @inline(__always)
  private static func released(_ state: UInt64) -> UInt64 {
    let waiting = state & waitingReaders
    return (state & readers) &+ (waiting &>> 30) | (state ^ (waiting != 0 ? phase : 0)) & phase
  }

  /// The writer leaves.
  @export(interface)
  @inline(never)
  borrowing func letReadersIn() {
    var seen = state.load(ordering: .relaxed)
    while true {
      // Releasing: what was written is seen by those who find the phase turned over, or no writer.
      let (done, now) = state.weakCompareExchange(
        expected: seen, desired: Self.released(seen), successOrdering: .releasing, failureOrdering: .relaxed)
      if done { break }
      seen = now
    }
    if seen & Self.waitingReaders != 0 { wakeReaders() }
  }

  // Releasing, both: who sees the turn advanced sees the state as it was changed before.

  @inline(__always)
  private borrowing func wakeReaders() {
    turn.wrappingAdd(1, ordering: .releasing)
    // SAFETY: this lock is borrowed, so its word is there.
    unsafe withUnsafePointer(to: turn) { unsafe wake(on: $0, .max) }
  }

  /// Wakes the writer: the last reader has left.
  @export(interface)
  @inline(never)
  borrowing func wakeWriter() {
    turn.wrappingAdd(1, ordering: .releasing)
    // SAFETY: as above.
    unsafe withUnsafePointer(to: turn) { unsafe wake(on: $0, of: .special) }
  }
}
