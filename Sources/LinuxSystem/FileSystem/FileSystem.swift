// Names: making and removing directories, files and links.
//
// What is asked about a file is in FileStatus.swift, what is set on it in FileSystem+Attributes.swift.
public import LinuxABI
public import LinuxCore

/// The tree of files, and what the process sees of it: calls that take paths.
///
/// `at:` is the directory that a relative path begins in: a descriptor, or the current directory.
public enum FileSystem {
  /// Makes a directory.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - permissions: those that it gets, less the process's umask.
  ///   - directory: where a relative path begins.
  /// - Throws: `fileExists`, `noSuchFileOrDirectory` where its parent is not there, `permissionDenied`, `noSpace` and
  ///   others.
  ///
  /// The corresponding system call is `mkdirat(2)`.
  @inline(__always)
  public static func createDirectory(
    _ path: some PathArgument, permissions: FilePermissions = 0o777, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT; so it is with all paths below.
      unsafe _ = try syscall(.mkdirat, directory.number, Int(bitPattern: path), Int(permissions.rawValue))
    }
  }

  /// Makes a named pipe, a device, a socket's name or an empty regular file.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - type: `pipe`, `characterSpecial`, `blockSpecial`, `socket` or `regular`.
  ///   - permissions: those that it gets, less the process's umask.
  ///   - device: the device's number, for devices.
  ///   - directory: where a relative path begins.
  /// - Throws: `fileExists`, `notPermitted` for devices without the capability, `noSuchFileOrDirectory` and others.
  ///
  /// The corresponding system call is `mknodat(2)`.
  @inline(__always)
  public static func createNode(
    _ path: some PathArgument, type: FileType, permissions: FilePermissions = 0o666,
    device: DeviceID = DeviceID(major: 0, minor: 0), at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    let mode = Int(type.mode | permissions.rawValue)
    try unsafe path.withPath { (path) throws(Errno) in
      unsafe _ = try syscall(.mknodat, directory.number, Int(bitPattern: path), mode, device.encoded)
    }
  }

  /// Removes a name, and with its last name the file, once nobody has it open any more. Not for directories.
  ///
  /// - Throws: `noSuchFileOrDirectory`, `isDirectory`, `permissionDenied`, `notPermitted` and others.
  ///
  /// The corresponding system call is `unlinkat(2)`.
  @inline(__always)
  public static func remove(
    _ path: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      unsafe _ = try syscall(.unlinkat, directory.number, Int(bitPattern: path), 0)
    }
  }

  /// Removes a directory that is empty.
  ///
  /// - Throws: `directoryNotEmpty`, `noSuchFileOrDirectory`, `notDirectory`, `resourceBusy` where something is mounted
  ///   on it, and others.
  ///
  /// The corresponding system call is `unlinkat(2)` with `AT_REMOVEDIR`, the C function `rmdir(3)`.
  @inline(__always)
  public static func removeDirectory(
    _ path: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      unsafe _ = try syscall(.unlinkat, directory.number, Int(bitPattern: path), Linux.AT_REMOVEDIR)
    }
  }
}

// MARK: - Renaming

extension FileSystem {
  /// What becomes of the target's name.
  @frozen
  public struct RenameOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A target that exists is an error, `fileExists`. The corresponding C constant is `RENAME_NOREPLACE`.
    @inline(__always) public static var noReplace: RenameOptions {
      RenameOptions(rawValue: UInt32(truncatingIfNeeded: Linux.RENAME_NOREPLACE))
    }
    /// The two files change names. The corresponding C constant is `RENAME_EXCHANGE`.
    @inline(__always) public static var exchange: RenameOptions {
      RenameOptions(rawValue: UInt32(truncatingIfNeeded: Linux.RENAME_EXCHANGE))
    }
    /// The old name becomes a whiteout. The corresponding C constant is `RENAME_WHITEOUT`.
    @inline(__always) public static var whiteout: RenameOptions {
      RenameOptions(rawValue: UInt32(truncatingIfNeeded: Linux.RENAME_WHITEOUT))
    }
  }

  /// Gives a file another name, in the same file system. A target that exists is replaced, at once.
  ///
  /// - Parameters:
  ///   - source: the name that the file has.
  ///   - target: the name that it gets.
  ///   - sourceDirectory: where a relative `source` begins.
  ///   - targetDirectory: where a relative `target` begins.
  ///   - options: what becomes of the target's name.
  /// - Throws: `noSuchFileOrDirectory`, `fileExists`, `directoryNotEmpty`, `improperLink` for another file system,
  ///   `permissionDenied`, `invalidArgument` for a directory into itself or options that the file system does not know,
  ///   and others.
  ///
  /// The corresponding system call is `renameat2(2)`.
  @inline(__always)
  public static func rename(
    _ source: some PathArgument, to target: some PathArgument, at sourceDirectory: FileDescriptor = .currentDirectory,
    targetAt targetDirectory: FileDescriptor = .currentDirectory, options: RenameOptions = []
  ) throws(Errno) {
    try withPaths(source, target) { (source, target) throws(Errno) in
      unsafe _ = try syscall(
        .renameat2, sourceDirectory.number, source, targetDirectory.number, target, Int(options.rawValue))
    }
  }
}

// MARK: - Links

