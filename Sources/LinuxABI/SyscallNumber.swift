// The type of a system call's number. The numbers themselves come from the kernel's headers: Generated/.

/// The number of a system call on the architecture that is compiled for, under the kernel's name.
@frozen
public struct SyscallNumber: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int

  @inline(__always)
  public init(rawValue: Int) { self.rawValue = rawValue }
}

extension SyscallNumber {
  /// The kernel's name of the call, or nil where the tables have none of this number.
  @export(interface)
  public var name: StaticString? { Self.names.entry(rawValue) }
}
