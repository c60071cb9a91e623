// Parsing into the 80-bit format of x86_64: the same parser with more scratch space, and its C name.

#if arch(x86_64)

/// The `Float80` that `text` starts with; see ``parseFloatingPoint(_:as:)``.
///
/// A value halfway between two of the format has at most 11,515 digits: 10^11,521 has 38,272 bits, 5^16,480 has 38,266.
public func parseFloat80(_ text: Span<UInt8>) -> (value: Float80, consumed: Int) {
  let parsed = parseFloat(
    text, FloatFormat(of: Float80.self), maximumDigits: 11_520, scratch: BigNatural<602>.self)
  return (parsed.value(as: Float80.self), parsed.consumed)
}

#if hasFeature(Embedded)

/// Reads a `Float80`; stands for the standard library's `_swift_stdlib_strtold_clocale`.
///
/// Algorithm: ``parseFloat80(_:)`` (Clinger 1990, Gay 1990).
@c(_swift_stdlib_strtold_clocale)
public func stdlibParseFloat80(
  _ text: UnsafePointer<UInt8>, _ result: UnsafeMutableRawPointer
) -> UnsafePointer<UInt8>? {
  var count = 0
  // SAFETY: the caller passes a C string: every byte up to the terminating zero may be read.
  while unsafe text[count] != 0 { count &+= 1 }
  // SAFETY: those are the bytes counted above, and nobody writes to them during the call.
  let (value, consumed) = unsafe parseFloat80(Span(_unsafeStart: text, count: count))
  // SAFETY: the caller passes the address of a variable of type `Float80`.
  unsafe result.storeBytes(of: value, as: Float80.self)
  return unsafe text + consumed
}

#endif
#endif
