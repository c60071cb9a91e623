// Semaphores of System V, which come in sets.
public import LinuxABI

/// A set of semaphores, numbers that processes wait for, by its number. It stays until it is removed.
@frozen
public struct SemaphoreSet: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) var number: Int { Int(rawValue) }

  /// Finds or makes a set; the semaphores of a new one are 0.
  ///
  /// - Parameters:
  ///   - key: which; `.private` for a new one that nobody finds.
  ///   - count: how many semaphores; of one that is there, at most that or 0.
  ///   - options: whether it is made.
  ///   - permissions: who may use a new one.
  /// - Throws: `noSuchFileOrDirectory`, `fileExists`, `permissionDenied`, `invalidArgument` for a count that does not
  ///   fit, `noSpace` where the system has too many already.
  ///
  /// The corresponding system call is `semget(2)`.
  @inline(__always)
  public static func open(
    _ key: SystemVKey, count: Int, options: SystemVOptions = [], permissions: FilePermissions = [.ownerReadWrite]
  ) throws(Errno) -> SemaphoreSet {
    // SAFETY: no argument is an address.
    let result = unsafe try syscall(.semget, key.number, count, options.number | Int(permissions.rawValue & 0o777))
    return SemaphoreSet(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// One step of an operation: a change of a semaphore, or waiting for it to be 0.
  @frozen
  public struct Step: Sendable {
    // The layout of `struct sembuf`.
    var semaphore: UInt16
    var change: Int16
    var flags: Int16

    /// How a step is made.
    @frozen
    public struct Options: OptionSet, Hashable, Sendable {
      public let rawValue: Int16
      @inline(__always) public init(rawValue: Int16) { self.rawValue = rawValue }

      /// Fails with `resourceTemporarilyUnavailable` in place of sleeping. The corresponding C constant is
      /// `IPC_NOWAIT`.
      @inline(__always) public static var nonBlocking: Options {
        Options(rawValue: Int16(truncatingIfNeeded: Linux.IPC_NOWAIT))
      }
      /// Undone when the process ends. The corresponding C constant is `SEM_UNDO`.
      @inline(__always) public static var undo: Options {
        Options(rawValue: Int16(truncatingIfNeeded: Linux.SEM_UNDO))
      }
    }

    /// Adds to a semaphore; a negative number waits until there is as much to take.
    @inline(__always)
    public static func change(_ semaphore: UInt16, by change: Int16, options: Options = []) -> Step {
      Step(semaphore: semaphore, change: change, flags: options.rawValue)
    }

    /// Waits until a semaphore is 0.
    @inline(__always)
    public static func waitForZero(_ semaphore: UInt16, options: Options = []) -> Step {
      Step(semaphore: semaphore, change: 0, flags: options.rawValue)
    }
  }

  /// Makes all steps at once, or none of them, and sleeps until they can be made.
  ///
  /// - Parameter steps: at most 500.
  /// - Throws: `resourceTemporarilyUnavailable` where a step is not to sleep and would; `interrupted`;
  ///   `identifierRemoved` when the set is removed; `fileTooLarge` for a semaphore that the set has not, `outOfRange`
  ///   for a sum beyond 32,767.
  ///
  /// The corresponding system call is `semop(2)`.
  @inline(__always)
  public func perform(_ steps: Span<Step>) throws(Errno) {
    try unsafe steps.withUnsafeBufferPointer { (steps) throws(Errno) in
      // SAFETY: the kernel reads the steps.
      _ = unsafe try syscall(.semop, number, Int(bitPattern: steps.baseAddress), steps.count)
    }
  }

  /// Makes one step. See `perform(_:)` for several.
  ///
  /// The corresponding system call is `semop(2)`.
  @inline(__always)
  public func perform(_ step: Step) throws(Errno) {
    try unsafe withUnsafePointer(to: step) { (step) throws(Errno) in
      // SAFETY: the kernel reads one step.
      _ = unsafe try syscall(.semop, number, Int(bitPattern: step), 1)
    }
  }

  /// Makes all steps at once, or none of them, and sleeps for at most so long. See `perform(_:)`.
  ///
  /// - Throws: `resourceTemporarilyUnavailable` when the time is over too.
  ///
  /// The corresponding system call is `semtimedop(2)`.
  @inline(__always)
  public func perform(_ steps: Span<Step>, timeout: Duration) throws(Errno) {
    try unsafe steps.withUnsafeBufferPointer { (steps) throws(Errno) in
      try withTimeout(timeout) { (timeout) throws(Errno) in
        // SAFETY: the kernel reads the steps and the time.
        _ = unsafe try syscall(.semtimedop, number, Int(bitPattern: steps.baseAddress), steps.count, timeout)
      }
    }
  }

  /// Removes the set; who sleeps on it is woken with `identifierRemoved`.
  ///
  /// - Throws: `notPermitted` for who is neither owner nor creator, `invalidArgument` for a set that is not there.
  ///
  /// The corresponding system call is `semctl(2)` with `IPC_RMID`.
  @inline(__always)
  public func remove() throws(Errno) {
    _ = try control(0, Linux.IPC_RMID, 0)
  }

  @inline(__always)
  func control(_ semaphore: Int, _ command: Int, _ argument: Int) throws(Errno) -> Int {
    // SAFETY: the callers pass an address only with a command that wants one.
    unsafe try syscall(.semctl, number, semaphore, command, argument)
  }
}
