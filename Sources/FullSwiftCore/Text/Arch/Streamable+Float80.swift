// Float80 writes itself, where there is one. Of a NaN no more is written than its description says.

#if arch(x86_64)

extension Float80: FormattableFloatingPoint, Dumpable {
  /// Appends the shortest text that reads back as the same number.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.write(self)
  }

  /// Appends the same text.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }

  /// Appends the number as `format` says.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, format: FloatingPointFormat
  ) throws(Stream.Failure) {
    try stream.write(self, format: format)
  }
}

#endif
