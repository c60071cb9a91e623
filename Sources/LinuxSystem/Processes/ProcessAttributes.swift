// What a process may set of itself by prctl(2): the common ones, typed. ProcessControl.swift has the call as it is.
public import LinuxABI

extension Process {
  /// A thread's name, at most 15 bytes: what ps and /proc show.
  @frozen
  public struct ThreadName: Sendable {
    /// The bytes, the rest of them zero.
    public let bytes: InlineArray<16, UInt8>

    /// How many bytes the name has.
    @inline(__always)
    public var count: Int {
      var count = 0
      while count < 15 && bytes[count] != 0 { count &+= 1 }
      return count
    }

    /// The name; nil where it is not UTF-8, as a name that was cut in the middle of a character.
    public var string: String? {
      // SAFETY: the bytes up to the count are there.
      unsafe withUnsafeBytes(of: bytes) { bytes in
        unsafe String(validating: UnsafeRawBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
      }
    }
  }
}

extension Process {
  /// Whether a process may be traced by others of its user, and leave a core file.
  @frozen
  public enum Dumpability: Int, Hashable, Sendable {
    /// No; its files in /proc belong to root. The corresponding C constant is `SUID_DUMP_DISABLE`.
    case none = 0
    /// Yes. The corresponding C constant is `SUID_DUMP_USER`.
    case user = 1
    /// For root only. It cannot be set: the kernel does, as /proc/sys/fs/suid_dumpable says.
    case root = 2
  }
}

extension Process {
  @inline(__always)
  private static func setAttribute(_ operation: Int, _ value: Int) throws(Errno) {
    // SAFETY: numbers only; the arguments that the operation has not are 0, as some of them demand.
    _ = unsafe try syscall(.prctl, operation, value, 0, 0, 0)
  }

  /// Asks for an attribute that no kernel refuses to tell.
  @inline(__always)
  private static func attribute(_ operation: Int) -> Int {
    // SAFETY: numbers only.
    certain { () throws(Errno) in unsafe try syscall(.prctl, operation, 0, 0, 0, 0) }
  }

  /// Asks for an attribute that the kernel writes as an Int32.
  @inline(__always)
  private static func indirectAttribute(_ operation: Int) -> Int32 {
    var value: Int32 = 0
    // SAFETY: the kernel writes one Int32.
    _ = unsafe withUnsafeMutablePointer(to: &value) { value in
      certain { () throws(Errno) in unsafe try syscall(.prctl, operation, Int(bitPattern: value), 0, 0, 0) }
    }
    return value
  }

  /// Names the calling thread. What is beyond 15 bytes is cut off.
  ///
  /// - Throws: `invalidArgument` for a zero byte inside.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_NAME`.
  @inline(__always)
  public static func setName(_ name: some PathArgument) throws(Errno) {
    unsafe try name.withPath { (name: UnsafePointer<CChar>) throws(Errno) in
      // SAFETY: the kernel reads up to the zero byte, and at most 16 bytes.
      try setAttribute(Linux.PR_SET_NAME, Int(bitPattern: name))
    }
  }

  /// The calling thread's name.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_NAME`.
  public static var name: ThreadName {
    var bytes = InlineArray<16, UInt8>(repeating: 0)
    // SAFETY: the kernel writes 16 bytes.
    _ = unsafe withUnsafeMutablePointer(to: &bytes) { bytes in
      certain { () throws(Errno) in unsafe try syscall(.prctl, Linux.PR_GET_NAME, Int(bitPattern: bytes), 0, 0, 0) }
    }
    return ThreadName(bytes: bytes)
  }

  /// Whether others of the same user may trace the process, and whether it leaves a core file.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_DUMPABLE`.
  @inline(__always)
  public static var dumpability: Dumpability { Dumpability(rawValue: attribute(Linux.PR_GET_DUMPABLE)) ?? .none }

  /// Sets whether others of the same user may trace the process, and whether it leaves a core file.
  ///
  /// - Throws: `invalidArgument` for `.root`.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_DUMPABLE`.
  @inline(__always)
  public static func setDumpability(_ dumpability: Dumpability) throws(Errno) {
    try setAttribute(Linux.PR_SET_DUMPABLE, dumpability.rawValue)
  }

  /// Whether executing a program can give the calling thread no privilege that it has not.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_NO_NEW_PRIVS`.
  @inline(__always)
  public static var hasNoNewPrivileges: Bool { attribute(Linux.PR_GET_NO_NEW_PRIVS) == 1 }

  /// From now on executing a program gives the calling thread and its children no privilege that they have not: no
  /// set-user-ID, no capabilities of files. It cannot be undone.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_NO_NEW_PRIVS`.
  @inline(__always)
  public static func forbidNewPrivileges() throws(Errno) { try setAttribute(Linux.PR_SET_NO_NEW_PRIVS, 1) }

  /// The signal that the process is sent when its parent ends; nil for none.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_PDEATHSIG`.
  @inline(__always)
  public static var parentDeathSignal: Signal? {
    let number = indirectAttribute(Linux.PR_GET_PDEATHSIG)
    return number == 0 ? nil : Signal(rawValue: number)
  }

  /// Sets the signal that the process is sent when its parent ends: more precisely, the parent's thread that made it.
  ///
  /// The parent may have ended before: compare `parentID` afterwards.
  ///
  /// - Throws: `invalidArgument` for a number that is no signal's.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_PDEATHSIG`.
  @inline(__always)
  public static func setParentDeathSignal(_ signal: Signal?) throws(Errno) {
    try setAttribute(Linux.PR_SET_PDEATHSIG, Int(signal?.rawValue ?? 0))
  }

  /// Whether the process becomes the parent of its descendants whose parent ends.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_CHILD_SUBREAPER`.
  @inline(__always)
  public static var isChildSubreaper: Bool { indirectAttribute(Linux.PR_GET_CHILD_SUBREAPER) != 0 }

  /// Sets whether the process becomes the parent of its descendants whose parent ends, in place of process 1.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_CHILD_SUBREAPER`.
  @inline(__always)
  public static func setChildSubreaper(_ isSubreaper: Bool) throws(Errno) {
    try setAttribute(Linux.PR_SET_CHILD_SUBREAPER, isSubreaper ? 1 : 0)
  }

  /// Whether the calling thread keeps its permitted capabilities when its last user of 0 goes.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_KEEPCAPS`.
  @inline(__always)
  public static var keepsCapabilities: Bool { attribute(Linux.PR_GET_KEEPCAPS) == 1 }

  /// Sets whether the calling thread keeps its permitted capabilities when its last user of 0 goes.
  ///
  /// - Throws: `notPermitted` where the secure bits lock it.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_KEEPCAPS`.
  @inline(__always)
  public static func setKeepsCapabilities(_ keeps: Bool) throws(Errno) {
    try setAttribute(Linux.PR_SET_KEEPCAPS, keeps ? 1 : 0)
  }

  /// How far the calling thread's timeouts may be late, so that the processor wakes up less often.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_TIMERSLACK`.
  @inline(__always)
  public static var timerSlack: Duration {
    Duration(secondsComponent: 0, attosecondsComponent: Int64(attribute(Linux.PR_GET_TIMERSLACK)) &* 1_000_000_000)
  }

  /// Sets how far the calling thread's timeouts may be late; nil for what it began with.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_SET_TIMERSLACK`.
  @inline(__always)
  public static func setTimerSlack(_ slack: Duration?) throws(Errno) {
    let (seconds, attoseconds) = (slack ?? .zero).components
    try setAttribute(Linux.PR_SET_TIMERSLACK, Int(seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000))
  }
}
