// Waiting with a limit, for bits of a set, and on several words at once.
public import LinuxABI

extension Futex {
  /// Sleeps until woken, if the word still has the expected value, but not longer than a time.
  ///
  /// It may return for no reason: look at the word again.
  ///
  /// - Parameters:
  ///   - word: the word's address.
  ///   - expected: the value that it must still have.
  ///   - timeout: the longest time; nil for no limit.
  ///   - scope: who can sleep on it.
  /// - Throws: `resourceTemporarilyUnavailable` where the word has another value; `timedOut`; `interrupted` by a
  ///   signal; `badAddress`; `invalidArgument`.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAIT`.
  @inline(__always)
  public static func wait(
    _ word: UnsafeRawPointer, whileEqualTo expected: UInt32, timeout: Duration?, scope: Scope = .process
  ) throws(Errno) {
    try withTimeout(timeout) { timeout throws(Errno) in
      // SAFETY: the kernel reads the four bytes and answers EFAULT where it cannot, and the time.
      unsafe _ = try syscall(.futex, Int(bitPattern: word), Linux.FUTEX_WAIT | scope.flag, Int(expected), timeout)
    }
  }

  /// Sleeps until woken, if the word still has the expected value, but not beyond a point in time.
  ///
  /// It may return for no reason: look at the word again.
  ///
  /// - Parameters:
  ///   - word: the word's address.
  ///   - expected: the value that it must still have.
  ///   - deadline: the point in time; nil for no limit.
  ///   - clock: whose time that is.
  ///   - bits: who wakes the word says bits too, and wakes only those that share one with it.
  ///   - scope: who can sleep on it.
  /// - Throws: `resourceTemporarilyUnavailable` where the word has another value; `timedOut`; `interrupted` by a
  ///   signal; `badAddress`; `invalidArgument`, for no bits too.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAIT_BITSET`.
  @inline(__always)
  public static func wait(
    _ word: UnsafeRawPointer, whileEqualTo expected: UInt32, until deadline: Timestamp?,
    clock: DeadlineClock = .monotonic, bits: UInt32 = .max, scope: Scope = .process
  ) throws(Errno) {
    try withDeadline(deadline) { deadline throws(Errno) in
      // SAFETY: as above.
      unsafe _ = try syscall(
        .futex, Int(bitPattern: word), Linux.FUTEX_WAIT_BITSET | scope.flag | clock.flag, Int(expected), deadline, 0,
        Int(bits))
    }
  }

  /// A word to sleep on beside others, with the value that it must still have.
  @frozen
  public struct Waiter {
    var kernel: Linux.futex_waitv

    /// A word, and its value.
    ///
    /// - Parameters:
    ///   - word: the word's address.
    ///   - expected: the value that it must still have.
    ///   - scope: who can sleep on it.
    @inline(__always)
    public init(_ word: UnsafeRawPointer, whileEqualTo expected: UInt32, scope: Scope = .process) {
      kernel = Linux.futex_waitv()
      kernel.val = UInt64(expected)
      kernel.uaddr = UInt64(UInt(bitPattern: word))
      kernel.flags = UInt32(truncatingIfNeeded: Linux.FUTEX_32 | scope.flag)
    }
  }

  /// Sleeps until one of several words is woken, if all of them still have their expected values.
  ///
  /// - Parameters:
  ///   - words: at most 128.
  ///   - deadline: not beyond this point in time; nil for no limit.
  ///   - clock: whose time that is.
  /// - Returns: the index of one that was woken.
  /// - Throws: `resourceTemporarilyUnavailable` where one has another value; `timedOut`; `interrupted`; `badAddress`;
  ///   `invalidArgument` for none or more than 128; `noFunction` on older kernels.
  ///
  /// Since Linux 5.16.
  ///
  /// The corresponding system call is `futex_waitv(2)`.
  @inline(__always)
  public static func wait(
    any words: Span<Waiter>, until deadline: Timestamp? = nil, clock: DeadlineClock = .monotonic
  ) throws(Errno) -> Int {
    // SAFETY: Waiter is struct futex_waitv; the kernel reads as many as there are, and the words that they name.
    unsafe try words.withUnsafeBufferPointer { words throws(Errno) in
      try withDeadline(deadline) { deadline throws(Errno) in
        unsafe try syscall(
          .futex_waitv, Int(bitPattern: words.baseAddress), words.count, 0, deadline, clock.number)
      }
    }
  }
}
