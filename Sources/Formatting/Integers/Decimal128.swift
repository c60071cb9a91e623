// Decimal digits of 128 bits: two divisions by 10^19, the greatest power of ten that a word holds, give pieces of 1, 19 and 19
// digits. No processor of ours but x86_64 divides two words by one, and the function for it is called by name and large; with
// the reciprocal known, two multiplications do (Möller and Granlund, "Improved division by invariant integers", 2011).

/// 10^19: its highest bit is set, as the division below needs.
private var pieceDivisor: UInt64 { 10_000_000_000_000_000_000 }

/// floor((2^128 - 1) / 10^19) - 2^64.
private var pieceReciprocal: UInt64 { 0xD83C_94FB_6D2A_C34A }

/// Divides `high * 2^64 + low` by 10^19, where `high` is less than that.
private func dividedByPiece(_ high: UInt64, _ low: UInt64) -> (quotient: UInt64, remainder: UInt64) {
  let product = pieceReciprocal.multipliedFullWidth(by: high)
  let (sum, carry) = product.low.addingReportingOverflow(low)
  var quotient = product.high &+ high &+ (carry ? 2 : 1)
  var remainder = low &- quotient &* pieceDivisor
  if remainder > sum {
    quotient &-= 1
    remainder &+= pieceDivisor
  }
  if remainder >= pieceDivisor {
    quotient &+= 1
    remainder &-= pieceDivisor
  }
  return (quotient, remainder)
}

/// Writes nineteen digits of a number below 10^19, leading zeros too.
private func writeNineteen(_ value: UInt64, to target: UnsafeMutableRawPointer) {
  let top = value / 10_000_000_000_000_000
  // Three digits of eight, and then sixteen over the rest of what was stored.
  // SAFETY: eight bytes at 0 and sixteen at 3; the caller has nineteen.
  unsafe store((eightDigits(top) | asciiZeros) &>> 40, to: target)
  unsafe writeAllSixteen(value &- top &* 10_000_000_000_000_000, to: target + 3)
}

/// Writes the decimal digits of `value`.
///
/// - Parameter target: 39 bytes, all of which may be written to.
/// - Returns: the number of digits.
@inline(never)
package func writeDecimal(_ value: UInt128, to target: UnsafeMutableRawPointer) -> Int {
  let low = UInt64(truncatingIfNeeded: value)
  var high = UInt64(truncatingIfNeeded: value &>> 64)
  if high == 0 { return unsafe writeDecimal(low, to: target) }
  var topHigh: UInt64 = 0
  if high >= pieceDivisor {
    high &-= pieceDivisor
    topHigh = 1
  }
  let (topLow, last) = dividedByPiece(high, low)
  let (first, middle) = dividedByPiece(topHigh, topLow)
  var count = 0
  // SAFETY: at most 1 digit, then 19, then 19; or at most 20, which the 39 have, and then 19.
  if first != 0 {
    count = unsafe writeDecimal(first, to: target)
    unsafe writeNineteen(middle, to: target + count)
    count &+= 19
  } else {
    count = unsafe writeDecimal(middle, to: target)
  }
  unsafe writeNineteen(last, to: target + count)
  return count &+ 19
}

/// Divides attoseconds by 10^18.
///
/// - Parameter attoseconds: at most 2^127, what a `Duration` has.
/// - Returns: seconds, and attoseconds below a second.
func dividedBySecond(_ attoseconds: UInt128) -> (seconds: UInt64, fraction: UInt64) {
  let second: UInt64 = 1_000_000_000_000_000_000
  let (tens, rest) = dividedByPiece(
    UInt64(truncatingIfNeeded: attoseconds &>> 64), UInt64(truncatingIfNeeded: attoseconds))
  return (tens &* 10 &+ rest / second, rest % second)
}
