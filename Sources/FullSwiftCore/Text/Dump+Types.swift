// What `dump` knows the inside of.

extension Int: Dumpable {}
extension Int8: Dumpable {}
extension Int16: Dumpable {}
extension Int32: Dumpable {}
extension Int64: Dumpable {}
extension Int128: Dumpable {}
extension UInt: Dumpable {}
extension UInt8: Dumpable {}
extension UInt16: Dumpable {}
extension UInt32: Dumpable {}
extension UInt64: Dumpable {}
extension UInt128: Dumpable {}
extension Double: Dumpable {}
extension Float: Dumpable {}
extension Float16: Dumpable {}
extension Bool: Dumpable {}
extension String: Dumpable {}
extension Substring: Dumpable {}
extension StaticString: Dumpable {}
extension Character: Dumpable {}
extension Unicode.Scalar: Dumpable {}

extension Optional: Dumpable where Wrapped: Dumpable {
  /// Appends `Optional(…)` and the value below it, or `nil`.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    let hasValue = if case .some = self { true } else { false }
    if try !stream.beginDump(at: position, childCount: hasValue ? 1 : 0, itemsLeft: &itemsLeft) { return }
    try write(to: &stream)
    try ("\n" as StaticString).write(to: &stream)
    guard let value = self, position.maxDepth > 0 else { return }
    if itemsLeft <= 0 { return try stream.writeRest(1, after: 0, at: position) }
    try value.writeDump(to: &stream, at: position.inside("some"), itemsLeft: &itemsLeft)
  }
}

extension Array: Dumpable where Element: Dumpable {
  /// Appends how many there are, and each of them.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    try stream.writeDump(of: self, "element", at: position, itemsLeft: &itemsLeft)
  }
}

extension ArraySlice: Dumpable where Element: Dumpable {
  /// Appends how many there are, and each of them.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    try stream.writeDump(of: self, "element", at: position, itemsLeft: &itemsLeft)
  }
}

extension ContiguousArray: Dumpable where Element: Dumpable {
  /// Appends how many there are, and each of them.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    try stream.writeDump(of: self, "element", at: position, itemsLeft: &itemsLeft)
  }
}

extension Set: Dumpable where Element: Dumpable {
  /// Appends how many there are, and each of them.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    try stream.writeDump(of: self, "member", at: position, itemsLeft: &itemsLeft)
  }
}

extension Dictionary: Dumpable where Key: Dumpable, Value: Dumpable {
  /// Appends how many pairs there are, and each of them.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    if try !stream.beginDump(at: position, childCount: count, itemsLeft: &itemsLeft) { return }
    try stream.writeCount(count, "key/value pair")
    try ("\n" as StaticString).write(to: &stream)
    if position.maxDepth <= 0 { return }
    var index = 0
    for (key, value) in self {
      if itemsLeft <= 0 { return try stream.writeRest(count &- index, after: index, at: position) }
      index &+= 1
      let pair = position.inside(nil)
      if try !stream.beginDump(at: pair, childCount: 2, itemsLeft: &itemsLeft) { return }
      try ("(2 elements)" as StaticString).write(to: &stream)
      try stream.writePair(key, named: "key", value, named: "value", at: pair, itemsLeft: &itemsLeft)
    }
  }
}

extension Range: Dumpable where Bound: Dumpable {
  /// Appends the range and its bounds.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    if try !stream.beginDump(at: position, childCount: 2, itemsLeft: &itemsLeft) { return }
    try writeDebugDescription(to: &stream)
    try stream.writePair(
      lowerBound, named: "lowerBound", upperBound, named: "upperBound", at: position, itemsLeft: &itemsLeft)
  }
}

extension ClosedRange: Dumpable where Bound: Dumpable {
  /// Appends the range and its bounds.
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    if try !stream.beginDump(at: position, childCount: 2, itemsLeft: &itemsLeft) { return }
    try writeDebugDescription(to: &stream)
    try stream.writePair(
      lowerBound, named: "lowerBound", upperBound, named: "upperBound", at: position, itemsLeft: &itemsLeft)
  }
}
