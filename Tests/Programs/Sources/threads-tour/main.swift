// The program that README.md shows for threads.
//
// stdout: 333833500
// stdout: true
import FullSwiftCore

let finished = Mutex(0)

func sumOfSquares(to limit: Int) throws(ChannelClosed) -> Int {
  let numbers = Channel<Int>(capacity: 64)
  let workers = (0..<Thread.availableParallelism).map { _ in
    Thread.spawn(name: "worker") {
      var sum = 0
      for number in numbers { sum += number * number }
      finished.withLock { $0 += 1 }
      return sum
    }
  }
  for number in 1...limit { try numbers.send(number) }
  numbers.close()
  return workers.reduce(0) { $0 + $1.join() }
}

do throws(ChannelClosed) { print(try sumOfSquares(to: 1_000)) } catch { print("closed") }
print(finished.withLock { $0 } == Thread.availableParallelism)
