// Quotas: how much room a user, a group or a project may take on a file system.
//
// The file system is named by its block device (`quotactl`), or by any open file of it (`quotactl_fd`).
public import LinuxABI
public import LinuxCore

/// How much room a user, group or project may take, and takes.
@frozen
public struct Quota: Sendable {
  @usableFromInline var kernel: Linux.if_dqblk

  /// No limits.
  @inline(__always) public init() { kernel = Linux.if_dqblk() }

  /// The hard limit of room, in units of 1,024 bytes; 0 for none.
  @inline(__always) public var blockHardLimit: UInt64 {
    get { kernel.dqb_bhardlimit }
    set {
      (kernel.dqb_bhardlimit, kernel.dqb_valid) = (
        newValue, kernel.dqb_valid | UInt32(truncatingIfNeeded: Linux.QIF_BLIMITS)
      )
    }
  }
  /// The limit of room that may be passed for a while, in units of 1,024 bytes; 0 for none.
  @inline(__always) public var blockSoftLimit: UInt64 {
    get { kernel.dqb_bsoftlimit }
    set {
      (kernel.dqb_bsoftlimit, kernel.dqb_valid) = (
        newValue, kernel.dqb_valid | UInt32(truncatingIfNeeded: Linux.QIF_BLIMITS)
      )
    }
  }
  /// The room taken, in bytes.
  @inline(__always) public var byteCount: UInt64 { kernel.dqb_curspace }
  /// The hard limit of the number of files; 0 for none.
  @inline(__always) public var inodeHardLimit: UInt64 {
    get { kernel.dqb_ihardlimit }
    set {
      (kernel.dqb_ihardlimit, kernel.dqb_valid) = (
        newValue, kernel.dqb_valid | UInt32(truncatingIfNeeded: Linux.QIF_ILIMITS)
      )
    }
  }
  /// The limit of the number of files that may be passed for a while; 0 for none.
  @inline(__always) public var inodeSoftLimit: UInt64 {
    get { kernel.dqb_isoftlimit }
    set {
      (kernel.dqb_isoftlimit, kernel.dqb_valid) = (
        newValue, kernel.dqb_valid | UInt32(truncatingIfNeeded: Linux.QIF_ILIMITS)
      )
    }
  }
  /// The number of files there are.
  @inline(__always) public var inodeCount: UInt64 { kernel.dqb_curinodes }
  /// When the soft limit of room becomes a hard one, in seconds since 1970; 0 where it is not passed.
  @inline(__always) public var blockDeadline: UInt64 { kernel.dqb_btime }
  /// When the soft limit of files becomes a hard one, in seconds since 1970; 0 where it is not passed.
  @inline(__always) public var inodeDeadline: UInt64 { kernel.dqb_itime }
}

/// Whom quotas are kept for.
@frozen
public struct QuotaKind: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Users. The corresponding C constant is `USRQUOTA`.
  @inline(__always) public static var user: QuotaKind { QuotaKind(rawValue: 0) }
  /// Groups. The corresponding C constant is `GRPQUOTA`.
  @inline(__always) public static var group: QuotaKind { QuotaKind(rawValue: 1) }
  /// Projects. The corresponding C constant is `PRJQUOTA`.
  @inline(__always) public static var project: QuotaKind { QuotaKind(rawValue: 2) }

  /// The kernel's one number of a command and a kind.
  @inline(__always)
  func command(_ command: Int) -> Int { Int(Int32(truncatingIfNeeded: command &<< 8 | Int(rawValue))) }
}

/// The form of a file with quotas in it.
@frozen
public struct QuotaFormat: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The first one, with numbers of 16 bits. The corresponding C constant is `QFMT_VFS_OLD`.
  @inline(__always) public static var old: QuotaFormat { QuotaFormat(rawValue: 1) }
  /// With numbers of 32 bits. The corresponding C constant is `QFMT_VFS_V0`.
  @inline(__always) public static var version0: QuotaFormat { QuotaFormat(rawValue: 2) }
  /// OCFS2's own. The corresponding C constant is `QFMT_OCFS2`.
  @inline(__always) public static var ocfs2: QuotaFormat { QuotaFormat(rawValue: 3) }
  /// With numbers of 64 bits. The corresponding C constant is `QFMT_VFS_V1`.
  @inline(__always) public static var version1: QuotaFormat { QuotaFormat(rawValue: 4) }
}

// MARK: - By device

extension Quota {
  /// Asks for the quota of a user, group or project.
  ///
  /// - Parameters:
  ///   - id: the user's, group's or project's number.
  ///   - kind: which of them.
  ///   - device: the block device that the file system is mounted from.
  /// - Throws: `noSuchProcess` where no quotas are kept; `notBlockDevice`, `notPermitted` for another's, and others.
  ///
  /// The corresponding system call is `quotactl(2)` with `Q_GETQUOTA`.
  public init(of id: UInt32, kind: QuotaKind, device: some PathArgument) throws(Errno) {
    self.init()
    try Self.control(kind.command(Linux.Q_GETQUOTA), device, id, &self)
  }

