// Extended attributes: names with values that a file has beside its content.
//
// A name begins with its namespace: "user.", "trusted.", "security." or "system.". A value has at most 64 KiB, and so
// has the list of the names. Each of the four calls comes in three forms: for a path, for a symbolic link itself, for a
// descriptor.
public import LinuxABI
public import LinuxCore

/// Extended attributes of files, by path. Those of open files are methods of `FileDescriptor`.
public enum ExtendedAttributes {
  /// Whether a value may or must be there already.
  @frozen
  public struct SetOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// It must not: `fileExists`. The corresponding C constant is `XATTR_CREATE`.
    @inline(__always) public static var create: SetOptions {
      SetOptions(rawValue: UInt32(truncatingIfNeeded: Linux.XATTR_CREATE))
    }
    /// It must: `noData`. The corresponding C constant is `XATTR_REPLACE`.
    @inline(__always) public static var replace: SetOptions {
      SetOptions(rawValue: UInt32(truncatingIfNeeded: Linux.XATTR_REPLACE))
    }
  }

  /// Sets an attribute.
  ///
  /// - Parameters:
  ///   - name: with its namespace.
  ///   - value: at most 64 KiB.
  ///   - path: the file's path.
  ///   - followTargetSymlink: whether a symbolic link is followed; the link itself cannot have attributes of users.
  ///   - options: whether the attribute may or must be there.
  /// - Throws: `notSupported` for a file system without them, `notPermitted`, `noSpace`, `fileExists`, `noData`,
  ///   `outOfRange` for a name of more than 255 bytes, `argListTooLong` for a longer value, and others.
  ///
  /// The corresponding system calls are `setxattr(2)` and `lsetxattr(2)`.
  @inline(__always)
  public static func set(
    _ name: some PathArgument, to value: RawSpan, of path: some PathArgument, followTargetSymlink: Bool = true,
    options: SetOptions = []
  ) throws(Errno) {
    let call: SyscallNumber = followTargetSymlink ? .setxattr : .lsetxattr
    try withPaths(path, name) { (path, name) throws(Errno) in
      try unsafe value.withUnsafeBytes { (value) throws(Errno) in
        // SAFETY: the kernel reads path and name up to their zero bytes, and the value up to its count.
        unsafe _ = try syscall(
          call, path, name, Int(bitPattern: value.baseAddress), value.count, Int(options.rawValue))
      }
    }
  }

  /// Reads an attribute.
  ///
  /// - Parameters:
  ///   - name: with its namespace.
  ///   - path: the file's path.
  ///   - buffer: gets the value; an empty one asks for its length only.
  ///   - followTargetSymlink: whether a symbolic link is followed.
  /// - Returns: the value's length in bytes.
  /// - Throws: `noData` where there is no such attribute, `outOfRange` where the buffer is too small, `notSupported`
  ///   and others.
  ///
  /// The corresponding system calls are `getxattr(2)` and `lgetxattr(2)`.
  @inline(__always)
  public static func get(
    _ name: some PathArgument, of path: some PathArgument, into buffer: inout MutableRawSpan,
    followTargetSymlink: Bool = true
  ) throws(Errno) -> Int {
    let call: SyscallNumber = followTargetSymlink ? .getxattr : .lgetxattr
    return try withPaths(path, name) { (path, name) throws(Errno) in
      try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
        // SAFETY: the kernel writes into the buffer and not beyond its count.
        unsafe try syscall(call, path, name, Int(bitPattern: buffer.baseAddress), buffer.count)
      }
    }
  }

  /// Reads the names of a file's attributes: `ExtendedAttributeNames` takes them apart.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - buffer: gets the names, each with a zero byte behind it; an empty one asks for their length only.
  ///   - followTargetSymlink: whether a symbolic link is followed.
  /// - Returns: the length in bytes.
  /// - Throws: `outOfRange` where the buffer is too small, `notSupported` and others.
  ///
  /// The corresponding system calls are `listxattr(2)` and `llistxattr(2)`.
  @inline(__always)
  public static func list(
    of path: some PathArgument, into buffer: inout MutableRawSpan, followTargetSymlink: Bool = true
  ) throws(Errno) -> Int {
    let call: SyscallNumber = followTargetSymlink ? .listxattr : .llistxattr
    return try unsafe path.withPath { (path) throws(Errno) in
      let path = Int(bitPattern: path)
      return try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
        // SAFETY: the kernel writes into the buffer and not beyond its count.
        unsafe try syscall(call, path, Int(bitPattern: buffer.baseAddress), buffer.count)
      }
    }
  }

  /// Removes an attribute.
  ///
  /// - Parameters:
  ///   - name: with its namespace.
  ///   - path: the file's path.
  ///   - followTargetSymlink: whether a symbolic link is followed.
  /// - Throws: `noData` where there is no such attribute, `notSupported`, `notPermitted` and others.
  ///
  /// The corresponding system calls are `removexattr(2)` and `lremovexattr(2)`.
  @inline(__always)
  public static func remove(
    _ name: some PathArgument, of path: some PathArgument, followTargetSymlink: Bool = true
  ) throws(Errno) {
    let call: SyscallNumber = followTargetSymlink ? .removexattr : .lremovexattr
    try withPaths(path, name) { (path, name) throws(Errno) in
      // SAFETY: the kernel reads path and name up to their zero bytes, or answers EFAULT.
      unsafe _ = try syscall(call, path, name)
    }
  }
}

