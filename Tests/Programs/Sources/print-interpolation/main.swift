// String interpolation of what ordinary code interpolates.
// stdout: 3 is odd: true, half of it is 1.5, and é is a letter
// stdout: (x: 1, y: -2)
import FullSwiftCore

struct Point: CustomStringConvertible {
  var x: Int
  var y: Int
  var description: String { "(x: \(x), y: \(y))" }
}

let number = 3
print("\(number) is odd: \(number % 2 == 1), half of it is \(Double(number) / 2), and \("é" as Character) is a letter")
print("\(Point(x: 1, y: -2))")
