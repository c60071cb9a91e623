// A binary number rounded to so many digits, to nearest and ties to even by its exact value: the usual cases, which 128 bits
// decide. Where they do not, the answer is nil, and ExactDecimal.swift has all the digits.

/// `significand` × 2^`exponent` with `digits` digits behind the point, as an integer: times 10^`digits`.
///
/// - Parameters:
///   - digits: 0 or more.
/// - Returns: nil where it is 2^64 or more, or where `digits` is above 27.
@inline(__always)
func fixedDecimal(significand: UInt64, exponent: Int, digits: Int) -> UInt64? {
  if digits > 27 { return nil }
  // 5^27 has 63 bits: the product is exact.
  let (high, low) = significand.multipliedFullWidth(by: powerOfFive(digits))
  let shift = 0 &- (exponent &+ digits)
  if shift <= 0 {
    if high != 0 || low.leadingZeroBitCount < 0 &- shift { return nil }
    return low &<< UInt64(truncatingIfNeeded: 0 &- shift)
  }
  if shift > 128 { return 0 }
  if shift == 128 {
    // One half at least rounds to one; the half itself, to zero.
    return high > 1 &<< 63 || (high == 1 &<< 63 && low != 0) ? 1 : 0
  }
  let distance = UInt64(truncatingIfNeeded: shift & 63)
  var integer: UInt64
  var fraction: UInt64
  var rest: UInt64 = 0
  if shift >= 64 {
    // (high >> distance), then the bits of it that are shifted out, then low.
    integer = high &>> distance
    fraction = distance == 0 ? low : (high &<< (64 &- distance)) | (low &>> distance)
    rest = distance == 0 ? 0 : low &<< (64 &- distance)
  } else {
    if high &>> distance != 0 { return nil }
    integer = (high &<< (64 &- distance)) | (low &>> distance)
    fraction = low &<< (64 &- distance)
  }
  let half: UInt64 = 1 &<< 63
  if fraction > half || (fraction == half && (rest != 0 || integer & 1 == 1)) {
    integer &+= 1
    if integer == 0 { return nil }
  }
  return integer
}

/// `significand` × 2^`exponent` rounded to `digits` digits.
///
/// - Parameters:
///   - significand: not 0.
///   - exponent: such that the number and its digits are within the powers of ten that there are, else the answer is nil.
///   - digits: 1 or more.
/// - Returns: an integer of so many digits, and the power of ten of the first of them; nil where `digits` is above 17, or where 128
///   bits of the power of ten leave open to which side to round.
@inline(__always)
func scientificDecimal(significand: UInt64, exponent: Int, digits: Int) -> (digits: UInt64, exponent: Int)? {
  if digits > 17 { return nil }
  let zeros = significand.leadingZeroBitCount
  let normalised = significand &<< UInt64(truncatingIfNeeded: zeros)
  let top = exponent &+ 63 &- zeros
  // The power of ten of the first digit, or one less.
  var first = (top &* 1_262_611) &>> 22
  var limit = powerOfFive(digits) &<< UInt64(truncatingIfNeeded: digits)
  for _ in 0..<2 {
    let k = digits &- 1 &- first
    if k < -342 || k > 324 { return nil }
    let power = powerOfTen(k)
    let upper = normalised.multipliedFullWidth(by: power.high)
    let lower = normalised.multipliedFullWidth(by: power.low)
    let (middle, carry) = upper.low.addingReportingOverflow(lower.high)
    let high = upper.high &+ (carry ? 1 : 0)
    // The integer part is `high` without its lowest bits: 10^17 and ten times that have 60 bits.
    let distance = UInt64(truncatingIfNeeded: 62 &- top &- binaryExponent(ofPowerOfTen: k))
    let integer = high &>> distance
    if integer >= limit {
      first &+= 1
      continue
    }
    let fraction = (high &<< (64 &- distance)) | (middle &>> distance)
    let rest = (middle &<< (64 &- distance)) | lower.low
    let half: UInt64 = 1 &<< 63
    let isExact = isPowerOfTenExact(k)
    // What is cut off the power is worth less than 2 in the fraction's last place.
    if !isExact && fraction &+ 2 >= half && fraction <= half { return nil }
    var rounded = integer
    if fraction > half || (fraction == half && (rest != 0 || integer & 1 == 1)) { rounded &+= 1 }
    if rounded == limit {
      limit = rounded / 10
      return (limit, first &+ 1)
    }
    return (rounded, first)
  }
  return nil
}
