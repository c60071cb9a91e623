// `print` of what is not itself a value that writes itself, and what cannot be printed. See Interpolation+Wrapped.swift.

/// Prints `Optional(…)` with the description, or `nil`.
@_disfavoredOverload
public func print<Value: CustomStringConvertible>(
  _ value: Value?, terminator: StaticString = "\n", policy: PrintPolicy = PrintPolicy()
) {
  printWhole(value.map { Described($0) }, terminator)
}

/// Prints the descriptions in brackets.
@_disfavoredOverload
public func print<Value: CustomStringConvertible>(
  _ values: [Value], terminator: StaticString = "\n", policy: PrintPolicy = PrintPolicy()
) {
  printWhole(DescribedArray(values), terminator)
}

/// Prints the raw value: the name of the case, where the enumeration does not say otherwise.
@_disfavoredOverload
public func print<Value: RawRepresentable>(
  _ value: Value, terminator: StaticString = "\n", policy: PrintPolicy = PrintPolicy()
)
where Value.RawValue == String {
  printWhole(value.rawValue, terminator)
}

/// What has neither text nor description cannot be printed.
@available(
  *, unavailable,
  message:
    "Embedded Swift does not know the names of types, cases and properties: make the type CustomStringConvertible or ByteOutputStreamable, or print its rawValue"
)
@_disfavoredOverload
public func print<Value>(
  _ value: Value, terminator: StaticString = "\n", policy: PrintPolicy = PrintPolicy(),
  fallback: PrintPolicy = PrintPolicy()
) {}

extension Interpolation {
  /// What has neither text nor description: said by a warning, since an error would have the compiler take the standard
  /// library's interpolation, which writes the same in silence.
  @available(
    *, deprecated,
    message:
      "Embedded Swift does not know the names of types, cases and properties: make the type CustomStringConvertible or ByteOutputStreamable, or interpolate its rawValue"
  )
  @_disfavoredOverload
  public mutating func appendInterpolation<Value>(_ value: Value) {
    withStream { ("(cannot print value in embedded Swift)" as StaticString).write(to: &$0) }
  }
}

/// The descriptions of an array's elements, in brackets.
struct DescribedArray<Value: CustomStringConvertible>: ByteOutputStreamable {
  var values: [Value]

  @inline(__always)
  init(_ values: [Value]) { self.values = values }

  @inline(__always)
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure) {
    try stream.writeList(values.lazy.map { Described($0) })
  }
}
