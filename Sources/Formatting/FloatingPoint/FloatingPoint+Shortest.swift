// Double, Float and Float16 to the text of their `description`: the shortest that reads back as the same number.
//
// Each function writes up to `shortestTextCapacity` bytes from `start` on, and returns how many of them are the text: at most 24.

/// Writes what `Double.description` says.
///
/// Algorithm: ``shortestDecimal(significand:exponent:)`` (Giulietti 2020).
@_optimize(speed) @inline(never)
package func writeShortest(_ value: Double, to start: UnsafeMutableRawPointer) -> Int {
  let bits = value.bitPattern
  let magnitude = bits & (1 &<< 63 &- 1)
  let field = magnitude &>> 52
  let fraction = magnitude & (1 &<< 52 &- 1)
  // SAFETY: all of the text's 24 bytes and the seven behind it that are written in vain are the caller's.
  unsafe start.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
  let sign = Int(truncatingIfNeeded: bits &>> 63)
  let text = unsafe start + sign

  var significand = fraction | 1 &<< 52
  var exponent = Int(truncatingIfNeeded: field) &- 1075
  if field &- 1 >= 0x7FE {
    if field != 0 {
      return unsafe writeNotFinite(isNaN: fraction != 0, isNegative: sign != 0, to: start)
    }
    if fraction == 0 { return unsafe sign &+ writeZero(to: text) }
    significand = fraction
    exponent = -1074
  }
  var number: ShortestDecimal
  if fraction == 0 {
    number = shortestDecimalOfPowerOfTwo(significand: significand, exponent: exponent)
  } else {
    number = shortestDecimal(significand: significand, exponent: exponent)
  }
  // Sixteen digits and the last, whatever there is; once more or so for a normal number.
  number.shift(ifBelow: 1_000_000_000_000_000)
  while number.tens < 1_000_000_000_000_000 {
    number.tens &*= 10
    number.exponent &-= 1
  }
  let upper = number.tens / 100_000_000
  let digits = DigitText(
    front: eightDigits(upper), back: eightDigits(number.tens &- upper &* 100_000_000), last: number.last,
    exponent: number.exponent &+ 16)
  let room = 0x4340_0000_0000_0000 &- Int(truncatingIfNeeded: magnitude)  // 2^53
  return unsafe sign &+ digits.write(to: text, room: room, isWide: true)
}

/// Writes what `Float.description` says.
///
/// Algorithm: ``shortestDecimal(significand:exponent:)`` (Giulietti 2020).
@_optimize(speed) @inline(never)
package func writeShortest(_ value: Float, to start: UnsafeMutableRawPointer) -> Int {
  let bits = UInt64(truncatingIfNeeded: value.bitPattern)
  let magnitude = bits & 0x7FFF_FFFF
  let field = magnitude &>> 23
  let fraction = magnitude & (1 &<< 23 &- 1)
  // SAFETY: all of the text's 16 bytes and those behind it that are written in vain are the caller's.
  unsafe start.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
  let sign = Int(truncatingIfNeeded: bits &>> 31)
  let text = unsafe start + sign

  var significand = fraction | 1 &<< 23
  var exponent = Int(truncatingIfNeeded: field) &- 150
  if field &- 1 >= 0xFE {
    if field != 0 {
      return unsafe writeNotFinite(isNaN: fraction != 0, isNegative: sign != 0, to: start)
    }
    if fraction == 0 { return unsafe sign &+ writeZero(to: text) }
    significand = fraction
    exponent = -149
  }
  let number: ShortestDecimal
  if fraction == 0 {
    number = shortestDecimalOfPowerOfTwo(significand: significand, exponent: exponent)
  } else {
    number = shortestDecimal(significand: significand, exponent: exponent)
  }
  let room = 0x4B80_0000 &- Int(truncatingIfNeeded: magnitude)  // 2^24
  return unsafe sign &+ nineDigits(number).write(to: text, room: room, isWide: false)
}

/// Writes what `Float16.description` says.
///
/// Algorithm: ``shortestDecimal(significand:exponent:)`` (Giulietti 2020).
@inline(never)
package func writeShortest(_ value: Float16, to start: UnsafeMutableRawPointer) -> Int {
  let bits = UInt64(truncatingIfNeeded: value.bitPattern)
  let field = bits &>> 10 & 31
  let fraction = bits & 1023
  // SAFETY: all of the text's 12 bytes and those behind it that are written in vain are the caller's.
  unsafe start.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
  let sign = Int(truncatingIfNeeded: bits &>> 15)
  let text = unsafe start + sign
  if field == 31 {
    return unsafe writeNotFinite(isNaN: fraction != 0, isNegative: sign != 0, to: start)
  }
  if field == 0 && fraction == 0 { return unsafe sign &+ writeZero(to: text) }
  let significand = field == 0 ? fraction : fraction | 1024
  let exponent = field == 0 ? -24 : Int(truncatingIfNeeded: field) &- 25
  let number: ShortestDecimal
  if exponent > 0 {
    // Beyond 2^11 the standard library has every digit of the integer.
    let integer = significand &<< UInt64(truncatingIfNeeded: exponent)
    number = ShortestDecimal(tens: integer / 10, last: integer % 10, exponent: 0)
  } else if fraction == 0 {
    number = shortestDecimalOfPowerOfTwo(significand: significand, exponent: exponent)
  } else {
    number = shortestDecimal(significand: significand, exponent: exponent)
  }
  return unsafe sign &+ nineDigits(number).write(to: text, room: 0, isWide: false)
}

/// The digits of a number that has no more than nine.
@inline(__always)
private func nineDigits(_ decimal: ShortestDecimal) -> DigitText {
  var number = decimal
  number.shift(ifBelow: 10_000_000)
  while number.tens < 10_000_000 {
    number.tens &*= 10
    number.exponent &-= 1
  }
  return DigitText(front: eightDigits(number.tens), back: 0, last: number.last, exponent: number.exponent &+ 8)
}
