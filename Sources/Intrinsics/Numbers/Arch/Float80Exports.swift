// The C and compiler names of everything in the 80-bit format of x86_64. No algorithm lives here.
// Freestanding builds only: in a hosted build the names belong to libc.

#if arch(x86_64) && hasFeature(Embedded)

/// Rounds up to an integral value.
///
/// The corresponding C function is `ceill`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(ceill)
public func cCeil(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .up)
}

/// Rounds down to an integral value.
///
/// The corresponding C function is `floorl`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(floorl)
public func cFloor(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .down)
}

/// Rounds toward zero to an integral value.
///
/// The corresponding C function is `truncl`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(truncl)
public func cTrunc(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .towardZero)
}

/// Rounds to the nearest integral value, halves away from zero.
///
/// The corresponding C function is `roundl`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(roundl)
public func cRound(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .nearestAwayFromZero)
}

/// Rounds to the nearest integral value, halves to even.
///
/// The corresponding C function is `rintl`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(rintl)
public func cRint(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds to the nearest integral value, halves to even, raising no flag.
///
/// The corresponding C function is `nearbyintl`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(nearbyintl)
public func cNearbyint(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds to the nearest integral value, halves to even.
///
/// The corresponding C function is `roundevenl`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(roundevenl)
public func cRoundeven(_ value: Float80) -> Float80 {
  roundedToIntegral(value, .nearestEven)
}

/// The remainder of a division whose quotient is cut toward zero; exact.
///
/// The corresponding C function is `fmodl`. Algorithm: ``truncatingRemainderExact(_:_:)`` (Möller, Granlund 2011).
@c(fmodl)
public func cFmod(_ dividend: Float80, _ divisor: Float80) -> Float80 {
  truncatingRemainderExact(dividend, divisor)
}

/// The remainder of a division whose quotient is rounded to the nearest integer, halves to even; exact.
///
/// The corresponding C function is `remainderl`. Algorithm: ``nearestRemainderExact(_:_:)`` (Möller, Granlund 2011).
@c(remainderl)
public func cRemainder(_ dividend: Float80, _ divisor: Float80) -> Float80 {
  nearestRemainderExact(dividend, divisor)
}

/// `a` × `b` + `c` with one rounding.
///
/// The corresponding C function is `fmal`. Algorithm: ``fusedMultiplyAdd(_:_:_:)`` (Muller et al. 2018).
@c(fmal)
public func cFma(_ a: Float80, _ b: Float80, _ c: Float80) -> Float80 {
  fusedMultiplyAdd(a, b, c)
}

/// The square root, correctly rounded: the processor's instruction.
///
/// The corresponding C function is `sqrtl`.
@c(sqrtl)
public func cSqrt(_ value: Float80) -> Float80 {
  squareRootInstruction(value)
}

/// A `Float16` as a `Float80`.
///
/// The corresponding routine of the compiler's support library is `__extendhfxf2`. Algorithm: ``converted(_:to:)``.
@c(__extendhfxf2)
public func compilerConvert(_ value: Float16) -> Float80 {
  converted(value, to: Float80.self)
}

/// A `Float80` as the nearest `Float16`.
///
/// The corresponding routine of the compiler's support library is `__truncxfhf2`. Algorithm: ``converted(_:to:)``.
@c(__truncxfhf2)
public func compilerConvert(_ value: Float80) -> Float16 {
  converted(value, to: Float16.self)
}

/// A signed 128-bit integer as the nearest `Float80`.
///
/// The corresponding routine of the compiler's support library is `__floattixf`.
@_silgen_name("__floattixf")
public func compilerFloat80(_ value: Int128) -> Float80 {
  converted(value, to: Float80.self)
}

/// An unsigned 128-bit integer as the nearest `Float80`.
///
/// The corresponding routine of the compiler's support library is `__floatuntixf`.
@_silgen_name("__floatuntixf")
public func compilerFloat80(_ value: UInt128) -> Float80 {
  converted(magnitude: value, isNegative: false, to: Float80.self)
}

/// A `Float80` cut to a signed 128-bit integer.
///
/// The corresponding routine of the compiler's support library is `__fixxfti`.
@_silgen_name("__fixxfti")
public func compilerInt128(_ value: Float80) -> Int128 {
  signedInteger128(value)
}

/// A `Float80` cut to an unsigned 128-bit integer.
///
/// The corresponding routine of the compiler's support library is `__fixunsxfti`.
@_silgen_name("__fixunsxfti")
public func compilerUInt128(_ value: Float80) -> UInt128 {
  unsignedInteger128(value)
}

#endif
