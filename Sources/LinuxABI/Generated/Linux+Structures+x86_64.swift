// Structures of the kernel's headers, laid out as C lays them out: those of x86_64 that differ from others.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(x86_64)
extension Linux {
  /// `struct epoll_event`: 12 bytes.
  @frozen public struct epoll_event: BitwiseCopyable, Sendable {
    public var events: UInt32
    @usableFromInline var dataLow: UInt32
    @usableFromInline var dataHigh: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
    @_alwaysEmitIntoClient @inline(__always) public var data: UInt64 {
      get { UInt64(dataLow) | UInt64(dataHigh) &<< 32 }
      set {
        dataLow = UInt32(truncatingIfNeeded: newValue)
        dataHigh = UInt32(truncatingIfNeeded: newValue &>> 32)
      }
    }
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
