// Text to floating point, correctly rounded, for input of any length: the entry point, and the one pass over a usual
// text. Nothing here allocates or enters the system.
//
//     text ── at most 19 digits ──▶ digits × 10^e ─┬─ few digits, |e| ≤ 18: one operation, which rounds ──▶
//       │                                 ▲        └─ else: product of 64 by 64 bits ──▶ round ──────────▶
//       │                                 │                 near to halfway: by 128
//       └── else ── scan ─┬─ digits × 10^e; more than 19: the first 19, and one more in the last place: where the
//                         │  two differ, exact integers decide
//                         ├─ digits × 2^e ──▶ round
//                         └─ inf, nan
//
// The pass is in this file, the words it reads in FloatParsing+Text.swift; the other texts are read by
// FloatParsing+Scanner.swift; arithmetic and rounding are in FloatParsing+Decimal.swift and, for exact integers,
// FloatParsing+Exact.swift.

/// A binary format of at most 53 bits: `Float16`, `Float` or `Double`.
package protocol ParsableFloat: BinaryFloatingPoint {
  /// The value whose encoding is the low bits of `bits`.
  init(encoding bits: UInt64)
  /// Its encoding, with zeros above.
  var encoding: UInt64 { get }
}

extension Double: ParsableFloat {
  @inline(__always)
  package init(encoding bits: UInt64) { self.init(bitPattern: bits) }
  @inline(__always)
  package var encoding: UInt64 { bitPattern }
}

extension Float: ParsableFloat {
  @inline(__always)
  package init(encoding bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  @inline(__always)
  package var encoding: UInt64 { UInt64(bitPattern) }
}

extension Float16: ParsableFloat {
  @inline(__always)
  package init(encoding bits: UInt64) { self.init(bitPattern: UInt16(truncatingIfNeeded: bits)) }
  @inline(__always)
  package var encoding: UInt64 { UInt64(bitPattern) }
}

/// What distinguishes a binary format to the arithmetic.
struct FloatFormat {
  /// Bits of the significand, the leading one included: 11, 24 or 53.
  var precision: Int
  /// Bits of the exponent field.
  var exponentBits: Int

  @inline(__always)
  init<Value: BinaryFloatingPoint>(of: Value.Type) {
    precision = Value.significandBitCount &+ 1
    exponentBits = Value.exponentBitCount
  }

  @inline(__always)
  var bias: Int { maximumField &>> 1 }

  /// The exponent field of infinities.
  @inline(__always)
  var maximumField: Int { 1 &<< exponentBits &- 1 }

  /// The bits of +∞.
  @inline(__always)
  var infinity: UInt64 {
    UInt64(truncatingIfNeeded: maximumField) &<< UInt64(truncatingIfNeeded: precision &- 1)
  }

