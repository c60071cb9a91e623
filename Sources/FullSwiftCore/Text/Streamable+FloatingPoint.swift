// Floating-point numbers write themselves: the shortest text that reads back as the same number. Float80 is in Arch.
//
// The standard library prints more of a NaN than its `description` says: sign, kind and payload.

extension Double: ByteOutputStreamable {
  /// Appends the shortest text that reads back as the same number.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if self != self {
      let quiet = UInt64(1) &<< UInt64(Double.significandBitCount &- 1)
      return try stream.writeNaN(
        isNegative: sign == .minus, isSignaling: bitPattern & quiet == 0,
        payload: UInt64(bitPattern & (quiet &>> 1 &- 1)))
    }
    try stream.write(self)
  }

  /// Appends the same text.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }
}

extension Float: ByteOutputStreamable {
  /// Appends the shortest text that reads back as the same number.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if self != self {
      let quiet = UInt32(1) &<< UInt32(Float.significandBitCount &- 1)
      return try stream.writeNaN(
        isNegative: sign == .minus, isSignaling: bitPattern & quiet == 0,
        payload: UInt64(bitPattern & (quiet &>> 1 &- 1)))
    }
    try stream.write(self)
  }

  /// Appends the same text.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }
}

extension Float16: ByteOutputStreamable {
  /// Appends the shortest text that reads back as the same number.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if self != self {
      let quiet = UInt16(1) &<< UInt16(Float16.significandBitCount &- 1)
      return try stream.writeNaN(
        isNegative: sign == .minus, isSignaling: bitPattern & quiet == 0,
        payload: UInt64(bitPattern & (quiet &>> 1 &- 1)))
    }
    try stream.write(self)
  }

  /// Appends the same text.
  @inline(__always)
  public func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    try write(to: &stream)
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends `nan`, `-nan`, `snan` or `nan(0x5)`.
  @inline(never)
  mutating func writeNaN(isNegative: Bool, isSignaling: Bool, payload: UInt64) throws(Failure) {
    let name: StaticString = isNegative ? (isSignaling ? "-snan" : "-nan") : (isSignaling ? "snan" : "nan")
    try name.write(to: &self)
    if payload == 0 { return }
    try ("(" as StaticString).write(to: &self)
    try write(payload, format: IntegerFormat(radix: 16, hasPrefix: true))
    try (")" as StaticString).write(to: &self)
  }
}
