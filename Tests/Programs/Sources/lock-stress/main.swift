// Every lock under random delays, for as many seconds as the first argument says: four threads on however many processors
// there are. The second argument is a seed; it is printed, so that a failure can be looked for again.
//
// A round is some hundred random operations of each thread, then a barrier; the last one there checks what must be true. A wake
// that was lost, or a thread that starves, is a round that never ends.
//
// arguments: ["1"]
// stdout: every lock held
// stderr: seed *
import FullSwiftCore
import Synchronization

let threadCount = 4

/// Numbers that look random, the same for the same seed: splitmix64, Guy Steele, Doug Lea and Christine Flood, 2014.
struct Numbers {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z &>> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z &>> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z &>> 31
  }
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// Nothing, a moment, the rest of the time slice, or a sleep.
  mutating func delay() {
    switch below(64) {
    case 0: Thread.sleep(for: .microseconds(below(200)))
    case 1...4: Thread.yield()
    case 5...30: for _ in 0..<below(300) { _ = stop.value.load(ordering: .relaxed) }
    default: break
    }
  }

  mutating func timeout() -> Duration { .microseconds(below(300) - 20) }
}

final class Flag: Sendable { let value = Atomic(false) }
let stop = Flag()

/// Two numbers that are the same whenever nobody changes them.
struct Pair: Sendable {
  var one = 0
  var two = 0

  mutating func change(_ numbers: inout Numbers) {
    check("two were in a lock at once")
    one += 1
    numbers.delay()
    two += 1
  }

  func check(_ what: StaticString) {
    if one != two { fatalError(what) }
  }
}

/// What is new in each round.
final class Round: Sendable {
  let once = Once()
  let calls = Atomic(0)
}

final class Shared: Sendable {
  let mutex = Mutex(Pair())
  let priority = PriorityMutex(Pair())
  let lock = ReadWriteLock(Pair())
  let changes: (mutex: Counter, priority: Counter, lock: Counter) = (Counter(), Counter(), Counter())

  let semaphore = Semaphore(2)
  let inside = Atomic(0)

  let queue = Mutex((count: 0, sent: 0, received: 0))
  let notEmpty = Condition()
  let notFull = Condition()

  let turn = Mutex(0)
  let turned = Condition()

  let barrier = Barrier(threadCount)
  let round = Mutex(Round())
  let rounds = Atomic(0)
}

final class Counter: Sendable {
  let value = Atomic(0)
  func add(_ done: Void?) { if done != nil { value.add(1, ordering: .relaxed) } }
}

extension Shared {
  func operate(_ numbers: inout Numbers) {
    let timeout = numbers.timeout()
    switch numbers.below(12) {
    case 0: changes.mutex.add(mutex.withLock { $0.change(&numbers) })
    case 1: changes.mutex.add(mutex.withLockIfAvailable { $0.change(&numbers) })
    case 2: changes.mutex.add(mutex.withLock(for: timeout) { $0.change(&numbers) })
    case 3: changes.priority.add(priority.withLock { $0.change(&numbers) })
    case 4: changes.priority.add(priority.withLock(for: timeout) { $0.change(&numbers) })
    case 5: changes.lock.add(lock.withWriteLock { $0.change(&numbers) })
    case 6: changes.lock.add(lock.withWriteLock(for: timeout) { $0.change(&numbers) })
    case 7, 8: lock.withReadLock { look(at: $0, &numbers) }
    case 9: _ = lock.withReadLock(for: timeout) { look(at: $0, &numbers) }
    case 10:
      semaphore.wait()
      beInside(&numbers)
    default: if semaphore.wait(for: timeout) { beInside(&numbers) }
    }
    numbers.delay()
  }

  func look(at pair: borrowing Pair, _ numbers: inout Numbers) {
    pair.check("a reader was in with a writer")
    numbers.delay()
    pair.check("a writer came in to a reader")
  }

  func beInside(_ numbers: inout Numbers) {
    // The semaphore orders these: who comes in sees who has left.
    if inside.add(1, ordering: .relaxed).newValue > 2 { fatalError("more are in than there are permits") }
    numbers.delay()
    inside.subtract(1, ordering: .relaxed)
    semaphore.signal()
  }

  /// Half of the threads send, the others receive as much, some of them with limits; room is for two.
  func exchange(_ index: Int, _ numbers: inout Numbers) {
    for _ in 0..<20 {
      var isDone = false
      while !isDone {
        let limit = numbers.below(2) == 0 ? Duration.seconds(3600) : numbers.timeout()
        let done: Void?
        if index % 2 == 0 {
          done = queue.withLock(when: notFull, for: limit) {
            $0.count < 2
          } then: { queue in
            queue.count += 1
            queue.sent += 1
          }
          if done != nil { notEmpty.signal() }
        } else {
          done = queue.withLock(when: notEmpty, for: limit) {
            $0.count > 0
          } then: { queue in
            queue.count -= 1
            queue.received += 1
          }
          if done != nil { notFull.signal() }
        }
        isDone = done != nil
      }
    }
  }

  func check(after rounds: Int) {
    mutex.withLock { $0.check("a half change is left") }
    let counts = (mutex.withLock { $0.one }, priority.withLock { $0.one }, lock.withReadLock { $0.one })
    if counts.0 != changes.mutex.value.load(ordering: .relaxed) { fatalError("the mutex lost a change") }
    if counts.1 != changes.priority.value.load(ordering: .relaxed) { fatalError("the priority mutex lost a change") }
    if counts.2 != changes.lock.value.load(ordering: .relaxed) { fatalError("the read-write lock lost a change") }
    if queue.withLock({ $0.count != 0 || $0.sent != $0.received }) { fatalError("something is left in the queue") }
    if inside.load(ordering: .relaxed) != 0 { fatalError("somebody is still in") }
    if turn.withLock({ $0 }) != rounds * threadCount { fatalError("a turn was lost") }
    if round.withLock({ $0.calls.load(ordering: .relaxed) }) != 1 { fatalError("it was not done once") }
  }

  func run(_ index: Int, seed: UInt64, until end: Timestamp) {
    var numbers = Numbers(state: seed &+ UInt64(index) &* 0x1234_5678_9abc)
    var rounds = 0
    while !stop.value.load(ordering: .relaxed) {
      for _ in 0..<100 { operate(&numbers) }
      exchange(index, &numbers)
      let round = round.withLock { $0 }
      round.once.callOnce { round.calls.add(1, ordering: .relaxed) }
      // In turns: a broadcast that reaches all but one stops everything.
      turn.withLock(when: turned) {
        $0 == rounds * threadCount + index
      } then: {
        $0 += 1
      }
      turned.broadcast()
      rounds += 1
      if barrier.wait() {
        check(after: rounds)
        self.round.withLock { $0 = Round() }
        if Timestamp.monotonic >= end { stop.value.store(true, ordering: .relaxed) }
      }
      // Nobody begins before that was checked.
      barrier.wait()
    }
  }
}

func number(_ index: Int) -> Int? { index < CommandLine.arguments.count ? Int(CommandLine.arguments[index]) : nil }

let seconds = number(1) ?? 2
let seed = number(2).map { UInt64(truncatingIfNeeded: $0) } ?? UInt64.random(in: 1...UInt64(Int.max))
print("seed", seed, to: &standardError)
let shared = Shared()
let end = Timestamp.monotonic + .seconds(seconds)
let threads = (0..<threadCount).map { index in
  Thread<Void, Never>.spawn { shared.run(index, seed: seed, until: end) }
}
for thread in threads { thread.join() }
print("every lock held")