  /// Sets the limits that have been set in this value.
  ///
  /// - Parameters:
  ///   - id: the user's, group's or project's number.
  ///   - kind: which of them.
  ///   - device: the block device that the file system is mounted from.
  /// - Throws: `notPermitted`; `noSuchProcess` where no quotas are kept; `notBlockDevice`, and others.
  ///
  /// The corresponding system call is `quotactl(2)` with `Q_SETQUOTA`.
  public func set(for id: UInt32, kind: QuotaKind, device: some PathArgument) throws(Errno) {
    var copy = self
    try Self.control(kind.command(Linux.Q_SETQUOTA), device, id, &copy)
  }

  /// Begins to keep quotas.
  ///
  /// - Parameters:
  ///   - kind: for whom.
  ///   - device: the block device that the file system is mounted from.
  ///   - format: the form of the file.
  ///   - file: the file on that file system that has the quotas.
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `notBlockDevice`, `resourceBusy` where they are kept, and
  ///   others.
  ///
  /// The corresponding system call is `quotactl(2)` with `Q_QUOTAON`.
  public static func turnOn(
    _ kind: QuotaKind, device: some PathArgument, format: QuotaFormat, file: some PathArgument
  ) throws(Errno) {
    try withPaths(device, file) { (device, file) throws(Errno) in
      // SAFETY: the kernel reads both paths up to their zero bytes, or answers EFAULT.
      unsafe _ = try syscall(.quotactl, kind.command(Linux.Q_QUOTAON), device, Int(format.rawValue), file)
    }
  }

  /// Ends keeping quotas.
  ///
  /// - Throws: `notPermitted`, `noSuchProcess` where none are kept, `notBlockDevice` and others.
  ///
  /// The corresponding system call is `quotactl(2)` with `Q_QUOTAOFF`.
  public static func turnOff(_ kind: QuotaKind, device: some PathArgument) throws(Errno) {
    try unsafe device.withPath { (device) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.quotactl, kind.command(Linux.Q_QUOTAOFF), Int(bitPattern: device), 0, 0)
    }
  }

  /// Writes the quotas of all file systems to their devices.
  ///
  /// - Throws: `noFunction` on a kernel built without quotas.
  ///
  /// The corresponding system call is `quotactl(2)` with `Q_SYNC`.
  public static func synchronize(_ kind: QuotaKind) throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.quotactl, kind.command(Linux.Q_SYNC), 0, 0, 0)
  }

  private static func control(
    _ command: Int, _ device: some PathArgument, _ id: UInt32, _ quota: inout Quota
  ) throws(Errno) {
    try unsafe device.withPath { (device) throws(Errno) in
      let device = Int(bitPattern: device)
      // SAFETY: the kernel reads the path up to its zero byte, and reads or writes one struct if_dqblk.
      try unsafe withUnsafeMutablePointer(to: &quota.kernel) { (quota) throws(Errno) in
        unsafe _ = try syscall(.quotactl, command, device, Int(id), Int(bitPattern: quota))
      }
    }
  }
}

// MARK: - By descriptor

extension FileDescriptor {
  /// Asks for the quota of a user, group or project on the file's file system.
  ///
  /// - Parameters:
  ///   - id: the user's, group's or project's number.
  ///   - kind: which of them.
  /// - Throws: `noSuchProcess` where no quotas are kept; `noFunction` where the file system has none; `notPermitted`
  ///   for another's, `badFileDescriptor` and others.
  ///
  /// Since Linux 5.14.
  ///
  /// The corresponding system call is `quotactl_fd(2)` with `Q_GETQUOTA`.
  public func quota(of id: UInt32, kind: QuotaKind) throws(Errno) -> Quota {
    var quota = Quota()
    try control(kind.command(Linux.Q_GETQUOTA), id, &quota)
    return quota
  }

  /// Sets the limits that have been set in `quota`, on the file's file system.
  ///
  /// - Parameters:
  ///   - quota: the limits.
  ///   - id: the user's, group's or project's number.
  ///   - kind: which of them.
  /// - Throws: `notPermitted`; `noSuchProcess` where no quotas are kept; `noFunction` where the file system has none;
  ///   `badFileDescriptor` and others.
  ///
  /// Since Linux 5.14.
  ///
  /// The corresponding system call is `quotactl_fd(2)` with `Q_SETQUOTA`.
  public func setQuota(_ quota: Quota, of id: UInt32, kind: QuotaKind) throws(Errno) {
    var copy = quota
    try control(kind.command(Linux.Q_SETQUOTA), id, &copy)
  }

  private func control(_ command: Int, _ id: UInt32, _ quota: inout Quota) throws(Errno) {
    // SAFETY: the kernel reads or writes one struct if_dqblk.
    try unsafe withUnsafeMutablePointer(to: &quota.kernel) { (quota) throws(Errno) in
      unsafe _ = try syscall(.quotactl_fd, number, command, Int(id), Int(bitPattern: quota))
    }
  }
}
