// All that a thread's scheduling is made of, at once: sched_getattr(2), sched_setattr(2).
public import LinuxABI

extension Scheduling {
  /// What goes with a policy.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: UInt64(constant)) }

    /// Children begin without real time and without a nice value below 0.
    /// The corresponding C constant is `SCHED_FLAG_RESET_ON_FORK`.
    @inline(__always) public static var resetsOnFork: Options { Options(Linux.SCHED_FLAG_RESET_ON_FORK) }
    /// Time that other deadlines left may be used. The corresponding C constant is `SCHED_FLAG_RECLAIM`.
    @inline(__always) public static var reclaimsTime: Options { Options(Linux.SCHED_FLAG_RECLAIM) }
    /// A run beyond its time is told by `Signal.cpuLimit`. The corresponding C constant is `SCHED_FLAG_DL_OVERRUN`.
    @inline(__always) public static var tellsOverrun: Options { Options(Linux.SCHED_FLAG_DL_OVERRUN) }
    /// The policy stays as it is. The corresponding C constant is `SCHED_FLAG_KEEP_POLICY`.
    @inline(__always) public static var keepsPolicy: Options { Options(Linux.SCHED_FLAG_KEEP_POLICY) }
    /// Priority, nice value and times stay as they are. The corresponding C constant is `SCHED_FLAG_KEEP_PARAMS`.
    @inline(__always) public static var keepsParameters: Options { Options(Linux.SCHED_FLAG_KEEP_PARAMS) }
    /// The lower bound of utilization is set. The corresponding C constant is `SCHED_FLAG_UTIL_CLAMP_MIN`.
    @inline(__always) public static var utilizationMinimum: Options { Options(Linux.SCHED_FLAG_UTIL_CLAMP_MIN) }
    /// The upper bound of utilization is set. The corresponding C constant is `SCHED_FLAG_UTIL_CLAMP_MAX`.
    @inline(__always) public static var utilizationMaximum: Options { Options(Linux.SCHED_FLAG_UTIL_CLAMP_MAX) }
  }

  /// A thread's policy, with all that the policies know.
  @frozen
  public struct Attributes: Hashable, Sendable {
    public var policy: Policy
    public var options: Options
    /// Of `.normal` and `.batch`: -20 to 19.
    public var niceness: Int32
    /// Of `.firstInFirstOut` and `.roundRobin`: 1 to 99.
    public var priority: UInt32
    /// Of `.deadline`: the time on a processor that it gets in each period, in nanoseconds. Of the fair ones, since
    /// Linux 6.12: its time slice.
    public var runtimeNanoseconds: UInt64
    /// Of `.deadline`: when it has had that time, from the period's begin, in nanoseconds.
    public var deadlineNanoseconds: UInt64
    /// Of `.deadline`: the period in nanoseconds.
    public var periodNanoseconds: UInt64
    /// The least utilization that the processor's frequency is chosen for, 0 to 1,024.
    public var utilizationMinimum: UInt32
    /// The most utilization that the processor's frequency is chosen for, 0 to 1,024.
    public var utilizationMaximum: UInt32

    /// A policy, without any of the rest.
    @inline(__always)
    public init(_ policy: Policy = .normal, options: Options = []) {
      self.policy = policy
      self.options = options
      niceness = 0
      priority = 0
      runtimeNanoseconds = 0
      deadlineNanoseconds = 0
      periodNanoseconds = 0
      utilizationMinimum = 0
      utilizationMaximum = 0
    }
  }

  /// All of a thread's scheduling.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_getattr(2)`.
  public static func attributes(of thread: ThreadID = .caller) throws(Errno) -> Attributes {
    var kernel = Linux.sched_attr()
    let byteCount = MemoryLayout<Linux.sched_attr>.size
    // SAFETY: the kernel writes at most the struct's bytes.
    _ = unsafe try withUnsafeMutablePointer(to: &kernel) { kernel throws(Errno) in
      unsafe try syscall(.sched_getattr, thread.number, Int(bitPattern: kernel), byteCount, 0)
    }
    var attributes = Attributes(
      Policy(rawValue: kernel.sched_policy), options: Options(rawValue: kernel.sched_flags))
    attributes.niceness = kernel.sched_nice
    attributes.priority = kernel.sched_priority
    attributes.runtimeNanoseconds = kernel.sched_runtime
    attributes.deadlineNanoseconds = kernel.sched_deadline
    attributes.periodNanoseconds = kernel.sched_period
    attributes.utilizationMinimum = kernel.sched_util_min
    attributes.utilizationMaximum = kernel.sched_util_max
    return attributes
  }

  /// Sets all of a thread's scheduling.
  ///
  /// - Throws: `notPermitted`; `invalidArgument` for what does not go together; `resourceBusy` where the machine cannot
  ///   keep one more deadline; `noSuchProcess`.
  ///
  /// The corresponding system call is `sched_setattr(2)`.
  public static func setAttributes(_ attributes: Attributes, of thread: ThreadID = .caller) throws(Errno) {
    var kernel = Linux.sched_attr()
    kernel.size = UInt32(truncatingIfNeeded: MemoryLayout<Linux.sched_attr>.size)
    kernel.sched_policy = attributes.policy.rawValue
    kernel.sched_flags = attributes.options.rawValue
    kernel.sched_nice = attributes.niceness
    kernel.sched_priority = attributes.priority
    kernel.sched_runtime = attributes.runtimeNanoseconds
    kernel.sched_deadline = attributes.deadlineNanoseconds
    kernel.sched_period = attributes.periodNanoseconds
    kernel.sched_util_min = attributes.utilizationMinimum
    kernel.sched_util_max = attributes.utilizationMaximum
    // SAFETY: the kernel reads as many bytes as the struct says of itself.
    _ = unsafe try withUnsafePointer(to: kernel) { kernel throws(Errno) in
      unsafe try syscall(.sched_setattr, thread.number, Int(bitPattern: kernel), 0)
    }
  }
}
