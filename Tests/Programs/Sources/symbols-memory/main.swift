// The memory functions that the compiler calls by name: their results, asked for from C and from Swift.
// symbols: memcpy memmove memset memcmp bcmp strlen
// stdout: wrong in C: none
// stdout: Swift: true true true 5
import EmittedMemory
import FullSwiftCore

struct Large: Equatable {
  var words: (Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int) =
    (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
  static func == (left: Large, right: Large) -> Bool {
    withUnsafeBytes(of: left) { left in withUnsafeBytes(of: right) { left.elementsEqual($0) } }
  }
}

func run() {
  let wrong = String(cString: emitted_memory())
  print("wrong in C:", wrong.isEmpty ? "none" : wrong)
  let copies = [Large](repeating: Large(), count: Int(CommandLine.argc) * 100)
  var moved = copies
  moved.insert(Large(), at: 3)
  print(
    "Swift:", copies.allSatisfy { $0 == Large() }, moved[100] == Large(),
    "abcdefghijklmnopqrst" == "abcdefghijklmnopqrs" + "t", "hello".utf8.count)
}

run()
