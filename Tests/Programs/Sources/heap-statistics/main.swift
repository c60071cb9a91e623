// What the heap says of itself, and that all is given back.
// stdout: live: 1000 more, large: 1 more
// stdout: live: 0 more, large: 0 more
import FullSwiftCore

final class Node {
  var number = 0
}

func counts() -> (small: Int, large: Int) {
  guard let statistics = Memory.statistics else { fatalError("the heap is damaged") }
  return (statistics.liveSmallCount, statistics.largeCount)
}

func show(since start: (small: Int, large: Int)) {
  let now = counts()
  print("live: \(now.small - start.small) more, large: \(now.large - start.large) more")
}

func run() {
  let start = counts()
  var nodes = [Node]()
  nodes.reserveCapacity(100_000)
  for _ in 0..<1000 { nodes.append(Node()) }
  show(since: start)
  nodes = []
  show(since: start)
}

run()
