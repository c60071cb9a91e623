// What is done with keyrings, and with keys in them.
public import LinuxABI

extension Key {
  /// Begins a session with a keyring of its own, which child processes share.
  ///
  /// - Returns: the keyring.
  /// - Throws: `diskQuotaExceeded`, `noMemory`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_JOIN_SESSION_KEYRING`.
  @inline(__always)
  public static func joinNewSession() throws(Errno) -> Key {
    Key(try control(Linux.KEYCTL_JOIN_SESSION_KEYRING))
  }

  /// Joins the session of a name, or begins it.
  ///
  /// - Returns: its keyring.
  /// - Throws: `permissionDenied` for one that may not be searched, `diskQuotaExceeded`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_JOIN_SESSION_KEYRING`.
  @inline(__always)
  public static func joinSession(_ name: some PathArgument) throws(Errno) -> Key {
    // SAFETY: the kernel reads the name up to its zero byte.
    try unsafe name.withPath { (name) throws(Errno) in
      Key(try control(Linux.KEYCTL_JOIN_SESSION_KEYRING, Int(bitPattern: name)))
    }
  }

  /// Gives the session's keyring to the parent process too, when that next returns from the kernel.
  ///
  /// - Throws: `notPermitted` where the parent is another user's or has several threads.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_SESSION_TO_PARENT`.
  @inline(__always)
  public static func giveSessionToParent() throws(Errno) { _ = try control(Linux.KEYCTL_SESSION_TO_PARENT) }

  /// The keyring that a user has beyond its sessions; it lasts some days after its last use.
  ///
  /// - Parameters:
  ///   - user: nil for the process's own.
  ///   - keyring: where it is put.
  /// - Throws: `notPermitted` for another user's; `notSupported` on a kernel without them.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_GET_PERSISTENT`.
  @inline(__always)
  public static func persistentKeyring(of user: UserID? = nil, linkingTo keyring: Key) throws(Errno) -> Key {
    Key(try control(Linux.KEYCTL_GET_PERSISTENT, user.map { Int($0.rawValue) } ?? -1, keyring.number))
  }

  /// Where keys are put that a request makes and that nobody says a place for.
  @frozen
  public struct DefaultKeyring: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }

    /// Leaves it as it is, which is for asking. The corresponding C constant is `KEY_REQKEY_DEFL_NO_CHANGE`.
    @inline(__always) public static var unchanged: DefaultKeyring { .init(Linux.KEY_REQKEY_DEFL_NO_CHANGE) }
    /// The first that is there of the three below. The corresponding C constant is `KEY_REQKEY_DEFL_DEFAULT`.
    @inline(__always) public static var standard: DefaultKeyring { .init(Linux.KEY_REQKEY_DEFL_DEFAULT) }
    /// The thread's. The corresponding C constant is `KEY_REQKEY_DEFL_THREAD_KEYRING`.
    @inline(__always) public static var thread: DefaultKeyring { .init(Linux.KEY_REQKEY_DEFL_THREAD_KEYRING) }
    /// The process's. The corresponding C constant is `KEY_REQKEY_DEFL_PROCESS_KEYRING`.
    @inline(__always) public static var process: DefaultKeyring { .init(Linux.KEY_REQKEY_DEFL_PROCESS_KEYRING) }
    /// The session's. The corresponding C constant is `KEY_REQKEY_DEFL_SESSION_KEYRING`.
    @inline(__always) public static var session: DefaultKeyring { .init(Linux.KEY_REQKEY_DEFL_SESSION_KEYRING) }
    /// The user's. The corresponding C constant is `KEY_REQKEY_DEFL_USER_KEYRING`.
    @inline(__always) public static var user: DefaultKeyring { .init(Linux.KEY_REQKEY_DEFL_USER_KEYRING) }
  }

  /// Sets where keys are put that a request of this thread makes.
  ///
  /// - Returns: where they were put before.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_SET_REQKEY_KEYRING`.
  @inline(__always)
  public static func setDefaultKeyring(_ keyring: DefaultKeyring) throws(Errno) -> DefaultKeyring {
    DefaultKeyring(try control(Linux.KEYCTL_SET_REQKEY_KEYRING, Int(keyring.rawValue)))
  }

  /// Puts the key into a keyring, in place of another of the same type and description there.
  ///
  /// - Throws: `permissionDenied`, `deadlock` for a keyring that would come into itself, `fileTooLarge` for a full one.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_LINK`.
  @inline(__always)
  public func link(to keyring: Key) throws(Errno) {
    _ = try Key.control(Linux.KEYCTL_LINK, number, keyring.number)
  }

  /// Takes the key out of a keyring; one that is in none is gone.
  ///
  /// - Throws: `noSuchFileOrDirectory` where it is not there, `permissionDenied`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_UNLINK`.
  @inline(__always)
  public func unlink(from keyring: Key) throws(Errno) {
    _ = try Key.control(Linux.KEYCTL_UNLINK, number, keyring.number)
  }

  /// Takes the key out of a keyring and puts it into another.
  ///
  /// - Parameter replace: whether in place of another of the same type and description.
  /// - Throws: `noSuchFileOrDirectory` where it is not there, `fileExists`, `permissionDenied`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_MOVE`.
  @inline(__always)
  public func move(from keyring: Key, to other: Key, replace: Bool = true) throws(Errno) {
    _ = try Key.control(
      Linux.KEYCTL_MOVE, number, keyring.number, other.number, replace ? 0 : Linux.KEYCTL_MOVE_EXCL)
  }

  /// Takes all keys out of a keyring.
  ///
  /// - Throws: `notDirectory` for a key that is no keyring, `permissionDenied`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_CLEAR`.
  @inline(__always)
  public func clear() throws(Errno) { _ = try Key.control(Linux.KEYCTL_CLEAR, number) }

  /// Finds a key in the keyring and those in it.
  ///
  /// - Parameters:
  ///   - type: what it holds.
  ///   - description: its name.
  ///   - keyring: where it is put, nil for nowhere.
  /// - Throws: `keyNotAvailable` where there is none, `notDirectory` for a key that is no keyring, `keyRevoked`,
  ///   `keyExpired`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_SEARCH`.
  @inline(__always)
  public func search(
    _ type: KeyType, description: some PathArgument, linkingTo keyring: Key? = nil
  ) throws(Errno) -> Key {
    // SAFETY: the kernel reads the name up to its zero byte.
    try unsafe description.withPath { (description) throws(Errno) in
      Key(
        try Key.control(
          Linux.KEYCTL_SEARCH, number, type.address, Int(bitPattern: description), keyring?.number ?? 0))
    }
  }

  /// Has a keyring take no more keys.
  ///
  /// - Throws: `fileExists` where it is restricted already, `notDirectory`, `permissionDenied`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_RESTRICT_KEYRING`.
  @inline(__always)
  public func freeze() throws(Errno) { _ = try Key.control(Linux.KEYCTL_RESTRICT_KEYRING, number) }
}
