// Another program in the caller's process: execve(2) and execveat(2).
public import LinuxABI

extension Process {
  /// How the program's file is looked up.
  @frozen
  public struct ExecutionOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// An empty path stands for the descriptor's own file. The corresponding C constant is `AT_EMPTY_PATH`.
    @inline(__always) public static var emptyPath: ExecutionOptions {
      ExecutionOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_EMPTY_PATH))
    }
    /// A symbolic link fails with `tooManySymbolicLinkLevels`. The corresponding C constant is `AT_SYMLINK_NOFOLLOW`.
    @inline(__always) public static var noFollow: ExecutionOptions {
      ExecutionOptions(rawValue: UInt32(truncatingIfNeeded: Linux.AT_SYMLINK_NOFOLLOW))
    }
  }
}

extension Process {
  /// Executes another program in place of this one. It does not come back, unless it throws.
  ///
  /// Descriptors stay open but for those that are closed on exec; ignored signals stay ignored. Nothing is flushed.
  ///
  /// - Parameters:
  ///   - path: the program's file; the PATH of the environment is not searched.
  ///   - arguments: the first is the program's name, by convention.
  ///   - environment: `NAME=value` each.
  /// - Throws: `noSuchFileOrDirectory`, also for a script's interpreter; `permissionDenied`; `execFormatError`;
  ///   `argListTooLong`; `textFileBusy`; `noMemory`; `invalidArgument` for a string with a zero byte inside.
  ///
  /// The corresponding system call is `execve(2)`.
  @inline(__always)
  public static func execute(
    _ path: some PathArgument, arguments: some ArgumentVector, environment: some ArgumentVector
  ) throws(Errno) -> Never {
    let answer = unsafe try path.withPath { (path: UnsafePointer<CChar>) throws(Errno) -> Int in
      unsafe try arguments.withVector { arguments throws(Errno) -> Int in
        unsafe try environment.withVector { environment throws(Errno) -> Int in
          certain { () throws(Errno) in
            // SAFETY: the kernel copies the strings before the caller's memory goes; all are valid until it answers.
            unsafe try syscall(
              .execve, Int(bitPattern: path), Int(bitPattern: arguments), Int(bitPattern: environment))
          }
        }
      }
    }
    throw Errno(rawValue: Int32(truncatingIfNeeded: 0 &- answer))
  }

  /// Executes a program whose path begins at a directory. See `execute(_:arguments:environment:)`.
  ///
  /// - Parameters:
  ///   - path: the program's file.
  ///   - directory: where a relative path begins; with `.emptyPath` and an empty path, the program's file itself.
  /// - Throws: what the other throws; `badFileDescriptor`; `noSuchFileOrDirectory` for a script behind a descriptor that
  ///   is closed on exec.
  ///
  /// The corresponding system call is `execveat(2)`.
  @inline(__always)
  public static func execute(
    _ path: some PathArgument, at directory: FileDescriptor, options: ExecutionOptions = [],
    arguments: some ArgumentVector, environment: some ArgumentVector
  ) throws(Errno) -> Never {
    let answer = unsafe try path.withPath { (path: UnsafePointer<CChar>) throws(Errno) -> Int in
      unsafe try arguments.withVector { arguments throws(Errno) -> Int in
        unsafe try environment.withVector { environment throws(Errno) -> Int in
          certain { () throws(Errno) in
            // SAFETY: as above.
            unsafe try syscall(
              .execveat, Int(directory.rawValue), Int(bitPattern: path), Int(bitPattern: arguments),
              Int(bitPattern: environment), Int(options.rawValue))
          }
        }
      }
    }
    throw Errno(rawValue: Int32(truncatingIfNeeded: 0 &- answer))
  }
}
