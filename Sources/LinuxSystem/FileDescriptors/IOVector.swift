// Pieces of memory for one call: what writev(2), readv(2), vmsplice(2) and the like take an array of.
public import LinuxABI
public import LinuxCore

/// A piece of memory for the kernel to read from; laid out as `struct iovec` of C.
///
/// It is a pointer and a length, and keeps nothing alive: whoever makes one vouches for the memory until the call is over.
@safe
@frozen
public struct IOVector: BitwiseCopyable {
  /// Where the piece begins.
  public let start: UnsafeRawPointer?
  /// Its length in bytes.
  public let count: Int

  /// A piece of memory that outlives the calls which are given it.
  @unsafe
  @inline(__always)
  public init(_ buffer: UnsafeRawBufferPointer) {
    unsafe start = buffer.baseAddress
    count = buffer.count
  }
}

/// A piece of memory for the kernel to write into; laid out as `struct iovec` of C.
///
/// It is a pointer and a length, and keeps nothing alive: whoever makes one vouches for the memory until the call is over.
@safe
@frozen
public struct MutableIOVector: BitwiseCopyable {
  /// Where the piece begins.
  public let start: UnsafeMutableRawPointer?
  /// Its length in bytes.
  public let count: Int

  /// A piece of memory that outlives the calls which are given it, and that nobody else reads or writes during them.
  @unsafe
  @inline(__always)
  public init(_ buffer: UnsafeMutableRawBufferPointer) {
    unsafe start = buffer.baseAddress
    count = buffer.count
  }
}

extension FileDescriptor {
  /// What one call of reading or writing does differently.
  @frozen
  public struct TransferOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// Polls the device for its answer, where it can. The corresponding C constant is `RWF_HIPRI`.
    @inline(__always) public static var highPriority: TransferOptions { TransferOptions(Linux.RWF_HIPRI) }
    /// As if the file were opened with `dataSynchronized`. The corresponding C constant is `RWF_DSYNC`.
    @inline(__always) public static var dataSynchronized: TransferOptions { TransferOptions(Linux.RWF_DSYNC) }
    /// As if the file were opened with `synchronized`. The corresponding C constant is `RWF_SYNC`.
    @inline(__always) public static var synchronized: TransferOptions { TransferOptions(Linux.RWF_SYNC) }
    /// Does not wait for the device: `resourceTemporarilyUnavailable` instead. The corresponding C constant is `RWF_NOWAIT`.
    @inline(__always) public static var noWait: TransferOptions { TransferOptions(Linux.RWF_NOWAIT) }
    /// Writes at the end of the file, whatever the offset. The corresponding C constant is `RWF_APPEND`.
    @inline(__always) public static var append: TransferOptions { TransferOptions(Linux.RWF_APPEND) }
  }
}
