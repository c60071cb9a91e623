// What can be interpolated, in whatever is made from a literal: the unlabelled forms. Those with labels are in
// Interpolation+Integers, +FloatingPoint, +Padding and +Wrapped.

/// The makings of a text or a string. Not for programs: the protocol carries the forms of interpolation that our text and
/// the standard library's string share.
public protocol Interpolation: StringInterpolationProtocol {
  associatedtype Stream: ByteOutputStream where Stream.Failure == Never

  /// Calls `body` with a stream that appends to the text.
  mutating func withStream(_ body: (inout Stream) -> Void)
}

extension Interpolation {
  /// Appends a value that writes itself: the standard library's numbers, strings, collections, optionals, and yours.
  @inline(__always)
  public mutating func appendInterpolation<Value: ByteOutputStreamable>(_ value: Value) {
    withStream { value.write(to: &$0) }
  }

  // What follows is the same where more than one form could be meant: the compiler takes the one that asks for most.

  /// Appends an integer in decimal.
  @inline(__always)
  public mutating func appendInterpolation<Value: FixedWidthInteger>(_ value: Value) {
    withStream { $0.write(value) }
  }

  /// Appends an integer in decimal.
  @inline(__always)
  public mutating func appendInterpolation<Value: FixedWidthInteger & ByteOutputStreamable>(_ value: Value) {
    withStream { $0.write(value) }
  }

  /// Appends a value's description.
  @_disfavoredOverload
  @inline(__always)
  public mutating func appendInterpolation<Value: CustomStringConvertible>(_ value: Value) {
    withStream { Described(value).write(to: &$0) }
  }
}
