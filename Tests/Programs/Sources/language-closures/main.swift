// Closures that capture, escape and are stored.
// stdout: 1 2 3
// stdout: 0 1 4 9 16
// stdout: 15
import FullSwiftCore

func makeCounter() -> () -> Int {
  var count = 0
  return {
    count += 1
    return count
  }
}

func run() {
  let counter = makeCounter()
  print(counter(), counter(), counter())
  let squares = (0..<5).map { (number: Int) -> (() -> Int) in { number * number } }
  print(squares.map { $0().description }.joined(separator: " "))
  print([1, 2, 3, 4, 5].reduce(0) { $0 + $1 })
}

run()
