// Decimal digits of integers, forwards into raw memory, without a table. There is a branch for every eight digits and none for
// their number: of random lengths a processor guesses little wrong, and small numbers do no work for digits that they have not.
//
// Eight digits are computed side by side in one register: a number below 10^8 is halved into two of four digits, those into
// two of two, those into single digits, each by one multiplication with a reciprocal for all the lanes (Paul Khuong, "How to
// print integers really fast", 2017). The first digit is the lowest byte. Leading zeros are shifted out, and the next piece is
// stored right behind: over what the first store has written too much.

/// The eight digits of a number below 10^8, a byte each, the first one lowest; 0 to 9, not ASCII.
@inline(__always)
func eightDigits(_ value: UInt64) -> UInt64 {
  // floor(value / 10^4) for value < 10^8: 109951163 / 2^40 is right up to 10^8.
  let upper = (value &* 109_951_163) &>> 40
  let fours = value &<< 32 &- upper &* (10_000 &<< 32 &- 1)
  // floor(x / 100) for x < 10^4, in both halves.
  let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
  let twos = fours &<< 16 &- hundreds &* (100 &<< 16 &- 1)
  // floor(x / 10) for x < 100, in all four.
  let tens = (twos &* 103) &>> 10 & 0x000F_000F_000F_000F
  return twos &<< 8 &- tens &* (10 &<< 8 &- 1)
}

/// ASCII of eight digits.
@inline(__always)
var asciiZeros: UInt64 { 0x3030_3030_3030_3030 }

/// Stores eight digits of ASCII, the lowest byte first.
@inline(__always)
func store(_ digits: UInt64, to target: UnsafeMutableRawPointer) {
  // SAFETY: the callers have eight bytes there.
  unsafe target.storeBytes(of: digits.littleEndian, as: UInt64.self)
}

/// Stores sixteen digits of a number below 10^16, leading zeros too.
@inline(__always)
func writeAllSixteen(_ value: UInt64, to target: UnsafeMutableRawPointer) {
  let upper = value / 100_000_000
  // SAFETY: the callers have sixteen bytes there.
  unsafe store(eightDigits(upper) | asciiZeros, to: target)
  unsafe store(eightDigits(value &- upper &* 100_000_000) | asciiZeros, to: target + 8)
}

/// Writes the decimal digits of `value`.
///
/// - Parameter target: 20 bytes, all of which may be written to.
/// - Returns: the number of digits.
@_optimize(speed)
@inline(never)
package func writeDecimal(_ value: UInt64, to target: UnsafeMutableRawPointer) -> Int {
  var rest = value
  var count = 0
  // 1 where digits stand above: as a bit of the first digit below it, so that zeros there are no leading ones. Added, and not
  // chosen, which would become a branch.
  var isContinued: UInt64 = 0
  if value >= 10_000_000_000_000_000 {
    let top = value / 10_000_000_000_000_000
    rest = value &- top &* 10_000_000_000_000_000
    // One to four digits of eight.
    let digits = eightDigits(top)
    let zeros = digits.trailingZeroBitCount & 0x78
    // SAFETY: eight bytes at 0; then eight at most 4 and eight at most 12 behind it.
    unsafe store((digits | asciiZeros) &>> UInt64(truncatingIfNeeded: zeros), to: target)
    count = 8 &- zeros &>> 3
    isContinued = 1
  }
  var lowerValue = rest
  if value >= 100_000_000 {
    let upperValue = rest / 100_000_000
    lowerValue = rest &- upperValue &* 100_000_000
    let upper = eightDigits(upperValue)
    // Bits of zeros to shift out.
    let zeros = (upper | isContinued).trailingZeroBitCount & 0x78
    unsafe store((upper | asciiZeros) &>> UInt64(truncatingIfNeeded: zeros), to: target + count)
    count &+= 8 &- zeros &>> 3
    isContinued = 1
  }
  let lower = eightDigits(lowerValue)
  let zeros = (lower | 1 &<< 56 | isContinued).trailingZeroBitCount & 0x78
  unsafe store((lower | asciiZeros) &>> UInt64(truncatingIfNeeded: zeros), to: target + count)
  return count &+ 8 &- zeros &>> 3
}

/// Writes the decimal digits of `value`, with a "-" before those of a negative one.
///
/// - Parameter target: 21 bytes, all of which may be written to.
/// - Returns: how many were.
@inline(__always)
package func writeDecimal(_ value: Int64, to target: UnsafeMutableRawPointer) -> Int {
  // The sign is stored in any case, and written over: no branch.
  // SAFETY: the digits of a negative value have twenty bytes behind the sign.
  unsafe target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
  let signCount = value < 0 ? 1 : 0
  return unsafe signCount &+ writeDecimal(value.magnitude, to: target + signCount)
}

/// Writes the decimal digits of `value`.
///
/// - Parameter target: 10 bytes, all of which may be written to.
/// - Returns: the number of digits.
@_optimize(speed)
@inline(never)
package func writeDecimal(_ value: UInt32, to target: UnsafeMutableRawPointer) -> Int {
  let value = UInt64(value)
  // Two digits and eight.
  let upper = value / 100_000_000
  let lower = eightDigits(value &- upper &* 100_000_000)
  let tens = (upper &* 103) &>> 10
  let upperDigits = UInt16(truncatingIfNeeded: tens | (upper &- tens &* 10) &<< 8 | 0x3030)
  let upperCount = (upper > 0 ? 1 : 0) &+ (upper > 9 ? 1 : 0)
  let upperShift: UInt16 = upper > 9 ? 0 : 8
  let lowerZeros = (lower | 1 &<< 56 | (upper != 0 ? 1 : 0)).trailingZeroBitCount & 0x78
  // SAFETY: two bytes at 0 and eight at 0 to 2.
  unsafe target.storeBytes(of: (upperDigits &>> upperShift).littleEndian, as: UInt16.self)
  unsafe store((lower | asciiZeros) &>> UInt64(truncatingIfNeeded: lowerZeros), to: target + upperCount)
  return upperCount &+ 8 &- lowerZeros &>> 3
}

/// Writes the decimal digits of `value`, with a "-" before those of a negative one.
///
/// - Parameter target: 11 bytes, all of which may be written to.
/// - Returns: how many were.
@inline(__always)
package func writeDecimal(_ value: Int32, to target: UnsafeMutableRawPointer) -> Int {
  // SAFETY: the digits of a negative value have ten bytes behind the sign.
  unsafe target.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
  let signCount = value < 0 ? 1 : 0
  return unsafe signCount &+ writeDecimal(value.magnitude, to: target + signCount)
}
