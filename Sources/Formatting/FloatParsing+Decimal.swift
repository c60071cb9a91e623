// digits × 10^e or × 2^e to the bits of a format, rounded once.

/// The bits of `digits` × 10^`exponent`, rounded to nearest, ties to even.
///
/// Algorithm: D. Lemire, "Number Parsing at a Gigabyte per Second" (2021): the first 64 bits of the power times the digits
/// say what rounding asks for, unless the product is very near to where that changes.
@inline(__always)
func decimalBits(_ digits: UInt64, _ exponent: Int, _ format: FloatFormat) -> UInt64 {
  if UInt(bitPattern: exponent &+ 342) <= 342 + 308 {
    // Not 0, which the processor's instruction has a case for.
    let zeros = (digits | 1).leadingZeroBitCount
    let power = upperBound(ofPowerOfTen: exponent).high
    let high = (digits &<< UInt64(truncatingIfNeeded: zeros)).multipliedFullWidth(by: power).high
    // The true product's first bits are these or up to 2 more. Bit 61 or a higher one is the first, so that of 53 bits, and
    // the one that is worth half of the last, none is below bit 8: up to 0xFC behind them, 2 more do not reach those, and
    // from 1 on, something is behind them. So it is not halfway, and the half decides.
    let shift = (high | 1).leadingZeroBitCount
    let field = binaryExponentOfProduct(exponent, power, zeros, shift) &+ format.bias
    if UInt8(truncatingIfNeeded: high &- 1) < 0xFC
      && UInt(bitPattern: field &- 1) < UInt(bitPattern: format.maximumField &- 1)
    {
      let dropped = UInt64(truncatingIfNeeded: 63 &- format.precision &- shift)
      return encoding(field, (high &>> dropped &+ 1) &>> 1, format)
    }
  }
  return decimalBitsNearMiddle(digits, exponent, format)
}

/// The exponent of a product's leading bit. The product is digits, shifted left by `zeros`, times a power of ten's words, of
/// which the first is given, and has `shift` zeros before that bit.
@inline(__always)
private func binaryExponentOfProduct(_ exponent: Int, _ power: UInt64, _ zeros: Int, _ shift: Int) -> Int {
  // Whether the power's first bit is the highest of the word or the next, the word says.
  65 &- shift &- zeros &+ binaryExponent(ofPowerOfTen: exponent) &- Int(truncatingIfNeeded: power &>> 63)
}

/// The same for any digits and exponent, with all the bits of the power that it takes.
///
/// Those are 128: N. Mushtak and D. Lemire, "Fast Number Parsing Without Fallback" (2022). What cuts off the power's other
/// bits makes no difference to rounding, for continued fractions tell how near to the middle between two numbers its product
/// with 64 bits comes. But where it is exactly in the middle, which is to be seen, a power below 1 has to be too large.
@inline(never)
func decimalBitsNearMiddle(_ digits: UInt64, _ exponent: Int, _ format: FloatFormat) -> UInt64 {
  if digits == 0 { return 0 }
  // 2^64 × 10^-343 is below half of the least Double.
  if UInt(bitPattern: exponent &+ 342) > 342 + 308 { return exponent < 0 ? 0 : format.infinity }
  let zeros = digits.leadingZeroBitCount
  let factor = digits &<< UInt64(truncatingIfNeeded: zeros)
  let power = powerOfTen(exponent)
  // No low word is all ones.
  let lower = factor.multipliedFullWidth(by: power.low &+ (exponent < 0 ? 1 : 0)).high
  let upper = factor.multipliedFullWidth(by: power.high)
  let (middle, carry) = upper.low.addingReportingOverflow(lower)
  let high = upper.high &+ (carry ? 1 : 0)
  // Only powers of five up to the 27th divide a number of 64 bits, or make a product with one that has no more than 64.
  let isExact = middle == 0 && UInt(bitPattern: exponent &+ 27) <= 54
  let shift = high.leadingZeroBitCount
  return roundedBits(
    high &<< UInt64(truncatingIfNeeded: shift) | (isExact ? 0 : 1),
    binaryExponentOfProduct(exponent, power.high, zeros, shift), format)
}

/// The bits of `significand` × 2^(`exponent` − 63), rounded to nearest, ties to even.
///
/// - Parameter significand: bit 63 is set; bit 0 is set also where the number is a little greater than the rest says.
@inline(never)
func roundedBits(_ significand: UInt64, _ exponent: Int, _ format: FloatFormat) -> UInt64 {
  let field = exponent &+ format.bias
  if field > 0 {
    return field < format.maximumField ? roundedBits(significand, field: field, format) : format.infinity
  }
  // Too small for a leading bit: the exponent of the least is kept. What is shifted out leaves its trace.
  let distance = UInt64(truncatingIfNeeded: 1 &- field)
  let kept = distance < 64 ? significand &>> distance | (significand &<< (64 &- distance) == 0 ? 0 : 1) : 1
  return roundedBits(kept, field: 1, format)
}

/// The same for an exponent field that a number may have, from 1 on.
@inline(__always)
private func roundedBits(_ significand: UInt64, field: Int, _ format: FloatFormat) -> UInt64 {
  // Half of the last place that is kept is added, or a little less where that is even.
  let kept = significand &>> 1 | significand & 1
  let dropped = UInt64(truncatingIfNeeded: 63 &- format.precision)
  return encoding(field, (kept &+ (1 &<< (dropped &- 1) &- 1) &+ kept &>> dropped & 1) &>> dropped, format)
}

/// The bits of an exponent's field, from 1 on, and of a significand, whose leading bit adds one to the field; so does a carry
/// out of it, up to the field of infinity.
@inline(__always)
private func encoding(_ field: Int, _ significand: UInt64, _ format: FloatFormat) -> UInt64 {
  UInt64(truncatingIfNeeded: field &- 1) &<< UInt64(truncatingIfNeeded: format.precision &- 1) &+ significand
}

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
}
