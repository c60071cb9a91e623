// Signals that are read from a descriptor instead of interrupting (signalfd(2)).
public import LinuxABI

/// A descriptor that signals are read from. They have to be blocked, or they are delivered as ever.
@frozen
public struct SignalDescriptor: Hashable, Sendable {
  /// The descriptor to wait for, and to close.
  public let descriptor: FileDescriptor

  /// A descriptor that is known to be of this kind, such as one that was inherited.
  @inline(__always)
  public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// How the descriptor is made.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// It is not there after an exec. The corresponding C constant is `SFD_CLOEXEC`.
    @inline(__always)
    public static var closeOnExec: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.SFD_CLOEXEC)) }
    /// Reading fails where it would sleep. The corresponding C constant is `SFD_NONBLOCK`.
    @inline(__always)
    public static var nonBlocking: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.SFD_NONBLOCK)) }
  }

  /// Makes a descriptor that these signals are read from.
  ///
  /// - Parameters:
  ///   - signals: those that the thread that reads, or its process, was sent.
  ///   - options: close-on-exec where nothing is said.
  /// - Throws: `tooManyOpenFiles` and others.
  ///
  /// The corresponding system call is `signalfd4(2)`.
  @inline(__always)
  public init(_ signals: SignalSet, options: Options = .closeOnExec) throws(Errno) {
    let number = try SignalDescriptor.call(-1, signals, options)
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// Has other signals be read from it.
  ///
  /// - Throws: `badFileDescriptor`; `invalidArgument` for a descriptor of another kind.
  ///
  /// The corresponding system call is `signalfd4(2)`.
  @inline(__always)
  public func set(_ signals: SignalSet) throws(Errno) {
    _ = try SignalDescriptor.call(descriptor.number, signals, [])
  }

  private static func call(_ number: Int, _ signals: SignalSet, _ options: Options) throws(Errno) -> Int {
    var set = signals.rawValue
    // SAFETY: the kernel reads the eight bytes.
    return unsafe try withUnsafeMutablePointer(to: &set) { (set) throws(Errno) in
      unsafe try syscall(.signalfd4, number, Int(bitPattern: set), SignalSet.byteCount, Int(options.rawValue))
    }
  }

  /// Sleeps until one of the signals waits, and takes it.
  ///
  /// - Throws: `resourceTemporarilyUnavailable` where none waits and the descriptor does not block.
  ///
  /// The corresponding system call is `read(2)`.
  public func next(retryOnInterrupt: Bool = true) throws(Errno) -> ReceivedSignal {
    var signal = ReceivedSignal()
    // SAFETY: the kernel writes the 128 bytes of a struct signalfd_siginfo.
    unsafe try withUnsafeMutablePointer(to: &signal) { (signal) throws(Errno) in
      _ = try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(.read, descriptor.number, Int(bitPattern: signal), MemoryLayout<ReceivedSignal>.size)
      }
    }
    return signal
  }

  /// Sleeps until one of the signals waits, and takes as many as there are and have room.
  ///
  /// - Parameter signals: filled from its start.
  /// - Returns: the number of signals taken.
  /// - Throws: as `next(retryOnInterrupt:)` does; `invalidArgument` for no room at all.
  ///
  /// The corresponding system call is `read(2)`.
  public func read(into signals: inout MutableSpan<ReceivedSignal>, retryOnInterrupt: Bool = true) throws(Errno) -> Int
  {
    // SAFETY: the kernel writes whole structs, and not beyond the buffer.
    try unsafe signals.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(.read, descriptor.number, Int(bitPattern: buffer.baseAddress), buffer.count)
      }
    } / MemoryLayout<ReceivedSignal>.size
  }

  /// Gives the descriptor back. See `FileDescriptor.close()`.
  ///
  /// The corresponding system call is `close(2)`.
  @inline(__always)
  public func close() throws(Errno) { try descriptor.close() }
}

/// A signal that was read from a `SignalDescriptor`. When each property holds, `SignalInformation` says.
@frozen
public struct ReceivedSignal: BitwiseCopyable, Sendable {
  package let kernel: Linux.signalfd_siginfo

  /// Nothing: room for one to be read into.
  @inline(__always)
  public init() { kernel = Linux.signalfd_siginfo() }

  /// The signal.
  @inline(__always) public var signal: Signal { Signal(rawValue: Int32(bitPattern: kernel.ssi_signo)) }
  /// Why it was sent.
  @inline(__always)
  public var code: SignalInformation.Code { SignalInformation.Code(rawValue: kernel.ssi_code) }
  /// The process that sent it, or the child that it is about.
  @inline(__always) public var process: ProcessID { ProcessID(rawValue: Int32(bitPattern: kernel.ssi_pid)) }
  /// That process's user.
  @inline(__always) public var user: UserID { UserID(rawValue: kernel.ssi_uid) }
  /// What was sent along.
  @inline(__always) public var value: Int { Int(truncatingIfNeeded: kernel.ssi_ptr) }
  /// How often that timer ran out again.
  @inline(__always) public var overrunCount: Int { Int(kernel.ssi_overrun) }
  /// A child's exit status or signal.
  @inline(__always) public var status: Int32 { kernel.ssi_status }
  /// That child's CPU time outside the kernel.
  @inline(__always) public var userTime: Duration { .milliseconds(kernel.ssi_utime &* 10) }
  /// That child's CPU time inside the kernel.
  @inline(__always) public var systemTime: Duration { .milliseconds(kernel.ssi_stime &* 10) }
  /// The address that was at fault.
  @inline(__always) public var address: UInt { UInt(truncatingIfNeeded: kernel.ssi_addr) }
  /// The number of the system call that a filter did not let through.
  @inline(__always) public var systemCall: SyscallNumber { SyscallNumber(rawValue: Int(kernel.ssi_syscall)) }
  /// The descriptor that is ready.
  @inline(__always) public var descriptor: FileDescriptor { FileDescriptor(rawValue: kernel.ssi_fd) }
}
