// The C names of the fused multiply-add, for Double and Float. No algorithm lives here: see FusedMultiplyAdd.swift.
// Freestanding builds only: in a hosted build the names belong to libc.

#if hasFeature(Embedded)

/// `a` × `b` + `c` with one rounding.
///
/// The corresponding C function is `fma`. Algorithm: ``fusedMultiplyAdd(_:_:_:)`` (Muller et al. 2018).
@c(fma)
public func cFma(_ a: Double, _ b: Double, _ c: Double) -> Double {
  fusedMultiplyAdd(a, b, c)
}

/// `a` × `b` + `c` with one rounding.
///
/// The corresponding C function is `fmaf`. Algorithm: ``fusedMultiplyAdd(_:_:_:)`` (Muller et al. 2018).
@c(fmaf)
public func cFma(_ a: Float, _ b: Float, _ c: Float) -> Float {
  fusedMultiplyAdd(a, b, c)
}

#endif
