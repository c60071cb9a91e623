// Where threads run. Policies and priorities, which say when, are in LinuxSystem.
public import LinuxABI

/// When, where and for how long threads run.
public enum Scheduling {
  /// Lets others of the same priority run first.
  ///
  /// The corresponding system call is `sched_yield(2)`.
  @inline(__always)
  public static func yield() {
    _ = certain { () throws(Errno) in try syscall(.sched_yield) }
  }
}

extension Scheduling {
  /// The processors that a thread may run on.
  ///
  /// - Throws: `noSuchProcess`; `invalidArgument` on a machine of more than 1,024 processors.
  ///
  /// The corresponding system call is `sched_getaffinity(2)`.
  public static func affinity(of thread: ThreadID = .caller) throws(Errno) -> ProcessorSet {
    var set = ProcessorSet()
    // SAFETY: the kernel writes at most the set's bytes; what it leaves is zero.
    _ = unsafe try withUnsafeMutablePointer(to: &set) { set throws(Errno) in
      unsafe try syscall(
        .sched_getaffinity, thread.number, MemoryLayout<ProcessorSet>.size, Int(bitPattern: set))
    }
    return set
  }

  /// Sets the processors that a thread may run on.
  ///
  /// - Throws: `invalidArgument` where none of them is there; `notPermitted` for a thread of another user;
  ///   `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_setaffinity(2)`.
  public static func setAffinity(_ set: ProcessorSet, of thread: ThreadID = .caller) throws(Errno) {
    // SAFETY: the kernel reads the set's bytes.
    _ = unsafe try withUnsafePointer(to: set) { set throws(Errno) in
      unsafe try syscall(
        .sched_setaffinity, thread.number, MemoryLayout<ProcessorSet>.size, Int(bitPattern: set))
    }
  }
}
