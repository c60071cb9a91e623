// ptrace(2): one process stops, looks into and steers the threads of another.
public import LinuxABI

/// Looking into and steering threads of other processes, or of children that asked for it.
///
/// All but `traceMe`, `attach`, `seize` and `interrupt` want a tracee that is stopped, and the thread that traces it.
public enum Tracing {
  /// Calls ptrace for what has no form of its own here.
  ///
  /// Unsafe, for an argument may be an address of the caller's. The requests that read a word write it to `data`, as the
  /// kernel has it and the C function has not.
  ///
  /// - Returns: the kernel's answer.
  /// - Throws: `noSuchProcess` where the thread is not traced by the caller, or is not stopped; `ioError`,
  ///   `invalidArgument`, `notPermitted`, `badAddress`.
  ///
  /// The corresponding system call is `ptrace(2)`.
  @unsafe
  @inline(__always)
  @discardableResult
  public static func request(
    _ request: Request, _ thread: ThreadID, address: UInt = 0, data: UInt = 0
  ) throws(Errno) -> Int {
    // SAFETY: the caller's promise.
    unsafe try syscall(
      .ptrace, Int(request.rawValue), thread.number, Int(bitPattern: address), Int(bitPattern: data))
  }
}

// MARK: - Beginning and ending

extension Tracing {
  /// Has the caller traced by its parent: it stops at each signal, and when it executes a program.
  ///
  /// - Throws: `notPermitted` where it is traced already.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_TRACEME`.
  @inline(__always)
  public static func traceMe() throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.traceMe, .caller)
  }

  /// Traces a thread and stops it, by `.stop`. `seize` does not, and can do more.
  ///
  /// - Throws: `notPermitted`, `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_ATTACH`.
  @inline(__always)
  public static func attach(_ thread: ThreadID) throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.attach, thread)
  }

  /// Traces a thread without stopping it.
  ///
  /// - Throws: `notPermitted`, `noSuchProcess`; `ioError` for options that the kernel does not know.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_SEIZE`.
  @inline(__always)
  public static func seize(_ thread: ThreadID, options: Options = []) throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.seize, thread, data: UInt(options.rawValue))
  }

  /// Stops a seized thread: what waits for it is told `Event.stop`.
  ///
  /// - Throws: `ioError` where it was attached to and not seized; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_INTERRUPT`.
  @inline(__always)
  public static func interrupt(_ thread: ThreadID) throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.interrupt, thread)
  }

  /// Lets the thread go, and go on.
  ///
  /// - Parameter signal: what it is sent in place of the signal that it stopped for; nil for none.
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_DETACH`.
  @inline(__always)
  public static func detach(_ thread: ThreadID, delivering signal: Signal? = nil) throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.detach, thread, data: UInt(signal?.rawValue ?? 0))
  }
}

// MARK: - Going on

extension Tracing {
  /// How a stopped thread goes on.
  @frozen
  public enum Pace: Hashable, Sendable {
    /// To the next signal or event. The corresponding C constant is `PTRACE_CONT`.
    case freely
    /// To the next beginning or end of a system call as well. The corresponding C constant is `PTRACE_SYSCALL`.
    case toSystemCall
    /// By one instruction; not on riscv64. The corresponding C constant is `PTRACE_SINGLESTEP`.
    case oneInstruction
  }

  /// Lets a stopped thread go on.
  ///
  /// - Parameters:
  ///   - thread: the thread.
  ///   - pace: where it stops next.
  ///   - signal: what it is sent in place of the signal that it stopped for; nil for none.
  /// - Throws: `noSuchProcess` where it is not stopped; `ioError` for a pace that the processor does not have.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_CONT`, `PTRACE_SYSCALL` or `PTRACE_SINGLESTEP`.
  @inline(__always)
  public static func resume(
    _ thread: ThreadID, _ pace: Pace = .freely, delivering signal: Signal? = nil
  ) throws(Errno) {
    let kind: Request
    switch pace {
    case .freely: kind = .resume
    case .toSystemCall: kind = .resumeToSystemCall
    case .oneInstruction: kind = .step
    }
    // SAFETY: no address.
    unsafe try request(kind, thread, data: UInt(signal?.rawValue ?? 0))
  }

  /// Has a thread of a stopped group stay so, but report what comes: for seized ones.
  ///
  /// - Throws: `ioError` where it is not in such a stop; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_LISTEN`.
  @inline(__always)
  public static func listen(_ thread: ThreadID) throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.listen, thread)
  }

  /// Sets what the tracer is told of.
  ///
  /// - Throws: `invalidArgument` for options that the kernel does not know; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_SETOPTIONS`.
  @inline(__always)
  public static func setOptions(_ options: Options, of thread: ThreadID) throws(Errno) {
    // SAFETY: no address.
    unsafe try request(.setOptions, thread, data: UInt(options.rawValue))
  }

  /// What belongs to the event that the thread stopped for: a child's number, an exit status as `wait4` has it.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_GETEVENTMSG`.
  @inline(__always)
  public static func eventMessage(of thread: ThreadID) throws(Errno) -> UInt {
    try word(.getEventMessage, thread, 0)
  }
}

