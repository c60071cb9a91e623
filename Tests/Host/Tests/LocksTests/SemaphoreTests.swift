// Semaphores, barriers, and what is done once.

import Glibc
import Synchronization
import Testing

@testable import FullSwiftLocks

private typealias Semaphore = FullSwiftLocks.Semaphore

@Suite struct SemaphoreTests {
  private final class Shared: Sendable {
    let semaphore: Semaphore
    let inside = Atomic(0)
    let most = Atomic(0)
    init(_ count: Int) { semaphore = Semaphore(count) }
  }

  @Test(arguments: [1, 3]) func noMoreAreInThanThereArePermits(permits: Int) {
    let shared = Shared(permits)
    onThreads(6) { _ in
      for _ in 0..<20_000 {
        shared.semaphore.wait()
        let inside = shared.inside.add(1, ordering: .sequentiallyConsistent).newValue
        shared.most.max(inside, ordering: .relaxed)
        shared.inside.subtract(1, ordering: .sequentiallyConsistent)
        shared.semaphore.signal()
      }
    }
    #expect(shared.most.load(ordering: .relaxed) <= permits)
    for _ in 0..<permits { expect(shared.semaphore.waitIfAvailable()) }
    expect(!shared.semaphore.waitIfAvailable())
  }

  @Test func noPermitIsLostOrMade() {
    let seed = someSeed()
    let shared = Shared(0)
    let taken = Atomic(0)
    let signals = 60_000
    onThreads(5) { index in
      var numbers = SeededNumbers(seed: seed &+ UInt64(index))
      if index < 2 {
        for _ in 0..<signals / 2 { shared.semaphore.signal() }
      } else if index < 4 {
        for _ in 0..<signals / 3 {
          shared.semaphore.wait()
          taken.add(1, ordering: .relaxed)
        }
      } else {
        var own = 0
        while own < signals / 3 {
          if shared.semaphore.wait(for: .microseconds(Int.random(in: -5..<100, using: &numbers))) { own += 1 }
        }
        taken.add(own, ordering: .relaxed)
      }
    }
    while shared.semaphore.waitIfAvailable() { taken.add(1, ordering: .relaxed) }
    #expect(taken.load(ordering: .relaxed) == signals)
  }

  @Test func timedWaits() {
    let semaphore = Semaphore(1)
    expect(semaphore.wait(for: .zero))
    expect(!semaphore.wait(for: .zero))
    expect(!semaphore.wait(for: .seconds(-1)))
    let start = ContinuousClock.now
    expect(!semaphore.wait(for: .milliseconds(20)))
    #expect(ContinuousClock.now - start >= .milliseconds(20))
    semaphore.signal()
    expect(semaphore.wait(for: .seconds(Int64.max)))
  }
}

@Suite struct BarrierTests {
  @Test(arguments: [1, 2, 5]) func nobodyIsARoundAhead(count: Int) {
    final class Shared: Sendable {
      let barrier: Barrier
      let arrived = Atomic(0)
      let lasts = Atomic(0)
      let wrong = Atomic(0)
      init(_ count: Int) { barrier = Barrier(count) }
    }
    let shared = Shared(count)
    let rounds = 5_000
    onThreads(count) { _ in
      for round in 1...rounds {
        shared.arrived.add(1, ordering: .relaxed)
        if shared.barrier.wait() { shared.lasts.add(1, ordering: .relaxed) }
        // All have come to this round, and nobody beyond the next.
        let arrived = shared.arrived.load(ordering: .relaxed)
        if arrived < round * count || arrived > (round + 1) * count { shared.wrong.add(1, ordering: .relaxed) }
      }
    }
    #expect(shared.wrong.load(ordering: .relaxed) == 0)
    #expect(shared.lasts.load(ordering: .relaxed) == rounds)
  }

  @Test func moreThreadsThanItIsForArePairedUp() {
    final class Shared: Sendable {
      let barrier = Barrier(2)
      let tickets = Atomic(20_000)
      let lasts = Atomic(0)
    }
    let shared = Shared()
    // An even number of waits in all, whoever makes them: nobody is left alone.
    onThreads(4) { _ in
      while shared.tickets.subtract(1, ordering: .relaxed).newValue >= 0 {
        if shared.barrier.wait() { shared.lasts.add(1, ordering: .relaxed) }
      }
    }
    #expect(shared.lasts.load(ordering: .relaxed) == 10_000)
  }
}

@Suite struct OnceTests {
  private final class Shared: Sendable {
    let once = Once()
    let calls = Atomic(0)
    nonisolated(unsafe) var written = 0
  }

  @Test func itIsDoneOnceAndSeen() {
    for _ in 0..<300 {
      let shared = Shared()
      let wrong = Atomic(0)
      onThreads(4) { _ in
        shared.once.callOnce {
          shared.calls.add(1, ordering: .relaxed)
          sched_yield()
          shared.written = 7
        }
        if shared.written != 7 { wrong.add(1, ordering: .relaxed) }
      }
      #expect(shared.calls.load(ordering: .relaxed) == 1)
      #expect(wrong.load(ordering: .relaxed) == 0)
      expect(shared.once.isDone)
    }
  }

  @Test func aFailureLeavesItToTheNext() {
    struct Failure: Error {}
    for _ in 0..<100 {
      let shared = Shared()
      let failed = Atomic(0)
      onThreads(4) { _ in
        do throws(Failure) {
          try shared.once.callOnce { () throws(Failure) in
            let call = shared.calls.add(1, ordering: .relaxed).newValue
            sched_yield()
            if call < 3 { throw Failure() }
          }
        } catch {
          failed.add(1, ordering: .relaxed)
        }
      }
      #expect(shared.calls.load(ordering: .relaxed) == 3)
      #expect(failed.load(ordering: .relaxed) == 2)
      expect(shared.once.isDone)
    }
  }

  @Test func aLazyValueIsMadeOnceAndEnds() {
    final class Counter: Sendable {
      let made = Atomic(0)
      let ended = Atomic(0)
    }
    final class Witness: Sendable {
      let counter: Counter
      init(_ counter: Counter) {
        self.counter = counter
        counter.made.add(1, ordering: .relaxed)
      }
      deinit { counter.ended.add(1, ordering: .relaxed) }
    }
    final class Holder: Sendable {
      let lazy: Lazy<Witness>
      init(_ counter: Counter) { lazy = Lazy { Witness(counter) } }
    }
    let counter = Counter()
    do {
      let holder = Holder(counter)
      expect(!holder.lazy.isMade)
      onThreads(4) { _ in _ = holder.lazy.value }
      expect(holder.lazy.isMade)
      expect(holder.lazy.withValue { $0.counter.made.load(ordering: .relaxed) } == 1)
      #expect(counter.ended.load(ordering: .relaxed) == 0)
    }
    #expect(counter.ended.load(ordering: .relaxed) == 1)
    do { _ = Holder(counter) }
    #expect(counter.made.load(ordering: .relaxed) == 1)
    #expect(counter.ended.load(ordering: .relaxed) == 1)
  }
}
