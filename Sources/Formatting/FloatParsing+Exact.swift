// Texts that the one pass of FloatParsing.swift leaves: names, hexadecimal digits, more than 19 decimal ones. For those, where
// the first 19 do not decide, exact integers do.

/// The bits of the number that `text` starts with, and how many bytes that is: 0 where there is none.
@inline(never)
func parseUnusualFloat(_ text: Span<UInt8>, _ format: FloatFormat) -> (encoding: UInt64, consumed: Int) {
  var scanner = FloatScanner()
  let literal = scanner.scan(text)
  var bits: UInt64 = 0
  switch literal.kind {
  case .none:
    return (0, 0)
  case .infinity:
    bits = format.infinity
  case .quietNaN, .signalingNaN:
    let quiet: UInt64 = 1 &<< UInt64(truncatingIfNeeded: format.precision &- 2)
    // A signalling NaN needs a payload, or it would be an infinity.
    bits = format.infinity | (literal.kind == .quietNaN ? quiet | literal.digits & (quiet &- 1) : quiet &>> 1)
  case .hexadecimal:
    if literal.digits != 0 {
      let exact = ExactBinary(hexadecimal: literal)
      bits = roundedBits(exact.significand | (exact.tail == 0 ? 0 : 1), exact.exponent, format)
    }
  case .decimal:
    bits = decimalBits(literal.digits, literal.exponent, format)
    if literal.isTruncated {
      let above = decimalBits(literal.digits &+ 1, literal.exponent, format)
      if bits != above {
        bits = nearest(to: literal, text, between: bits, format)
      }
    }
  }
  return (format.signed(bits, isNegative: scanner.isNegative), literal.end)
}

/// The bits of the nearer of two neighbours, of which the lower is given; halfway the even one.
///
/// The number and the middle between the two are multiplied by the same powers of two and five, so that both are integers.
/// Those stay under 44 words: digits × 10^0 has 2,562 bits, and the middle is of the same size where it matters.
@inline(never)
private func nearest(
  to literal: FloatLiteral, _ text: Span<UInt8>, between bits: UInt64, _ format: FloatFormat
) -> UInt64 {
  // 767 digits are the most that a number halfway between two Doubles has.
  var (number, decimalExponent) = allDigits(literal, text, maximumDigits: 770, BigNatural<44>.self)
  let fractionBits = UInt64(truncatingIfNeeded: format.precision &- 1)
  let field = Int(truncatingIfNeeded: bits &>> fractionBits)
  let fraction = bits & (1 &<< fractionBits &- 1)
  var middle = BigNatural<44>((fraction | (field == 0 ? 0 : 1 &<< fractionBits)) &* 2 &+ 1)
  let binaryExponent = (field == 0 ? 1 : field) &- format.bias &- format.precision
  if decimalExponent >= 0 {
    number.multiplyByPowerOfFive(decimalExponent)
  } else {
    middle.multiplyByPowerOfFive(0 &- decimalExponent)
  }
  let distance = decimalExponent &- binaryExponent
  if distance >= 0 {
    number.shiftLeft(distance)
  } else {
    middle.shiftLeft(0 &- distance)
  }
  if number.isLess(than: middle) { return bits }
  if middle.isLess(than: number) { return bits &+ 1 }
  return bits &+ (bits & 1)
}

/// The digits of a decimal number, but for those that are behind `maximumDigits`: a single 1 stands for all of them if any
/// is not 0, which is to say "a little more". (D. Gay, "Correctly rounded binary-decimal conversions", 1990.)
///
/// - Returns: an integer and the power of ten that it is multiplied by.
func allDigits<let words: Int>(
  _ literal: FloatLiteral, _ text: Span<UInt8>, maximumDigits: Int, _: BigNatural<words>.Type
) -> (BigNatural<words>, exponent: Int) {
  var number = BigNatural<words>(0)
  var exponent = literal.exponent &+ literal.digitCount
  var position = literal.firstDigit
  var count = 0
  var chunk: UInt64 = 0
  var scale: UInt64 = 1
  while position < text.count {
    let digit = text[position] &- UInt8(ascii: "0")
    position &+= 1
    if digit == UInt8(ascii: ".") &- UInt8(ascii: "0") { continue }
    if digit > 9 { break }
    if count >= maximumDigits && digit == 0 { continue }
    count &+= 1
    if count > maximumDigits &+ 1 { break }
    chunk = chunk &* 10 &+ UInt64(truncatingIfNeeded: count > maximumDigits ? 1 : digit)
    scale &*= 10
    exponent &-= 1
    if scale == 10_000_000_000_000_000_000 {
      number.multiply(by: scale, adding: chunk)
      (chunk, scale) = (0, 1)
    }
  }
  number.multiply(by: scale, adding: chunk)
  return (number, exponent)
}
