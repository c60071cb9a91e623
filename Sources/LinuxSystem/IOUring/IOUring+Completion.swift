// Answers.
public import LinuxABI

extension IOUring {
  /// What an answer says beside its result.
  @frozen
  public struct CompletionFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The upper 16 bits are the number of the buffer that was chosen. The corresponding C constant is
    /// `IORING_CQE_F_BUFFER`.
    @inline(__always) public static var buffer: CompletionFlags {
      CompletionFlags(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_CQE_F_BUFFER))
    }
    /// More answers to the same request follow. The corresponding C constant is `IORING_CQE_F_MORE`.
    @inline(__always) public static var more: CompletionFlags {
      CompletionFlags(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_CQE_F_MORE))
    }
    /// There is more to receive. The corresponding C constant is `IORING_CQE_F_SOCK_NONEMPTY`.
    @inline(__always) public static var socketNotEmpty: CompletionFlags {
      CompletionFlags(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_CQE_F_SOCK_NONEMPTY))
    }
    /// It says that a buffer is free again. The corresponding C constant is `IORING_CQE_F_NOTIF`.
    @inline(__always) public static var notification: CompletionFlags {
      CompletionFlags(rawValue: UInt32(truncatingIfNeeded: Linux.IORING_CQE_F_NOTIF))
    }
  }

  /// An answer.
  @frozen
  public struct Completion: Sendable {
    /// The request's.
    public let userData: UInt64
    /// What the system call would have answered: negative for an error.
    public let rawResult: Int32
    /// What it says beside.
    public let flags: CompletionFlags

    @inline(__always)
    init(_ kernel: Linux.io_uring_cqe) {
      userData = kernel.user_data
      rawResult = kernel.res
      flags = CompletionFlags(rawValue: kernel.flags)
    }

    /// The result, as of a system call.
    ///
    /// - Throws: the request's error.
    @inline(__always)
    public func result() throws(Errno) -> Int {
      if let error = errno(in: Int(rawResult)) { throw error }
      return Int(rawResult)
    }
  }
}
