// All the digits of a binary number: its exact value, which always ends, in decimal.
//
// c × 2^q with q below 0 is c × 5^-q, with the point -q digits from the end: so one integer in base 10^9 holds every digit, and
// nothing is ever divided but by 10^9. For what the 128-bit arithmetic of RoundedDecimal.swift cannot decide.

/// Digits of a number, most significant first, in a caller's memory: 0.d₁d₂d₃… × 10^`point`. Behind them there are zeros.
struct DecimalDigits {
  /// How many there are; none for zero.
  var count: Int
  /// How many of them stand before the point; may be below zero, or above `count`.
  var point: Int
}

/// A natural number in base 10^9, the lowest word first, in a caller's memory: as many words as all its digits will take.
///
/// For a Double those are 86: 5^1074 × 2^53 has 767 digits. Whoever makes one sees to it that the memory outlives it.
@safe
struct ExactNumber {
  private let words: UnsafeMutablePointer<UInt32>
  private var count = 0

  init(_ value: UInt64, in words: UnsafeMutablePointer<UInt32>) {
    // SAFETY: the caller's memory outlives the number.
    unsafe self.words = words
    carry(value)
  }

  /// - Parameters:
  ///   - factor: at most 2^32.
  ///   - addend: at most 2^32.
  @inline(never)
  mutating func multiply(by factor: UInt64, adding addend: UInt64 = 0) {
    var rest = addend
    for index in 0..<count {
      // SAFETY: the words that are in use.
      let product = unsafe UInt64(words[index]) &* factor &+ rest
      rest = product / 1_000_000_000
      unsafe words[index] = UInt32(truncatingIfNeeded: product &- rest &* 1_000_000_000)
    }
    carry(rest)
  }

  /// Appends words.
  private mutating func carry(_ value: UInt64) {
    var rest = value
    while rest != 0 {
      let next = rest / 1_000_000_000
      // SAFETY: the caller has room for all of the number.
      unsafe words[count] = UInt32(truncatingIfNeeded: rest &- next &* 1_000_000_000)
      rest = next
      count &+= 1
    }
  }

  /// Multiplies by 2^`exponent` and writes all digits.
  ///
  /// - Parameter text: nine bytes a word.
  @inline(never)
  consuming func writeDigits(exponent: Int, to text: UnsafeMutableRawPointer) -> DecimalDigits {
    // 5^13 and 2^32: the largest powers whose product with a word and a carry is below 2^64.
    let isFraction = exponent < 0
    var left = isFraction ? 0 &- exponent : exponent
    while left > 0 {
      let step = isFraction ? (left < 13 ? left : 13) : (left < 32 ? left : 32)
      multiply(by: isFraction ? powerOfFive(step) : 1 &<< UInt64(truncatingIfNeeded: step))
      left &-= step
    }
    // The first word without its leading zeros, the others with nine digits each.
    var digitCount = 0
    var index = count &- 1
    while index >= 0 {
      // SAFETY: a word that is in use, and nine bytes a word at most, which the caller has.
      let word = unsafe UInt64(words[index])
      let length = index == count &- 1 ? decimalLength(word) : 9
      var rest = word
      var position = length
      while position > 0 {
        position &-= 1
        let next = rest / 10
        unsafe text.storeBytes(
          of: UInt8(truncatingIfNeeded: 48 &+ rest &- next &* 10), toByteOffset: digitCount &+ position, as: UInt8.self)
        rest = next
      }
      digitCount &+= length
      index &-= 1
    }
    return DecimalDigits(count: digitCount, point: digitCount &+ (isFraction ? exponent : 0))
  }
}

private func decimalLength(_ value: UInt64) -> Int {
  var length = 0
  var power: UInt64 = 1
  while value >= power {
    power &*= 10
    length &+= 1
  }
  return length
}

/// Rounds digits in place, a tie to even.
///
/// - Parameters:
///   - digits: all of an exact value.
///   - kept: how many are left; may be below zero.
///   - text: the digits; one byte at least.
@inline(never)
func round(_ digits: DecimalDigits, to kept: Int, in text: UnsafeMutableRawPointer) -> DecimalDigits {
  if kept >= digits.count { return digits }
  if kept < 0 { return DecimalDigits(count: 0, point: digits.point) }
  // SAFETY: every offset is below `digits.count`, or 0.
  let next = unsafe text.load(fromByteOffset: kept, as: UInt8.self)
  var isUp = next > 53
  if next == 53 {
    var index = kept &+ 1
    while unsafe index < digits.count && text.load(fromByteOffset: index, as: UInt8.self) == 48 { index &+= 1 }
    let isTie = index == digits.count
    isUp = unsafe !isTie || (kept > 0 && text.load(fromByteOffset: kept &- 1, as: UInt8.self) & 1 == 1)
  }
  if !isUp { return DecimalDigits(count: kept, point: digits.point) }
  var last = kept &- 1
  while unsafe last >= 0 && text.load(fromByteOffset: last, as: UInt8.self) == 57 { last &-= 1 }
  // The nines become zeros, which nobody has to write.
  if last < 0 {
    unsafe text.storeBytes(of: 49, as: UInt8.self)
    return DecimalDigits(count: 1, point: digits.point &+ 1)
  }
  let digit = unsafe text.load(fromByteOffset: last, as: UInt8.self)
  unsafe text.storeBytes(of: digit &+ 1, toByteOffset: last, as: UInt8.self)
  return DecimalDigits(count: last &+ 1, point: digits.point)
}
