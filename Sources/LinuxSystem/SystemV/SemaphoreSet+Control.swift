// Semaphores of System V: their values, and what the kernel knows of a set.
public import LinuxABI

extension SemaphoreSet {
  /// The value of a semaphore.
  ///
  /// - Throws: `invalidArgument` for a semaphore that is not there, `permissionDenied`.
  ///
  /// The corresponding system call is `semctl(2)` with `GETVAL`.
  @inline(__always)
  public func value(of semaphore: Int) throws(Errno) -> Int { try control(semaphore, Linux.GETVAL, 0) }

  /// Sets the value of a semaphore, 0 to 32,767, and forgets what was to be undone.
  ///
  /// - Throws: `outOfRange`, `invalidArgument` for a semaphore that is not there, `permissionDenied`.
  ///
  /// The corresponding system call is `semctl(2)` with `SETVAL`.
  @inline(__always)
  public func setValue(of semaphore: Int, to value: Int) throws(Errno) {
    _ = try control(semaphore, Linux.SETVAL, value)
  }

  /// The values of all semaphores.
  ///
  /// - Parameter values: as many as the set has, or more.
  /// - Throws: `invalidArgument` for fewer, `permissionDenied`.
  ///
  /// The corresponding system call is `semctl(2)` with `GETALL`.
  public func values(into values: inout MutableSpan<UInt16>) throws(Errno) {
    try requireRoom(values.count)
    try unsafe values.withUnsafeMutableBufferPointer { (values) throws(Errno) in
      // SAFETY: the kernel writes as many values as the set has, for which there is room.
      _ = try control(0, Linux.GETALL, Int(bitPattern: values.baseAddress))
    }
  }

  /// Sets the values of all semaphores, and forgets what was to be undone.
  ///
  /// - Parameter values: as many as the set has, or more.
  /// - Throws: `invalidArgument` for fewer, `permissionDenied`.
  ///
  /// The corresponding system call is `semctl(2)` with `SETALL`.
  public func setValues(_ values: Span<UInt16>) throws(Errno) {
    try requireRoom(values.count)
    try unsafe values.withUnsafeBufferPointer { (values) throws(Errno) in
      // SAFETY: the kernel reads as many values as the set has, and there are as many.
      _ = try control(0, Linux.SETALL, Int(bitPattern: values.baseAddress))
    }
  }

  // The kernel is not told how many values there is room for. A set never changes its size, and its number is not given
  // to another soon.
  private func requireRoom(_ count: Int) throws(Errno) {
    if try status().count > count { throw .invalidArgument }
  }

  /// How many processes wait for a semaphore to grow.
  ///
  /// The corresponding system call is `semctl(2)` with `GETNCNT`.
  @inline(__always)
  public func waitersForIncrease(of semaphore: Int) throws(Errno) -> Int { try control(semaphore, Linux.GETNCNT, 0) }

  /// How many processes wait for a semaphore to be 0.
  ///
  /// The corresponding system call is `semctl(2)` with `GETZCNT`.
  @inline(__always)
  public func waitersForZero(of semaphore: Int) throws(Errno) -> Int { try control(semaphore, Linux.GETZCNT, 0) }

  /// The process that changed a semaphore last.
  ///
  /// The corresponding system call is `semctl(2)` with `GETPID`.
  @inline(__always)
  public func lastProcess(of semaphore: Int) throws(Errno) -> ProcessID {
    ProcessID(rawValue: Int32(truncatingIfNeeded: try control(semaphore, Linux.GETPID, 0)))
  }

  /// What the kernel knows of a set.
  @frozen
  public struct Status: Sendable {
    /// Whose it is.
    public let ownership: SystemVOwnership
    /// How many semaphores it has.
    public let count: Int
    /// When an operation was last made, nil for never.
    public let operationTime: Timestamp?
    /// When it was made, its owner was set, or values were.
    public let changeTime: Timestamp?

    init(_ kernel: Linux.semid64_ds) {
      ownership = SystemVOwnership(kernel.sem_perm)
      count = Int(bitPattern: kernel.sem_nsems)
      operationTime = Timestamp(systemV: kernel.sem_otime)
      changeTime = Timestamp(systemV: kernel.sem_ctime)
    }
  }

  /// What the kernel knows of the set.
  ///
  /// - Throws: `permissionDenied` for who may not read it, `invalidArgument` for a set that is not there.
  ///
  /// The corresponding system call is `semctl(2)` with `IPC_STAT`.
  public func status() throws(Errno) -> Status {
    var kernel = Linux.semid64_ds()
    // SAFETY: the kernel writes one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      try control(0, Linux.IPC_STAT, Int(bitPattern: kernel))
    }
    return Status(kernel)
  }

  /// Gives the set to a user and a group.
  ///
  /// - Throws: `notPermitted` for who is neither owner nor creator, `invalidArgument` for a set that is not there.
  ///
  /// The corresponding system call is `semctl(2)` with `IPC_SET`.
  public func setOwner(_ owner: UserID, _ group: GroupID, permissions: FilePermissions) throws(Errno) {
    var kernel = Linux.semid64_ds()
    kernel.sem_perm = Linux.ipc64_perm(owner: owner, group: group, permissions: permissions)
    // SAFETY: the kernel reads one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      try control(0, Linux.IPC_SET, Int(bitPattern: kernel))
    }
  }
}
