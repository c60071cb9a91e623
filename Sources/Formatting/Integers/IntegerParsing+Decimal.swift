// Decimal digits to a magnitude, eight at a time: a word is loaded, the first byte that is no digit is found by arithmetic on
// all of them, the digits are shifted to the word's end, and three multiplications join neighbours to numbers of two, four and
// eight digits (Johnny Lee, "Fast numeric string to int", 2016; Daniel Lemire, "Quickly parsing eight digits", 2018). All numbers
// of below eight digits take the same path, and all of below sixteen: random lengths cost few wrong guesses.

/// Digits that were read.
package struct ParsedDigits {
  /// What they say, where there is no overflow.
  package var magnitude: UInt64 = 0
  /// How many there are, all of them: also those behind an overflow.
  package var count = 0
  /// Whether they say more than 64 bits hold.
  package var isOverflow = false

  @inline(__always)
  package init(magnitude: UInt64 = 0, count: Int = 0, isOverflow: Bool = false) {
    self.magnitude = magnitude
    self.count = count
    self.isOverflow = isOverflow
  }
}

/// Reads the decimal digits that stand at `start`, without a sign: for readers of streams, who know what stands before them.
///
/// Fastest where sixteen bytes may be read.
///
/// - Parameters:
///   - start: the first byte.
///   - end: behind the last byte that may be read.
/// - Returns: their value and number; a number of 0 where there are none.
@inline(__always)
package func parseDecimalPrefix(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> ParsedDigits {
  // SAFETY: eight bytes are read where the caller says that there are.
  if unsafe end - start >= 8 {
    let word = unsafe digitValues(at: start)
    let count = digitCount(of: word)
    if count < 8 { return ParsedDigits(magnitude: joined(shiftedToEnd(word, count)), count: count) }
  }
  return unsafe parseLongDecimalPrefix(start, end)
}

/// Eight bytes, the first one lowest, with those of digits turned into 0 to 9.
@inline(__always)
private func digitValues(at start: UnsafePointer<UInt8>) -> UInt64 {
  // SAFETY: the callers have made sure of eight bytes.
  UInt64(littleEndian: unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)) ^ asciiZeros
}

/// How many bytes from the lowest one on are 0 to 9.
@inline(__always)
private func digitCount(of word: UInt64) -> Int {
  // 10 + 0x76 has the highest bit. A byte above 0x7F may carry into those behind it: they do not count any more.
  let others = ((word &+ 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080
  return others.trailingZeroBitCount &>> 3
}

/// The number that eight bytes of 0 to 9 say, the lowest being the first digit.
@inline(__always)
private func joined(_ digits: UInt64) -> UInt64 {
  let twos = (digits &* (10 &<< 8 | 1)) &>> 8 & 0x00FF_00FF_00FF_00FF
  let fours = (twos &* (100 &<< 16 | 1)) &>> 16 & 0x0000_FFFF_0000_FFFF
  return (fours &* (10_000 &<< 32 | 1)) &>> 32
}

/// The first `count` of eight digits with zeros before them, so that they are the last; what stands behind them is dropped.
///
/// - Parameter count: 0 to 7.
@inline(__always)
private func shiftedToEnd(_ digits: UInt64, _ count: Int) -> UInt64 {
  // By 8 to 64 bits, which one shift cannot.
  (digits &<< 8) &<< UInt64(truncatingIfNeeded: 56 &- count &* 8)
}

/// Eight digits and more, or fewer than eight bytes.
@_optimize(speed)
@inline(never)
package func parseLongDecimalPrefix(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> ParsedDigits {
  var result = ParsedDigits()
  // SAFETY: sixteen bytes are read where there are sixteen, and else one where there is one.
  if unsafe end - start >= 16 {
    let first = unsafe digitValues(at: start)
    let second = unsafe digitValues(at: start + 8)
    if digitCount(of: first) < 8 {
      let count = digitCount(of: first)
      return ParsedDigits(magnitude: joined(shiftedToEnd(first, count)), count: count)
    }
    let count = digitCount(of: second)
    if count < 8 {
      // All the digits are shifted to the end of sixteen bytes.
      let upper = shiftedToEnd(first, count)
      let lower = first &>> UInt64(truncatingIfNeeded: count &* 8) | shiftedToEnd(second, count)
      return ParsedDigits(magnitude: joined(upper) &* 100_000_000 &+ joined(lower), count: count &+ 8)
    }
    result.magnitude = joined(first) &* 100_000_000 &+ joined(second)
    result.count = 16
    if unsafe end - start >= 24 {
      let third = unsafe digitValues(at: start + 16)
      let count = digitCount(of: third)
      if count < 4 {
        // 1, 10, 100 or 1000.
        let power = 0x03E8_0064_000A_0001 &>> UInt64(truncatingIfNeeded: count &* 16) & 0xFFFF
        return ParsedDigits(
          magnitude: result.magnitude &* power &+ joined(shiftedToEnd(third, count)), count: count &+ 16)
      }
    }
  }
  // Nineteen digits cannot overflow.
  let length = unsafe end - start
  while result.count < length && result.count < 19 {
    let digit = UInt64(unsafe start[result.count] &- UInt8(ascii: "0"))
    if digit > 9 { return result }
    result.magnitude = result.magnitude &* 10 &+ digit
    result.count &+= 1
  }
  while result.count < length {
    let digit = UInt64(unsafe start[result.count] &- UInt8(ascii: "0"))
    if digit > 9 { break }
    let (product, isTooLarge) = result.magnitude.multipliedReportingOverflow(by: 10)
    let (sum, isCarried) = product.addingReportingOverflow(digit)
    result.isOverflow = result.isOverflow || isTooLarge || isCarried
    result.magnitude = sum
    result.count &+= 1
  }
  return result
}

/// The decimal digits of a text from `offset` on.
@inline(__always)
func parseDecimalDigits(_ text: Span<UInt8>, from offset: Int) -> ParsedDigits {
  // SAFETY: the span's own bytes, from an offset that is not above their count.
  unsafe text.withUnsafeBufferPointer { bytes in
    guard let start = bytes.baseAddress else { return ParsedDigits() }
    return unsafe parseDecimalPrefix(start + offset, start + bytes.count)
  }
}
