// Many readers or one writer, and nobody waits forever.

import Glibc
import Synchronization
import Testing

@testable import FullSwiftLocks

@Suite struct ReadWriteLockTests {
  private struct Pair: Sendable {
    var one = 0
    var two = 0
  }

  private final class Shared: Sendable {
    let pair = ReadWriteLock(Pair())
    let stop = Atomic(false)
    let wrong = Atomic(0)
    let writes = Atomic(0)

    /// Changes both numbers, and lets a reader that should not be there see it.
    func write(_ pair: inout Pair) {
      pair.one += 1
      for _ in 0..<20 { _ = stop.load(ordering: .relaxed) }
      pair.two += 1
      writes.add(1, ordering: .relaxed)
    }

    func read(_ pair: borrowing Pair) {
      let one = pair.one
      for _ in 0..<20 { _ = stop.load(ordering: .relaxed) }
      if one != pair.two { wrong.add(1, ordering: .relaxed) }
    }
  }

  @Test func readersSeeNoHalfAWrite() {
    let seed = someSeed()
    let shared = Shared()
    onThreads(6) { index in
      var numbers = SeededNumbers(seed: seed &+ UInt64(index))
      for _ in 0..<30_000 {
        let timeout = Duration.microseconds(Int.random(in: -5..<60, using: &numbers))
        switch Int.random(in: 0..<12, using: &numbers) {
        case 0: shared.pair.withWriteLock { shared.write(&$0) }
        case 1: shared.pair.withWriteLockIfAvailable { shared.write(&$0) }
        case 2: shared.pair.withWriteLock(for: timeout) { shared.write(&$0) }
        case 3...5: shared.pair.withReadLock(for: timeout) { shared.read($0) }
        case 6: shared.pair.withReadLockIfAvailable { shared.read($0) }
        default: shared.pair.withReadLock { shared.read($0) }
        }
      }
    }
    #expect(shared.wrong.load(ordering: .relaxed) == 0)
    let pair = shared.pair.withReadLock { $0 }
    #expect(pair.one == shared.writes.load(ordering: .relaxed))
    #expect(pair.two == pair.one)
    // Nothing is left behind.
    #expect(shared.pair.lock.state.load(ordering: .relaxed) & ~ReadWriteWord.phase == 0)
  }

  @Test func severalReadAtOnce() {
    let lock = ReadWriteLock(1)
    lock.withReadLock { _ in
      #expect(lock.withReadLockIfAvailable { $0 } == 1)
      #expect(lock.withReadLock(for: .milliseconds(1)) { $0 } == 1)
      #expect(lock.withWriteLockIfAvailable { $0 } == nil)
      #expect(lock.withWriteLock(for: .milliseconds(5)) { $0 } == nil)
      #expect(lock.withReadLockIfAvailable { $0 } == 1)
    }
    lock.withWriteLock { _ in
      #expect(lock.withReadLockIfAvailable { $0 } == nil)
      #expect(lock.withReadLock(for: .milliseconds(5)) { $0 } == nil)
      #expect(lock.withReadLock(for: .seconds(-1)) { $0 } == nil)
      #expect(lock.withWriteLock(for: .milliseconds(5)) { $0 } == nil)
      #expect(lock.withWriteLock(for: .zero) { $0 } == nil)
    }
    #expect(lock.withWriteLock(for: .zero) { $0 } == 1)
  }

  @Test func writersGetInBetweenReaders() {
    // Readers whose sections overlap, so that there is always one inside.
    let shared = Shared()
    let readers = (0..<3).map { _ in
      startThread {
        while !shared.stop.load(ordering: .relaxed) { shared.pair.withReadLock { _ in pause(microseconds: 100) } }
      }
    }
    for _ in 0..<100 { shared.pair.withWriteLock { shared.write(&$0) } }
    shared.stop.store(true, ordering: .relaxed)
    for reader in readers { pthread_join(reader, nil) }
    #expect(shared.writes.load(ordering: .relaxed) == 100)
  }

  @Test func readersGetInBetweenWriters() {
    let shared = Shared()
    let writers = (0..<2).map { _ in
      startThread { while !shared.stop.load(ordering: .relaxed) { shared.pair.withWriteLock { shared.write(&$0) } } }
    }
    for _ in 0..<2_000 { shared.pair.withReadLock { shared.read($0) } }
    shared.stop.store(true, ordering: .relaxed)
    for writer in writers { pthread_join(writer, nil) }
    #expect(shared.wrong.load(ordering: .relaxed) == 0)
  }

  @Test func aWriterThatGivesUpLetsReadersIn() {
    let lock = ReadWriteLock(0)
    lock.withReadLock { _ in
      let writer = startThread { #expect(lock.withWriteLock(for: .milliseconds(50)) { _ in } == nil) }
      // It has come once nobody can read any more; then a reader waits behind it, and comes in when it has left.
      while lock.withReadLockIfAvailable({ _ in }) != nil { sched_yield() }
      #expect(lock.withReadLock(for: .seconds(60)) { _ in 1 } == 1)
      pthread_join(writer, nil)
    }
    #expect(lock.lock.state.load(ordering: .relaxed) & ~ReadWriteWord.phase == 0)
  }

  @Test func writersThatGiveUpLeaveNobodyBehind() {
    // A reader that was let in and has yet to notice meets writers that come and give up.
    let seed = someSeed()
    let shared = Shared()
    onThreads(6) { index in
      var numbers = SeededNumbers(seed: seed &+ UInt64(index))
      for _ in 0..<3_000 {
        if index < 3 {
          shared.pair.withReadLock { _ in
            if Int.random(in: 0..<4, using: &numbers) == 0 { pause(microseconds: 20) } else { sched_yield() }
          }
        } else if Int.random(in: 0..<4, using: &numbers) == 0 {
          shared.pair.withWriteLock { shared.write(&$0) }
        } else {
          shared.pair.withWriteLock(for: .microseconds(Int.random(in: 1..<60, using: &numbers))) { shared.write(&$0) }
        }
      }
    }
    #expect(shared.pair.withReadLock { $0.one } == shared.writes.load(ordering: .relaxed))
    #expect(shared.pair.lock.state.load(ordering: .relaxed) & ~ReadWriteWord.phase == 0)
  }
}
