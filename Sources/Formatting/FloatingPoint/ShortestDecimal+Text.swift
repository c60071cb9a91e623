// The text of a shortest decimal, laid out as the standard library's `description` is, in whole words.
//
// Everything here writes eight bytes at a time and beyond the end of the text: callers have the room.

/// The most bytes that the functions of shortest text write, those behind the end of the text included.
@inline(__always)
package var shortestTextCapacity: Int { 32 }

/// Up to 17 digits that are ready to be laid out; each in a byte, the first lowest, without "0" added.
struct DigitText {
  /// The first eight; the first of them is not 0.
  var front: UInt64
  /// The next eight; 0 where the type has not so many.
  var back: UInt64
  /// The one behind those.
  var last: UInt64
  /// The power of ten of the first digit.
  var exponent: Int

  /// Lays out the digits as the standard library does.
  ///
  /// - Parameters:
  ///   - start: where ``shortestTextCapacity`` bytes less one may be written.
  ///   - room: below zero where the number is so large that not every digit before its point would count.
  ///   - isWide: whether there is `back`: known at compile time.
  /// - Returns: the bytes of the text.
  @inline(__always)
  func write(to start: UnsafeMutableRawPointer, room: Int, isWide: Bool) -> Int {
    let words = isWide ? 2 : 1
    // The highest byte that is not zero; the "| 1" tells the compiler that there is one.
    let isBackUsed = isWide && back != 0
    let end = ((isBackUsed ? back : front) | 1).leadingZeroBitCount
    let countWithoutLast = (isBackUsed ? 9 : 1) &+ (63 &- end) &>> 3
    // No branch: nobody can predict it.
    let all = words &* 8 &+ 1
    let count = countWithoutLast ^ ((countWithoutLast ^ all) & (last == 0 ? 0 : -1))
    let frontText = front | asciiZeros
    let backText = back | asciiZeros
    let lastText = UInt8(truncatingIfNeeded: last | 0x30)

    // SAFETY: words begin at 16 and end at 24 at most but for the exponent's, which begins at 18 at most and ends at 26.
    if exponent < 0 && exponent >= -4 {
      unsafe store(asciiZeros &- 0x0200, to: start)  // "0.000000"
      let digits = unsafe start + (1 &- exponent)
      unsafe store(frontText, to: digits)
      if isWide { unsafe store(backText, to: digits + 8) }
      unsafe digits.storeBytes(of: lastText, toByteOffset: words &* 8, as: UInt8.self)
      return 1 &- exponent &+ count
    }
    // All of the digits where they stand behind the point; then those before it, once more.
    unsafe store(frontText, to: start + 1)
    if isWide { unsafe store(backText, to: start + 9) }
    unsafe start.storeBytes(of: lastText, toByteOffset: words &* 8 &+ 1, as: UInt8.self)
    // One condition, so that it is one branch.
    if room | exponent < 0 {
      unsafe start.storeBytes(of: UInt8(truncatingIfNeeded: frontText), as: UInt8.self)
      unsafe start.storeBytes(of: UInt8(ascii: "."), toByteOffset: 1, as: UInt8.self)
      let length = count &+ (count == 1 ? 0 : 1)
      return unsafe length &+ writeExponent(exponent, to: start + length)
    }
    let whole = exponent &+ 1
    if whole < 8 {
      let mask: UInt64 = .max &<< UInt64(truncatingIfNeeded: whole &* 8)
      unsafe store(frontText & ~mask | (frontText &<< 8) & mask, to: start)
    } else {
      unsafe store(frontText, to: start)
      if isWide {
        // In two steps, since it may be 64.
        let shift = UInt64(truncatingIfNeeded: (whole &- 8) &* 4)
        let mask: UInt64 = (.max &<< shift) &<< shift
        unsafe store(backText & ~mask | (backText &<< 8) & mask, to: start + 8)
      }
    }
    unsafe start.storeBytes(of: UInt8(ascii: "."), toByteOffset: whole, as: UInt8.self)
    return (count <= whole ? whole &+ 1 : count) &+ 1
  }
}

/// Writes "e+05", "e-324": at least two digits.
///
/// - Parameters:
///   - exponent: -999 to 999.
///   - start: where eight bytes may be written.
/// - Returns: 4 or 5.
@inline(__always)
func writeExponent(_ exponent: Int, to start: UnsafeMutableRawPointer) -> Int {
  let magnitude = UInt64(truncatingIfNeeded: exponent < 0 ? 0 &- exponent : exponent)
  let sign: UInt64 = exponent < 0 ? 0x2D65 : 0x2B65
  // As in `eightDigits`: what is divided off moves down, and the remainder stays in the place above.
  let hundreds = (magnitude &* 41) &>> 12
  let split = magnitude &<< 16 &- hundreds &* (100 &<< 16 &- 1)
  let tens = ((split &>> 16) &* 103) &>> 10
  let digits = (split &- tens &* (10 &<< 16 &- 1 &<< 8)) | 0x0030_3030
  // SAFETY: the caller has eight bytes.
  unsafe store(sign | (hundreds == 0 ? digits &>> 8 : digits) &<< 16, to: start)
  return hundreds == 0 ? 4 : 5
}

/// Writes "0.0".
///
/// - Parameter start: where four bytes may be written.
@inline(__always)
func writeZero(to start: UnsafeMutableRawPointer) -> Int {
  // SAFETY: the caller has four bytes.
  unsafe store32(0x0030_2E30, to: start)
  return 3
}

/// Writes "inf" or "-inf"; for a NaN "nan", whatever its sign and payload.
///
/// - Parameter start: where four bytes may be written.
/// - Returns: 3 or 4.
@inline(__always)
func writeNotFinite(isNaN: Bool, isNegative: Bool, to start: UnsafeMutableRawPointer) -> Int {
  let isLong = isNegative && !isNaN
  // SAFETY: the caller has four bytes.
  unsafe store32(isNaN ? 0x006E_616E : isLong ? 0x666E_692D : 0x0066_6E69, to: start)
  return isLong ? 4 : 3
}

/// Stores four bytes of text, the lowest first.
@inline(__always)
private func store32(_ text: UInt32, to start: UnsafeMutableRawPointer) {
  // SAFETY: the callers' callers have four bytes.
  unsafe start.storeBytes(of: text.littleEndian, as: UInt32.self)
}
