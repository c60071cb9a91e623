// Whether two processes share something: kcmp(2).
public import LinuxABI

extension Process {
  /// What two processes may share.
  @frozen
  public enum SharedResource: Hashable, Sendable {
    /// Two open files, by their descriptors' numbers in each process.
    case file(Int32, Int32)
    /// The address space.
    case memory
    /// The table of descriptors.
    case fileDescriptors
    /// Root, working directory and umask.
    case fileSystemContext
    /// The handlers of signals.
    case signalHandlers
    /// The I/O context.
    case ioContext
    /// The undo list of System V semaphores.
    case semaphoreUndo
  }
}

extension Process {
  /// How the kernel orders two of its objects: good for sorting, until the next start.
  @frozen
  public enum KernelOrder: Int, Hashable, Sendable {
    /// They are one.
    case same = 0
    /// The first is before the second.
    case before = 1
    /// The first is behind the second.
    case after = 2
    /// They differ, and have no order.
    case different = 3
  }
}

extension Process {
  /// Compares what two processes have.
  ///
  /// - Throws: `notPermitted` where the caller may not trace both; `noSuchProcess`; `badFileDescriptor`;
  ///   `noFunction` on a kernel built without it.
  ///
  /// The corresponding system call is `kcmp(2)`.
  public static func compare(
    _ resource: SharedResource, of first: ProcessID, and second: ProcessID
  ) throws(Errno) -> KernelOrder {
    let kind: Int
    var (a, b): (Int32, Int32) = (0, 0)
    switch resource {
    case .file(let first, let second):
      kind = Linux.KCMP_FILE
      (a, b) = (first, second)
    case .memory: kind = Linux.KCMP_VM
    case .fileDescriptors: kind = Linux.KCMP_FILES
    case .fileSystemContext: kind = Linux.KCMP_FS
    case .signalHandlers: kind = Linux.KCMP_SIGHAND
    case .ioContext: kind = Linux.KCMP_IO
    case .semaphoreUndo: kind = Linux.KCMP_SYSVSEM
    }
    // SAFETY: numbers only.
    let answer = unsafe try syscall(.kcmp, first.number, second.number, kind, Int(a), Int(b))
    return KernelOrder(rawValue: answer) ?? .different
  }
}
