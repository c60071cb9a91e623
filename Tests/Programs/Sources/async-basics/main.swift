// Tasks, groups, actors, streams, continuations, cancellation, task-local values: what they say, and in which order.
// only: x86_64
//
// case: all of it
// stdout: task 42, detached 43, of a task 44
// stdout: priority 25 true
// stdout: turns a b a b a b
// stdout: async let 30
// stdout: group 499500 in 1000 pieces
// stdout: first 0 then cancelled 2
// stdout: throwing group stopped by 3
// stdout: discarding group 100
// stdout: actor 2000, held 1
// stdout: main actor 3 3
// stdout: isolated 1
// stdout: stream 0 1 2 3 4 5 6 7 8 9
// stdout: newest 8 9
// stdout: terminated
// stdout: continuation 7
// stdout: continuation threw 9
// stdout: typed throw 5
// stdout: task threw 6
// stdout: cancelled: check, sleep, handler
// stdout: cancelled before
// stdout: shielded
// stdout: task-local default inner default, child inner, detached default
// stdout: nested 1 2 1 0, 3
// stdout: copied 4950, unbound -4950
// stdout: enough
//
// case: a task on another thread
// arguments: ["thread"]
// stderr: Fatal error: a task was made or resumed on a thread that is not the main one: *
// status: 134
import FullSwiftConcurrency

struct Refusal: Error { let code: Int }

func refuse(_ code: Int) async throws(Refusal) -> Int {
  await Task.yield()
  if code > 2 { throw Refusal(code: code) }
  return code
}

actor Account {
  var balance = 0
  var users = 0
  var most = 0
  func add() { balance += 1 }
  /// Whoever is in here has the actor for itself until it awaits.
  func addAlone() {
    users += 1
    most = max(most, users)
    balance += 1
    users -= 1
  }
}

@MainActor final class Model {
  static let shared = Model()
  var hits = 0
  func hit() -> Int {
    hits += 1
    return hits
  }
}

@MainActor func hitTwice() -> Int {
  _ = Model.shared.hit()
  return Model.shared.hit()
}

enum Local {
  @TaskLocal static var name = "default"
  @TaskLocal static var level = 0
}

final class Log: @unchecked Sendable {
  var words: [String] = []
}

func tasks() async {
  let task = Task { 42 }
  let detached = Task.detached { 43 }
  let nested = Task { await Task { 44 }.value }
  print("task \(await task.value), detached \(await detached.value), of a task \(await nested.value)")
  let priority = await Task(priority: .high) { Task.currentPriority == .high }.value
  print("priority \(await Task(priority: .high) { Task.currentPriority.rawValue }.value) \(priority)")
  let log = Log()
  let (a, b) = (
    Task {
      for _ in 0..<3 {
        log.words.append("a")
        await Task.yield()
      }
    },
    Task {
      for _ in 0..<3 {
        log.words.append("b")
        await Task.yield()
      }
    }
  )
  await a.value
  await b.value
  print("turns", terminator: "")
  for word in log.words { print(" \(word)", terminator: "") }
  print()
  async let x = Task { 10 }.value
  async let y = Task { 20 }.value
  print("async let \(await x + y)")
}

func groups() async {
  let sum = await withTaskGroup(of: Int.self) { group in
    for number in 0..<1000 {
      group.addTask {
        await Task.yield()
        return number
      }
    }
    var (sum, count) = (0, 0)
    for await number in group { (sum, count) = (sum + number, count + 1) }
    return (sum, count)
  }
  print("group \(sum.0) in \(sum.1) pieces")
  await withTaskGroup(of: Bool.self) { group in
    group.addTask { true }
    for _ in 0..<2 { group.addTask { (try? await Task.sleep(for: .seconds(1000))) != nil } }
    let first = await group.next() == true ? 0 : 1
    group.cancelAll()
    var cancelled = 0
    for await isDone in group where !isDone { cancelled += 1 }
    print("first \(first) then cancelled \(cancelled)")
  }
  await withTaskGroup(of: Result<Int, Refusal>.self) { group in
    for code in 0..<4 {
      group.addTask {
        do throws(Refusal) { return .success(try await refuse(code)) } catch { return .failure(error) }
      }
    }
    for await result in group {
      if case .failure(let refusal) = result { print("throwing group stopped by \(refusal.code)") }
    }
  }
  let account = Account()
  await withDiscardingTaskGroup { group in
    for _ in 0..<100 { group.addTask { await account.add() } }
  }
  print("discarding group \(await account.balance)")
}

func actors() async {
  let account = Account()
  await withTaskGroup(of: Void.self) { group in
    for _ in 0..<100 {
      group.addTask {
        for _ in 0..<20 {
          await account.addAlone()
          await Task.yield()
        }
      }
    }
  }
  print("actor \(await account.balance), held \(await account.most)")
  let hits = await hitTwice()
  let third = await Task.detached { await Model.shared.hit() }.value
  print("main actor \(hits + 1) \(third)")
  print("isolated \(await MainActor.run { Model.shared.hits - 2 })")
}

