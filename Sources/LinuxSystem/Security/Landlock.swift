// A sandbox that a thread puts itself into: what is named may be done beneath the places named, and nowhere else.
public import LinuxABI
public import LinuxCore

/// Landlock: access rights that a thread gives up, for itself and all that it starts. No privilege is wanted.
///
/// A ruleset says which rights it handles: these are given up, but for what its rules allow. Since Linux 5.13.
public enum Landlock {
  /// The version of Landlock that the kernel has: 1 is that of Linux 5.13. Each right's docstring says the one that
  /// brought it.
  ///
  /// - Throws: `noFunction`, `notSupported` where there is none, or where it was switched off at the start.
  ///
  /// The corresponding system call is `landlock_create_ruleset(2)` with `LANDLOCK_CREATE_RULESET_VERSION`.
  @inline(__always)
  public static func version() throws(Errno) -> Int {
    // SAFETY: no argument is an address.
    unsafe try syscall(.landlock_create_ruleset, 0, 0, Linux.LANDLOCK_CREATE_RULESET_VERSION)
  }

  /// What is done with files.
  @frozen
  public struct FileAccess: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Running a file. The corresponding C constant is `LANDLOCK_ACCESS_FS_EXECUTE`.
    @inline(__always) public static var execute: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_EXECUTE))
    }
    /// Opening a file for writing. The corresponding C constant is `LANDLOCK_ACCESS_FS_WRITE_FILE`.
    @inline(__always) public static var writeFile: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_WRITE_FILE))
    }
    /// Opening a file for reading. The corresponding C constant is `LANDLOCK_ACCESS_FS_READ_FILE`.
    @inline(__always) public static var readFile: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_READ_FILE))
    }
    /// Opening a directory, to list it. The corresponding C constant is `LANDLOCK_ACCESS_FS_READ_DIR`.
    @inline(__always) public static var readDirectory: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_READ_DIR))
    }
    /// Removing or renaming a directory. The corresponding C constant is `LANDLOCK_ACCESS_FS_REMOVE_DIR`.
    @inline(__always) public static var removeDirectory: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_REMOVE_DIR))
    }
    /// Removing or renaming a file. The corresponding C constant is `LANDLOCK_ACCESS_FS_REMOVE_FILE`.
    @inline(__always) public static var removeFile: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_REMOVE_FILE))
    }
    /// Making, renaming or linking a character device. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_CHAR`.
    @inline(__always) public static var makeCharacterDevice: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_CHAR))
    }
    /// Making or renaming a directory. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_DIR`.
    @inline(__always) public static var makeDirectory: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_DIR))
    }
    /// Making, renaming or linking a regular file. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_REG`.
    @inline(__always) public static var makeRegularFile: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_REG))
    }
    /// Making, renaming or linking a socket. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_SOCK`.
    @inline(__always) public static var makeSocket: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_SOCK))
    }
    /// Making, renaming or linking a named pipe. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_FIFO`.
    @inline(__always) public static var makePipe: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_FIFO))
    }
    /// Making, renaming or linking a block device. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_BLOCK`.
    @inline(__always) public static var makeBlockDevice: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_BLOCK))
    }
    /// Making, renaming or linking a symbolic link. The corresponding C constant is `LANDLOCK_ACCESS_FS_MAKE_SYM`.
    @inline(__always) public static var makeSymbolicLink: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_MAKE_SYM))
    }
    /// Moving or linking a file to another directory. Version 2, since Linux 5.19. The corresponding C constant is
    /// `LANDLOCK_ACCESS_FS_REFER`.
    @inline(__always) public static var move: FileAccess {
      FileAccess(rawValue: UInt64(truncatingIfNeeded: Linux.LANDLOCK_ACCESS_FS_REFER))
    }

    // Newer than the headers that the constants are made from.
    /// Cutting a file short. Version 3, since Linux 6.2. The corresponding C constant is `LANDLOCK_ACCESS_FS_TRUNCATE`.
    @inline(__always) public static var truncate: FileAccess { FileAccess(rawValue: 1 << 14) }
    /// Controlling a device by `ioctl(2)`. Version 5, since Linux 6.10. The corresponding C constant is
    /// `LANDLOCK_ACCESS_FS_IOCTL_DEV`.
    @inline(__always) public static var controlDevice: FileAccess { FileAccess(rawValue: 1 << 15) }

    /// All that a version knows: a program that gives up as much as the kernel lets it takes `all(in: version())`.
    ///
    /// - Parameter version: the version of Landlock, 1 or more.
    public static func all(in version: Int) -> FileAccess {
      switch version {
      case ...1: FileAccess(rawValue: 1 << 13 - 1)
      case 2: FileAccess(rawValue: 1 << 14 - 1)
      case 3...4: FileAccess(rawValue: 1 << 15 - 1)
      default: FileAccess(rawValue: 1 << 16 - 1)
      }
    }
  }

  /// What is done with the network. Version 4, since Linux 6.7.
  @frozen
  public struct NetworkAccess: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Binding a TCP socket to a port. The corresponding C constant is `LANDLOCK_ACCESS_NET_BIND_TCP`.
    @inline(__always) public static var bindTCP: NetworkAccess { NetworkAccess(rawValue: 1) }
    /// Connecting a TCP socket to a port. The corresponding C constant is `LANDLOCK_ACCESS_NET_CONNECT_TCP`.
    @inline(__always) public static var connectTCP: NetworkAccess { NetworkAccess(rawValue: 2) }
  }

  /// What is done to processes outside of the sandbox. No rule allows any. Version 6, since Linux 6.12.
  @frozen
  public struct Scopes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Connecting to their abstract sockets. The corresponding C constant is `LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET`.
    @inline(__always) public static var abstractSockets: Scopes { Scopes(rawValue: 1) }
    /// Sending them signals. The corresponding C constant is `LANDLOCK_SCOPE_SIGNAL`.
    @inline(__always) public static var signals: Scopes { Scopes(rawValue: 2) }
  }
}