// MARK: - Memory and registers

extension Tracing {
  /// Reads a machine word of the thread's memory.
  ///
  /// - Throws: `ioError` where there is no memory; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_PEEKDATA`.
  @inline(__always)
  public static func peek(at address: UInt, of thread: ThreadID) throws(Errno) -> UInt {
    try word(.peek, thread, address)
  }

  /// Writes a machine word of the thread's memory, even where the thread itself may not write.
  ///
  /// - Throws: `ioError` where there is no memory; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_POKEDATA`.
  @inline(__always)
  public static func poke(_ word: UInt, at address: UInt, of thread: ThreadID) throws(Errno) {
    // SAFETY: the address is the tracee's, which is another process.
    unsafe try request(.poke, thread, address: address, data: word)
  }

  @inline(__always)
  static func word(_ kind: Request, _ thread: ThreadID, _ address: UInt) throws(Errno) -> UInt {
    var word: UInt = 0
    // SAFETY: these requests write one machine word to `data`.
    _ = unsafe try withUnsafeMutablePointer(to: &word) { word throws(Errno) in
      unsafe try request(kind, thread, address: address, data: UInt(bitPattern: word))
    }
    return word
  }

  /// Reads a set of the thread's registers.
  ///
  /// - Parameters:
  ///   - set: which set; what it holds is the architecture's, as core files have it.
  ///   - buffer: where it goes, from its start.
  /// - Returns: the number of bytes written.
  /// - Throws: `invalidArgument` for a set that there is not; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_GETREGSET`.
  public static func registers(
    _ set: RegisterSet, of thread: ThreadID, into buffer: inout MutableRawSpan
  ) throws(Errno) -> Int {
    unsafe try buffer.withUnsafeMutableBytes { buffer throws(Errno) in
      try transfer(.getRegisterSet, set, thread, UInt(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// Writes a set of the thread's registers.
  ///
  /// - Parameters:
  ///   - set: which set.
  ///   - bytes: the registers as they were read; fewer leave the rest of them as it is.
  /// - Throws: `invalidArgument` for a set that there is not; `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_SETREGSET`.
  public static func setRegisters(_ set: RegisterSet, of thread: ThreadID, to bytes: RawSpan) throws(Errno) {
    _ = unsafe try bytes.withUnsafeBytes { bytes throws(Errno) in
      try transfer(.setRegisterSet, set, thread, UInt(bitPattern: bytes.baseAddress), bytes.count)
    }
  }

  private static func transfer(
    _ kind: Request, _ set: RegisterSet, _ thread: ThreadID, _ address: UInt, _ byteCount: Int
  ) throws(Errno) -> Int {
    var buffer = Process.RemoteMemory(address: address, byteCount: byteCount)
    // SAFETY: the kernel reads a struct iovec, which Process.RemoteMemory is laid out like, writes its length back, and reads or
    // writes no more than that length.
    _ = unsafe try withUnsafeMutablePointer(to: &buffer) { buffer throws(Errno) in
      unsafe try request(kind, thread, address: UInt(set.rawValue), data: UInt(bitPattern: buffer))
    }
    return buffer.byteCount
  }
}
