// Digits in any radix, up to 128 bits. Powers of two are shifted out; for the others pieces of several digits are divided off
// by the greatest power of the radix that 32 bits hold, in steps that every processor has an instruction for.

/// Writes the digits of `high * 2^64 + low`.
///
/// - Parameters:
///   - radix: 2 to 36.
///   - target: as many bytes as there are digits, and 39 at least; 128 are always enough.
/// - Returns: the number of digits.
package func writeDigits(
  low: UInt64, high: UInt64, radix: Int, isUppercase: Bool, to target: UnsafeMutableRawPointer
) -> Int {
  // SAFETY: the caller's memory is what the functions ask for.
  if radix == 10 {
    return unsafe high == 0
      ? writeDecimal(low, to: target) : writeDecimal(UInt128(high) &<< 64 | UInt128(low), to: target)
  }
  let letters: UInt8 = isUppercase ? 55 : 87
  var count = 0
  if radix & (radix &- 1) == 0 {
    let shift = UInt64(truncatingIfNeeded: radix.trailingZeroBitCount)
    var (low, high) = (low, high)
    repeat {
      unsafe storeDigit(low & UInt64(truncatingIfNeeded: radix &- 1), letters, to: target + count)
      low = low &>> shift | high &<< (64 &- shift)
      high &>>= shift
      count &+= 1
    } while low | high != 0
  } else {
    count = unsafe writeByDivision(low: low, high: high, radix: UInt64(truncatingIfNeeded: radix), letters, to: target)
  }
  unsafe reverse(target, count)
  return count
}

/// Writes the digits of a number in a radix that is no power of two, the last one first.
private func writeByDivision(
  low: UInt64, high: UInt64, radix: UInt64, _ letters: UInt8, to target: UnsafeMutableRawPointer
) -> Int {
  // As large a power of the radix as a piece can be.
  var power = radix
  while power &* radix < 1 &<< 32 { power &*= radix }
  var (low, high) = (low, high)
  var count = 0
  repeat {
    // Schoolbook division by digits of 32 bits.
    var rest: UInt64 = 0
    func divide(_ word: UInt64) -> UInt64 {
      let upper = rest &<< 32 | word &>> 32
      let lower = (upper % power) &<< 32 | word & 0xFFFF_FFFF
      rest = lower % power
      return (upper / power) &<< 32 | lower / power
    }
    if high != 0 { high = divide(high) }
    low = divide(low)
    // The last piece has no leading zeros, the others have all their digits.
    var left = low | high == 0 ? 1 : power
    while rest != 0 || left > 1 {
      // SAFETY: no more digits than the number has.
      unsafe storeDigit(rest % radix, letters, to: target + count)
      rest /= radix
      left /= radix
      count &+= 1
    }
  } while low | high != 0
  if count == 0 {
    // SAFETY: the caller's memory has room for one digit.
    unsafe storeDigit(0, letters, to: target)
    count = 1
  }
  return count
}

@inline(__always)
private func storeDigit(_ digit: UInt64, _ letters: UInt8, to target: UnsafeMutableRawPointer) {
  let digit = UInt8(truncatingIfNeeded: digit)
  // SAFETY: one byte, that the callers have.
  unsafe target.storeBytes(of: digit &+ (digit < 10 ? 48 : letters), as: UInt8.self)
}

private func reverse(_ bytes: UnsafeMutableRawPointer, _ count: Int) {
  var (first, last) = (0, count &- 1)
  while first < last {
    // SAFETY: both are below `count`.
    let byte = unsafe bytes.load(fromByteOffset: first, as: UInt8.self)
    unsafe bytes.storeBytes(
      of: bytes.load(fromByteOffset: last, as: UInt8.self), toByteOffset: first, as: UInt8.self)
    unsafe bytes.storeBytes(of: byte, toByteOffset: last, as: UInt8.self)
    first &+= 1
    last &-= 1
  }
}
