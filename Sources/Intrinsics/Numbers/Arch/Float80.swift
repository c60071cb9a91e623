// The 80-bit format of x86_64: how its fields map to `BinaryFormat`, and the square root. No C names here.

#if arch(x86_64)

import Builtin

/// The leading bit of the significand is stored; it is implied here as in the other formats. Encodings the processor
/// rejects (a number other than zero whose leading bit is clear) are read as if the bit were as it should be.
extension Float80: BinaryFormat {
  @inline(__always) static var fractionBits: Int { 63 }
  @inline(__always) static var exponentBits: Int { 15 }
  @inline(__always) var isNegative: Bool { sign == .minus }
  @inline(__always) var exponentField: Int { Int(truncatingIfNeeded: exponentBitPattern) }
  @inline(__always) var fraction: UInt64 { significandBitPattern }
  @inline(__always) init(isNegative: Bool, exponentField: Int, fraction: UInt64) {
    self.init(
      sign: isNegative ? .minus : .plus, exponentBitPattern: UInt(truncatingIfNeeded: exponentField),
      significandBitPattern: fraction)
  }
}

/// The square root of a `Float80`, correctly rounded.
@inline(__always)
func squareRootInstruction(_ value: Float80) -> Float80 {
  Float80(Builtin.int_sqrt_FPIEEE80(value._value))
}

#endif
