// Double and Float: printing that reads back, parsing, rounding.
// stdout: 0.1 1e+100 5e-324 -0.0 inf nan 3.0
// stdout: 0.1 16777216.0
// stdout: 0.30000000000000004 3.141592653589793
// stdout: 2.5 -1e-05 inf nil nil 0.1
// stdout: 1.0 2.0 1.0 -2.0 1.4142135623730951
// stdout: true
import FullSwiftCore

func show(_ text: String) -> String { Double(text)?.description ?? "nil" }

func run() {
  print(0.1, 1e100, 5e-324, -0.0, Double.infinity, Double.nan, 3.0)
  print(Float(0.1), Float(16_777_216))
  print(0.1 + 0.2, Double.pi)
  print(show("2.5"), show("-1e-5"), show("inf"), show("1.5x"), show(""), show("0.1000000000000000055511151231257827"))
  print(1.5.rounded(.down), 1.5.rounded(), 1.5.rounded(.towardZero), (-1.5).rounded(.down), 2.0.squareRoot())
  var isExact = true
  for number in stride(from: -3.7e5, through: 3.7e5, by: 997.31) {
    isExact = isExact && Double(number.description) == number
  }
  print(isExact)
}

run()
