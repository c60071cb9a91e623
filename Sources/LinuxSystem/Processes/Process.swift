// The process itself: who it is, and how its threads end. What it does to others, and how others come to be, is beside;
// its end, `exitGroup`, is below, in LinuxCore.
public import LinuxABI

/// The calling process, its children, and other processes by their numbers.
public enum Process {}

extension Process {
  /// The number of the process, in its own PID namespace.
  ///
  /// The corresponding system call is `getpid(2)`.
  @inline(__always)
  public static var id: ProcessID { ProcessID(answer: certain { () throws(Errno) in try syscall(.getpid) }) }

  /// The number of the parent; 0 where that is outside of the process's PID namespace.
  ///
  /// The corresponding system call is `getppid(2)`.
  @inline(__always)
  public static var parentID: ProcessID { ProcessID(answer: certain { () throws(Errno) in try syscall(.getppid) }) }

  /// The number of the calling thread: the process's own for its first thread.
  ///
  /// The corresponding system call is `gettid(2)`.
  @inline(__always)
  public static var currentThreadID: ThreadID { ThreadID(answer: certain { () throws(Errno) in try syscall(.gettid) }) }

  /// The process group of a process.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `getpgid(2)`.
  @inline(__always)
  public static func group(of process: ProcessID = .caller) throws(Errno) -> ProcessID {
    // SAFETY: numbers only.
    ProcessID(answer: unsafe try syscall(.getpgid, process.number))
  }

  /// Moves a process into a process group of its session, or into a new one that it leads.
  ///
  /// - Parameters:
  ///   - group: the group; `.caller` for a new one with the process's own number.
  ///   - process: the caller, or a child of it that has not called execve since.
  /// - Throws: `permissionDenied` for a child that has; `notPermitted` for a session's leader or a group of another
  ///   session; `noSuchProcess`.
  ///
  /// The corresponding system call is `setpgid(2)`.
  @inline(__always)
  public static func setGroup(_ group: ProcessID, of process: ProcessID = .caller) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setpgid, process.number, group.number)
  }

  /// The session of a process: the number of its leader.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `getsid(2)`.
  @inline(__always)
  public static func session(of process: ProcessID = .caller) throws(Errno) -> ProcessID {
    // SAFETY: numbers only.
    ProcessID(answer: unsafe try syscall(.getsid, process.number))
  }

  /// Makes the caller the leader of a new session and of a new process group, without a controlling terminal.
  ///
  /// - Returns: the new session, which is the caller's own number.
  /// - Throws: `notPermitted` where the caller leads a process group already.
  ///
  /// The corresponding system call is `setsid(2)`.
  @inline(__always)
  public static func startSession() throws(Errno) -> ProcessID {
    ProcessID(answer: try syscall(.setsid))
  }

  /// Ends the calling thread alone; the process goes on while it has another one.
  ///
  /// The thread's stack and thread-locals stay as they are: whoever made them gives them back. Nothing is flushed.
  ///
  /// - Parameter status: the process's exit status, 0 to 255, where this is its last thread.
  ///
  /// The corresponding system call is `exit(2)`.
  @inline(__always)
  public static func exitThread(_ status: Int32 = 0) -> Never {
    // SAFETY: a number only.
    while true { _ = unsafe try? syscall(.exit, Int(status)) }
  }
}
