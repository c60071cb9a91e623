// prctl(2) as it is: the operations by name, and the call with its five arguments.
public import LinuxABI

extension Process {
  /// An operation of `prctl(2)`. What it takes and answers differs by operation: the manual page says it.
  @frozen
  public struct ControlOperation: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: Int32(truncatingIfNeeded: constant)) }
  }
}

extension Process.ControlOperation {
  /// `PR_SET_PDEATHSIG`
  @inline(__always) public static var setParentDeathSignal: Self { Self(Linux.PR_SET_PDEATHSIG) }
  /// `PR_GET_PDEATHSIG`
  @inline(__always) public static var getParentDeathSignal: Self { Self(Linux.PR_GET_PDEATHSIG) }
  /// `PR_GET_DUMPABLE`
  @inline(__always) public static var getDumpable: Self { Self(Linux.PR_GET_DUMPABLE) }
  /// `PR_SET_DUMPABLE`
  @inline(__always) public static var setDumpable: Self { Self(Linux.PR_SET_DUMPABLE) }
  /// `PR_GET_UNALIGN`
  @inline(__always) public static var getUnalignedAccess: Self { Self(Linux.PR_GET_UNALIGN) }
  /// `PR_SET_UNALIGN`
  @inline(__always) public static var setUnalignedAccess: Self { Self(Linux.PR_SET_UNALIGN) }
  /// `PR_GET_KEEPCAPS`
  @inline(__always) public static var getKeepCapabilities: Self { Self(Linux.PR_GET_KEEPCAPS) }
  /// `PR_SET_KEEPCAPS`
  @inline(__always) public static var setKeepCapabilities: Self { Self(Linux.PR_SET_KEEPCAPS) }
  /// `PR_GET_TIMING`
  @inline(__always) public static var getTiming: Self { Self(Linux.PR_GET_TIMING) }
  /// `PR_SET_TIMING`
  @inline(__always) public static var setTiming: Self { Self(Linux.PR_SET_TIMING) }
  /// `PR_SET_NAME`
  @inline(__always) public static var setName: Self { Self(Linux.PR_SET_NAME) }
  /// `PR_GET_NAME`
  @inline(__always) public static var getName: Self { Self(Linux.PR_GET_NAME) }
  /// `PR_GET_SECCOMP`
  @inline(__always) public static var getFilterMode: Self { Self(Linux.PR_GET_SECCOMP) }
  /// `PR_SET_SECCOMP`
  @inline(__always) public static var setFilterMode: Self { Self(Linux.PR_SET_SECCOMP) }
  /// `PR_CAPBSET_READ`
  @inline(__always) public static var readBoundingCapability: Self { Self(Linux.PR_CAPBSET_READ) }
  /// `PR_CAPBSET_DROP`
  @inline(__always) public static var dropBoundingCapability: Self { Self(Linux.PR_CAPBSET_DROP) }
  /// `PR_GET_TSC`
  @inline(__always) public static var getTimestampCounter: Self { Self(Linux.PR_GET_TSC) }
  /// `PR_SET_TSC`
  @inline(__always) public static var setTimestampCounter: Self { Self(Linux.PR_SET_TSC) }
  /// `PR_GET_SECUREBITS`
  @inline(__always) public static var getSecureBits: Self { Self(Linux.PR_GET_SECUREBITS) }
  /// `PR_SET_SECUREBITS`
  @inline(__always) public static var setSecureBits: Self { Self(Linux.PR_SET_SECUREBITS) }
  /// `PR_SET_TIMERSLACK`
  @inline(__always) public static var setTimerSlack: Self { Self(Linux.PR_SET_TIMERSLACK) }
  /// `PR_GET_TIMERSLACK`
  @inline(__always) public static var getTimerSlack: Self { Self(Linux.PR_GET_TIMERSLACK) }
  /// `PR_TASK_PERF_EVENTS_DISABLE`
  @inline(__always) public static var disablePerformanceEvents: Self { Self(Linux.PR_TASK_PERF_EVENTS_DISABLE) }
  /// `PR_TASK_PERF_EVENTS_ENABLE`
  @inline(__always) public static var enablePerformanceEvents: Self { Self(Linux.PR_TASK_PERF_EVENTS_ENABLE) }
  /// `PR_MCE_KILL`
  @inline(__always) public static var setMemoryErrorPolicy: Self { Self(Linux.PR_MCE_KILL) }
  /// `PR_MCE_KILL_GET`
  @inline(__always) public static var getMemoryErrorPolicy: Self { Self(Linux.PR_MCE_KILL_GET) }
  /// `PR_SET_MM`
  @inline(__always) public static var setMemoryLayout: Self { Self(Linux.PR_SET_MM) }
  /// `PR_SET_PTRACER`
  @inline(__always) public static var setTracer: Self { Self(Linux.PR_SET_PTRACER) }
  /// `PR_SET_CHILD_SUBREAPER`
  @inline(__always) public static var setChildSubreaper: Self { Self(Linux.PR_SET_CHILD_SUBREAPER) }
  /// `PR_GET_CHILD_SUBREAPER`
  @inline(__always) public static var getChildSubreaper: Self { Self(Linux.PR_GET_CHILD_SUBREAPER) }
  /// `PR_SET_NO_NEW_PRIVS`
  @inline(__always) public static var setNoNewPrivileges: Self { Self(Linux.PR_SET_NO_NEW_PRIVS) }
  /// `PR_GET_NO_NEW_PRIVS`
  @inline(__always) public static var getNoNewPrivileges: Self { Self(Linux.PR_GET_NO_NEW_PRIVS) }
  /// `PR_GET_TID_ADDRESS`
  @inline(__always) public static var getThreadIDAddress: Self { Self(Linux.PR_GET_TID_ADDRESS) }
  /// `PR_SET_THP_DISABLE`
  @inline(__always) public static var setHugePagesDisabled: Self { Self(Linux.PR_SET_THP_DISABLE) }
  /// `PR_GET_THP_DISABLE`
  @inline(__always) public static var getHugePagesDisabled: Self { Self(Linux.PR_GET_THP_DISABLE) }
  /// `PR_CAP_AMBIENT`
  @inline(__always) public static var ambientCapabilities: Self { Self(Linux.PR_CAP_AMBIENT) }
  /// `PR_SVE_SET_VL`
  @inline(__always) public static var setVectorLength: Self { Self(Linux.PR_SVE_SET_VL) }
  /// `PR_SVE_GET_VL`
  @inline(__always) public static var getVectorLength: Self { Self(Linux.PR_SVE_GET_VL) }
  /// `PR_GET_SPECULATION_CTRL`
  @inline(__always) public static var getSpeculation: Self { Self(Linux.PR_GET_SPECULATION_CTRL) }
  /// `PR_SET_SPECULATION_CTRL`
  @inline(__always) public static var setSpeculation: Self { Self(Linux.PR_SET_SPECULATION_CTRL) }
  /// `PR_PAC_RESET_KEYS`
  @inline(__always) public static var resetPointerKeys: Self { Self(Linux.PR_PAC_RESET_KEYS) }
  /// `PR_SET_TAGGED_ADDR_CTRL`
  @inline(__always) public static var setTaggedAddresses: Self { Self(Linux.PR_SET_TAGGED_ADDR_CTRL) }
  /// `PR_GET_TAGGED_ADDR_CTRL`
  @inline(__always) public static var getTaggedAddresses: Self { Self(Linux.PR_GET_TAGGED_ADDR_CTRL) }
  /// `PR_SET_IO_FLUSHER`
  @inline(__always) public static var setIOFlusher: Self { Self(Linux.PR_SET_IO_FLUSHER) }
  /// `PR_GET_IO_FLUSHER`
  @inline(__always) public static var getIOFlusher: Self { Self(Linux.PR_GET_IO_FLUSHER) }
  /// `PR_SET_SYSCALL_USER_DISPATCH`
  @inline(__always) public static var setSystemCallDispatch: Self { Self(Linux.PR_SET_SYSCALL_USER_DISPATCH) }
  /// `PR_PAC_SET_ENABLED_KEYS`
  @inline(__always) public static var setEnabledPointerKeys: Self { Self(Linux.PR_PAC_SET_ENABLED_KEYS) }
  /// `PR_PAC_GET_ENABLED_KEYS`
  @inline(__always) public static var getEnabledPointerKeys: Self { Self(Linux.PR_PAC_GET_ENABLED_KEYS) }
  /// `PR_SCHED_CORE`
  @inline(__always) public static var coreScheduling: Self { Self(Linux.PR_SCHED_CORE) }
  /// `PR_SME_SET_VL`
  @inline(__always) public static var setStreamingVectorLength: Self { Self(Linux.PR_SME_SET_VL) }
  /// `PR_SME_GET_VL`
  @inline(__always) public static var getStreamingVectorLength: Self { Self(Linux.PR_SME_GET_VL) }
  /// `PR_SET_VMA`
  @inline(__always) public static var nameMemory: Self { Self(Linux.PR_SET_VMA) }
}

extension Process {
  /// Calls prctl for what has no form of its own here.
  ///
  /// Unsafe, for an argument may be an address, and some operations change what the program relies on.
  ///
  /// - Parameters:
  ///   - operation: what is asked for.
  ///   - a, b, c, d: its arguments; those that it does not have must be 0 for many operations.
  /// - Returns: the kernel's answer.
  /// - Throws: `invalidArgument` for an operation that the kernel does not know, and others.
  ///
  /// The corresponding system call is `prctl(2)`.
  @unsafe
  @inline(__always)
  @discardableResult
  public static func control(
    _ operation: ControlOperation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) throws(Errno) -> Int {
    // SAFETY: the caller's promise.
    unsafe try syscall(.prctl, Int(operation.rawValue), a, b, c, d)
  }
}
