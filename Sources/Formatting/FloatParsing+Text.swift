// Reading a text eight bytes at a time, and eight decimal digits as one number: arithmetic on the bytes of a word.
// All processors of ours have the first byte lowest.

internal import Builtin

/// The bytes of a text, as words. Every read stays inside the text.
struct FloatText: ~Escapable {
  private let bytes: RawSpan
  /// The last eight bytes; of a shorter text all of them, with zeros before.
  private let tail: UInt64

  @inline(__always) @_lifetime(copy bytes)
  init(_ bytes: RawSpan) {
    self.bytes = bytes
    let count = bytes.byteCount
    let position = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    // SAFETY: each branch reads bytes 0 to `count` - 1 only.
    if count >= 8 {
      tail = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
      // Two reads that overlap.
      let first = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt32.self)
      let last = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count &- 4, as: UInt32.self)
      tail = UInt64(last) &<< 32 | UInt64(first) &<< position
    } else if count > 0 {
      // One, two or three: the middle one is the first or the last again where there is none.
      let middle = count &>> 1
      let first = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: 0, as: UInt8.self)
      let second = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: middle, as: UInt8.self)
      let last = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: count &- 1, as: UInt8.self)
      tail =
        UInt64(first) &<< position | UInt64(second) &<< (position &+ UInt64(truncatingIfNeeded: middle) &* 8)
        | UInt64(last) &<< 56
    } else {
      tail = 0
    }
  }

  /// Eight bytes from `offset` on, the first of them lowest; zeros stand for those past the end.
  ///
  /// - Parameter offset: 0 to the number of bytes.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    let rest = bytes.byteCount &- offset
    if rest >= 8 {
      // SAFETY: eight bytes from `offset` on are there.
      return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    }
    // In two steps, because 64 is no distance.
    return (tail &>> 1) &>> UInt64(truncatingIfNeeded: 63 &- rest &* 8)
  }

  /// Three words in a row.
  @inline(__always)
  func words(at offset: Int) -> (UInt64, UInt64, UInt64) {
    if bytes.byteCount &- offset >= 24 {
      // SAFETY: 24 bytes from `offset` on are there.
      return unsafe (
        bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self),
        bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 8, as: UInt64.self),
        bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 16, as: UInt64.self)
      )
    }
    // Where the text ends before a word, it is that of the end: zeros. `min` has no branch.
    let end = bytes.byteCount
    return (word(at: offset), word(at: min(offset &+ 8, end)), word(at: min(offset &+ 16, end)))
  }
}

/// A word as decimal digits: their values, one a byte, the first of them lowest.
struct DigitWord {
  /// A byte that was no digit has any value.
  let values: UInt64
  /// The highest bit of each byte that is no digit, up to the first of them that is not ASCII.
  let others: UInt64

  @inline(__always)
  init(_ word: UInt64) {
    values = word ^ 0x3030_3030_3030_3030
    others = (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
  }

  /// The number of digits that the word begins with.
  @inline(__always)
  var count: Int { others.trailingZeroBitCount &>> 3 }

  /// Those digits as a number; 0 where there are none.
  @inline(__always)
  var value: UInt64 {
    // The last digit moves to the highest byte. In two steps, because 64 is no distance.
    let half = UInt64(truncatingIfNeeded: 64 &- (others.trailingZeroBitCount & ~7)) &>> 1
    return decimal(eightDigits: (values &<< half) &<< half)
  }
}

/// Eight digits, one a byte, as a number.
@inline(__always)
func decimal(eightDigits values: UInt64) -> UInt64 {
  // Pairs, fours, eight.
  let pairs = (values &* (1 &+ 10 &<< 8)) &>> 8 & 0x00FF_00FF_00FF_00FF
  let fours = (pairs &* (1 &+ 100 &<< 16)) &>> 16 & 0x0000_FFFF_0000_FFFF
  return (fours &* (1 &+ 10_000 &<< 32)) &>> 32
}

/// The digits before the lowest of `marks` as a number; 0 where there are none.
///
/// - Parameter marks: highest bits of bytes, at least one.
@inline(__always)
func decimal(digits values: UInt64, before marks: UInt64) -> UInt64 {
  // The lowest mark is bit 8n + 7. The last digit moves to the highest byte, in two steps, because 64 is no distance.
  decimal(eightDigits: (values &<< 8) &<< UInt64(truncatingIfNeeded: ~marks.trailingZeroBitCount))
}

/// The digits before a mark as a number, where those are at most three: any number where there are more, 0 where there are none.
///
/// - Parameter mark: the number of the bit, the highest of a byte.
@inline(__always)
func decimal(shortDigits values: UInt64, before mark: Int) -> UInt64 {
  let digits = (UInt32(truncatingIfNeeded: values) &<< 8) &<< UInt32(truncatingIfNeeded: ~mark)
  let pairs = (digits &* (1 &+ 10 &<< 8)) &>> 8 & 0x00FF_00FF
  return UInt64(truncatingIfNeeded: (pairs &* (1 &+ 100 &<< 16)) &>> 16)
}

/// 10^`exponent`.
///
/// - Parameter exponent: 0 to 19.
@inline(__always)
func smallPowerOfTen(_ exponent: Int) -> UInt64 {
  // SAFETY: the table has twenty entries; it is a constant with literals for values.
  unsafe UnsafeRawPointer(Builtin.addressOfBorrow(smallPowersOfTen)).assumingMemoryBound(to: UInt64.self)[exponent]
}

private let smallPowersOfTen:
  (
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64
  ) = (
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    10_000_000_000_000_000_000
  )
