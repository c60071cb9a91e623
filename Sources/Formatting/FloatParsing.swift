// Text to floating point, correctly rounded, for input of any length: the entry point and the way a result is put
// together. Reading the text is in FloatParsing+Scanner.swift, the arithmetic in FloatParsing+Decimal.swift and
// FloatParsing+BigNatural.swift. Nothing here allocates or enters the system, and no floating-point operation is used:
// one body of integer code serves every format.
//
//     text ── scan ──▶ digits × 10^e ──┬─ at most 19 digits, |e| ≤ 27: one exact 128-bit product or quotient ─┐
//                      digits × 2^e ───┼─ hexadecimal ──────────────────────────────────────────────────────┤
//                      inf, nan ──┐    └─ otherwise: exact integers on the stack ───────────────────────────┤
//                                 ▼                                                                        ▼
//                               value ◀─────────────────────────────────────────────────────────── round once

/// What distinguishes a binary format to the parser.
struct FloatFormat {
  /// Bits of the significand, the leading one included: 11, 24, 53 or 64.
  var precision: Int
  /// The exponent field of infinities.
  var maximumField: Int

  var bias: Int { maximumField &>> 1 }

  init<Value: BinaryFloatingPoint>(of: Value.Type) {
    precision = Value.significandBitCount &+ 1
    maximumField = (1 &<< Value.exponentBitCount) &- 1
  }
}

/// A number of some format as the fields of its encoding, and where reading stopped.
struct ParsedFloat {
  var isNegative = false
  var exponentField = 0
  /// The leading bit may be present; only the bits below it count.
  var significand: UInt64 = 0
  /// Bytes read; 0 where the text does not start with a number.
  var consumed = 0

  @inline(__always)
  func value<Value: BinaryFloatingPoint>(as: Value.Type) -> Value {
    Value(
      sign: isNegative ? .minus : .plus,
      exponentBitPattern: Value.RawExponent(truncatingIfNeeded: exponentField),
      significandBitPattern: Value.RawSignificand(truncatingIfNeeded: significand))
  }
}

/// The number that `text` starts with, rounded to nearest, ties to even.
///
/// Accepts what C's `strtod` accepts in the "C" locale, but no leading white space: a sign, then decimal digits with a
/// point and an exponent, `0x` with hexadecimal digits and a binary exponent, `inf`, `infinity`, `nan`, `nan(…)`, or,
/// as Swift does, `snan`; in any case of letters. Too large a number is an infinity, too small a one is zero.
///
/// - Parameters:
///   - text: bytes of UTF-8, not necessarily terminated.
///   - type: `Float16`, `Float` or `Double`.
/// - Returns: the value, and the number of bytes read, which is 0 where there is no number.
package func parseFloatingPoint<Value: BinaryFloatingPoint>(
  _ text: Span<UInt8>, as type: Value.Type
) -> (value: Value, consumed: Int) {
  let parsed = parseFloat(text, FloatFormat(of: Value.self))
  return (parsed.value(as: Value.self), parsed.consumed)
}

/// The parser for formats of at most 53 bits.
///
/// 770 digits decide every `Double` (767 are the most a value halfway between two of them has), and with them the
/// integers below stay under 44 words: 10^771 has 2,562 bits, 5^1,096 has 2,545.
@inline(never)
func parseFloat(_ text: Span<UInt8>, _ format: FloatFormat) -> ParsedFloat {
  parseFloat(text, format, maximumDigits: 770, scratch: BigNatural<44>.self)
}

/// The parser with as many words of scratch space as a format needs.
@inline(__always)
func parseFloat<let words: Int>(
  _ text: Span<UInt8>, _ format: FloatFormat, maximumDigits: Int, scratch: BigNatural<words>.Type
) -> ParsedFloat {
  var scanner = FloatScanner()
  let literal = scanner.scan(text)
  var result = ParsedFloat(isNegative: scanner.isNegative, consumed: literal.end)
  let exact: ExactBinary
  switch literal.kind {
  case .none:
    return ParsedFloat()
  case .infinity:
    result.exponentField = format.maximumField
    return result
  case .quietNaN, .signalingNaN:
    result.exponentField = format.maximumField
    let quiet: UInt64 = 1 &<< UInt64(truncatingIfNeeded: format.precision &- 2)
    let payload = literal.digits & (quiet &- 1)
    // A signalling NaN needs a payload, or it would be an infinity.
    result.significand = literal.kind == .quietNaN ? quiet | payload : quiet &>> 1
    return result
  case .hexadecimal:
    if literal.digits == 0 { return result }
    exact = ExactBinary(hexadecimal: literal)
  case .decimal:
    if literal.digits == 0 { return result }
    // The decimal exponent of the leading digit, against the range of the format: log10 2 is 30,103 / 100,000.
    let magnitude = literal.exponent &+ literal.digitCount
    if magnitude > format.bias &* 30_103 / 100_000 &+ 2 {
      result.exponentField = format.maximumField
      return result
    }
    if magnitude < (0 &- format.bias &- format.precision) &* 30_103 / 100_000 &- 2 { return result }
    if !literal.isTruncated && literal.exponent >= -27 && literal.exponent <= 27 {
      exact = scaledByPowerOfTen(literal.digits, literal.exponent)
    } else {
      exact = scaledExactly(literal, text, maximumDigits, scratch)
    }
  }
  exact.round(to: format, into: &result)
  return result
}
