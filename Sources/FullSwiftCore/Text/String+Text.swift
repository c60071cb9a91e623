// Strings from texts, and our forms of interpolation in the standard library's own.

extension String {
  /// A string of a text: `String(text: "\(x, width: 8)")` links a tenth of what the same literal costs as a String.
  ///
  /// - Parameter text: a literal; what is not UTF-8 in it becomes U+FFFD.
  public init(text: Text) {
    // SAFETY: the bytes are there during the call.
    var string = ""
    unsafe text.interpolation.withWhole(terminator: "") { start, count in
      string = unsafe String(repairing: UnsafeRawBufferPointer(start: start, count: count))
    }
    self = string
  }
}

extension DefaultStringInterpolation: Interpolation, ByteOutputStream {
  public typealias Failure = Never
  public typealias Stream = Self

  /// Appends UTF-8.
  public mutating func write(_ bytes: Span<UInt8>) {
    // SAFETY: the bytes are copied before the call returns.
    unsafe bytes.withUnsafeBytes { appendLiteral(unsafe String(repairing: $0)) }
  }

  @inline(__always)
  public mutating func withStream(_ body: (inout Self) -> Void) { body(&self) }
}

// The standard library's own forms are members of the structure itself and so before those of the protocol. These are before
// them, since they ask for more: numbers come from our digits, and collections are printed at all.

extension DefaultStringInterpolation {
  /// Appends a value that writes itself.
  public mutating func appendInterpolation<Value: ByteOutputStreamable>(_ value: Value) { value.write(to: &self) }

  /// Appends a value that writes itself.
  public mutating func appendInterpolation<Value: ByteOutputStreamable & CustomStringConvertible>(_ value: Value) {
    value.write(to: &self)
  }

  /// Appends a value that writes itself.
  public mutating func appendInterpolation<
    Value: ByteOutputStreamable & CustomStringConvertible & TextOutputStreamable
  >(_ value: Value) {
    value.write(to: &self)
  }

  /// Appends an integer in decimal.
  public mutating func appendInterpolation<Value: FixedWidthInteger & ByteOutputStreamable>(_ value: Value) {
    write(value)
  }

  /// Appends a string: there is no shorter way than the standard library's.
  public mutating func appendInterpolation(_ value: String) { appendLiteral(value) }

  /// Appends `Optional(…)` with the description, or `nil`.
  public mutating func appendInterpolation<Value: CustomStringConvertible>(_ value: Value?) {
    value.map { Described($0) }.write(to: &self)
  }

  /// Appends `Optional(…)` with the text, or `nil`.
  public mutating func appendInterpolation<Value: CustomStringConvertible & ByteOutputStreamable>(_ value: Value?) {
    value.write(to: &self)
  }

  /// Appends the descriptions in brackets.
  public mutating func appendInterpolation<Value: CustomStringConvertible>(_ values: [Value]) {
    DescribedArray(values).write(to: &self)
  }

  /// Appends the texts in brackets.
  public mutating func appendInterpolation<Value: CustomStringConvertible & ByteOutputStreamable>(_ values: [Value]) {
    values.write(to: &self)
  }

  /// Appends the raw value.
  public mutating func appendInterpolation<Value: RawRepresentable>(_ value: Value) where Value.RawValue == String {
    appendLiteral(value.rawValue)
  }

  /// Appends the description.
  public mutating func appendInterpolation<Value: RawRepresentable & CustomStringConvertible>(_ value: Value)
  where Value.RawValue == String {
    appendLiteral(value.description)
  }

  /// Appends the text.
  public mutating func appendInterpolation<Value: RawRepresentable & ByteOutputStreamable>(_ value: Value)
  where Value.RawValue == String {
    value.write(to: &self)
  }

  /// Appends the text.
  public mutating func appendInterpolation<Value: RawRepresentable & CustomStringConvertible & ByteOutputStreamable>(
    _ value: Value
  ) where Value.RawValue == String {
    value.write(to: &self)
  }
}
