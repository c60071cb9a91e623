// The text of a number from its digits: sign, groups before the point, zeros where there are no digits, exponent. It can be
// taken in pieces, so that no memory is needed for a number of thousands of digits.

/// What a number's text consists of, without its fill.
package struct NumberLayout {
  /// Where the number's first digit before the point is among the digits; below zero where there are zeros first.
  var start = 0
  var digitCount = 0
  /// Digits before the point, at least 1, and behind it.
  var integerCount = 1
  var fractionCount = 0
  /// A byte of text; 0 for none.
  var sign: UInt8 = 0
  /// The exponent's text, the first byte lowest.
  var exponentText: UInt64 = 0
  var exponentCount = 0
  /// What stands between groups of digits before the point, and how long those are; 0: there are none.
  var separator: Unicode.Scalar = ","
  var groupSize = 0

  var separatorCount: Int { groupSize > 0 ? (integerCount &- 1) / groupSize : 0 }
  var signCount: Int { sign == 0 ? 0 : 1 }

  /// Unicode scalars of all.
  var columns: Int {
    signCount &+ integerCount &+ separatorCount &+ fractionCount &+ (fractionCount > 0 ? 1 : 0) &+ exponentCount
  }

  /// Digits in fixed notation.
  @inline(__always)
  init(_ digits: DecimalDigits, fixed fractionCount: Int, isNegative: Bool, _ format: FloatingPointFormat) {
    digitCount = digits.count
    integerCount = digits.point > 1 && digits.count > 0 ? digits.point : 1
    start = digits.point &- integerCount
    self.fractionCount = fractionCount
    setSign(isNegative: isNegative, format)
    setGroups(format)
  }

  /// Digits in scientific notation; `digits.point` is the power of ten of the first one and one more.
  @inline(__always)
  init(_ digits: DecimalDigits, scientific fractionCount: Int, isNegative: Bool, _ format: FloatingPointFormat) {
    digitCount = digits.count
    self.fractionCount = fractionCount
    setSign(isNegative: isNegative, format)
    setExponent(digits.count == 0 ? 0 : digits.point &- 1, format)
  }

  /// A text of `writeShortest`, without sign; its point is taken out.
  ///
  /// - Parameters:
  ///   - text: bytes that may be changed.
  ///   - count: how many.
  @inline(never)
  init(shortest text: UnsafeMutableRawPointer, count: Int, isNegative: Bool, _ format: FloatingPointFormat) {
    var index = 0
    var pointIndex = -1
    // SAFETY: offsets below `count`.
    while index < count {
      let byte = unsafe text.load(fromByteOffset: index, as: UInt8.self)
      if byte == UInt8(ascii: "e") { break }
      if byte == UInt8(ascii: ".") {
        pointIndex = index
      } else {
        unsafe text.storeBytes(of: byte, toByteOffset: digitCount, as: UInt8.self)
        digitCount &+= 1
      }
      index &+= 1
    }
    integerCount = pointIndex < 0 ? digitCount : pointIndex
    fractionCount = digitCount &- integerCount
    setSign(isNegative: isNegative, format)
    if index == count {
      setGroups(format)
    } else {
      while index < count {
        let byte = unsafe UInt64(text.load(fromByteOffset: index, as: UInt8.self))
        exponentText |= byte &<< UInt64(truncatingIfNeeded: exponentCount &* 8)
        exponentCount &+= 1
        index &+= 1
      }
      if format.isUppercase { exponentText &= ~0x20 }
    }
  }

  private mutating func setSign(isNegative: Bool, _ format: FloatingPointFormat) {
    sign = signByte(isNegative: isNegative, format.sign)
  }

  private mutating func setGroups(_ format: FloatingPointFormat) {
    guard let grouping = format.grouping, grouping.size > 0 else { return }
    groupSize = grouping.size
    separator = grouping.separator
  }

  private mutating func setExponent(_ exponent: Int, _ format: FloatingPointFormat) {
    var magnitude = UInt64(truncatingIfNeeded: exponent < 0 ? 0 &- exponent : exponent)
    // From the last digit on, at least two; a Float80's has four.
    repeat {
      let tenth = magnitude / 10
      exponentText = exponentText &<< 8 | (48 &+ magnitude &- tenth &* 10)
      exponentCount &+= 1
      magnitude = tenth
    } while magnitude != 0 || exponentCount < 2
    exponentText = exponentText &<< 16 | (exponent < 0 ? 0x2D00 : 0x2B00) | (format.isUppercase ? 0x45 : 0x65)
    exponentCount &+= 2
  }

  /// Writes the digits from `position` on, with point and separators, as far as there is room.
  ///
  /// - Parameters:
  ///   - position: how many digits have been written; moves on.
  ///   - digits: `digitCount` digits.
  ///   - target: 256 bytes.
  /// - Returns: how many of them were written.
  @inline(never)
  func writeDigits(
    from position: inout Int, of digits: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer
  ) -> Int {
    let end = integerCount &+ fractionCount
    let between = ScalarBytes(separator)
    var offset = 0
    // Room for a separator of four bytes and a digit, or for the point and a digit.
    while position < end && offset <= 251 {
      // SAFETY: at most five bytes from an offset of 251 at most; and a digit that is there.
      if position == integerCount {
        unsafe target.storeBytes(of: UInt8(ascii: "."), toByteOffset: offset, as: UInt8.self)
        offset &+= 1
      } else if groupSize > 0 && position > 0 && position < integerCount && (integerCount &- position) % groupSize == 0
      {
        offset &+= unsafe between.write(times: 1, to: target + offset)
      }
      let index = start &+ position
      let digit =
        unsafe index >= 0 && index < digitCount ? digits.load(fromByteOffset: index, as: UInt8.self) : 48
      unsafe target.storeBytes(of: digit, toByteOffset: offset, as: UInt8.self)
      offset &+= 1
      position &+= 1
    }
    return offset
  }

  /// Whether `writeAll` can be used: all is within 200 bytes.
  var isBrief: Bool { fractionCount < 64 && integerCount < (groupSize == 0 ? 64 : 24) }

  /// Writes all of the text.
  ///
  /// - Parameters:
  ///   - digits: `digitCount` digits, and 24 bytes that may be read behind them.
  ///   - target: 256 bytes.
  /// - Returns: how many of them are the text.
  @inline(never)
  func writeAll(of digits: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer) -> Int {
    // SAFETY: the text has 200 bytes at most, as `isBrief` says, and what is written in vain behind it is below 56.
    unsafe target.storeBytes(of: sign, as: UInt8.self)
    let text = unsafe target + signCount
    var length = 0
    let isPlain = start == 0 && groupSize == 0 && integerCount &+ fractionCount <= digitCount
    if isPlain && integerCount <= 24 && fractionCount <= 24 {
      unsafe copyWords(from: digits, to: text)
      length = integerCount
      if fractionCount > 0 {
        unsafe text.storeBytes(of: UInt8(ascii: "."), toByteOffset: length, as: UInt8.self)
        unsafe copyWords(from: digits + integerCount, to: text + (length &+ 1))
        length &+= fractionCount &+ 1
      }
    } else {
      var position = 0
      length = unsafe writeDigits(from: &position, of: digits, to: text)
    }
    unsafe store(exponentText, to: text + length)
    return signCount &+ length &+ exponentCount
  }
}

/// Copies 24 bytes.
@inline(__always)
private func copyWords(from source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer) {
  // SAFETY: the caller has 24 bytes at both.
  unsafe target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
  unsafe (target + 8).storeBytes(of: (source + 8).loadUnaligned(as: UInt64.self), as: UInt64.self)
  unsafe (target + 16).storeBytes(of: (source + 16).loadUnaligned(as: UInt64.self), as: UInt64.self)
}

/// What stands before a number; 0 for nothing.
@inline(__always)
func signByte(isNegative: Bool, _ sign: SignDisplay) -> UInt8 {
  if isNegative { return UInt8(ascii: "-") }
  switch sign {
  case .negativeOnly: return 0
  case .always: return UInt8(ascii: "+")
  case .space: return UInt8(ascii: " ")
  }
}
