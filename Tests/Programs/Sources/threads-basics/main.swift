// Threads: values, errors, names, stacks, handles, joining, detaching, signals, sleep, and what the control block leads to. How
// they end is in threads-endings, many of them in threads-many.
//
// stdout: ok
import FullSwiftCore
import Synchronization
import ThreadLocals

let failures = Atomic<Int>(0)

func check(_ condition: Bool, _ what: StaticString) {
  if condition { return }
  failures.wrappingAdd(1, ordering: .relaxed)
  print("wrong: \(what)")
}

struct Refusal: Error { let number: Int }
final class Node: Sendable {
  let left: Int
  init(_ left: Int) { self.left = left }
}

func values() {
  check(Thread.spawn { 42 }.join() == 42, "an integer")
  check(Thread.spawn { [1, 2, 3].map { $0 * 2 } }.join() == [2, 4, 6], "an array")
  check(Thread.spawn { "a text that is longer than fifteen bytes" }.join().utf8.count == 40, "a string")
  check(Thread.spawn { Node(7) }.join().left == 7, "an object")
  let wide = Thread.spawn { (1, 2.5, UInt8(3), "four") }.join()
  check(wide.0 == 1 && wide.1 == 2.5 && wide.2 == 3 && wide.3.utf8.count == 4, "a tuple")
  let nothing: Thread<Void, Never> = Thread.spawn {}
  nothing.join()
  let captured = [10, 20, 30]
  check(Thread.spawn { captured.reduce(0, +) }.join() == 60, "what is captured")
}

func errors() {
  for number in 0..<4 {
    let thread = Thread.spawn { () throws(Refusal) -> Int in
      if number % 2 == 1 { throw Refusal(number: number) }
      return number
    }
    for _ in 0..<2 {
      do throws(Refusal) {
        check(try thread.join() == number && number % 2 == 0, "a value where an error could be")
      } catch {
        check(error.number == number && number % 2 == 1, "the error that was thrown")
      }
    }
  }
}

func names() {
  func name(_ name: String) -> String { Thread.spawn(name: name) { Thread.currentName }.join() }
  check(name("worker") == "worker", "a name")
  check(name("exactly fifteen") == "exactly fifteen", "a name of fifteen bytes")
  check(name("one more than that is") == "one more than t", "a name that is too long")
  check(name("fourteen bytes\u{20AC}uro") == "fourteen bytes", "no part of a character")
  check(Thread.spawn(name: "kept") {}.name == "kept" && Thread.spawn {}.name == nil, "the handle's name")
  let own = Thread.currentName
  check(Thread.spawn { Thread.currentName }.join() == own, "a name is inherited")
}

/// Uses so many KiB of stack, at least.
@inline(never)
func descend(_ kibibytes: Int) -> Int {
  if kibibytes <= 0 { return 0 }
  return withUnsafeTemporaryAllocation(byteCount: 1000, alignment: 8) { scratch in
    for index in 0..<scratch.count { scratch[index] = UInt8(truncatingIfNeeded: kibibytes) }
    return descend(kibibytes - 1) + (scratch[kibibytes % scratch.count] == UInt8(truncatingIfNeeded: kibibytes) ? 1 : 0)
  }
}

func stacks() {
  check(Thread.spawn(stackByteCount: 32 << 20) { descend(12 << 10) }.join() == 12 << 10, "a large stack")
  check(Thread.spawn { descend(400) }.join() == 400, "the usual stack")
  for count in [0, -1, Int.min, 1, 65_535, 65_537, 1_000_003] {
    check(Thread.spawn(stackByteCount: count) { 5 }.join() == 5, "a stack of any size")
  }
  for count in [Int.max, Int.max / 2, 1 << 50] {
    do throws(Errno) {
      let thread = try Thread(stackByteCount: count) { 5 }
      check(thread.join() == 0, "a stack that cannot be")
    } catch {
      check(error == .noMemory, "there is no memory for such a stack")
    }
  }
}

let go = Semaphore()
let ended = Semaphore()

func identities() {
  let main = Thread.currentID
  check(Thread.isMain && !Thread.spawn { Thread.isMain }.join(), "the main thread")
  var threads: [Thread<ThreadID, Never>] = []
  for _ in 0..<50 {
    threads.append(
      Thread.spawn {
        go.wait()
        return Thread.currentID
      })
  }
  for index in threads.indices {
    check(threads[index].id != main, "a number of its own")
    for other in 0..<index { check(threads[index].id != threads[other].id, "numbers of their own") }
  }
  for _ in threads { go.signal() }
  for thread in threads { check(thread.join() == thread.id, "the number that the thread has itself") }
  check(Thread.availableParallelism >= 1, "how many can run")
}

