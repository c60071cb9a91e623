// Array: growth to a million, copies that do not share, sorting, slices.
// stdout: 1000000 499999500000
// stdout: [9, 1] [9, 1, 2]
// stdout: 1 2 3 5 8 9
// stdout: 3 at 2
import FullSwiftCore

func show(_ numbers: [Int]) -> String { "[" + numbers.map { $0.description }.joined(separator: ", ") + "]" }

func run() {
  var numbers: [Int] = []
  for number in 0..<1_000_000 { numbers.append(number) }
  print(numbers.count, numbers.reduce(0, +))
  let original = [9, 1]
  var copy = original
  copy.append(2)
  print(show(original), show(copy))
  let sorted = [5, 3, 9, 1, 8, 2].sorted()
  print(sorted.map { $0.description }.joined(separator: " "))
  print(sorted[1...].first { $0 > 2 } ?? 0, "at", sorted.firstIndex(of: 3) ?? -1)
}

run()
