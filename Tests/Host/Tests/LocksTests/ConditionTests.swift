// Conditions: no wake-up is lost, whoever signals when, and a wait with a limit ends.

import Glibc
import Synchronization
import Testing

@testable import FullSwiftLocks

private typealias Mutex = FullSwiftLocks.Mutex

@Suite struct ConditionTests {
  /// A queue of a few numbers between threads.
  private final class Queue: Sendable {
    let numbers = Mutex<[Int]>([])
    let notEmpty = Condition()
    let notFull = Condition()

    func send(_ number: Int) {
      numbers.withLock(when: notFull) {
        $0.count < 3
      } then: {
        $0.append(number)
      }
      notEmpty.signal()
    }

    func receive() -> Int {
      let number = numbers.withLock(when: notEmpty) {
        !$0.isEmpty
      } then: {
        $0.removeFirst()
      }
      notFull.signal()
      return number
    }
  }

  @Test(arguments: [1, 2, 4]) func everythingThatIsSentIsReceived(pairs: Int) {
    let queue = Queue()
    let sum = Atomic(0)
    let rounds = 20_000
    onThreads(2 * pairs) { index in
      var own = 0
      for round in 1...rounds {
        if index < pairs { queue.send(round) } else { own += queue.receive() }
      }
      sum.add(own, ordering: .relaxed)
    }
    #expect(sum.load(ordering: .relaxed) == pairs * rounds * (rounds + 1) / 2)
  }

  @Test func aBroadcastWakesAll() {
    // Everybody waits for the next round; the last to come begins it. One lost wake and it never ends.
    final class Rounds: Sendable {
      let state = Mutex((round: 0, arrived: 0))
      let next = Condition()
    }
    let rounds = Rounds()
    let threads = 6
    onThreads(threads) { _ in
      for round in 0..<3_000 {
        let isLast = rounds.state.withLock { state in
          state.arrived += 1
          if state.arrived < threads { return false }
          state = (round + 1, 0)
          return true
        }
        if isLast { rounds.next.broadcast() }
        rounds.state.withLock(when: rounds.next) {
          $0.round > round
        } then: { _ in
        }
      }
    }
    #expect(rounds.state.withLock { $0.round } == 3_000)
  }

  @Test func oneConditionWithTwoMutexes() {
    final class Both: Sendable {
      let first = Mutex(0)
      let second = Mutex(0)
      let changed = Condition()
    }
    let both = Both()
    onThreads(6) { index in
      let mine = index % 2 == 0
      for round in 1...1_000 {
        if index < 2 {
          // Each mutex has one thread that counts, and waits for nobody.
          if mine { both.first.withLock { $0 = round } } else { both.second.withLock { $0 = round } }
          both.changed.broadcast()
        } else if mine {
          both.first.withLock(when: both.changed) {
            $0 >= round
          } then: { _ in
          }
        } else {
          both.second.withLock(when: both.changed) {
            $0 >= round
          } then: { _ in
          }
        }
      }
    }
    #expect(both.first.withLock { $0 } == 1_000)
  }

  @Test func timedWaits() {
    let mutex = Mutex(0)
    let condition = Condition()
    #expect(
      mutex.withLock(when: condition, for: .zero) {
        $0 == 0
      } then: { _ in
        5
      } == 5)
    #expect(
      mutex.withLock(when: condition, for: .zero) {
        $0 == 1
      } then: { _ in
        5
      } == nil)
    #expect(
      mutex.withLock(when: condition, for: .seconds(-3)) {
        $0 == 1
      } then: { _ in
        5
      } == nil)
    let start = ContinuousClock.now
    #expect(
      mutex.withLock(when: condition, for: .milliseconds(20)) {
        $0 == 1
      } then: { _ in
        5
      } == nil)
    #expect(ContinuousClock.now - start >= .milliseconds(20))
    // The lock is taken, and that takes too long.
    mutex.withLock { _ in
      #expect(
        mutex.withLock(when: condition, for: .milliseconds(5)) { _ in
          true
        } then: { _ in
          5
        } == nil)
    }
    #expect(mutex.withLock { $0 } == 0)
  }

  @Test func timedWaitersLoseNoSignal() {
    // Tokens are handed out one signal each; takers wait for random short times. None may be left over.
    let seed = someSeed()
    final class Tokens: Sendable {
      let count = Mutex(0)
      let changed = Condition()
      let taken = Atomic(0)
    }
    let tokens = Tokens()
    let all = 20_000
    onThreads(4) { index in
      var numbers = SeededNumbers(seed: seed &+ UInt64(index))
      if index == 0 {
        for _ in 0..<all {
          tokens.count.withLock { $0 += 1 }
          tokens.changed.signal()
        }
      } else {
        while tokens.taken.load(ordering: .relaxed) < all {
          let timeout = Duration.microseconds(Int.random(in: 0..<200, using: &numbers))
          let got: Void? = tokens.count.withLock(when: tokens.changed, for: timeout) {
            $0 > 0
          } then: {
            $0 -= 1
          }
          if got != nil { tokens.taken.add(1, ordering: .relaxed) }
        }
      }
    }
    #expect(tokens.taken.load(ordering: .relaxed) == all)
    #expect(tokens.count.withLock { $0 } == 0)
  }
}
