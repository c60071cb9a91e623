// How a floating-point number is written.

/// How a floating-point number is written.
///
/// The order is: fill, sign, fill of `.afterSign`, digits, fill. Infinities and NaNs are never filled with "0", nor grouped.
public struct FloatingPointFormat: Equatable, Sendable {
  /// Which digits are written.
  public enum Style: Equatable, Sendable {
    /// Those of `description`: the shortest text that reads back as the same number.
    case shortest
    /// So many behind the point, rounded from the number's exact value, a tie to even: as C's `%.3f`.
    case fixed(digits: Int)
    /// One before the point, so many behind it, rounded likewise, and an exponent of at least two digits: as C's `%.3e`.
    case scientific(digits: Int)
  }

  /// Which digits are written.
  public var style: Style
  /// What stands before a number that is not negative. The sign of a NaN is never written.
  public var sign: SignDisplay
  /// The width and what fills it.
  public var padding: Padding
  /// Groups of the digits before the point; nil: none.
  public var grouping: Grouping?
  /// `E`, `INF` and `NAN` for `e`, `inf` and `nan`.
  public var isUppercase: Bool

  /// - Parameters:
  ///   - style: which digits are written.
  ///   - sign: what stands before a number that is not negative.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the number stands in its width; nil: at the end, and with a fill of "0" after the sign.
  ///   - grouping: groups of the digits before the point, counted from it; nil: none.
  ///   - isUppercase: `E`, `INF` and `NAN` for `e`, `inf` and `nan`.
  @inline(__always)
  public init(
    _ style: Style = .shortest, sign: SignDisplay = .negativeOnly, width: Int = 0, fill: Unicode.Scalar = " ",
    alignment: Alignment? = nil, grouping: Grouping? = nil, isUppercase: Bool = false
  ) {
    self.style = style
    self.sign = sign
    self.padding = Padding(width: width, fill: fill, alignment: alignment)
    self.grouping = grouping
    self.isUppercase = isUppercase
  }
}
