// What the kernel says with a signal (siginfo_t of sigaction(2)).
public import LinuxABI

/// What the kernel says with a signal: who sent it and why.
///
/// What there is to know depends on the signal and on `code`: each property says when it holds. At other times it is
/// another one's bits.
@frozen
public struct SignalInformation: Sendable {
  // Eight bytes a word: signal and error; code; then what the code says.
  package private(set) var kernel: Linux.siginfo

  @inline(__always)
  init() { kernel = Linux.siginfo() }

  /// What a handler was given, copied.
  ///
  /// - Parameter pointer: the second argument of a handler.
  @unsafe
  @inline(__always)
  public init(at pointer: UnsafeRawPointer) { unsafe kernel = pointer.load(as: Linux.siginfo.self) }

  /// What is sent with a signal by a process of its own accord.
  ///
  /// - Parameters:
  ///   - value: any number that the two have agreed on.
  ///   - sender: the process that sends it.
  ///   - user: its user.
  @inline(__always)
  public init(_ signal: Signal, value: Int, sender: ProcessID, user: UserID) {
    kernel = Linux.siginfo()
    kernel.words[0] = UInt64(UInt32(bitPattern: signal.rawValue))
    kernel.words[1] = UInt64(UInt32(bitPattern: Code.queued.rawValue))
    kernel.words[2] = UInt64(UInt32(bitPattern: sender.rawValue)) | UInt64(user.rawValue) &<< 32
    kernel.words[3] = UInt64(bitPattern: Int64(value))
  }

  @inline(__always)
  package func low(_ word: Int) -> Int32 { Int32(truncatingIfNeeded: kernel.words[word]) }
  @inline(__always)
  private func high(_ word: Int) -> Int32 { Int32(truncatingIfNeeded: kernel.words[word] &>> 32) }

  /// The signal.
  @inline(__always) public var signal: Signal { Signal(rawValue: low(0)) }
  /// An error, where a filter of seccomp(2) sent one along.
  @inline(__always) public var error: Errno? { high(0) == 0 ? nil : Errno(rawValue: high(0)) }
  /// Why it was sent.
  @inline(__always) public var code: Code { Code(rawValue: low(1)) }

  /// The process that sent it, with `Code.user`, `.queued`, `.thread`, `.messageQueue`; or the child that it is about,
  /// with `Signal.child`.
  @inline(__always) public var process: ProcessID { ProcessID(rawValue: low(2)) }
  /// That process's user.
  @inline(__always) public var user: UserID { UserID(rawValue: UInt32(bitPattern: high(2))) }
  /// What was sent along, with `Code.queued`, `.timer`, `.messageQueue`.
  @inline(__always) public var value: Int { Int(truncatingIfNeeded: kernel.words[3]) }
  /// How often that timer ran out again before the signal was delivered.
  @inline(__always) public var overrunCount: Int { Int(high(2)) }

  /// A child's exit status or the signal that it ended or stopped by, with `Signal.child`: `code` says which.
  @inline(__always) public var status: Int32 { low(3) }
  /// That child's CPU time outside the kernel, in hundredths of a second.
  @inline(__always) public var userTime: Duration { .milliseconds(Int64(bitPattern: kernel.words[4]) &* 10) }
  /// That child's CPU time inside the kernel, in hundredths of a second.
  @inline(__always) public var systemTime: Duration { .milliseconds(Int64(bitPattern: kernel.words[5]) &* 10) }

  /// The address that was at fault, with `Signal.segmentationFault`, `.busError`, `.illegalInstruction`,
  /// `.arithmeticException`, `.trap`; that of the instruction with `.badSystemCall`.
  @inline(__always) public var address: UInt { UInt(truncatingIfNeeded: kernel.words[2]) }
  /// The number of the system call that a filter did not let through, with `Signal.badSystemCall`.
  @inline(__always) public var systemCall: SyscallNumber { SyscallNumber(rawValue: Int(low(3))) }
  /// The descriptor that is ready, with `Signal.io`.
  @inline(__always) public var descriptor: FileDescriptor { FileDescriptor(rawValue: low(3)) }
}

