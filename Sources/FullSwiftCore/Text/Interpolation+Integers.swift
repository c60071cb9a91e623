// Interpolation of integers with labels.

extension Interpolation {
  /// Appends an integer in a given form: `"\(x, radix: 16, prefix: true, width: 8, fill: "0")"`.
  ///
  /// - Parameters:
  ///   - value: of at most 128 bits.
  ///   - radix: 2 to 36.
  ///   - uppercase: digits above nine as capital letters.
  ///   - prefix: `0x`, `0o` or `0b` before the digits of radix 16, 8 or 2.
  ///   - sign: what stands before a number that is not negative.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the number stands in its width; nil: at the end, and with a fill of "0" after the sign.
  ///   - grouping: groups of digits, counted from the last; nil: none.
  @inline(__always)
  public mutating func appendInterpolation<Value: FixedWidthInteger>(
    _ value: Value, radix: Int = 10, uppercase: Bool = false, prefix: Bool = false, sign: SignDisplay = .negativeOnly,
    width: Int = 0, fill: Unicode.Scalar = " ", alignment: Alignment? = nil, grouping: Grouping? = nil
  ) {
    let format = IntegerFormat(
      radix: radix, isUppercase: uppercase, hasPrefix: prefix, sign: sign, width: width, fill: fill,
      alignment: alignment, grouping: grouping)
    withStream { $0.write(value, format: format) }
  }
}
