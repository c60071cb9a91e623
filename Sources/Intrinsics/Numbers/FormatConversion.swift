// Conversion between floating-point formats, and between them and 128-bit integers.
// Nothing here may convert with an initialiser such as `Float(x)` or `Int128(x)`.

/// `value` in another format: exact where it fits, else rounded to nearest, ties to even.
///
/// A NaN keeps its sign and the leading bits of its payload, and becomes quiet. IEEE 754-2019, sections 5.4.2, 6.2.3.
@inline(__always)
func converted<Source: BinaryFormat, Target: BinaryFormat>(_ value: Source, to: Target.Type) -> Target {
  if value.exponentField == Source.maximumField {
    if value.fraction == 0 { return Target.signedInfinity(value.isNegative) }
    let aligned = value.fraction &<< UInt64(truncatingIfNeeded: 64 &- Source.fractionBits)
    let fraction = aligned &>> UInt64(truncatingIfNeeded: 64 &- Target.fractionBits)
    return Target(
      isNegative: value.isNegative, exponentField: Target.maximumField, fraction: fraction | Target.quietBit)
  }
  if value.hasZeroBits { return Target.signedZero(value.isNegative) }
  let parts = value.parts
  return Target.nearest(
    isNegative: value.isNegative, exponent: parts.exponent, significand: parts.significand, tail: 0)
}

/// An unsigned 128-bit integer with a sign, rounded to nearest, ties to even.
@inline(__always)
func converted<Target: BinaryFormat>(magnitude: UInt128, isNegative: Bool, to: Target.Type) -> Target {
  var halves = Halves(magnitude)
  var exponent = 127
  if halves.high == 0 {
    if halves.low == 0 { return Target.signedZero(false) }
    halves = Halves(high: halves.low, low: 0)
    exponent = 63
  }
  let zeros = halves.high.leadingZeroBitCount
  halves = halves.shiftedLeft(UInt64(truncatingIfNeeded: zeros))
  return Target.nearest(
    isNegative: isNegative, exponent: exponent &- zeros, significand: halves.high, tail: halves.low)
}

/// The same for a signed integer.
@inline(__always)
func converted<Target: BinaryFormat>(_ value: Int128, to: Target.Type) -> Target {
  let bits = UInt128(truncatingIfNeeded: value)
  let isNegative = bits &>> 127 != 0
  return converted(magnitude: isNegative ? 0 &- bits : bits, isNegative: isNegative, to: Target.self)
}

/// |`value`| cut to an integer; the largest integer where it does not fit, 0 for a NaN.
@inline(__always)
func magnitudeAsInteger128<Source: BinaryFormat>(_ value: Source) -> UInt128 {
  if value.exponentField < Source.bias || value.hasNaNBits { return 0 }
  let parts = value.parts
  if parts.exponent >= 128 { return ~0 }
  return shiftRight128(
    Halves(high: parts.significand, low: 0), UInt64(truncatingIfNeeded: 127 &- parts.exponent)
  ).value
}

/// `value` cut to an unsigned integer, held within the range of the type (C leaves that case open).
@inline(__always)
func unsignedInteger128<Source: BinaryFormat>(_ value: Source) -> UInt128 {
  value.isNegative ? 0 : magnitudeAsInteger128(value)
}

/// `value` cut to a signed integer, held within the range of the type (C leaves that case open).
@inline(__always)
func signedInteger128<Source: BinaryFormat>(_ value: Source) -> Int128 {
  let magnitude = magnitudeAsInteger128(value)
  let limit: UInt128 = 1 &<< 127
  if magnitude >= limit {
    return Int128(truncatingIfNeeded: value.isNegative ? limit : limit &- 1)
  }
  return Int128(truncatingIfNeeded: value.isNegative ? 0 &- magnitude : magnitude)
}
