// Sleeping tasks: ten thousand wake in the order of their deadlines, half of them are cancelled, clocks agree, and a program whose tasks
// all wait for nothing says so.
// only: x86_64
//
// case: sleepers
// stdout: 10000 woke, 0 too early, 0 out of order
// stdout: one deadline: in the order of going to sleep
// stdout: 5000 woke, 5000 were cancelled, 0 out of order
// stdout: cancelled and slept again: 0 lost
// stdout: zero and less: others first
// stdout: clocks agree
// stdout: busy tasks do not keep a sleeper waiting
//
// case: for ever
// arguments: ["forever"]
// shell: timeout 0.3 "$@"
// status: 124
//
// case: nobody is left
// arguments: ["deadlock"]
// stdout: waiting
// stderr: Fatal error: no task can go on: each waits for another, or for a continuation that nobody will resume
// status: 134
import FullSwiftConcurrency

/// Numbers with a fixed seed: the order in which the sleepers begin.
struct Numbers {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  mutating func next(below limit: UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state % limit
  }
}

/// What the tasks have seen. All tasks run on one thread, and none suspends in here.
final class Record: @unchecked Sendable {
  var woken = 0
  var cancelled = 0
  var early = 0
  var disordered = 0
  private var last: ContinuousClock.Instant?

  /// Who went to sleep after the first deadline says nothing of the order: the machine is slow.
  func sleep(until deadline: ContinuousClock.Instant, allFrom start: ContinuousClock.Instant) async {
    let isInTime = ContinuousClock.now < start
    do throws(CancellationError) {
      try await Task.sleep(until: deadline)
    } catch {
      cancelled += 1
      return
    }
    woken += 1
    if ContinuousClock.now < deadline { early += 1 }
    guard isInTime else { return }
    if let last, deadline < last { disordered += 1 }
    last = deadline
  }
}

func sleepers() async {
  let record = Record()
  var numbers = Numbers()
  // All should begin to sleep before the first deadline, so that the order is the deadlines' alone.
  let start = ContinuousClock.now + .milliseconds(300)
  await withTaskGroup(of: Void.self) { group in
    for _ in 0..<10_000 {
      let deadline = start + .microseconds(Int64(numbers.next(below: 50_000)))
      group.addTask { await record.sleep(until: deadline, allFrom: start) }
    }
  }
  print("\(record.woken) woke, \(record.early) too early, \(record.disordered) out of order")
}

func equals() async {
  let deadline = ContinuousClock.now + .milliseconds(20)
  var isInOrder = true
  await withTaskGroup(of: Int.self) { group in
    for number in 0..<1000 {
      group.addTask {
        try? await ContinuousClock().sleep(until: deadline)
        return number
      }
    }
    var next = 0
    for await number in group {
      if number != next { isInOrder = false }
      next += 1
    }
  }
  print("one deadline: \(isInOrder ? "in the order of going to sleep" : "in disorder")")
}

func halfCancelled() async {
  let record = Record()
  var numbers = Numbers()
  let start = ContinuousClock.now + .milliseconds(300)
  var tasks: [Task<Void, Never>] = []
  for index in 0..<10_000 {
    // Those that will be cancelled have plenty of time for it.
    let deadline = start + .microseconds(Int64(numbers.next(below: 50_000))) + .seconds(index % 2 == 0 ? 10_000 : 0)
    tasks.append(Task { await record.sleep(until: deadline, allFrom: start) })
  }
  await Task.yield()
  for index in stride(from: 0, to: tasks.count, by: 2) { tasks[index].cancel() }
  for task in tasks { await task.value }
  print("\(record.woken) woke, \(record.cancelled) were cancelled, \(record.disordered) out of order")
}

func again() async {
  let record = Record()
  await withTaskGroup(of: Void.self) { group in
    for number in 0..<1000 {
      group.addTask {
        let task = Task { try? await Task.sleep(for: .microseconds(number % 7 * 100)) }
        if number % 3 == 0 { await Task.yield() }
        if number % 2 == 0 { task.cancel() }
        await task.value
        try? await Task.sleep(nanoseconds: UInt64(number))
        record.woken += 1
      }
    }
  }
  print("cancelled and slept again: \(1000 - record.woken) lost")
}

func zero() async {
  let record = Record()
  let other = Task { record.woken += 1 }
  try? await Task.sleep(for: .zero)
  let first = record.woken
  let second = Task { record.woken += 1 }
  try? await Task.sleep(for: .seconds(-5))
  print("zero and less: \(first == 1 && record.woken == 2 ? "others first" : "others starve")")
  await other.value
  await second.value
}

func clocks() async {
  let clock = ContinuousClock()
  let start = clock.now
  let slept = await clock.measure { try? await clock.sleep(for: .milliseconds(10)) }
  let worked = clock.measure { _ = (0..<1000).reduce(0, +) }
  let instant = start.advanced(by: .seconds(2)) - .milliseconds(500)
  let sums =
    start.duration(to: instant) == .milliseconds(1500) && instant - start == .milliseconds(1500) && start < instant
  let forever = Task { try? await Task.sleep(for: .seconds(Int64.max)) }
  await Task.yield()
  forever.cancel()
  await forever.value
  let suspending = SuspendingClock()
  let before = suspending.now
  try? await suspending.sleep(until: before.advanced(by: .milliseconds(3)))
  let agree =
    slept >= .milliseconds(10) && worked >= .zero && worked < .seconds(100) && sums
    && before.duration(to: suspending.now) >= .milliseconds(3) && clock.minimumResolution == .nanoseconds(1)
  print("clocks \(agree ? "agree" : "disagree")")
}

func busy() async {
  let record = Record()
  let others = (0..<10).map { _ in Task { while record.woken == 0 { await Task.yield() } } }
  try? await Task.sleep(for: .milliseconds(5))
  record.woken = 1
  for task in others { await task.value }
  print("busy tasks do not keep a sleeper waiting")
}

@main struct Timers {
  static func main() async {
    if CommandLine.arguments.dropFirst().first == "deadlock" {
      print("waiting")
      await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
      print("never here")
    }
    if CommandLine.arguments.dropFirst().first == "forever" {
      try? await Task.sleep(for: .seconds(Int64.max))
      print("never here")
    }
    await sleepers()
    await equals()
    await halfCancelled()
    await again()
    await zero()
    await clocks()
    await busy()
  }
}
