// sum: adds up the numbers on the lines of standard input, exactly.
//
//   $ printf '0.1\n0.2\n-7\n' | sum
//   -6.7
//
// A number is a sign or none, decimal digits, and a point with up to 18 digits behind it or none. White space round it and
// empty lines do not matter. A line that is no number is said on standard error and left out, and the exit status is 1. Numbers have
// up to 38 digits before the point; a sum that has more ends the program with a message and the status 1.
import FullSwiftCore

@main
struct Sum {
  /// The sum is this and `parts` times 10^-18, which are less than 1 and may be of the other sign.
  var whole: Int128 = 0
  var parts: Int64 = 0
  /// The most digits behind a point that were there.
  var digitCount = 0
  var lineNumber = 0
  var exitStatus: Int32 = 0
  var progress = Progress()

  static func main() {
    var program = Sum()
    do throws(Errno) { try program.addLines() } catch { program.fail(error.message ?? "unknown error") }
    program.progress.end()
    program.printSum()
    exit(program.exitStatus)
  }

  mutating func addLines() throws(Errno) {
    while let line = try standardInput.nextLine() {
      lineNumber += 1
      // The usual line.
      if let number = try? Int(parsing: line) {
        add(whole: Int128(number))
      } else {
        let text = line.trimmingWhitespace()
        if !text.isEmpty && !add(text) { report(text) }
      }
      progress.advance(to: standardInput.byteOffset)
    }
  }

  /// Adds a number with a point or of more than 64 bits. False where it is no number.
  mutating func add(_ text: Span<UInt8>) -> Bool {
    let isNegative = text[0] == UInt8(ascii: "-")
    var magnitude: Int128 = 0
    var digitCount = 0
    var hasPoint = false
    var hasDigits = false
    for index in (isNegative || text[0] == UInt8(ascii: "+") ? 1 : 0)..<text.count {
      if text[index] == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9"), magnitude < Int128.max / 10,
        !hasPoint || digitCount < 18
      else { return false }
      magnitude = magnitude * 10 + Int128(text[index] - UInt8(ascii: "0"))
      hasDigits = true
      if hasPoint { digitCount += 1 }
    }
    if !hasDigits { return false }
    self.digitCount = max(self.digitCount, digitCount)
    let (whole, parts) = magnitude.quotientAndRemainder(dividingBy: Int128(unit(digitCount)))
    let scaled = Int64(parts) * unit(18 - digitCount)
    add(whole: isNegative ? -whole : whole)
    self.parts += isNegative ? -scaled : scaled
    if self.parts.magnitude >= unit(18).magnitude {
      add(whole: self.parts > 0 ? 1 : -1)
      self.parts -= self.parts > 0 ? unit(18) : -unit(18)
    }
    return true
  }

  mutating func add(whole number: Int128) {
    let (sum, isTooLarge) = whole.addingReportingOverflow(number)
    if isTooLarge { fail("the sum has too many digits") }
    whole = sum
  }

  // MARK: Printing

  /// Prints the sum with as many digits behind the point as the number that had most of them.
  func printSum() {
    let borrow: Int128 = whole > 0 && parts < 0 ? -1 : whole < 0 && parts > 0 ? 1 : 0
    let (whole, parts) = (whole + borrow, parts - Int64(borrow) * unit(18))
    let sign: StaticString = whole < 0 || parts < 0 ? "-" : ""
    print("\(sign)\(whole.magnitude)", terminator: "")
    if digitCount > 0 {
      print(".\(parts.magnitude / unit(18 - digitCount).magnitude, width: digitCount, fill: "0")", terminator: "")
    }
    print("")
  }

  mutating func report(_ text: Span<UInt8>) {
    progress.end()
    print("sum: line \(lineNumber): not a number: '", terminator: "", to: &standardError)
    standardError.write(text)
    print("'", to: &standardError)
    exitStatus = 1
  }

  mutating func fail(_ reason: StaticString) -> Never {
    progress.end()
    print("sum: line \(lineNumber): \(reason)", to: &standardError)
    exit(1)
  }
}

/// 10 to the power of `digitCount`.
func unit(_ digitCount: Int) -> Int64 {
  var power: Int64 = 1
  for _ in 0..<digitCount { power *= 10 }
  return power
}
