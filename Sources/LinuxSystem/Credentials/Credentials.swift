// As whom a process acts: its users and groups.
public import LinuxABI

/// The users, groups and capabilities of the calling thread.
///
/// To the kernel they are the thread's, not the process's: in a program of several threads each sets its own.
public enum Credentials {
  /// The real user: whose process it is.
  ///
  /// The corresponding system call is `getuid(2)`.
  @inline(__always)
  public static var user: UserID { UserID(answer: certain { () throws(Errno) in try syscall(.getuid) }) }

  /// The effective user: as whom it acts.
  ///
  /// The corresponding system call is `geteuid(2)`.
  @inline(__always)
  public static var effectiveUser: UserID { UserID(answer: certain { () throws(Errno) in try syscall(.geteuid) }) }

  /// The real group.
  ///
  /// The corresponding system call is `getgid(2)`.
  @inline(__always)
  public static var group: GroupID { GroupID(answer: certain { () throws(Errno) in try syscall(.getgid) }) }

  /// The effective group.
  ///
  /// The corresponding system call is `getegid(2)`.
  @inline(__always)
  public static var effectiveGroup: GroupID { GroupID(answer: certain { () throws(Errno) in try syscall(.getegid) }) }
}

// MARK: - Users

extension Credentials {
  /// Sets the effective user; with the capability for it, the real and the saved one too.
  ///
  /// - Throws: `notPermitted`; `invalidArgument` for a user that the namespace does not have;
  ///   `resourceTemporarilyUnavailable` on kernels before 6.16, where the user has too many processes.
  ///
  /// The corresponding system call is `setuid(2)`.
  @inline(__always)
  public static func setUser(_ user: UserID) throws(Errno) {
    // SAFETY: a number only.
    _ = unsafe try syscall(.setuid, user.number)
  }

  /// Sets the real and the effective user; nil leaves one as it is.
  ///
  /// - Throws: as `setUser(_:)`.
  ///
  /// The corresponding system call is `setreuid(2)`.
  @inline(__always)
  public static func setUsers(real: UserID?, effective: UserID?) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setreuid, real?.number ?? -1, effective?.number ?? -1)
  }

  /// Sets the real, the effective and the saved user; nil leaves one as it is.
  ///
  /// - Throws: as `setUser(_:)`.
  ///
  /// The corresponding system call is `setresuid(2)`.
  @inline(__always)
  public static func setUsers(real: UserID?, effective: UserID?, saved: UserID?) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setresuid, real?.number ?? -1, effective?.number ?? -1, saved?.number ?? -1)
  }

  /// The real, the effective and the saved user.
  ///
  /// The corresponding system call is `getresuid(2)`.
  @inline(__always)
  public static func users() throws(Errno) -> (real: UserID, effective: UserID, saved: UserID) {
    let numbers = try threeNumbers(.getresuid)
    return (UserID(rawValue: numbers.0), UserID(rawValue: numbers.1), UserID(rawValue: numbers.2))
  }

  /// Sets the user as whom files are accessed. `setUser` is what servers use nowadays.
  ///
  /// - Returns: who it was before; a change that is not permitted shows by asking again.
  ///
  /// The corresponding system call is `setfsuid(2)`.
  @inline(__always)
  @discardableResult
  public static func setFileSystemUser(_ user: UserID) -> UserID {
    // SAFETY: a number only.
    UserID(answer: certain { () throws(Errno) in unsafe try syscall(.setfsuid, user.number) })
  }
}

// MARK: - Groups

extension Credentials {
  /// Sets the effective group; with the capability for it, the real and the saved one too.
  ///
  /// - Throws: `notPermitted`; `invalidArgument` for a group that the namespace does not have.
  ///
  /// The corresponding system call is `setgid(2)`.
  @inline(__always)
  public static func setGroup(_ group: GroupID) throws(Errno) {
    // SAFETY: a number only.
    _ = unsafe try syscall(.setgid, group.number)
  }

