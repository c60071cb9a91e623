// The standard library's integers write themselves, in decimal.

extension ByteOutputStreamable where Self: FixedWidthInteger {
  /// Appends the number in decimal.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.write(self)
  }
}

extension Int: ByteOutputStreamable {}
extension Int8: ByteOutputStreamable {}
extension Int16: ByteOutputStreamable {}
extension Int32: ByteOutputStreamable {}
extension Int64: ByteOutputStreamable {}
extension Int128: ByteOutputStreamable {}
extension UInt: ByteOutputStreamable {}
extension UInt8: ByteOutputStreamable {}
extension UInt16: ByteOutputStreamable {}
extension UInt32: ByteOutputStreamable {}
extension UInt64: ByteOutputStreamable {}
extension UInt128: ByteOutputStreamable {}
