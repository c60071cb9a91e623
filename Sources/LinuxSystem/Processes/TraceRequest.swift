// The words of ptrace(2): requests, options, sets of registers.
public import LinuxABI

extension Tracing {
  /// A request of `ptrace(2)`. An architecture has more of its own.
  @frozen
  public struct Request: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: Int32(truncatingIfNeeded: constant)) }

    /// The parent traces the caller. The corresponding C constant is `PTRACE_TRACEME`.
    @inline(__always) public static var traceMe: Request { Request(Linux.PTRACE_TRACEME) }
    /// Reads a word of code. The corresponding C constant is `PTRACE_PEEKTEXT`.
    @inline(__always) public static var peekText: Request { Request(Linux.PTRACE_PEEKTEXT) }
    /// Reads a word of memory. The corresponding C constant is `PTRACE_PEEKDATA`.
    @inline(__always) public static var peek: Request { Request(Linux.PTRACE_PEEKDATA) }
    /// Reads a word of the tracee's user area; x86_64. The corresponding C constant is `PTRACE_PEEKUSR`.
    @inline(__always) public static var peekUser: Request { Request(Linux.PTRACE_PEEKUSR) }
    /// Writes a word of code. The corresponding C constant is `PTRACE_POKETEXT`.
    @inline(__always) public static var pokeText: Request { Request(Linux.PTRACE_POKETEXT) }
    /// Writes a word of memory. The corresponding C constant is `PTRACE_POKEDATA`.
    @inline(__always) public static var poke: Request { Request(Linux.PTRACE_POKEDATA) }
    /// Writes a word of the user area; x86_64. The corresponding C constant is `PTRACE_POKEUSR`.
    @inline(__always) public static var pokeUser: Request { Request(Linux.PTRACE_POKEUSR) }
    /// Goes on. The corresponding C constant is `PTRACE_CONT`.
    @inline(__always) public static var resume: Request { Request(Linux.PTRACE_CONT) }
    /// Kills a stopped tracee; `.kill` as a signal is surer. The corresponding C constant is `PTRACE_KILL`.
    @inline(__always) public static var kill: Request { Request(Linux.PTRACE_KILL) }
    /// Goes on by an instruction. The corresponding C constant is `PTRACE_SINGLESTEP`.
    @inline(__always) public static var step: Request { Request(Linux.PTRACE_SINGLESTEP) }
    /// Traces and stops. The corresponding C constant is `PTRACE_ATTACH`.
    @inline(__always) public static var attach: Request { Request(Linux.PTRACE_ATTACH) }
    /// Lets go. The corresponding C constant is `PTRACE_DETACH`.
    @inline(__always) public static var detach: Request { Request(Linux.PTRACE_DETACH) }
    /// Goes on to a system call. The corresponding C constant is `PTRACE_SYSCALL`.
    @inline(__always) public static var resumeToSystemCall: Request { Request(Linux.PTRACE_SYSCALL) }
    /// Sets what the tracer is told of. The corresponding C constant is `PTRACE_SETOPTIONS`.
    @inline(__always) public static var setOptions: Request { Request(Linux.PTRACE_SETOPTIONS) }
    /// What belongs to an event. The corresponding C constant is `PTRACE_GETEVENTMSG`.
    @inline(__always) public static var getEventMessage: Request { Request(Linux.PTRACE_GETEVENTMSG) }
    /// The siginfo of the signal that it stopped for. The corresponding C constant is `PTRACE_GETSIGINFO`.
    @inline(__always) public static var getSignalInformation: Request { Request(Linux.PTRACE_GETSIGINFO) }
    /// Replaces that. The corresponding C constant is `PTRACE_SETSIGINFO`.
    @inline(__always) public static var setSignalInformation: Request { Request(Linux.PTRACE_SETSIGINFO) }
    /// Reads registers. The corresponding C constant is `PTRACE_GETREGSET`.
    @inline(__always) public static var getRegisterSet: Request { Request(Linux.PTRACE_GETREGSET) }
    /// Writes registers. The corresponding C constant is `PTRACE_SETREGSET`.
    @inline(__always) public static var setRegisterSet: Request { Request(Linux.PTRACE_SETREGSET) }
    /// Traces without a stop. The corresponding C constant is `PTRACE_SEIZE`.
    @inline(__always) public static var seize: Request { Request(Linux.PTRACE_SEIZE) }
    /// Stops a seized tracee. The corresponding C constant is `PTRACE_INTERRUPT`.
    @inline(__always) public static var interrupt: Request { Request(Linux.PTRACE_INTERRUPT) }
    /// Stays stopped, and reports. The corresponding C constant is `PTRACE_LISTEN`.
    @inline(__always) public static var listen: Request { Request(Linux.PTRACE_LISTEN) }
    /// Reads queued signals. The corresponding C constant is `PTRACE_PEEKSIGINFO`.
    @inline(__always) public static var peekSignalInformation: Request { Request(Linux.PTRACE_PEEKSIGINFO) }
    /// Reads the blocked signals. The corresponding C constant is `PTRACE_GETSIGMASK`.
    @inline(__always) public static var getSignalMask: Request { Request(Linux.PTRACE_GETSIGMASK) }
    /// Sets the blocked signals. The corresponding C constant is `PTRACE_SETSIGMASK`.
    @inline(__always) public static var setSignalMask: Request { Request(Linux.PTRACE_SETSIGMASK) }
    /// Reads a filter's program. The corresponding C constant is `PTRACE_SECCOMP_GET_FILTER`.
    @inline(__always) public static var getFilter: Request { Request(Linux.PTRACE_SECCOMP_GET_FILTER) }
    /// Reads a filter's flags. The corresponding C constant is `PTRACE_SECCOMP_GET_METADATA`.
    @inline(__always) public static var getFilterMetadata: Request {
      Request(Linux.PTRACE_SECCOMP_GET_METADATA)
    }
    /// The system call that it stopped for. The corresponding C constant is `PTRACE_GET_SYSCALL_INFO`.
    @inline(__always) public static var getSystemCallInformation: Request {
      Request(Linux.PTRACE_GET_SYSCALL_INFO)
    }
    /// Where its restartable sequences are registered. The corresponding C constant is `PTRACE_GET_RSEQ_CONFIGURATION`.
    @inline(__always) public static var getRestartableSequence: Request {
      Request(Linux.PTRACE_GET_RSEQ_CONFIGURATION)
    }
  }
}

