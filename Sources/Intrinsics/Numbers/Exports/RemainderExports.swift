// The C names of exact remainders, for Double and Float. No algorithm lives here: see Remainder.swift.
// Freestanding builds only: in a hosted build the names belong to libc.

#if hasFeature(Embedded)

/// The remainder of a division whose quotient is cut toward zero; exact.
///
/// The corresponding C function is `fmod`. Algorithm: ``truncatingRemainderExact(_:_:)`` (Möller, Granlund 2011).
@c(fmod)
public func cFmod(_ dividend: Double, _ divisor: Double) -> Double {
  truncatingRemainderExact(dividend, divisor)
}

/// The remainder of a division whose quotient is rounded to the nearest integer, halves to even; exact.
///
/// The corresponding C function is `remainder`. Algorithm: ``nearestRemainderExact(_:_:)`` (Möller, Granlund 2011).
@c(remainder)
public func cRemainder(_ dividend: Double, _ divisor: Double) -> Double {
  nearestRemainderExact(dividend, divisor)
}

/// The remainder of a division whose quotient is cut toward zero; exact.
///
/// The corresponding C function is `fmodf`. Algorithm: ``truncatingRemainderExact(_:_:)`` (Möller, Granlund 2011).
@c(fmodf)
public func cFmod(_ dividend: Float, _ divisor: Float) -> Float {
  truncatingRemainderExact(dividend, divisor)
}

/// The remainder of a division whose quotient is rounded to the nearest integer, halves to even; exact.
///
/// The corresponding C function is `remainderf`. Algorithm: ``nearestRemainderExact(_:_:)`` (Möller, Granlund 2011).
@c(remainderf)
public func cRemainder(_ dividend: Float, _ divisor: Float) -> Float {
  nearestRemainderExact(dividend, divisor)
}

#endif
