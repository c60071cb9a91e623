// The compiler's names of conversions from and to Float16, where the processor has no instruction for it (x86_64
// without F16C, riscv64 without Zfh). No algorithm lives here: see FormatConversion.swift.
// Freestanding builds only: in a hosted build the names belong to libc.

#if hasFeature(Embedded)

/// A `Float16` as a `Float`.
///
/// The corresponding routine of the compiler's support library is `__extendhfsf2`. Algorithm: ``converted(_:to:)``.
@c(__extendhfsf2)
public func compilerConvert(_ value: Float16) -> Float {
  converted(value, to: Float.self)
}

/// A `Float16` as a `Double`.
///
/// The corresponding routine of the compiler's support library is `__extendhfdf2`. Algorithm: ``converted(_:to:)``.
@c(__extendhfdf2)
public func compilerConvert(_ value: Float16) -> Double {
  converted(value, to: Double.self)
}

/// A `Float` as the nearest `Float16`.
///
/// The corresponding routine of the compiler's support library is `__truncsfhf2`. Algorithm: ``converted(_:to:)``.
@c(__truncsfhf2)
public func compilerConvert(_ value: Float) -> Float16 {
  converted(value, to: Float16.self)
}

/// A `Double` as the nearest `Float16`.
///
/// The corresponding routine of the compiler's support library is `__truncdfhf2`. Algorithm: ``converted(_:to:)``.
@c(__truncdfhf2)
public func compilerConvert(_ value: Double) -> Float16 {
  converted(value, to: Float16.self)
}

#endif
