// Strings and their parts write themselves; within a collection and in `debugPrint` they are quoted.
internal import LinuxABI

extension String: ByteOutputStreamable {
  /// Appends the string's UTF-8.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: the bytes are there during the call.
    unsafe try withStoredUTF8 { bytes throws(Stream.Failure) in
      unsafe try stream.write(Span(_unsafeElements: bytes))
    }
  }

  /// Appends the string in quotes, as its `debugDescription` has it.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: as above.
    unsafe try withStoredUTF8 { bytes throws(Stream.Failure) in
      unsafe try stream.writeQuoted(Span(_unsafeElements: bytes))
    }
  }
}

extension Substring: ByteOutputStreamable {
  /// Appends the UTF-8.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: as above.
    unsafe try withStoredUTF8 { bytes throws(Stream.Failure) in
      unsafe try stream.write(Span(_unsafeElements: bytes))
    }
  }

  /// Appends the text in quotes.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: as above.
    unsafe try withStoredUTF8 { bytes throws(Stream.Failure) in
      unsafe try stream.writeQuoted(Span(_unsafeElements: bytes))
    }
  }
}

extension Character: ByteOutputStreamable {
  /// Appends the UTF-8.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try String(self).write(to: &stream)
  }

  /// Appends the character in quotes.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try String(self).writeDebugDescription(to: &stream)
  }
}

extension StaticString: ByteOutputStreamable {
  /// Appends the literal.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: a static string's bytes live as long as the program.
    try stream.write(unsafe Span(_unsafeStart: utf8Start, count: utf8CodeUnitCount))
  }

  /// Appends the literal in quotes.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: a static string's bytes live as long as the program.
    try stream.writeQuoted(unsafe Span(_unsafeStart: utf8Start, count: utf8CodeUnitCount))
  }
}

extension Unicode.Scalar: ByteOutputStreamable {
  /// Appends the scalar's UTF-8.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.write(ScalarBytes(self), times: 1)
  }

  /// Appends the scalar in quotes, in ASCII.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try ("\"" as StaticString).write(to: &stream)
    if value < 0x80 && escape(of: UInt8(truncatingIfNeeded: value)) == 0 {
      try write(to: &stream)
    } else {
      try stream.writeEscaped(value)
    }
    try ("\"" as StaticString).write(to: &stream)
  }
}
