// What every lock does, alone and between threads. (Under random delays, for longer: lock-stress.)
//
// stdout: end 1
// stdout: end 2
// stdout: a failure is the next one's turn
// stdout: all is as it should be
import FullSwiftCore
import Synchronization

struct Failure: Error {}

/// Says when it ends.
struct Token: ~Copyable {
  let number: Int
  deinit { print("end", number) }
}

func check(_ condition: Bool, line: UInt = #line) {
  if !condition { fatalError("it is not", line: line) }
}

/// Runs `body` on `count` threads at once, with 0 … count - 1.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let threads = (0..<count).map { index in Thread<Void, Never>.spawn { body(index) } }
  for thread in threads { thread.join() }
}

final class Shared: Sendable {
  let mutex = Mutex(0)
  let priority = PriorityMutex(0)
  let lock = ReadWriteLock((0, 0))
  let condition = Condition()
  let semaphore = Semaphore(2)
  let barrier = Barrier(4)
  let once = Once()
  let lazy = Lazy { 42 }
  let inside = Atomic(0)
  let done = Atomic(0)
  let lasts = Atomic(0)
}

func valuesBelongToLocks() {
  let mutex = Mutex(Token(number: 1))
  mutex.withLock { $0 = Token(number: $0.number + 1) }
  check(mutex.withLockIfAvailable { $0.number } == 2)
  do throws(Failure) {
    try mutex.withLock { (_) throws(Failure) in throw Failure() }
    check(false)
  } catch {}
  check(mutex.withLock(for: .zero) { $0.number } == 2)
}

func timesAreOver() {
  let shared = Shared()
  let (short, ever) = (Duration.milliseconds(3), Duration.seconds(Int64.max))
  shared.mutex.withLock { _ in
    for timeout in [short, .zero, .seconds(-1)] {
      let start = Timestamp.monotonic
      check(shared.mutex.withLock(for: timeout) { $0 } == nil)
      check(
        shared.mutex.withLock(when: shared.condition, for: timeout) { _ in
          true
        } then: {
          $0
        } == nil)
      check(Timestamp.monotonic - start >= timeout)
    }
  }
  check(
    shared.mutex.withLock(when: shared.condition, for: short) {
      $0 == 1
    } then: {
      $0
    } == nil)
  check(
    shared.mutex.withLock(when: shared.condition, for: ever) {
      $0 == 0
    } then: {
      $0
    } == 0)

  shared.priority.withLock { _ in
    onThreads(1) { _ in check(shared.priority.withLock(for: short) { $0 } == nil) }
    onThreads(1) { _ in check(shared.priority.withLockIfAvailable { $0 } == nil) }
  }
  check(shared.priority.withLock(for: ever) { $0 } == 0)

  shared.lock.withReadLock { _ in
    check(shared.lock.withWriteLock(for: short) { $0.0 } == nil)
    check(shared.lock.withReadLock(for: short) { $0.0 } == 0)
  }
  shared.lock.withWriteLock { _ in
    check(shared.lock.withReadLock(for: short) { $0.0 } == nil)
    check(shared.lock.withWriteLockIfAvailable { $0.0 } == nil)
  }
  check(shared.lock.withWriteLock(for: ever) { $0.0 } == 0)

  check(shared.semaphore.wait(for: .zero) && shared.semaphore.wait(for: ever))
  check(!shared.semaphore.wait(for: short) && !shared.semaphore.waitIfAvailable())
}

func threadsExclude() {
  let shared = Shared()
  let rounds = 2_000
  onThreads(4) { _ in
    for _ in 0..<rounds {
      shared.mutex.withLock { $0 += 1 }
      shared.priority.withLock { $0 += 1 }
      shared.lock.withWriteLock { $0 = ($0.0 + 1, $0.1 + 1) }
      shared.lock.withReadLock { check($0.0 == $0.1) }
      shared.semaphore.wait()
      check(shared.inside.add(1, ordering: .relaxed).newValue <= 2)
      shared.inside.subtract(1, ordering: .relaxed)
      shared.semaphore.signal()
    }
  }
  check(shared.mutex.withLock { $0 } == 4 * rounds)
  check(shared.priority.withLock { $0 } == 4 * rounds)
  check(shared.lock.withReadLock { $0.0 } == 4 * rounds)
}

func threadsWaitForEachOther() {
  let shared = Shared()
  let rounds = 200
  onThreads(4) { index in
    for round in 0..<rounds {
      // In turns, by a condition.
      shared.mutex.withLock(when: shared.condition) {
        $0 == 4 * round + index
      } then: {
        $0 += 1
      }
      shared.condition.broadcast()
      if shared.barrier.wait() { shared.lasts.add(1, ordering: .relaxed) }
      check(shared.mutex.withLock { $0 } >= 4 * (round + 1))
    }
    shared.once.callOnce { shared.done.add(1, ordering: .relaxed) }
    check(shared.done.load(ordering: .relaxed) == 1)
    check(shared.lazy.value == 42)
  }
  check(shared.lasts.load(ordering: .relaxed) == rounds)
  check(shared.mutex.withLock { $0 } == 4 * rounds)
}

func aFailureIsTheNextOnesTurn() {
  let once = Once()
  do throws(Failure) {
    try once.callOnce { () throws(Failure) in throw Failure() }
  } catch {
    once.callOnce { print("a failure is the next one's turn") }
  }
  once.callOnce { check(false) }
  check(once.isDone)
}

valuesBelongToLocks()
aFailureIsTheNextOnesTurn()
timesAreOver()
threadsExclude()
threadsWaitForEachOther()
print("all is as it should be")
