// Threads, locks and channels: what ./run compares. peers/threads.c and peers/channels.rs do the same.
//
//   threads CASE COUNT      prints picoseconds a step; for what two threads do to one lock also their shares: the smaller
//                           number of steps of the two in thousandths of the greater
import FullSwiftCore
import Synchronization

@main
struct Main {
  static func main() {
    guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]), count > 0 else {
      print("threads: want CASE COUNT", to: &standardError)
      exit(2)
    }
    let name = CommandLine.arguments[1]
    if name == "create" { return show(count, create(count)) }
    if name == "mutex" { return show(count, lockAlone(count)) }
    if name == "mutex-contended" { return contend(milliseconds: count) }
    if name == "read-lock" { return show(count, readAlone(count)) }
    if name == "write-lock" { return show(count, writeAlone(count)) }
    if name == "semaphore" { return show(count, semaphoreAlone(count)) }
    if name == "channel-1" { return show(count, messages(count, capacity: 1)) }
    if name == "channel-64" { return show(count, messages(count, capacity: 64)) }
    if name == "channel-1024" { return show(count, messages(count, capacity: 1024)) }
    if name == "channel-unbounded" { return show(count, messages(count, capacity: 1024)) }
    print("threads: no case '\(name)'", to: &standardError)
    exit(2)
  }
}

func show(_ count: Int, _ time: Duration) {
  print(picoseconds(time) / Int64(count))
}

func picoseconds(_ time: Duration) -> Int64 {
  time.components.seconds * 1_000_000_000_000 + time.components.attoseconds / 1_000_000
}

func measure(_ body: () -> Void) -> Duration {
  let start = Timestamp.monotonic
  body()
  return Timestamp.monotonic - start
}

func create(_ count: Int) -> Duration {
  measure { for number in 0..<count { check(Thread.spawn { number }.join() == number) } }
}

func check(_ isRight: Bool) {
  if !isRight { fatalError("a wrong answer") }
}

// MARK: Locks

let mutex = Mutex(0)
let readWriteLock = ReadWriteLock(0)
let semaphore = Semaphore(1)

func lockAlone(_ count: Int) -> Duration {
  startAnother()
  let time = measure { for _ in 0..<count { mutex.withLock { $0 &+= 1 } } }
  check(mutex.withLock { $0 } == count)
  return time
}

func readAlone(_ count: Int) -> Duration {
  startAnother()
  var sum = 0
  let time = measure { for _ in 0..<count { sum &+= readWriteLock.withReadLock { $0 } } }
  check(sum == 0)
  return time
}

func writeAlone(_ count: Int) -> Duration {
  startAnother()
  let time = measure { for _ in 0..<count { readWriteLock.withWriteLock { $0 &+= 1 } } }
  check(readWriteLock.withReadLock { $0 } == count)
  return time
}

func semaphoreAlone(_ count: Int) -> Duration {
  startAnother()
  return measure {
    for _ in 0..<count {
      semaphore.wait()
      semaphore.signal()
    }
  }
}

/// A process that never had a second thread may be spared the atomic instructions, by us and by glibc.
func startAnother() { Thread.spawn {}.join() }

/// Two threads take one lock over and over, for a time.
func contend(milliseconds: Int) {
  let contest = Contest()
  let start = Timestamp.monotonic
  let threads = [Thread.spawn { contest.run() }, Thread.spawn { contest.run() }]
  Thread.sleep(for: .milliseconds(Int64(milliseconds)))
  // Relaxed: nothing is handed over by it.
  contest.isOver.store(true, ordering: .relaxed)
  let (a, b) = (threads[0].join(), threads[1].join())
  let time = Timestamp.monotonic - start
  check(mutex.withLock { $0 } == a + b)
  print(picoseconds(time) / Int64(a + b), min(a, b) * 1000 / max(a, b, 1))
}

final class Contest: Sendable {
  let isOver = Atomic(false)

  func run() -> Int {
    var count = 0
    // Relaxed: as above.
    while !isOver.load(ordering: .relaxed) {
      mutex.withLock { $0 &+= 1 }
      count += 1
    }
    return count
  }
}

// MARK: Channels

/// One thread sends words, this one adds them up.
func messages(_ count: Int, capacity: Int) -> Duration {
  measure {
    let channel = Channel<UInt64>(capacity: capacity)
    let sender = Thread.spawn {
      for number in 0..<UInt64(count) {
        do throws(ChannelClosed) { try channel.send(number) } catch { fatalError("the channel is open") }
      }
      channel.close()
    }
    var sum: UInt64 = 0
    for number in channel { sum &+= number }
    sender.join()
    check(sum == UInt64(count) * (UInt64(count) - 1) / 2)
  }
}
