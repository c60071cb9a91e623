// The C names through which the standard library reads numbers: `Double("1.5")` and its like. No algorithm lives here:
// see FloatParsing.swift. Freestanding builds only: hosted, the Swift runtime defines them.

#if hasFeature(Embedded)

/// Parses the C string at `text` into `result`.
///
/// - Returns: the byte after the number; `text` itself where there is none, and then `result` is zero.
@inline(__always)
func parseCString<Value: ParsableFloat>(
  _ text: UnsafePointer<UInt8>, _ result: UnsafeMutablePointer<Value>
) -> UnsafePointer<UInt8> {
  var count = 0
  // SAFETY: the caller passes a C string: every byte up to the terminating zero may be read.
  while unsafe text[count] != 0 { count &+= 1 }
  // SAFETY: those are the bytes counted above, and nobody writes to them during the call.
  let bytes = unsafe Span(_unsafeStart: text, count: count)
  let (value, consumed) = parseFloatingPoint(bytes, as: Value.self)
  // SAFETY: the caller passes the address of a variable of this type.
  unsafe result.pointee = value
  return unsafe text + consumed
}

/// Reads a `Double`; stands for the standard library's `_swift_stdlib_strtod_clocale`.
///
/// Algorithm: ``parseFloatingPoint(_:as:)`` (Clinger 1990, Gay 1990).
@c(_swift_stdlib_strtod_clocale)
public func stdlibParseDouble(
  _ text: UnsafePointer<UInt8>, _ result: UnsafeMutablePointer<Double>
) -> UnsafePointer<UInt8>? {
  unsafe parseCString(text, result)
}

/// Reads a `Float`; stands for the standard library's `_swift_stdlib_strtof_clocale`.
///
/// Algorithm: ``parseFloatingPoint(_:as:)`` (Clinger 1990, Gay 1990).
@c(_swift_stdlib_strtof_clocale)
public func stdlibParseFloat(
  _ text: UnsafePointer<UInt8>, _ result: UnsafeMutablePointer<Float>
) -> UnsafePointer<UInt8>? {
  unsafe parseCString(text, result)
}

/// Reads a `Float16`; stands for the standard library's `_swift_stdlib_strtof16_clocale`.
///
/// Algorithm: ``parseFloatingPoint(_:as:)`` (Clinger 1990, Gay 1990).
@c(_swift_stdlib_strtof16_clocale)
public func stdlibParseFloat16(
  _ text: UnsafePointer<UInt8>, _ result: UnsafeMutablePointer<Float16>
) -> UnsafePointer<UInt8>? {
  unsafe parseCString(text, result)
}

#endif