extension FileDescriptor {
  /// Sets an extended attribute of the file.
  ///
  /// - Parameters:
  ///   - name: with its namespace.
  ///   - value: at most 64 KiB.
  ///   - options: whether the attribute may or must be there.
  /// - Throws: `notSupported` for a file system without them, `notPermitted`, `noSpace`, `fileExists`, `noData`,
  ///   `outOfRange` for a name of more than 255 bytes, `argListTooLong` for a longer value, and others.
  ///
  /// The corresponding system call is `fsetxattr(2)`.
  @inline(__always)
  public func setExtendedAttribute(
    _ name: some PathArgument, to value: RawSpan, options: ExtendedAttributes.SetOptions = []
  ) throws(Errno) {
    try unsafe name.withPath { (name) throws(Errno) in
      let name = Int(bitPattern: name)
      try unsafe value.withUnsafeBytes { (value) throws(Errno) in
        // SAFETY: the kernel reads the name up to its zero byte, and the value up to its count.
        unsafe _ = try syscall(
          .fsetxattr, number, name, Int(bitPattern: value.baseAddress), value.count, Int(options.rawValue))
      }
    }
  }

  /// Reads an extended attribute of the file.
  ///
  /// - Parameters:
  ///   - name: with its namespace.
  ///   - buffer: gets the value; an empty one asks for its length only.
  /// - Returns: the value's length in bytes.
  /// - Throws: `noData` where there is no such attribute, `outOfRange` where the buffer is too small, `notSupported`
  ///   and others.
  ///
  /// The corresponding system call is `fgetxattr(2)`.
  @inline(__always)
  public func getExtendedAttribute(
    _ name: some PathArgument, into buffer: inout MutableRawSpan
  ) throws(Errno) -> Int {
    try unsafe name.withPath { (name) throws(Errno) in
      let name = Int(bitPattern: name)
      return try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
        // SAFETY: the kernel writes into the buffer and not beyond its count.
        unsafe try syscall(.fgetxattr, number, name, Int(bitPattern: buffer.baseAddress), buffer.count)
      }
    }
  }

  /// Reads the names of the file's extended attributes: `ExtendedAttributeNames` takes them apart.
  ///
  /// - Parameter buffer: gets the names, each with a zero byte behind it; an empty one asks for their length only.
  /// - Returns: the length in bytes.
  /// - Throws: `outOfRange` where the buffer is too small, `notSupported` and others.
  ///
  /// The corresponding system call is `flistxattr(2)`.
  @inline(__always)
  public func listExtendedAttributes(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in
      // SAFETY: the kernel writes into the buffer and not beyond its count.
      unsafe try syscall(.flistxattr, number, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// Removes an extended attribute of the file.
  ///
  /// - Parameter name: with its namespace.
  /// - Throws: `noData` where there is no such attribute, `notSupported`, `notPermitted` and others.
  ///
  /// The corresponding system call is `fremovexattr(2)`.
  @inline(__always)
  public func removeExtendedAttribute(_ name: some PathArgument) throws(Errno) {
    try unsafe name.withPath { (name) throws(Errno) in
      // SAFETY: the kernel reads the name up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.fremovexattr, number, Int(bitPattern: name))
    }
  }
}
