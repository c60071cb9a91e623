// fanotify: being told what happens on whole mounts and file systems, and asked before it does.
public import LinuxABI
public import LinuxCore

/// A queue of events about files, and the marks that fill it.
@frozen
public struct Fanotify: Hashable, Sendable {
  /// To be polled, and closed at last: it is readable when there are events.
  public let descriptor: FileDescriptor

  /// A queue that was made elsewhere.
  @inline(__always) public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Makes a queue without marks.
  ///
  /// - Parameters:
  ///   - kind: whether it tells or asks.
  ///   - options: what events have.
  ///   - eventMode: what the descriptors in events are opened for.
  ///   - closeOnExec: whether the queue's descriptor and those in events are closed on exec.
  /// - Throws: `notPermitted` without the capability CAP_SYS_ADMIN (since Linux 5.13: unless it reports by file ID),
  ///   `invalidArgument`, `tooManyOpenFiles`, `noFunction` on a kernel built without it.
  ///
  /// The corresponding system call is `fanotify_init(2)`.
  @inline(__always)
  public init(
    _ kind: Kind = .notification, options: Options = [], eventMode: FileDescriptor.AccessMode = .readOnly,
    closeOnExec: Bool = true
  ) throws(Errno) {
    let flags = Int(kind.rawValue | options.rawValue) | (closeOnExec ? Linux.FAN_CLOEXEC : 0)
    let eventFlags = Int(eventMode.rawValue) | Linux.O_LARGEFILE | (closeOnExec ? Linux.O_CLOEXEC : 0)
    // SAFETY: no address among the arguments.
    let result = unsafe try syscall(.fanotify_init, flags, eventFlags)
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// Adds events to a mark, or removes some.
  ///
  /// - Parameters:
  ///   - change: which of both.
  ///   - events: what is to be told of or asked.
  ///   - object: what of the path is marked.
  ///   - path: the path of the file, or of some file of the mount or file system.
  ///   - directory: where a relative path begins.
  ///   - options: how.
  /// - Throws: `noSuchFileOrDirectory` for a path or a mark that is not there, `invalidArgument`, `noSpace` for too
  ///   many marks, `operationNotSupportedByDevice` or `improperLink` where the file system has no handles or no ID, and
  ///   others.
  ///
  /// The corresponding system call is `fanotify_mark(2)`.
  @inline(__always)
  public func mark(
    _ change: Change, _ events: Events, of object: Object = .file, _ path: some PathArgument,
    at directory: FileDescriptor = .currentDirectory, options: MarkOptions = []
  ) throws(Errno) {
    let flags = change.flag | object.flag | Int(options.rawValue)
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(
        .fanotify_mark, descriptor.number, flags, Int(truncatingIfNeeded: events.rawValue), directory.number,
        Int(bitPattern: path))
    }
  }

  /// Removes all marks of one sort of object.
  ///
  /// The corresponding system call is `fanotify_mark(2)` with `FAN_MARK_FLUSH`.
  @inline(__always)
  public func removeAllMarks(of object: Object = .file) throws(Errno) {
    // SAFETY: no path is read with this flag.
    unsafe _ = try syscall(
      .fanotify_mark, descriptor.number, Linux.FAN_MARK_FLUSH | object.flag, 0, Linux.AT_FDCWD, 0)
  }

  /// Answers an event that asks for permission.
  ///
  /// - Parameters:
  ///   - file: the event's descriptor, which is still to be closed.
  ///   - allow: whether what was asked for may be done; otherwise it fails with `notPermitted`.
  ///   - audit: whether the answer is put into the audit log.
  /// - Throws: `noSuchFileOrDirectory` where nobody waits for this answer.
  ///
  /// The corresponding system call is `write(2)`.
  public func respond(to file: FileDescriptor, allow: Bool, audit: Bool = false) throws(Errno) {
    let answer = (allow ? Linux.FAN_ALLOW : Linux.FAN_DENY) | (audit ? Linux.FAN_AUDIT : 0)
    var response = Linux.fanotify_response()
    response.fd = file.rawValue
    response.response = UInt32(truncatingIfNeeded: answer)
    // SAFETY: the kernel reads the one struct.
    unsafe _ = try withUnsafeBytes(of: response) { (bytes) throws(Errno) in
      unsafe try descriptor.write(bytes, retryOnInterrupt: true)
    }
  }
}

extension Fanotify {
  /// Whether a queue tells or asks.
  public enum Kind: UInt32, Sendable {
    /// It tells. The corresponding C constant is `FAN_CLASS_NOTIF`.
    case notification = 0
    /// It also asks before the content is used. The corresponding C constant is `FAN_CLASS_CONTENT`.
    case content = 4
    /// It is asked before those, and may still fill the content in. The corresponding C constant is
    /// `FAN_CLASS_PRE_CONTENT`.
    case preContent = 8
  }

