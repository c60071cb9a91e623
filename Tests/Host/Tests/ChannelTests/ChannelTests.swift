// Channels as ordinary Swift on glibc's threads: against a model of one thread, and the books of those that sleep, which a
// program cannot see. What many threads do on each architecture is in Tests/Programs, channel-threads.

import Glibc
import Synchronization
import Testing

@testable import FullSwiftCore

@Suite struct ChannelTests {
  /// Any sequence of operations answers as an array of limited length would.
  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 100])
  func isAQueue(capacity: Int) {
    let seed = UInt64.random(in: 1 ... .max)
    var state = seed
    func roll(_ sides: UInt64) -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return (state >> 11) % sides
    }
    let channel = Channel<UInt64>(capacity: capacity)
    var model = [UInt64]()
    var mistakes = 0
    for _ in 0..<2_000 {
      // Long runs of one kind, so that it is often full and often empty.
      let isSending = roll(2) == 0
      for _ in 0...roll(UInt64(capacity) + 2) {
        if isSending {
          let element = roll(.max)
          let isSent = roll(2) == 0 ? channel.trySend(element).isSent : channel.send(element, for: .zero).isSent
          if isSent != (model.count < capacity) { mistakes += 1 }
          if isSent { model.append(element) }
        } else {
          let element = roll(2) == 0 ? channel.tryReceive() : channel.receive(for: .zero)
          if element != model.first { mistakes += 1 }
          if element != nil { model.removeFirst() }
        }
        if channel.count != model.count || channel.isEmpty != model.isEmpty { mistakes += 1 }
      }
    }
    #expect(mistakes == 0, "seed \(seed)")
    channel.close()
    #expect(Array(channel) == model, "seed \(seed)")
    expectNobodySleeps(channel)
  }

  /// Timeouts, wakes and closing at once, on both ends: each announcement and each grant is used up at the end.
  @Test(arguments: [1, 2, 5])
  func nobodyIsLeftInTheBooks(capacity: Int) {
    let contest = Contest(capacity: capacity)
    var threads = [pthread_t](repeating: 0, count: 6)
    for index in threads.indices {
      let argument = Unmanaged.passRetained(contest).toOpaque()
      let status = pthread_create(
        &threads[index], nil,
        { argument in
          if let argument { Unmanaged<Contest>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, argument)
      #expect(status == 0)
    }
    while contest.sent.load(ordering: .relaxed) < 3 * Contest.steps { usleep(1000) }
    contest.channel.close()
    for thread in threads { pthread_join(thread, nil) }
    let (sent, received) = (contest.sent.load(ordering: .relaxed), contest.received.load(ordering: .relaxed))
    #expect(sent == received && sent == 3 * Contest.steps)
    expectNobodySleeps(contest.channel)
  }

  @Test func grantsDoNotExceedSleepers() {
    let channel = Channel<Int>(capacity: 1)
    let sleepers = channel.ring.receivers
    sleepers.wake(atMost: 1)
    #expect(!sleepers.areWaiting)
    expectNobodySleeps(channel)
    sleepers.announce()
    sleepers.announce()
    #expect(sleepers.areWaiting)
    sleepers.wake(atMost: 1)
    #expect(sleepers.areWaiting)
    // One of two gives up: the grant is for the other.
    sleepers.withdraw()
    #expect(!sleepers.areWaiting)
    #expect(sleepers.sleep(until: nil))
    expectNobodySleeps(channel)
    // The only one gives up: its grant goes with it.
    sleepers.announce()
    sleepers.wake(atMost: .max)
    sleepers.withdraw()
    expectNobodySleeps(channel)
    sleepers.announce()
    #expect(!sleepers.sleep(until: Timestamp.monotonic))
    expectNobodySleeps(channel)
  }
}

private func expectNobodySleeps<Element>(_ channel: Channel<Element>) {
  // Relaxed: the threads have been joined.
  #expect(unsafe channel.ring.senders.word.pointee.load(ordering: .relaxed) == 0)
  #expect(unsafe channel.ring.receivers.word.pointee.load(ordering: .relaxed) == 0)
}

/// Three senders, the first to come, and three receivers.
private final class Contest: Sendable {
  static let steps = 3_000
  let channel: Channel<Int>
  let arrivals = Atomic(0)
  let sent = Atomic(0)
  let received = Atomic(0)

  init(capacity: Int) { channel = Channel(capacity: capacity) }

  func run() {
    // Relaxed, here and below: numbers only; joining orders what is read at the end.
    if arrivals.wrappingAdd(1, ordering: .relaxed).oldValue < 3 { send() } else { receive() }
  }

  private func send() {
    for number in 0..<Contest.steps {
      // So short that it often ends while the thread is on its way to sleep.
      while !channel.send(number, for: .microseconds(Int64(number % 40))).isSent {}
      sent.wrappingAdd(1, ordering: .relaxed)
    }
  }

  private func receive() {
    var number = 0
    while true {
      number += 1
      guard channel.receive(for: number % 3 == 0 ? nil : .microseconds(Int64(number % 40))) != nil else {
        if channel.isClosed && channel.isEmpty { return }
        continue
      }
      received.wrappingAdd(1, ordering: .relaxed)
    }
  }
}
