// Files that are memory and have no path.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// What a file in memory is like.
  @frozen
  public struct MemoryFileOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Seals can be set on it. The corresponding C constant is `MFD_ALLOW_SEALING`.
    @inline(__always) public static var allowSealing: MemoryFileOptions {
      MemoryFileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MFD_ALLOW_SEALING))
    }
    /// It is of huge pages, of the default size or of the size that another option says. The corresponding C constant
    /// is `MFD_HUGETLB`.
    @inline(__always) public static var hugePages: MemoryFileOptions {
      MemoryFileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MFD_HUGETLB))
    }
    /// With `hugePages`: of 2 MiB. The corresponding C constant is `MFD_HUGE_2MB`.
    @inline(__always) public static var hugePages2MiB: MemoryFileOptions {
      MemoryFileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MFD_HUGE_2MB))
    }
    /// With `hugePages`: of 1 GiB. The corresponding C constant is `MFD_HUGE_1GB`.
    @inline(__always) public static var hugePages1GiB: MemoryFileOptions {
      MemoryFileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MFD_HUGE_1GB))
    }
  }

  /// Makes a file in memory, empty and open for reading and writing.
  ///
  /// - Parameters:
  ///   - name: shown in /proc/self/fd, for people: at most 249 bytes, and not unique.
  ///   - options: what it is like.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `invalidArgument` for a name that is too long; `noMemory`; `tooManyOpenFiles`.
  ///
  /// The corresponding system call is `memfd_create(2)`.
  @inline(__always)
  public static func openMemoryFile(
    named name: some PathArgument, options: MemoryFileOptions = [], closeOnExec: Bool = true
  ) throws(Errno) -> FileDescriptor {
    let flags = Int(options.rawValue) | (closeOnExec ? Linux.MFD_CLOEXEC : 0)
    let number = unsafe try name.withPath { (name: UnsafePointer<CChar>) throws(Errno) in
      // SAFETY: the kernel reads the name up to its zero byte.
      unsafe try syscall(.memfd_create, Int(bitPattern: name), flags)
    }
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// Makes a file in memory whose mapped pages only processes that map it can read: not even the kernel's own mapping
  /// has them.
  ///
  /// Its size is set once, by truncating it, and it is used by mapping it shared. The pages stay in memory, and count
  /// as locked. Since Linux 5.14; until 6.5 only where the kernel was started with `secretmem.enable`.
  ///
  /// - Throws: `noFunction` where it is switched off; `tooManyOpenFiles`.
  ///
  /// The corresponding system call is `memfd_secret(2)`.
  @inline(__always)
  public static func openSecretMemory(closeOnExec: Bool = true) throws(Errno) -> FileDescriptor {
    // SAFETY: no argument is an address.
    let number = unsafe try syscall(.memfd_secret, closeOnExec ? Linux.O_CLOEXEC : 0)
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }
}
