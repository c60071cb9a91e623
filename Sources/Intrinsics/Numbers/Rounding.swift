// Rounding to an integral value: floor, ceil, trunc, round, rint, in every format, by bit manipulation.
// Nothing here may call `rounded(_:)` or a conversion between floating point and integer.

/// Where a number that is not an integer goes.
enum IntegralRounding {
  case down, up, towardZero, nearestEven, nearestAwayFromZero
}

/// `value` rounded to an integral value of the same format. A zero result keeps the sign of `value`; infinities and
/// zeros come back as they are, a signalling NaN comes back quiet.
///
/// Adds to the fraction what carries into the integer part when it should go away from zero, then clears the
/// fraction: the carry runs into the exponent field as the encoding intends. (Textbook bit manipulation on IEEE 754;
/// see W. Kahan's remarks on the monotony of the encoding, 1981.)
@inline(__always)
func roundedToIntegral<Value: BinaryFormat>(_ value: Value, _ rounding: IntegralRounding) -> Value {
  let exponent = value.exponentField &- Value.bias
  if exponent >= Value.fractionBits {
    return value.hasNaNBits ? value.quieted : value
  }
  if exponent < 0 {
    return roundedBelowOne(value, exponent, rounding)
  }
  // The leading bit is written out, so that the unit of the integer part is a bit even for 1 ≤ |value| < 2.
  let unit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: Value.fractionBits &- exponent)
  let leading: UInt64 = 1 &<< UInt64(truncatingIfNeeded: Value.fractionBits)
  var significand = leading | value.fraction
  let half = unit &>> 1
  var field = value.exponentField
  let cut = significand & (unit &- 1)
  let away: Bool
  switch rounding {
  case .towardZero: away = false
  case .down: away = value.isNegative && cut != 0
  case .up: away = !value.isNegative && cut != 0
  case .nearestAwayFromZero: away = cut >= half
  case .nearestEven: away = cut > half || (cut == half && significand & unit != 0)
  }
  significand &-= cut
  if away {
    significand &+= unit
    // 1.11…1 became 10.0…0: the fraction is 0 either way. (In the 80-bit format the sum wraps to 0.)
    if significand & leading == 0 { field &+= 1 }
  }
  return Value(
    isNegative: value.isNegative, exponentField: field, fraction: significand & Value.fractionMask)
}

/// The same for |value| < 1: the result is 0 or 1 with the sign of `value`.
@inline(__always)
private func roundedBelowOne<Value: BinaryFormat>(
  _ value: Value, _ exponent: Int, _ rounding: IntegralRounding
) -> Value {
  if value.hasZeroBits { return value }
  let one: Bool
  switch rounding {
  case .towardZero: one = false
  case .down: one = value.isNegative
  case .up: one = !value.isNegative
  case .nearestAwayFromZero: one = exponent == -1
  case .nearestEven: one = exponent == -1 && value.fraction != 0
  }
  return Value(isNegative: value.isNegative, exponentField: one ? Value.bias : 0, fraction: 0)
}
