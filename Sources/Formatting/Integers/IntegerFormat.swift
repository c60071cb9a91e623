// How an integer is written: everything that `String(_:radix:uppercase:)` and printf can say of one, and groups of digits.

/// How an integer is written.
///
/// The order is: fill, sign, prefix, fill of `.afterSign`, digits, fill. Fill is never grouped.
public struct IntegerFormat: Equatable, Sendable {
  /// 2 to 36.
  public var radix: Int
  /// Digits above nine as capital letters. The prefix stays in small ones.
  public var isUppercase: Bool
  /// `0x`, `0o` or `0b` before the digits of radix 16, 8 or 2; other radices have none.
  public var hasPrefix: Bool
  /// What stands before a number that is not negative.
  public var sign: SignDisplay
  /// The width and what fills it.
  public var padding: Padding
  /// Groups of digits; nil: none.
  public var grouping: Grouping?

  /// - Parameters:
  ///   - radix: 2 to 36.
  ///   - isUppercase: digits above nine as capital letters.
  ///   - hasPrefix: `0x`, `0o` or `0b` before the digits of radix 16, 8 or 2.
  ///   - sign: what stands before a number that is not negative.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the number stands in its width; nil: at the end, and with a fill of "0" after the sign.
  ///   - grouping: groups of digits, counted from the last; nil: none.
  @inline(__always)
  public init(
    radix: Int = 10, isUppercase: Bool = false, hasPrefix: Bool = false, sign: SignDisplay = .negativeOnly,
    width: Int = 0, fill: Unicode.Scalar = " ", alignment: Alignment? = nil, grouping: Grouping? = nil
  ) {
    precondition(radix >= 2 && radix <= 36, "Radix must be between 2 and 36")
    self.radix = radix
    self.isUppercase = isUppercase
    self.hasPrefix = hasPrefix
    self.sign = sign
    self.padding = Padding(width: width, fill: fill, alignment: alignment)
    self.grouping = grouping
  }
}
