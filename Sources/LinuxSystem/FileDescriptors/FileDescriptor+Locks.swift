// Advisory locks: of ranges of bytes, by the open file or by the process, and of whole files.
//
// Three kinds that do not see each other's owners alike. Those of the open file (swift-system's) go with its last descriptor
// and work between threads; those of the process go when it closes any descriptor of the file; those of flock(2) are of the
// whole file, and older.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// A lock of a range of bytes.
  @frozen
  public struct FileLock: Hashable, Sendable {
    /// Whether a lock can be shared.
    @frozen
    public struct Kind: RawRepresentable, Hashable, Sendable {
      public let rawValue: Int16
      @inline(__always) public init(rawValue: Int16) { self.rawValue = rawValue }

      /// Shared with others that read. The corresponding C constant is `F_RDLCK`.
      @inline(__always) public static var read: Kind { Kind(rawValue: Int16(Linux.F_RDLCK)) }
      /// Shared with nobody. The corresponding C constant is `F_WRLCK`.
      @inline(__always) public static var write: Kind { Kind(rawValue: Int16(Linux.F_WRLCK)) }
      /// No lock. The corresponding C constant is `F_UNLCK`.
      @inline(__always) public static var none: Kind { Kind(rawValue: Int16(Linux.F_UNLCK)) }
    }

    /// The kind of lock.
    public let kind: Kind
    /// The bytes, from the start of the file; the end is `Int64.max` for all that the file may ever have.
    public let byteRange: Range<Int64>
    /// The process that has it; -1 for a lock of an open file.
    public let owner: ProcessID

    @inline(__always)
    init(_ lock: Linux.flock) {
      kind = Kind(rawValue: lock.l_type)
      let start = Int64(lock.l_start)
      byteRange = start..<(lock.l_len == 0 ? .max : start &+ Int64(lock.l_len))
      owner = ProcessID(rawValue: lock.l_pid)
    }
  }

  /// Who a lock of a range belongs to.
  @frozen
  public enum LockOwner: Hashable, Sendable {
    /// The open file: all descriptors that were duplicated from each other.
    case openFile
    /// The process: all its descriptors of the file.
    case process
  }

  /// Locks a range of bytes, or changes the kind of a lock that is there.
  ///
  /// - Parameters:
  ///   - kind: read, for which the file has to be open for reading, or write, for which it has to be open for writing.
  ///   - byteRange: the bytes; nil for all that the file may ever have.
  ///   - owner: who the lock belongs to.
  ///   - wait: whether to sleep while somebody else has a lock in the way.
  ///   - retryOnInterrupt: whether to go on waiting when a signal came.
  /// - Throws: `resourceTemporarilyUnavailable` where somebody else has a lock in the way, without `wait`; `deadlock` where
  ///   waiting for each other would never end (locks of processes only); `badFileDescriptor`, `ENOLCK`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_OFD_SETLK`, `F_OFD_SETLKW`, `F_SETLK` or `F_SETLKW`.
  @inline(__always)
  public func lock(
    _ kind: FileLock.Kind = .read, byteRange: (some RangeExpression<Int64>)? = Range<Int64>?.none,
    owner: LockOwner = .openFile, wait: Bool = false, retryOnInterrupt: Bool = true
  ) throws(Errno) {
    try setLock(
      kind, byteRange.map { $0.relative(to: 0..<(.max)) }, owner, wait: wait, retryOnInterrupt: retryOnInterrupt)
  }

  /// Locks a range of bytes unless somebody else has a lock in the way: see `lock(_:byteRange:owner:wait:retryOnInterrupt:)`.
  ///
  /// - Returns: whether it is locked.
  /// - Throws: `badFileDescriptor`, `ENOLCK`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_OFD_SETLK` or `F_SETLK`.
  @inline(__always)
  public func tryLock(
    _ kind: FileLock.Kind = .read, byteRange: (some RangeExpression<Int64>)? = Range<Int64>?.none,
    owner: LockOwner = .openFile
  ) throws(Errno) -> Bool {
    do throws(Errno) {
      try lock(kind, byteRange: byteRange, owner: owner)
      return true
    } catch {
      // POSIX has both errors for it.
      if error == .resourceTemporarilyUnavailable || error == .permissionDenied { return false }
      throw error
    }
  }

  /// Gives back what the owner has locked of a range of bytes; a lock may be cut in two by that.
  ///
  /// - Parameters:
  ///   - byteRange: the bytes; nil for all that the file may ever have.
  ///   - owner: who the lock belongs to.
  /// - Throws: `badFileDescriptor`; `ENOLCK` where cutting a lock in two makes too many.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_OFD_SETLK` or `F_SETLK` and `F_UNLCK`.
  @inline(__always)
  public func unlock(
    byteRange: (some RangeExpression<Int64>)? = Range<Int64>?.none, owner: LockOwner = .openFile
  ) throws(Errno) {
    try setLock(
      .none, byteRange.map { $0.relative(to: 0..<(.max)) }, owner, wait: false, retryOnInterrupt: false)
  }

  /// The first lock of somebody else that is in the way of one of this kind.
  ///
  /// - Parameters:
  ///   - kind: of the lock that one would like to have.
  ///   - byteRange: the bytes; nil for all that the file may ever have.
  ///   - owner: who the lock would belong to.
  /// - Returns: nil where nothing is in the way.
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_OFD_GETLK` or `F_GETLK`.
  @inline(__always)
  public func conflictingLock(
    for kind: FileLock.Kind = .write, byteRange: (some RangeExpression<Int64>)? = Range<Int64>?.none,
    owner: LockOwner = .openFile
  ) throws(Errno) -> FileLock? {
    let byteRange = byteRange.map { $0.relative(to: 0..<(.max)) }
    if let byteRange, byteRange.isEmpty { return nil }
    var lock = FileDescriptor.request(kind, byteRange)
    try control(owner == .openFile ? Linux.F_OFD_GETLK : Linux.F_GETLK, &lock)
    return lock.l_type == FileLock.Kind.none.rawValue ? nil : FileLock(lock)
  }

  private static func request(_ kind: FileLock.Kind, _ byteRange: Range<Int64>?) -> Linux.flock {
    var lock = Linux.flock()
    lock.l_type = kind.rawValue
    lock.l_whence = Int16(Linux.SEEK_SET)
    if let byteRange {
      lock.l_start = Int(byteRange.lowerBound)
      // A length of zero reaches to the end of all files; an empty range must not come here.
      lock.l_len = byteRange.upperBound == .max ? 0 : byteRange.count
    }
    return lock
  }

  private func setLock(
    _ kind: FileLock.Kind, _ byteRange: Range<Int64>?, _ owner: LockOwner, wait: Bool, retryOnInterrupt: Bool
  ) throws(Errno) {
    if let byteRange, byteRange.isEmpty { return }
    let command =
      switch (owner, wait) {
      case (.openFile, false): Linux.F_OFD_SETLK
      case (.openFile, true): Linux.F_OFD_SETLKW
      case (.process, false): Linux.F_SETLK
      case (.process, true): Linux.F_SETLKW
      }
    var lock = FileDescriptor.request(kind, byteRange)
    _ = try retrying(retryOnInterrupt) { () throws(Errno) in
      try control(command, &lock)
      return 0
    }
  }
}

// MARK: - Locks of whole files

extension FileDescriptor {
  /// Locks the whole file for the open file, or changes the kind of a lock that is there. Locks of ranges do not see it.
  ///
  /// - Parameters:
  ///   - kind: read or write, whatever the file is open for.
  ///   - wait: whether to sleep while another open file has a lock in the way.
  ///   - retryOnInterrupt: whether to go on waiting when a signal came.
  /// - Throws: `resourceTemporarilyUnavailable` where there is a lock in the way, without `wait`; `badFileDescriptor`.
  ///
  /// The corresponding system call is `flock(2)`.
  @inline(__always)
  public func lockWholeFile(
    _ kind: FileLock.Kind = .read, wait: Bool = false, retryOnInterrupt: Bool = true
  ) throws(Errno) {
    let operation = (kind == .write ? Linux.LOCK_EX : Linux.LOCK_SH) | (wait ? 0 : Linux.LOCK_NB)
    _ = try retrying(retryOnInterrupt) { () throws(Errno) in unsafe try syscall(.flock, number, operation) }
  }

  /// Gives back what `lockWholeFile` locked.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `flock(2)` with `LOCK_UN`.
  @inline(__always)
  public func unlockWholeFile() throws(Errno) { unsafe _ = try syscall(.flock, number, Linux.LOCK_UN) }
}
