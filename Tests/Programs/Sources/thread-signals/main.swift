// Signals and threads: whose mask holds what back, in which thread a handler runs, and that a thread which waits is not disturbed by
// signals that it handles.
//
// case: masks and handlers
// arguments: ["masks"]
// stdout: ok
//
// case: taken from a set or a descriptor
// arguments: ["taken"]
// stdout: ok
//
// case: while threads wait
// arguments: ["interrupted"]
// stdout: ok
import FullSwiftCore
import Synchronization

let failureCount = Atomic<Int>(0)

func check(_ condition: Bool, _ what: StaticString, line: Int = #line) {
  if condition { return }
  print("FAILED \(line): \(what)")
  // Relaxed: a number that is read after all threads were joined.
  failureCount.wrappingAdd(1, ordering: .relaxed)
}

func attempt<T>(_ what: StaticString, line: Int = #line, _ body: () throws(Errno) -> T) -> T? {
  do throws(Errno) { return try body() } catch {
    print("FAILED \(line): \(what): \(error.rawValue)")
    failureCount.wrappingAdd(1, ordering: .relaxed)
    return nil
  }
}

func currentThread() -> Int { (try? syscall(.gettid)) ?? 0 }
func currentProcess() -> ProcessID { ProcessID(rawValue: Int32((try? syscall(.getpid)) ?? 0)) }

// What the handler writes down. Relaxed, all of them: a number each, and who reads them waits until they change.
let callCount = Atomic<Int>(0)
let handlingThread = Atomic<Int>(0)

func setHandler(_ signal: Signal) {
  _ = attempt("rt_sigaction") { () throws(Errno) in
    try signal.setAction(
      .handler { _ in
        handlingThread.store(currentThread(), ordering: .relaxed)
        callCount.wrappingAdd(1, ordering: .relaxed)
      })
  }
}

/// Waits until the handler has run that many times in all.
func waitForCalls(_ count: Int) {
  while callCount.load(ordering: .relaxed) < count { Thread.sleep(for: .microseconds(200)) }
}

// MARK: - Masks and handlers

let unblocked = Semaphore(0)

func masks() {
  setHandler(.user1)
  _ = attempt("block") { () throws(Errno) in try SignalMask.block(SignalSet(.user1) | SignalSet(.user2)) }

  // A thread begins with the mask of the one that started it, and then it is its own.
  let inherited = Thread.spawn {
    let mask = (try? SignalMask.current()) ?? .empty
    _ = try? SignalMask.unblock(SignalSet(.user2))
    return (mask, (try? SignalMask.current()) ?? .empty)
  }.join()
  check(inherited.0 == SignalSet(.user1) | SignalSet(.user2), "the mask is inherited")
  check(inherited.1 == SignalSet(.user1), "and changed")
  check((try? SignalMask.current()) == SignalSet(.user1) | SignalSet(.user2), "for the one thread only")

  // What is sent to the process is handled by the thread that does not block it.
  let (isReady, isDone) = (Event(), Event())
  let listener = Thread.spawn {
    _ = try? SignalMask.unblock(SignalSet(.user1))
    isReady.set()
    isDone.wait()
    return currentThread()
  }
  isReady.wait()
  for count in 1...20 {
    _ = attempt("queue") { () throws(Errno) in try Signal.user1.queue(to: currentProcess(), value: 0) }
    waitForCalls(count)
    check(handlingThread.load(ordering: .relaxed) == Int(listener.id.rawValue), "the handler's thread")
  }
  isDone.set()
  check(listener.join() == Int(listener.id.rawValue), "the thread's number")

  // What is sent to a thread is handled by that one.
  let end = Event()
  var threads: [Thread<Void, Never>] = []
  for _ in 0..<4 {
    threads.append(
      Thread.spawn {
        _ = try? SignalMask.unblock(SignalSet(.user1))
        unblocked.signal()
        end.wait()
      })
  }
  for _ in threads { unblocked.wait() }
  var count = callCount.load(ordering: .relaxed)
  for round in 0..<40 {
    let thread = threads[round & 3]
    _ = attempt("signal") { () throws(Errno) in try thread.signal(.user1) }
    count += 1
    waitForCalls(count)
    check(handlingThread.load(ordering: .relaxed) == Int(thread.id.rawValue), "the thread that it was sent to")
  }
  // Blocked here, so it waits here, though others would take it.
  _ = attempt("tgkill") { () throws(Errno) in
    try syscall(.tgkill, Int(currentProcess().rawValue), currentThread(), Int(Signal.user1.rawValue))
  }
  check((try? SignalSet.pending()) == SignalSet(.user1), "what was sent to a thread that blocks it waits there")
  check(Thread.spawn { (try? SignalSet.pending()) == .empty }.join(), "and is no other thread's")
  _ = attempt("suspend") { () throws(Errno) in try SignalMask.suspend(with: SignalSet(.user2)) }
  check(callCount.load(ordering: .relaxed) == count + 1, "until it is let through")
  check(handlingThread.load(ordering: .relaxed) == currentThread(), "to this thread")
  end.set()
  for thread in threads { thread.join() }
  do throws(Errno) {
    try threads[0].signal(.user1)
    check(false, "a thread that has ended takes no signal")
  } catch { check(error == .noSuchProcess, "which is an error") }

  // One that is told why is told who.
  _ = attempt("rt_sigaction") { () throws(Errno) in
    try Signal.realTime(4).setAction(
      .handler({ _, information, _ in
        let information = unsafe SignalInformation(at: information)
        handlingThread.store(information.value, ordering: .relaxed)
        callCount.wrappingAdd(1, ordering: .relaxed)
      }))
  }
  _ = attempt("queue") { () throws(Errno) in
    try Signal.realTime(4).queue(to: ThreadID(rawValue: Int32(currentThread())), of: currentProcess(), value: 4_711)
  }
  check(handlingThread.load(ordering: .relaxed) == 4_711, "the value sent to a thread")
}

