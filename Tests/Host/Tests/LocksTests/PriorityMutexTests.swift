// The lock that the kernel hands over. That it inherits priorities is the kernel's doing, and takes rights to be seen.

import Glibc
import Synchronization
import Testing

@testable import FullSwiftLocks

@Suite struct PriorityMutexTests {
  private final class Shared: Sendable {
    let count = PriorityMutex(0)
    let taken = Atomic(0)
  }

  @Test func allWaysOfTakingItExclude() {
    let shared = Shared()
    onThreads(4) { index in
      for round in 0..<10_000 {
        let done: Void? =
          switch (round + index) % 3 {
          case 0: shared.count.withLock { $0 += 1 }
          case 1: shared.count.withLockIfAvailable { $0 += 1 }
          default: shared.count.withLock(for: .microseconds(round % 50)) { $0 += 1 }
          }
        if done != nil { shared.taken.add(1, ordering: .relaxed) }
      }
    }
    #expect(shared.count.withLock { $0 } == shared.taken.load(ordering: .relaxed))
  }

  @Test func timedWaits() {
    let shared = Shared()
    shared.count.withLock { _ in
      onThreads(1) { _ in
        #expect(shared.count.withLockIfAvailable { $0 } == nil)
        #expect(shared.count.withLock(for: .zero) { $0 } == nil)
        #expect(shared.count.withLock(for: .seconds(-1)) { $0 } == nil)
        let start = ContinuousClock.now
        #expect(shared.count.withLock(for: .milliseconds(20)) { $0 } == nil)
        #expect(ContinuousClock.now - start >= .milliseconds(20))
      }
    }
    #expect(shared.count.withLock(for: .seconds(Int64.max)) { $0 } == 0)
  }

  @Test func takingItTwiceIsNoticed() async {
    await #expect(processExitsWith: .failure) {
      let mutex = PriorityMutex(0)
      mutex.withLock { _ in mutex.withLock { _ in } }
    }
  }
}
