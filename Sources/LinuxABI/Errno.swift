// The type of the kernel's error numbers. Their names and words come from the kernel's headers: Generated/.

/// An error that the kernel answered.
///
/// Every system call of this library throws it typed: `throws(Errno)`. There is no global variable.
@frozen
public struct Errno: RawRepresentable, Error, Hashable, Sendable {
  /// The kernel's number, positive.
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }
}
