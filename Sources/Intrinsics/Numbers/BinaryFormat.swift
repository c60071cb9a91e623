// The IEEE 754 binary formats as integers: taking a number apart, and rounding an exact value back into one.
// Every routine of this folder that touches floating point stands on these; none of them may use a
// floating-point operation (the compiler may turn those back into a call to the very routine).
//
//     exponent field  e      value                                    Parts
//     0, fraction 0          ±0                                       (not finite-nonzero: no Parts)
//     0, fraction f          ±0.f    × 2^(1 − bias)                   normalised: bit 63 set, exponent lowered
//     1 … max − 1            ±1.f    × 2^(e − bias)                   significand 1.f left-aligned in 64 bits
//     max                    ±∞ (f = 0) or not-a-number (f ≠ 0)       (not finite-nonzero: no Parts)

/// A binary floating-point format of at most 64 significant bits, seen as three integer fields.
///
/// The 80-bit format stores the leading bit of its significand explicitly; its conformance hides that, so that
/// ``fraction`` never contains it.
protocol BinaryFormat {
  /// Bits of the significand after the leading one: 10, 23, 52 or 63.
  static var fractionBits: Int { get }
  /// Bits of the exponent field: 5, 8, 11 or 15.
  static var exponentBits: Int { get }
  var isNegative: Bool { get }
  /// The biased exponent as stored.
  var exponentField: Int { get }
  /// The significand as stored, without the leading bit.
  var fraction: UInt64 { get }
  /// Puts the three fields together. `fraction` must not exceed ``fractionBits`` bits.
  init(isNegative: Bool, exponentField: Int, fraction: UInt64)
}

/// A finite number other than zero: ±`significand` × 2^(`exponent` − 63), bit 63 of the significand set.
struct Parts {
  var exponent: Int
  var significand: UInt64
}

extension BinaryFormat {
  @inline(__always) static var maximumField: Int { (1 &<< exponentBits) &- 1 }
  @inline(__always) static var bias: Int { maximumField &>> 1 }
  @inline(__always) static var fractionMask: UInt64 { (1 &<< UInt64(truncatingIfNeeded: fractionBits)) &- 1 }

  @inline(__always) var hasNaNBits: Bool { exponentField == Self.maximumField && fraction != 0 }
  @inline(__always) var hasInfinityBits: Bool { exponentField == Self.maximumField && fraction == 0 }
  @inline(__always) var hasZeroBits: Bool { exponentField == 0 && fraction == 0 }

  @inline(__always) static func signedZero(_ isNegative: Bool) -> Self {
    Self(isNegative: isNegative, exponentField: 0, fraction: 0)
  }
  @inline(__always) static func signedInfinity(_ isNegative: Bool) -> Self {
    Self(isNegative: isNegative, exponentField: maximumField, fraction: 0)
  }
  /// The quiet NaN without a payload, which an invalid operation returns.
  @inline(__always) static var defaultNaN: Self {
    Self(isNegative: false, exponentField: maximumField, fraction: quietBit)
  }
  @inline(__always) static var quietBit: UInt64 { 1 &<< UInt64(truncatingIfNeeded: fractionBits &- 1) }
  /// The same NaN made quiet, as every IEEE operation but a copy returns it.
  @inline(__always) var quieted: Self {
    Self(isNegative: isNegative, exponentField: Self.maximumField, fraction: fraction | Self.quietBit)
  }
  @inline(__always) func withSign(_ isNegative: Bool) -> Self {
    Self(isNegative: isNegative, exponentField: exponentField, fraction: fraction)
  }

  /// The number as a normalised significand and exponent. Only for finite numbers other than zero.
  @inline(__always) var parts: Parts {
    let aligned = fraction &<< UInt64(truncatingIfNeeded: 63 &- Self.fractionBits)
    guard exponentField == 0 else {
      return Parts(exponent: exponentField &- Self.bias, significand: aligned | 1 &<< 63)
    }
    let zeros = aligned.leadingZeroBitCount
    return Parts(
      exponent: 1 &- Self.bias &- zeros,
      significand: aligned &<< UInt64(truncatingIfNeeded: zeros))
  }

