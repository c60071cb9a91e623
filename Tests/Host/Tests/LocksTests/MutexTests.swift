// The mutex, under real threads: no increment is lost, nobody sleeps forever, and who waits with a limit gets in.

import Glibc
import Synchronization
import Testing

@testable import FullSwiftLocks

private typealias Mutex = FullSwiftLocks.Mutex

@Suite struct MutexTests {
  private final class Shared: Sendable {
    let count = Mutex(0)
    let stop = Atomic<Bool>(false)
  }

  @Test(arguments: [1, 2, 4, 8]) func noIncrementIsLost(threads: Int) {
    let shared = Shared()
    onThreads(threads) { _ in
      for _ in 0..<100_000 { shared.count.withLock { $0 += 1 } }
    }
    #expect(shared.count.withLock { $0 } == threads * 100_000)
  }

  @Test func allWaysOfTakingItExclude() {
    let shared = Shared()
    let taken = Atomic(0)
    onThreads(4) { index in
      for round in 0..<50_000 {
        let done: Void? =
          switch (round + index) % 3 {
          case 0: shared.count.withLock { $0 += 1 }
          case 1: shared.count.withLockIfAvailable { $0 += 1 }
          default: shared.count.withLock(for: .microseconds(round % 50)) { $0 += 1 }
          }
        if done != nil { taken.add(1, ordering: .relaxed) }
      }
    }
    #expect(shared.count.withLock { $0 } == taken.load(ordering: .relaxed))
    #expect(taken.load(ordering: .relaxed) > 4 * 50_000 / 3)
  }

  @Test func itSleepsAndIsWoken() {
    let shared = Shared()
    onThreads(4) { _ in
      for _ in 0..<50 {
        shared.count.withLock {
          let before = $0
          pause(microseconds: 200)
          $0 = before + 1
        }
      }
    }
    #expect(shared.count.withLock { $0 } == 200)
  }

  @Test func aTakenLockIsNotAvailable() {
    let mutex = Mutex(1)
    mutex.withLock { _ in
      #expect(mutex.withLockIfAvailable { $0 } == nil)
      #expect(mutex.withLock(for: .zero) { $0 } == nil)
      #expect(mutex.withLock(for: .seconds(-1)) { $0 } == nil)
      let start = ContinuousClock.now
      #expect(mutex.withLock(for: .milliseconds(20)) { $0 } == nil)
      #expect(ContinuousClock.now - start >= .milliseconds(20))
    }
    #expect(mutex.withLockIfAvailable { $0 } == 1)
    #expect(mutex.withLock(for: .zero) { $0 } == 1)
    #expect(mutex.withLock(for: .seconds(Int64.max)) { $0 } == 1)
  }

  @Test func aTimedWaiterGetsInWhileOthersHammer() {
    let shared = Shared()
    let hammers = (0..<2).map { _ in
      startThread { while !shared.stop.load(ordering: .relaxed) { shared.count.withLock { $0 += 1 } } }
    }
    var times = 0
    for _ in 0..<200 where shared.count.withLock(for: .seconds(20), { $0 += 1 }) != nil { times += 1 }
    shared.stop.store(true, ordering: .relaxed)
    for hammer in hammers { pthread_join(hammer, nil) }
    #expect(times == 200)
  }

  @Test func signalsDoNotEndAWait() {
    signal(SIGUSR2) { _ in }
    let shared = Shared()
    let result = Atomic(0)
    let waiter = shared.count.withLock { _ in
      let waiter = startThread {
        let taken: Void? = shared.count.withLock(for: .seconds(60)) { $0 += 1 }
        result.store(taken != nil ? 1 : -1, ordering: .relaxed)
      }
      for _ in 0..<20 {
        pause(microseconds: 1000)
        pthread_kill(waiter, SIGUSR2)
      }
      return waiter
    }
    pthread_join(waiter, nil)
    #expect(result.load(ordering: .relaxed) == 1)
  }

  @Test func errorsAndResultsComeThrough() throws {
    struct Failure: Error {}
    struct Token: ~Copyable { let number: Int }
    let mutex = Mutex(Token(number: 3))
    #expect(throws: Failure.self) { try mutex.withLock { (_) throws(Failure) in throw Failure() } }
    let token = mutex.withLock { token in
      let old = Token(number: token.number)
      token = Token(number: 4)
      return old
    }
    let number = token.number
    #expect(number == 3)
    #expect(mutex.withLockIfAvailable { $0.number } == 4)
  }

  @Test func theValueEndsWithTheLock() {
    final class Counter: Sendable { let value = Atomic(0) }
    final class Witness: Sendable {
      let ended: Counter
      init(_ ended: Counter) { self.ended = ended }
      deinit { ended.value.add(1, ordering: .relaxed) }
    }
    let ended = Counter()
    do {
      let mutex = Mutex(Witness(ended))
      mutex.withLock { _ in }
      #expect(ended.value.load(ordering: .relaxed) == 0)
    }
    #expect(ended.value.load(ordering: .relaxed) == 1)
  }
}
