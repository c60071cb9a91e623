// Interpolation of any text with a width.

extension Interpolation {
  /// Appends a value's text, filled up to a width: `"\(name, width: 12)|"`.
  ///
  /// - Parameters:
  ///   - value: anything that writes itself.
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills the width.
  ///   - alignment: where the text stands in its width.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: ByteOutputStreamable>(
    _ value: Value, width: Int, fill: Unicode.Scalar = " ", alignment: Alignment = .leading
  ) {
    let padding = Padding(width: width, fill: fill, alignment: alignment)
    withStream { $0.write(value, padding: padding) }
  }

  /// Appends a value's text, filled up to a width.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: ByteOutputStreamable & CustomStringConvertible>(
    _ value: Value, width: Int, fill: Unicode.Scalar = " ", alignment: Alignment = .leading
  ) {
    let padding = Padding(width: width, fill: fill, alignment: alignment)
    withStream { $0.write(value, padding: padding) }
  }

  /// Appends a value's description, filled up to a width.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: CustomStringConvertible>(
    _ value: Value, width: Int, fill: Unicode.Scalar = " ", alignment: Alignment = .leading
  ) {
    let padding = Padding(width: width, fill: fill, alignment: alignment)
    withStream { $0.write(Described(value), padding: padding) }
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a value's text with fill. The value is written twice: once to see how long it is.
  @inline(__always)
  mutating func write<Value: ByteOutputStreamable>(_ value: Value, padding: Padding) throws(Failure) {
    var counter = ScalarCounter()
    value.write(to: &counter)
    let counts = padding.fillCounts(columns: counter.count, isNumber: false)
    let fill = ScalarBytes(padding.fill)
    try write(fill, times: counts.before &+ counts.within)
    try value.write(to: &self)
    try write(fill, times: counts.behind)
  }
}

/// A stream that only counts the Unicode scalars written to it.
struct ScalarCounter: ByteOutputStream {
  var count = 0

  mutating func write(_ bytes: Span<UInt8>) {
    // Every byte but those that continue a scalar.
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
  }
}