func streams() async {
  let (stream, continuation) = AsyncStream<Int>.makeStream()
  let producer = Task {
    for number in 0..<10 {
      continuation.yield(number)
      if number % 3 == 0 { await Task.yield() }
    }
    continuation.finish()
  }
  print("stream", terminator: "")
  for await number in stream { print(" \(number)", terminator: "") }
  print()
  await producer.value
  let (newest, few) = AsyncStream<Int>.makeStream(bufferingPolicy: .bufferingNewest(2))
  for number in 0..<10 { few.yield(number) }
  few.finish()
  print("newest", terminator: "")
  for await number in newest { print(" \(number)", terminator: "") }
  print()
  let (endless, feed) = AsyncStream<Int>.makeStream()
  feed.onTermination = { _ in print("terminated") }
  let reader = Task { for await _ in endless {} }
  await Task.yield()
  reader.cancel()
  await reader.value
}

func continuations() async {
  let number = await withUnsafeContinuation { continuation in Task { continuation.resume(returning: 7) } }
  print("continuation \(number)")
  let result = await withUnsafeContinuation { (continuation: UnsafeContinuation<Result<Int, Refusal>, Never>) in
    continuation.resume(returning: .failure(Refusal(code: 9)))
  }
  if case .failure(let refusal) = result { print("continuation threw \(refusal.code)") }
  do throws(Refusal) { _ = try await refuse(5) } catch { print("typed throw \(error.code)") }
  let task = Task { () -> Result<Int, Refusal> in
    do throws(Refusal) { return .success(try await refuse(6)) } catch { return .failure(error) }
  }
  if case .failure(let refusal) = await task.value { print("task threw \(refusal.code)") }
}

func cancellation() async {
  let log = Log()
  let checks = Task {
    while true {
      do throws(CancellationError) { try Task.checkCancellation() } catch { break }
      await Task.yield()
    }
    log.words.append("check")
  }
  let sleeper = Task {
    do throws(CancellationError) { try await Task.sleep(for: .seconds(1000)) } catch { log.words.append("sleep") }
  }
  let handled = Task {
    await withTaskCancellationHandler {
      while !Task.isCancelled { await Task.yield() }
    } onCancel: {
      log.words.append("handler")
    }
  }
  await Task.yield()
  await Task.yield()
  checks.cancel()
  await checks.value
  sleeper.cancel()
  await sleeper.value
  handled.cancel()
  await handled.value
  print("cancelled: \(log.words[0]), \(log.words[1]), \(log.words[2])")
  let early = Task {
    do throws(CancellationError) { try await Task.sleep(for: .seconds(1000)) } catch { print("cancelled before") }
  }
  early.cancel()
  await early.value
  let parent = Task { await Task { Task.isCancelled ? "cancelled" : "shielded" }.value }
  parent.cancel()
  print(await parent.value)
}

func locals() async {
  let before = Local.name
  let (inner, child, detached) = await Local.$name.withValue("inner") {
    async let child = Local.name
    let detached = await Task.detached { Local.name }.value
    return (Local.name, await child, detached)
  }
  print("task-local \(before) \(inner) \(Local.name), child \(child), detached \(detached)")
  var levels: [Int] = []
  await Local.$level.withValue(1) {
    levels.append(Local.level)
    await Local.$level.withValue(2) {
      await Task.yield()
      levels.append(Local.level)
    }
    levels.append(Local.level)
  }
  print("nested \(levels[0]) \(levels[1]) \(levels[2]) \(Local.level), \(Local.$level.withValue(3) { Local.level })")
  // A task that is made copies what is bound, one binding for each key: the archive has a tree of the keys that it has seen.
  let keys = (0..<100).map { TaskLocal(wrappedValue: -$0) }
  let copied = await bind(keys[...], 7) { await Task { keys.reduce(0) { $0 + $1.get() } }.value }
  let unbound = keys.reduce(0) { $0 + $1.get() }
  print("copied \(copied), unbound \(unbound)")
}

/// Binds each key twice, out of order.
func bind(_ keys: ArraySlice<TaskLocal<Int>>, _ step: Int, _ body: () async -> Int) async -> Int {
  var keys = keys
  guard !keys.isEmpty else { return await body() }
  let index = keys.startIndex + step % keys.count
  let key = keys.remove(at: index)
  return await key.withValue(1000) {
    await key.withValue(keys.count) { await bind(keys, (step * 31 + 7) % 1009, body) }
  }
}

@main struct Basics {
  static func main() async {
    if CommandLine.arguments.dropFirst().first == "thread" {
      Thread.spawn { _ = Task { print("never here") } }.join()
      return
    }
    await tasks()
    await groups()
    await actors()
    await streams()
    await continuations()
    await cancellation()
    await locals()
    print("enough")
  }
}
