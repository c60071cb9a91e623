// Which pages are in memory, and what the program tells the kernel about its use of them.
public import LinuxABI
public import LinuxCore

extension MemoryMapping {
  /// What `advise` says about pages.
  @frozen
  public struct Advice: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Nothing particular. The corresponding C constant is `MADV_NORMAL`.
    @inline(__always) public static var normal: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_NORMAL))
    }
    /// They are used in no order: reading ahead is of no use. The corresponding C constant is `MADV_RANDOM`.
    @inline(__always) public static var random: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_RANDOM))
    }
    /// They are used once, in order. The corresponding C constant is `MADV_SEQUENTIAL`.
    @inline(__always) public static var sequential: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_SEQUENTIAL))
    }
    /// They are used soon. The corresponding C constant is `MADV_WILLNEED`.
    @inline(__always) public static var willNeed: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_WILLNEED))
    }
    /// Their content is of no use: private pages are zero when next read, others come from the file. The corresponding
    /// C constant is `MADV_DONTNEED`.
    @inline(__always) public static var dontNeed: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_DONTNEED))
    }
    /// Their content is of no use until the next write: the kernel may take them when it wants memory. The
    /// corresponding C constant is `MADV_FREE`.
    @inline(__always) public static var free: Advice { Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_FREE)) }
    /// The part of the shared file is made a hole. The corresponding C constant is `MADV_REMOVE`.
    @inline(__always) public static var remove: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_REMOVE))
    }
    /// A child does not have them. The corresponding C constant is `MADV_DONTFORK`.
    @inline(__always) public static var dontFork: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_DONTFORK))
    }
    /// A child has them. The corresponding C constant is `MADV_DOFORK`.
    @inline(__always) public static var doFork: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_DOFORK))
    }
    /// Equal ones may be merged. The corresponding C constant is `MADV_MERGEABLE`.
    @inline(__always) public static var mergeable: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_MERGEABLE))
    }
    /// They are not merged any more. The corresponding C constant is `MADV_UNMERGEABLE`.
    @inline(__always) public static var unmergeable: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_UNMERGEABLE))
    }
    /// Huge pages are worth it. The corresponding C constant is `MADV_HUGEPAGE`.
    @inline(__always) public static var hugePages: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_HUGEPAGE))
    }
    /// Huge pages are not. The corresponding C constant is `MADV_NOHUGEPAGE`.
    @inline(__always) public static var noHugePages: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_NOHUGEPAGE))
    }
    /// They are made huge pages at once. Since Linux 6.1. The corresponding C constant is `MADV_COLLAPSE`.
    @inline(__always) public static var collapse: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_COLLAPSE))
    }
    /// A core dump leaves them out. The corresponding C constant is `MADV_DONTDUMP`.
    @inline(__always) public static var dontDump: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_DONTDUMP))
    }
    /// A core dump has them. The corresponding C constant is `MADV_DODUMP`.
    @inline(__always) public static var doDump: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_DODUMP))
    }
    /// A child finds them zero. The corresponding C constant is `MADV_WIPEONFORK`.
    @inline(__always) public static var wipeOnFork: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_WIPEONFORK))
    }
    /// A child finds what they hold. The corresponding C constant is `MADV_KEEPONFORK`.
    @inline(__always) public static var keepOnFork: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_KEEPONFORK))
    }
    /// They are not used for a while. The corresponding C constant is `MADV_COLD`.
    @inline(__always) public static var cold: Advice { Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_COLD)) }
    /// They are written out at once. The corresponding C constant is `MADV_PAGEOUT`.
    @inline(__always) public static var pageOut: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_PAGEOUT))
    }
    /// Their tables are made as by a read of each. Since Linux 5.14. The corresponding C constant is
    /// `MADV_POPULATE_READ`.
    @inline(__always) public static var populateForReading: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_POPULATE_READ))
    }
    /// Their tables are made as by a write to each. Since Linux 5.14. The corresponding C constant is
    /// `MADV_POPULATE_WRITE`.
    @inline(__always) public static var populateForWriting: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_POPULATE_WRITE))
    }
    /// As `dontNeed`, locked pages too. Since Linux 5.18. The corresponding C constant is `MADV_DONTNEED_LOCKED`.
    @inline(__always) public static var dontNeedLocked: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_DONTNEED_LOCKED))
    }
    /// For tests of the kernel: as if the memory were broken. The corresponding C constant is `MADV_HWPOISON`.
    @inline(__always) public static var hardwarePoison: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_HWPOISON))
    }
    /// For tests of the kernel: moves the content and takes the memory out of use. The corresponding C constant is
    /// `MADV_SOFT_OFFLINE`.
    @inline(__always) public static var softOffline: Advice {
      Advice(rawValue: Int32(truncatingIfNeeded: Linux.MADV_SOFT_OFFLINE))
    }
  }

  /// Tells the kernel how pages are going to be used, or what their content is worth.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - advice: what is said. Some of it throws the content away.
  /// - Throws: `noMemory` where not all of it is mapped; `invalidArgument` for an advice that the kernel or these pages
  ///   do not have; `resourceTemporarilyUnavailable`, `badAddress` and others by advice.
  ///
  /// The corresponding system call is `madvise(2)`.
  @inline(__always)
  public static func advise(
    _ address: UnsafeMutableRawPointer, byteCount: Int, _ advice: Advice
  ) throws(Errno) {
    // SAFETY: the caller says that the content may go, where the advice throws it away.
    unsafe _ = try syscall(.madvise, Int(bitPattern: address), byteCount, Int(advice.rawValue))
  }

  /// Asks which pages are in memory.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - pages: a byte for each page, whose lowest bit says whether it is there. It wants a byte for each 4,096 bytes
  ///     of the length, as if pages were as small as they get.
  /// - Throws: `noMemory` where not all of it is mapped; `invalidArgument` where `pages` is too short.
  ///
  /// The corresponding system call is `mincore(2)`.
  @inline(__always)
  public static func residency(
    of address: UnsafeRawPointer, byteCount: Int, into pages: inout MutableSpan<UInt8>
  ) throws(Errno) {
    guard byteCount <= pages.count * 4096 else { throw .invalidArgument }
    // SAFETY: the kernel writes a byte a page, and a page has 4,096 bytes or more.
    unsafe try pages.withUnsafeMutableBufferPointer { pages throws(Errno) in
      unsafe _ = try syscall(.mincore, Int(bitPattern: address), byteCount, Int(bitPattern: pages.baseAddress))
    }
  }

  /// How `synchronize` writes.
  @frozen
  public struct SynchronizeOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// It returns when all is written. The corresponding C constant is `MS_SYNC`.
    @inline(__always) public static var wait: SynchronizeOptions {
      SynchronizeOptions(rawValue: Int32(truncatingIfNeeded: Linux.MS_SYNC))
    }
    /// It asks for the writing and returns at once. The corresponding C constant is `MS_ASYNC`.
    @inline(__always) public static var start: SynchronizeOptions {
      SynchronizeOptions(rawValue: Int32(truncatingIfNeeded: Linux.MS_ASYNC))
    }
    /// Other mappings of the file show what was written. The corresponding C constant is `MS_INVALIDATE`.
    @inline(__always) public static var invalidate: SynchronizeOptions {
      SynchronizeOptions(rawValue: Int32(truncatingIfNeeded: Linux.MS_INVALIDATE))
    }
  }

  /// Writes changed pages of a shared mapping to its file.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - options: one of `wait` and `start`, and `invalidate`.
  /// - Throws: `noMemory` where not all of it is mapped; `resourceBusy` for `invalidate` of locked pages; `ioError`;
  ///   `invalidArgument`.
  ///
  /// The corresponding system call is `msync(2)`.
  @inline(__always)
  public static func synchronize(
    _ address: UnsafeMutableRawPointer, byteCount: Int, _ options: SynchronizeOptions = .wait
  ) throws(Errno) {
    // SAFETY: the kernel reads the pages, as far as they are mapped.
    unsafe _ = try syscall(.msync, Int(bitPattern: address), byteCount, Int(options.rawValue))
  }

  /// How `lock` keeps pages in memory.
  @frozen
  public struct LockOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Each from its first use on. The corresponding C constant is `MLOCK_ONFAULT`.
    @inline(__always) public static var onFault: LockOptions {
      LockOptions(rawValue: Int32(truncatingIfNeeded: Linux.MLOCK_ONFAULT))
    }
  }

  /// Keeps pages in memory.
  ///
  /// - Parameters:
  ///   - address: any byte of the first page.
  ///   - byteCount: the length.
  /// - Throws: `noMemory` where it is more than RLIMIT_MEMLOCK or not mapped; `notPermitted` where that limit is zero;
  ///   `resourceTemporarilyUnavailable` where not all of it could be.
  ///
  /// The corresponding system call is `mlock(2)`.
  @inline(__always)
  public static func lock(_ address: UnsafeRawPointer, byteCount: Int) throws(Errno) {
    // SAFETY: the kernel looks at addresses only.
    unsafe _ = try syscall(.mlock, Int(bitPattern: address), byteCount)
  }

  /// Keeps pages in memory, with options. See `lock(_:byteCount:)`.
  ///
  /// The corresponding system call is `mlock2(2)`.
  @inline(__always)
  public static func lock(_ address: UnsafeRawPointer, byteCount: Int, options: LockOptions) throws(Errno) {
    // SAFETY: the kernel looks at addresses only.
    unsafe _ = try syscall(.mlock2, Int(bitPattern: address), byteCount, Int(options.rawValue))
  }

  /// Lets pages go from memory again.
  ///
  /// - Parameters:
  ///   - address: any byte of the first page.
  ///   - byteCount: the length.
  /// - Throws: `noMemory` where not all of it is mapped.
  ///
  /// The corresponding system call is `munlock(2)`.
  @inline(__always)
  public static func unlock(_ address: UnsafeRawPointer, byteCount: Int) throws(Errno) {
    // SAFETY: the kernel looks at addresses only.
    unsafe _ = try syscall(.munlock, Int(bitPattern: address), byteCount)
  }

  /// Which pages `lockAll` keeps in memory.
  @frozen
  public struct LockAllOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Those that are mapped now. The corresponding C constant is `MCL_CURRENT`.
    @inline(__always) public static var current: LockAllOptions {
      LockAllOptions(rawValue: Int32(truncatingIfNeeded: Linux.MCL_CURRENT))
    }
    /// Those that are mapped from now on. The corresponding C constant is `MCL_FUTURE`.
    @inline(__always) public static var future: LockAllOptions {
      LockAllOptions(rawValue: Int32(truncatingIfNeeded: Linux.MCL_FUTURE))
    }
    /// With one of these: each from its first use on. The corresponding C constant is `MCL_ONFAULT`.
    @inline(__always) public static var onFault: LockAllOptions {
      LockAllOptions(rawValue: Int32(truncatingIfNeeded: Linux.MCL_ONFAULT))
    }
  }

  /// Keeps all pages of the process in memory.
  ///
  /// - Throws: `noMemory` where it is more than RLIMIT_MEMLOCK; `notPermitted` where that limit is zero;
  ///   `invalidArgument`.
  ///
  /// The corresponding system call is `mlockall(2)`.
  @inline(__always)
  public static func lockAll(_ options: LockAllOptions) throws(Errno) {
    // SAFETY: no argument is an address.
    unsafe _ = try syscall(.mlockall, Int(options.rawValue))
  }

  /// Lets all pages of the process go from memory again.
  ///
  /// The corresponding system call is `munlockall(2)`.
  @inline(__always)
  public static func unlockAll() throws(Errno) {
    _ = try syscall(.munlockall)
  }

  /// The end of the process's data segment, which libc-style heaps move. FullSwift's own heap does not use it.
  ///
  /// The corresponding system call is `brk(2)`.
  @inline(__always)
  public static var programBreak: UnsafeMutableRawPointer? {
    // SAFETY: an address that is no end of a data segment changes nothing.
    unsafe UnsafeMutableRawPointer(bitPattern: (try? syscall(.brk, 0)) ?? 0)
  }

  /// Moves the end of the process's data segment.
  ///
  /// - Parameter address: the new end: above the segment's start.
  /// - Throws: `noMemory` where the kernel left the end where it was.
  ///
  /// The corresponding system call is `brk(2)`.
  @inline(__always)
  public static func setProgramBreak(_ address: UnsafeMutableRawPointer) throws(Errno) {
    // SAFETY: the caller says that nothing uses the memory that this takes away. The kernel answers the end that is
    // then.
    guard unsafe try syscall(.brk, Int(bitPattern: address)) == Int(bitPattern: address) else { throw .noMemory }
  }
}
