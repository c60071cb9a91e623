// What is done with a key: reading, changing, whose it is, how long it lasts. Keyrings: Key+Keyrings.swift.
public import LinuxABI

extension Key {
  @inline(__always)
  static func control(
    _ operation: Int, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0
  ) throws(Errno) -> Int {
    // SAFETY: the callers pass an address only where the operation wants one, of memory that is as long as they say.
    unsafe try syscall(.keyctl, operation, a, b, c, d)
  }

  /// The number of a special keyring, or that of the key itself.
  ///
  /// - Parameter create: whether a keyring that is not there yet is made.
  /// - Throws: `keyNotAvailable`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_GET_KEYRING_ID`.
  @inline(__always)
  public func resolved(create: Bool = false) throws(Errno) -> Key {
    Key(try Key.control(Linux.KEYCTL_GET_KEYRING_ID, number, create ? 1 : 0))
  }

  /// Changes what the key holds.
  ///
  /// - Throws: `permissionDenied`, `invalidArgument` for what the type does not take, `notSupported`, `keyRevoked`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_UPDATE`.
  @inline(__always)
  public func update(_ payload: RawSpan) throws(Errno) {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe payload.withUnsafeBytes { (payload) throws(Errno) in
      _ = try Key.control(Linux.KEYCTL_UPDATE, number, Int(bitPattern: payload.baseAddress), payload.count)
    }
  }

  /// What the key holds; of a keyring the numbers of its keys, of four bytes each.
  ///
  /// - Parameter buffer: is written from its start, if it is long enough; of a keyring, as much as it has room for.
  /// - Returns: the number of bytes that there are, which may be more than the buffer has.
  /// - Throws: `permissionDenied`, `notSupported` for a type that cannot be read, `keyNotAvailable`, `keyRevoked`,
  ///   `keyExpired`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_READ`.
  @inline(__always)
  public func read(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try Key.control(Linux.KEYCTL_READ, number, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// What the key is: `type;user;group;permissions;description`, with a zero byte behind it.
  ///
  /// - Parameter buffer: is written from its start, if it is long enough.
  /// - Returns: the number of bytes that there are, which may be more than the buffer has.
  /// - Throws: `permissionDenied`, `keyNotAvailable`, `keyRevoked`, `keyExpired`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_DESCRIBE`.
  @inline(__always)
  public func describe(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try Key.control(Linux.KEYCTL_DESCRIBE, number, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// The label that the security module has for the key, with a zero byte behind it: nothing else where there is no
  /// module.
  ///
  /// - Parameter buffer: is written from its start, if it is long enough.
  /// - Returns: the number of bytes that there are, which may be more than the buffer has.
  /// - Throws: `permissionDenied`, `keyNotAvailable`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_GET_SECURITY`.
  @inline(__always)
  public func securityLabel(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      try Key.control(Linux.KEYCTL_GET_SECURITY, number, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// Makes the key useless: whatever is done with it fails with `keyRevoked`.
  ///
  /// - Throws: `permissionDenied`, `keyNotAvailable`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_REVOKE`.
  @inline(__always)
  public func revoke() throws(Errno) { _ = try Key.control(Linux.KEYCTL_REVOKE, number) }

  /// Makes the key useless and takes it out of all keyrings: it fails with `keyNotAvailable` at once.
  ///
  /// - Throws: `permissionDenied`, `keyNotAvailable`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_INVALIDATE`.
  @inline(__always)
  public func invalidate() throws(Errno) { _ = try Key.control(Linux.KEYCTL_INVALIDATE, number) }

  /// Sets how long the key lasts from now on: then it fails with `keyExpired`.
  ///
  /// - Parameter timeout: is rounded up to whole seconds; nil for no limit.
  /// - Throws: `permissionDenied`, `keyNotAvailable`, `keyRevoked`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_SET_TIMEOUT`.
  @inline(__always)
  public func setTimeout(_ timeout: Duration?) throws(Errno) {
    var count: UInt32 = 0
    if let (seconds, attoseconds) = timeout?.components {
      // 0 would be no limit.
      count = max(1, UInt32(clamping: attoseconds > 0 ? seconds &+ 1 : seconds))
    }
    _ = try Key.control(Linux.KEYCTL_SET_TIMEOUT, number, Int(count))
  }

  /// Sets what may be done with the key.
  ///
  /// - Throws: `permissionDenied` for who is neither owner nor privileged.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_SETPERM`.
  @inline(__always)
  public func setPermissions(_ permissions: KeyPermissions) throws(Errno) {
    _ = try Key.control(Linux.KEYCTL_SETPERM, number, Int(permissions.rawValue))
  }

  /// Gives the key to a user, a group, or both.
  ///
  /// - Parameters:
  ///   - owner: nil to leave it; another than the owner needs privileges.
  ///   - group: nil to leave it; one that the process is not in needs privileges.
  /// - Throws: `permissionDenied`, `diskQuotaExceeded` where the user has too many already.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_CHOWN`.
  @inline(__always)
  public func setOwner(_ owner: UserID?, _ group: GroupID?) throws(Errno) {
    let unchanged = Int(UInt32.max)
    _ = try Key.control(
      Linux.KEYCTL_CHOWN, number, owner.map { Int($0.rawValue) } ?? unchanged,
      group.map { Int($0.rawValue) } ?? unchanged)
  }
}

// MARK: - Making a key that was asked for

extension Key {
  /// In the helper that makes a key: takes on the right to.
  ///
  /// - Parameter key: the key that was asked for, nil to give the right up.
  /// - Throws: `keyNotAvailable` where there is no such right.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_ASSUME_AUTHORITY`.
  @inline(__always)
  public static func assumeAuthority(over key: Key?) throws(Errno) {
    _ = try control(Linux.KEYCTL_ASSUME_AUTHORITY, key?.number ?? 0)
  }

  /// In the helper that makes a key: says what it holds.
  ///
  /// - Parameters:
  ///   - payload: what it holds.
  ///   - keyring: where it is put too, nil for nowhere.
  /// - Throws: `notPermitted` without the right to; `diskQuotaExceeded`, `keyRejected`.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_INSTANTIATE`.
  @inline(__always)
  public func instantiate(_ payload: RawSpan, linkingTo keyring: Key? = nil) throws(Errno) {
    // SAFETY: the bytes are lent for the time of the call.
    try unsafe payload.withUnsafeBytes { (payload) throws(Errno) in
      _ = try Key.control(
        Linux.KEYCTL_INSTANTIATE, number, Int(bitPattern: payload.baseAddress), payload.count, keyring?.number ?? 0)
    }
  }

  /// In the helper that makes a key: says that there is none, so that who asked gets an error.
  ///
  /// - Parameters:
  ///   - error: which one, `keyNotAvailable` where nothing else is known.
  ///   - timeout: how long this is remembered, rounded up to whole seconds.
  ///   - keyring: where this is put, nil for nowhere.
  /// - Throws: `notPermitted` without the right to; `invalidArgument` for an error that is none.
  ///
  /// The corresponding system call is `keyctl(2)` with `KEYCTL_REJECT`.
  @inline(__always)
  public func reject(with error: Errno, for timeout: Duration, linkingTo keyring: Key? = nil) throws(Errno) {
    let (seconds, attoseconds) = timeout.components
    _ = try Key.control(
      Linux.KEYCTL_REJECT, number, Int(UInt32(clamping: attoseconds > 0 ? seconds &+ 1 : seconds)),
      Int(error.rawValue), keyring?.number ?? 0)
  }
}
