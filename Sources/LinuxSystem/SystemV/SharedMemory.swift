// Shared memory of System V. Memory shared by a descriptor, which ends by itself, is memfd_create(2).
public import LinuxABI

/// A segment of memory that several processes can have, by its number. It stays until it is removed, with or without
/// users.
@frozen
public struct SharedMemory: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) var number: Int { Int(rawValue) }

  /// Finds or makes a segment; a new one is all zeros.
  ///
  /// - Parameters:
  ///   - key: which; `.private` for a new one that nobody finds.
  ///   - byteCount: its length, which is rounded up to whole pages; of one that is there, at most that or 0.
  ///   - options: whether it is made.
  ///   - permissions: who may use a new one.
  /// - Throws: `noSuchFileOrDirectory`, `fileExists`, `permissionDenied`, `invalidArgument` for a length that does not
  ///   fit, `noSpace` and `noMemory` where the system has too many already.
  ///
  /// The corresponding system call is `shmget(2)`.
  @inline(__always)
  public static func open(
    _ key: SystemVKey, byteCount: Int, options: SystemVOptions = [], permissions: FilePermissions = [.ownerReadWrite]
  ) throws(Errno) -> SharedMemory {
    // SAFETY: no argument is an address.
    let result = unsafe try syscall(.shmget, key.number, byteCount, options.number | Int(permissions.rawValue & 0o777))
    return SharedMemory(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// How a segment comes into a process's memory.
  @frozen
  public struct AttachOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }

    /// Not to be written. The corresponding C constant is `SHM_RDONLY`.
    @inline(__always) public static var readOnly: AttachOptions { AttachOptions(Linux.SHM_RDONLY) }
    /// Can be executed. The corresponding C constant is `SHM_EXEC`.
    @inline(__always) public static var executable: AttachOptions { AttachOptions(Linux.SHM_EXEC) }
    /// In place of what is mapped at the address. The corresponding C constant is `SHM_REMAP`.
    @inline(__always) public static var replace: AttachOptions { AttachOptions(Linux.SHM_REMAP) }
    /// The address is rounded down to a page's. The corresponding C constant is `SHM_RND`.
    @inline(__always) public static var roundAddress: AttachOptions { AttachOptions(Linux.SHM_RND) }
  }

  /// Maps the segment into the memory of the process, where the kernel finds room.
  ///
  /// - Returns: its first byte. The segment's length is in `status()`.
  /// - Throws: `permissionDenied`, `invalidArgument` for a segment that is not there, `noMemory`.
  ///
  /// The corresponding system call is `shmat(2)`.
  @inline(__always)
  public func attach(options: AttachOptions = []) throws(Errno) -> UnsafeMutableRawPointer {
    // SAFETY: the kernel chooses memory that is free.
    let address = unsafe try syscall(.shmat, number, 0, Int(options.rawValue))
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
    return unsafe pointer
  }

  /// Maps the segment at an address. See `attach(options:)`.
  ///
  /// - Parameter address: the first byte of a page that is free; with `replace` it need not be free, and what is there
  ///   is lost.
  ///
  /// The corresponding system call is `shmat(2)`.
  @unsafe
  @inline(__always)
  public func attach(
    at address: UnsafeMutableRawPointer, options: AttachOptions = []
  ) throws(Errno) -> UnsafeMutableRawPointer {
    // SAFETY: the caller says what may be replaced.
    let address = unsafe try syscall(.shmat, number, Int(bitPattern: address), Int(options.rawValue))
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
    return unsafe pointer
  }

  /// Takes a segment out of the memory of the process.
  ///
  /// - Parameter address: what `attach` returned.
  /// - Throws: `invalidArgument` for any other.
  ///
  /// The corresponding system call is `shmdt(2)`.
  @unsafe
  @inline(__always)
  public static func detach(_ address: UnsafeMutableRawPointer) throws(Errno) {
    // SAFETY: the caller uses the memory no more.
    _ = unsafe try syscall(.shmdt, Int(bitPattern: address))
  }

  /// Removes the segment: it is gone when the last process has detached it.
  ///
  /// - Throws: `notPermitted` for who is neither owner nor creator, `invalidArgument` for a segment that is not there.
  ///
  /// The corresponding system call is `shmctl(2)` with `IPC_RMID`.
  @inline(__always)
  public func remove() throws(Errno) {
    // SAFETY: no argument is an address that is used.
    _ = unsafe try syscall(.shmctl, number, Linux.IPC_RMID, 0)
  }

  /// Keeps the segment's pages from being swapped out, or lets them again.
  ///
  /// - Throws: `notPermitted`, `noMemory` beyond the process's limit of locked memory.
  ///
  /// The corresponding system call is `shmctl(2)` with `SHM_LOCK` and `SHM_UNLOCK`.
  @inline(__always)
  public func setLocked(_ isLocked: Bool) throws(Errno) {
    // SAFETY: no argument is an address that is used.
    _ = unsafe try syscall(.shmctl, number, isLocked ? Linux.SHM_LOCK : Linux.SHM_UNLOCK, 0)
  }
}

