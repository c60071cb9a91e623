// New processes: a copy of the caller, by clone(2) and clone3(2).
public import LinuxABI

extension Process {
  /// Which of the two processes that come out of a fork goes on here.
  @frozen
  public enum ForkResult: Hashable, Sendable {
    /// The new one.
    case child
    /// The one that called.
    case parent(child: ProcessID)
  }
}

extension Process {
  /// Which of the two processes that come out of `Process.clone` goes on here.
  @frozen
  public enum CloneResult: Hashable, Sendable {
    /// The new one.
    case child
    /// The one that called; with a descriptor of the child where it was asked for.
    case parent(child: ProcessID, descriptor: FileDescriptor?)
  }
}

extension Process {
  /// Makes a child that is a copy of the caller and goes on from the same place.
  ///
  /// The memory is copied as it is touched; descriptors are duplicated; of the threads there is only the calling one.
  /// The child's end sends the parent `.child`.
  ///
  /// Unsafe, for what the other threads were doing stays undone in the child: a lock that one of them held, the heap's
  /// among them, is held for ever. In a process of several threads the child may only make system calls: to set itself up,
  /// and to execute a program or end. Also, output that is not yet flushed would be written by both: flush before, or end
  /// the child by `exitGroup`.
  ///
  /// - Throws: `resourceTemporarilyUnavailable` where the user or the machine has too many processes; `noMemory`.
  ///
  /// The corresponding system call is `clone(2)` with `SIGCHLD`.
  @unsafe
  @inline(__always)
  public static func fork() throws(Errno) -> ForkResult {
    // fork(2) itself is there on x86_64 only. The order of the last two arguments differs; they are 0.
    // SAFETY: no memory is shared, so the child has a stack of its own at the same address.
    let child = unsafe try syscall(.clone, Linux.SIGCHLD, 0, 0, 0, 0)
    return child == 0 ? .child : .parent(child: ProcessID(answer: child))
  }

  /// Makes a child that is a copy of the caller, but for what the options say.
  ///
  /// Unsafe for the reasons of `fork()`. The child has a copy of the caller's memory and stack; one that shares memory
  /// is a thread, and needs a stack of its own.
  ///
  /// - Parameters:
  ///   - options: what the child shares, and the namespaces that are new for it.
  ///   - exitSignal: what its end sends the parent; nil for nothing, and then only `WaitOptions.anySignal` or
  ///     `.otherSignal` waits for it.
  ///   - opensDescriptor: whether the parent is given a descriptor of the child, closed on exec.
  ///   - cgroup: a descriptor of the cgroup's directory that it starts in; nil for the caller's cgroup. Since Linux 5.7.
  ///   - id: the number that it is given in its PID namespace; nil for a free one.
  /// - Throws: `resourceTemporarilyUnavailable`; `noMemory`; `notPermitted` for namespaces and for a number;
  ///   `invalidArgument` for options that exclude each other; `fileExists` for a number in use; `noSpace`
  ///   for too many nested namespaces; `noFunction` where a filter (seccomp) hides the call, as containers' may.
  ///
  /// The corresponding system call is `clone3(2)`.
  @unsafe
  public static func clone(
    _ options: CloneOptions = [], exitSignal: Signal? = .child, opensDescriptor: Bool = false,
    cgroup: FileDescriptor? = nil, id: ProcessID? = nil
  ) throws(Errno) -> CloneResult {
    var descriptor: Int32 = -1
    var wanted = id?.rawValue ?? 0
    var arguments = Linux.clone_args()
    arguments.flags = options.rawValue
    arguments.exit_signal = UInt64(exitSignal?.rawValue ?? 0)
    if let cgroup {
      arguments.flags |= UInt64(Linux.CLONE_INTO_CGROUP)
      arguments.cgroup = UInt64(UInt32(bitPattern: cgroup.rawValue))
    }
    // SAFETY: the kernel reads the arguments and at most one number, and writes at most one descriptor, all before it
    // answers. No stack is passed, and no option shares memory: the child goes on in its copy of this frame.
    let child = unsafe try withUnsafeMutablePointer(to: &descriptor) { descriptor throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &wanted) { wanted throws(Errno) in
        if opensDescriptor {
          arguments.flags |= UInt64(Linux.CLONE_PIDFD)
          arguments.pidfd = UInt64(UInt(bitPattern: descriptor))
        }
        if id != nil {
          arguments.set_tid = UInt64(UInt(bitPattern: wanted))
          arguments.set_tid_size = 1
        }
        return unsafe try withUnsafeMutablePointer(to: &arguments) { arguments throws(Errno) in
          unsafe try syscall(.clone3, Int(bitPattern: arguments), MemoryLayout<Linux.clone_args>.size)
        }
      }
    }
    if child == 0 { return .child }
    return .parent(
      child: ProcessID(answer: child),
      descriptor: opensDescriptor ? FileDescriptor(rawValue: descriptor) : nil)
  }
}
