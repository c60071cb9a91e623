// What shared memory, semaphores and message queues of System V have in common: keys, the making, and whose they are.
public import LinuxABI

/// The number by which processes that know nothing of each other find one object of System V.
@frozen
public struct SystemVKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) var number: Int { Int(rawValue) }

  /// No key: a new object each time. The corresponding C constant is `IPC_PRIVATE`.
  @inline(__always) public static var `private`: SystemVKey { SystemVKey(rawValue: 0) }
}

/// Whether an object of System V is made.
@frozen
public struct SystemVOptions: OptionSet, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) var number: Int { Int(rawValue) }

  /// Made where there is none of the key. The corresponding C constant is `IPC_CREAT`.
  @inline(__always) public static var create: SystemVOptions {
    SystemVOptions(rawValue: Int32(truncatingIfNeeded: Linux.IPC_CREAT))
  }
  /// With `create`, fails where there is one already. The corresponding C constant is `IPC_EXCL`.
  @inline(__always) public static var exclusiveCreate: SystemVOptions {
    SystemVOptions(rawValue: Int32(truncatingIfNeeded: Linux.IPC_EXCL))
  }
}

/// Whose an object of System V is, and who may use it.
@frozen
public struct SystemVOwnership: Hashable, Sendable {
  /// The key it was made with.
  public let key: SystemVKey
  /// The user that it belongs to.
  public let owner: UserID
  /// The group that it belongs to.
  public let group: GroupID
  /// The user that made it, and may do with it what the owner may.
  public let creator: UserID
  /// The group of who made it.
  public let creatorGroup: GroupID
  /// Who may read and write; executing means nothing here.
  public let permissions: FilePermissions

  @inline(__always)
  init(_ kernel: Linux.ipc64_perm) {
    key = SystemVKey(rawValue: kernel.key)
    owner = UserID(rawValue: kernel.uid)
    group = GroupID(rawValue: kernel.gid)
    creator = UserID(rawValue: kernel.cuid)
    creatorGroup = GroupID(rawValue: kernel.cgid)
    permissions = FilePermissions(rawValue: kernel.mode & 0o777)
  }
}

extension Linux.ipc64_perm {
  /// What setting the owner looks at.
  @inline(__always)
  init(owner: UserID, group: GroupID, permissions: FilePermissions) {
    self.init()
    uid = owner.rawValue
    gid = group.rawValue
    mode = permissions.rawValue
  }
}

extension Timestamp {
  /// A time in seconds since 1970, of which the kernel has 0 for never.
  @inline(__always)
  init?(systemV seconds: Int) {
    if seconds == 0 { return nil }
    self.init(seconds: Int64(seconds), nanoseconds: 0)
  }
}
