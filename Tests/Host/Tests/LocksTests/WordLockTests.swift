// The lock, under real threads: no increment is lost, and nobody sleeps forever.

import Glibc
import Testing

@testable import FullSwiftLocks

nonisolated(unsafe) private var lock = WordLock()
nonisolated(unsafe) private var count = 0

@Suite struct WordLockTests {
  @Test func noIncrementIsLost() {
    let rounds = 50_000
    var threads = [pthread_t](repeating: 0, count: 4)
    for index in threads.indices {
      let status = pthread_create(
        &threads[index], nil,
        { _ in
          for _ in 0..<50_000 { lock.withLock { count += 1 } }
          return nil
        }, nil)
      #expect(status == 0)
    }
    for thread in threads { pthread_join(thread, nil) }
    #expect(count == rounds * threads.count)
  }

  @Test func anErrorReleasesTheLock() {
    struct Failure: Error {}
    var own = WordLock()
    #expect(throws: Failure.self) { try own.withLock { throw Failure() } }
    #expect(own.withLock { 7 } == 7)
  }
}