extension Landlock {
  /// Rights that are given up, and rules that allow some of them. A plain number: nothing closes it by itself.
  @frozen
  public struct Ruleset: Hashable, Sendable {
    /// The ruleset's descriptor.
    public let descriptor: FileDescriptor

    /// Makes a ruleset without rules. The descriptor is closed on exec.
    ///
    /// - Parameters:
    ///   - files: the rights to files that it handles.
    ///   - network: the rights to the network that it handles.
    ///   - scopes: what it bans altogether.
    /// - Throws: `noFunction`, `notSupported` where there is no Landlock; `invalidArgument`, `argListTooLong` for
    ///   rights that the kernel does not know; `noMessage` for none.
    ///
    /// The corresponding system call is `landlock_create_ruleset(2)`.
    public init(
      handling files: FileAccess, network: NetworkAccess = [], scopes: Scopes = []
    ) throws(Errno) {
      // struct landlock_ruleset_attr of version 6; older kernels take what is longer if the rest is zero.
      let attributes = (files.rawValue, network.rawValue, scopes.rawValue)
      // SAFETY: the kernel reads the structure.
      let number = unsafe try withUnsafePointer(to: attributes) { attributes throws(Errno) in
        unsafe try syscall(.landlock_create_ruleset, Int(bitPattern: attributes), 24, 0)
      }
      descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
    }

    /// Allows what is done beneath a directory, or with one file.
    ///
    /// - Parameters:
    ///   - access: what is allowed.
    ///   - place: a descriptor of the directory or file: opened by path only (O_PATH) will do.
    /// - Throws: `invalidArgument` for a right that the ruleset does not handle, or one that files do not have;
    ///   `badFileDescriptor`, `fileDescriptorInBadState` for a descriptor that has no place in a file system;
    ///   `noMessage` for none.
    ///
    /// The corresponding system call is `landlock_add_rule(2)` with `LANDLOCK_RULE_PATH_BENEATH`.
    public func allow(_ access: FileAccess, beneath place: FileDescriptor) throws(Errno) {
      var attributes = Linux.landlock_path_beneath_attr()
      attributes.allowed_access = access.rawValue
      attributes.parent_fd = place.rawValue
      // SAFETY: the kernel reads the structure.
      unsafe try withUnsafePointer(to: attributes) { attributes throws(Errno) in
        unsafe _ = try syscall(
          .landlock_add_rule, Int(descriptor.rawValue), Linux.LANDLOCK_RULE_PATH_BENEATH, Int(bitPattern: attributes), 0
        )
      }
    }

    /// Allows what is done with a port of the network. Since Linux 6.7.
    ///
    /// - Parameters:
    ///   - access: what is allowed.
    ///   - port: the port's number.
    /// - Throws: `invalidArgument` for a right that the ruleset does not handle; `noMessage` for none.
    ///
    /// The corresponding system call is `landlock_add_rule(2)` with `LANDLOCK_RULE_NET_PORT`.
    public func allow(_ access: NetworkAccess, port: UInt16) throws(Errno) {
      let attributes = (access.rawValue, UInt64(port))
      let netPort = 2  // LANDLOCK_RULE_NET_PORT
      // SAFETY: the kernel reads struct landlock_net_port_attr.
      unsafe try withUnsafePointer(to: attributes) { attributes throws(Errno) in
        unsafe _ = try syscall(
          .landlock_add_rule, Int(descriptor.rawValue), netPort, Int(bitPattern: attributes), 0)
      }
    }

    /// Gives up what the ruleset handles and no rule allows, for the calling thread and all that it starts from now on.
    ///
    /// - Throws: `notPermitted` for a thread that may still gain privileges by exec: it has to give these up first
    ///   (PR_SET_NO_NEW_PRIVS); `argListTooLong` where it did so 16 times already.
    ///
    /// The corresponding system call is `landlock_restrict_self(2)`.
    @inline(__always)
    public func restrictThread() throws(Errno) {
      // SAFETY: no argument is an address.
      unsafe _ = try syscall(.landlock_restrict_self, Int(descriptor.rawValue), 0)
    }

    /// Closes the descriptor. What it restricted stays so.
    @inline(__always)
    public func close() throws(Errno) { try descriptor.close() }
  }
}
