// The 80-bit format of x86_64: its shortest text, by exact integers, and what a format asks for.
//
// It takes 16 KiB of stack for the digits of the smallest numbers, which have eleven thousand.

#if arch(x86_64)

internal import Builtin

/// A decimal number's first 24 digits, from a place that it shares with others, and whether there is more.
private struct LeadingDigits {
  var digits: UInt128 = 0
  var hasMore = false

  /// - Parameters:
  ///   - decimal: digits at `text`.
  ///   - point: of the place to begin at: zeros stand before a number that begins behind it.
  init(_ decimal: DecimalDigits, _ text: UnsafeMutableRawPointer, point: Int) {
    let zeros = point &- decimal.point
    for place in 0..<24 {
      let index = place &- zeros
      var digit: UInt8 = 48
      // SAFETY: one of the digits.
      if index >= 0 && index < decimal.count { digit = unsafe text.load(fromByteOffset: index, as: UInt8.self) }
      digits = digits &* 10 &+ UInt128(truncatingIfNeeded: digit &- 48)
    }
    var index = 24 &- zeros
    while index < decimal.count {
      // SAFETY: one of the digits.
      if unsafe text.load(fromByteOffset: index, as: UInt8.self) != 48 { hasMore = true }
      index &+= 1
    }
  }
}

extension BinaryNumber {
  fileprivate init(_ value: Float80) {
    let field = Int(truncatingIfNeeded: value.exponentBitPattern)
    let fraction = value.significandBitPattern
    self.init(
      significand: field == 0 || field == 0x7FFF ? fraction : fraction | 1 &<< 63,
      exponent: field == 0 ? -16_445 : field &- 16_446, isNegative: value.sign == .minus, isFinite: field != 0x7FFF)
  }

  /// Whether the number has an integer part that 64 bits do not hold: it is written with an exponent.
  fileprivate var isLarge: Bool { exponent > 1 || (exponent == 1 && significand > 1 &<< 63) }

  /// The shortest digits in the rounding interval, and of those the closest.
  ///
  /// Steele and White, "How to print floating-point numbers accurately" (1990), by exact ends of the interval.
  ///
  /// - Parameters:
  ///   - words: 1,280.
  ///   - text: 11,520 bytes; the digits.
  fileprivate func shortestDigits(
    words: UnsafeMutablePointer<UInt32>, text: UnsafeMutableRawPointer
  ) -> DecimalDigits {
    // In quarters of the last place; below a power of two the neighbour is half as far.
    let isIrregular = significand == 1 &<< 63 && exponent > -16_445
    func digits(_ integer: UInt64, quarters: UInt64) -> DecimalDigits {
      // SAFETY: 4 × 2^64 × 5^16,447 has 11,516 digits, the room 11,520.
      var number = unsafe ExactNumber(integer, in: words)
      if integer == 0 {
        number = unsafe ExactNumber(quarters, in: words)
      } else {
        number.multiply(by: 4, adding: quarters)
      }
      return unsafe number.writeDigits(exponent: exponent &- 2, to: text)
    }
    let above = digits(significand, quarters: 2)
    let point = above.point
    let upper = unsafe LeadingDigits(above, text, point: point)
    let lower = unsafe LeadingDigits(digits(significand &- 1, quarters: isIrregular ? 3 : 2), text, point: point)
    let exact = unsafe LeadingDigits(digits(significand, quarters: 0), text, point: point)

    // The ends read back as the number where its significand is even.
    let isClosed = significand & 1 == 0
    var kept: UInt128 = 0
    var below: UInt128 = 0
    var unit: UInt128 = 1
    for _ in 0..<24 { unit &*= 10 }
    for count in 1...24 {
      unit = tenth(of: unit)
      kept &*= 10
      while below &+ unit <= exact.digits {
        below &+= unit
        kept &+= 1
      }
      let next = below &+ unit
      let isBelowInside = below > lower.digits || (isClosed && below == lower.digits && !lower.hasMore)
      let isNextInside =
        next < upper.digits || (next == upper.digits && (upper.hasMore || isClosed))
      if !isBelowInside && !isNextInside && count < 24 { continue }
      let twice = (exact.digits &- below) &* 2
      let isNextCloser = twice > unit || (twice == unit && (exact.hasMore || kept & 1 == 1))
      if isNextInside && (isNextCloser || !isBelowInside) { kept &+= 1 }
      // SAFETY: 25 digits and what the function writes behind them.
      let length = unsafe writeDecimal(kept, to: text)
      return DecimalDigits(count: length, point: point &+ length &- count)
    }
    return DecimalDigits(count: 0, point: 1)
  }

  /// The layout of the shortest text, or of what the format asks for.
  @inline(never)
  fileprivate func layOutFloat80(
    _ format: FloatingPointFormat, words: UnsafeMutablePointer<UInt32>?, text: UnsafeMutableRawPointer?
  ) -> NumberLayout {
    // SAFETY: the caller's memory is as large as both functions ask for.
    guard case .shortest = format.style, let words = unsafe words, let text = unsafe text else {
      return unsafe layOut(format, words: words, text: text)
    }
    var digits = DecimalDigits(count: 0, point: 1)
    if significand != 0 { digits = unsafe shortestDigits(words: words, text: text) }
    if isLarge || (digits.count > 0 && digits.point < -3) {
      return NumberLayout(digits, scientific: digits.count &- 1, isNegative: isNegative, format)
    }
    let fractionCount = digits.count > digits.point ? digits.count &- digits.point : 1
    return NumberLayout(digits, fixed: digits.count == 0 ? 1 : fractionCount, isNegative: isNegative, format)
  }
}

/// A tenth of a power of ten up to 10^24, without a division of 128 bits.
private func tenth(of power: UInt128) -> UInt128 {
  var tenth: UInt128 = 1
  while tenth &* 10 < power { tenth &*= 10 }
  return tenth
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a number as its `description` has it: the shortest text that reads back as the same number.
  ///
  /// It takes 20 KiB of stack.
  @inline(__always)
  public mutating func write(_ value: Float80) throws(Failure) {
    try write(float80: BinaryNumber(value), FloatingPointFormat())
  }

  /// Appends a number as `format` says.
  ///
  /// It takes 20 KiB of stack.
  ///
  /// - Parameters:
  ///   - value: what is written.
  ///   - format: which digits, sign, width and groups.
  @inline(__always)
  public mutating func write(_ value: Float80, format: FloatingPointFormat) throws(Failure) {
    try write(float80: BinaryNumber(value), format)
  }

  @inline(never)
  package mutating func write(float80 number: BinaryNumber, _ format: FloatingPointFormat) throws(Failure) {
    if !number.isFinite { return try write(notFinite: number, format) }
    // SAFETY: what is read of both was written before, or is never used.
    var words: InlineArray<1280, UInt32> = Builtin.emplace { _ in }
    var text: InlineArray<11584, UInt8> = Builtin.emplace { _ in }
    var wordSpan = words.mutableSpan
    var textSpan = text.mutableSpan
    let layout = unsafe wordSpan.withUnsafeMutableBufferPointer { words in
      unsafe textSpan.withUnsafeMutableBytes { text in
        unsafe number.layOutFloat80(format, words: words.baseAddress, text: text.baseAddress)
      }
    }
    // SAFETY: the digits that `layout` speaks of are in `textSpan`, and behind them is room.
    try unsafe textSpan.withUnsafeMutableBytes { (text) throws(Failure) in
      try unsafe write(layout, digits: text.baseAddress, format.padding)
    }
  }
}

#endif