  /// Whether events come to a mark or go from it.
  public enum Change: Sendable {
    /// The corresponding C constant is `FAN_MARK_ADD`.
    case add
    /// The corresponding C constant is `FAN_MARK_REMOVE`.
    case remove

    @inline(__always) var flag: Int { self == .add ? Linux.FAN_MARK_ADD : Linux.FAN_MARK_REMOVE }
  }

  /// What of a path is marked.
  public enum Object: Sendable {
    /// The file. The corresponding C constant is `FAN_MARK_INODE`.
    case file
    /// All that is reached through the mount. The corresponding C constant is `FAN_MARK_MOUNT`.
    case mount
    /// The file system, through whatever mount. The corresponding C constant is `FAN_MARK_FILESYSTEM`.
    case fileSystem

    @inline(__always)
    var flag: Int {
      switch self {
      case .file: 0
      case .mount: Linux.FAN_MARK_MOUNT
      case .fileSystem: Linux.FAN_MARK_FILESYSTEM
      }
    }
  }

  /// What a queue's events have, and its limits.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// A read without events returns at once. The corresponding C constant is `FAN_NONBLOCK`.
    @inline(__always) public static var nonBlocking: Options { Options(Linux.FAN_NONBLOCK) }
    /// No limit for events that nobody has read. The corresponding C constant is `FAN_UNLIMITED_QUEUE`.
    @inline(__always) public static var unlimitedQueue: Options { Options(Linux.FAN_UNLIMITED_QUEUE) }
    /// No limit for marks. The corresponding C constant is `FAN_UNLIMITED_MARKS`.
    @inline(__always) public static var unlimitedMarks: Options { Options(Linux.FAN_UNLIMITED_MARKS) }
    /// Responses may be put into the audit log. The corresponding C constant is `FAN_ENABLE_AUDIT`.
    @inline(__always) public static var audit: Options { Options(Linux.FAN_ENABLE_AUDIT) }
    /// A pidfd of the process is in the records. Since Linux 5.15. The corresponding C constant is `FAN_REPORT_PIDFD`.
    @inline(__always) public static var reportPIDDescriptor: Options { Options(Linux.FAN_REPORT_PIDFD) }
    /// The thread and not the process is told. The corresponding C constant is `FAN_REPORT_TID`.
    @inline(__always) public static var reportThreadID: Options { Options(Linux.FAN_REPORT_TID) }
    /// Events have a handle of the file in the place of a descriptor. The corresponding C constant is `FAN_REPORT_FID`.
    @inline(__always) public static var reportFileID: Options { Options(Linux.FAN_REPORT_FID) }
    /// Events have a handle of the directory. Since Linux 5.9. The corresponding C constant is `FAN_REPORT_DIR_FID`.
    @inline(__always) public static var reportDirectoryID: Options { Options(Linux.FAN_REPORT_DIR_FID) }
    /// Events have the name in the directory. Since Linux 5.9. The corresponding C constant is `FAN_REPORT_NAME`.
    @inline(__always) public static var reportName: Options { Options(Linux.FAN_REPORT_NAME) }
    /// Events of names have a handle of the file too. Since Linux 5.17. The C constant is `FAN_REPORT_TARGET_FID`.
    @inline(__always) public static var reportTargetID: Options { Options(Linux.FAN_REPORT_TARGET_FID) }
  }

  /// How something is marked.
  @frozen
  public struct MarkOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// Marks a symbolic link itself. The corresponding C constant is `FAN_MARK_DONT_FOLLOW`.
    @inline(__always) public static var symlinkNoFollow: MarkOptions { MarkOptions(Linux.FAN_MARK_DONT_FOLLOW) }
    /// Fails with `notDirectory` for anything else. The corresponding C constant is `FAN_MARK_ONLYDIR`.
    @inline(__always) public static var onlyDirectory: MarkOptions { MarkOptions(Linux.FAN_MARK_ONLYDIR) }
    /// The events are those that are not told of. The corresponding C constant is `FAN_MARK_IGNORED_MASK`.
    @inline(__always) public static var ignoredMask: MarkOptions { MarkOptions(Linux.FAN_MARK_IGNORED_MASK) }
    /// They are not told of even after the file was written. The C constant is `FAN_MARK_IGNORED_SURV_MODIFY`.
    @inline(__always) public static var ignoredSurvivesModification: MarkOptions {
      MarkOptions(Linux.FAN_MARK_IGNORED_SURV_MODIFY)
    }
    /// The mark does not keep the file in memory. Since Linux 5.19. The C constant is `FAN_MARK_EVICTABLE`.
    @inline(__always) public static var evictable: MarkOptions { MarkOptions(Linux.FAN_MARK_EVICTABLE) }
    /// As `ignoredMask`, with `onDirectory` and `onChild` minded. Since Linux 6.0. The C constant is `FAN_MARK_IGNORE`.
    @inline(__always) public static var ignore: MarkOptions { MarkOptions(Linux.FAN_MARK_IGNORE) }
  }

  /// What happened, or is to be told of or asked.
  @frozen
  public struct Events: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt64(truncatingIfNeeded: constant) }

    /// Read. The corresponding C constant is `FAN_ACCESS`.
    @inline(__always) public static var accessed: Events { Events(Linux.FAN_ACCESS) }
    /// Written, or cut off. The corresponding C constant is `FAN_MODIFY`.
    @inline(__always) public static var modified: Events { Events(Linux.FAN_MODIFY) }
    /// Something of its status changed. The corresponding C constant is `FAN_ATTRIB`.
    @inline(__always) public static var attributesChanged: Events { Events(Linux.FAN_ATTRIB) }
    /// Closed, and had been open for writing. The corresponding C constant is `FAN_CLOSE_WRITE`.
    @inline(__always) public static var closedAfterWriting: Events { Events(Linux.FAN_CLOSE_WRITE) }
    /// Closed, and had not been open for writing. The corresponding C constant is `FAN_CLOSE_NOWRITE`.
    @inline(__always) public static var closedWithoutWriting: Events { Events(Linux.FAN_CLOSE_NOWRITE) }
    /// Opened. The corresponding C constant is `FAN_OPEN`.
    @inline(__always) public static var opened: Events { Events(Linux.FAN_OPEN) }
    /// Opened to be executed. The corresponding C constant is `FAN_OPEN_EXEC`.
    @inline(__always) public static var openedForExecution: Events { Events(Linux.FAN_OPEN_EXEC) }
    /// A name went from the directory. The corresponding C constant is `FAN_MOVED_FROM`.
    @inline(__always) public static var movedFrom: Events { Events(Linux.FAN_MOVED_FROM) }
    /// A name came to the directory. The corresponding C constant is `FAN_MOVED_TO`.
    @inline(__always) public static var movedTo: Events { Events(Linux.FAN_MOVED_TO) }
    /// A name changed; both are in the records. Since Linux 5.17. The corresponding C constant is `FAN_RENAME`.
    @inline(__always) public static var renamed: Events { Events(Linux.FAN_RENAME) }
    /// A name was made in the directory. The corresponding C constant is `FAN_CREATE`.
    @inline(__always) public static var created: Events { Events(Linux.FAN_CREATE) }
    /// A name was removed from the directory. The corresponding C constant is `FAN_DELETE`.
    @inline(__always) public static var removed: Events { Events(Linux.FAN_DELETE) }
    /// The marked file itself was removed. The corresponding C constant is `FAN_DELETE_SELF`.
    @inline(__always) public static var selfRemoved: Events { Events(Linux.FAN_DELETE_SELF) }
    /// The marked file itself was renamed. The corresponding C constant is `FAN_MOVE_SELF`.
    @inline(__always) public static var selfMoved: Events { Events(Linux.FAN_MOVE_SELF) }
    /// The file system is damaged. Since Linux 5.16. The corresponding C constant is `FAN_FS_ERROR`.
    @inline(__always) public static var fileSystemError: Events { Events(Linux.FAN_FS_ERROR) }
    /// May it be opened? Somebody waits for the response. The corresponding C constant is `FAN_OPEN_PERM`.
    @inline(__always) public static var openPermission: Events { Events(Linux.FAN_OPEN_PERM) }
    /// May it be opened to be executed? Likewise. The corresponding C constant is `FAN_OPEN_EXEC_PERM`.
    @inline(__always) public static var openForExecutionPermission: Events { Events(Linux.FAN_OPEN_EXEC_PERM) }
    /// May it be read? Likewise. The corresponding C constant is `FAN_ACCESS_PERM`.
    @inline(__always) public static var accessPermission: Events { Events(Linux.FAN_ACCESS_PERM) }
    /// Of directories too; in an event: of a directory. The corresponding C constant is `FAN_ONDIR`.
    @inline(__always) public static var onDirectory: Events { Events(Linux.FAN_ONDIR) }
    /// Of what lies in the marked directory too. The corresponding C constant is `FAN_EVENT_ON_CHILD`.
    @inline(__always) public static var onChild: Events { Events(Linux.FAN_EVENT_ON_CHILD) }
    /// In an event: some were lost. The corresponding C constant is `FAN_Q_OVERFLOW`.
    @inline(__always) public static var overflow: Events { Events(Linux.FAN_Q_OVERFLOW) }
  }
}
