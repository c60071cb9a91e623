// Channels between threads: order, closing, timeouts, what is left at the end. What the threads do in which order is drawn from a
// seed, which is printed; a number as the argument repeats it.
//
// case: all
// stdout: one thread: 4 checks
// stdout: many threads: nothing lost, nothing twice, in order
// stdout: laps: 20000 messages there and back
// stdout: closing: 6 woken, everything received
// stdout: timeouts: nothing received, nothing sent, then both
// stdout: what is left: 8 destroyed
// stderr: seed *
//
// case: no capacity
// arguments: ["0"]
// stderr: seed 0
// stderr: FullSwiftCore/Channel.swift:*: Fatal error: a channel's capacity has to be 1 or more
// status: 134
import FullSwiftCore
import Synchronization

@main
struct Main {
  static func main() {
    var seed = UInt64(truncatingIfNeeded: Timestamp.monotonic.nanoseconds) | 1
    if CommandLine.arguments.count > 1, let given = UInt64(CommandLine.arguments[1]) { seed = given }
    print("seed \(seed)", to: &standardError)
    if seed == 0 { _ = Channel<Int>(capacity: 0) }
    oneThread()
    for capacity in [1, 2, 3, 7, 64] { manyThreads(capacity: capacity, seed: seed &+ UInt64(capacity)) }
    print("many threads: nothing lost, nothing twice, in order")
    laps()
    closing()
    timeouts()
    whatIsLeft()
  }
}

func expect(_ condition: Bool, _ what: StaticString, line: UInt = #line) {
  if !condition {
    print("line \(line): \(what)", to: &standardError)
    exit(1)
  }
}

/// A sequence that a seed repeats, by a step of Marsaglia's xorshift.
struct Dice {
  var state: UInt64
  init(_ seed: UInt64) { state = seed | 1 }
  mutating func roll(_ sides: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return (state >> 11) % sides
  }
  /// Mostly nothing, sometimes another thread's turn, seldom a sleep.
  mutating func delay() {
    switch roll(256) {
    case 0: Thread.sleep(for: .microseconds(Int64(roll(100))))
    case 1..<8: Thread.yield()
    default: break
    }
  }
}

// MARK: One thread

func oneThread() {
  // Three is no power of two, so positions jump from lap to lap.
  let channel = Channel<Int>(capacity: 3)
  expect(channel.capacity == 3 && channel.isEmpty && !channel.isClosed, "a new channel")
  var next = 0
  for round in 0..<1000 {
    for _ in 0...round % 3 {
      expect(channel.trySend(next).isSent, "room")
      next += 1
    }
    let count = round % 3 + 1
    expect(channel.count == count, "count")
    if count == 3, case .full(let back) = channel.trySend(-1) { expect(back == -1, "the element comes back") }
    if count == 3 { expect(!channel.trySend(-1).isSent, "full") }
    for index in (next - count)..<next { expect(channel.tryReceive() == index, "in order") }
    expect(channel.tryReceive() == nil && channel.isEmpty, "empty")
  }
  do throws(ChannelClosed) {
    try channel.send(1)
    try channel.send(2)
    channel.close()
    channel.close()
    try channel.send(3)
    expect(false, "a closed channel takes nothing")
  } catch {
    expect(channel.isClosed && channel.count == 2, "closed")
  }
  if case .closed(let back) = channel.trySend(7) { expect(back == 7, "the element comes back") }
  var rest = [Int]()
  for element in channel { rest.append(element) }
  expect(rest == [1, 2] && channel.receive() == nil && channel.tryReceive() == nil, "what was sent is received")

  // An element that is not copyable, larger than a word and more strictly aligned.
  let large = Channel<Large>(capacity: 2)
  for number in 0..<100 {
    expect(large.trySend(Large(number)).isSent, "room")
    guard let element = large.receive() else { return expect(false, "an element") }
    expect(element.number == number && element.wide == SIMD4(repeating: Int64(number)), "the same element")
  }
  print("one thread: 4 checks")
}

struct Large: ~Copyable {
  let number: Int
  let wide: SIMD4<Int64>
  init(_ number: Int) {
    self.number = number
    wide = SIMD4(repeating: Int64(number))
  }
}

// MARK: Many threads

func manyThreads(capacity: Int, seed: UInt64) {
  let channel = Channel<UInt64>(capacity: capacity)
  let senderCount = 3
  let perSender: UInt64 = 1500
  var senders = [Thread<Void, Never>]()
  for sender in 0..<UInt64(senderCount) {
    senders.append(
      Thread.spawn {
        var dice = Dice(seed &* 31 &+ sender)
        for number in 0..<perSender {
          dice.delay()
          var isSent = false
          // In all three ways.
          switch dice.roll(3) {
          case 0: isSent = channel.trySend(sender << 32 | number).isSent
          case 1: isSent = channel.send(sender << 32 | number, for: .microseconds(50)).isSent
          default: break
          }
          if isSent { continue }
          do throws(ChannelClosed) { try channel.send(sender << 32 | number) } catch { expect(false, "it is open") }
        }
      })
  }
  var receivers = [Thread<[UInt64], Never>]()
  for receiver in 0..<UInt64(2) {
    receivers.append(
      Thread.spawn {
        var dice = Dice(seed &* 37 &+ receiver)
        var received = [UInt64]()
        while true {
          dice.delay()
          var element: UInt64? = nil
          switch dice.roll(3) {
          case 0: element = channel.tryReceive()
          case 1: element = channel.receive(for: .microseconds(50))
          default: break
          }
          element = element ?? channel.receive()
          guard let element else { return received }
          received.append(element)
        }
      })
  }
  for sender in senders { sender.join() }
  channel.close()
  var times = [UInt8](repeating: 0, count: senderCount * Int(perSender))
  for receiver in receivers {
    var last = [Int](repeating: -1, count: senderCount)
    for element in receiver.join() {
      let (sender, number) = (Int(element >> 32), Int(element & 0xffff_ffff))
      expect(number > last[sender], "one sender's elements are in order")
      last[sender] = number
      times[sender * Int(perSender) + number] += 1
    }
  }
  for count in times { expect(count == 1, "each element is received once") }
}

