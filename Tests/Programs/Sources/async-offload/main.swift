// Closures on worker threads: values, typed errors, twenty thousand of them, blocking ones side by side, more of them than threads,
// and the loop that goes on meanwhile.
// only: x86_64
//
// case: offload
// stdout: a value: 42, on another thread: true, back on the first: true
// stdout: an error: 7
// stdout: 20000 offloads: 199990000
// stdout: 16 that wait for each other: done
// stdout: 200 that block: 200, at most 64 at once: true
// stdout: the loop went on: true
// stdout: cancelled, and done all the same: 5
// stdout: what was captured is gone: 100
import FullSwiftConcurrency
import Synchronization

struct Refused: Error { let code: Int }

/// Threads all touch it.
final class Shared: Sendable {
  let running = Atomic<Int>(0)
  let highest = Atomic<Int>(0)
  let ended = Atomic<Int>(0)
  let gate = Semaphore(0)

  @discardableResult
  func enter() -> Int {
    let now = running.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue
    highest.max(now, ordering: .sequentiallyConsistent)
    return now
  }
  /// Waits until `count` threads are in here.
  func wait(for count: Int) {
    if enter() == count { for _ in 0..<count { gate.signal() } }
    gate.wait()
  }

  func leave() { running.wrappingSubtract(1, ordering: .sequentiallyConsistent) }
}

/// Counts its ends.
final class Captured: Sendable {
  let shared: Shared
  init(_ shared: Shared) { self.shared = shared }
  deinit { shared.ended.wrappingAdd(1, ordering: .sequentiallyConsistent) }
}

func refuse(_ code: Int) async throws(Refused) -> Int {
  try await offload { () throws(Refused) in
    if code > 5 { throw Refused(code: code) }
    return code
  }
}

@main struct Main {
  static func main() async {
    let first = Thread.currentID
    let (value, thread) = await offload { (42, Thread.currentID) }
    print("a value: \(value), on another thread: \(thread != first), back on the first: \(Thread.currentID == first)")
    do throws(Refused) { print(try await refuse(7)) } catch { print("an error: \(error.code)") }

    let sum = await withTaskGroup(of: Int.self) { group in
      for i in 0..<20_000 {
        group.addTask {
          await offload {
            var numbers: [Int] = []
            numbers.append(i)
            return numbers.count == 1 ? numbers[0] : 0
          }
        }
      }
      var sum = 0
      for await value in group { sum += value }
      return sum
    }
    print("20000 offloads: \(sum)")

    let together = Shared()
    await withTaskGroup(of: Void.self) { group in
      // None ends before all have come: they run at the same time, or for ever.
      for _ in 0..<16 { group.addTask { await offload { together.wait(for: 16) } } }
    }
    print("16 that wait for each other: done")

    let many = Shared()
    var turns = 0
    let count = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<200 {
        group.addTask {
          await offload {
            many.enter()
            many.gate.wait()
            many.leave()
            return 1
          }
        }
      }
      // The loop's thread is not held up by those that block.
      while turns < 1_000 || many.running.load(ordering: .sequentiallyConsistent) < 64 {
        await Task.yield()
        turns += 1
      }
      for _ in 0..<200 { many.gate.signal() }
      var count = 0
      for await one in group { count += one }
      return count
    }
    let limit = max(64, Thread.availableParallelism)
    let highest = many.highest.load(ordering: .sequentiallyConsistent)
    print("200 that block: \(count), at most 64 at once: \(highest <= limit)")
    print("the loop went on: \(turns >= 1_000)")

    let slow = Shared()
    let task = Task {
      await offload {
        slow.gate.wait()
        return 5
      }
    }
    await Task.yield()
    task.cancel()
    slow.gate.signal()
    print("cancelled, and done all the same: \(await task.value)")

    let captures = Shared()
    for _ in 0..<100 {
      let captured = Captured(captures)
      await offload { _ = captured }
    }
    print("what was captured is gone: \(captures.ended.load(ordering: .sequentiallyConsistent))")
  }
}
