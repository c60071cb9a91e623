// A lock that costs nothing in a program with one thread: it is not taken before somebody has said that there are more.
//
// Nobody writes the flag in a program that starts no thread, so the linker's optimiser takes it for the constant that it
// is, and the lock is not in the program at all.
internal import Synchronization

/// Whether the process has, or had, more than one thread.
///
/// No atomic: it is written while there is one thread, before the second starts, and never again. Starting a thread
/// orders what was written before against all that the new thread does.
nonisolated(unsafe) private var hasSeveral = false

/// Whether locks are taken.
@inline(__always)
package var hasSeveralThreads: Bool { unsafe hasSeveral }

/// Has locks taken from now on. To be called before the second thread is started, while no such lock is held.
@inline(__always)
package func expectSeveralThreads() { unsafe hasSeveral = true }

/// A `WordLock` that is taken only where there is more than one thread. It starts as zero, and is not recursive.
package struct StreamLock: ~Copyable {
  private var word: UInt32 = 0

  @inline(__always)
  package init() {}

  /// Waits until nobody holds the lock, and takes it.
  @inline(__always)
  package mutating func acquire() {
    // SAFETY: the word is this lock's, and only WordLock's atomic operations touch it.
    if hasSeveralThreads { unsafe WordLock.acquire(&word) }
  }

  /// Takes the lock if nobody holds it.
  ///
  /// - Returns: whether it is taken now.
  @inline(__always)
  package mutating func acquireIfFree() -> Bool {
    // SAFETY: as above.
    unsafe !hasSeveralThreads || WordLock.acquireIfFree(&word)
  }

  /// Gives back what `acquire` took.
  @inline(__always)
  package mutating func release() {
    // SAFETY: as above.
    if hasSeveralThreads { unsafe WordLock.release(&word) }
  }
}

extension WordLock {
  @inline(__always)
  static func acquireIfFree(_ word: UnsafeMutablePointer<UInt32>) -> Bool {
    // SAFETY: as in acquire.
    unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { atomic in
      // Acquiring: what the last holder wrote before its release is seen after this. Failing orders nothing, since
      // nothing is read then.
      unsafe atomic.pointee.compareExchange(
        expected: 0, desired: 1, successOrdering: .acquiring, failureOrdering: .relaxed
      ).exchanged
    }
  }
}
