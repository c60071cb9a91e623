// Opening files.
public import LinuxABI

extension FileDescriptor {
  /// Opens a file, or makes one; the descriptor is closed on exec unless it is said otherwise.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - mode: what it is opened for.
  ///   - options: how it is opened.
  ///   - permissions: of a file that is made, less those of the process's mask. Without them `create` is a programming error.
  ///   - directory: where a relative path begins.
  ///   - closeOnExec: whether the descriptor is closed when another program takes over the process.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `isDirectory`, `notDirectory`, `fileExists`, `tooManyOpenFiles`,
  ///   `tooManySymbolicLinkLevels` and others.
  ///
  /// The corresponding system call is `openat(2)`.
  @inline(__always)
  public static func open(
    _ path: some PathArgument, _ mode: AccessMode, options: OpenOptions = [], permissions: FilePermissions? = nil,
    at directory: FileDescriptor = .currentDirectory, closeOnExec: Bool = true, retryOnInterrupt: Bool = true
  ) throws(Errno) -> FileDescriptor {
    let flags = openFlags(mode, options, permissions, closeOnExec)
    let permissions = Int(permissions?.rawValue ?? 0)
    let number = try unsafe path.withPath { path throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel reads the path up to its zero byte and answers EFAULT where it cannot.
        unsafe try syscall(.openat, directory.number, Int(bitPattern: path), flags, permissions)
      }
    }
    return FileDescriptor(number: number)
  }

  /// Opens a file, or makes one, with a say in how its path is followed; closed on exec unless it is said otherwise.
  ///
  /// Unlike the other form it refuses what it does not know: `permissions` without `create` or `temporaryFile` for one.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - mode: what it is opened for.
  ///   - options: how it is opened.
  ///   - permissions: of a file that is made, less those of the process's mask. Without them `create` is a programming error.
  ///   - directory: where a relative path begins, and what `beneath` and `inRoot` hold to.
  ///   - resolve: how the path is followed.
  ///   - closeOnExec: whether the descriptor is closed when another program takes over the process.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `improperLink` for a path that leads out or over a mount point; `tooManySymbolicLinkLevels` for a link;
  ///   `resourceTemporarilyUnavailable` where `cached` finds nothing, or a rename came in between; `invalidArgument`; and what
  ///   the other form throws.
  ///
  /// The corresponding system call is `openat2(2)`.
  @inline(__always)
  public static func open(
    _ path: some PathArgument, _ mode: AccessMode, options: OpenOptions = [], permissions: FilePermissions? = nil,
    at directory: FileDescriptor = .currentDirectory, resolve: ResolveOptions, closeOnExec: Bool = true,
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> FileDescriptor {
    var how = Linux.open_how()
    how.flags = UInt64(truncatingIfNeeded: openFlags(mode, options, permissions, closeOnExec))
    how.mode = UInt64(permissions?.rawValue ?? 0)
    how.resolve = resolve.rawValue
    let number = try unsafe path.withPath { path throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel reads the path up to its zero byte, and the structure by the size that is told.
        unsafe try withUnsafeMutablePointer(to: &how) { how throws(Errno) in
          unsafe try syscall(
            .openat2, directory.number, Int(bitPattern: path), Int(bitPattern: how), MemoryLayout<Linux.open_how>.size)
        }
      }
    }
    return FileDescriptor(number: number)
  }

  @inline(__always)
  private static func openFlags(
    _ mode: AccessMode, _ options: OpenOptions, _ permissions: FilePermissions?, _ closeOnExec: Bool
  ) -> Int {
    let makes = OpenOptions.create.rawValue | OpenOptions.temporaryFile.rawValue & ~OpenOptions.directory.rawValue
    precondition(options.rawValue & makes == 0 || permissions != nil, "a file that is made needs permissions")
    let flags = mode.rawValue | options.rawValue | (closeOnExec ? OpenOptions.closeOnExec.rawValue : 0)
    return Int(UInt32(bitPattern: flags))
  }
}
