// The current directory, and the ends of descriptors.
public import LinuxABI

extension FileDescriptor {
  /// The process's current directory, where a call takes a directory. The corresponding C constant is `AT_FDCWD`.
  @inline(__always)
  public static var currentDirectory: FileDescriptor { FileDescriptor(rawValue: Int32(Linux.AT_FDCWD)) }

  /// Runs `body` and closes the descriptor, also where `body` throws.
  ///
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws; where it does not, what `close()` throws.
  @inline(__always)
  public func closeAfter<R: ~Copyable>(_ body: () throws(Errno) -> R) throws(Errno) -> R {
    let result: R
    do throws(Errno) {
      result = try body()
    } catch {
      // The first error is the one to tell.
      try? close()
      throw error
    }
    try close()
    return result
  }

  /// What `closeRange(from:through:options:)` does.
  @frozen
  public struct CloseRangeOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Marks them to be closed on exec, and leaves them open, since Linux 5.11. The C constant is `CLOSE_RANGE_CLOEXEC`.
    @inline(__always)
    public static var onExec: CloseRangeOptions {
      CloseRangeOptions(rawValue: UInt32(truncatingIfNeeded: Linux.CLOSE_RANGE_CLOEXEC))
    }
    /// First gives the thread a table of descriptors of its own. The corresponding C constant is `CLOSE_RANGE_UNSHARE`.
    @inline(__always)
    public static var unshare: CloseRangeOptions {
      CloseRangeOptions(rawValue: UInt32(truncatingIfNeeded: Linux.CLOSE_RANGE_UNSHARE))
    }
  }

  /// Closes all descriptors of a range; those that are not open do not matter.
  ///
  /// - Parameters:
  ///   - first: the lowest number.
  ///   - last: the highest number; nil for the highest there can be.
  ///   - options: what else is done, or done instead.
  /// - Throws: `invalidArgument` where `last` is below `first`; `noMemory`, `tooManyOpenFiles` with `.unshare`.
  ///
  /// The corresponding system call is `close_range(2)`.
  @inline(__always)
  public static func closeRange(
    from first: FileDescriptor, through last: FileDescriptor? = nil, options: CloseRangeOptions = []
  ) throws(Errno) {
    let last = last.map { Int($0.rawValue) } ?? Int(UInt32.max)
    unsafe _ = try syscall(.close_range, first.number, last, Int(options.rawValue))
  }
}
