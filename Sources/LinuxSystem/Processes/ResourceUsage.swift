// What processes used: getrusage(2), times(2), and the answer of wait4(2).
public import LinuxABI

/// What a process, a thread or children used.
@frozen
public struct ResourceUsage: Hashable, Sendable {
  /// Time on a processor in user mode.
  public var userTime: Duration
  /// Time on a processor in the kernel.
  public var systemTime: Duration
  /// The most physical memory at a time, in KiB; of children, the largest child's.
  public var maximumResidentKibibytes: Int
  /// Page faults without I/O.
  public var minorFaults: Int
  /// Page faults with I/O.
  public var majorFaults: Int
  /// Reads from a device, in blocks of 512 bytes.
  public var blocksRead: Int
  /// Writes to a device, in blocks of 512 bytes.
  public var blocksWritten: Int
  /// How often it gave the processor up to wait.
  public var voluntarySwitches: Int
  /// How often the processor was taken from it.
  public var involuntarySwitches: Int

  /// Nothing used.
  public init() {
    userTime = .zero
    systemTime = .zero
    maximumResidentKibibytes = 0
    minorFaults = 0
    majorFaults = 0
    blocksRead = 0
    blocksWritten = 0
    voluntarySwitches = 0
    involuntarySwitches = 0
  }

  init(_ kernel: Linux.rusage) {
    userTime = Duration(seconds: kernel.ru_utime.tv_sec, microseconds: kernel.ru_utime.tv_usec)
    systemTime = Duration(seconds: kernel.ru_stime.tv_sec, microseconds: kernel.ru_stime.tv_usec)
    maximumResidentKibibytes = kernel.ru_maxrss
    minorFaults = kernel.ru_minflt
    majorFaults = kernel.ru_majflt
    blocksRead = kernel.ru_inblock
    blocksWritten = kernel.ru_oublock
    voluntarySwitches = kernel.ru_nvcsw
    involuntarySwitches = kernel.ru_nivcsw
  }

  /// Whose usage is asked for.
  @frozen
  public struct Scope: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: Int32(truncatingIfNeeded: constant)) }

    /// The process, all of its threads. The corresponding C constant is `RUSAGE_SELF`.
    @inline(__always) public static var process: Scope { Scope(Linux.RUSAGE_SELF) }
    /// Its children that were waited for, and theirs. The corresponding C constant is `RUSAGE_CHILDREN`.
    @inline(__always) public static var children: Scope { Scope(Linux.RUSAGE_CHILDREN) }
    /// The calling thread. The corresponding C constant is `RUSAGE_THREAD`.
    @inline(__always) public static var thread: Scope { Scope(Linux.RUSAGE_THREAD) }
  }
}

extension Process {
  /// The processor times of a process and of its children that it waited for, in steps of 10 ms.
  @frozen
  public struct Times: Hashable, Sendable {
    public let user: Duration
    public let system: Duration
    public let childrenUser: Duration
    public let childrenSystem: Duration
    /// Since some point in the past, the same for all processes.
    public let elapsed: Duration
  }
}

extension Process {
  /// What the caller, its children or the thread used so far.
  ///
  /// - Throws: `invalidArgument` for a scope that the kernel does not know.
  ///
  /// The corresponding system call is `getrusage(2)`.
  public static func resourceUsage(of scope: ResourceUsage.Scope = .process) throws(Errno) -> ResourceUsage {
    var usage = Linux.rusage()
    // SAFETY: the kernel writes one struct rusage.
    _ = unsafe try withUnsafeMutablePointer(to: &usage) { usage throws(Errno) in
      unsafe try syscall(.getrusage, Int(scope.rawValue), Int(bitPattern: usage))
    }
    return ResourceUsage(usage)
  }

  /// The processor times so far. `resourceUsage(of:)` is finer.
  ///
  /// The corresponding system call is `times(2)`.
  public static func times() -> Times {
    var ticks = (0, 0, 0, 0)
    // SAFETY: the kernel writes the four machine words of a struct tms.
    let elapsed = unsafe withUnsafeMutablePointer(to: &ticks) { ticks in
      certain { () throws(Errno) in unsafe try syscall(.times, Int(bitPattern: ticks)) }
    }
    // The kernel counts in USER_HZ, which is 100 on all three architectures.
    func duration(_ ticks: Int) -> Duration {
      Duration(seconds: ticks / 100, microseconds: ticks % 100 * 10_000)
    }
    return Times(
      user: duration(ticks.0), system: duration(ticks.1), childrenUser: duration(ticks.2),
      childrenSystem: duration(ticks.3), elapsed: duration(elapsed))
  }
}
