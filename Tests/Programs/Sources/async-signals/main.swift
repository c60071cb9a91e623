// Streams of signals: several at once, before anybody waits, from other threads, to threads that do not block them, and what the signals do
// before and after.
//
// only: x86_64
// stdout: ok
import CallTesting
import FullSwiftConcurrency
import LinuxSystem
import Synchronization

let handled = Atomic<Int>(0)

@main struct Main {
  static func main() async {
    await order()
    await severalStreams()
    await fromThreads()
    await ends()
    await many()
    finish()
  }
}

func send(_ signal: Signal) {
  check((try? Process.send(signal, to: Process.id)) != nil, "a signal is sent")
}

func order() async {
  guard let stream = try? Signal.stream(of: [.user1, .user2, .terminate]) else { return check(false, "a stream") }
  // Before anybody waits; the same one twice comes once.
  send(.terminate)
  send(.user2)
  send(.user2)
  send(.user1)
  check(await stream.next() == .user1, "the lowest first")
  check(await stream.next() == .user2, "the next")
  check(await stream.next() == .terminate, "the highest")
  // While a task waits.
  let waiter = Task { await stream.next() }
  await Task.yield()
  send(.user1)
  check(await waiter.value == .user1, "one that was waited for")
  // Cancelled.
  let inVain = Task { await stream.next() }
  await Task.yield()
  inVain.cancel()
  check(await inVain.value == nil, "a wait is cancelled")
  send(.user2)
  for await signal in stream {
    check(signal == .user2, "a loop")
    break
  }
}

func severalStreams() async {
  guard let one = try? Signal.stream(of: [.user1]), let two = try? Signal.stream(of: [.user1, .user2]) else {
    return check(false, "two streams")
  }
  send(.user1)
  check(await one.next() == .user1, "the first stream")
  check(await two.next() == .user1, "the second stream")
  one.end()
  send(.user1)
  check(await two.next() == .user1, "the other goes on")
  check(await one.next() == nil, "an ended stream")
  do throws(Errno) {
    _ = try Signal.stream(of: [.user1, .kill])
    check(false, "SIGKILL cannot be streamed")
  } catch { check(error == .invalidArgument, "SIGKILL") }
  send(.user1)
  check(await two.next() == .user1, "not hurt by that")
}

func fromThreads() async {
  // A worker that is there before the stream and blocks nothing: it may be the one that gets the signal.
  await offload {}
  guard let stream = try? Signal.stream(of: [.terminate, .user1]) else { return check(false, "a stream") }
  await offload { send(.terminate) }
  check(await stream.next() == .terminate, "by a worker")
  let sender = Task {
    await offload {
      for _ in 0..<200 {
        send(.user1)
        Thread.sleep(for: .microseconds(50))
      }
      send(.terminate)
    }
  }
  var count = 0
  for await signal in stream {
    if signal == .terminate { break }
    count += 1
  }
  check(count > 0 && count <= 200, "signals while the loop sleeps and runs")
  await sender.value
}

func ends() async {
  // A handler of before is there again after.
  check(
    (try? Signal.user2.setAction(.handler { _ in handled.wrappingAdd(1, ordering: .relaxed) })) != nil, "a handler")
  do {
    let stream = try? Signal.stream(of: [.user2])
    send(.user2)
    check(await stream?.next() == .user2 && handled.load(ordering: .relaxed) == 0, "the stream has it")
  }
  send(.user2)
  check(handled.load(ordering: .relaxed) == 1, "the handler has it again")
  check((try? Signal.user1.action().isDefault) == true, "the default is there again")
  check((try? Signal.terminate.action().isDefault) == true, "and of the others")
  let status = runInChild {
    _ = try? Signal.stream(of: [.terminate])
    send(.terminate)
  }
  check(status == 15, "it ends the process again")
}

func many() async {
  // Each is taken before the next is sent, so that none is merged with another.
  guard let stream = try? Signal.stream(of: [.user1, .realTime(5)]) else { return check(false, "a stream") }
  var count = 0
  for index in 0..<10_000 {
    send(index % 2 == 0 ? .user1 : .realTime(5))
    if await stream.next() == (index % 2 == 0 ? .user1 : .realTime(5)) { count += 1 }
  }
  check(count == 10_000, "ten thousand, none lost")
}
