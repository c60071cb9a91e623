// Optionals, collections and ranges write themselves as the standard library prints them: what is in them as
// `debugPrint` has it.
//
// Not there: ranges without an end or a beginning, which the standard library prints by the name of their type.

extension Optional: ByteOutputStreamable where Wrapped: ByteOutputStreamable {
  /// Appends `Optional(…)` or `nil`.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    guard let value = self else { return try ("nil" as StaticString).write(to: &stream) }
    try ("Optional(" as StaticString).write(to: &stream)
    try value.writeDebugDescription(to: &stream)
    try (")" as StaticString).write(to: &stream)
  }

  /// Appends `Optional(…)` or `nil`.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }
}

extension Array: ByteOutputStreamable where Element: ByteOutputStreamable {
  /// Appends the elements in brackets.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeList(self)
  }

  /// Appends the elements in brackets.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeList(self)
  }
}

extension ArraySlice: ByteOutputStreamable where Element: ByteOutputStreamable {
  /// Appends the elements in brackets.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeList(self)
  }

  /// Appends the elements in brackets, as `ArraySlice([…])`.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try ("ArraySlice(" as StaticString).write(to: &stream)
    try stream.writeList(self)
    try (")" as StaticString).write(to: &stream)
  }
}

extension ContiguousArray: ByteOutputStreamable where Element: ByteOutputStreamable {
  /// Appends the elements in brackets.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeList(self)
  }

  /// Appends the elements in brackets, as `ContiguousArray([…])`.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try ("ContiguousArray(" as StaticString).write(to: &stream)
    try stream.writeList(self)
    try (")" as StaticString).write(to: &stream)
  }
}

extension Set: ByteOutputStreamable where Element: ByteOutputStreamable {
  /// Appends the elements in brackets.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeList(self)
  }

  /// Appends the elements in brackets, as `Set([…])`.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try ("Set(" as StaticString).write(to: &stream)
    try stream.writeList(self)
    try (")" as StaticString).write(to: &stream)
  }
}

extension Dictionary: ByteOutputStreamable where Key: ByteOutputStreamable, Value: ByteOutputStreamable {
  /// Appends the keys and values in brackets, in the dictionary's order.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if isEmpty { return try ("[:]" as StaticString).write(to: &stream) }
    var separator: StaticString = "["
    for (key, value) in self {
      try separator.write(to: &stream)
      separator = ", "
      try key.writeDebugDescription(to: &stream)
      try (": " as StaticString).write(to: &stream)
      try value.writeDebugDescription(to: &stream)
    }
    try ("]" as StaticString).write(to: &stream)
  }

  /// Appends the keys and values in brackets.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }
}

extension Range: ByteOutputStreamable where Bound: ByteOutputStreamable {
  /// Appends the bounds with `..<` between them.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try lowerBound.write(to: &stream)
    try ("..<" as StaticString).write(to: &stream)
    try upperBound.write(to: &stream)
  }

  /// Appends `Range(…)`.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try ("Range(" as StaticString).write(to: &stream)
    try lowerBound.writeDebugDescription(to: &stream)
    try ("..<" as StaticString).write(to: &stream)
    try upperBound.writeDebugDescription(to: &stream)
    try (")" as StaticString).write(to: &stream)
  }
}

extension ClosedRange: ByteOutputStreamable where Bound: ByteOutputStreamable {
  /// Appends the bounds with `...` between them.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try lowerBound.write(to: &stream)
    try ("..." as StaticString).write(to: &stream)
    try upperBound.write(to: &stream)
  }

  /// Appends `ClosedRange(…)`.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try ("ClosedRange(" as StaticString).write(to: &stream)
    try lowerBound.writeDebugDescription(to: &stream)
    try ("..." as StaticString).write(to: &stream)
    try upperBound.writeDebugDescription(to: &stream)
    try (")" as StaticString).write(to: &stream)
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a sequence's elements in brackets.
  mutating func writeList<Elements: Sequence>(_ elements: Elements) throws(Failure)
  where Elements.Element: ByteOutputStreamable {
    var separator: StaticString = "["
    for element in elements {
      try separator.write(to: &self)
      separator = ", "
      try element.writeDebugDescription(to: &self)
    }
    let end: StaticString = separator.utf8CodeUnitCount == 1 ? "[]" : "]"
    try end.write(to: &self)
  }
}
