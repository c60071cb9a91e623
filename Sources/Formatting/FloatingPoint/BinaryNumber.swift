// What a floating-point number consists of, whatever its type; and its digits, rounded as a format says.

/// A number's parts.
package struct BinaryNumber {
  /// The magnitude is `significand` × 2^`exponent`.
  var significand: UInt64
  var exponent: Int
  var isNegative: Bool
  /// Neither infinite nor a NaN; of an infinity the significand is 0, of a NaN it is not.
  var isFinite: Bool

  /// The fields of one of the formats of IEEE 754.
  ///
  /// - Parameters:
  ///   - fractionBits: of the stored significand.
  ///   - exponentBits: of the exponent.
  @inline(__always)
  init(_ bits: UInt64, fractionBits: UInt64, exponentBits: UInt64) {
    let fraction = bits & (1 &<< fractionBits &- 1)
    let fieldMask: UInt64 = 1 &<< exponentBits &- 1
    let field = (bits &>> fractionBits) & fieldMask
    isNegative = bits &>> (fractionBits &+ exponentBits) != 0
    isFinite = field != fieldMask
    significand = field == 0 || field == fieldMask ? fraction : fraction | 1 &<< fractionBits
    let least = 2 &- Int(truncatingIfNeeded: fieldMask &>> 1) &- Int(truncatingIfNeeded: fractionBits) &- 1
    exponent = least &+ (field == 0 ? 0 : Int(truncatingIfNeeded: field) &- 1)
  }

  /// The parts of a number that are given as such.
  @inline(__always)
  init(significand: UInt64, exponent: Int, isNegative: Bool, isFinite: Bool) {
    self.significand = significand
    self.exponent = exponent
    self.isNegative = isNegative
    self.isFinite = isFinite
  }

  @inline(__always)
  init(_ value: Double) { self.init(value.bitPattern, fractionBits: 52, exponentBits: 11) }

  @inline(__always)
  init(_ value: Float) {
    self.init(UInt64(truncatingIfNeeded: value.bitPattern), fractionBits: 23, exponentBits: 8)
  }

  @inline(__always)
  init(_ value: Float16) {
    self.init(UInt64(truncatingIfNeeded: value.bitPattern), fractionBits: 10, exponentBits: 5)
  }

  /// Writes the digits of a finite number and says how they are laid out.
  ///
  /// - Parameters:
  ///   - format: of style fixed or scientific.
  ///   - words: room for the exact digits of the number's type, and `text` too; 64 bytes of text at least.
  @_optimize(speed) @inline(never)
  func layOut(
    _ format: FloatingPointFormat, words: UnsafeMutablePointer<UInt32>?, text: UnsafeMutableRawPointer?
  ) -> NumberLayout {
    let nothing = DecimalDigits(count: 0, point: 1)
    guard let words = unsafe words, let text = unsafe text else {
      return NumberLayout(nothing, fixed: 0, isNegative: isNegative, format)
    }
    switch format.style {
    case .shortest:
      return NumberLayout(nothing, fixed: 0, isNegative: isNegative, format)
    case .fixed(let wanted):
      let count = Self.sensibleCount(wanted)
      var digits = nothing
      if let integer = fixedDecimal(significand: significand, exponent: exponent, digits: count) {
        // SAFETY: 20 bytes of at least 64.
        if integer != 0 { digits.count = unsafe writeDecimal(integer, to: text) }
        digits.point = digits.count &- count
      } else if significand != 0 {
        digits = unsafe ExactNumber(significand, in: words).writeDigits(exponent: exponent, to: text)
        digits = unsafe round(digits, to: digits.point &+ count, in: text)
      }
      return NumberLayout(digits, fixed: count, isNegative: isNegative, format)
    case .scientific(let wanted):
      let count = Self.sensibleCount(wanted)
      var digits = nothing
      if significand == 0 { return NumberLayout(digits, scientific: count, isNegative: isNegative, format) }
      if let decimal = scientificDecimal(significand: significand, exponent: exponent, digits: count &+ 1) {
        // SAFETY: 20 bytes of at least 64.
        digits.count = unsafe writeDecimal(decimal.digits, to: text)
        digits.point = decimal.exponent &+ 1
      } else {
        digits = unsafe ExactNumber(significand, in: words).writeDigits(exponent: exponent, to: text)
        digits = unsafe round(digits, to: count &+ 1, in: text)
      }
      return NumberLayout(digits, scientific: count, isNegative: isNegative, format)
    }
  }

  /// 0 for less than that; and nobody waits for 2^40 zeros.
  private static func sensibleCount(_ count: Int) -> Int {
    count < 0 ? 0 : count < 1 &<< 40 ? count : 1 &<< 40
  }
}
