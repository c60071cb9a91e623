// A stack of their own for signal handlers, such as one that tells of a stack that overflowed.
public import LinuxABI

/// The alternate stack of the calling thread, which handlers with `SignalAction.Flags.onAlternateStack` run on.
public enum AlternateStack {
  /// What it is.
  @frozen
  public struct State: Sendable {
    let kernel: Linux.sigaltstack

    @inline(__always)
    init(_ kernel: Linux.sigaltstack) { self.kernel = kernel }

    /// Its memory; empty where there is none.
    public var memory: UnsafeMutableRawBufferPointer {
      guard isEnabled else { return unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0) }
      // SAFETY: what was passed to `set(_:disarmedInHandlers:)`; whoever uses it says why it is still there.
      return unsafe UnsafeMutableRawBufferPointer(
        start: UnsafeMutableRawPointer(bitPattern: kernel.ss_sp), count: Int(bitPattern: kernel.ss_size))
    }

    /// Whether there is one.
    @inline(__always) public var isEnabled: Bool { Int(kernel.ss_flags) & Linux.SS_DISABLE == 0 }
    /// Whether the thread runs on it. The corresponding C constant is `SS_ONSTACK`.
    @inline(__always) public var isInUse: Bool { Int(kernel.ss_flags) & Linux.SS_ONSTACK != 0 }
  }

  /// The least that a stack needs on this machine, handlers' own frames not counted.
  ///
  /// The kernel says it since Linux 5.14 on x86_64 (the processor's registers are saved there, and AVX-512 has many),
  /// before on aarch64; else it is the 2,048 bytes of the headers, or 5,120 on aarch64.
  public static var minimumByteCount: Int {
    guard let base = unsafe initialStackBase,
      let count = unsafe InitialStack(base: base).auxiliaryVector[.AT_MINSIGSTKSZ]
    else { return Linux.MINSIGSTKSZ }
    return Int(bitPattern: count)
  }

  /// Has handlers run on this memory from now on.
  ///
  /// - Parameters:
  ///   - memory: at least `minimumByteCount` bytes and what handlers need, which stay for as long as this is set.
  ///   - disarmedInHandlers: whether there is no alternate stack while a handler runs on it, so that one may leave by
  ///     other ways than returning. The corresponding C constant is `SS_AUTODISARM`.
  /// - Returns: what was set before.
  /// - Throws: `noMemory` for less than the least; `notPermitted` while the thread runs on the old one.
  ///
  /// The corresponding system call is `sigaltstack(2)`.
  @unsafe
  @discardableResult
  public static func set(
    _ memory: UnsafeMutableRawBufferPointer, disarmedInHandlers: Bool = false
  ) throws(Errno) -> State {
    var new = Linux.sigaltstack()
    new.ss_sp = UInt(bitPattern: memory.baseAddress)
    new.ss_size = UInt(bitPattern: memory.count)
    new.ss_flags = disarmedInHandlers ? Int32(truncatingIfNeeded: Linux.SS_AUTODISARM) : 0
    return try replace(new)
  }

  /// Has handlers run on the thread's own stack.
  ///
  /// - Returns: what was set before.
  /// - Throws: `notPermitted` while the thread runs on it.
  ///
  /// The corresponding system call is `sigaltstack(2)` with `SS_DISABLE`.
  @discardableResult
  public static func disable() throws(Errno) -> State {
    var new = Linux.sigaltstack()
    new.ss_flags = Int32(truncatingIfNeeded: Linux.SS_DISABLE)
    return try replace(new)
  }

  private static func replace(_ new: Linux.sigaltstack) throws(Errno) -> State {
    var (new, old) = (new, Linux.sigaltstack())
    // SAFETY: the kernel reads the one and writes the other, 24 bytes each.
    unsafe try withUnsafeMutablePointer(to: &new) { (new) throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &old) { (old) throws(Errno) in
        unsafe _ = try syscall(.sigaltstack, Int(bitPattern: new), Int(bitPattern: old))
      }
    }
    return State(old)
  }

  /// What is set.
  ///
  /// The corresponding system call is `sigaltstack(2)`.
  public static func current() throws(Errno) -> State {
    var state = Linux.sigaltstack()
    // SAFETY: the kernel writes the 24 bytes of a stack_t.
    unsafe try withUnsafeMutablePointer(to: &state) { (state) throws(Errno) in
      unsafe _ = try syscall(.sigaltstack, 0, Int(bitPattern: state))
    }
    return State(state)
  }
}