/// Set once.
final class Event: Sendable {
  private let semaphore = Semaphore(0)
  func set() { semaphore.signal() }
  /// Passes it on, so that others who wait go on too.
  func wait() {
    semaphore.wait()
    semaphore.signal()
  }
}

// MARK: - Taken

let total = Atomic<Int>(0)

func taken() {
  let signals = SignalSet(.realTime(3)) | SignalSet(.terminate)
  _ = attempt("block") { () throws(Errno) in try SignalMask.block(signals) }
  let count = 200
  // One thread waits, others send; each of these sends its own numbers in order.
  let waiter = Thread.spawn {
    var seen: [Int] = []
    while true {
      guard let information = attempt("wait", { () throws(Errno) in try next(of: signals) }) else { break }
      if information.signal == .terminate { break }
      check(information.code == .queued && information.process == currentProcess(), "who sent it")
      seen.append(information.value)
    }
    return seen
  }
  send(count, from: 4)
  check(isComplete(waiter.join(), count, of: 4), "each signal is taken once, those of a thread in their order")

  // The same by a descriptor.
  guard let descriptor = attempt("signalfd4", { () throws(Errno) in try SignalDescriptor(signals) }) else { return }
  let reader = Thread.spawn {
    var seen: [Int] = []
    while let signal = attempt("read", { () throws(Errno) in try descriptor.next() }), signal.signal != .terminate {
      seen.append(signal.value)
    }
    return seen
  }
  send(count, from: 4)
  check(isComplete(reader.join(), count, of: 4), "each is read once")

  // Several threads that wait: each signal is one thread's.
  var threads: [Thread<Int, Never>] = []
  for _ in 0..<3 {
    threads.append(
      Thread.spawn {
        var seen = 0
        while let information = attempt("wait", { () throws(Errno) in try next(of: signals) }) {
          if information.signal == .terminate { break }
          seen += 1
          total.wrappingAdd(information.value, ordering: .relaxed)
        }
        return seen
      })
  }
  for value in 1...count { sendOne(value) }
  // Real-time signals are taken after those below them: wait until all are taken.
  while total.load(ordering: .relaxed) < count * (count + 1) / 2 { Thread.sleep(for: .microseconds(200)) }
  for thread in threads { _ = attempt("signal") { () throws(Errno) in try thread.signal(.terminate) } }
  var seen = 0
  for thread in threads { seen += thread.join() }
  check(seen == count && total.load(ordering: .relaxed) == count * (count + 1) / 2, "each is one thread's")
  check((try? SignalSet.pending()) == .empty, "none is left")
  do throws(Errno) {
    _ = try signals.wait(timeout: .milliseconds(5))
    check(false, "none comes")
  } catch { check(error == .resourceTemporarilyUnavailable, "and waiting ends") }
  try? descriptor.close()
}

/// Waits for one of the signals, again where another thread has taken the one that this one was woken for.
func next(of signals: SignalSet) throws(Errno) -> SignalInformation {
  while true {
    do throws(Errno) { return try signals.wait() } catch { if error != .interrupted { throw error } }
  }
}

func sendOne(_ value: Int) {
  while true {
    do throws(Errno) { return try Signal.realTime(3).queue(to: currentProcess(), value: value) } catch {
      // As many wait as may.
      if error != .resourceTemporarilyUnavailable { return check(false, "queue") }
      Thread.yield()
    }
  }
}

/// Sends numbers from several threads, and then the end.
func send(_ count: Int, from threadCount: Int) {
  var threads: [Thread<Void, Never>] = []
  for sender in 0..<threadCount {
    threads.append(Thread.spawn { for number in 0..<count { sendOne(sender * 1_000 + number) } })
  }
  for thread in threads { thread.join() }
  // The end has a lower number than the others, so it would come first.
  while let pending = try? SignalSet.pending(), pending.contains(.realTime(3)) { Thread.sleep(for: .microseconds(200)) }
  try? Signal.terminate.queue(to: currentProcess(), value: 0)
}

