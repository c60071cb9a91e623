// Interpolation of floating-point numbers with labels.

/// A floating-point number that can be written as a format says: Double, Float, Float16, and Float80 where there is one.
public protocol FormattableFloatingPoint: ByteOutputStreamable {
  /// Appends the number as `format` says.
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, format: FloatingPointFormat
  ) throws(Stream.Failure)
}

extension Double: FormattableFloatingPoint {
  /// Appends the number as `format` says.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, format: FloatingPointFormat
  ) throws(Stream.Failure) {
    try stream.write(self, format: format)
  }
}

extension Float: FormattableFloatingPoint {
  /// Appends the number as `format` says.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, format: FloatingPointFormat
  ) throws(Stream.Failure) {
    try stream.write(self, format: format)
  }
}

extension Float16: FormattableFloatingPoint {
  /// Appends the number as `format` says.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, format: FloatingPointFormat
  ) throws(Stream.Failure) {
    try stream.write(self, format: format)
  }
}

extension Interpolation {
  /// Appends a number with digits behind the point, correctly rounded: `"\(x, digits: 2)"`.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - digits: how many stand behind the point.
  ///   - sign: what stands before a number that is not negative.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the number stands in its width; nil: at the end, and with a fill of "0" after the sign.
  ///   - grouping: groups of the digits before the point; nil: none.
  ///   - uppercase: `E`, `INF` and `NAN`.
  @inline(__always)
  public mutating func appendInterpolation<Value: FormattableFloatingPoint>(
    _ value: Value, digits: Int, sign: SignDisplay = .negativeOnly, width: Int = 0, fill: Unicode.Scalar = " ",
    alignment: Alignment? = nil, grouping: Grouping? = nil, uppercase: Bool = false
  ) {
    let format = FloatingPointFormat(
      .fixed(digits: digits), sign: sign, width: width, fill: fill, alignment: alignment, grouping: grouping,
      isUppercase: uppercase)
    withStream { value.write(to: &$0, format: format) }
  }

  /// Appends a number with an exponent: `"\(x, scientific: 3)"` is `1.234e+05`.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - digits: how many stand behind the point.
  ///   - sign: what stands before a number that is not negative.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the number stands in its width; nil: at the end, and with a fill of "0" after the sign.
  ///   - grouping: groups of the digits before the point; nil: none.
  ///   - uppercase: `E`, `INF` and `NAN`.
  @inline(__always)
  public mutating func appendInterpolation<Value: FormattableFloatingPoint>(
    _ value: Value, scientific digits: Int, sign: SignDisplay = .negativeOnly, width: Int = 0,
    fill: Unicode.Scalar = " ",
    alignment: Alignment? = nil, grouping: Grouping? = nil, uppercase: Bool = false
  ) {
    let format = FloatingPointFormat(
      .scientific(digits: digits), sign: sign, width: width, fill: fill, alignment: alignment, grouping: grouping,
      isUppercase: uppercase)
    withStream { value.write(to: &$0, format: format) }
  }

  /// Appends the shortest text that reads back as the same number, with a sign, a width or groups.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - sign: what stands before a number that is not negative.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the number stands in its width; nil: at the end, and with a fill of "0" after the sign.
  ///   - grouping: groups of the digits before the point; nil: none.
  ///   - uppercase: `E`, `INF` and `NAN`.
  @inline(__always)
  public mutating func appendInterpolation<Value: FormattableFloatingPoint>(
    _ value: Value, sign: SignDisplay = .negativeOnly, width: Int = 0, fill: Unicode.Scalar = " ",
    alignment: Alignment? = nil, grouping: Grouping? = nil, uppercase: Bool = false
  ) {
    let format = FloatingPointFormat(
      .shortest, sign: sign, width: width, fill: fill, alignment: alignment, grouping: grouping, isUppercase: uppercase)
    withStream { value.write(to: &$0, format: format) }
  }
}
