// The arguments: options, and decimal numbers as they are written.
import FullSwiftCore

/// -w, -s STRING, and where the numbers are, which stand behind the options: one to three.
struct Arguments {
  var hasEqualWidth = false
  var separator = Name("\n")
  private var next = 1
  private(set) var count = 0

  init() {
    // A minus before a digit or a point begins a number.
    while let argument = self[0], argument[0] == UInt8(ascii: "-"), argument[1] != 0, argument[1] != UInt8(ascii: "."),
      digit(argument[1]) == nil
    {
      next += 1
      if argument[1] == UInt8(ascii: "-") {
        if argument[2] == 0 { break }
        refuse("unrecognized option '", argument, "'")
      }
      takeLetters(of: argument)
    }
    count = Int(CommandLine.argc) - next
    if count == 0 { refuse("missing operand") }
    if let extra = self[3] { refuse("extra operand '", extra, "'") }
  }

  private mutating func takeLetters(of argument: Name) {
    var index = 1
    while argument[index] != 0 {
      switch argument[index] {
      case UInt8(ascii: "w"): hasEqualWidth = true
      case UInt8(ascii: "s"):
        separator = Name(argument.start + index + 1)
        if separator[0] != 0 { return }
        guard let next = self[0] else { refuse("option requires an argument -- 's'") }
        separator = next
        self.next += 1
      case let letter:
        print("seq: invalid option -- '\(Unicode.Scalar(letter))'", to: &standardError)
        exit(1)
      }
      index += 1
    }
  }

  /// A number that was given, as text; nil for more than there are.
  subscript(index: Int) -> Name? {
    next + index < Int(CommandLine.argc) ? CommandLine.unsafeArgv[next + index].map { Name($0) } : nil
  }
}

/// A number, in units of its last digit.
struct Operand {
  var value: Int128
  /// How many digits stand behind the point.
  var digitCount = 0
  /// How many characters it takes: as it was written, but with a zero before the point, and without one that ends it.
  var characterCount = 0

  static var one: Operand { Operand(value: 1, characterCount: 1) }

  /// The value in units of the last of so many digits behind the point; what it has beyond that is rounded away.
  func scaled(to digitCount: Int, roundingUp: Bool = false) -> Int128 {
    if digitCount < self.digitCount {
      let (quotient, rest) = value.quotientAndRemainder(dividingBy: unit(self.digitCount - digitCount))
      // Division rounds towards zero.
      return quotient + (rest > 0 && roundingUp ? 1 : rest < 0 && !roundingUp ? -1 : 0)
    }
    let (result, isTooLarge) = value.multipliedReportingOverflow(by: unit(digitCount - self.digitCount))
    if isTooLarge { refuse("too many digits") }
    return result
  }

  /// How many characters it takes with so many digits behind the point.
  func width(_ digitCount: Int) -> Int {
    characterCount - (self.digitCount > 0 ? self.digitCount + 1 : 0) + (digitCount > 0 ? digitCount + 1 : 0)
  }
}

extension Operand {
  /// Reads white space, a sign, and digits with a point among them.
  init(_ text: Name) {
    self.init(value: 0)
    var isNegative = false
    var isPositive = false
    var hasDigits = false
    var hasPoint = false
    for byte in text.bytes {
      let isFirst = characterCount == 0 && !isPositive
      if let digit = digit(byte) {
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
        if isTooLarge || product > .max - 9 { refuse("too many digits: '", text, "'") }
        value = product + Int128(digit)
        hasDigits = true
        if hasPoint { digitCount += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        if !hasDigits { characterCount += 1 }
      } else if byte == UInt8(ascii: "-"), isFirst {
        isNegative = true
      } else if isFirst, byte == UInt8(ascii: "+") || byte == UInt8(ascii: " ") || byte >= 9 && byte <= 13 {
        if byte == UInt8(ascii: "+") { isPositive = true }
        continue
      } else {
        refuse("invalid floating point argument: '", text, "'")
      }
      characterCount += 1
    }
    if !hasDigits { refuse("invalid floating point argument: '", text, "'") }
    if hasPoint && digitCount == 0 { characterCount -= 1 }
    if isNegative { value = -value }
  }
}

private func digit(_ byte: UInt8) -> UInt8? {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? byte - UInt8(ascii: "0") : nil
}

func unit(_ digitCount: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<digitCount { power *= 10 }
  return power
}

func refuse(_ before: StaticString, _ argument: Name = Name(""), _ after: StaticString = "") -> Never {
  print("seq: \(before)\(argument)\(after)", to: &standardError)
  exit(1)
}
