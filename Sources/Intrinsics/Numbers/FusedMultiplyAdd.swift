// a × b + c with one rounding, in every format: for processors without the instruction.
// Nothing here may use `addingProduct` or a floating-point operation.

/// `a` × `b` + `c`, rounded once, to nearest, ties to even.
///
/// The product of two significands is exact in 128 bits; the addend is aligned to it with 64 more bits and a sticky
/// bit, then the sum is normalised and rounded. IEEE 754-2019, section 5.4.1 (fusedMultiplyAdd); the alignment
/// argument is that of J.-M. Muller et al., Handbook of Floating-Point Arithmetic, section 7.5 (2018).
@inline(__always)
func fusedMultiplyAdd<Value: BinaryFormat>(_ a: Value, _ b: Value, _ c: Value) -> Value {
  let productIsNegative = a.isNegative != b.isNegative
  if a.hasNaNBits { return a.quieted }
  if b.hasNaNBits { return b.quieted }
  if c.hasNaNBits { return c.quieted }
  if a.hasInfinityBits || b.hasInfinityBits {
    if a.hasZeroBits || b.hasZeroBits { return Value.defaultNaN }
    if c.hasInfinityBits && c.isNegative != productIsNegative { return Value.defaultNaN }
    return Value.signedInfinity(productIsNegative)
  }
  if c.hasInfinityBits { return c }
  if a.hasZeroBits || b.hasZeroBits {
    // Zeros of opposite sign add up to +0 in this rounding direction.
    return c.hasZeroBits ? Value.signedZero(productIsNegative && c.isNegative) : c
  }
  let product = WideParts(product: a.parts, b.parts)
  if c.hasZeroBits {
    return product.rounded(isNegative: productIsNegative)
  }
  let addend = WideParts(c.parts)
  let productIsLarger =
    product.exponent > addend.exponent
    || (product.exponent == addend.exponent && product.significand >= addend.significand)
  let larger = productIsLarger ? product : addend
  let smaller = (productIsLarger ? addend : product).alignedBelow(larger.exponent)
  let isNegative = productIsLarger ? productIsNegative : c.isNegative
  if productIsNegative == c.isNegative {
    return larger.adding(smaller).rounded(isNegative: isNegative)
  }
  guard let difference = larger.subtracting(smaller) else { return Value.signedZero(false) }
  return difference.rounded(isNegative: isNegative)
}

/// ±(`significand` + `guardBits` × 2⁻⁶⁴) × 2^(`exponent` − 127). Where bits were cut off, bit 0 of `guardBits` is set.
private struct WideParts {
  var exponent: Int
  var significand: UInt128
  var guardBits: UInt64

  @inline(__always) init(exponent: Int, significand: UInt128, guardBits: UInt64) {
    self.exponent = exponent
    self.significand = significand
    self.guardBits = guardBits
  }

  @inline(__always) init(_ parts: Parts) {
    self.init(
      exponent: parts.exponent, significand: Halves(high: parts.significand, low: 0).value, guardBits: 0)
  }

  /// The exact product, bit 127 set.
  @inline(__always) init(product a: Parts, _ b: Parts) {
    let (high, low) = a.significand.multipliedFullWidth(by: b.significand)
    let halves = Halves(high: high, low: low)
    if high &>> 63 != 0 {
      self.init(exponent: a.exponent &+ b.exponent &+ 1, significand: halves.value, guardBits: 0)
    } else {
      self.init(exponent: a.exponent &+ b.exponent, significand: halves.shiftedLeft(1).value, guardBits: 0)
    }
  }

  /// The same value with a larger exponent; exact where the exponents differ by 64 or less.
  @inline(__always) func alignedBelow(_ larger: Int) -> WideParts {
    let distance = larger &- exponent
    if distance == 0 { return self }
    if distance >= 128 { return WideParts(exponent: larger, significand: 0, guardBits: 1) }
    let count = UInt64(truncatingIfNeeded: distance)
    let halves = Halves(significand)
    let cut = shiftLeft128(halves, 128 &- count)
    return WideParts(
      exponent: larger, significand: shiftRight128(halves, count).value,
      guardBits: cut.high | (cut.low == 0 ? 0 : 1))
  }

  /// The sum with a number aligned to the same exponent.
  @inline(__always) func adding(_ other: WideParts) -> WideParts {
    let (sum, carry) = significand.addingReportingOverflow(other.significand)
    let guards = guardBits | other.guardBits
    if !carry { return WideParts(exponent: exponent, significand: sum, guardBits: guards) }
    let cut = UInt64(truncatingIfNeeded: sum & 1)
    return WideParts(
      exponent: exponent &+ 1, significand: sum &>> 1 | 1 &<< 127, guardBits: guards | cut)
  }

  /// The difference with a smaller number aligned to the same exponent, normalised; nil where they are equal.
  ///
  /// Bits were cut off only where the exponents differ by more than 64: then at most one leading bit cancels.
  @inline(__always) func subtracting(_ other: WideParts) -> WideParts? {
    var exponent = exponent
    var guards = 0 &- other.guardBits
    let borrow: UInt128 = other.guardBits == 0 ? 0 : 1
    var difference = Halves(significand &- other.significand &- borrow)
    if difference.high == 0 && difference.low == 0 && guards == 0 { return nil }
    while difference.high == 0 {
      difference = Halves(high: difference.low, low: guards)
      guards = 0
      exponent &-= 64
    }
    let zeros = difference.high.leadingZeroBitCount
    let count = UInt64(truncatingIfNeeded: zeros)
    difference = difference.shiftedLeft(count)
    difference.low |= (guards &>> 1) &>> (63 &- count)
    guards = guards &<< count
    return WideParts(exponent: exponent &- zeros, significand: difference.value, guardBits: guards)
  }

  @inline(__always) func rounded<Value: BinaryFormat>(isNegative: Bool) -> Value {
    let halves = Halves(significand)
    return Value.nearest(
      isNegative: isNegative, exponent: exponent, significand: halves.high,
      tail: halves.low | (guardBits == 0 ? 0 : 1))
  }
}
