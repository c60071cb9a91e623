// Natural numbers of a bounded size in place, with the few operations that parsing needs. No allocation.

/// A natural number below 2^(64 × `words`). Overflow drops the highest bits: callers size it so that none occurs.
struct BigNatural<let words: Int> {
  /// Least significant first; zero from ``count`` on.
  private var word: InlineArray<words, UInt64>
  /// Words in use: the last of them is not zero.
  private var count: Int

  init(_ value: UInt64) {
    word = InlineArray(repeating: 0)
    word[0] = value
    count = value == 0 ? 0 : 1
  }

  var isZero: Bool { count == 0 }

  var bitCount: Int {
    count == 0 ? 0 : count &* 64 &- word[count &- 1].leadingZeroBitCount
  }

  @inline(never)
  mutating func multiply(by factor: UInt64, adding addend: UInt64) {
    var carry = addend
    var index = 0
    while index < count {
      let (high, low) = word[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      word[index] = sum
      carry = high &+ (overflow ? 1 : 0)
      index &+= 1
    }
    if carry != 0 && count < words {
      word[count] = carry
      count &+= 1
    }
  }

  mutating func multiplyByPowerOfFive(_ exponent: Int) {
    var left = exponent
    while left >= 27 {
      multiply(by: 7_450_580_596_923_828_125, adding: 0)  // 5^27
      left &-= 27
    }
    var factor: UInt64 = 1
    while left > 0 {
      factor &*= 5
      left &-= 1
    }
    multiply(by: factor, adding: 0)
  }

  @inline(never)
  mutating func shiftLeft(_ distance: Int) {
    let wordShift = distance &>> 6
    let bitShift = UInt64(truncatingIfNeeded: distance & 63)
    var index = count &+ wordShift  // One word more than is in use, for the bits shifted out of the last.
    if index >= words { index = words &- 1 }
    count = index &+ 1
    while index >= 0 {
      let source = index &- wordShift
      let high = source >= 0 ? word[source] : 0
      let low = source > 0 ? word[source &- 1] : 0
      word[index] = high &<< bitShift | (low &>> 1) &>> (63 &- bitShift)
      index &-= 1
    }
    dropZeroWords()
  }

  func isLess(than other: BigNatural) -> Bool {
    if count != other.count { return count < other.count }
    var index = count &- 1
    while index >= 0 {
      if word[index] != other.word[index] { return word[index] < other.word[index] }
      index &-= 1
    }
    return false
  }

  /// Subtracts `other` unless that is larger; whether it did.
  @inline(never)
  mutating func subtractIfNotLess(_ other: BigNatural) -> Bool {
    if isLess(than: other) { return false }
    var borrow: UInt64 = 0
    var index = 0
    while index < count {
      let (partial, first) = word[index].subtractingReportingOverflow(other.word[index])
      let (difference, second) = partial.subtractingReportingOverflow(borrow)
      word[index] = difference
      borrow = first || second ? 1 : 0
      index &+= 1
    }
    dropZeroWords()
    return true
  }

  private mutating func dropZeroWords() {
    while count > 0 && word[count &- 1] == 0 { count &-= 1 }
  }
}
