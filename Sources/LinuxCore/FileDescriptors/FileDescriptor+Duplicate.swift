// More descriptors for an open file, and the two of a pipe.
public import LinuxABI

extension FileDescriptor {
  /// Makes another descriptor for the same open file, of the lowest number that is free.
  ///
  /// Both share the position and the options, not whether they are closed on exec.
  ///
  /// - Parameter closeOnExec: whether the new one is closed when another program takes over the process.
  /// - Throws: `badFileDescriptor`, `tooManyOpenFiles`.
  ///
  /// The corresponding system calls are `fcntl(2)` with `F_DUPFD_CLOEXEC`, and `dup(2)` without `closeOnExec`.
  @inline(__always)
  public func duplicate(closeOnExec: Bool = true) throws(Errno) -> FileDescriptor {
    if closeOnExec { return try duplicate(from: FileDescriptor(rawValue: 0)) }
    return FileDescriptor(number: unsafe try syscall(.dup, number))
  }

  /// Makes another descriptor for the same open file, of the lowest number that is free from a given one on.
  ///
  /// - Parameters:
  ///   - lowest: the lowest number to take.
  ///   - closeOnExec: whether the new one is closed when another program takes over the process.
  /// - Throws: `badFileDescriptor`, `tooManyOpenFiles`; `invalidArgument` for a number that cannot be.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_DUPFD_CLOEXEC` or `F_DUPFD`.
  @inline(__always)
  public func duplicate(from lowest: FileDescriptor, closeOnExec: Bool = true) throws(Errno) -> FileDescriptor {
    FileDescriptor(number: try control(closeOnExec ? Linux.F_DUPFD_CLOEXEC : Linux.F_DUPFD, lowest.number))
  }

  /// Makes another descriptor for the same open file, of a number of one's choice; what had it is closed in the same step.
  ///
  /// - Parameters:
  ///   - target: the number.
  ///   - closeOnExec: whether the new one is closed when another program takes over the process. As standard input, output
  ///     or error for that program: false.
  /// - Returns: the target.
  /// - Throws: `badFileDescriptor`; `invalidArgument` where it is the descriptor itself; `resourceBusy` where another thread
  ///   is just opening a file of that number.
  ///
  /// The corresponding system call is `dup3(2)`.
  @discardableResult
  @inline(__always)
  public func duplicate(as target: FileDescriptor, closeOnExec: Bool = true) throws(Errno) -> FileDescriptor {
    FileDescriptor(
      number: unsafe try syscall(.dup3, number, target.number, closeOnExec ? Linux.O_CLOEXEC : 0))
  }

  /// What a pipe does differently.
  @frozen
  public struct PipeOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Neither end waits. The corresponding C constant is `O_NONBLOCK`.
    @inline(__always) public static var nonBlocking: PipeOptions { PipeOptions(rawValue: Int32(Linux.O_NONBLOCK)) }
    /// Each write is a packet, read by itself. The corresponding C constant is `O_DIRECT`.
    @inline(__always) public static var packets: PipeOptions { PipeOptions(rawValue: Int32(Linux.O_DIRECT)) }
    /// The kernel writes its notifications to it (`watch_queue`). The corresponding C constant is `O_NOTIFICATION_PIPE`, which
    /// is another name of `O_EXCL`.
    @inline(__always) public static var notifications: PipeOptions { PipeOptions(rawValue: Int32(Linux.O_EXCL)) }
  }

  /// Makes a pipe: what is written to the one end is read from the other.
  ///
  /// - Parameters:
  ///   - options: what the pipe does differently.
  ///   - closeOnExec: whether both ends are closed when another program takes over the process.
  /// - Throws: `tooManyOpenFiles`, `tooManyOpenFilesInSystem`; `invalidArgument` for an option that the kernel has not.
  ///
  /// The corresponding system call is `pipe2(2)`.
  @inline(__always)
  public static func pipe(
    options: PipeOptions = [], closeOnExec: Bool = true
  ) throws(Errno) -> (readEnd: FileDescriptor, writeEnd: FileDescriptor) {
    let flags = Int(options.rawValue) | (closeOnExec ? Linux.O_CLOEXEC : 0)
    var ends: InlineArray<2, Int32> = [0, 0]
    // SAFETY: the kernel writes two 32-bit numbers.
    unsafe try withUnsafeMutablePointer(to: &ends) { ends throws(Errno) in
      unsafe _ = try syscall(.pipe2, Int(bitPattern: ends), flags)
    }
    return (FileDescriptor(rawValue: ends[0]), FileDescriptor(rawValue: ends[1]))
  }
}