extension Tracing {
  /// What a tracer is told of besides signals. The events come as `WaitStatus.traced`.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: constant)) }

    /// Stops at system calls are told from others: `.stopped` with a signal of `.trap`'s number and 128.
    /// The corresponding C constant is `PTRACE_O_TRACESYSGOOD`.
    @inline(__always) public static var markSystemCalls: Options { Options(Linux.PTRACE_O_TRACESYSGOOD) }
    /// Tells of forks, and traces their children. The corresponding C constant is `PTRACE_O_TRACEFORK`.
    @inline(__always) public static var fork: Options { Options(Linux.PTRACE_O_TRACEFORK) }
    /// Tells of vforks, and traces their children. The corresponding C constant is `PTRACE_O_TRACEVFORK`.
    @inline(__always) public static var vfork: Options { Options(Linux.PTRACE_O_TRACEVFORK) }
    /// Tells of clones, and traces what they make. The corresponding C constant is `PTRACE_O_TRACECLONE`.
    @inline(__always) public static var clone: Options { Options(Linux.PTRACE_O_TRACECLONE) }
    /// Tells of executed programs. The corresponding C constant is `PTRACE_O_TRACEEXEC`.
    @inline(__always) public static var execute: Options { Options(Linux.PTRACE_O_TRACEEXEC) }
    /// Tells of vforks that return. The corresponding C constant is `PTRACE_O_TRACEVFORKDONE`.
    @inline(__always) public static var vforkDone: Options { Options(Linux.PTRACE_O_TRACEVFORKDONE) }
    /// Tells of an end before it comes. The corresponding C constant is `PTRACE_O_TRACEEXIT`.
    @inline(__always) public static var exit: Options { Options(Linux.PTRACE_O_TRACEEXIT) }
    /// Tells of filters that ask for the tracer. The corresponding C constant is `PTRACE_O_TRACESECCOMP`.
    @inline(__always) public static var filter: Options { Options(Linux.PTRACE_O_TRACESECCOMP) }
    /// The tracer's end kills the tracees. The corresponding C constant is `PTRACE_O_EXITKILL`.
    @inline(__always) public static var killOnExit: Options { Options(Linux.PTRACE_O_EXITKILL) }
    /// Filters of the tracee do not hold; wants CAP_SYS_ADMIN. The corresponding C constant is `PTRACE_O_SUSPEND_SECCOMP`.
    @inline(__always) public static var suspendFilters: Options { Options(Linux.PTRACE_O_SUSPEND_SECCOMP) }
  }
}

extension Tracing {
  /// A set of registers, by the type of its note in core files. An architecture has more of its own.
  @frozen
  public struct RegisterSet: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The general ones, the program counter, the stack pointer. The corresponding C constant is `NT_PRSTATUS`.
    @inline(__always) public static var general: RegisterSet { RegisterSet(rawValue: 1) }
    /// Those of floating point, and of vectors where these are one. The corresponding C constant is `NT_PRFPREG`.
    @inline(__always) public static var floatingPoint: RegisterSet { RegisterSet(rawValue: 2) }
  }
}
