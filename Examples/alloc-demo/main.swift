// Boxes, growing arrays, dictionaries, and what the heap did for them.
import FullSwiftCore

/// A node of a list: each is a block of the heap.
final class Node {
  let value: Int
  let next: Node?
  init(value: Int, next: Node?) {
    self.value = value
    self.next = next
  }
}

func report(_ what: String) {
  guard let heap = Memory.statistics else { fatalError("the heap has been written over") }
  print(
    "\(what): \(heap.liveSmallCount) small blocks of \(heap.liveSmallByteCount) bytes, \(heap.freeSmallCount) free,",
    "\(heap.largeCount) large of \(heap.largeByteCount) bytes")
}

func boxes() {
  var list: Node? = nil
  for value in 1...1_000 { list = Node(value: value, next: list) }
  var sum = 0
  var node = list
  while let current = node {
    sum += current.value
    node = current.next
  }
  report("a list of 1000 nodes with sum \(sum)")
}

func arrays() {
  var squares: [Int] = []
  for number in 0..<100_000 { squares.append(number * number) }
  report("an array of \(squares.count) squares, the last \(squares[squares.count - 1])")
}

func dictionaries() {
  var counts: [String: Int] = [:]
  for word in "the quick brown fox jumps over the lazy dog and the cat".split(separator: " ") {
    counts[String(word), default: 0] += 1
  }
  let most = counts.max { $0.value < $1.value }
  report("a dictionary of \(counts.count) words, most often \(most?.key ?? "none")")
}

report("at the start")
boxes()
arrays()
dictionaries()
report("at the end")