  /// Sets the real and the effective group; nil leaves one as it is.
  ///
  /// - Throws: as `setGroup(_:)`.
  ///
  /// The corresponding system call is `setregid(2)`.
  @inline(__always)
  public static func setGroups(real: GroupID?, effective: GroupID?) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setregid, real?.number ?? -1, effective?.number ?? -1)
  }

  /// Sets the real, the effective and the saved group; nil leaves one as it is.
  ///
  /// - Throws: as `setGroup(_:)`.
  ///
  /// The corresponding system call is `setresgid(2)`.
  @inline(__always)
  public static func setGroups(real: GroupID?, effective: GroupID?, saved: GroupID?) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setresgid, real?.number ?? -1, effective?.number ?? -1, saved?.number ?? -1)
  }

  /// The real, the effective and the saved group.
  ///
  /// The corresponding system call is `getresgid(2)`.
  @inline(__always)
  public static func groups() throws(Errno) -> (real: GroupID, effective: GroupID, saved: GroupID) {
    let numbers = try threeNumbers(.getresgid)
    return (GroupID(rawValue: numbers.0), GroupID(rawValue: numbers.1), GroupID(rawValue: numbers.2))
  }

  /// Sets the group as which files are accessed.
  ///
  /// - Returns: which it was before; a change that is not permitted shows by asking again.
  ///
  /// The corresponding system call is `setfsgid(2)`.
  @inline(__always)
  @discardableResult
  public static func setFileSystemGroup(_ group: GroupID) -> GroupID {
    // SAFETY: a number only.
    GroupID(answer: certain { () throws(Errno) in unsafe try syscall(.setfsgid, group.number) })
  }

  /// How many supplementary groups there are, at most 65,536.
  ///
  /// The corresponding system call is `getgroups(2)`.
  @inline(__always)
  public static var supplementaryGroupCount: Int {
    // SAFETY: of a length of 0 nothing is written.
    certain { () throws(Errno) in unsafe try syscall(.getgroups, 0, 0) }
  }

  /// Writes the supplementary groups into a span.
  ///
  /// - Returns: how many there are.
  /// - Throws: `invalidArgument` where the span is too short for them, and not empty.
  ///
  /// The corresponding system call is `getgroups(2)`.
  @inline(__always)
  public static func supplementaryGroups(into groups: inout MutableSpan<GroupID>) throws(Errno) -> Int {
    // SAFETY: the kernel writes at most as many numbers, and a GroupID is one.
    unsafe try groups.withUnsafeMutableBufferPointer { groups throws(Errno) in
      unsafe try syscall(.getgroups, groups.count, Int(bitPattern: groups.baseAddress))
    }
  }

  /// Sets the supplementary groups.
  ///
  /// - Throws: `notPermitted`; `invalidArgument` for more than 65,536, or for one that the namespace does not have.
  ///
  /// The corresponding system call is `setgroups(2)`.
  @inline(__always)
  public static func setSupplementaryGroups(_ groups: Span<GroupID>) throws(Errno) {
    // SAFETY: the kernel reads that many numbers, and a GroupID is one.
    _ = unsafe try groups.withUnsafeBufferPointer { groups throws(Errno) in
      unsafe try syscall(.setgroups, groups.count, Int(bitPattern: groups.baseAddress))
    }
  }

  /// What getresuid and getresgid write: three numbers of 32 bits, at three addresses.
  private static func threeNumbers(_ call: SyscallNumber) throws(Errno) -> (UInt32, UInt32, UInt32) {
    var numbers: (UInt32, UInt32, UInt32) = (0, 0, 0)
    // SAFETY: three numbers that lie one behind the other.
    _ = unsafe try withUnsafeMutablePointer(to: &numbers) { numbers throws(Errno) in
      let address = Int(bitPattern: numbers)
      return unsafe try syscall(call, address, address &+ 4, address &+ 8)
    }
    return numbers
  }
}
