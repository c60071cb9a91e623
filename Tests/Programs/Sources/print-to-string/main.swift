// A string, and a type of the program's own, as the target of print.
// stdout: 1 2;3|
// stdout: 6 bytes
import FullSwiftCore

struct Counter: TextOutputStream {
  var count = 0
  mutating func write(_ string: String) { count += string.utf8.count }
}

func run() {
  var text = ""
  print(1, 2, terminator: ";", to: &text)
  print(3, terminator: "|", to: &text)
  print(text)
  var counter = Counter()
  print("a", "bc", "", to: &counter)
  print(counter.count, "bytes")
}

run()
