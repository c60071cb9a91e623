// Division of 128-bit integers, and the 128-by-64-bit step that exact remainders of floating point use too.
// Nothing here may divide a `UInt128`, nor use `dividingFullWidth`: both compile into calls to these very routines.

/// A 128-bit integer as its halves: the routines below work on machine words only.
struct Halves {
  var high: UInt64
  var low: UInt64

  @inline(__always) init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
  @inline(__always) init(_ value: UInt128) {
    high = UInt64(truncatingIfNeeded: value &>> 64)
    low = UInt64(truncatingIfNeeded: value)
  }
  @inline(__always) var value: UInt128 {
    UInt128(truncatingIfNeeded: high) &<< 64 | UInt128(truncatingIfNeeded: low)
  }
  /// Shifted left by 0 to 63 bits.
  @inline(__always) func shiftedLeft(_ count: UInt64) -> Halves {
    Halves(high: high &<< count | (low &>> 1) &>> (63 &- count), low: low &<< count)
  }
  /// Shifted right by 0 to 63 bits.
  @inline(__always) func shiftedRight(_ count: UInt64) -> Halves {
    Halves(high: high &>> count, low: low &>> count | (high &<< 1) &<< (63 &- count))
  }
}

/// `a / b` on machine words, without the message that `/` carries for a zero divisor in debug builds.
@inline(__always)
func wordQuotient(_ a: UInt64, _ b: UInt64) -> UInt64 {
  a.dividedReportingOverflow(by: b).partialValue
}

/// (`high`:`low`) divided by `divisor`, whose bit 63 must be set, where `high` < `divisor`.
///
/// Two digits of 32 bits, each estimated from the leading digit of the divisor and corrected at most twice.
/// Algorithm D of D. Knuth, The Art of Computer Programming, vol. 2, section 4.3.1 (1969).
func divideWide(high: UInt64, low: UInt64, by divisor: UInt64) -> (quotient: UInt64, remainder: UInt64) {
  let upper = divideDigit(high, low &>> 32, divisor)
  let lower = divideDigit(upper.remainder, low & 0xFFFF_FFFF, divisor)
  return (upper.quotient &<< 32 | lower.quotient, lower.remainder)
}

/// One digit of 32 bits: (`partial` × 2³² + `next`) divided by `divisor`.
@inline(__always)
private func divideDigit(
  _ partial: UInt64, _ next: UInt64, _ divisor: UInt64
) -> (quotient: UInt64, remainder: UInt64) {
  let leading = divisor &>> 32
  let trailing = divisor & 0xFFFF_FFFF
  var quotient = wordQuotient(partial, leading)
  var rest = partial &- quotient &* leading
  while quotient &>> 32 != 0 || quotient &* trailing > rest &<< 32 | next {
    quotient &-= 1
    rest &+= leading
    if rest &>> 32 != 0 { break }
  }
  // The true remainder is below 2⁶⁴: the wrapped difference is exact.
  return (quotient, (partial &<< 32 | next) &- quotient &* divisor)
}

/// Quotient and remainder of unsigned 128-bit integers; the divisor must not be 0 (the result is then unspecified).
///
/// One or two steps of ``divideWide(high:low:by:)`` after scaling the divisor until its leading bit is set.
/// Algorithm D of D. Knuth, The Art of Computer Programming, vol. 2, section 4.3.1 (1969), with digits of 64 bits.
func divide128(_ dividend: Halves, by divisor: Halves) -> (quotient: Halves, remainder: Halves) {
  if divisor.high == 0 {
    return divide128(dividend, byWord: divisor.low)
  }
  if dividend.high < divisor.high || (dividend.high == divisor.high && dividend.low < divisor.low) {
    return (Halves(high: 0, low: 0), dividend)
  }
  let shift = UInt64(truncatingIfNeeded: divisor.high.leadingZeroBitCount)
  let scaled = divisor.shiftedLeft(shift)
  // The dividend scaled alike has three words; the quotient is one word, for the divisor has two.
  let top = (dividend.high &>> 1) &>> (63 &- shift)
  let rest = dividend.shiftedLeft(shift)
  var (quotient, partial) = divideWide(high: top, low: rest.high, by: scaled.high)
  var product = quotient.multipliedFullWidth(by: scaled.low)
  while product.high > partial || (product.high == partial && product.low > rest.low) {
    quotient &-= 1
    let borrow: UInt64 = product.low < scaled.low ? 1 : 0
    product = (product.high &- borrow, product.low &- scaled.low)
    let sum = partial.addingReportingOverflow(scaled.high)
    partial = sum.partialValue
    if sum.overflow { break }
  }
  let borrow: UInt64 = rest.low < product.low ? 1 : 0
  let remainder = Halves(high: partial &- product.high &- borrow, low: rest.low &- product.low)
  return (Halves(high: 0, low: quotient), remainder.shiftedRight(shift))
}

/// The same for a divisor of one word.
@inline(__always)
private func divide128(_ dividend: Halves, byWord divisor: UInt64) -> (quotient: Halves, remainder: Halves) {
  let upper = dividend.high < divisor ? 0 : wordQuotient(dividend.high, divisor)
  let rest = dividend.high &- upper &* divisor
  if rest == 0 {
    let lower = wordQuotient(dividend.low, divisor)
    return (Halves(high: upper, low: lower), Halves(high: 0, low: dividend.low &- lower &* divisor))
  }
  let shift = UInt64(truncatingIfNeeded: divisor.leadingZeroBitCount)
  let scaled = Halves(high: rest, low: dividend.low).shiftedLeft(shift)
  let (lower, remainder) = divideWide(high: scaled.high, low: scaled.low, by: divisor &<< shift)
  return (Halves(high: upper, low: lower), Halves(high: 0, low: remainder &>> shift))
}

/// Quotient and remainder of signed 128-bit integers given as bit patterns: the quotient is cut toward zero, the
/// remainder has the sign of the dividend. The most negative number divided by −1 wraps.
@inline(__always)
func divideSigned128(_ dividend: UInt128, by divisor: UInt128) -> (quotient: UInt128, remainder: UInt128) {
  let dividendIsNegative = dividend &>> 127 != 0
  let divisorIsNegative = divisor &>> 127 != 0
  let (quotient, remainder) = divide128(
    Halves(dividendIsNegative ? 0 &- dividend : dividend),
    by: Halves(divisorIsNegative ? 0 &- divisor : divisor))
  return (
    dividendIsNegative != divisorIsNegative ? 0 &- quotient.value : quotient.value,
    dividendIsNegative ? 0 &- remainder.value : remainder.value
  )
}
