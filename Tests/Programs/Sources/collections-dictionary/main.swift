// Dictionary and Set: growth, removal, lookups; keys of three types.
// stdout: 100000 entries, 333328333350000
// stdout: 50000 entries are left, 50000 are odd
// stdout: cherry 3 nil
// stdout: 333 of 1000, 2
// stdout: [1, 2, 3, 4] [2, 3] [1]
import FullSwiftCore

struct Cell: Hashable {
  let row: Int
  let column: Int
}

func show(_ numbers: Set<Int>) -> String { "[" + numbers.sorted().map { $0.description }.joined(separator: ", ") + "]" }

func run() {
  var squares: [Int: Int] = [:]
  for number in 0..<100_000 { squares[number] = number * number }
  print("\(squares.count) entries, \(squares.values.reduce(0, +))")
  for number in stride(from: 0, to: 100_000, by: 2) { squares.removeValue(forKey: number) }
  print("\(squares.count) entries are left, \(squares.keys.filter { $0 % 2 == 1 }.count) are odd")

  let prices = ["apple": 1, "cherry": 3, "größe": 4]
  print("cherry", prices["cherry"] ?? 0, prices["pear"]?.description ?? "nil")

  var cells: Set<Cell> = []
  for number in 0..<1000 where number % 3 == 1 { cells.insert(Cell(row: number, column: -number)) }
  print("\(cells.count) of 1000, \(cells.contains(Cell(row: 4, column: -4)) ? 2 : 3)")

  let (a, b): (Set<Int>, Set<Int>) = ([1, 2, 3], [2, 3, 4])
  print(show(a.union(b)), show(a.intersection(b)), show(a.subtracting(b)))
}

run()
