// Structures of the kernel's headers, laid out as C lays them out: those of aarch64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(arm64)
extension Linux {
  /// `struct epoll_event`: 16 bytes.
  @frozen public struct epoll_event: BitwiseCopyable, Sendable {
    public var events: UInt32
    var padding0: InlineArray<4, UInt8>
    public var data: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sigaction`: 32 bytes.
  @frozen public struct sigaction: BitwiseCopyable, Sendable {
    public var sa_handler: UInt
    public var sa_flags: UInt
    public var sa_restorer: UInt
    public var sa_mask: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
}
#endif
