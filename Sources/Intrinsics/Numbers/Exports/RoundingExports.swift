// The C names of rounding to an integral value, for Double and Float. No algorithm lives here: see Rounding.swift.
// Freestanding builds only: in a hosted build the names belong to libc.

#if hasFeature(Embedded)

/// Rounds up to an integral value.
///
/// The corresponding C function is `ceil`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(ceil)
public func cCeil(_ value: Double) -> Double {
  roundedToIntegral(value, .up)
}

/// Rounds down to an integral value.
///
/// The corresponding C function is `floor`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(floor)
public func cFloor(_ value: Double) -> Double {
  roundedToIntegral(value, .down)
}

/// Rounds toward zero to an integral value.
///
/// The corresponding C function is `trunc`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(trunc)
public func cTrunc(_ value: Double) -> Double {
  roundedToIntegral(value, .towardZero)
}

/// Rounds to the nearest integral value, halves away from zero.
///
/// The corresponding C function is `round`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(round)
public func cRound(_ value: Double) -> Double {
  roundedToIntegral(value, .nearestAwayFromZero)
}

/// Rounds to the nearest integral value, halves to even.
///
/// The corresponding C function is `rint`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(rint)
public func cRint(_ value: Double) -> Double {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds to the nearest integral value, halves to even, raising no flag.
///
/// The corresponding C function is `nearbyint`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(nearbyint)
public func cNearbyint(_ value: Double) -> Double {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds to the nearest integral value, halves to even.
///
/// The corresponding C function is `roundeven`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(roundeven)
public func cRoundeven(_ value: Double) -> Double {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds up to an integral value.
///
/// The corresponding C function is `ceilf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(ceilf)
public func cCeil(_ value: Float) -> Float {
  roundedToIntegral(value, .up)
}

/// Rounds down to an integral value.
///
/// The corresponding C function is `floorf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(floorf)
public func cFloor(_ value: Float) -> Float {
  roundedToIntegral(value, .down)
}

/// Rounds toward zero to an integral value.
///
/// The corresponding C function is `truncf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(truncf)
public func cTrunc(_ value: Float) -> Float {
  roundedToIntegral(value, .towardZero)
}

/// Rounds to the nearest integral value, halves away from zero.
///
/// The corresponding C function is `roundf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(roundf)
public func cRound(_ value: Float) -> Float {
  roundedToIntegral(value, .nearestAwayFromZero)
}

/// Rounds to the nearest integral value, halves to even.
///
/// The corresponding C function is `rintf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(rintf)
public func cRint(_ value: Float) -> Float {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds to the nearest integral value, halves to even, raising no flag.
///
/// The corresponding C function is `nearbyintf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(nearbyintf)
public func cNearbyint(_ value: Float) -> Float {
  roundedToIntegral(value, .nearestEven)
}

/// Rounds to the nearest integral value, halves to even.
///
/// The corresponding C function is `roundevenf`. Algorithm: ``roundedToIntegral(_:_:)``.
@c(roundevenf)
public func cRoundeven(_ value: Float) -> Float {
  roundedToIntegral(value, .nearestEven)
}

#endif
