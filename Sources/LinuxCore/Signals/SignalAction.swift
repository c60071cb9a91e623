// What a signal does to the process: nothing, what it always does, or a function of the program's.
public import LinuxABI

/// A signal's handler: called with its number, in the middle of whatever the thread was doing.
///
/// It may do little: store into an atomic, write to a descriptor. What it interrupts may hold a lock (the heap's,
/// standard output's) that it would wait for without end, so it must not allocate or print.
public typealias SignalHandler = @convention(c) (_ signal: Int32) -> Void

/// A handler that is also told why: `SignalInformation(at:)` reads the second argument. The third is the interrupted
/// thread's state, `ucontext_t` of C. See `SignalHandler`.
public typealias DetailedSignalHandler =
  @convention(c) (
    _ signal: Int32, _ information: UnsafeMutableRawPointer, _ context: UnsafeMutableRawPointer
  ) -> Void

/// What a signal does.
@frozen
public struct SignalAction: Sendable {
  var kernel: Linux.sigaction
  /// A word behind the kernel's struct, which the kernel does not touch. On riscv64, whose struct has no field for the
  /// return, qemu-user 7.2 reads and writes one with that field, and so the mask here.
  private var maskForEmulator: UInt = 0

  @inline(__always)
  init(_ kernel: Linux.sigaction = Linux.sigaction()) {
    self.kernel = kernel
    maskForEmulator = kernel.sa_mask
  }

  /// How a handler is called, and what the kernel does of itself.
  @frozen
  public struct Flags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt
    @inline(__always) public init(rawValue: UInt) { self.rawValue = rawValue }

    @inline(__always)
    private init(_ value: Int) { rawValue = UInt(bitPattern: value) }

    /// System calls that it interrupts go on afterwards, where they can. The corresponding C constant is `SA_RESTART`.
    @inline(__always) public static var restart: Flags { Flags(Linux.SA_RESTART) }
    /// It runs on the stack set by `AlternateStack`. The corresponding C constant is `SA_ONSTACK`.
    @inline(__always) public static var onAlternateStack: Flags { Flags(Linux.SA_ONSTACK) }
    /// The signal may interrupt its own handler. The corresponding C constant is `SA_NODEFER`.
    @inline(__always) public static var nested: Flags { Flags(Linux.SA_NODEFER) }
    /// It is called once; then the action is the default one. The corresponding C constant is `SA_RESETHAND`.
    @inline(__always) public static var once: Flags { Flags(Linux.SA_RESETHAND) }
    /// For `Signal.child`: none is sent for children that stop or go on. The corresponding C constant is
    /// `SA_NOCLDSTOP`.
    @inline(__always) public static var endsOnly: Flags { Flags(Linux.SA_NOCLDSTOP) }
    /// For `Signal.child`: children need not be waited for. The corresponding C constant is `SA_NOCLDWAIT`.
    @inline(__always) public static var noWait: Flags { Flags(Linux.SA_NOCLDWAIT) }
    /// The handler is told why. Set by the kind of handler. The corresponding C constant is `SA_SIGINFO`.
    @inline(__always) public static var detailed: Flags { Flags(Linux.SA_SIGINFO) }
  }

  /// What the signal does of itself: mostly it ends the process. The corresponding C constant is `SIG_DFL`.
  @inline(__always) public static var `default`: SignalAction { plain(0, []) }
  /// Nothing. The corresponding C constant is `SIG_IGN`.
  @inline(__always) public static var ignore: SignalAction { plain(1, []) }

  /// What the signal does of itself, with flags: `noWait` and `endsOnly` are for this.
  @inline(__always)
  public static func `default`(_ flags: Flags) -> SignalAction { plain(0, flags) }

  @inline(__always)
  private static func plain(_ handler: UInt, _ flags: Flags) -> SignalAction {
    var kernel = Linux.sigaction()
    kernel.sa_handler = handler
    kernel.sa_flags = flags.rawValue
    return SignalAction(kernel)
  }

  /// Calls a function.
  ///
  /// - Parameters:
  ///   - handler: a function or closure that captures nothing.
  ///   - flags: how it is called.
  ///   - blocked: the signals that are blocked while it runs, beside its own.
  @inline(__always)
  public static func handler(
    _ handler: SignalHandler, flags: Flags = [], blocking blocked: SignalSet = .empty
  ) -> SignalAction {
    // SAFETY: a C function is its address.
    unsafe calling(unsafeBitCast(handler, to: UInt.self), flags.subtracting(.detailed), blocked)
  }

  /// Calls a function that is told why.
  ///
  /// - Parameters: as those of `handler(_:flags:blocking:)`.
  @inline(__always)
  public static func handler(
    _ handler: DetailedSignalHandler, flags: Flags = [], blocking blocked: SignalSet = .empty
  ) -> SignalAction {
    // SAFETY: as above.
    unsafe calling(unsafeBitCast(handler, to: UInt.self), flags.union(.detailed), blocked)
  }

  @inline(__always)
  private static func calling(_ handler: UInt, _ flags: Flags, _ blocked: SignalSet) -> SignalAction {
    var kernel = Linux.sigaction()
    kernel.sa_handler = handler
    kernel.sa_flags = flags.rawValue
    kernel.sa_mask = UInt(blocked.rawValue)
    kernel.setReturn()
    return SignalAction(kernel)
  }

  /// Whether it is the default one.
  @inline(__always) public var isDefault: Bool { kernel.sa_handler == 0 }
  /// Whether the signal is ignored.
  @inline(__always) public var isIgnored: Bool { kernel.sa_handler == 1 }
  /// How a handler is called.
  @inline(__always) public var flags: Flags { Flags(rawValue: kernel.sa_flags & ~returnFlag) }
  /// The signals that are blocked while a handler runs, beside its own.
  @inline(__always) public var blocked: SignalSet { SignalSet(rawValue: UInt64(kernel.sa_mask)) }
}

extension Signal {
  /// Says what the signal does from now on, to every thread of the process.
  ///
  /// An exec leaves it if it is ignored, and makes every other action the default one.
  ///
  /// - Returns: what it did before, which may be set again.
  /// - Throws: `invalidArgument` for `Signal.kill`, `Signal.stop` and what is no signal.
  ///
  /// The corresponding system call is `rt_sigaction(2)`.
  @discardableResult
  public func setAction(_ action: SignalAction) throws(Errno) -> SignalAction {
    var (new, old) = (action, SignalAction())
    // SAFETY: the kernel reads the one and writes the other, a struct sigaction each. Where it calls a handler, that is
    // a C function, and it returns by what setReturn() put there or the kernel has itself.
    unsafe try withUnsafeMutablePointer(to: &new) { (new) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &old) { (old) throws(Errno) in
        unsafe _ = try syscall(
          .rt_sigaction, number, Int(bitPattern: new), Int(bitPattern: old), SignalSet.byteCount)
      }
    }
    return old
  }

  /// What the signal does.
  ///
  /// - Throws: `invalidArgument` for what is no signal.
  ///
  /// The corresponding system call is `rt_sigaction(2)`.
  public func action() throws(Errno) -> SignalAction {
    var action = SignalAction()
    // SAFETY: the kernel writes the struct sigaction.
    unsafe try withUnsafeMutablePointer(to: &action) { (action) throws(Errno) in
      unsafe _ = try syscall(.rt_sigaction, number, 0, Int(bitPattern: action), SignalSet.byteCount)
    }
    return action
  }
}
