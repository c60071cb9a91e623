// What became of a child: how it ended, stopped or went on.
public import LinuxABI

/// What a child did that its parent waited for.
@frozen
public enum WaitStatus: Hashable, Sendable {
  /// It ended by itself, with an exit status of 0 to 255.
  case exited(Int32)
  /// A signal ended it.
  case signaled(Signal, dumpedCore: Bool)
  /// A signal stopped it.
  case stopped(Signal)
  /// It stopped for its tracer, for what it was asked to report.
  case traced(Tracing.Event, Signal)
  /// It goes on after a stop.
  case continued

  /// Whether it ended by itself with status 0.
  @inline(__always) public var isSuccess: Bool { self == .exited(0) }

  /// From the number that `wait4(2)` answers.
  public init(rawStatus status: Int32) {
    let signal = Signal(rawValue: status & 0x7f)
    let second = status >> 8 & 0xff
    if status == 0xffff {
      self = .continued
    } else if signal.rawValue == 0 {
      self = .exited(second)
    } else if signal.rawValue != 0x7f {
      self = .signaled(signal, dumpedCore: status & 0x80 != 0)
    } else if status >> 16 == 0 {
      self = .stopped(Signal(rawValue: second))
    } else {
      self = .traced(Tracing.Event(rawValue: status >> 16), Signal(rawValue: second))
    }
  }
}

extension Tracing {
  /// What a traced process stopped for.
  @frozen
  public struct Event: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: Int32(truncatingIfNeeded: constant)) }

    /// It made a child by fork. The corresponding C constant is `PTRACE_EVENT_FORK`.
    @inline(__always) public static var fork: Event { Event(Linux.PTRACE_EVENT_FORK) }
    /// It made a child by vfork. The corresponding C constant is `PTRACE_EVENT_VFORK`.
    @inline(__always) public static var vfork: Event { Event(Linux.PTRACE_EVENT_VFORK) }
    /// It made a child or thread by clone. The corresponding C constant is `PTRACE_EVENT_CLONE`.
    @inline(__always) public static var clone: Event { Event(Linux.PTRACE_EVENT_CLONE) }
    /// It executes another program. The corresponding C constant is `PTRACE_EVENT_EXEC`.
    @inline(__always) public static var execute: Event { Event(Linux.PTRACE_EVENT_EXEC) }
    /// Its vfork returns. The corresponding C constant is `PTRACE_EVENT_VFORK_DONE`.
    @inline(__always) public static var vforkDone: Event { Event(Linux.PTRACE_EVENT_VFORK_DONE) }
    /// It is about to end. The corresponding C constant is `PTRACE_EVENT_EXIT`.
    @inline(__always) public static var exit: Event { Event(Linux.PTRACE_EVENT_EXIT) }
    /// A filter asked for its tracer. The corresponding C constant is `PTRACE_EVENT_SECCOMP`.
    @inline(__always) public static var filter: Event { Event(Linux.PTRACE_EVENT_SECCOMP) }
    /// It stopped, with others of its group or for an interruption. The corresponding C constant is `PTRACE_EVENT_STOP`.
    @inline(__always) public static var stop: Event { Event(Linux.PTRACE_EVENT_STOP) }
  }
}
