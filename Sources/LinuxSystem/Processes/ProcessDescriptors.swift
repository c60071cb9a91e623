// Descriptors of processes (pidfd): they keep meaning the same process when its number is another's.
public import LinuxABI

extension Process {
  /// How a process's descriptor is opened.
  @frozen
  public struct DescriptorOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Waiting on the descriptor fails with `resourceTemporarilyUnavailable` rather than sleep.
    /// The corresponding C constant is `PIDFD_NONBLOCK`.
    @inline(__always) public static var nonBlocking: DescriptorOptions {
      DescriptorOptions(rawValue: UInt32(truncatingIfNeeded: Linux.PIDFD_NONBLOCK))
    }
    /// It stands for the thread, not for the whole process; since Linux 6.9. The corresponding C constant is `PIDFD_THREAD`.
    @inline(__always) public static var thread: DescriptorOptions {
      DescriptorOptions(rawValue: 0o200)  // O_EXCL, which the constant is; the UAPI headers have it since 6.9.
    }
  }
}

extension Process {
  /// Whom a signal reaches that is sent to a descriptor of a process.
  @frozen
  public struct SignalScope: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What the descriptor stands for.
    @inline(__always) public static var descriptor: SignalScope { SignalScope(rawValue: 0) }
    /// The thread; since Linux 6.9. The corresponding C constant is `PIDFD_SIGNAL_THREAD`.
    @inline(__always) public static var thread: SignalScope { SignalScope(rawValue: 1) }
    /// The process; since Linux 6.9. The corresponding C constant is `PIDFD_SIGNAL_THREAD_GROUP`.
    @inline(__always) public static var process: SignalScope { SignalScope(rawValue: 2) }
    /// The process's group; since Linux 6.9. The corresponding C constant is `PIDFD_SIGNAL_PROCESS_GROUP`.
    @inline(__always) public static var processGroup: SignalScope { SignalScope(rawValue: 4) }
  }
}

extension Process {
  /// Opens a descriptor of a process, closed on exec. It becomes readable, for poll and epoll, when the process ends.
  ///
  /// - Throws: `noSuchProcess`; `invalidArgument` for a number of a thread that is not a process's first.
  ///
  /// The corresponding system call is `pidfd_open(2)`.
  @inline(__always)
  public static func open(_ process: ProcessID, options: DescriptorOptions = []) throws(Errno) -> FileDescriptor {
    // SAFETY: numbers only.
    let answer = unsafe try syscall(.pidfd_open, process.number, Int(options.rawValue))
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: answer))
  }

  /// Duplicates a descriptor of another process into the caller, closed on exec.
  ///
  /// - Parameters:
  ///   - number: the descriptor's number there.
  ///   - process: a descriptor of the process.
  /// - Throws: `badFileDescriptor` where either is none; `notPermitted` where the caller may not trace the process;
  ///   `noSuchProcess`.
  ///
  /// The corresponding system call is `pidfd_getfd(2)`.
  @inline(__always)
  public static func duplicate(_ number: Int32, from process: FileDescriptor) throws(Errno) -> FileDescriptor {
    // SAFETY: numbers only.
    let answer = unsafe try syscall(.pidfd_getfd, Int(process.rawValue), Int(number), 0)
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: answer))
  }

  /// Sends a signal to the process that a descriptor stands for.
  ///
  /// - Parameters:
  ///   - process: a descriptor of the process.
  ///   - scope: others than `.descriptor` since Linux 6.9.
  /// - Throws: `noSuchProcess`, `notPermitted`; `badFileDescriptor` where it is none of a process.
  ///
  /// The corresponding system call is `pidfd_send_signal(2)`.
  @inline(__always)
  public static func send(
    _ signal: Signal, to process: FileDescriptor, scope: SignalScope = .descriptor
  ) throws(Errno) {
    // SAFETY: numbers only; no siginfo is passed.
    _ = unsafe try syscall(
      .pidfd_send_signal, Int(process.rawValue), Int(signal.rawValue), 0, Int(scope.rawValue))
  }

  /// Starts freeing the memory of a process that is being killed, in its stead; since Linux 5.15.
  ///
  /// - Parameter process: a descriptor of the process, which was sent `.kill`.
  /// - Throws: `invalidArgument` where it is not ending; `noSuchProcess`; `resourceTemporarilyUnavailable`.
  ///
  /// The corresponding system call is `process_mrelease(2)`.
  @inline(__always)
  public static func releaseMemory(of process: FileDescriptor) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.process_mrelease, Int(process.rawValue), 0)
  }
}
