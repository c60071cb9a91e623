// `print` of a literal with values in it: straight into the stream, and no string is made.
//
// Generic, so that `print("literal")` is the form for a StaticString, which is not: it costs least.
public import LinuxCore

/// What tells an overload from one that the compiler shall prefer where both can be called.
public struct PrintPolicy {
  @inline(__always)
  public init() {}
}

/// Prints a text with values in it.
///
/// It is written as a whole, after every expression in it was evaluated. Of a text of more than 256 bytes the beginning
/// is written earlier.
///
/// - Parameters:
///   - text: a literal: `print("\(x, width: 8) of \(y, digits: 2)")`.
///   - terminator: what stands behind it.
@inline(__always)
public func print<Policy>(
  _ text: InterpolatedText<StandardOutputOverflow>, terminator: StaticString = "\n", policy: Policy = PrintPolicy()
) {
  // SAFETY: the bytes are copied before the call returns.
  unsafe text.interpolation.withBytes {
    unsafe commitTextToStandardOutput($0, $1, terminator.utf8Start, terminator.utf8CodeUnitCount)
  }
}

/// Prints a text with values in it to standard output, as ``print(_:terminator:policy:)`` does.
@inline(__always)
public func print(
  _ text: InterpolatedText<StandardOutputOverflow>, terminator: StaticString = "\n", to output: inout StandardOutput,
  policy: PrintPolicy = PrintPolicy()
) {
  print(text, terminator: terminator, policy: policy)
}

/// Prints a text with values in it to standard error, by one system call. Of a text of more than 256 bytes the beginning
/// is written earlier.
@inline(__always)
public func print(
  _ text: InterpolatedText<StandardErrorOverflow>, terminator: StaticString = "\n", to output: inout StandardError,
  policy: PrintPolicy = PrintPolicy()
) {
  // SAFETY: the bytes are written before the call returns.
  unsafe text.interpolation.withBytes {
    unsafe writeToStandardError(UnsafeRawBufferPointer(start: $0, count: $1), terminator: terminator)
  }
}

/// Prints a text with values in it to a stream, as one write.
///
/// - Throws: what the stream throws; nothing where its `Failure` is `Never`.
@inline(__always)
public func print<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
  _ text: Text, terminator: StaticString = "\n", to output: inout Stream, policy: PrintPolicy = PrintPolicy(),
  fallback: PrintPolicy = PrintPolicy()
) throws(Stream.Failure) {
  // SAFETY: the bytes are there during the call.
  try unsafe text.interpolation.withWhole(terminator: terminator) { (start, count) throws(Stream.Failure) in
    try output.write(unsafe Span(_unsafeStart: start.assumingMemoryBound(to: UInt8.self), count: count))
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a text with values in it, as one write: `try writer.write("\(x, radix: 16)\n")`.
  @inline(__always)
  public mutating func write(
    _ text: Text, policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
  ) throws(Failure) {
    try text.write(to: &self)
  }
}

// The two standard streams take a text as `print` does: nothing of the heap is linked.

extension StandardOutput {
  /// Appends a text with values in it.
  @inline(__always)
  public mutating func write(
    _ text: InterpolatedText<StandardOutputOverflow>, policy: PrintPolicy = PrintPolicy()
  ) {
    print(text, terminator: "", policy: policy)
  }
}

extension StandardError {
  /// Writes a text with values in it, by one system call.
  @inline(__always)
  public mutating func write(
    _ text: InterpolatedText<StandardErrorOverflow>, policy: PrintPolicy = PrintPolicy()
  ) {
    print(text, terminator: "", to: &self, policy: policy)
  }
}

extension FileDescriptor {
  /// Writes a text with values in it, by one system call as far as the descriptor takes it whole.
  ///
  /// - Throws: what `writeAll` throws.
  ///
  /// The corresponding system call is `write(2)`.
  @inline(__always)
  public func write(_ text: Text) throws(Errno) {
    // SAFETY: the bytes are there during the call.
    try unsafe text.interpolation.withWhole(terminator: "") { (start, count) throws(Errno) in
      try unsafe writeAll(UnsafeRawBufferPointer(start: start, count: count))
    }
  }
}
