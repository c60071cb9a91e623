// Digits in any radix to a magnitude of 64 or 128 bits, one at a time.

/// The value of a digit or letter, in either case; 255 for anything else.
@inline(__always)
package func digitValue(_ byte: UInt8) -> UInt8 {
  let decimal = byte &- UInt8(ascii: "0")
  if decimal < 10 { return decimal }
  let letter = (byte | 0x20) &- UInt8(ascii: "a")
  return letter < 26 ? letter &+ 10 : 255
}

/// Reads the digits of a text from `offset` on.
@inline(never)
func parseDigits(_ text: Span<UInt8>, from offset: Int, radix: Int) -> ParsedDigits {
  var result = ParsedDigits()
  while offset &+ result.count < text.count {
    // SAFETY: compared one line above.
    let digit = unsafe digitValue(text[unchecked: offset &+ result.count])
    if digit >= radix { break }
    let (product, isTooLarge) = result.magnitude.multipliedReportingOverflow(by: UInt64(truncatingIfNeeded: radix))
    let (sum, isCarried) = product.addingReportingOverflow(UInt64(digit))
    result.isOverflow = result.isOverflow || isTooLarge || isCarried
    result.magnitude = sum
    result.count &+= 1
  }
  return result
}

/// Reads the digits of a text from `offset` on into 128 bits.
@inline(never)
func parseWideDigits(
  _ text: Span<UInt8>, from offset: Int, radix: Int
) -> (magnitude: UInt128, count: Int, isOverflow: Bool) {
  // Two words and not one of 128 bits, whose multiplication with overflow is a function of some size.
  let factor = UInt64(truncatingIfNeeded: radix)
  var (high, low): (UInt64, UInt64) = (0, 0)
  var (count, isOverflow) = (0, false)
  while offset &+ count < text.count {
    // SAFETY: compared one line above.
    let digit = unsafe digitValue(text[unchecked: offset &+ count])
    if digit >= radix { break }
    let lower = low.multipliedFullWidth(by: factor)
    let upper = high.multipliedFullWidth(by: factor)
    let (sum, carry) = lower.low.addingReportingOverflow(UInt64(digit))
    // The upper half of a product with a radix is far below its type's greatest value.
    let (top, isTooLarge) = upper.low.addingReportingOverflow(lower.high &+ (carry ? 1 : 0))
    isOverflow = isOverflow || upper.high != 0 || isTooLarge
    (high, low) = (top, sum)
    count &+= 1
  }
  return (UInt128(high) &<< 64 | UInt128(low), count, isOverflow)
}