func joining() {
  let thread = Thread.spawn { () -> Int in
    go.wait()
    return 6
  }
  // Five that wait for the same end, and this one.
  let others = (0..<5).map { _ in Thread.spawn { thread.join() + 1 } }
  Thread.sleep(for: .milliseconds(10))
  go.signal()
  check(thread.join() == 6, "joined here")
  for other in others { check(other.join() == 7, "joined by others too") }
  check(thread.join() == 6, "joined again")
  thread.detach()
  check(thread.join() == 6, "detaching comes too late")
}

/// Its end says that what the thread captured, or returned, is gone.
final class Witness: Sendable {
  deinit { ended.signal() }
}

func detaching() {
  let thread = Thread.spawn {
    go.wait()
    ended.signal()
  }
  thread.detach()
  thread.detach()
  go.signal()
  ended.wait()

  // A handle that nobody keeps; what was captured and what is returned go away, once the thread has ended.
  let witness = Witness()
  Thread.spawn { [witness] in
    go.wait()
    _ = witness
    return Witness()
  }
  go.signal()
  ended.wait()
  // One that has ended before its handle is let go of.
  do {
    let thread = Thread.spawn { Witness() }
    Thread.sleep(for: .milliseconds(5))
    _ = thread
  }
  ended.wait()
  _ = witness
}

func threadLocals() {
  let canary = tls_canary()
  check(canary != 0 && canary & 0xff == 0, "the canary")
  check(tls_has_initial_values() != 0 && tls_is_aligned() != 0, "the main thread's variables")
  check(tls_is_writable() != 0, "written in the main thread")
  // The second round and those after run on a stack that was used before.
  for _ in 0..<5 {
    let isAsItShouldBe = Thread.spawn { () -> Bool in
      let isFresh = tls_has_initial_values() != 0 && tls_zeros_are_zero() != 0 && tls_is_aligned() != 0
      return isFresh && tls_is_writable() != 0 && tls_canary() == canary
    }.join()
    check(isAsItShouldBe, "a thread's own variables, with their initial values")
  }
  check(tls_has_initial_values() == 0, "and the main thread's are its own")
}

nonisolated(unsafe) var handlerThread: Int32 = 0

func signals() {
  check(
    (try? Signal.user1.setAction(.handler { _ in unsafe handlerThread = Thread.currentID.rawValue })) != nil,
    "a handler")
  let thread = Thread.spawn { () -> Bool in
    let start = Timestamp.monotonic
    ended.signal()
    Thread.sleep(for: .milliseconds(60))
    return Timestamp.monotonic - start >= .milliseconds(60)
  }
  ended.wait()
  for _ in 0..<5 {
    Thread.sleep(for: .milliseconds(3))
    check((try? thread.signal(.user1)) != nil, "a signal is sent")
  }
  check(thread.join(), "a sleep is as long as it should be, whatever comes")
  check(unsafe handlerThread == thread.id.rawValue, "the handler ran in the thread")
  do throws(Errno) {
    try thread.signal(.user1)
    check(false, "a signal to a thread that has ended")
  } catch {
    check(error == .noSuchProcess, "there is no such thread")
  }
  // Signals that race with the end: each is sent, or there is no such thread.
  for _ in 0..<50 {
    let thread = Thread.spawn { Thread.yield() }
    for _ in 0..<20 {
      do throws(Errno) { try thread.signal(.user1) } catch { check(error == .noSuchProcess, "the one error") }
    }
    thread.join()
  }
}

func sleeping() {
  let start = Timestamp.monotonic
  Thread.sleep(for: .zero)
  Thread.sleep(for: .seconds(-5))
  Thread.sleep(until: .zero)
  Thread.sleep(until: start - .seconds(5))
  Thread.sleep(until: Timestamp(seconds: -5))
  Thread.sleep(until: start + .milliseconds(5))
  check(Timestamp.monotonic - start >= .milliseconds(5), "until a point in time")
}

values()
errors()
names()
stacks()
identities()
joining()
detaching()
threadLocals()
signals()
sleeping()
print(failures.load(ordering: .relaxed) == 0 ? "ok" : "not ok")
