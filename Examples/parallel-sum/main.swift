// parallel-sum: a long sum on all cores, a thread each. Halve an even number, triple an odd one and add 1: how many steps do
// the numbers from 1 to N take together until they are 1?
//
//   $ parallel-sum 1000000
//   131434424 steps, 2 threads
//   $ parallel-sum 1000000 8
//   131434424 steps, 8 threads
import FullSwiftCore

/// The steps of one number.
func steps(from start: Int) -> Int {
  var (number, count) = (start, 0)
  while number != 1 {
    number = number % 2 == 0 ? number / 2 : 3 * number + 1
    count += 1
  }
  return count
}

/// A positive number among the arguments, or nil where there is none.
func argument(_ index: Int) -> Int? {
  let arguments = CommandLine.arguments
  guard index < arguments.count, let number = Int(arguments[index]), number > 0 else { return nil }
  return number
}

func run() {
  guard let last = argument(1) else {
    print("usage: parallel-sum N [THREADS]", to: &standardError)
    exit(2)
  }
  let threadCount = argument(2) ?? Thread.availableParallelism

  // Each thread takes every so manieth number, so that all have as much to do. It has its sum for itself and hands it over
  // when it is joined: nothing is shared, so there is nothing to lock.
  let threads = (0..<threadCount).map { index in
    Thread.spawn(name: "sum \(index)") {
      var sum = 0
      for number in stride(from: index + 1, through: last, by: threadCount) { sum += steps(from: number) }
      return sum
    }
  }
  var sum = 0
  for thread in threads { sum += thread.join() }
  print("\(sum) steps, \(threadCount) \(threadCount == 1 ? "thread" : "threads")")
}

run()
