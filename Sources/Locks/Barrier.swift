// A place where threads wait for each other.
//
//   low 32 bits   the round; what waiting threads sleep on
//   high 32 bits  how many have come in this round
//
// Both in one step: the thread that completes a round empties it and begins the next at once, so that a thread that is
// already back, or one more than there should be, counts for the next round and not for this. The processors are
// little-endian: the low half is the word at the address of the whole.
internal import CFullSwift
internal import Synchronization

/// Lets threads go on once a number of them has come, and then again, round after round. It never allocates.
///
/// The corresponding C functions are `pthread_barrier_init` and `pthread_barrier_wait`.
@safe
public struct Barrier: ~Copyable, Sendable {
  private let state = Atomic<UInt64>(0)
  private let count: UInt64

  @inline(__always) private static var arrival: UInt64 { 1 &<< 32 }
  @inline(__always) private static func round(_ state: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: state) }

  /// A barrier for `count` threads.
  ///
  /// - Parameter count: 1 to 2,147,483,647.
  @inline(__always)
  public init(_ count: Int) {
    precondition(count > 0 && count <= Int(Int32.max), "a barrier's count is 1 to 2,147,483,647")
    self.count = UInt64(truncatingIfNeeded: count)
  }

  /// Waits until as many threads as the barrier is for have called this. What each of them did before is seen by all of
  /// them afterwards.
  ///
  /// - Returns: whether this thread was the last to come: true for one thread a round.
  @discardableResult
  @export(interface)
  @inline(never)
  public borrowing func wait() -> Bool {
    // SAFETY: the word outlives the call, since this barrier is borrowed.
    unsafe withUnsafePointer(to: state) { word in
      // Relaxed: what is seen decides only what is tried next.
      var seen = unsafe word.pointee.load(ordering: .relaxed)
      while true {
        let isLast = seen &>> 32 == count &- 1
        // The carry of the round's number has to go nowhere.
        let next = isLast ? UInt64(Self.round(seen) &+ 1) : seen &+ Self.arrival
        // Releasing: what this thread did before is handed to the last one, whose exchange is acquiring and reads from the
        // chain of these. The last one's release hands all of it to those that see the new round.
        let (done, now) = unsafe word.pointee.weakCompareExchange(
          expected: seen, desired: next, successOrdering: .acquiringAndReleasing, failureOrdering: .relaxed)
        if done { break }
        seen = now
      }
      let round = Self.round(seen)
      if seen &>> 32 == count &- 1 {
        unsafe wake(on: word, .max)
        return true
      }
      // The others are often only microseconds behind.
      for _ in 0..<100 {
        // Acquiring, here and below: what all of them did before is seen by who sees the next round.
        if unsafe Self.round(word.pointee.load(ordering: .acquiring)) != round { return false }
        fullswift_pause()
      }
      // The round's number comes back after 2^32 rounds, each of which needs every thread of it to be awake: a sleeper that
      // belongs to one of them would have to miss them all.
      while unsafe Self.round(word.pointee.load(ordering: .acquiring)) == round {
        unsafe _ = sleep(on: word, whileEqualTo: round)
      }
      return false
    }
  }
}
