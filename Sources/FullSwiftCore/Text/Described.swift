// A value of which no more is known than that it has a description.

/// Writes a value's description. Where the type turns out to be one of the standard library's, no string is made of it: the
/// comparisons are decided when generic code is specialised, and one branch of them is left.
struct Described<Value: CustomStringConvertible>: ByteOutputStreamable {
  var value: Value

  @inline(__always)
  init(_ value: Value) { self.value = value }

  @inline(__always)
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure) {
    if let value = value(as: Int.self) { return try value.write(to: &stream) }
    if let value = value(as: Int8.self) { return try value.write(to: &stream) }
    if let value = value(as: Int16.self) { return try value.write(to: &stream) }
    if let value = value(as: Int32.self) { return try value.write(to: &stream) }
    if let value = value(as: Int64.self) { return try value.write(to: &stream) }
    if let value = value(as: Int128.self) { return try value.write(to: &stream) }
    if let value = value(as: UInt.self) { return try value.write(to: &stream) }
    if let value = value(as: UInt8.self) { return try value.write(to: &stream) }
    if let value = value(as: UInt16.self) { return try value.write(to: &stream) }
    if let value = value(as: UInt32.self) { return try value.write(to: &stream) }
    if let value = value(as: UInt64.self) { return try value.write(to: &stream) }
    if let value = value(as: UInt128.self) { return try value.write(to: &stream) }
    if let value = value(as: Double.self) { return try value.write(to: &stream) }
    if let value = value(as: Float.self) { return try value.write(to: &stream) }
    if let value = value(as: Float16.self) { return try value.write(to: &stream) }
    if let value = value(as: Bool.self) { return try value.write(to: &stream) }
    if let value = value(as: String.self) { return try value.write(to: &stream) }
    if let value = value(as: Substring.self) { return try value.write(to: &stream) }
    if let value = value(as: Character.self) { return try value.write(to: &stream) }
    if let value = value(as: Unicode.Scalar.self) { return try value.write(to: &stream) }
    try value.description.write(to: &stream)
  }

  /// The same for within a collection. The compiler is not told whether the type has a debug description.
  @inline(__always)
  func writeDebugDescription<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    if let value = value(as: String.self) { return try value.writeDebugDescription(to: &stream) }
    if let value = value(as: Substring.self) { return try value.writeDebugDescription(to: &stream) }
    if let value = value(as: Character.self) { return try value.writeDebugDescription(to: &stream) }
    if let value = value(as: Unicode.Scalar.self) { return try value.writeDebugDescription(to: &stream) }
    try write(to: &stream)
  }

  @inline(__always)
  private func value<Known>(as type: Known.Type) -> Known? {
    // SAFETY: it is the very type.
    Value.self == Known.self ? unsafe unsafeBitCast(value, to: Known.self) : nil
  }
}

/// Writes a value's debug description in place of its text.
struct Debugged<Value: ByteOutputStreamable>: ByteOutputStreamable {
  var value: Value

  @inline(__always)
  init(_ value: Value) { self.value = value }

  @inline(__always)
  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure) {
    try value.writeDebugDescription(to: &stream)
  }
}
