// Text to integers of every width, in any radix, with overflow detected: the API. The work is done on magnitudes of 64 or 128
// bits by functions that exist once: IntegerParsing+Decimal.swift and IntegerParsing+Radix.swift.
//
// A number is an optional "+" or "-" and at least one digit; letters above nine in either case. No prefix, no white space
// and no separators. "-0" is a number of unsigned types too, as in the standard library.

extension FixedWidthInteger {
  /// The integer that is all of a text.
  ///
  /// - Parameters:
  ///   - text: a sign or none, and digits.
  ///   - radix: 2 to 36.
  /// - Throws: `NumberParsingError` with the place of what is wrong.
  @inline(__always)
  public init(parsing text: Span<UInt8>, radix: Int = 10) throws(NumberParsingError) {
    let (value, byteCount) = try Self.parsePrefix(of: text, radix: radix)
    if byteCount != text.count { throw NumberParsingError(.invalidByte, at: byteCount) }
    self = value
  }

  /// The integer that is all of a string.
  ///
  /// - Parameters:
  ///   - text: a sign or none, and digits.
  ///   - radix: 2 to 36.
  /// - Throws: `NumberParsingError`; its place counts bytes of UTF-8.
  @inline(__always)
  public init(parsing text: String, radix: Int = 10) throws(NumberParsingError) {
    // SAFETY: the bytes are read while they are there.
    self = unsafe try text.withStoredUTF8 { text throws(NumberParsingError) in
      unsafe try Self(parsing: Span(_unsafeElements: text), radix: radix)
    }
  }

  /// The integer that a text begins with.
  ///
  /// - Parameters:
  ///   - text: a sign or none, digits, and then anything.
  ///   - radix: 2 to 36.
  /// - Returns: the value, and how many bytes it takes.
  /// - Throws: `NumberParsingError` with the place of what is wrong.
  @inline(__always)
  public static func parsePrefix(
    of text: Span<UInt8>, radix: Int = 10
  ) throws(NumberParsingError) -> (value: Self, byteCount: Int) {
    precondition(radix >= 2 && radix <= 36, "Radix must be between 2 and 36")
    precondition(bitWidth <= 128, "Integers of more than 128 bits are not read")
    // What is compared here is known where the type is, so one branch is left.
    if bitWidth <= 64 {
      let (bits, byteCount) = try parseInteger(
        text, radix: radix, maximum: UInt64(truncatingIfNeeded: max.magnitude), isSigned: isSigned)
      return (Self(truncatingIfNeeded: bits), byteCount)
    }
    let (bits, byteCount) = try parseWideInteger(
      text, radix: radix, maximum: UInt128(truncatingIfNeeded: max.magnitude), isSigned: isSigned)
    return (Self(truncatingIfNeeded: bits), byteCount)
  }
}

/// A sign, or none.
struct ParsedSign {
  var isNegative = false
  /// Its bytes: 0 or 1.
  var count = 0

  @inline(__always)
  init(_ text: Span<UInt8>) {
    if text.count == 0 { return }
    // SAFETY: there is a byte.
    let first = unsafe text[unchecked: 0]
    // A branch, because most numbers have none: where the digits begin is then not waited for.
    if _slowPath(first < UInt8(ascii: "0")) {
      isNegative = first == UInt8(ascii: "-")
      count = isNegative || first == UInt8(ascii: "+") ? 1 : 0
    }
  }
}

/// Reads an integer of at most 64 bits.
///
/// - Parameters:
///   - maximum: the greatest value of the type; the least of a signed one is that far below -1.
///   - isSigned: whether the type has negative values.
/// - Returns: the value's bits, those of a negative one in two's complement, and how many bytes it takes.
@_optimize(speed)
@inline(never)
package func parseInteger(
  _ text: Span<UInt8>, radix: Int, maximum: UInt64, isSigned: Bool
) throws(NumberParsingError) -> (bits: UInt64, byteCount: Int) {
  let sign = ParsedSign(text)
  let digits =
    radix == 10 ? parseDecimalDigits(text, from: sign.count) : parseDigits(text, from: sign.count, radix: radix)
  if digits.count == 0 { throw noDigits(in: text, at: sign.count) }
  let end = sign.count &+ digits.count
  let limit = sign.isNegative ? (isSigned ? maximum &+ 1 : 0) : maximum
  if digits.isOverflow || digits.magnitude > limit { throw NumberParsingError(.outOfRange, at: end) }
  return (sign.isNegative ? 0 &- digits.magnitude : digits.magnitude, end)
}

/// Reads an integer of at most 128 bits; parameters and result as `parseInteger`'s.
@inline(never)
package func parseWideInteger(
  _ text: Span<UInt8>, radix: Int, maximum: UInt128, isSigned: Bool
) throws(NumberParsingError) -> (bits: UInt128, byteCount: Int) {
  let sign = ParsedSign(text)
  let (magnitude, count, isOverflow) = parseWideDigits(text, from: sign.count, radix: radix)
  if count == 0 { throw noDigits(in: text, at: sign.count) }
  let end = sign.count &+ count
  let limit = sign.isNegative ? (isSigned ? maximum &+ 1 : 0) : maximum
  if isOverflow || magnitude > limit { throw NumberParsingError(.outOfRange, at: end) }
  return (sign.isNegative ? 0 &- magnitude : magnitude, end)
}

/// There is nothing, or something that is no digit.
private func noDigits(in text: Span<UInt8>, at offset: Int) -> NumberParsingError {
  NumberParsingError(offset == text.count ? .noDigits : .invalidByte, at: offset)
}
