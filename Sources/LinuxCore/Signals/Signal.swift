// The signals by name. What is done with them is beside: sets, actions, waiting, descriptors.
public import LinuxABI

/// A signal: a number that the kernel sends to a process or a thread.
@frozen
public struct Signal: RawRepresentable, Hashable, Sendable, Comparable {
  /// The kernel's number, 1 to 64.
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }

  @inline(__always)
  init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }

  @inline(__always) package var number: Int { Int(rawValue) }

  /// By number, which is also the order in which the kernel delivers real-time signals.
  @inline(__always)
  public static func < (left: Signal, right: Signal) -> Bool { left.rawValue < right.rawValue }
}

extension Signal {
  /// The terminal is gone. The corresponding C constant is `SIGHUP`.
  @inline(__always) public static var hangup: Signal { Signal(Linux.SIGHUP) }
  /// Interrupted from the terminal, by control-C. The corresponding C constant is `SIGINT`.
  @inline(__always) public static var interrupt: Signal { Signal(Linux.SIGINT) }
  /// Quit from the terminal, with a core. The corresponding C constant is `SIGQUIT`.
  @inline(__always) public static var quit: Signal { Signal(Linux.SIGQUIT) }
  /// An instruction that the processor does not know. The corresponding C constant is `SIGILL`.
  @inline(__always) public static var illegalInstruction: Signal { Signal(Linux.SIGILL) }
  /// A breakpoint, or a traced step. The corresponding C constant is `SIGTRAP`.
  @inline(__always) public static var trap: Signal { Signal(Linux.SIGTRAP) }
  /// What abort(3) raises. The corresponding C constant is `SIGABRT`.
  @inline(__always) public static var abort: Signal { Signal(Linux.SIGABRT) }
  /// An access that the memory behind the address cannot serve. The corresponding C constant is `SIGBUS`.
  @inline(__always) public static var busError: Signal { Signal(Linux.SIGBUS) }
  /// An arithmetic fault, integer division by zero among them. The corresponding C constant is `SIGFPE`.
  @inline(__always) public static var arithmeticException: Signal { Signal(Linux.SIGFPE) }
  /// Ends the process; it cannot be blocked, ignored or handled. The corresponding C constant is `SIGKILL`.
  @inline(__always) public static var kill: Signal { Signal(Linux.SIGKILL) }
  /// The user's own. The corresponding C constant is `SIGUSR1`.
  @inline(__always) public static var user1: Signal { Signal(Linux.SIGUSR1) }
  /// An access to memory that is not there, or not allowed. The corresponding C constant is `SIGSEGV`.
  @inline(__always) public static var segmentationFault: Signal { Signal(Linux.SIGSEGV) }
  /// The user's own too. The corresponding C constant is `SIGUSR2`.
  @inline(__always) public static var user2: Signal { Signal(Linux.SIGUSR2) }
  /// A write to a pipe or socket that nobody reads. The corresponding C constant is `SIGPIPE`.
  @inline(__always) public static var brokenPipe: Signal { Signal(Linux.SIGPIPE) }
  /// `IntervalTimer.real` ran out. The corresponding C constant is `SIGALRM`.
  @inline(__always) public static var alarm: Signal { Signal(Linux.SIGALRM) }
  /// Asked to end. The corresponding C constant is `SIGTERM`.
  @inline(__always) public static var terminate: Signal { Signal(Linux.SIGTERM) }
  /// Unused by Linux. The corresponding C constant is `SIGSTKFLT`.
  @inline(__always) public static var stackFault: Signal { Signal(Linux.SIGSTKFLT) }
  /// A child ended, stopped or went on. The corresponding C constant is `SIGCHLD`.
  @inline(__always) public static var child: Signal { Signal(Linux.SIGCHLD) }
  /// Goes on where it was stopped. The corresponding C constant is `SIGCONT`.
  @inline(__always) public static var `continue`: Signal { Signal(Linux.SIGCONT) }
  /// Stops the process; it cannot be blocked, ignored or handled. The corresponding C constant is `SIGSTOP`.
  @inline(__always) public static var stop: Signal { Signal(Linux.SIGSTOP) }
  /// Stopped from the terminal, by control-Z. The corresponding C constant is `SIGTSTP`.
  @inline(__always) public static var terminalStop: Signal { Signal(Linux.SIGTSTP) }
  /// A read from the terminal in the background. The corresponding C constant is `SIGTTIN`.
  @inline(__always) public static var terminalInput: Signal { Signal(Linux.SIGTTIN) }
  /// A write to the terminal in the background. The corresponding C constant is `SIGTTOU`.
  @inline(__always) public static var terminalOutput: Signal { Signal(Linux.SIGTTOU) }
  /// Urgent data on a socket. The corresponding C constant is `SIGURG`.
  @inline(__always) public static var urgent: Signal { Signal(Linux.SIGURG) }
  /// More CPU time than the limit allows. The corresponding C constant is `SIGXCPU`.
  @inline(__always) public static var cpuLimit: Signal { Signal(Linux.SIGXCPU) }
  /// A larger file than the limit allows. The corresponding C constant is `SIGXFSZ`.
  @inline(__always) public static var fileSizeLimit: Signal { Signal(Linux.SIGXFSZ) }
  /// `IntervalTimer.virtual` ran out. The corresponding C constant is `SIGVTALRM`.
  @inline(__always) public static var virtualAlarm: Signal { Signal(Linux.SIGVTALRM) }
  /// `IntervalTimer.profiling` ran out. The corresponding C constant is `SIGPROF`.
  @inline(__always) public static var profilingAlarm: Signal { Signal(Linux.SIGPROF) }
  /// The terminal's size changed. The corresponding C constant is `SIGWINCH`.
  @inline(__always) public static var windowSizeChange: Signal { Signal(Linux.SIGWINCH) }
  /// A descriptor is ready. The corresponding C constant is `SIGIO`, also `SIGPOLL`.
  @inline(__always) public static var io: Signal { Signal(Linux.SIGIO) }
  /// The power is failing. The corresponding C constant is `SIGPWR`.
  @inline(__always) public static var powerFailure: Signal { Signal(Linux.SIGPWR) }
  /// A system call that a filter does not let through. The corresponding C constant is `SIGSYS`.
  @inline(__always) public static var badSystemCall: Signal { Signal(Linux.SIGSYS) }

  /// The lowest real-time signal of the kernel, 32. The corresponding C constant is the kernel's `SIGRTMIN`.
  ///
  /// glibc keeps two of them to itself and begins at 34; musl three, at 35. A program that others send signals to by
  /// `kill -s RTMIN+1` counts from there.
  @inline(__always) public static var firstRealTime: Signal { Signal(rawValue: 32) }
  /// The highest real-time signal, 64. The corresponding C constant is `SIGRTMAX`.
  @inline(__always) public static var lastRealTime: Signal { Signal(rawValue: 64) }

  /// The real-time signal of this index, counted from `firstRealTime`, 0 to 32.
  ///
  /// Real-time signals queue: each one sent arrives, in the order of their numbers, with the value sent along.
  @inline(__always)
  public static func realTime(_ index: Int) -> Signal { Signal(32 &+ index) }

  /// Whether it is one of the 33 that queue.
  @inline(__always) public var isRealTime: Bool { rawValue >= 32 }
}
