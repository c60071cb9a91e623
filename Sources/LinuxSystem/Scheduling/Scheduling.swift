// Who runs when: policies and priorities of threads.
public import LinuxABI

extension Scheduling {
  /// How the kernel chooses when a thread runs.
  @frozen
  public struct Policy: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: constant)) }

    /// Fair shares, weighed by the nice value. The corresponding C constant is `SCHED_NORMAL`, also `SCHED_OTHER`.
    @inline(__always) public static var normal: Policy { Policy(Linux.SCHED_NORMAL) }
    /// Until it waits, or one of a higher priority comes. The corresponding C constant is `SCHED_FIFO`.
    @inline(__always) public static var firstInFirstOut: Policy { Policy(Linux.SCHED_FIFO) }
    /// The same, in turn with others of its priority. The corresponding C constant is `SCHED_RR`.
    @inline(__always) public static var roundRobin: Policy { Policy(Linux.SCHED_RR) }
    /// Fair shares, for what nobody waits for. The corresponding C constant is `SCHED_BATCH`.
    @inline(__always) public static var batch: Policy { Policy(Linux.SCHED_BATCH) }
    /// When nothing else wants to run. The corresponding C constant is `SCHED_IDLE`.
    @inline(__always) public static var idle: Policy { Policy(Linux.SCHED_IDLE) }
    /// So much time in each period, before a deadline. The corresponding C constant is `SCHED_DEADLINE`.
    @inline(__always) public static var deadline: Policy { Policy(Linux.SCHED_DEADLINE) }

    @inline(__always) var number: Int { Int(rawValue) }
  }

  /// A thread's policy, and whether its children begin without real time and without a nice value below 0.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_getscheduler(2)`.
  @inline(__always)
  public static func policy(of thread: ThreadID = .caller) throws(Errno) -> (policy: Policy, resetsOnFork: Bool) {
    // SAFETY: a number only.
    let answer = unsafe try syscall(.sched_getscheduler, thread.number)
    return (Policy(answer & ~Linux.SCHED_RESET_ON_FORK), answer & Linux.SCHED_RESET_ON_FORK != 0)
  }

  /// Sets a thread's policy and priority.
  ///
  /// - Parameters:
  ///   - policy: not `.deadline`, which `setAttributes` sets.
  ///   - priority: 1 to 99 for `.firstInFirstOut` and `.roundRobin`, 0 for the others.
  ///   - thread: the thread.
  ///   - resetsOnFork: whether its children begin without real time and without a nice value below 0.
  /// - Throws: `notPermitted` for the two without the limit `.realTimePriority` or the capability; `invalidArgument`;
  ///   `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_setscheduler(2)`.
  @inline(__always)
  public static func setPolicy(
    _ policy: Policy, priority: Int32 = 0, of thread: ThreadID = .caller, resetsOnFork: Bool = false
  ) throws(Errno) {
    let number = policy.number | (resetsOnFork ? Linux.SCHED_RESET_ON_FORK : 0)
    // SAFETY: the kernel reads a struct sched_param: one Int32.
    _ = unsafe try withUnsafePointer(to: priority) { priority throws(Errno) in
      unsafe try syscall(.sched_setscheduler, thread.number, number, Int(bitPattern: priority))
    }
  }

  /// A thread's real-time priority; 0 for the policies that have none.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_getparam(2)`.
  @inline(__always)
  public static func priority(of thread: ThreadID = .caller) throws(Errno) -> Int32 {
    var priority: Int32 = 0
    // SAFETY: the kernel writes a struct sched_param: one Int32.
    _ = unsafe try withUnsafeMutablePointer(to: &priority) { priority throws(Errno) in
      unsafe try syscall(.sched_getparam, thread.number, Int(bitPattern: priority))
    }
    return priority
  }

  /// Sets a thread's real-time priority, and leaves its policy.
  ///
  /// - Throws: `invalidArgument` for one that the policy does not have; `notPermitted`; `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_setparam(2)`.
  @inline(__always)
  public static func setPriority(_ priority: Int32, of thread: ThreadID = .caller) throws(Errno) {
    // SAFETY: the kernel reads a struct sched_param: one Int32.
    _ = unsafe try withUnsafePointer(to: priority) { priority throws(Errno) in
      unsafe try syscall(.sched_setparam, thread.number, Int(bitPattern: priority))
    }
  }

  /// The highest priority of a policy.
  ///
  /// - Throws: `invalidArgument` for a policy that the kernel does not know.
  ///
  /// The corresponding system call is `sched_get_priority_max(2)`.
  @inline(__always)
  public static func highestPriority(of policy: Policy) throws(Errno) -> Int32 {
    // SAFETY: a number only.
    Int32(truncatingIfNeeded: unsafe try syscall(.sched_get_priority_max, policy.number))
  }

  /// The lowest priority of a policy.
  ///
  /// - Throws: `invalidArgument` for a policy that the kernel does not know.
  ///
  /// The corresponding system call is `sched_get_priority_min(2)`.
  @inline(__always)
  public static func lowestPriority(of policy: Policy) throws(Errno) -> Int32 {
    // SAFETY: a number only.
    Int32(truncatingIfNeeded: unsafe try syscall(.sched_get_priority_min, policy.number))
  }

  /// How long a thread runs before others of its priority have their turn; zero for `.firstInFirstOut`.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_rr_get_interval(2)`.
  public static func timeSlice(of thread: ThreadID = .caller) throws(Errno) -> Duration {
    var slice = Linux.__kernel_timespec()
    // SAFETY: the kernel writes one struct timespec.
    _ = unsafe try withUnsafeMutablePointer(to: &slice) { slice throws(Errno) in
      unsafe try syscall(.sched_rr_get_interval, thread.number, Int(bitPattern: slice))
    }
    return Duration(slice)
  }
}
