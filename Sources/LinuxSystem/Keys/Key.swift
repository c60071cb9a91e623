// The kernel's keys and keyrings: finding and making them. What is done with one is in Key+Operations.swift.
public import LinuxABI

/// What a key holds, by the name that the kernel has for it.
@frozen
public struct KeyType: Sendable {
  /// The name, of at most 31 bytes.
  public let name: StaticString
  @inline(__always) public init(_ name: StaticString) { self.name = name }

  /// Bytes for programs, at most 32,767.
  @inline(__always) public static var user: KeyType { KeyType("user") }
  /// Bytes that programs can set and only the kernel can read. The description begins with a service and a colon.
  @inline(__always) public static var logon: KeyType { KeyType("logon") }
  /// A set of keys.
  @inline(__always) public static var keyring: KeyType { KeyType("keyring") }
  /// Bytes for programs, at most a megabyte, which may be swapped out, encrypted.
  @inline(__always) public static var large: KeyType { KeyType("big_key") }
  /// A pair of keys, or a certificate.
  @inline(__always) public static var asymmetric: KeyType { KeyType("asymmetric") }
  /// Bytes that the kernel made, and shows only encrypted.
  @inline(__always) public static var encrypted: KeyType { KeyType("encrypted") }
  /// Bytes that a security chip made, and encrypts.
  @inline(__always) public static var trusted: KeyType { KeyType("trusted") }

  // SAFETY: the kernel only reads there, up to the zero byte that ends a literal.
  @inline(__always) var address: Int { unsafe Int(bitPattern: name.utf8Start) }
}

/// A key that the kernel keeps, or a keyring, by its number.
@frozen
public struct Key: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  @inline(__always) init(_ number: Int) { rawValue = Int32(truncatingIfNeeded: number) }
  @inline(__always) var number: Int { Int(rawValue) }

  /// The calling thread's own keyring. The corresponding C constant is `KEY_SPEC_THREAD_KEYRING`.
  @inline(__always) public static var threadKeyring: Key { Key(Linux.KEY_SPEC_THREAD_KEYRING) }
  /// The process's own keyring. The corresponding C constant is `KEY_SPEC_PROCESS_KEYRING`.
  @inline(__always) public static var processKeyring: Key { Key(Linux.KEY_SPEC_PROCESS_KEYRING) }
  /// The keyring of the session, which child processes share. The C constant is `KEY_SPEC_SESSION_KEYRING`.
  @inline(__always) public static var sessionKeyring: Key { Key(Linux.KEY_SPEC_SESSION_KEYRING) }
  /// The keyring of the user, which all of its processes share. The C constant is `KEY_SPEC_USER_KEYRING`.
  @inline(__always) public static var userKeyring: Key { Key(Linux.KEY_SPEC_USER_KEYRING) }
  /// The session's keyring of who has no other. The corresponding C constant is `KEY_SPEC_USER_SESSION_KEYRING`.
  @inline(__always) public static var userSessionKeyring: Key { Key(Linux.KEY_SPEC_USER_SESSION_KEYRING) }
  /// While a key is made on request: what allows it. The C constant is `KEY_SPEC_REQKEY_AUTH_KEY`.
  @inline(__always) public static var requestAuthorization: Key { Key(Linux.KEY_SPEC_REQKEY_AUTH_KEY) }
  /// While a key is made on request: the keyring of who asked. The C constant is `KEY_SPEC_REQUESTOR_KEYRING`.
  @inline(__always) public static var requestorKeyring: Key { Key(Linux.KEY_SPEC_REQUESTOR_KEYRING) }

  /// Makes a key, or changes the one of this type and description in the keyring.
  ///
  /// - Parameters:
  ///   - type: what it holds.
  ///   - description: its name, by which it is found.
  ///   - payload: what it holds; nothing for a keyring.
  ///   - keyring: where it is put.
  /// - Throws: `diskQuotaExceeded` where the user has too many already, `invalidArgument` for a payload that the type
  ///   does not take, `operationNotSupportedByDevice` for a type that the kernel has not, `permissionDenied`,
  ///   `keyNotAvailable`, `keyRevoked` and `keyExpired` for the keyring.
  ///
  /// The corresponding system call is `add_key(2)`.
  @inline(__always)
  public static func add(
    _ type: KeyType, description: some PathArgument, payload: RawSpan, to keyring: Key
  ) throws(Errno) -> Key {
    try unsafe description.withPath { (description) throws(Errno) in
      try unsafe payload.withUnsafeBytes { (payload) throws(Errno) in
        // SAFETY: the kernel reads the two names up to their zero bytes, and the payload.
        Key(
          unsafe try syscall(
            .add_key, type.address, Int(bitPattern: description), Int(bitPattern: payload.baseAddress), payload.count,
            keyring.number))
      }
    }
  }

  /// Makes a keyring, or finds the one of this description in the keyring.
  ///
  /// The corresponding system call is `add_key(2)`.
  @inline(__always)
  public static func addKeyring(_ description: some PathArgument, to keyring: Key) throws(Errno) -> Key {
    try unsafe description.withPath { (description) throws(Errno) in
      // SAFETY: the kernel reads the two names up to their zero bytes.
      Key(
        unsafe try syscall(
          .add_key, KeyType.keyring.address, Int(bitPattern: description), 0, 0, keyring.number))
    }
  }

  /// Finds a key in the keyrings of the thread, the process and the session.
  ///
  /// - Parameters:
  ///   - type: what it holds.
  ///   - description: its name.
  ///   - keyring: where it is put, nil for nowhere.
  /// - Throws: `keyNotAvailable` where there is none; `keyRevoked`, `keyExpired`, `keyRejected`, `permissionDenied`.
  ///
  /// The corresponding system call is `request_key(2)`.
  @inline(__always)
  public static func request(
    _ type: KeyType, description: some PathArgument, to keyring: Key? = nil
  ) throws(Errno) -> Key {
    try unsafe description.withPath { (description) throws(Errno) in
      // SAFETY: the kernel reads the two names up to their zero bytes.
      Key(
        unsafe try syscall(
          .request_key, type.address, Int(bitPattern: description), 0, keyring?.number ?? 0))
    }
  }

  /// Finds a key, or has the system's helper (/sbin/request-key) make it.
  ///
  /// - Parameter information: what the helper is told. See `request(_:description:to:)` for the others.
  ///
  /// The corresponding system call is `request_key(2)`.
  @inline(__always)
  public static func request(
    _ type: KeyType, description: some PathArgument, information: some PathArgument, to keyring: Key? = nil
  ) throws(Errno) -> Key {
    try unsafe description.withPath { (description) throws(Errno) in
      try unsafe information.withPath { (information) throws(Errno) in
        // SAFETY: the kernel reads the three strings up to their zero bytes.
        Key(
          unsafe try syscall(
            .request_key, type.address, Int(bitPattern: description), Int(bitPattern: information),
            keyring?.number ?? 0))
      }
    }
  }
}

