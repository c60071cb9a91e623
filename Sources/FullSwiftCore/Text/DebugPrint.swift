// `debugPrint` of one value that does not write itself, and to a stream. Those that do are in DebugPrint+Items.swift, and
// preferred.

/// Prints a value's debug description.
@_disfavoredOverload
public func debugPrint<Value: CustomDebugStringConvertible>(
  _ value: Value, terminator: String = "\n", policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(Item(value.debugDescription), "", terminator)
}

/// Prints a value's description: of its debug description nothing is known.
@_disfavoredOverload
public func debugPrint<Value: CustomStringConvertible>(
  _ value: Value, terminator: String = "\n", policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy(),
  last: PrintPolicy = PrintPolicy()
) {
  send(Item(Debugged(Described(value))), "", terminator)
}

/// Prints a value to a stream, strings in quotes.
///
/// - Throws: what the stream throws.
public func debugPrint<Value: ByteOutputStreamable, Stream: ByteOutputStream & ~Copyable & ~Escapable>(
  _ value: Value, terminator: String = "\n", to output: inout Stream
) throws(Stream.Failure) {
  try send(Item(Debugged(value)), "", terminator, to: &output)
}
