// Handles: what a file server remembers of a file in place of a path.
public import LinuxABI
public import LinuxCore

/// A file, in a form that outlives the process and the file's names: it is opened by
/// `FileDescriptor.open(_:_:options:mount:)`.
@frozen
public struct FileHandle: Sendable {
  // struct file_handle: the number of bytes, the type, then the bytes, at most MAX_HANDLE_SZ (128) of them.
  @usableFromInline var kernel: InlineArray<17, UInt64>

  /// How many bytes of it mean something, 0 to 128.
  @inline(__always) public var byteCount: Int { Int(UInt32(truncatingIfNeeded: kernel[0])) }
  /// The file system's own name for the form of the bytes.
  @inline(__always) public var type: Int32 { Int32(truncatingIfNeeded: kernel[0] &>> 32) }
  /// The bytes.
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    borrowing get { unsafe kernel.span.bytes.extracting(8..<(8 + min(byteCount, 128))) }
  }

  /// A handle of what was remembered; nil for more than 128 bytes.
  public init?(type: Int32, bytes: RawSpan) {
    guard bytes.byteCount <= 128 else { return nil }
    kernel = InlineArray(repeating: 0)
    kernel[0] = UInt64(bytes.byteCount) | UInt64(UInt32(bitPattern: type)) &<< 32
    for index in 0..<bytes.byteCount {
      // SAFETY: the index is in range.
      let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self)
      kernel[1 &+ index / 8] |= UInt64(byte) &<< UInt64(index % 8 &* 8)
    }
  }

  init() {
    kernel = InlineArray(repeating: 0)
    kernel[0] = 128
  }
}

extension FileSystem {
  /// Makes a handle for a file.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - directory: where a relative path begins.
  ///   - followTargetSymlink: whether a symbolic link is followed.
  ///   - emptyPath: whether an empty path stands for what `directory` stands for.
  /// - Returns: the handle, and the number of the mount that the file was found through.
  /// - Throws: `notSupported` for file systems that have no handles, `noSuchFileOrDirectory`, `notDirectory` and
  ///   others.
  ///
  /// The corresponding system call is `name_to_handle_at(2)`.
  public static func handle(
    of path: some PathArgument, at directory: FileDescriptor = .currentDirectory, followTargetSymlink: Bool = true,
    emptyPath: Bool = false
  ) throws(Errno) -> (handle: FileHandle, mountID: Int32) {
    var handle = FileHandle()
    var mount: Int32 = 0
    let flags = (followTargetSymlink ? Linux.AT_SYMLINK_FOLLOW : 0) | (emptyPath ? Linux.AT_EMPTY_PATH : 0)
    try unsafe path.withPath { (path) throws(Errno) in
      try unsafe withUnsafeMutablePointer(to: &handle) { (handle) throws(Errno) in
        try unsafe withUnsafeMutablePointer(to: &mount) { (mount) throws(Errno) in
          // SAFETY: the kernel reads the path up to its zero byte, and writes as many bytes as the handle says it has
          // room for.
          unsafe _ = try syscall(
            .name_to_handle_at, directory.number, Int(bitPattern: path), Int(bitPattern: handle),
            Int(bitPattern: mount), flags)
        }
      }
    }
    return (handle, mount)
  }
}

extension FileDescriptor {
  /// Opens a file by its handle.
  ///
  /// - Parameters:
  ///   - handle: the file's handle.
  ///   - mode: what it is opened for.
  ///   - options: how it is opened.
  ///   - mount: any open file of the file system that the handle was made in.
  ///   - closeOnExec: whether the descriptor is closed when another program takes over the process.
  /// - Throws: `staleNFSFileHandle` where the file is no more, `notPermitted` without the capability
  ///   CAP_DAC_READ_SEARCH, `badFileDescriptor`, `invalidArgument` and others.
  ///
  /// The corresponding system call is `open_by_handle_at(2)`.
  public static func open(
    _ handle: FileHandle, _ mode: AccessMode, options: OpenOptions = [], mount: FileDescriptor,
    closeOnExec: Bool = true
  ) throws(Errno) -> FileDescriptor {
    let flags = Int(mode.rawValue) | Int(options.rawValue) | (closeOnExec ? Linux.O_CLOEXEC : 0)
    // SAFETY: the kernel reads the handle.
    let result = try unsafe withUnsafePointer(to: handle) { (handle) throws(Errno) in
      unsafe try syscall(.open_by_handle_at, mount.number, Int(bitPattern: handle), flags)
    }
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }
}
