// Interpolation of what is not itself a value that writes itself: optionals and arrays of values that only have a
// description, enumerations with names for raw values, bytes, and an optional with a text in place of `nil`.

extension Interpolation {
  /// Appends `Optional(…)` with the description, or `nil`.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: CustomStringConvertible>(_ value: Value?) {
    withStream { stream in value.map { Described($0) }.write(to: &stream) }
  }

  /// Appends the descriptions in brackets.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: CustomStringConvertible>(_ values: [Value]) {
    withStream { DescribedArray(values).write(to: &$0) }
  }

  /// Appends the raw value: the name of the case, where the enumeration does not say otherwise. Embedded Swift does not know
  /// the names themselves.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value) where Value.RawValue == String {
    withStream { value.rawValue.write(to: &$0) }
  }

  /// Appends bytes of UTF-8.
  @inline(__always)
  public mutating func appendInterpolation(_ text: Span<UInt8>) { withStream { $0.write(text) } }

  /// Appends bytes of UTF-8, filled up to a width.
  @inline(__always)
  public mutating func appendInterpolation(
    _ text: Span<UInt8>, width: Int, fill: Unicode.Scalar = " ", alignment: Alignment = .leading
  ) {
    withStream { $0.write(text, padding: Padding(width: width, fill: fill, alignment: alignment)) }
  }

  /// Appends the value, or a text where there is none: `"\(name, default: "nobody")"`.
  @inline(__always)
  public mutating func appendInterpolation<Value: ByteOutputStreamable>(
    _ value: Value?, default text: @autoclosure () -> String
  ) {
    withStream { stream in
      if let value { value.write(to: &stream) } else { text().write(to: &stream) }
    }
  }
}