func isComplete(_ seen: [Int], _ count: Int, of threadCount: Int) -> Bool {
  var next = [Int](repeating: 0, count: threadCount)
  for value in seen {
    if value % 1_000 != next[value / 1_000] { return false }
    next[value / 1_000] += 1
  }
  return seen.count == count * threadCount
}

// MARK: - Interrupted

/// Sends signals to those threads until they have ended.
func hammer(_ threads: [AnyThread]) {
  var isAnyLeft = true
  while isAnyLeft {
    isAnyLeft = false
    for thread in threads {
      do throws(Errno) {
        try thread.signal(.user1)
        isAnyLeft = true
      } catch {}
    }
    Thread.sleep(for: .microseconds(100))
  }
}

func interrupted() {
  setHandler(.user1)
  let before = callCount.load(ordering: .relaxed)
  sleeping()
  joining()
  locking()
  permits()
  conditions()
  check(callCount.load(ordering: .relaxed) - before > 10, "signals came meanwhile")
}

func sleeping() {
  let start = Timestamp.monotonic
  let sleeper = Thread.spawn {
    Thread.sleep(for: .milliseconds(60))
    return Timestamp.monotonic
  }
  hammer([sleeper])
  check(sleeper.join() >= start + .milliseconds(60), "a sleep is as long as it was to be")
}

func joining() {
  let slow = Thread.spawn {
    // Of this thread's own: nobody wakes it.
    _ = try? SignalMask.block(SignalSet(.user1))
    Thread.sleep(for: .milliseconds(60))
    return 17
  }
  let joiner = Thread.spawn { slow.join() + slow.join() }
  hammer([joiner])
  check(joiner.join() == 34, "a join waits for the end")
}

let shared = Mutex((count: 0, isInside: false))

func locking() {
  var threads: [Thread<Void, Never>] = []
  for _ in 0..<3 {
    threads.append(
      Thread.spawn {
        for round in 0..<300 {
          shared.withLock {
            check(!$0.isInside, "one thread at a time")
            $0.isInside = true
            $0.count += 1
            // Long enough for the others to sleep.
            if round % 30 == 0 { Thread.sleep(for: .milliseconds(1)) }
            $0.isInside = false
          }
        }
      })
  }
  hammer([threads[0], threads[1], threads[2]])
  for thread in threads { thread.join() }
  check(shared.withLock { $0.count } == 900, "a mutex under signals")
}

let permitsOfAll = Semaphore(0)
let takenCount = Atomic<Int>(0)

func permits() {
  var threads: [Thread<Void, Never>] = []
  for _ in 0..<2 {
    threads.append(
      Thread.spawn {
        for _ in 0..<200 {
          permitsOfAll.wait()
          takenCount.wrappingAdd(1, ordering: .relaxed)
        }
      })
  }
  let giver = Thread.spawn {
    for count in 0..<400 {
      // Never more than were given.
      check(takenCount.load(ordering: .relaxed) <= count, "no permit is taken twice")
      permitsOfAll.signal()
      if count % 20 == 0 { Thread.sleep(for: .milliseconds(1)) }
    }
  }
  hammer([threads[0], threads[1], giver])
  for thread in threads { thread.join() }
  giver.join()
  check(takenCount.load(ordering: .relaxed) == 400 && !permitsOfAll.waitIfAvailable(), "a semaphore under signals")
  let start = Timestamp.monotonic
  let waiter = Thread.spawn { permitsOfAll.wait(for: .milliseconds(40)) }
  hammer([waiter])
  check(!waiter.join() && .monotonic >= start + .milliseconds(40), "a wait with a limit, as long as it was to be")
}

let queue = Mutex([Int]())
let changed = Condition()

func conditions() {
  let taker = Thread.spawn {
    var sum = 0
    for _ in 0..<300 { sum += queue.withLock(when: changed, { !$0.isEmpty }) { $0.removeLast() } }
    return sum
  }
  let giver = Thread.spawn {
    for number in 1...300 {
      queue.withLock { $0.append(number) }
      changed.signal()
      if number % 20 == 0 { Thread.sleep(for: .milliseconds(1)) }
    }
  }
  hammer([taker, giver])
  giver.join()
  check(taker.join() == 45_150, "a condition under signals")
}

switch CommandLine.arguments.dropFirst().first ?? "" {
case "masks": masks()
case "taken": taken()
case "interrupted": interrupted()
default: print("which case?")
}
let failures = failureCount.load(ordering: .relaxed)
if failures == 0 { print("ok") }
exit(failures == 0 ? 0 : 1)
