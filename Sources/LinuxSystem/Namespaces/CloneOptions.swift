// What a new process shares with its parent, and which namespaces are new: for clone, unshare and setns alike.
public import LinuxABI

/// What a process shares with its parent, or has anew.
///
/// The flags that share memory are not here: a child that has no stack of its own would write over its parent's.
@frozen
public struct CloneOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always) init(_ constant: Int) { self.init(rawValue: UInt64(constant)) }

  // MARK: Shared with the parent; for unshare: no longer shared

  /// Root, working directory and umask. The corresponding C constant is `CLONE_FS`.
  @inline(__always) public static var fileSystemContext: CloneOptions { CloneOptions(Linux.CLONE_FS) }
  /// The table of descriptors. The corresponding C constant is `CLONE_FILES`.
  @inline(__always) public static var fileDescriptors: CloneOptions { CloneOptions(Linux.CLONE_FILES) }
  /// The undo list of System V semaphores. The corresponding C constant is `CLONE_SYSVSEM`.
  @inline(__always) public static var semaphoreUndo: CloneOptions { CloneOptions(Linux.CLONE_SYSVSEM) }

  // MARK: Namespaces of its own

  /// Mounts. The corresponding C constant is `CLONE_NEWNS`.
  @inline(__always) public static var newMounts: CloneOptions { CloneOptions(Linux.CLONE_NEWNS) }
  /// The root of cgroups. The corresponding C constant is `CLONE_NEWCGROUP`.
  @inline(__always) public static var newCgroup: CloneOptions { CloneOptions(Linux.CLONE_NEWCGROUP) }
  /// The names of host and domain. The corresponding C constant is `CLONE_NEWUTS`.
  @inline(__always) public static var newHostName: CloneOptions { CloneOptions(Linux.CLONE_NEWUTS) }
  /// System V IPC and POSIX message queues. The corresponding C constant is `CLONE_NEWIPC`.
  @inline(__always) public static var newIPC: CloneOptions { CloneOptions(Linux.CLONE_NEWIPC) }
  /// Users, groups and capabilities. The corresponding C constant is `CLONE_NEWUSER`.
  @inline(__always) public static var newUsers: CloneOptions { CloneOptions(Linux.CLONE_NEWUSER) }
  /// Processes' numbers: unshare makes it for the children to come. The corresponding C constant is `CLONE_NEWPID`.
  @inline(__always) public static var newProcessIDs: CloneOptions { CloneOptions(Linux.CLONE_NEWPID) }
  /// Network devices, addresses, sockets. The corresponding C constant is `CLONE_NEWNET`.
  @inline(__always) public static var newNetwork: CloneOptions { CloneOptions(Linux.CLONE_NEWNET) }
  /// The clocks' zeros: unshare makes it for the children to come. The corresponding C constant is `CLONE_NEWTIME`.
  @inline(__always) public static var newTime: CloneOptions { CloneOptions(Linux.CLONE_NEWTIME) }

  // MARK: For clone alone

  /// The I/O context, for the I/O scheduler. The corresponding C constant is `CLONE_IO`.
  @inline(__always) public static var ioContext: CloneOptions { CloneOptions(Linux.CLONE_IO) }
  /// The parent sleeps until the child executes a program or ends. The corresponding C constant is `CLONE_VFORK`.
  @inline(__always) public static var suspendParent: CloneOptions { CloneOptions(Linux.CLONE_VFORK) }
  /// The child's parent is the caller's. The corresponding C constant is `CLONE_PARENT`.
  @inline(__always) public static var sibling: CloneOptions { CloneOptions(Linux.CLONE_PARENT) }
  /// The caller's tracer traces the child too. The corresponding C constant is `CLONE_PTRACE`.
  @inline(__always) public static var traced: CloneOptions { CloneOptions(Linux.CLONE_PTRACE) }
  /// No tracer may ask for that. The corresponding C constant is `CLONE_UNTRACED`.
  @inline(__always) public static var untraced: CloneOptions { CloneOptions(Linux.CLONE_UNTRACED) }
  /// Signals that have a handler get their default back. The corresponding C constant is `CLONE_CLEAR_SIGHAND`.
  @inline(__always) public static var clearSignalHandlers: CloneOptions { CloneOptions(Linux.CLONE_CLEAR_SIGHAND) }
}
