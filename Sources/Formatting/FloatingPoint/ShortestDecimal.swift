// The shortest decimal that reads back as the same binary number, and of those the closest: digits and exponent only.
//
// The idea is that of R. Giulietti, "The Schubfach way to render doubles" (2020): between the two ends of the interval
// of what reads back there is, at the right power of ten, at least one integer and at most one multiple of ten, so that
// nothing has to be searched. Here it takes one product of 64 by 128 bits.
//
// Why 128 bits of the power and 60 of the fraction are enough: an end of the interval of a Double (or of a smaller
// type) is a multiple of ten, or at least 1.34 / 2^60 away from one; the middle between two integers is met, or missed by at
// least 0.68 / 2^64. So say the best rational approximations with denominators below 2^54, over all exponents, by
// continued fractions. The power is taken a little too large, by less than 1/32 in the fraction's last place, so that what is
// met is never undercut.

/// (10 × `tens` + `last`) × 10^`exponent`.
struct ShortestDecimal {
  var tens: UInt64
  /// 0 to 9.
  var last: UInt64
  var exponent: Int

  /// Moves the last digit up where the tens are below a limit.
  @inline(__always)
  mutating func shift(ifBelow limit: UInt64) {
    let isShort: UInt64 = tens < limit ? 1 : 0
    tens &+= (tens &* 9 &+ last) & (0 &- isShort)
    last &= isShort &- 1
    exponent &-= Int(truncatingIfNeeded: isShort)
  }
}

/// 10 in units of 2^-60.
@inline(__always)
private var ten: UInt64 { 10 &<< 60 }

/// The shortest decimal in the rounding interval of `significand` × 2^`exponent`, and of those the one closest to it.
///
/// Algorithm: Giulietti 2020, in one multiplication.
///
/// - Parameters:
///   - significand: 1 to 2^53; a number whose neighbours are equally far.
///   - exponent: -1,074 to 971.
/// - Returns: its digits may end with zeros.
@inline(__always)
func shortestDecimal(significand: UInt64, exponent: Int) -> ShortestDecimal {
  // The greatest power of ten that is no longer than the interval: 1,262,611 / 2^22 is log10 2.
  let scale = (exponent &* 1_262_611) &>> 22
  let power = upperBound(ofPowerOfTen: 0 &- scale)
  // 1 to 5.
  let shift = UInt64(truncatingIfNeeded: exponent &+ power.exponent &+ 2)

  // The number in units of 10^scale: an integer and a fraction of 64 bits.
  let scaled = significand &<< shift
  let upper = scaled.multipliedFullWidth(by: power.high)
  let (fraction, carry) = upper.low.addingReportingOverflow(scaled.multipliedFullWidth(by: power.low).high)
  let integer = upper.high &+ (carry ? 1 : 0)

  // In units of 2^-60: how far the number is above a multiple of ten, and half of the interval's length. Both are cut off,
  // but a half that is added counts as rounded up. An odd significand's ends do not read back as the number itself.
  let tens = integer / 10
  let digit = integer &- tens &* 10
  let distance = digit &<< 60 | fraction &>> 4
  let half = power.high &>> (5 &- shift)
  let odd = significand & 1
  let down: UInt64 = distance &+ odd <= half ? 1 : 0
  let up: UInt64 = distance &+ half &+ (scale == 0 ? 0 : 1) >= ten &+ odd ? 1 : 0
  // To the nearest; from the middle of two integers to the even one. Words and not branches: nobody can predict these.
  let last = digit &+ (fraction >= (1 &<< 63 | 1) &- digit & 1 ? 1 : 0)
  return ShortestDecimal(tens: tens &+ up, last: last & ((up | down) &- 1), exponent: scale)
}

/// The same for a power of two, whose neighbour below is only half as far as the one above.
///
/// - Parameters:
///   - significand: 2^52 of a Double, 2^23 of a Float, 2^10 of a Float16.
///   - exponent: -1,073 to 971.
@inline(never)
func shortestDecimalOfPowerOfTwo(significand: UInt64, exponent: Int) -> ShortestDecimal {
  // 524,031 / 2^22 is log10 4/3: the interval is three quarters as long.
  let scale = (exponent &* 1_262_611 &- 524_031) &>> 22
  let power = upperBound(ofPowerOfTen: 0 &- scale)
  let shift = UInt64(truncatingIfNeeded: exponent &+ power.exponent &+ 2)
  let scaled = significand &<< shift
  let upper = scaled.multipliedFullWidth(by: power.high)
  let (fraction, carry) = upper.low.addingReportingOverflow(scaled.multipliedFullWidth(by: power.low).high)
  let integer = upper.high &+ (carry ? 1 : 0)

  let tens = integer / 10
  let digit = integer &- tens &* 10
  let distance = digit &<< 60 | fraction &>> 4
  let half = power.high &>> (5 &- shift)
  if distance <= half &>> 1 { return ShortestDecimal(tens: tens, last: 0, exponent: scale) }
  // The half may be above 6, and the sum above 16.
  if distance &+ 1 >= ten &- half { return ShortestDecimal(tens: tens &+ 1, last: 0, exponent: scale) }
  // The integer below may be outside, where the lower half of the interval is shorter than one half.
  let isBelow = fraction &>> 4 > half &>> 1
  let isUp = isBelow || fraction > 1 &<< 63 || (fraction == 1 &<< 63 && digit & 1 == 1)
  return ShortestDecimal(tens: tens, last: digit &+ (isUp ? 1 : 0), exponent: scale)
}
