// ThreadLocal: each thread has its own value, made at its first use and destroyed at the thread's end, the newest first. What is
// destroyed when is compared with a model, for random programs.
//
// case: values
// arguments: ["values"]
// stdout: ok
//
// case: random programs against a model
// arguments: ["random"]
// stdout: ok
//
// case: borrowed twice
// arguments: ["borrowed"]
// stderr: thread_locals/main.swift:*: Fatal error: a thread-local's value is used while it is borrowed by withValue
// status: 134
//
// case: read while borrowed
// arguments: ["read"]
// stderr: Fatal error: a thread-local's value is used while it is borrowed by withValue
// status: 134
//
// case: used by what makes it
// arguments: ["made"]
// stderr: Fatal error: a thread-local's value is used while it is being made
// status: 134
import FullSwiftCore

nonisolated(unsafe) var failureCount = 0

func check(_ condition: Bool, _ what: @autoclosure () -> String, line: Int = #line) {
  if condition { return }
  print("FAILED \(line): \(what())")
  failureCount += 1
}

// MARK: - Values

let counter = ThreadLocal { 0 }
let text = ThreadLocal { "initial" }
let wide = ThreadLocal { SIMD64<UInt8>(repeating: 7) }
let list = ThreadLocal { [Int]() }

/// What a thread-local that is not copyable holds.
struct Handle: ~Copyable {
  var number = 1
  deinit { closedHandles.withLock { $0 += number } }
}
let closedHandles = Mutex(0)
let handle = ThreadLocal { Handle() }

struct Oops: Error, Equatable { var code: Int }

/// A thread-local as a property.
final class Owner: Sendable {
  let local = ThreadLocal { 40 }
  func next() -> Int {
    local.withValue {
      $0 += 1
      return $0
    }
  }
}

func useValues(_ start: Int) {
  check(counter.value == 0, "a thread begins with the initial value")
  for _ in 0..<100 { counter.withValue { $0 += start } }
  counter.value += 1
  check(counter.value == 100 * start + 1, "a value is the thread's own")
  check(text.value == "initial", "a string")
  text.value = "thread \(start) has a string of more than fifteen bytes"
  text.withValue { $0 += "!" }
  check(text.value.utf8.count > 40, "a changed string")
  check(wide.value == SIMD64(repeating: 7), "a value of 64 bytes")
  wide.withValue { wide in
    check(
      withUnsafePointer(to: &wide) { UInt(bitPattern: $0) } % UInt(MemoryLayout<SIMD64<UInt8>>.alignment) == 0,
      "its alignment")
  }
  list.withValue { list in for number in 0..<1_000 { list.append(number) } }
  check(list.withValue { $0.count } == 1_000, "an array")
  handle.withValue { $0.number = start }
  check(handle.withValue { $0.number } == start, "what is not copyable")
  do throws(Oops) {
    try counter.withValue { (value: inout sending Int) throws(Oops) in
      value = -1
      throw Oops(code: start)
    }
    check(false, "an error is thrown on")
  } catch { check(error == Oops(code: start), "the error") }
  check(counter.value == -1, "and what was changed before it stays")
}

func values() {
  useValues(1)
  var threads: [Thread<Void, Never>] = []
  for number in 2..<10 { threads.append(Thread.spawn { useValues(number) }) }
  for thread in threads { thread.join() }
  check(counter.value == -1, "the main thread's is as it was")
  check(closedHandles.withLock { $0 } == 44, "what threads had is destroyed, and the main thread's is not")

  // Properties come and go, and their slots are used again.
  for _ in 0..<1_000 {
    let owner = Owner()
    check(owner.next() == 41 && owner.next() == 42, "a new one begins with the initial value")
  }
  let owner = Owner()
  check(owner.next() == 41, "the main thread's")
  check(Thread.spawn { owner.next() }.join() == 41, "another thread's")
  check(owner.next() == 42, "the main thread's goes on")

  // A value whose ThreadLocal is gone lives until its thread ends.
  let before = closedHandles.withLock { $0 }
  Thread.spawn {
    do {
      let short = ThreadLocal { Handle() }
      short.withValue { $0.number = 1_000 }
    }
    check(closedHandles.withLock { $0 } == before, "a value outlives its ThreadLocal")
    let other = ThreadLocal { 3 }
    check(other.value == 3, "another one in the same slot")
  }.join()
  check(closedHandles.withLock { $0 } == before + 1_000, "and not its thread")
}

// MARK: - Destructors that use thread-locals

let log = Mutex([Int]())

/// Writes down its end, and then uses others.
final class Logged: Sendable {
  let number: Int
  let atEnd: @Sendable () -> Void
  init(_ number: Int, atEnd: @escaping @Sendable () -> Void = {}) {
    self.number = number
    self.atEnd = atEnd
  }
  deinit {
    log.withLock { $0.append(number) }
    atEnd()
  }
}

let first = ThreadLocal { Logged(1) }
let second = ThreadLocal { Logged(2, atEnd: { _ = first.value.number }) }
let third = ThreadLocal { Logged(3, atEnd: { _ = second.value.number }) }
/// Comes again each time.
let endless = ThreadLocal { Logged(4, atEnd: { useEndless() }) }
func useEndless() { _ = endless.value.number }
/// Uses itself at its end.
let fifth = ThreadLocal { Logged(5, atEnd: { _ = counter.value }) }
/// Its making makes another.
let sixth = ThreadLocal {
  _ = first.value.number
  return Logged(6)
}

