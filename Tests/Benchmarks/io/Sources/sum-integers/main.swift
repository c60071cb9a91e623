// The sum of the integers of standard input.
import FullSwiftCore

func sum() throws(ReadingError) {
  var sum = 0
  while let number = try standardInput.readInt() { sum += number }
  print(sum)
}

try? sum()
