// Locks that the kernel hands over: whoever holds one runs with the priority of the most urgent thread that waits for
// it.
//
// The word holds the number of the thread that has the lock, or 0; the kernel sets its highest bit where others wait.
// Taking a free lock and giving back one that nobody waits for is a compare-exchange between 0 and the thread's number.
public import LinuxABI

extension Futex {
  /// The bit of a lock's word that says that somebody waits. The corresponding C constant is `FUTEX_WAITERS`.
  @inline(__always) public static var waitersBit: UInt32 { UInt32(truncatingIfNeeded: Linux.FUTEX_WAITERS) }
  /// The bit of a lock's word that says that its holder ended. The corresponding C constant is `FUTEX_OWNER_DIED`.
  @inline(__always) public static var ownerDiedBit: UInt32 { UInt32(truncatingIfNeeded: Linux.FUTEX_OWNER_DIED) }
  /// The bits of a lock's word that are the holder's number. The corresponding C constant is `FUTEX_TID_MASK`.
  @inline(__always) public static var threadMask: UInt32 { UInt32(truncatingIfNeeded: Linux.FUTEX_TID_MASK) }

  /// Takes a lock; sleeps for as long as another thread has it, which runs with this one's priority meanwhile.
  ///
  /// - Parameters:
  ///   - word: the lock's word.
  ///   - deadline: not beyond this point in time; nil for no limit.
  ///   - clock: whose time that is. Since Linux 5.14; before, the kernel knows the real time only.
  ///   - scope: who can take it.
  /// - Throws: `deadlock` where this thread has it already; `timedOut`; `noSuchProcess` where the word names no thread;
  ///   `resourceTemporarilyUnavailable` where the holder is just ending: call again; `noFunction` on older kernels.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_LOCK_PI2`.
  @inline(__always)
  public static func lock(
    _ word: UnsafeMutableRawPointer, until deadline: Timestamp? = nil, clock: DeadlineClock = .monotonic,
    scope: Scope = .process
  ) throws(Errno) {
    try withDeadline(deadline) { deadline throws(Errno) in
      // SAFETY: the kernel changes the four bytes and answers EFAULT where it cannot.
      unsafe _ = try syscall(
        .futex, Int(bitPattern: word), Linux.FUTEX_LOCK_PI2 | scope.flag | clock.flag, 0, deadline)
    }
  }

  /// Takes a lock, with a deadline in real time, on kernels older than 5.14 too. See `lock(_:until:clock:scope:)`.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_LOCK_PI`.
  @inline(__always)
  public static func lock(
    _ word: UnsafeMutableRawPointer, untilRealtime deadline: Timestamp?, scope: Scope = .process
  ) throws(Errno) {
    try withDeadline(deadline) { deadline throws(Errno) in
      // SAFETY: as above.
      unsafe _ = try syscall(.futex, Int(bitPattern: word), Linux.FUTEX_LOCK_PI | scope.flag, 0, deadline)
    }
  }

  /// Takes a lock if it is free, or if its holder has ended: the kernel knows that, where the word alone does not say
  /// it.
  ///
  /// - Parameters:
  ///   - word: the lock's word.
  ///   - scope: who can take it.
  /// - Throws: `resourceTemporarilyUnavailable` where another thread has it; `deadlock` where this one has.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_TRYLOCK_PI`.
  @inline(__always)
  public static func tryLock(_ word: UnsafeMutableRawPointer, scope: Scope = .process) throws(Errno) {
    // SAFETY: as above.
    unsafe _ = try syscall(.futex, Int(bitPattern: word), Linux.FUTEX_TRYLOCK_PI | scope.flag, 0, 0)
  }

  /// Gives a lock to the most urgent thread that waits for it, or frees it.
  ///
  /// - Parameters:
  ///   - word: the lock's word.
  ///   - scope: who can take it.
  /// - Throws: `notPermitted` where this thread does not have it.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_UNLOCK_PI`.
  @inline(__always)
  public static func unlock(_ word: UnsafeMutableRawPointer, scope: Scope = .process) throws(Errno) {
    // SAFETY: as above.
    unsafe _ = try syscall(.futex, Int(bitPattern: word), Linux.FUTEX_UNLOCK_PI | scope.flag)
  }

  /// Sleeps on a word, as on a condition, to be woken with a lock taken: by `requeue(_:whileEqualTo:moving:toLock:)` on
  /// it.
  ///
  /// - Parameters:
  ///   - word: the condition's word.
  ///   - expected: the value that it must still have.
  ///   - lock: the lock's word.
  ///   - deadline: not beyond this point in time; nil for no limit.
  ///   - clock: whose time that is.
  ///   - scope: who can sleep on the words.
  /// - Throws: `resourceTemporarilyUnavailable` where the word has another value, or where it was woken without the
  ///   lock; `timedOut`; `interrupted`; `invalidArgument`.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAIT_REQUEUE_PI`.
  @inline(__always)
  public static func wait(
    _ word: UnsafeRawPointer, whileEqualTo expected: UInt32, thenLock lock: UnsafeMutableRawPointer,
    until deadline: Timestamp? = nil, clock: DeadlineClock = .monotonic, scope: Scope = .process
  ) throws(Errno) {
    try withDeadline(deadline) { deadline throws(Errno) in
      // SAFETY: the kernel reads the four bytes of the condition, changes those of the lock, and reads the time.
      unsafe _ = try syscall(
        .futex, Int(bitPattern: word), Linux.FUTEX_WAIT_REQUEUE_PI | scope.flag | clock.flag, Int(expected), deadline,
        Int(bitPattern: lock))
    }
  }

  /// Gives one that sleeps on a condition the lock, if it is free, and has others wait for the lock.
  ///
  /// - Parameters:
  ///   - word: the condition's word.
  ///   - expected: the value that it must still have.
  ///   - moving: at most how many beside the one.
  ///   - lock: the lock's word.
  ///   - scope: who can sleep on the words.
  /// - Returns: how many got the lock or wait for it.
  /// - Throws: `resourceTemporarilyUnavailable` where the word has another value; `invalidArgument`; `deadlock`;
  ///   `notPermitted`.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_CMP_REQUEUE_PI`.
  @inline(__always)
  @discardableResult
  public static func requeue(
    _ word: UnsafeRawPointer, whileEqualTo expected: UInt32, moving: Int, toLock lock: UnsafeMutableRawPointer,
    scope: Scope = .process
  ) throws(Errno) -> Int {
    // SAFETY: as above.
    unsafe try syscall(
      .futex, Int(bitPattern: word), Linux.FUTEX_CMP_REQUEUE_PI | scope.flag, 1, limited(moving),
      Int(bitPattern: lock), Int(expected))
  }
}
