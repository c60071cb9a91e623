// Booleans, durations and pointers write themselves as the standard library prints them.

extension Bool: ByteOutputStreamable {
  /// Appends `true` or `false`.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    let name: StaticString = self ? "true" : "false"
    try name.write(to: &stream)
  }
}

extension Duration: ByteOutputStreamable {
  /// Appends the seconds as the standard library has them: `1.5 seconds`. ``ElapsedTime`` is for people.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    let (seconds, attoseconds) = components
    try stream.write(Double(seconds) + Double(attoseconds) * 1e-18)
    try (" seconds" as StaticString).write(to: &stream)
  }
}

extension UnsafeRawPointer: ByteOutputStreamable {
  /// Appends the address: `0x` and as many digits as an address has.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }

  /// Appends the address.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }
}

extension UnsafeMutableRawPointer: ByteOutputStreamable {
  /// Appends the address: `0x` and as many digits as an address has.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }

  /// Appends the address.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }
}

extension UnsafePointer: ByteOutputStreamable {
  /// Appends the address: `0x` and as many digits as an address has.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }

  /// Appends the address.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }
}

extension UnsafeMutablePointer: ByteOutputStreamable {
  /// Appends the address: `0x` and as many digits as an address has.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }

  /// Appends the address.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }
}

extension OpaquePointer: ByteOutputStreamable {
  /// Appends the address: `0x` and as many digits as an address has.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }

  /// Appends the address.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeAddress(UInt(bitPattern: self))
  }
}

extension UnsafeRawBufferPointer: ByteOutputStreamable {
  /// Appends start and count.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeRawBufferPointer", UInt(bitPattern: baseAddress), count)
  }

  /// Appends start and count.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeRawBufferPointer", UInt(bitPattern: baseAddress), count)
  }
}

extension UnsafeMutableRawBufferPointer: ByteOutputStreamable {
  /// Appends start and count.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeMutableRawBufferPointer", UInt(bitPattern: baseAddress), count)
  }

  /// Appends start and count.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeMutableRawBufferPointer", UInt(bitPattern: baseAddress), count)
  }
}

extension UnsafeBufferPointer: ByteOutputStreamable {
  /// Appends start and count.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeBufferPointer", UInt(bitPattern: baseAddress), count)
  }

  /// Appends start and count.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeBufferPointer", UInt(bitPattern: baseAddress), count)
  }
}

extension UnsafeMutableBufferPointer: ByteOutputStreamable {
  /// Appends start and count.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeMutableBufferPointer", UInt(bitPattern: baseAddress), count)
  }

  /// Appends start and count.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try stream.writeBuffer("UnsafeMutableBufferPointer", UInt(bitPattern: baseAddress), count)
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  mutating func writeAddress(_ address: UInt) throws(Failure) {
    try write(
      address, format: IntegerFormat(radix: 16, hasPrefix: true, width: UInt.bitWidth / 4 &+ 2, fill: "0"))
  }

  mutating func writeBuffer(_ type: StaticString, _ address: UInt, _ count: Int) throws(Failure) {
    try type.write(to: &self)
    if address == 0 {
      try ("(start: nil" as StaticString).write(to: &self)
    } else {
      try ("(start: " as StaticString).write(to: &self)
      try writeAddress(address)
    }
    try (", count: " as StaticString).write(to: &self)
    try write(count)
    try (")" as StaticString).write(to: &self)
  }
}
