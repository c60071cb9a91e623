// The process's own place in the tree: current directory, root, umask.
public import LinuxABI
public import LinuxCore

extension FileSystem {
  /// The path of the current directory; it begins with "(unreachable)" where that lies outside the process's root.
  ///
  /// - Throws: `noSuchFileOrDirectory` where it has been removed; `outOfRange` for 4,096 bytes and more.
  ///
  /// The corresponding system call is `getcwd(2)`.
  public static func currentDirectory() throws(Errno) -> FilePath {
    try unsafe FilePath.reading { (buffer) throws(Errno) in unsafe try currentDirectory(into: buffer) }
  }

  /// Reads the path of the current directory.
  ///
  /// - Parameter buffer: gets the path and a zero byte behind it.
  /// - Returns: the number of the path's bytes, without the zero byte.
  /// - Throws: `noSuchFileOrDirectory` where it has been removed; `outOfRange` where the buffer is too small.
  ///
  /// The corresponding system call is `getcwd(2)`.
  @inline(__always)
  public static func currentDirectory(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    // SAFETY: the kernel writes into the buffer and not beyond its count. Its answer counts the zero byte.
    unsafe try syscall(.getcwd, Int(bitPattern: buffer.baseAddress), buffer.count) &- 1
  }

  /// Reads the path of the current directory.
  ///
  /// - Parameter buffer: gets the path and a zero byte behind it.
  /// - Returns: the number of the path's bytes, without the zero byte.
  /// - Throws: `noSuchFileOrDirectory` where it has been removed; `outOfRange` where the buffer is too small.
  ///
  /// The corresponding system call is `getcwd(2)`.
  @inline(__always)
  public static func currentDirectory(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in unsafe try currentDirectory(into: buffer) }
  }

  /// Makes a directory the current one.
  ///
  /// - Throws: `noSuchFileOrDirectory`, `notDirectory`, `permissionDenied` and others.
  ///
  /// The corresponding system call is `chdir(2)`.
  @inline(__always)
  public static func changeDirectory(to path: some PathArgument) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.chdir, Int(bitPattern: path))
    }
  }

  /// Makes an open directory the current one.
  ///
  /// - Throws: `badFileDescriptor`, `notDirectory`, `permissionDenied` and others.
  ///
  /// The corresponding system call is `fchdir(2)`.
  @inline(__always)
  public static func changeDirectory(to directory: FileDescriptor) throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.fchdir, directory.number)
  }

  /// Makes a directory the process's root: what `/` stands for. The current directory stays where it is.
  ///
  /// - Throws: `notPermitted` without the capability, `noSuchFileOrDirectory`, `notDirectory` and others.
  ///
  /// The corresponding system call is `chroot(2)`.
  @inline(__always)
  public static func changeRoot(to path: some PathArgument) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.chroot, Int(bitPattern: path))
    }
  }

  /// Sets the permissions that files made from now on do not get.
  ///
  /// - Returns: what they were.
  ///
  /// The corresponding system call is `umask(2)`.
  @inline(__always)
  @discardableResult
  public static func setUmask(_ permissions: FilePermissions) -> FilePermissions {
    // SAFETY: no address among the arguments. The call cannot fail.
    let old = unsafe (try? syscall(.umask, Int(permissions.rawValue))) ?? 0
    return FilePermissions(rawValue: FilePermissions.RawValue(truncatingIfNeeded: old))
  }
}
