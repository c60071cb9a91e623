// The streams' lock: nothing with one thread, a lock with more.

import Testing

@testable import FullSwiftLocks

@Suite struct StreamLockTests {
  @Test func itIsTakenOnlyWhereThereAreSeveralThreads() {
    var lock = StreamLock()
    // The macro copies what it looks at.
    func expect(_ condition: Bool, line: Int = #line) { #expect(condition, "line \(line)") }
    #expect(!hasSeveralThreads)
    // With one thread nothing is taken: twice is no deadlock.
    lock.acquire()
    lock.acquire()
    expect(lock.acquireIfFree())
    lock.release()

    expectSeveralThreads()
    #expect(hasSeveralThreads)
    expect(lock.acquireIfFree())
    expect(!lock.acquireIfFree())
    lock.release()
    lock.acquire()
    expect(!lock.acquireIfFree())
    lock.release()
    expect(lock.acquireIfFree())
    lock.release()
  }
}
