// The significand of a decimal number to 64 bits and more by exact division: for formats that have as many, see
// Arch/FloatParsing+Float80.swift. Nothing here may divide 128-bit integers: that would call into the compiler's support library.

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
  var (numerator, exponent) = allDigits(literal, text, maximumDigits: maximumDigits, BigNatural<words>.self)
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
