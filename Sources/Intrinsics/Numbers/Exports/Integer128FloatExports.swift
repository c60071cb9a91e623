// The compiler's names of conversions between 128-bit integers and floating point. Swift 6.3 itself never emits them (its
// Int128 converts in Swift); C code of a package does. No algorithm lives here: see FormatConversion.swift.
// Freestanding builds only: in a hosted build the names belong to libc.
//
// `@c` refuses UInt128, hence `@_silgen_name`: for two-word integers the Swift and the C calling convention of
// x86_64, aarch64 and riscv64 pass and return the same registers (rdi rsi rdx rcx → rax rdx; x0-x3 → x0 x1;
// a0-a3 → a0 a1).

#if hasFeature(Embedded)

/// A signed 128-bit integer as the nearest `Double`.
///
/// The corresponding routine of the compiler's support library is `__floattidf`.
@_silgen_name("__floattidf")
public func compilerDouble(_ value: Int128) -> Double {
  converted(value, to: Double.self)
}

/// An unsigned 128-bit integer as the nearest `Double`.
///
/// The corresponding routine of the compiler's support library is `__floatuntidf`.
@_silgen_name("__floatuntidf")
public func compilerDouble(_ value: UInt128) -> Double {
  converted(magnitude: value, isNegative: false, to: Double.self)
}

/// A `Double` cut to a signed 128-bit integer.
///
/// The corresponding routine of the compiler's support library is `__fixdfti`.
@_silgen_name("__fixdfti")
public func compilerInt128(_ value: Double) -> Int128 {
  signedInteger128(value)
}

/// A `Double` cut to an unsigned 128-bit integer.
///
/// The corresponding routine of the compiler's support library is `__fixunsdfti`.
@_silgen_name("__fixunsdfti")
public func compilerUInt128(_ value: Double) -> UInt128 {
  unsignedInteger128(value)
}

/// A signed 128-bit integer as the nearest `Float`.
///
/// The corresponding routine of the compiler's support library is `__floattisf`.
@_silgen_name("__floattisf")
public func compilerFloat(_ value: Int128) -> Float {
  converted(value, to: Float.self)
}

/// An unsigned 128-bit integer as the nearest `Float`.
///
/// The corresponding routine of the compiler's support library is `__floatuntisf`.
@_silgen_name("__floatuntisf")
public func compilerFloat(_ value: UInt128) -> Float {
  converted(magnitude: value, isNegative: false, to: Float.self)
}

/// A `Float` cut to a signed 128-bit integer.
///
/// The corresponding routine of the compiler's support library is `__fixsfti`.
@_silgen_name("__fixsfti")
public func compilerInt128(_ value: Float) -> Int128 {
  signedInteger128(value)
}

/// A `Float` cut to an unsigned 128-bit integer.
///
/// The corresponding routine of the compiler's support library is `__fixunssfti`.
@_silgen_name("__fixunssfti")
public func compilerUInt128(_ value: Float) -> UInt128 {
  unsignedInteger128(value)
}

#endif