  /// The bits of a value with its sign.
  @inline(__always)
  func signed(_ bits: UInt64, isNegative: Bool) -> UInt64 {
    bits | (isNegative ? 1 : 0) &<< UInt64(truncatingIfNeeded: precision &- 1 &+ exponentBits)
  }
}

/// The number that `text` starts with, rounded to nearest, ties to even.
///
/// Accepts what C's `strtod` accepts in the "C" locale, but no leading white space: a sign, then decimal digits with a
/// point and an exponent, `0x` with hexadecimal digits and a binary exponent, `inf`, `infinity`, `nan`, `nan(…)`, or,
/// as Swift does, `snan`; in any case of letters. Too large a number is an infinity, too small a one is zero.
///
/// - Parameters:
///   - text: bytes of UTF-8, not necessarily terminated. With 24 bytes more behind the number it takes a few steps less.
///   - type: `Float16`, `Float` or `Double`.
/// - Returns: the value, and the number of bytes read, which is 0 where there is no number.
@inline(__always)
package func parseFloatingPoint<Value: ParsableFloat>(
  _ text: Span<UInt8>, as type: Value.Type
) -> (value: Value, consumed: Int) {
  let (encoding, consumed) = parseFloat(text, as: Value.self)
  return (Value(encoding: encoding), consumed)
}

/// The same in two registers.
@_optimize(speed) @inline(never)
private func parseFloat<Value: ParsableFloat>(
  _ text: Span<UInt8>, as: Value.Type
) -> (encoding: UInt64, consumed: Int) {
  // SAFETY: nothing but what the text has is read.
  unsafe parseUsualFloat(text.bytes, as: Value.self) ?? parseUnusualFloat(text, FloatFormat(of: Value.self))
}

/// One pass over a text of at most 19 digits: a sign, digits, a point and digits, an exponent of at most three digits.
/// Anything else is left to others.
///
/// What varies from number to number (the sign of an exponent, how many digits) is computed with, so that the processor has
/// no branch to guess wrong; branches are for what most numbers of a kind have in common.
@inline(__always)
private func parseUsualFloat<Value: ParsableFloat>(
  _ bytes: RawSpan, as: Value.Type
) -> (encoding: UInt64, consumed: Int)? {
  let text = FloatText(bytes)
  var position = 0
  var word = text.word(at: 0)
  var isNegative = false
  if _slowPath(UInt8(truncatingIfNeeded: word) < UInt8(ascii: ".")) {
    isNegative = UInt8(truncatingIfNeeded: word) == UInt8(ascii: "-")
    if !isNegative && UInt8(truncatingIfNeeded: word) != UInt8(ascii: "+") { return nil }
    position = 1
    word = text.word(at: 1)
  }

  var digits: UInt64
  var digitCount: Int
  var fractionCount = 0
  // Where the digits behind a point begin; 0 where there is none, or where they have been read.
  var fraction = 0
  let integer = DigitWord(word)
  if integer.others == 0x8000 && UInt8(truncatingIfNeeded: word &>> 8) == UInt8(ascii: ".") {
    // One digit, a point and six more: a branch of its own, so that the processor need not wait for the count.
    digits = integer.values & 0xFF
    digitCount = 1
    fraction = position &+ 2
  } else if integer.others != 0 {
    let count = integer.count
    digitCount = count
    let isPoint = UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: count &* 8)) == UInt8(ascii: ".")
    let rest = integer.others & (integer.others &- 1)
    if isPoint && rest != 0 {
      // All digits are in this word: those behind the point move to where it is.
      let below = (integer.others ^ rest) &>> 7 &- 1
      let values = integer.values & below | integer.values &>> 8 & ~below
      digits = decimal(digits: values, before: rest &>> 8)
      let end = rest.trailingZeroBitCount &>> 3
      position &+= end
      fractionCount = end &- 1 &- count
    } else {
      digits = decimal(digits: integer.values, before: integer.others)
      position &+= count
      if isPoint { fraction = position &+ 1 }
    }
  } else {
    digits = decimal(eightDigits: integer.values)
    position &+= 8
    digitCount = 8
    var run: DigitWord
    repeat {
      word = text.word(at: position)
      run = DigitWord(word)
      digits = digits &* smallPowerOfTen(run.count) &+ run.value
      position &+= run.count
      digitCount &+= run.count
    } while run.others == 0
    if UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: run.count &* 8)) == UInt8(ascii: ".") {
      fraction = position &+ 1
    }
  }
  if fraction != 0 {
    (digits, fractionCount) = parseFraction(text, fraction, digits)
    position = fraction &+ fractionCount
  }
  digitCount &+= fractionCount
  if UInt(bitPattern: digitCount &- 1) > 18 { return nil }

  var exponent = 0 &- fractionCount
  word = text.word(at: position)
  let letter = UInt8(truncatingIfNeeded: word) | 0x20
  if letter == UInt8(ascii: "e") {
    guard let (written, count) = parseExponent(word) else { return nil }
    exponent &+= written
    position &+= count
  } else if letter == UInt8(ascii: "x") {
    return nil
  }

  // One operation on two numbers that are exact. (W. Clinger, "How to read floating point numbers accurately", 1990.)
  // How many digits there are is more alike from number to number than what they say. Not for a format whose operations are
  // made of another's.
  let exactDigits = Value.significandBitCount == 52 ? 15 : Value.significandBitCount == 23 ? 7 : 0
  let exactPowers = Value.significandBitCount == 52 ? 18 : 10
  let bits: UInt64
  if digitCount <= exactDigits && UInt(bitPattern: exponent &+ exactPowers) <= UInt(bitPattern: 2 &* exactPowers) {
    let power = Value(Int(truncatingIfNeeded: smallPowerOfTen(exponent < 0 ? 0 &- exponent : exponent)))
    let number = Value(Int(truncatingIfNeeded: digits))
    bits = (exponent <= 0 ? number / power : number * power).encoding
  } else {
    bits = decimalBits(digits, exponent, FloatFormat(of: Value.self))
  }
  return (FloatFormat(of: Value.self).signed(bits, isNegative: isNegative), position)
}

/// Appends digits behind a point to `digits`: all there are if those are at most 16, else at least 17.
@inline(__always)
private func parseFraction(
  _ text: borrowing FloatText, _ start: Int, _ digits: UInt64
) -> (digits: UInt64, count: Int) {
  let (word0, word1, word2) = text.words(at: start)
  let first = DigitWord(word0)
  if first.others != 0 {
    return (
      digits &* smallPowerOfTen(first.count) &+ decimal(digits: first.values, before: first.others), first.count
    )
  }
  let second = DigitWord(word1)
  let third = DigitWord(word2)
  let high = digits &* 100_000_000 &+ decimal(eightDigits: first.values)
  if digits != 0 && (second.others != 0 || third.others & 0x80 != 0) {
    return (high &* smallPowerOfTen(second.count) &+ second.value, 8 &+ second.count)
  }
  // Where nothing but 0 is before the point, the third word is used in any case: whether it has digits differs from number
  // to number.
  let thirdMark = second.others == 0 ? third.others.trailingZeroBitCount : 7
  let thirdCount = thirdMark &>> 3
  let count = second.count &+ thirdCount
  let low =
    second.value &* smallPowerOfTen(thirdCount) &+ decimal(shortDigits: third.values, before: thirdMark)
  return (high &* smallPowerOfTen(count) &+ low, 8 &+ count)
}

/// The exponent that a word is: its letter, perhaps a sign, and one to three digits.
@inline(__always)
private func parseExponent(_ word: UInt64) -> (exponent: Int, count: Int)? {
  let sign = UInt8(truncatingIfNeeded: word &>> 8)
  let isNegative = sign == UInt8(ascii: "-")
  let prefix: UInt64 = isNegative || sign == UInt8(ascii: "+") ? 16 : 8
  let run = DigitWord(word &>> prefix)
  let mark = run.others.trailingZeroBitCount
  if UInt(bitPattern: mark &- 15) > 16 { return nil }
  let magnitude = Int(truncatingIfNeeded: decimal(shortDigits: run.values, before: mark))
  return (isNegative ? 0 &- magnitude : magnitude, (Int(truncatingIfNeeded: prefix) &+ mark) &>> 3)
}
