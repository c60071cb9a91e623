// What fcntl(2) gets and sets: flags, and the properties of pipes, of files in memory, and of signals.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// fcntl(2) with a structure, which the kernel may change.
  @inline(__always)
  func control<Structure: BitwiseCopyable>(_ command: Int, _ structure: inout Structure) throws(Errno) {
    // SAFETY: the callers' structures are the commands' own.
    unsafe try withUnsafeMutablePointer(to: &structure) { structure throws(Errno) in
      unsafe _ = try syscall(.fcntl, number, command, Int(bitPattern: structure))
    }
  }
}

// MARK: - Flags

extension FileDescriptor {
  /// What the file was opened for.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETFL`.
  @inline(__always)
  public func accessMode() throws(Errno) -> AccessMode {
    AccessMode(rawValue: Int32(truncatingIfNeeded: try control(Linux.F_GETFL) & Linux.O_ACCMODE))
  }

  /// The options that the open file has now, among them some that the kernel sets by itself (`O_LARGEFILE`).
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETFL`.
  @inline(__always)
  public func openOptions() throws(Errno) -> OpenOptions { OpenOptions(try control(Linux.F_GETFL) & ~Linux.O_ACCMODE) }

  /// Sets those options of the open file that can change: `append`, `direct`, `noAccessTime`, `nonBlocking` and
  /// `signalOnReady`. The others do not matter here.
  ///
  /// - Throws: `badFileDescriptor`; `notPermitted` for a file that was made to be appended to, and for `noAccessTime` of a
  ///   file that is somebody else's; `invalidArgument` for `direct` where the file system has it not.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SETFL`.
  @inline(__always)
  public func setOpenOptions(_ options: OpenOptions) throws(Errno) {
    _ = try control(Linux.F_SETFL, Int(options.rawValue))
  }

  /// Whether the descriptor is closed when another program takes over the process.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETFD`.
  @inline(__always)
  public func isCloseOnExec() throws(Errno) -> Bool { try control(Linux.F_GETFD) & Linux.FD_CLOEXEC != 0 }

  /// Sets whether the descriptor is closed when another program takes over the process.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SETFD`.
  @inline(__always)
  public func setCloseOnExec(_ isClosed: Bool) throws(Errno) {
    _ = try control(Linux.F_SETFD, isClosed ? Linux.FD_CLOEXEC : 0)
  }
}

// MARK: - Pipes

extension FileDescriptor {
  /// How many bytes fit into the pipe.
  ///
  /// - Throws: `badFileDescriptor`, also for what is no pipe.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GETPIPE_SZ`.
  @inline(__always)
  public func pipeCapacity() throws(Errno) -> Int { try control(Linux.F_GETPIPE_SZ) }

  /// Sets how many bytes fit into the pipe.
  ///
  /// - Parameter byteCount: rounded up to pages, of which the number is a power of two.
  /// - Returns: how many fit now.
  /// - Throws: `resourceBusy` where there is more in it now; `notPermitted` above the user's limit; `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SETPIPE_SZ`.
  @discardableResult
  @inline(__always)
  public func setPipeCapacity(_ byteCount: Int) throws(Errno) -> Int { try control(Linux.F_SETPIPE_SZ, byteCount) }
}

// MARK: - Seals

extension FileDescriptor {
  /// What can no longer be done to a file in memory, by anybody.
  @frozen
  public struct Seals: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// No seal can be added. The corresponding C constant is `F_SEAL_SEAL`.
    @inline(__always) public static var seal: Seals { Seals(Linux.F_SEAL_SEAL) }
    /// The file cannot become shorter. The corresponding C constant is `F_SEAL_SHRINK`.
    @inline(__always) public static var shrink: Seals { Seals(Linux.F_SEAL_SHRINK) }
    /// The file cannot become longer. The corresponding C constant is `F_SEAL_GROW`.
    @inline(__always) public static var grow: Seals { Seals(Linux.F_SEAL_GROW) }
    /// The file cannot be written to. The corresponding C constant is `F_SEAL_WRITE`.
    @inline(__always) public static var write: Seals { Seals(Linux.F_SEAL_WRITE) }
    /// The file can be written to only where it is mapped already. The corresponding C constant is `F_SEAL_FUTURE_WRITE`.
    @inline(__always) public static var futureWrite: Seals { Seals(Linux.F_SEAL_FUTURE_WRITE) }
  }

  /// The seals of a file in memory.
  ///
  /// - Throws: `invalidArgument` for a file that cannot have any; `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GET_SEALS`.
  @inline(__always)
  public func seals() throws(Errno) -> Seals { Seals(try control(Linux.F_GET_SEALS)) }

  /// Adds seals to a file in memory: nothing takes them off again.
  ///
  /// - Throws: `notPermitted` for a file that has the seal `seal`, or is not open for writing; `resourceBusy` where it is
  ///   mapped to be written to; `invalidArgument` for a file that cannot have any.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_ADD_SEALS`.
  @inline(__always)
  public func addSeals(_ seals: Seals) throws(Errno) { _ = try control(Linux.F_ADD_SEALS, Int(seals.rawValue)) }
}

// MARK: - Hints to the device

extension FileDescriptor {
  /// How long what is written to a file will stay as it is, against what is written to others.
  @frozen
  public struct WriteLifetime: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = UInt64(truncatingIfNeeded: constant) }

    /// Nobody has said. The corresponding C constant is `RWH_WRITE_LIFE_NOT_SET`.
    @inline(__always) public static var notSet: WriteLifetime { WriteLifetime(Linux.RWH_WRITE_LIFE_NOT_SET) }
    /// There is nothing to say. The corresponding C constant is `RWH_WRITE_LIFE_NONE`.
    @inline(__always) public static var none: WriteLifetime { WriteLifetime(Linux.RWH_WRITE_LIFE_NONE) }
    /// The shortest. The corresponding C constant is `RWH_WRITE_LIFE_SHORT`.
    @inline(__always) public static var short: WriteLifetime { WriteLifetime(Linux.RWH_WRITE_LIFE_SHORT) }
    /// Longer. The corresponding C constant is `RWH_WRITE_LIFE_MEDIUM`.
    @inline(__always) public static var medium: WriteLifetime { WriteLifetime(Linux.RWH_WRITE_LIFE_MEDIUM) }
    /// Longer still. The corresponding C constant is `RWH_WRITE_LIFE_LONG`.
    @inline(__always) public static var long: WriteLifetime { WriteLifetime(Linux.RWH_WRITE_LIFE_LONG) }
    /// The longest. The corresponding C constant is `RWH_WRITE_LIFE_EXTREME`.
    @inline(__always) public static var extreme: WriteLifetime { WriteLifetime(Linux.RWH_WRITE_LIFE_EXTREME) }
  }

  /// How long what is written to the file will stay as it is.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_GET_RW_HINT`.
  @inline(__always)
  public func writeLifetime() throws(Errno) -> WriteLifetime {
    var value: UInt64 = 0
    try control(Linux.F_GET_RW_HINT, &value)
    return WriteLifetime(rawValue: value)
  }

  /// Says how long what is written to the file will stay as it is, whoever writes it.
  ///
  /// - Throws: `invalidArgument` for a lifetime that the kernel does not know; `notPermitted` for somebody else's file, since
  ///   Linux 6.13; `badFileDescriptor`.
  ///
  /// The corresponding system call is `fcntl(2)` with `F_SET_RW_HINT`.
  @inline(__always)
  public func setWriteLifetime(_ lifetime: WriteLifetime) throws(Errno) {
    var value = lifetime.rawValue
    try control(Linux.F_SET_RW_HINT, &value)
  }
}
