// The names in a list of extended attributes.

/// The names of a file's extended attributes, one at a time, from what `ExtendedAttributes.list` wrote.
@frozen
public struct ExtendedAttributeNames: ~Escapable {
  private var rest: RawSpan

  /// - Parameter bytes: the part of the buffer that was written.
  @inline(__always)
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) { rest = bytes }

  /// The next name's bytes, without the zero byte, or nil behind the last one.
  @_lifetime(copy self)
  public mutating func next() -> Span<UInt8>? {
    let count = rest.firstZero(from: 0)
    // A name without a zero byte behind it is cut off: the list did not fit, or somebody made it up.
    guard count < rest.byteCount else { return nil }
    let name = rest.extracting(first: count)
    rest = rest.extracting(droppingFirst: count &+ 1)
    return name.units
  }
}
