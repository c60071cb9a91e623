// tasks CASE COUNT: prints the picoseconds that an item takes. The same source is compiled for FullSwift and for glibc with
// libdispatch.
//
//   create    a task is made on the main actor, where the program begins, and its value is awaited, COUNT times
//   hop       from the main actor to another one and back, COUNT times
//   sleepers  COUNT tasks sleep side by side, 1 to 2 milliseconds each, and all are awaited
//   Create    create, but from where no actor is: libdispatch needs no other thread then
//   Hop       hop, but from where no actor is: neither needs to leave the thread then
#if canImport(FullSwiftConcurrency)
import FullSwiftConcurrency
#endif

actor Counter {
  private var value = 0

  func next() -> Int {
    value += 1
    return value
  }
}

/// What only the main actor touches, so that it is come back to each time.
@MainActor final class Total {
  var sum = 0
}

@MainActor func create(_ count: Int) async -> Int {
  let total = Total()
  for i in 0..<count { total.sum &+= await Task { i }.value }
  return total.sum
}

@MainActor func hop(_ count: Int) async -> Int {
  let (total, counter) = (Total(), Counter())
  for _ in 0..<count { total.sum &+= await counter.next() }
  return total.sum
}

@concurrent func createAnywhere(_ count: Int) async -> Int {
  var sum = 0
  for i in 0..<count { sum &+= await Task { i }.value }
  return sum
}

@concurrent func hopAnywhere(_ count: Int) async -> Int {
  let counter = Counter()
  var sum = 0
  for _ in 0..<count { sum &+= await counter.next() }
  return sum
}

@concurrent func sleepers(_ count: Int) async -> Int {
  await withTaskGroup(of: Int.self) { group in
    for i in 0..<count {
      group.addTask {
        try? await Task.sleep(for: .microseconds(1_000 + i * 7_919 % 1_000))
        return i
      }
    }
    var sum = 0
    for await i in group { sum &+= i }
    return sum
  }
}

@main struct Tasks {
  static func main() async {
    let arguments = CommandLine.arguments
    let count = Int(arguments[2]) ?? 1
    let start = ContinuousClock.now
    let sum =
      switch arguments[1].utf8.first {
      case UInt8(ascii: "c"): await create(count)
      case UInt8(ascii: "h"): await hop(count)
      case UInt8(ascii: "C"): await createAnywhere(count)
      case UInt8(ascii: "H"): await hopAnywhere(count)
      default: await sleepers(count)
      }
    let (seconds, attoseconds) = start.duration(to: .now).components
    // So that nothing is thrown away.
    if sum == 0 { print("nothing was done") }
    print((seconds * 1_000_000_000_000 + attoseconds / 1_000_000) / Int64(count))
  }
}