/// What may be done with a key: by who possesses it, that is, finds it in its keyrings; by its owner; by its group; by
/// others.
@frozen
public struct KeyPermissions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What one of the four may do.
  @frozen
  public struct Rights: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Seeing its type, description and owner. The corresponding C constant is `KEY_OTH_VIEW`.
    @inline(__always) public static var view: Rights { Rights(rawValue: 0x01) }
    /// Reading what it holds. The corresponding C constant is `KEY_OTH_READ`.
    @inline(__always) public static var read: Rights { Rights(rawValue: 0x02) }
    /// Changing what it holds. The corresponding C constant is `KEY_OTH_WRITE`.
    @inline(__always) public static var write: Rights { Rights(rawValue: 0x04) }
    /// Finding it, and searching a keyring. The corresponding C constant is `KEY_OTH_SEARCH`.
    @inline(__always) public static var search: Rights { Rights(rawValue: 0x08) }
    /// Putting it into a keyring. The corresponding C constant is `KEY_OTH_LINK`.
    @inline(__always) public static var link: Rights { Rights(rawValue: 0x10) }
    /// Changing its owner, permissions and time. The corresponding C constant is `KEY_OTH_SETATTR`.
    @inline(__always) public static var setAttributes: Rights { Rights(rawValue: 0x20) }
    /// Everything. The corresponding C constant is `KEY_OTH_ALL`.
    @inline(__always) public static var all: Rights { Rights(rawValue: 0x3f) }
  }

  /// What each may do.
  @inline(__always)
  public init(possessor: Rights, owner: Rights = [], group: Rights = [], others: Rights = []) {
    rawValue =
      UInt32(possessor.rawValue) &<< 24 | UInt32(owner.rawValue) &<< 16 | UInt32(group.rawValue) &<< 8
      | UInt32(others.rawValue)
  }

  /// What who possesses it may do.
  @inline(__always) public var possessor: Rights { Rights(rawValue: UInt8(truncatingIfNeeded: rawValue &>> 24)) }
  /// What its owner may do.
  @inline(__always) public var owner: Rights { Rights(rawValue: UInt8(truncatingIfNeeded: rawValue &>> 16)) }
  /// What its group may do.
  @inline(__always) public var group: Rights { Rights(rawValue: UInt8(truncatingIfNeeded: rawValue &>> 8)) }
  /// What all others may do.
  @inline(__always) public var others: Rights { Rights(rawValue: UInt8(truncatingIfNeeded: rawValue)) }
}
