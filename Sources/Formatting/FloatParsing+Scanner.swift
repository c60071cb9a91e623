// Reading the text of a number: signs, digits, exponents, the names of infinities and NaNs. Nothing here rounds.

/// What the text says, before any arithmetic.
struct FloatLiteral {
  enum Kind {
    case none, decimal, hexadecimal, infinity, quietNaN, signalingNaN
  }
  var kind = Kind.none
  /// The leading significant digits as an integer: at most 19 decimal or 16 hexadecimal ones. The payload of a NaN.
  var digits: UInt64 = 0
  /// How many digits ``digits`` has.
  var digitCount = 0
  /// The number is ``digits`` × 10^exponent, or × 2^exponent in hexadecimal.
  var exponent = 0
  /// The hexadecimal digit after those in ``digits``: a significand of 64 bits may need it.
  var nextDigit: UInt8 = 0
  /// A digit other than 0 follows those above.
  var isTruncated = false
  /// Where the first significant digit stands.
  var firstDigit = 0
  /// Where the number ends in the text; 0 where there is none.
  var end = 0
}

/// Walks over the text once. Every read is checked against the end of the text.
struct FloatScanner {
  private var position = 0
  private(set) var isNegative = false

  /// The byte `distance` after the current one; 0 past the end.
  @inline(__always)
  private func byte(_ text: Span<UInt8>, _ distance: Int = 0) -> UInt8 {
    let index = position &+ distance
    // SAFETY: `index` is below the count, and never below 0.
    return index < text.count ? unsafe text[unchecked: index] : 0
  }

  /// The same, with letters in lower case.
  @inline(__always)
  private func lowercased(_ text: Span<UInt8>, _ distance: Int = 0) -> UInt8 { byte(text, distance) | 0x20 }

  mutating func scan(_ text: Span<UInt8>) -> FloatLiteral {
    let sign = byte(text)
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      position = 1
    }
    if byte(text) == UInt8(ascii: "0") && lowercased(text, 1) == UInt8(ascii: "x") {
      let start = position
      position &+= 2
      let literal = scanNumber(text, isHexadecimal: true)
      if literal.kind != .none { return literal }
      position = start  // "0x" without a digit: the number is the 0.
    }
    let literal = scanNumber(text, isHexadecimal: false)
    return literal.kind == .none ? scanName(text) : literal
  }

  /// The value of a digit, or 255.
  @inline(__always)
  private func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt8 {
    let decimal = byte &- UInt8(ascii: "0")
    if decimal < 10 { return decimal }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return isHexadecimal && letter < 6 ? letter &+ 10 : 255
  }

  @inline(never)
  private mutating func scanNumber(_ text: Span<UInt8>, isHexadecimal: Bool) -> FloatLiteral {
    var literal = FloatLiteral()
    let capacity = isHexadecimal ? 16 : 19
    var sawDigit = false
    var sawPoint = false
    var sawNextDigit = false
    while true {
      let next = byte(text)
      let value = digit(next, isHexadecimal: isHexadecimal)
      if value == 255 {
        if next != UInt8(ascii: ".") || sawPoint { break }
        sawPoint = true
        position &+= 1
        continue
      }
      sawDigit = true
      if literal.digitCount == 0 { literal.firstDigit = position }
      position &+= 1
      if literal.digitCount < capacity {
        literal.digits = literal.digits &* (isHexadecimal ? 16 : 10) &+ UInt64(truncatingIfNeeded: value)
        if literal.digits != 0 { literal.digitCount &+= 1 }
        if sawPoint { literal.exponent &-= 1 }
      } else {
        if isHexadecimal && !sawNextDigit {
          literal.nextDigit = value
          sawNextDigit = true
        } else if value != 0 {
          literal.isTruncated = true
        }
        if !sawPoint { literal.exponent &+= 1 }
      }
    }
    if !sawDigit { return FloatLiteral() }
    if isHexadecimal { literal.exponent &*= 4 }
    if lowercased(text) == UInt8(ascii: isHexadecimal ? "p" : "e") {
      literal.exponent &+= scanExponent(text)
    }
    literal.kind = isHexadecimal ? .hexadecimal : .decimal
    literal.end = position
    return literal
  }

  /// An exponent with its letter, or 0 without moving where no digit follows. Held below 2^40: more than any text in
  /// memory can make up for with leading or trailing zeros.
  private mutating func scanExponent(_ text: Span<UInt8>) -> Int {
    var distance = 1
    let sign = byte(text, 1)
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { distance = 2 }
    if digit(byte(text, distance), isHexadecimal: false) == 255 { return 0 }
    position &+= distance
    var exponent = 0
    while true {
      let value = digit(byte(text), isHexadecimal: false)
      if value == 255 { break }
      position &+= 1
      if exponent < 1 &<< 40 { exponent = exponent &* 10 &+ Int(truncatingIfNeeded: value) }
    }
    return sign == UInt8(ascii: "-") ? 0 &- exponent : exponent
  }

  /// Steps over `name`, a word in lower case, if it stands here.
  @inline(never)
  private mutating func skip(_ text: Span<UInt8>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    var index = 0
    while index < count {
      // SAFETY: `index` is below the count of the literal's bytes, which are immortal.
      let expected = unsafe name.utf8Start[index]
      if lowercased(text, index) != expected { return false }
      index &+= 1
    }
    position &+= count
    return true
  }

  private mutating func scanName(_ text: Span<UInt8>) -> FloatLiteral {
    var literal = FloatLiteral()
    if skip(text, "inf") {
      literal.kind = .infinity
      _ = skip(text, "inity")
    } else if skip(text, "nan") {
      literal.kind = .quietNaN
      literal.digits = scanPayload(text)
    } else if skip(text, "snan") {
      literal.kind = .signalingNaN
    } else {
      return literal
    }
    literal.end = position
    return literal
  }

  /// The parenthesised payload of a NaN: a decimal, hexadecimal (`0x`) or octal (`0`) number. Letters, digits and
  /// underscores that are no such number are stepped over and say nothing; anything else is left unread.
  private mutating func scanPayload(_ text: Span<UInt8>) -> UInt64 {
    if byte(text) != UInt8(ascii: "(") { return 0 }
    let start = position
    position &+= 1
    var radix: UInt64 = 10
    if byte(text) == UInt8(ascii: "0") {
      radix = 8
      if lowercased(text, 1) == UInt8(ascii: "x") {
        radix = 16
        position &+= 2
      }
    }
    var payload: UInt64 = 0
    var isNumber = true
    while true {
      let next = byte(text)
      if next == UInt8(ascii: ")") { break }
      let value = UInt64(truncatingIfNeeded: digit(next, isHexadecimal: true))
      let isWordByte = value != 255 || (next | 0x20) &- UInt8(ascii: "a") < 26 || next == UInt8(ascii: "_")
      if !isWordByte {
        position = start
        return 0
      }
      if value >= radix { isNumber = false }
      payload = payload &* radix &+ value
      position &+= 1
    }
    position &+= 1
    return isNumber ? payload : 0
  }
}
