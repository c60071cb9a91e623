// The C names of the square root, for Double and Float. No algorithm lives here: see SquareRoot.swift.
// Freestanding builds only: in a hosted build the names belong to libc.

#if hasFeature(Embedded)

/// The square root, correctly rounded: the processor's instruction.
///
/// The corresponding C function is `sqrt`.
@c(sqrt)
public func cSqrt(_ value: Double) -> Double {
  squareRootInstruction(value)
}

/// The square root, correctly rounded: the processor's instruction.
///
/// The corresponding C function is `sqrtf`.
@c(sqrtf)
public func cSqrt(_ value: Float) -> Float {
  squareRootInstruction(value)
}

#endif
