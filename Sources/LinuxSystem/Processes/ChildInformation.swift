// waitid(2): waiting for a child by its number or by a descriptor, and being told more.
public import LinuxABI

/// What a child did, and whose it is.
@frozen
public struct ChildInformation: Hashable, Sendable {
  /// The child.
  public let process: ProcessID
  /// The real user that it runs as, or ran as.
  public let user: UserID
  /// What it did.
  public let status: WaitStatus

  // The codes of asm-generic/siginfo.h, which say what si_status is.
  init(process: Int32, user: UInt32, code: Int32, status: Int32) {
    self.process = ProcessID(rawValue: process)
    self.user = UserID(rawValue: user)
    let signal = Signal(rawValue: status & 0x7f)
    switch Int(code) {
    case Linux.CLD_EXITED: self.status = .exited(status)
    case Linux.CLD_KILLED: self.status = .signaled(signal, dumpedCore: false)
    case Linux.CLD_DUMPED: self.status = .signaled(signal, dumpedCore: true)
    case Linux.CLD_CONTINUED: self.status = .continued
    case Linux.CLD_TRAPPED where status >> 8 != 0: self.status = .traced(Tracing.Event(rawValue: status >> 8), signal)
    // CLD_STOPPED, and a tracee's stop by a plain signal.
    default: self.status = .stopped(signal)
    }
  }
}

extension Process {
  /// Waits for children and is told more than by `wait`.
  ///
  /// - Parameters:
  ///   - children: the children that count; `.ownGroup` since Linux 5.4.
  ///   - options: at least one of `.exited`, `.stopped`, `.continued`; with `.leaveWaitable` the child can be waited for
  ///     again.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Returns: nil with `.noHang` only.
  /// - Throws: `noChildProcess`; `invalidArgument` for options without one of the three; `interrupted`.
  ///
  /// The corresponding system call is `waitid(2)`.
  @inline(__always)
  public static func waitForInformation(
    of children: ProcessSelection = .all, options: WaitOptions = .exited, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ChildInformation? {
    let number = children.number
    let (kind, id) =
      switch children {
      case .all: (Linux.P_ALL, 0)
      default: number > 0 ? (Linux.P_PID, number) : (Linux.P_PGID, 0 &- number)
      }
    return try waitForInformation(kind, id, options, retryOnInterrupt)
  }

  /// Waits for the child that a descriptor stands for.
  ///
  /// - Throws: `noChildProcess`; `resourceTemporarilyUnavailable` for a descriptor that does not block;
  ///   `badFileDescriptor`; `interrupted`.
  ///
  /// The corresponding system call is `waitid(2)` with `P_PIDFD`.
  @inline(__always)
  public static func waitForInformation(
    of child: FileDescriptor, options: WaitOptions = .exited, retryOnInterrupt: Bool = true
  ) throws(Errno) -> ChildInformation? {
    try waitForInformation(Linux.P_PIDFD, Int(child.rawValue), options, retryOnInterrupt)
  }

  @inline(never)
  static func waitForInformation(
    _ kind: Int, _ number: Int, _ options: WaitOptions, _ retryOnInterrupt: Bool
  ) throws(Errno) -> ChildInformation? {
    // SAFETY: the kernel writes the 128 bytes of a siginfo_t, of which 28 are read: si_signo 0, si_code 8, si_pid 16,
    // si_uid 20, si_status 24 (asm-generic/siginfo.h, on 64-bit architectures).
    try unsafe withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { information throws(Errno) in
      unsafe information.storeBytes(of: 0, toByteOffset: 16, as: Int32.self)
      _ = try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(
          .waitid, kind, number, Int(bitPattern: information.baseAddress), Int(options.rawValue), 0)
      }
      let process = unsafe information.load(fromByteOffset: 16, as: Int32.self)
      guard process != 0 else { return nil }
      return unsafe ChildInformation(
        process: process, user: information.load(fromByteOffset: 20, as: UInt32.self),
        code: information.load(fromByteOffset: 8, as: Int32.self),
        status: information.load(fromByteOffset: 24, as: Int32.self))
    }
  }
}
