// Nice values and I/O priorities: of threads, of process groups, of users.
public import LinuxABI

extension Scheduling {
  /// Whose priority is meant.
  @frozen
  public enum PriorityScope: Hashable, Sendable {
    /// One thread.
    case thread(ThreadID)
    /// All threads of a process group.
    case group(ProcessID)
    /// All threads of a user.
    case user(UserID)

    /// The calling thread.
    @inline(__always) public static var caller: PriorityScope { .thread(.caller) }

    // PRIO_PROCESS, PRIO_PGRP and PRIO_USER are 0 to 2; of I/O they are 1 to 3.
    @inline(__always)
    var numbers: (kind: Int, who: Int) {
      switch self {
      case .thread(let id): (Linux.PRIO_PROCESS, id.number)
      case .group(let id): (Linux.PRIO_PGRP, id.number)
      case .user(let id): (Linux.PRIO_USER, id.number)
      }
    }
  }
}

extension Scheduling {
  /// A class of I/O priority, and the level in it.
  @frozen
  public struct IOPriority: RawRepresentable, Hashable, Sendable {
    /// The class in the bits from 13 on, the level in the lowest three.
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always)
    init(_ kind: Int, _ level: Int) { self.init(rawValue: Int32(truncatingIfNeeded: kind << 13 | level & 7)) }

    /// As the nice value has it. The corresponding C constant is `IOPRIO_CLASS_NONE`.
    @inline(__always) public static var byNice: IOPriority { IOPriority(Linux.IOPRIO_CLASS_NONE, 0) }
    /// Before all others; level 0, the first, to 7. The corresponding C constant is `IOPRIO_CLASS_RT`.
    @inline(__always) public static func realTime(_ level: Int) -> IOPriority {
      IOPriority(Linux.IOPRIO_CLASS_RT, level)
    }
    /// The usual; level 0, the first, to 7. The corresponding C constant is `IOPRIO_CLASS_BE`.
    @inline(__always) public static func bestEffort(_ level: Int) -> IOPriority {
      IOPriority(Linux.IOPRIO_CLASS_BE, level)
    }
    /// When nobody else wants the device. The corresponding C constant is `IOPRIO_CLASS_IDLE`.
    @inline(__always) public static var idle: IOPriority { IOPriority(Linux.IOPRIO_CLASS_IDLE, 0) }

    /// The level, 0 to 7.
    @inline(__always) public var level: Int { Int(rawValue & 7) }
  }
}

extension Scheduling {
  /// The nice value: -20, the most of the processor, to 19. Of several threads the lowest.
  ///
  /// - Throws: `noSuchProcess` where there is none.
  ///
  /// The corresponding system call is `getpriority(2)`.
  @inline(__always)
  public static func niceness(of scope: PriorityScope = .caller) throws(Errno) -> Int {
    let (kind, who) = scope.numbers
    // The kernel answers 1 to 40, so that no answer looks like an error.
    // SAFETY: numbers only.
    return 20 &- (unsafe try syscall(.getpriority, kind, who))
  }

  /// Sets the nice value; what is outside of -20…19 is moved to the nearest end.
  ///
  /// - Throws: `noSuchProcess`; `permissionDenied` for a lower value than the limit `.nice` allows; `notPermitted` for
  ///   threads of others.
  ///
  /// The corresponding system call is `setpriority(2)`.
  @inline(__always)
  public static func setNiceness(_ niceness: Int, of scope: PriorityScope = .caller) throws(Errno) {
    let (kind, who) = scope.numbers
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setpriority, kind, who, niceness)
  }

  /// The I/O priority. Of several threads the first.
  ///
  /// - Throws: `noSuchProcess` where there is none.
  ///
  /// The corresponding system call is `ioprio_get(2)`.
  @inline(__always)
  public static func ioPriority(of scope: PriorityScope = .caller) throws(Errno) -> IOPriority {
    let (kind, who) = scope.numbers
    // SAFETY: numbers only.
    return IOPriority(rawValue: Int32(truncatingIfNeeded: unsafe try syscall(.ioprio_get, kind &+ 1, who)))
  }

  /// Sets the I/O priority.
  ///
  /// - Throws: `noSuchProcess`; `notPermitted` for `.realTime`, and for threads of others.
  ///
  /// The corresponding system call is `ioprio_set(2)`.
  @inline(__always)
  public static func setIOPriority(_ priority: IOPriority, of scope: PriorityScope = .caller) throws(Errno) {
    let (kind, who) = scope.numbers
    // SAFETY: numbers only.
    _ = unsafe try syscall(.ioprio_set, kind &+ 1, who, Int(priority.rawValue))
  }
}