extension SignalInformation {
  /// Why a signal was sent. Those above zero are the kernel's own, and the same number means another thing with another
  /// signal.
  @frozen
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always)
    private init(_ value: Int) { rawValue = Int32(truncatingIfNeeded: value) }

    /// Whether a process sent it, or something that a process set up: a timer, a queue.
    @inline(__always) public var isFromProcess: Bool { rawValue <= 0 }

    /// Sent by kill(2). The corresponding C constant is `SI_USER`.
    @inline(__always) public static var user: Code { Code(Linux.SI_USER) }
    /// Sent by the kernel. The corresponding C constant is `SI_KERNEL`.
    @inline(__always) public static var kernel: Code { Code(Linux.SI_KERNEL) }
    /// Sent with a value. The corresponding C constant is `SI_QUEUE`.
    @inline(__always) public static var queued: Code { Code(Linux.SI_QUEUE) }
    /// A timer ran out. The corresponding C constant is `SI_TIMER`.
    @inline(__always) public static var timer: Code { Code(Linux.SI_TIMER) }
    /// A message queue is no longer empty. The corresponding C constant is `SI_MESGQ`.
    @inline(__always) public static var messageQueue: Code { Code(Linux.SI_MESGQ) }
    /// An asynchronous transfer is done. The corresponding C constant is `SI_ASYNCIO`.
    @inline(__always) public static var asynchronousIO: Code { Code(Linux.SI_ASYNCIO) }
    /// Sent to a thread by tgkill(2). The corresponding C constant is `SI_TKILL`.
    @inline(__always) public static var thread: Code { Code(Linux.SI_TKILL) }

    /// With `Signal.child`: it exited. The corresponding C constant is `CLD_EXITED`.
    @inline(__always) public static var exited: Code { Code(Linux.CLD_EXITED) }
    /// With `Signal.child`: a signal ended it. The corresponding C constant is `CLD_KILLED`.
    @inline(__always) public static var killed: Code { Code(Linux.CLD_KILLED) }
    /// With `Signal.child`: a signal ended it, with a core. The corresponding C constant is `CLD_DUMPED`.
    @inline(__always) public static var dumpedCore: Code { Code(Linux.CLD_DUMPED) }
    /// With `Signal.child`: a traced one stopped. The corresponding C constant is `CLD_TRAPPED`.
    @inline(__always) public static var trapped: Code { Code(Linux.CLD_TRAPPED) }
    /// With `Signal.child`: it stopped. The corresponding C constant is `CLD_STOPPED`.
    @inline(__always) public static var stopped: Code { Code(Linux.CLD_STOPPED) }
    /// With `Signal.child`: it goes on. The corresponding C constant is `CLD_CONTINUED`.
    @inline(__always) public static var continued: Code { Code(Linux.CLD_CONTINUED) }

    /// With `Signal.segmentationFault`: nothing is mapped there. The corresponding C constant is `SEGV_MAPERR`.
    @inline(__always) public static var notMapped: Code { Code(Linux.SEGV_MAPERR) }
    /// With `Signal.segmentationFault`: what is mapped may not be used so. The corresponding C constant is
    /// `SEGV_ACCERR`.
    @inline(__always) public static var notAllowed: Code { Code(Linux.SEGV_ACCERR) }
    /// With `Signal.busError`: the address is not aligned. The corresponding C constant is `BUS_ADRALN`.
    @inline(__always) public static var misaligned: Code { Code(Linux.BUS_ADRALN) }
    /// With `Signal.busError`: behind the end of a mapped file. The corresponding C constant is `BUS_ADRERR`.
    @inline(__always) public static var noMemoryThere: Code { Code(Linux.BUS_ADRERR) }
    /// With `Signal.arithmeticException`: an integer divided by zero. The corresponding C constant is `FPE_INTDIV`.
    @inline(__always) public static var dividedByZero: Code { Code(Linux.FPE_INTDIV) }
    /// With `Signal.illegalInstruction`: an unknown instruction. The corresponding C constant is `ILL_ILLOPC`.
    @inline(__always) public static var unknownInstruction: Code { Code(Linux.ILL_ILLOPC) }
    /// With `Signal.badSystemCall`: a filter of seccomp(2). The corresponding C constant is `SYS_SECCOMP`.
    @inline(__always) public static var filtered: Code { Code(Linux.SYS_SECCOMP) }
  }
}

// MARK: - Sending

extension Signal {
  /// Sends the signal to a process with a value, from this process.
  ///
  /// - Throws: `noSuchProcess`; `notPermitted`; `resourceTemporarilyUnavailable` where too many wait for it;
  ///   `invalidArgument` for a number that is no signal.
  ///
  /// The corresponding system call is `rt_sigqueueinfo(2)`, the C function `sigqueue(3)`.
  public func queue(to process: ProcessID, value: Int) throws(Errno) {
    try SignalInformation.ofCaller(self, value).queue(to: process)
  }

  /// Sends the signal to a thread of a process with a value, from this process.
  ///
  /// - Throws: as `queue(to:value:)` does.
  ///
  /// The corresponding system call is `rt_tgsigqueueinfo(2)`, the C function `pthread_sigqueue(3)`.
  public func queue(to thread: ThreadID, of process: ProcessID, value: Int) throws(Errno) {
    try SignalInformation.ofCaller(self, value).queue(to: thread, of: process)
  }
}

extension SignalInformation {
  // The kernel takes the sender's word for who it is, so it has to be asked first, as a C library does.
  fileprivate static func ofCaller(_ signal: Signal, _ value: Int) throws(Errno) -> SignalInformation {
    let process = try syscall(.getpid)
    let user = try syscall(.getuid)
    return SignalInformation(
      signal, value: value, sender: ProcessID(rawValue: Int32(truncatingIfNeeded: process)),
      user: UserID(rawValue: UInt32(truncatingIfNeeded: user)))
  }

  /// Sends the signal to a process with all that this says.
  ///
  /// - Throws: `noSuchProcess`; `notPermitted`, also for a code that only the kernel may send to others;
  ///   `resourceTemporarilyUnavailable` where too many wait for it; `invalidArgument` for a number that is no signal.
  ///
  /// The corresponding system call is `rt_sigqueueinfo(2)`.
  public func queue(to process: ProcessID) throws(Errno) {
    var information = self
    // SAFETY: the kernel reads the 128 bytes of a siginfo_t.
    unsafe try withUnsafeMutablePointer(to: &information) { (information) throws(Errno) in
      unsafe _ = try syscall(.rt_sigqueueinfo, Int(process.rawValue), signal.number, Int(bitPattern: information))
    }
  }

  /// Sends the signal to a thread of a process with all that this says.
  ///
  /// - Throws: as `queue(to:)` does.
  ///
  /// The corresponding system call is `rt_tgsigqueueinfo(2)`.
  public func queue(to thread: ThreadID, of process: ProcessID) throws(Errno) {
    var information = self
    // SAFETY: as above.
    unsafe try withUnsafeMutablePointer(to: &information) { (information) throws(Errno) in
      unsafe _ = try syscall(
        .rt_tgsigqueueinfo, Int(process.rawValue), Int(thread.rawValue), signal.number, Int(bitPattern: information))
    }
  }
}