extension FileSystem {
  /// Gives a file one more name, in the same file system. Not for directories.
  ///
  /// - Parameters:
  ///   - source: a name that the file has.
  ///   - target: the name that is made.
  ///   - sourceDirectory: where a relative `source` begins.
  ///   - targetDirectory: where a relative `target` begins.
  ///   - followTargetSymlink: where `source` is a symbolic link, whether what it leads to gets the name.
  /// - Throws: `fileExists`, `noSuchFileOrDirectory`, `improperLink` for another file system, `notPermitted` for a
  ///   directory, `tooManyLinks` and others.
  ///
  /// The corresponding system call is `linkat(2)`.
  @inline(__always)
  public static func link(
    _ source: some PathArgument, to target: some PathArgument, at sourceDirectory: FileDescriptor = .currentDirectory,
    targetAt targetDirectory: FileDescriptor = .currentDirectory, followTargetSymlink: Bool = false
  ) throws(Errno) {
    try withPaths(source, target) { (source, target) throws(Errno) in
      unsafe _ = try syscall(
        .linkat, sourceDirectory.number, source, targetDirectory.number, target,
        followTargetSymlink ? Linux.AT_SYMLINK_FOLLOW : 0)
    }
  }

  /// Gives the file behind a descriptor a name: for one opened with `O_TMPFILE`, which has none.
  ///
  /// - Parameters:
  ///   - descriptor: the open file.
  ///   - target: the name that is made.
  ///   - targetDirectory: where a relative `target` begins.
  /// - Throws: `fileExists`; `noSuchFileOrDirectory` without the capability CAP_DAC_READ_SEARCH before Linux 6.10; and
  ///   others.
  ///
  /// The corresponding system call is `linkat(2)` with `AT_EMPTY_PATH`.
  @inline(__always)
  public static func link(
    _ descriptor: FileDescriptor, to target: some PathArgument,
    targetAt targetDirectory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try withPaths(StaticString(""), target) { (nothing, target) throws(Errno) in
      unsafe _ = try syscall(
        .linkat, descriptor.number, nothing, targetDirectory.number, target, Linux.AT_EMPTY_PATH)
    }
  }

  /// Makes a symbolic link.
  ///
  /// - Parameters:
  ///   - path: the link's own path.
  ///   - destination: what it leads to, taken as it is: a relative one begins where the link lies.
  ///   - directory: where a relative `path` begins.
  /// - Throws: `fileExists`, `noSuchFileOrDirectory`, `permissionDenied` and others.
  ///
  /// The corresponding system call is `symlinkat(2)`.
  @inline(__always)
  public static func createSymbolicLink(
    _ path: some PathArgument, to destination: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) {
    try withPaths(destination, path) { (destination, path) throws(Errno) in
      unsafe _ = try syscall(.symlinkat, destination, directory.number, path)
    }
  }

  /// Reads what a symbolic link leads to. What is longer than the buffer is cut off without a word.
  ///
  /// - Parameters:
  ///   - path: the link's path; an empty one for the link that `directory` itself is, opened with
  ///     `O_PATH | O_NOFOLLOW`.
  ///   - buffer: gets the bytes; no zero byte is put behind them.
  ///   - directory: where a relative path begins.
  /// - Returns: the number of bytes.
  /// - Throws: `invalidArgument` for what is no symbolic link, `noSuchFileOrDirectory`, `permissionDenied` and others.
  ///
  /// The corresponding system call is `readlinkat(2)`.
  @inline(__always)
  public static func readSymbolicLink(
    _ path: some PathArgument, into buffer: UnsafeMutableRawBufferPointer,
    at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) -> Int {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel writes into the buffer and not beyond its count.
      unsafe try syscall(
        .readlinkat, directory.number, Int(bitPattern: path), Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// Reads what a symbolic link leads to. What is longer than the buffer is cut off without a word.
  ///
  /// - Parameters:
  ///   - path: the link's path.
  ///   - buffer: gets the bytes; no zero byte is put behind them.
  ///   - directory: where a relative path begins.
  /// - Returns: the number of bytes.
  /// - Throws: `invalidArgument` for what is no symbolic link, `noSuchFileOrDirectory`, `permissionDenied` and others.
  ///
  /// The corresponding system call is `readlinkat(2)`.
  @inline(__always)
  public static func readSymbolicLink(
    _ path: some PathArgument, into buffer: inout MutableRawSpan, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      unsafe try readSymbolicLink(path, into: buffer, at: directory)
    }
  }

  /// Reads what a symbolic link leads to.
  ///
  /// - Parameters:
  ///   - path: the link's path.
  ///   - directory: where a relative path begins.
  /// - Throws: `invalidArgument` for what is no symbolic link, `noSuchFileOrDirectory`, `permissionDenied` and others.
  ///
  /// The corresponding system call is `readlinkat(2)`.
  public static func readSymbolicLink(
    _ path: some PathArgument, at directory: FileDescriptor = .currentDirectory
  ) throws(Errno) -> FilePath {
    try unsafe FilePath.reading { (buffer) throws(Errno) in
      unsafe try readSymbolicLink(path, into: buffer, at: directory)
    }
  }
}

/// Lends the addresses of two paths.
@inline(__always)
func withPaths<R>(
  _ first: some PathArgument, _ second: some PathArgument, _ body: (Int, Int) throws(Errno) -> R
) throws(Errno) -> R {
  try unsafe first.withPath { (first) throws(Errno) in
    let first = Int(bitPattern: first)
    return try unsafe second.withPath { (second) throws(Errno) in try body(first, Int(bitPattern: second)) }
  }
}
