// The compiler's names of division and shifts of 128-bit integers. No algorithm lives here: see Integer128Division.swift and
// Integer128Shift.swift.
// Freestanding builds only: in a hosted build the names belong to libc.
//
// `@c` refuses UInt128, hence `@_silgen_name`: for two-word integers the Swift and the C calling convention of
// x86_64, aarch64 and riscv64 pass and return the same registers (rdi rsi rdx rcx → rax rdx; x0-x3 → x0 x1;
// a0-a3 → a0 a1).

#if hasFeature(Embedded)

/// The quotient of unsigned 128-bit integers.
///
/// The corresponding routine of the compiler's support library is `__udivti3`. Algorithm: Knuth's D (1969).
@_silgen_name("__udivti3")
public func compilerQuotient(_ dividend: UInt128, _ divisor: UInt128) -> UInt128 {
  divide128(Halves(dividend), by: Halves(divisor)).quotient.value
}

/// The remainder of unsigned 128-bit integers.
///
/// The corresponding routine of the compiler's support library is `__umodti3`. Algorithm: Knuth's D (1969).
@_silgen_name("__umodti3")
public func compilerRemainder(_ dividend: UInt128, _ divisor: UInt128) -> UInt128 {
  divide128(Halves(dividend), by: Halves(divisor)).remainder.value
}

/// The quotient of signed 128-bit integers, cut toward zero.
///
/// The corresponding routine of the compiler's support library is `__divti3`. Algorithm: Knuth's D (1969).
@_silgen_name("__divti3")
public func compilerQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, _) = divideSigned128(
    UInt128(truncatingIfNeeded: dividend), by: UInt128(truncatingIfNeeded: divisor))
  return Int128(truncatingIfNeeded: quotient)
}

/// The remainder of signed 128-bit integers, with the sign of the dividend.
///
/// The corresponding routine of the compiler's support library is `__modti3`. Algorithm: Knuth's D (1969).
@_silgen_name("__modti3")
public func compilerRemainder(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (_, remainder) = divideSigned128(
    UInt128(truncatingIfNeeded: dividend), by: UInt128(truncatingIfNeeded: divisor))
  return Int128(truncatingIfNeeded: remainder)
}

/// A 128-bit integer shifted left; `count` is 0 to 127.
///
/// The corresponding routine of the compiler's support library is `__ashlti3`. Algorithm: ``shiftLeft128(_:_:)``.
@_silgen_name("__ashlti3")
public func compilerShiftLeft(_ value: UInt128, _ count: Int32) -> UInt128 {
  shiftLeft128(Halves(value), UInt64(truncatingIfNeeded: count)).value
}

/// A 128-bit integer shifted right, filling with zeros; `count` is 0 to 127.
///
/// The corresponding routine of the compiler's support library is `__lshrti3`. Algorithm: ``shiftRight128(_:_:)``.
@_silgen_name("__lshrti3")
public func compilerShiftRight(_ value: UInt128, _ count: Int32) -> UInt128 {
  shiftRight128(Halves(value), UInt64(truncatingIfNeeded: count)).value
}

/// A 128-bit integer shifted right, filling with the sign; `count` is 0 to 127.
///
/// The corresponding routine of the compiler's support library is `__ashrti3`. Algorithm: ``shiftRightSigned128(_:_:)``.
@_silgen_name("__ashrti3")
public func compilerShiftRight(_ value: Int128, _ count: Int32) -> Int128 {
  Int128(
    truncatingIfNeeded: shiftRightSigned128(
      Halves(UInt128(truncatingIfNeeded: value)), UInt64(truncatingIfNeeded: count)
    ).value)
}

#endif
