// Structures of the kernel's headers, laid out as C lays them out.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
extension Linux {
  /// `struct open_how`: 24 bytes.
  @frozen public struct open_how: BitwiseCopyable, Sendable {
    public var flags: UInt64
    public var mode: UInt64
    public var resolve: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
}