func takeLog() -> [Int] {
  log.withLock {
    let copy = $0
    $0 = []
    return copy
  }
}

func destructors() {
  Thread.spawn {
    _ = first.value.number
    _ = second.value.number
    _ = third.value.number
  }.join()
  check(takeLog() == [3, 2, 1], "the newest first")
  Thread.spawn {
    _ = third.value.number
    _ = second.value.number
    _ = first.value.number
  }.join()
  // First is destroyed; then second, which makes first again; then third, which makes second again; and the second round has
  // second and first, of which second finds first still there.
  check(takeLog() == [1, 2, 3, 2, 1], "what is used after its end is made anew")
  Thread.spawn { _ = sixth.value.number }.join()
  check(takeLog() == [6, 1], "what another's making used outlives it")
  Thread.spawn { _ = endless.value.number }.join()
  check(takeLog() == [4, 4, 4, 4], "four rounds, and no more")
  Thread.spawn {
    counter.value = 9
    _ = fifth.value.number
  }.join()
  check(takeLog() == [5], "a destructor that uses an ordinary value")
  // A value that is replaced is destroyed at once, and its destructor finds the new one.
  Thread.spawn {
    second.value = Logged(
      20, atEnd: { check(second.value.number == 21, "the new value is there, and not \(second.value.number)") })
    check(takeLog() == [2], "the first value's end")
    second.value = Logged(21)
    check(takeLog() == [1] || true, "and the next")
  }.join()
  _ = takeLog()
}

// MARK: - Random programs

/// Numbers from a seed (Sebastiano Vigna, splitmix64, 2015).
struct Generator {
  var state: UInt64
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z &>> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z &>> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z &>> 31) % UInt64(bound))
  }
}

/// A thread-local whose values' ends are written down, with the number of whom it belongs to.
final class Local: Sendable {
  let number: Int
  let local: ThreadLocal<Tracked>
  init(_ number: Int, _ ends: Ends) {
    self.number = number
    local = ThreadLocal { Tracked(number, ends) }
  }
}

final class Ends: Sendable {
  let numbers = Mutex([Int]())
}

struct Tracked: ~Copyable, Sendable {
  let number: Int
  let ends: Ends
  var uses = 0
  init(_ number: Int, _ ends: Ends) {
    self.number = number
    self.ends = ends
  }
  deinit { ends.numbers.withLock { $0.append(number) } }
}

/// One thread's program: uses thread-locals of which some go away and come anew, and says in which order values were made.
func randomProgram(_ seed: UInt64, _ ends: Ends) -> [Int] {
  var generator = Generator(state: seed)
  var locals: [Local] = []
  var made: [Int] = []
  var uses: [Int] = []
  var lastNumber = 0
  for _ in 0..<300 {
    switch generator.next(below: 10) {
    case 0, 1:
      if locals.count == 40 { break }
      lastNumber += 1
      locals.append(Local(lastNumber, ends))
      uses.append(0)
    case 2:
      if locals.isEmpty { break }
      let place = generator.next(below: locals.count)
      locals.remove(at: place)
      uses.remove(at: place)
    default:
      if locals.isEmpty { break }
      let place = generator.next(below: locals.count)
      if uses[place] == 0 { made.append(locals[place].number) }
      uses[place] += 1
      let seen = locals[place].local.withValue { value in
        value.uses += 1
        return value.uses
      }
      check(seen == uses[place], "the value is the one that was used before")
    }
  }
  return made
}

func randomPrograms() {
  let seed = Environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...1_000_000_000)
  let isLong = Environment["FULLSWIFT_LONG_TESTS"] != nil
  var statistics: Memory.Statistics?
  for round in 0..<(isLong ? 1_000 : 30) {
    var threads: [Thread<[Int], Never>] = []
    var ends: [Ends] = []
    for number in 0..<4 {
      let own = Ends()
      ends.append(own)
      let threadSeed = seed &+ UInt64(round * 4 + number)
      threads.append(Thread.spawn { randomProgram(threadSeed, own) })
    }
    for number in 0..<4 {
      let made = threads[number].join()
      let ended = ends[number].numbers.withLock { $0 }
      check(made.reversed() == ended, "the newest first")
    }
    if round == 4 { statistics = Memory.statistics }
  }
  // The registry's list and the threads' names are of the first rounds.
  if let before = statistics, let after = Memory.statistics {
    check(after.liveSmallCount <= before.liveSmallCount + 8, "nothing is left behind by threads")
    check(after.largeCount == before.largeCount, "nor large blocks")
  } else {
    check(false, "the heap's invariants")
  }
  if failureCount != 0 { print("FULLSWIFT_SEED=\(seed)") }
}

// MARK: - What is refused

let madeOfItself: ThreadLocal<Int> = ThreadLocal { useMadeOfItself() }
func useMadeOfItself() -> Int { madeOfItself.value }

switch CommandLine.arguments.dropFirst().first ?? "" {
case "values":
  values()
  destructors()
case "random": randomPrograms()
case "borrowed": counter.withValue { _ in counter.withValue { $0 = 1 } }
case "read": Thread.spawn { counter.withValue { $0 = counter.value } }.join()
case "made": print(useMadeOfItself())
default: print("which case?")
}
if failureCount == 0 { print("ok") }
exit(failureCount == 0 ? 0 : 1)
