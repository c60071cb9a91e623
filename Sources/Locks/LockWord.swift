// The word of a mutex: taking a free one and giving back one that nobody waits for. Waiting is in LockWord+Waiting.
//
//   bit 0  held       somebody has the lock
//   bit 1  sleepers   somebody may be asleep on the word, or is about to be
//   bit 2  reserved   free or held, it goes to one thread that has waited for too long, and to nobody else
//
// From the second mutex of Ulrich Drepper, "Futexes Are Tricky", 2011, which has the first two as the values 1 and 2, and on
// which a thread that takes the lock over and over can keep a sleeper from it for good: whoever is awake is faster. So a
// sleeper that was woken several times in vain reserves the lock.
internal import Synchronization

/// A lock in one word that counts nothing and guards nothing by itself.
@safe
package struct LockWord: ~Copyable {
  let state: Atomic<UInt32>

  @inline(__always)
  package init() { state = Atomic(0) }

  @inline(__always) static var held: UInt32 { 1 }
  @inline(__always) static var sleepers: UInt32 { 2 }
  @inline(__always) static var reserved: UInt32 { 4 }

  /// Takes the lock if it is free, and nobody waits for it.
  ///
  /// - Returns: whether it is taken now.
  @inline(__always)
  package borrowing func acquireIfFree() -> Bool {
    // Acquiring: what the last holder wrote before its release is seen after this. Failing orders nothing, since nothing of
    // the guarded value is read then.
    state.compareExchange(expected: 0, desired: Self.held, successOrdering: .acquiring, failureOrdering: .relaxed)
      .exchanged
  }

  /// Waits until the lock can be taken, and takes it.
  @inline(__always)
  package borrowing func acquire() {
    // SAFETY: the word outlives the call, since this lock is borrowed.
    if !acquireIfFree() { unsafe withUnsafePointer(to: state) { unsafe Self.waitForLock($0) } }
  }

  /// Waits until the lock can be taken, or the time is over.
  ///
  /// - Parameter timeout: zero or less: the lock is taken if it is free.
  /// - Returns: whether it is taken now.
  @inline(__always)
  package borrowing func acquire(for timeout: Duration) -> Bool {
    if acquireIfFree() { return true }
    // SAFETY: as above.
    return unsafe withUnsafePointer(to: state) { unsafe Self.waitForLock($0, for: timeout) }
  }

  /// Waits until the lock can be taken, or a point in time.
  ///
  /// - Returns: whether it is taken now.
  @inline(__always)
  package borrowing func acquire(until deadline: Deadline) -> Bool {
    if acquireIfFree() { return true }
    // SAFETY: as above.
    return unsafe withUnsafePointer(to: state) { unsafe Self.waitForLock($0, until: deadline) }
  }

  /// Waits until the lock can be taken, and takes it as one behind which others may sleep: for a thread that was asleep with
  /// others that `Condition.broadcast` has moved to this word.
  @inline(__always)
  package borrowing func acquireAfterSleep() {
    // SAFETY: as above.
    unsafe _ = withUnsafePointer(to: state) { unsafe Self.waitForLock($0, until: .never, afterSleep: true) }
  }

  /// Gives the lock back.
  @inline(__always)
  package borrowing func release() {
    // Releasing: what the holder wrote is seen by whoever takes the lock next. A subtraction and not a store, for the other
    // bits stay.
    let rest = state.wrappingSubtract(Self.held, ordering: .releasing).newValue
    // SAFETY: from here on the lock is somebody else's, but the word is still there: this lock is borrowed.
    if rest != 0 { unsafe withUnsafePointer(to: state) { unsafe Self.wakeNext($0) } }
  }
}
