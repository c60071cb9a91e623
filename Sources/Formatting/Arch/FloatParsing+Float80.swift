// Parsing into the 80-bit format of x86_64: the same reading of the text, exact quotients, and the C name.

#if arch(x86_64)

extension Float80 {
  /// The number that is all of `text`, rounded once to nearest, ties to even; see `Double.init(parsing:)`.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them. Too large a number is an infinity, too small a one is zero.
  /// - Throws: `NumberParsingError` where the text is not a number, with the offset of the first byte that is wrong.
  ///
  /// Algorithm: W. Clinger, "How to read floating point numbers accurately" (1990).
  public init(parsing text: Span<UInt8>) throws(NumberParsingError) {
    let (value, count) = parseFloat80(text)
    if count == 0 || count != text.count { throw floatParsingError(text, count) }
    self = value
  }

  /// The same for the text of a string.
  ///
  /// - Throws: `NumberParsingError`; the offset counts bytes of UTF-8.
  public init(parsing text: String) throws(NumberParsingError) {
    // SAFETY: the bytes are read while they are there.
    self = unsafe try text.withStoredUTF8 { text throws(NumberParsingError) in
      unsafe try Float80(parsing: Span(_unsafeElements: text))
    }
  }

  /// The number that `text` begins with: as much of it as can be read as one.
  ///
  /// - Parameter text: bytes of UTF-8, any number of them.
  /// - Returns: the value, as of `init(parsing:)`, and how many bytes are the number.
  /// - Throws: `NumberParsingError` where the text does not begin with a number.
  public static func parsePrefix(
    of text: Span<UInt8>
  ) throws(NumberParsingError) -> (value: Float80, byteCount: Int) {
    let (value, count) = parseFloat80(text)
    if count == 0 { throw floatParsingError(text, count) }
    return (value, count)
  }
}

/// The `Float80` that `text` starts with; see `parseFloatingPoint(_:as:)`.
///
/// A value halfway between two of the format has at most 11,515 digits: 10^11,521 has 38,272 bits, 5^16,480 has 38,266.
@inline(never)
package func parseFloat80(_ text: Span<UInt8>) -> (value: Float80, consumed: Int) {
  var scanner = FloatScanner()
  let literal = scanner.scan(text)
  var (field, significand) = (UInt(0), UInt64(0))
  switch literal.kind {
  case .none:
    return (0, 0)
  case .infinity:
    field = 0x7FFF
  case .quietNaN, .signalingNaN:
    field = 0x7FFF
    let quiet: UInt64 = 1 &<< 62
    // A signalling NaN needs a payload, or it would be an infinity.
    significand = literal.kind == .quietNaN ? quiet | literal.digits & (quiet &- 1) : quiet &>> 1
  case .hexadecimal:
    if literal.digits != 0 { (field, significand) = ExactBinary(hexadecimal: literal).roundedTo64Bits() }
  case .decimal:
    // The decimal exponent of the leading digit, against the range of the format.
    let magnitude = literal.exponent &+ literal.digitCount
    if literal.digits == 0 || magnitude < -4_970 { break }
    if magnitude > 4_940 {
      field = 0x7FFF
    } else if !literal.isTruncated && literal.exponent >= -27 && literal.exponent <= 27 {
      (field, significand) = scaledByPowerOfTen(literal.digits, literal.exponent).roundedTo64Bits()
    } else {
      (field, significand) = scaledExactly(literal, text, 11_520, BigNatural<602>.self).roundedTo64Bits()
    }
  }
  let value = Float80(
    sign: scanner.isNegative ? .minus : .plus, exponentBitPattern: field, significandBitPattern: significand)
  return (value, literal.end)
}

extension ExactBinary {
  /// Rounds to nearest, ties to even: the field of the exponent, and the significand, of which the leading bit may be set.
  @inline(never)
  fileprivate func roundedTo64Bits() -> (field: UInt, significand: UInt64) {
    var field = exponent &+ 0x3FFF
    var (kept, below) = (significand, tail)
    if field <= 0 {
      let distance = UInt64(truncatingIfNeeded: 1 &- field)
      if distance > 64 { return (0, 0) }
      // In two steps where 64 is no distance.
      below = kept &<< ((64 &- distance) & 63) | (below == 0 ? 0 : 1)
      kept = (kept &>> 1) &>> (distance &- 1)
      field = 0
    }
    if below > 1 &<< 63 || (below == 1 &<< 63 && kept & 1 == 1) {
      kept &+= 1
      // A carry out of the significand, or into the leading bit of one that had none.
      if kept & (1 &<< 63 &- 1) == 0 { field &+= 1 }
    }
    return field < 0x7FFF ? (UInt(bitPattern: field), kept) : (0x7FFF, 0)
  }
}

#if hasFeature(Embedded)

/// Reads a `Float80`; stands for the standard library's `_swift_stdlib_strtold_clocale`.
///
/// Algorithm: `parseFloat80(_:)` (Clinger 1990, Gay 1990).
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
