// Square roots: one instruction on every processor that FullSwift runs on.
// `squareRoot()` must not appear here: where C's errno is on (the default of clang for Linux) it compiles into a call to
// `sqrt`, which is this. The compiler's own primitive never does. It needs the setting
// `.enableExperimentalFeature("BuiltinModule")`; without it this file does not compile, which is what we want.

import Builtin

/// The square root of a `Double`, correctly rounded.
@inline(__always)
func squareRootInstruction(_ value: Double) -> Double {
  Double(Builtin.int_sqrt_FPIEEE64(value._value))
}

/// The square root of a `Float`, correctly rounded.
@inline(__always)
func squareRootInstruction(_ value: Float) -> Float {
  Float(Builtin.int_sqrt_FPIEEE32(value._value))
}
