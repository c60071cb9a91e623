// The lock that everything else may stand on: one word, no allocation, no start-up.
//
// The word: 0 free; 1 held; 2 held, and somebody may be asleep on it. Only a release that finds 2 calls the
// kernel. From Ulrich Drepper, "Futexes Are Tricky", 2011, its second mutex.
internal import LinuxCore
internal import Synchronization

/// A lock in one word that starts as zero, so that a global of it needs no initialiser at run time.
///
/// It is not recursive: a thread that takes it twice waits for itself forever.
package struct WordLock: ~Copyable {
  private var word: UInt32 = 0

  @inline(__always)
  package init() {}

  /// Calls `body` with the lock held.
  @inline(__always)
  package mutating func withLock<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe WordLock.acquire(&word)
    defer { unsafe WordLock.release(&word) }
    return try body()
  }

  @inline(__always)
  static func acquire(_ word: UnsafeMutablePointer<UInt32>) {
    // SAFETY: Atomic<UInt32> has the layout of UInt32, and nothing touches the word but through this view.
    unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { atomic in
      // Acquiring: what the last holder wrote before its release is seen after this. Failing orders nothing.
      let taken = unsafe atomic.pointee.compareExchange(
        expected: 0, desired: 1, successOrdering: .acquiring, failureOrdering: .relaxed
      ).exchanged
      if !taken { unsafe acquireSlowly(atomic) }
    }
  }

  @inline(never)
  static func acquireSlowly(_ atomic: UnsafeMutablePointer<Atomic<UInt32>>) {
    // Acquiring, as above: the exchange that finds 0 is the one that takes the lock. It leaves 2, since others may
    // be asleep: one needless wake is the price of not counting them.
    while unsafe atomic.pointee.exchange(2, ordering: .acquiring) != 0 {
      // SAFETY: the word outlives the wait, since its owner waits here.
      unsafe Futex.wait(atomic, whileEqualTo: 2)
    }
  }

  @inline(__always)
  static func release(_ word: UnsafeMutablePointer<UInt32>) {
    // SAFETY: as in acquire.
    unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { atomic in
      // Releasing: what the holder wrote is seen by whoever takes the lock next.
      if unsafe atomic.pointee.exchange(0, ordering: .releasing) == 2 { unsafe Futex.wakeOne(atomic) }
    }
  }
}
