// From digits and a power of ten to an exact binary value, and its one rounding. Integer arithmetic only.
// Nothing here may divide 128-bit integers: that would call into the compiler's support library.

/// (`significand` + a fraction) × 2^(`exponent` − 63): bit 63 of `significand` is set. Bit 63 of `tail` is worth one
/// half; any other bit of it set says that the value is strictly above what the higher bits say.
struct ExactBinary {
  var significand: UInt64
  var tail: UInt64
  var exponent: Int

  @inline(__always)
  init(significand: UInt64, tail: UInt64, exponent: Int) {
    self.significand = significand
    self.tail = tail
    self.exponent = exponent
  }

  /// A hexadecimal literal other than zero.
  @inline(__always)
  init(hexadecimal literal: FloatLiteral) {
    let zeros = literal.digits.leadingZeroBitCount
    // Where there is a next digit, there are 16 before it, hence at most three zeros.
    let next = UInt64(truncatingIfNeeded: literal.nextDigit) &<< 60
    let shift = UInt64(truncatingIfNeeded: zeros)
    significand = literal.digits &<< shift | (next &>> 1) &>> (63 &- shift)
    tail = next &<< shift | (literal.isTruncated ? 1 : 0)
    exponent = literal.exponent &+ 63 &- zeros
  }

  /// Rounds to nearest, ties to even, and sets the fields of `result`.
  @inline(never)
  func round(to format: FloatFormat, into result: inout ParsedFloat) {
    var field = exponent &+ format.bias
    var dropped = 64 &- format.precision
    if field >= format.maximumField {
      result.exponentField = format.maximumField
      return
    }
    if field <= 0 {
      dropped = dropped &+ 1 &- field
      field = 0
    }
    var kept: UInt64 = 0
    var below: UInt64 = 1
    if dropped == 0 {
      kept = significand
      below = tail
    } else if dropped <= 64 {
      let shift = UInt64(truncatingIfNeeded: dropped)
      kept = dropped == 64 ? 0 : significand &>> shift
      below = significand &<< (64 &- shift) | (tail == 0 ? 0 : 1)
    }
    let fractionMask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: format.precision &- 1)) &- 1
    if below > 1 &<< 63 || (below == 1 &<< 63 && kept & 1 == 1) {
      kept &+= 1
      if field == 0 {
        if kept > fractionMask { field = 1 }
      } else if kept & fractionMask == 0 {
        field &+= 1
      }
    }
    result.exponentField = field
    result.significand = kept & fractionMask
  }
}

/// `digits` × 10^`exponent`, where `digits` is not 0 and |`exponent`| ≤ 27: 5^27 is the largest power of five below 2^64.
///
/// The idea of W. Clinger, "How to read floating point numbers accurately" (PLDI 1990), section 3, that the common input
/// needs one exact operation; here on 128-bit integers, so that it serves every format.
@inline(never)
func scaledByPowerOfTen(_ digits: UInt64, _ exponent: Int) -> ExactBinary {
  var power: UInt64 = 1
  var left = exponent < 0 ? 0 &- exponent : exponent
  while left > 0 {
    power &*= 5
    left &-= 1
  }
  let digitZeros = digits.leadingZeroBitCount
  let powerZeros = power.leadingZeroBitCount
  let dividend = digits &<< UInt64(truncatingIfNeeded: digitZeros)
  let factor = power &<< UInt64(truncatingIfNeeded: powerZeros)
  if exponent >= 0 {
    var (high, low) = dividend.multipliedFullWidth(by: factor)
    var leading = exponent &+ 127 &- digitZeros &- powerZeros
    if high &>> 63 == 0 {
      high = high &<< 1 | low &>> 63
      low = low &<< 1
      leading &-= 1
    }
    return ExactBinary(significand: high, tail: low, exponent: leading)
  }
  var leading = exponent &+ powerZeros &- digitZeros
  var rest = dividend
  if dividend < factor {
    leading &-= 1
  } else {
    rest = dividend &- factor
  }
  // `rest` < `factor`. Where the first quotient bit was taken already, 63 more are due, else 64: divide
  // `rest` × 2^64 all the same, and put the leading bit in front.
  let upper = quotientDigit(rest, factor)
  let lower = quotientDigit(upper.remainder, factor)
  let quotient = upper.digit &<< 32 | lower.digit
  if dividend < factor {
    // The quotient has 64 bits; what is left decides the half and the rest.
    let half = lower.remainder >= factor &- lower.remainder
    let isExactHalf = lower.remainder == factor &- lower.remainder
    let tail: UInt64 = lower.remainder == 0 ? 0 : half ? (isExactHalf ? 1 &<< 63 : 1 &<< 63 | 1) : 1
    return ExactBinary(significand: quotient, tail: tail, exponent: leading)
  }
  return ExactBinary(
    significand: 1 &<< 63 | quotient &>> 1, tail: quotient &<< 63 | (lower.remainder == 0 ? 0 : 1),
    exponent: leading)
}

