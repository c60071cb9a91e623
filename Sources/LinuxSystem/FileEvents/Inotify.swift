// inotify: being told what happens to files and in directories.
public import LinuxABI
public import LinuxCore

/// A queue of events about files, and the watches that fill it.
@frozen
public struct Inotify: Hashable, Sendable {
  /// To be polled, and closed at last: it is readable when there are events.
  public let descriptor: FileDescriptor

  /// A queue that was made elsewhere.
  @inline(__always) public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Makes a queue without watches.
  ///
  /// - Parameters:
  ///   - nonBlocking: whether a read without events returns at once.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `tooManyOpenFiles` for too many queues or descriptors, `noMemory`.
  ///
  /// The corresponding system call is `inotify_init1(2)`.
  @inline(__always)
  public init(nonBlocking: Bool = false, closeOnExec: Bool = true) throws(Errno) {
    let flags = (nonBlocking ? Linux.O_NONBLOCK : 0) | (closeOnExec ? Linux.O_CLOEXEC : 0)
    // SAFETY: no address among the arguments.
    let result = unsafe try syscall(.inotify_init1, flags)
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// A watch in its queue.
  @frozen
  public struct Watch: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
  }

  /// Watches a file, or a directory and what lies in it (but not deeper).
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - events: what is to be told of.
  ///   - options: how.
  /// - Returns: the watch; the same one for a file that is watched, whose events are set anew.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `noSpace` for too many watches, `fileExists`,
  ///   `notDirectory` and others.
  ///
  /// The corresponding system call is `inotify_add_watch(2)`.
  @inline(__always)
  public func addWatch(
    _ path: some PathArgument, for events: Events, options: WatchOptions = []
  ) throws(Errno) -> Watch {
    let result = try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe try syscall(
        .inotify_add_watch, descriptor.number, Int(bitPattern: path), Int(events.rawValue | options.rawValue))
    }
    return Watch(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// Ends a watch. An event `ignored` follows.
  ///
  /// - Throws: `invalidArgument` for a watch that is not there.
  ///
  /// The corresponding system call is `inotify_rm_watch(2)`.
  @inline(__always)
  public func removeWatch(_ watch: Watch) throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.inotify_rm_watch, descriptor.number, Int(watch.rawValue))
  }
}

extension Inotify {
  /// What happened, or is to be told of.
  @frozen
  public struct Events: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// Read, or executed. The corresponding C constant is `IN_ACCESS`.
    @inline(__always) public static var accessed: Events { Events(Linux.IN_ACCESS) }
    /// Written, or cut off. The corresponding C constant is `IN_MODIFY`.
    @inline(__always) public static var modified: Events { Events(Linux.IN_MODIFY) }
    /// Something of its status changed: permissions, owner, times, link count. The C constant is `IN_ATTRIB`.
    @inline(__always) public static var attributesChanged: Events { Events(Linux.IN_ATTRIB) }
    /// Closed, and had been open for writing. The corresponding C constant is `IN_CLOSE_WRITE`.
    @inline(__always) public static var closedAfterWriting: Events { Events(Linux.IN_CLOSE_WRITE) }
    /// Closed, and had not been open for writing. The corresponding C constant is `IN_CLOSE_NOWRITE`.
    @inline(__always) public static var closedWithoutWriting: Events { Events(Linux.IN_CLOSE_NOWRITE) }
    /// Opened. The corresponding C constant is `IN_OPEN`.
    @inline(__always) public static var opened: Events { Events(Linux.IN_OPEN) }
    /// A name went from the directory; `Event.cookie` is that of its `movedTo`. The C constant is `IN_MOVED_FROM`.
    @inline(__always) public static var movedFrom: Events { Events(Linux.IN_MOVED_FROM) }
    /// A name came to the directory. The corresponding C constant is `IN_MOVED_TO`.
    @inline(__always) public static var movedTo: Events { Events(Linux.IN_MOVED_TO) }
    /// A name was made in the directory. The corresponding C constant is `IN_CREATE`.
    @inline(__always) public static var created: Events { Events(Linux.IN_CREATE) }
    /// A name was removed from the directory. The corresponding C constant is `IN_DELETE`.
    @inline(__always) public static var removed: Events { Events(Linux.IN_DELETE) }
    /// The watched file itself was removed. The corresponding C constant is `IN_DELETE_SELF`.
    @inline(__always) public static var selfRemoved: Events { Events(Linux.IN_DELETE_SELF) }
    /// The watched file itself was renamed. The corresponding C constant is `IN_MOVE_SELF`.
    @inline(__always) public static var selfMoved: Events { Events(Linux.IN_MOVE_SELF) }
    /// All of these. The corresponding C constant is `IN_ALL_EVENTS`.
    @inline(__always) public static var all: Events { Events(Linux.IN_ALL_EVENTS) }

    /// In an event: what it happened to is a directory. The corresponding C constant is `IN_ISDIR`.
    @inline(__always) public static var isDirectory: Events { Events(Linux.IN_ISDIR) }
    /// In an event: the watch is no more. The corresponding C constant is `IN_IGNORED`.
    @inline(__always) public static var ignored: Events { Events(Linux.IN_IGNORED) }
    /// In an event: some were lost. The corresponding C constant is `IN_Q_OVERFLOW`.
    @inline(__always) public static var overflow: Events { Events(Linux.IN_Q_OVERFLOW) }
    /// In an event: the file system was unmounted. The corresponding C constant is `IN_UNMOUNT`.
    @inline(__always) public static var unmounted: Events { Events(Linux.IN_UNMOUNT) }
  }

  /// How a file is watched.
  @frozen
  public struct WatchOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// Fails with `notDirectory` for anything else. The corresponding C constant is `IN_ONLYDIR`.
    @inline(__always) public static var onlyDirectory: WatchOptions { WatchOptions(Linux.IN_ONLYDIR) }
    /// Watches a symbolic link itself. The corresponding C constant is `IN_DONT_FOLLOW`.
    @inline(__always) public static var symlinkNoFollow: WatchOptions { WatchOptions(Linux.IN_DONT_FOLLOW) }
    /// No events of files whose names have left the directory. The corresponding C constant is `IN_EXCL_UNLINK`.
    @inline(__always) public static var excludeUnlinked: WatchOptions { WatchOptions(Linux.IN_EXCL_UNLINK) }
    /// Adds the events to those that the file is watched for, in place of setting them. The C constant is
    /// `IN_MASK_ADD`.
    @inline(__always) public static var add: WatchOptions { WatchOptions(Linux.IN_MASK_ADD) }
    /// Fails with `fileExists` where the file is watched. The corresponding C constant is `IN_MASK_CREATE`.
    @inline(__always) public static var create: WatchOptions { WatchOptions(Linux.IN_MASK_CREATE) }
    /// Ends with the first event. The corresponding C constant is `IN_ONESHOT`.
    @inline(__always) public static var oneShot: WatchOptions { WatchOptions(Linux.IN_ONESHOT) }
  }
}