/// Thousands of laps of the smallest ring, both ends waiting at every step.
func laps() {
  let (there, back) = (Channel<Int>(capacity: 1), Channel<Int>(capacity: 1))
  let echo = Thread.spawn {
    for number in there { _ = back.send(number, for: nil) }
    back.close()
  }
  for number in 0..<10_000 {
    expect(there.send(number, for: nil).isSent, "room")
    expect(back.receive() == number, "the same number")
  }
  there.close()
  expect(back.receive() == nil, "closed by the other end")
  echo.join()
  print("laps: 20000 messages there and back")
}

// MARK: Ends

func closing() {
  // Three receivers asleep on one that is empty, three senders on one that is full.
  let (empty, full) = (Channel<Int>(capacity: 1), Channel<Int>(capacity: 2))
  _ = (full.trySend(-1), full.trySend(-2))
  var threads = [Thread<Bool, Never>]()
  for number in 0..<3 {
    threads.append(Thread.spawn { empty.receive() == nil })
    threads.append(
      Thread.spawn {
        do throws(ChannelClosed) {
          try full.send(number)
          return false
        } catch { return true }
      })
  }
  // Long enough that most of them sleep; where one does not yet, it finds the channel closed.
  Thread.sleep(for: .milliseconds(30))
  empty.close()
  full.close()
  var woken = 0
  for thread in threads where thread.join() { woken += 1 }
  expect(full.receive() == -1 && full.receive() == -2 && full.receive() == nil, "what was sent before")

  // Closed in the middle of sending: what was said to be sent is received, and nothing else.
  for round in 0..<50 {
    let channel = Channel<Int>(capacity: 4)
    let sender = Thread.spawn {
      var sent = 0
      while channel.send(sent, for: nil).isSent { sent += 1 }
      return sent
    }
    let receiver = Thread.spawn {
      var received = 0
      for number in channel {
        expect(number == received, "in order")
        received += 1
      }
      return received
    }
    Thread.sleep(for: .microseconds(Int64(round * 7)))
    channel.close()
    expect(sender.join() == receiver.join(), "what was sent is received")
  }
  print("closing: \(woken) woken, everything received")
}

func timeouts() {
  let channel = Channel<Int>(capacity: 1)
  func takesTwentyMilliseconds(_ body: () -> Void) {
    let start = Timestamp.monotonic
    body()
    expect(Timestamp.monotonic - start >= .milliseconds(20), "the whole time")
  }
  takesTwentyMilliseconds { expect(channel.receive(for: .milliseconds(20)) == nil, "there is nothing") }
  expect(channel.receive(for: .zero) == nil && channel.receive(for: .seconds(-1)) == nil, "no time at all")
  expect(channel.receive(for: .seconds(Int64.min)) == nil, "less than no time")
  expect(channel.send(1, for: .seconds(Int64.max)).isSent, "room, and all the time")
  takesTwentyMilliseconds {
    guard case .full(2) = channel.send(2, for: .milliseconds(20)) else { return expect(false, "there is no room") }
  }
  // Nobody is left announced as a sleeper: wakes go to those that sleep now.
  let receiver = Thread.spawn {
    Thread.sleep(for: .milliseconds(10))
    return [channel.receive(), channel.receive(for: .seconds(60))]
  }
  expect(channel.send(2, for: .seconds(60)).isSent, "room in time")
  expect(receiver.join() == [1, 2], "both")
  print("timeouts: nothing received, nothing sent, then both")
}

// MARK: What is left

let destroyed = Atomic(0)

final class Counted: Sendable {
  deinit { destroyed.wrappingAdd(1, ordering: .relaxed) }
}

struct CountedAlone: ~Copyable {
  // Relaxed, here and above: joining the threads orders it, and the rest is this thread's own.
  deinit { destroyed.wrappingAdd(1, ordering: .relaxed) }
}

func whatIsLeft() {
  leave()
  print("what is left: \(destroyed.load(ordering: .relaxed)) destroyed")
}

func leave() {
  let channel = Channel<Counted>(capacity: 5)
  // One is received, four are left; they lie across the ring's end.
  for _ in 0..<3 { _ = channel.trySend(Counted()) }
  for _ in 0..<3 { _ = channel.receive() }
  expect(destroyed.load(ordering: .relaxed) == 3, "received, and gone")
  for _ in 0..<3 { _ = channel.trySend(Counted()) }
  channel.close()
  // Refused: destroyed by the sender.
  do throws(ChannelClosed) { try channel.send(Counted()) } catch {}
  expect(destroyed.load(ordering: .relaxed) == 4, "refused, and gone")
  let alone = Channel<CountedAlone>(capacity: 1)
  _ = alone.trySend(CountedAlone())
}