/// The next 32 bits of `partial` / `divisor`, where bit 63 of `divisor` is set and `partial` is less.
///
/// Algorithm D of D. Knuth, The Art of Computer Programming, vol. 2, section 4.3.1 (1969).
@inline(__always)
private func quotientDigit(_ partial: UInt64, _ divisor: UInt64) -> (digit: UInt64, remainder: UInt64) {
  let leading = divisor &>> 32
  let trailing = divisor & 0xFFFF_FFFF
  var digit = partial.dividedReportingOverflow(by: leading).partialValue
  var rest = partial &- digit &* leading
  while digit &>> 32 != 0 || digit &* trailing > rest &<< 32 {
    digit &-= 1
    rest &+= leading
    if rest &>> 32 != 0 { break }
  }
  return (digit, partial &<< 32 &- digit &* divisor)
}

/// A decimal number of any length as an exact quotient of two integers: digits × 5^e / 5^−e, with 2^e kept aside.
///
/// Schoolbook division gives 65 bits and whether more follow. The number of digits taken is bounded because a value
/// halfway between two of the format has a bounded number of them: after those, only whether any digit is not 0 matters.
/// (Clinger 1990, "AlgorithmM"; the bound is that of D. Gay, "Correctly rounded binary-decimal conversions", 1990.)
@inline(never)
func scaledExactly<let words: Int>(
  _ literal: FloatLiteral, _ text: Span<UInt8>, _ maximumDigits: Int, _: BigNatural<words>.Type
) -> ExactBinary {
  var numerator = BigNatural<words>(literal.isTruncated ? 0 : literal.digits)
  var exponent = literal.exponent
  if literal.isTruncated {
    var position = literal.firstDigit
    var count = 0
    var chunk: UInt64 = 0
    var scale: UInt64 = 1
    exponent = literal.exponent &+ literal.digitCount
    while position < text.count {
      let digit = text[position] &- UInt8(ascii: "0")
      position &+= 1
      if digit == UInt8(ascii: ".") &- UInt8(ascii: "0") { continue }
      if digit > 9 { break }
      // A single 1 stands for all digits past the bound, if any of them is not 0: "a little more".
      if count >= maximumDigits && digit == 0 { continue }
      count &+= 1
      if count > maximumDigits &+ 1 { break }
      chunk = chunk &* 10 &+ UInt64(truncatingIfNeeded: count > maximumDigits ? 1 : digit)
      scale &*= 10
      exponent &-= 1
      if scale == 1_000_000_000_000_000_000 {
        numerator.multiply(by: scale, adding: chunk)
        (chunk, scale) = (0, 1)
      }
    }
    numerator.multiply(by: scale, adding: chunk)
  }
  var denominator = BigNatural<words>(1)
  if exponent >= 0 {
    numerator.multiplyByPowerOfFive(exponent)
  } else {
    denominator.multiplyByPowerOfFive(0 &- exponent)
  }
  // Scale by two until 1 ≤ numerator / denominator < 2.
  var leading = numerator.bitCount &- denominator.bitCount
  if leading >= 0 {
    denominator.shiftLeft(leading)
  } else {
    numerator.shiftLeft(0 &- leading)
  }
  if numerator.isLess(than: denominator) {
    numerator.shiftLeft(1)
    leading &-= 1
  }
  var significand: UInt64 = 0
  var step = 0
  while step < 64 {
    significand = significand &<< 1 | (numerator.subtractIfNotLess(denominator) ? 1 : 0)
    numerator.shiftLeft(1)
    step &+= 1
  }
  var tail: UInt64 = numerator.subtractIfNotLess(denominator) ? 1 &<< 63 : 0
  if !numerator.isZero { tail |= 1 }
  return ExactBinary(significand: significand, tail: tail, exponent: leading &+ exponent)
}
