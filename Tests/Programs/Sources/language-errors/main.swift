// Typed throws, enums with payloads, optionals, and a protocol with an associated type.
// stdout: 42
// stdout: not a number: x
// stdout: empty
// stdout: 6
import FullSwiftCore

enum ParseError: Error {
  case empty
  case notANumber(String)
}

func parse(_ text: String) throws(ParseError) -> Int {
  if text.isEmpty { throw .empty }
  guard let number = Int(text) else { throw .notANumber(text) }
  return number
}

func tell(_ text: String) {
  do throws(ParseError) {
    print(try parse(text))
  } catch {
    switch error {
    case .empty: print("empty")
    case .notANumber(let text): print("not a number: \(text)")
    }
  }
}

protocol Shape {
  associatedtype Side: BinaryInteger
  var sides: [Side] { get }
}
struct Triangle: Shape { var sides: [Int8] { [1, 2, 3] } }
func circumference<S: Shape>(_ shape: S) -> S.Side { shape.sides.reduce(0, +) }

tell("42")
tell("x")
tell("")
print(circumference(Triangle()))
