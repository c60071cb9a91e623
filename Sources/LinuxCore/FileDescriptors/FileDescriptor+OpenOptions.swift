// How a file is opened, and how its path is followed. What it is opened for is AccessMode.
public import LinuxABI

extension FileDescriptor {
  /// How a file is opened, and how it behaves from then on.
  @frozen
  public struct OpenOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) package init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// Nothing waits: neither opening, nor reading and writing after it. The corresponding C constant is `O_NONBLOCK`.
    @inline(__always) public static var nonBlocking: OpenOptions { OpenOptions(Linux.O_NONBLOCK) }
    /// Each write goes to the end of the file. The corresponding C constant is `O_APPEND`.
    @inline(__always) public static var append: OpenOptions { OpenOptions(Linux.O_APPEND) }
    /// The file is made where there is none; needs permissions. The corresponding C constant is `O_CREAT`.
    @inline(__always) public static var create: OpenOptions { OpenOptions(Linux.O_CREAT) }
    /// The file is emptied. The corresponding C constant is `O_TRUNC`.
    @inline(__always) public static var truncate: OpenOptions { OpenOptions(Linux.O_TRUNC) }
    /// With `create`: it is an error if the file is there. The corresponding C constant is `O_EXCL`.
    @inline(__always) public static var exclusiveCreate: OpenOptions { OpenOptions(Linux.O_EXCL) }
    /// It is an error if the last component is a symbolic link. The corresponding C constant is `O_NOFOLLOW`.
    @inline(__always) public static var noFollow: OpenOptions { OpenOptions(Linux.O_NOFOLLOW) }
    /// It is an error if the file is no directory. The corresponding C constant is `O_DIRECTORY`.
    @inline(__always) public static var directory: OpenOptions { OpenOptions(Linux.O_DIRECTORY) }
    /// The descriptor is closed on exec, as all are unless a parameter says otherwise. The C constant is `O_CLOEXEC`.
    @inline(__always) public static var closeOnExec: OpenOptions { OpenOptions(Linux.O_CLOEXEC) }

    /// The file is not opened, its place is held: for the calls that take a directory, `status()` and a few more. The
    /// corresponding C constant is `O_PATH`.
    @inline(__always) public static var path: OpenOptions { OpenOptions(Linux.O_PATH) }
    /// A file without a name is made in the directory of the path; needs permissions. The C constant is `O_TMPFILE`.
    @inline(__always) public static var temporaryFile: OpenOptions { OpenOptions(Linux.O_TMPFILE) }
    /// Each write waits for the device, data and all. The corresponding C constant is `O_SYNC`.
    @inline(__always) public static var synchronized: OpenOptions { OpenOptions(Linux.O_SYNC) }
    /// Each write waits for the device, as far as it takes to read the data again. The C constant is `O_DSYNC`.
    @inline(__always) public static var dataSynchronized: OpenOptions { OpenOptions(Linux.O_DSYNC) }
    /// Reads and writes go past the page cache, from and to aligned memory. For a pipe: see `PipeOptions`. The corresponding
    /// C constant is `O_DIRECT`.
    @inline(__always) public static var direct: OpenOptions { OpenOptions(Linux.O_DIRECT) }
    /// Reading leaves the time of last access as it is; for the file's owner only. The C constant is `O_NOATIME`.
    @inline(__always) public static var noAccessTime: OpenOptions { OpenOptions(Linux.O_NOATIME) }
    /// A terminal does not become the process's controlling one. The corresponding C constant is `O_NOCTTY`.
    @inline(__always) public static var noControllingTerminal: OpenOptions { OpenOptions(Linux.O_NOCTTY) }
    /// A signal is sent when there is something to read or room to write; not in `open`. The C constant is `O_ASYNC`.
    @inline(__always) public static var signalOnReady: OpenOptions { OpenOptions(Linux.FASYNC) }
  }

  /// How `open` with `resolve:` follows a path.
  @frozen
  public struct ResolveOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    @inline(__always) package init(_ constant: Int) { rawValue = UInt64(truncatingIfNeeded: constant) }

    /// The path stays below the directory: no absolute path or link, and no ".." out of it. The corresponding C constant is
    /// `RESOLVE_BENEATH`.
    @inline(__always) public static var beneath: ResolveOptions { ResolveOptions(Linux.RESOLVE_BENEATH) }
    /// The directory is the root while the path is followed. The corresponding C constant is `RESOLVE_IN_ROOT`.
    @inline(__always) public static var inRoot: ResolveOptions { ResolveOptions(Linux.RESOLVE_IN_ROOT) }
    /// No symbolic link is followed anywhere in the path. The corresponding C constant is `RESOLVE_NO_SYMLINKS`.
    @inline(__always) public static var noSymbolicLinks: ResolveOptions { ResolveOptions(Linux.RESOLVE_NO_SYMLINKS) }
    /// No link of the kind of /proc/self/fd/0 is followed. The corresponding C constant is `RESOLVE_NO_MAGICLINKS`.
    @inline(__always) public static var noMagicLinks: ResolveOptions { ResolveOptions(Linux.RESOLVE_NO_MAGICLINKS) }
    /// No mount point is crossed. The corresponding C constant is `RESOLVE_NO_XDEV`.
    @inline(__always) public static var noMountPoints: ResolveOptions { ResolveOptions(Linux.RESOLVE_NO_XDEV) }
    /// Only what the kernel's cache knows is looked up, without waiting, since Linux 5.12. The corresponding C constant is
    /// `RESOLVE_CACHED`.
    @inline(__always) public static var cached: ResolveOptions { ResolveOptions(Linux.RESOLVE_CACHED) }
  }
}
