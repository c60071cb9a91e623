// What a type of the program's own gets for the word `ByteOutputStreamable` alone: by its description, or by its raw value.
//
// Embedded Swift does not know the names of an enumeration's cases. A raw value of type String is the name of the case unless
// it is written otherwise: such an enumeration prints its raw value. One with other raw values has to say its name itself.

extension ByteOutputStreamable where Self: CustomStringConvertible {
  /// Appends the description.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try Described(self).write(to: &stream)
  }
}

extension ByteOutputStreamable where Self: CustomDebugStringConvertible {
  /// Appends the debug description.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try debugDescription.write(to: &stream)
  }
}

extension ByteOutputStreamable where Self: RawRepresentable, RawValue == String {
  /// Appends the raw value.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try rawValue.write(to: &stream)
  }
}

extension ByteOutputStreamable where Self: RawRepresentable & CustomStringConvertible, RawValue == String {
  /// Appends the description.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try Described(self).write(to: &stream)
  }
}