extension SharedMemory {
  /// What the kernel knows of a segment.
  @frozen
  public struct Status: Sendable {
    /// Whose it is.
    public let ownership: SystemVOwnership
    /// Its length, as it was asked for.
    public let byteCount: Int
    /// How often it is attached.
    public let attachCount: Int
    /// Who made it.
    public let creatorProcess: ProcessID
    /// Who attached or detached it last, if anyone has.
    public let lastProcess: ProcessID
    /// When it was last attached, nil for never.
    public let attachTime: Timestamp?
    /// When it was last detached, nil for never.
    public let detachTime: Timestamp?
    /// When it was made, or its owner was set.
    public let changeTime: Timestamp?
    /// Whether it is removed, and only those who have it use it still.
    public let isRemoved: Bool
    /// Whether its pages are kept from being swapped out.
    public let isLocked: Bool

    init(_ kernel: Linux.shmid64_ds) {
      ownership = SystemVOwnership(kernel.shm_perm)
      byteCount = Int(bitPattern: kernel.shm_segsz)
      attachCount = Int(bitPattern: kernel.shm_nattch)
      creatorProcess = ProcessID(rawValue: kernel.shm_cpid)
      lastProcess = ProcessID(rawValue: kernel.shm_lpid)
      attachTime = Timestamp(systemV: kernel.shm_atime)
      detachTime = Timestamp(systemV: kernel.shm_dtime)
      changeTime = Timestamp(systemV: kernel.shm_ctime)
      // SHM_DEST and SHM_LOCKED of linux/shm.h, which are not exported.
      isRemoved = kernel.shm_perm.mode & 0o1000 != 0
      isLocked = kernel.shm_perm.mode & 0o2000 != 0
    }
  }

  /// What the kernel knows of the segment.
  ///
  /// - Throws: `permissionDenied` for who may not read it, `invalidArgument` for a segment that is not there.
  ///
  /// The corresponding system call is `shmctl(2)` with `IPC_STAT`.
  public func status() throws(Errno) -> Status {
    var kernel = Linux.shmid64_ds()
    // SAFETY: the kernel writes one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.shmctl, number, Linux.IPC_STAT, Int(bitPattern: kernel))
    }
    return Status(kernel)
  }

  /// Gives the segment to a user and a group.
  ///
  /// - Throws: `notPermitted` for who is neither owner nor creator, `invalidArgument` for a segment that is not there.
  ///
  /// The corresponding system call is `shmctl(2)` with `IPC_SET`.
  public func setOwner(_ owner: UserID, _ group: GroupID, permissions: FilePermissions) throws(Errno) {
    var kernel = Linux.shmid64_ds()
    kernel.shm_perm = Linux.ipc64_perm(owner: owner, group: group, permissions: permissions)
    // SAFETY: the kernel reads one structure.
    _ = try unsafe withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.shmctl, number, Linux.IPC_SET, Int(bitPattern: kernel))
    }
  }
}
