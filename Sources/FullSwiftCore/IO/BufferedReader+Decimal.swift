// The usual number: a decimal integer of at most fifteen digits that lies in the buffer as a whole.
//
// Eight bytes are looked at at once, by arithmetic on the word that they make (Daniel Lemire, "Quickly parsing eight
// digits", 2018; Johnny Lee, "Fast numeric string to int", 2016).

extension BufferedReader {
  /// The decimal integer of at most fifteen digits that comes next; nil for anything else, and where it may go on
  /// behind the buffer.
  ///
  /// Its end is found first, without regard to its value, and its digits are joined backwards from there: so the next
  /// number's place is known early, and reading one number and the next go side by side in the processor.
  @inline(__always)
  var shortDecimal: (isNegative: Bool, magnitude: UInt64, count: Int)? {
    // SAFETY: sixteen bytes behind any unread byte can be read, `slack` being more, and before it where the position is
    // so large.
    guard let memory = unsafe memory, position < end, position >= 16 else { return nil }
    let start = unsafe UnsafePointer((memory + position).assumingMemoryBound(to: UInt8.self))
    let first = unsafe start.pointee
    let isNegative = first == UInt8(ascii: "-")
    let signCount = isNegative || first == UInt8(ascii: "+") ? 1 : 0
    // A sign is no digit, and does not end the number.
    var others = unsafe otherBytes(digitValues(at: start)) & ~(UInt64(truncatingIfNeeded: signCount) &<< 7)
    var count = 0
    if others == 0 {
      unsafe others = otherBytes(digitValues(at: start + 8))
      count = 8
      if others == 0 { return nil }
    }
    count &+= others.trailingZeroBitCount &>> 3
    let digitCount = count &- signCount
    if digitCount <= 0 || count >= end &- position { return nil }
    var magnitude = unsafe joinedDigits(before: start + count, digitCount)
    if digitCount > 8 {
      unsafe magnitude &+= joinedDigits(before: start + (count &- 8), digitCount &- 8) &* 100_000_000
    }
    return (isNegative, magnitude, count)
  }
}

/// Eight bytes, the first one lowest, with those of digits turned into 0 to 9.
@inline(__always)
private func digitValues(at start: UnsafePointer<UInt8>) -> UInt64 {
  // SAFETY: the caller can read eight bytes there.
  UInt64(littleEndian: unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)) ^ 0x3030_3030_3030_3030
}

/// The highest bits of those of eight bytes that are not 0 to 9; behind the first that is none they may be wrong.
@inline(__always)
private func otherBytes(_ digits: UInt64) -> UInt64 {
  // 10 + 0x76 has the highest bit. A byte above 0x7F may carry into those behind it.
  ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
}

/// The value of the last digits before an address, at most eight.
@inline(__always)
private func joinedDigits(before end: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
  // SAFETY: the caller can read eight bytes there. What stands before the digits becomes zeros.
  let shift = UInt64(truncatingIfNeeded: 64 &- min(count, 8) &<< 3)
  return unsafe joined((digitValues(at: end - 8) &>> shift) &<< shift)
}

/// The number that eight bytes of 0 to 9 say, the lowest being the first digit: neighbours are joined to twos, fours
/// and eights.
@inline(__always)
private func joined(_ digits: UInt64) -> UInt64 {
  let twos = (digits &* (10 &<< 8 | 1)) &>> 8 & 0x00ff_00ff_00ff_00ff
  let fours = (twos &* (100 &<< 16 | 1)) &>> 16 & 0x0000_ffff_0000_ffff
  return (fours &* (10_000 &<< 32 | 1)) &>> 32
}
