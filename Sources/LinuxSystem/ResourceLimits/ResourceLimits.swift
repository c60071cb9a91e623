// What a process may use at most.
public import LinuxABI

/// The limits of one resource: the soft one holds; the process may move it up to the hard one.
@frozen
public struct ResourceLimits: Hashable, Sendable {
  /// What the kernel enforces.
  public var soft: Limit
  /// How far the soft limit may be raised; only a process with the capability for it may raise this one.
  public var hard: Limit

  @inline(__always)
  public init(soft: Limit, hard: Limit) {
    self.soft = soft
    self.hard = hard
  }

  /// A number in the resource's unit, or no limit at all.
  @frozen
  public struct Limit: RawRepresentable, Hashable, Comparable, ExpressibleByIntegerLiteral, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always) public init(integerLiteral value: UInt64) { self.init(rawValue: value) }

    /// No limit. The corresponding C constant is `RLIM_INFINITY`.
    @inline(__always) public static var unlimited: Limit { Limit(rawValue: .max) }

    @inline(__always) public static func < (a: Limit, b: Limit) -> Bool { a.rawValue < b.rawValue }
  }

  /// What is limited.
  @frozen
  public struct Resource: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: Int32(truncatingIfNeeded: constant)) }

    /// Seconds on a processor. The corresponding C constant is `RLIMIT_CPU`.
    @inline(__always) public static var processorTime: Resource { Resource(Linux.RLIMIT_CPU) }
    /// Bytes of a file that is written. The corresponding C constant is `RLIMIT_FSIZE`.
    @inline(__always) public static var fileSize: Resource { Resource(Linux.RLIMIT_FSIZE) }
    /// Bytes of private memory that can be written. The corresponding C constant is `RLIMIT_DATA`.
    @inline(__always) public static var data: Resource { Resource(Linux.RLIMIT_DATA) }
    /// Bytes of the first thread's stack. The corresponding C constant is `RLIMIT_STACK`.
    @inline(__always) public static var stack: Resource { Resource(Linux.RLIMIT_STACK) }
    /// Bytes of a core file. The corresponding C constant is `RLIMIT_CORE`.
    @inline(__always) public static var coreFileSize: Resource { Resource(Linux.RLIMIT_CORE) }
    /// Bytes of physical memory; the kernel does not enforce it. The corresponding C constant is `RLIMIT_RSS`.
    @inline(__always) public static var residentMemory: Resource { Resource(Linux.RLIMIT_RSS) }
    /// Threads of the user's, all processes together. The corresponding C constant is `RLIMIT_NPROC`.
    @inline(__always) public static var processes: Resource { Resource(Linux.RLIMIT_NPROC) }
    /// The highest descriptor, and one more. The corresponding C constant is `RLIMIT_NOFILE`.
    @inline(__always) public static var openFiles: Resource { Resource(Linux.RLIMIT_NOFILE) }
    /// Bytes of memory that is locked. The corresponding C constant is `RLIMIT_MEMLOCK`.
    @inline(__always) public static var lockedMemory: Resource { Resource(Linux.RLIMIT_MEMLOCK) }
    /// Bytes of address space. The corresponding C constant is `RLIMIT_AS`.
    @inline(__always) public static var addressSpace: Resource { Resource(Linux.RLIMIT_AS) }
    /// File locks; the kernel does not enforce it. The corresponding C constant is `RLIMIT_LOCKS`.
    @inline(__always) public static var fileLocks: Resource { Resource(Linux.RLIMIT_LOCKS) }
    /// Signals of the user's that are queued. The corresponding C constant is `RLIMIT_SIGPENDING`.
    @inline(__always) public static var pendingSignals: Resource { Resource(Linux.RLIMIT_SIGPENDING) }
    /// Bytes of the user's POSIX message queues. The corresponding C constant is `RLIMIT_MSGQUEUE`.
    @inline(__always) public static var messageQueues: Resource { Resource(Linux.RLIMIT_MSGQUEUE) }
    /// 20 less the lowest nice value that may be set. The corresponding C constant is `RLIMIT_NICE`.
    @inline(__always) public static var nice: Resource { Resource(Linux.RLIMIT_NICE) }
    /// The highest real-time priority that may be set. The corresponding C constant is `RLIMIT_RTPRIO`.
    @inline(__always) public static var realTimePriority: Resource { Resource(Linux.RLIMIT_RTPRIO) }
    /// Microseconds of real-time scheduling without a pause. The corresponding C constant is `RLIMIT_RTTIME`.
    @inline(__always) public static var realTimeProcessorTime: Resource { Resource(Linux.RLIMIT_RTTIME) }
  }
}

extension ResourceLimits {
  /// Asks for the caller's limits.
  ///
  /// - Throws: `invalidArgument` for a resource that the kernel does not know.
  ///
  /// The corresponding system call is `getrlimit(2)`.
  @inline(__always)
  public init(of resource: Resource) throws(Errno) {
    var limits = ResourceLimits(soft: 0, hard: 0)
    // SAFETY: the kernel writes a struct rlimit: two numbers of 64 bits, as two limits are.
    _ = unsafe try withUnsafeMutablePointer(to: &limits) { limits throws(Errno) in
      unsafe try syscall(.getrlimit, Int(resource.rawValue), Int(bitPattern: limits))
    }
    self = limits
  }

  /// Makes these the caller's limits.
  ///
  /// - Throws: `notPermitted` for a higher hard limit without `CapabilitySet.resources`; `invalidArgument` for a soft
  ///   limit above the hard one.
  ///
  /// The corresponding system call is `setrlimit(2)`.
  @inline(__always)
  public func set(for resource: Resource) throws(Errno) {
    // SAFETY: the kernel reads a struct rlimit: two numbers of 64 bits, as two limits are.
    _ = unsafe try withUnsafePointer(to: self) { limits throws(Errno) in
      unsafe try syscall(.setrlimit, Int(resource.rawValue), Int(bitPattern: limits))
    }
  }

  /// Asks for the limits of a process.
  ///
  /// - Throws: `noSuchProcess`; `notPermitted` for a process of another user.
  ///
  /// The corresponding system call is `prlimit64(2)`, the C function `prlimit(3)`.
  @inline(__always)
  public init(of resource: Resource, in process: ProcessID) throws(Errno) {
    self = try ResourceLimits.exchange(resource, in: process, new: 0)
  }

  /// Makes these the limits of a process.
  ///
  /// - Returns: what they were.
  /// - Throws: `noSuchProcess`; `notPermitted` for a process of another user, and for a higher hard limit;
  ///   `invalidArgument` for a soft limit above the hard one.
  ///
  /// The corresponding system call is `prlimit64(2)`, the C function `prlimit(3)`.
  @inline(__always)
  @discardableResult
  public func set(for resource: Resource, in process: ProcessID) throws(Errno) -> ResourceLimits {
    // SAFETY: the address is good until the call has answered.
    try unsafe withUnsafePointer(to: self) { limits throws(Errno) in
      try ResourceLimits.exchange(resource, in: process, new: Int(bitPattern: limits))
    }
  }

  private static func exchange(_ resource: Resource, in process: ProcessID, new: Int) throws(Errno) -> ResourceLimits {
    var old = ResourceLimits(soft: 0, hard: 0)
    // SAFETY: the kernel writes a struct rlimit64, and reads one where `new` is not 0.
    _ = unsafe try withUnsafeMutablePointer(to: &old) { old throws(Errno) in
      unsafe try syscall(.prlimit64, process.number, Int(resource.rawValue), new, Int(bitPattern: old))
    }
    return old
  }
}
