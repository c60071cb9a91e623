// seq [-w] [-s STRING] [FIRST [INCREMENT]] LAST: the numbers from FIRST to LAST, as GNU seq prints them.
//
// They are decimal and exact: integers of 128 bits, in units of the last digit that is printed. There is no heap in it. What
// differs from GNU: no other options, no exponents, no hexadecimal numbers and no infinity, and at most 38 digits.
import FullSwiftCore

@main
struct Sequence {
  let first: Int128, step: Int128, last: Int128
  /// How many digits stand behind the point.
  let digitCount: Int
  /// What each number is filled up to with zeros.
  let width: Int
  let separator: Name

  static func main() { Sequence(Arguments()).run() }

  init(_ arguments: Arguments) {
    var first = Operand.one
    var step = Operand.one
    if arguments.count > 1, let text = arguments[0] { first = Operand(text) }
    if arguments.count > 2, let text = arguments[1] {
      step = Operand(text)
      if step.value == 0 { refuse("invalid Zero increment value: '", text, "'") }
    }
    guard let text = arguments[arguments.count - 1] else { exit(1) }
    let last = Operand(text)
    digitCount = max(first.digitCount, step.digitCount)
    width = arguments.hasEqualWidth ? max(first.width(digitCount), last.width(digitCount)) : 0
    self.first = first.scaled(to: digitCount)
    self.step = step.scaled(to: digitCount)
    self.last = last.scaled(to: digitCount, roundingUp: step.value < 0)
    separator = arguments.separator
  }

  func run() {
    if step > 0 ? first > last : first < last { return }
    var number = digitCount == 0 && step == 1 ? countUp() : first
    while true {
      let (next, isTooLarge) = number.addingReportingOverflow(step)
      let isLast = isTooLarge || (step > 0 ? next > last : next < last)
      printNumber(number, isLast ? Name("\n") : separator)
      if isLast { return }
      number = next
    }
  }

  /// Prints a number with its point, where it has one.
  func printNumber(_ number: Int128, _ end: Name) {
    if digitCount == 0 && width == 0, let small = Int(exactly: number) {
      return print("\(small)\(end)", terminator: "")
    }
    let sign: StaticString = number < 0 ? "-" : ""
    let (whole, part) = number.magnitude.quotientAndRemainder(dividingBy: unit(digitCount).magnitude)
    let wholeWidth = width - (number < 0 ? 1 : 0) - (digitCount > 0 ? digitCount + 1 : 0)
    print("\(sign)\(whole, width: wholeWidth, fill: "0")", terminator: "")
    if digitCount > 0 { print(".\(part, width: digitCount, fill: "0")", terminator: "") }
    print("\(end)", terminator: "")
  }
}