  /// The number nearest to an exact value, ties to even, with overflow to infinity and gradual underflow.
  ///
  /// - Parameters:
  ///   - exponent: the exponent of the leading bit.
  ///   - significand: the leading 64 bits; bit 63 must be set.
  ///   - tail: the next bits; bit 63 is worth half a unit of `significand`, and any other set bit says only that
  ///     the value lies strictly above what the higher bits say.
  @inline(__always) static func nearest(
    isNegative: Bool, exponent: Int, significand: UInt64, tail: UInt64
  ) -> Self {
    var field = exponent &+ bias
    if field >= maximumField { return signedInfinity(isNegative) }
    var dropped = 63 &- fractionBits
    if field <= 0 {
      dropped = dropped &+ 1 &- field
      field = 0
    }
    var kept: UInt64 = 0
    var below: UInt64 = 1  // What is cut off: bit 63 is half a unit of `kept`.
    if dropped == 0 {
      kept = significand
      below = tail
    } else if dropped <= 64 {
      let shift = UInt64(truncatingIfNeeded: dropped)
      kept = dropped == 64 ? 0 : significand &>> shift
      below = significand &<< (64 &- shift)  // A shift of 64 wraps to 0, which is what `dropped == 64` needs.
      below |= tail == 0 ? 0 : 1
    }
    if below > 1 &<< 63 || (below == 1 &<< 63 && kept & 1 == 1) {
      kept &+= 1
      if field == 0 {
        // The largest subnormal became the smallest normal number: the fraction is 0 then.
        if kept > fractionMask { field = 1 }
      } else if kept & fractionMask == 0 {
        field &+= 1
        if field == maximumField { return signedInfinity(isNegative) }
      }
    }
    return Self(isNegative: isNegative, exponentField: field, fraction: kept & fractionMask)
  }
}

extension Float16: BinaryFormat {
  @inline(__always) static var fractionBits: Int { 10 }
  @inline(__always) static var exponentBits: Int { 5 }
  @inline(__always) var isNegative: Bool { bitPattern &>> 15 != 0 }
  @inline(__always) var exponentField: Int { Int(truncatingIfNeeded: bitPattern &>> 10) & 0x1F }
  @inline(__always) var fraction: UInt64 { UInt64(truncatingIfNeeded: bitPattern & 0x3FF) }
  @inline(__always) init(isNegative: Bool, exponentField: Int, fraction: UInt64) {
    let magnitude = UInt16(truncatingIfNeeded: exponentField) &<< 10 | UInt16(truncatingIfNeeded: fraction)
    self.init(bitPattern: isNegative ? magnitude | 0x8000 : magnitude)
  }
}

extension Float: BinaryFormat {
  @inline(__always) static var fractionBits: Int { 23 }
  @inline(__always) static var exponentBits: Int { 8 }
  @inline(__always) var isNegative: Bool { bitPattern &>> 31 != 0 }
  @inline(__always) var exponentField: Int { Int(truncatingIfNeeded: bitPattern &>> 23) & 0xFF }
  @inline(__always) var fraction: UInt64 { UInt64(truncatingIfNeeded: bitPattern & 0x7F_FFFF) }
  @inline(__always) init(isNegative: Bool, exponentField: Int, fraction: UInt64) {
    let magnitude = UInt32(truncatingIfNeeded: exponentField) &<< 23 | UInt32(truncatingIfNeeded: fraction)
    self.init(bitPattern: isNegative ? magnitude | 0x8000_0000 : magnitude)
  }
}

extension Double: BinaryFormat {
  @inline(__always) static var fractionBits: Int { 52 }
  @inline(__always) static var exponentBits: Int { 11 }
  @inline(__always) var isNegative: Bool { bitPattern &>> 63 != 0 }
  @inline(__always) var exponentField: Int { Int(truncatingIfNeeded: bitPattern &>> 52) & 0x7FF }
  @inline(__always) var fraction: UInt64 { bitPattern & 0xF_FFFF_FFFF_FFFF }
  @inline(__always) init(isNegative: Bool, exponentField: Int, fraction: UInt64) {
    let magnitude = UInt64(truncatingIfNeeded: exponentField) &<< 52 | fraction
    self.init(bitPattern: isNegative ? magnitude | 1 &<< 63 : magnitude)
  }
}
