// Writing floating-point numbers to a stream.

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends a number as its `description` has it: the shortest text that reads back as the same number.
  @inline(__always)
  public mutating func write(_ value: Double) throws(Failure) {
    // SAFETY: what the function says that it writes at most.
    try unsafe write(unsafeCapacity: shortestTextCapacity) { target in unsafe writeShortest(value, to: target) }
  }

  /// Appends a number as its `description` has it: the shortest text that reads back as the same number.
  @inline(__always)
  public mutating func write(_ value: Float) throws(Failure) {
    // SAFETY: what the function says that it writes at most.
    try unsafe write(unsafeCapacity: shortestTextCapacity) { target in unsafe writeShortest(value, to: target) }
  }

  /// Appends a number as its `description` has it: the shortest text that reads back as the same number.
  @inline(__always)
  public mutating func write(_ value: Float16) throws(Failure) {
    // SAFETY: what the function says that it writes at most.
    try unsafe write(unsafeCapacity: shortestTextCapacity) { target in unsafe writeShortest(value, to: target) }
  }
}
