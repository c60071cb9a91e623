// Exact remainders of floating-point division: C's fmod and remainder, in every format.
// Nothing here may use `truncatingRemainder`, `remainder` or a floating-point division.

/// `dividend` − n × `divisor`, with the quotient n cut toward zero; the sign of `dividend`.
@inline(__always)
func truncatingRemainderExact<Value: BinaryFormat>(_ dividend: Value, _ divisor: Value) -> Value {
  if let special = remainderOfSpecials(dividend, divisor) { return special }
  let a = dividend.parts
  let b = divisor.parts
  let distance = a.exponent &- b.exponent
  if distance < 0 { return dividend }
  let (rest, _) = scaledRemainder(a.significand, b.significand, distance)
  return exact(isNegative: dividend.isNegative, rest, exponent: b.exponent)
}

/// `dividend` − n × `divisor`, with n the integer nearest to the quotient, ties to even: IEEE 754's remainder.
@inline(__always)
func nearestRemainderExact<Value: BinaryFormat>(_ dividend: Value, _ divisor: Value) -> Value {
  if let special = remainderOfSpecials(dividend, divisor) { return special }
  let a = dividend.parts
  let b = divisor.parts
  let distance = a.exponent &- b.exponent
  if distance < -1 { return dividend }  // Less than half of the divisor.
  if distance == -1 {
    // |dividend| is between a quarter of the divisor and all of it; in units of the dividend's last place the
    // divisor is twice b, so that half of it is b. The quotient 0 is even.
    if a.significand <= b.significand { return dividend }
    // 2b − a, without the carry: b − (a − b).
    return exact(
      isNegative: !dividend.isNegative, b.significand &- (a.significand &- b.significand),
      exponent: a.exponent)
  }
  let (rest, quotientIsOdd) = scaledRemainder(a.significand, b.significand, distance)
  let complement = b.significand &- rest
  if rest > complement || (rest == complement && quotientIsOdd) {
    return exact(isNegative: !dividend.isNegative, complement, exponent: b.exponent)
  }
  return exact(isNegative: dividend.isNegative, rest, exponent: b.exponent)
}

/// The result where an operand is not finite, or is zero.
@inline(__always)
private func remainderOfSpecials<Value: BinaryFormat>(_ dividend: Value, _ divisor: Value) -> Value? {
  if dividend.hasNaNBits { return dividend.quieted }
  if divisor.hasNaNBits { return divisor.quieted }
  if dividend.hasInfinityBits || divisor.hasZeroBits { return Value.defaultNaN }
  if dividend.hasZeroBits || divisor.hasInfinityBits { return dividend }
  return nil
}

/// `rest` × 2^(`exponent` − 63), which is a number of the format: a remainder is a multiple of the smaller of the two
/// last places and not above the divisor, hence nothing is cut off here.
@inline(__always)
private func exact<Value: BinaryFormat>(isNegative: Bool, _ rest: UInt64, exponent: Int) -> Value {
  if rest == 0 { return Value.signedZero(isNegative) }
  let zeros = rest.leadingZeroBitCount
  return Value.nearest(
    isNegative: isNegative, exponent: exponent &- zeros,
    significand: rest &<< UInt64(truncatingIfNeeded: zeros), tail: 0)
}

/// `dividend` × 2^`distance` modulo `divisor`, and whether the quotient is odd. Bit 63 of the divisor must be set.
///
/// Takes 64 bits of quotient a step by multiplying with the reciprocal of the divisor: the worst `Double` takes 32
/// steps. N. Möller and T. Granlund, "Improved division by invariant integers", IEEE Trans. Computers 60 (2011),
/// algorithm 4, with a zero low word.
private func scaledRemainder(
  _ dividend: UInt64, _ divisor: UInt64, _ distance: Int
) -> (remainder: UInt64, quotientIsOdd: Bool) {
  // Both have bit 63 set: the quotient is 0 or 1.
  var quotient: UInt64 = dividend >= divisor ? 1 : 0
  var rest = dividend >= divisor ? dividend &- divisor : dividend
  var left = distance
  if left >= 64 {
    let reciprocal = divideWide(high: ~divisor, low: ~0, by: divisor).quotient
    while left >= 64 {
      left &-= 64
      let product = reciprocal.multipliedFullWidth(by: rest)
      quotient = product.high &+ rest &+ 1
      var next = 0 &- quotient &* divisor
      if next > product.low {
        quotient &-= 1
        next &+= divisor
      }
      if next >= divisor {
        quotient &+= 1
        next &-= divisor
      }
      rest = next
    }
  }
  if left > 0 {
    let count = UInt64(truncatingIfNeeded: left)
    (quotient, rest) = divideWide(high: rest &>> (64 &- count), low: rest &<< count, by: divisor)
  }
  return (rest, quotient & 1 != 0)
}
