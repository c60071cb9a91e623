// Pages of the process: mapping files and fresh memory, protecting, moving. Giving back is in LinuxCore; advice,
// residency and locks are in MemoryMapping+Residency, keys in ProtectionKey; the owner of a mapping is MappedMemory.
//
// Addresses are those of a page's first byte unless it is said otherwise; lengths are in bytes, and the kernel rounds
// them up to whole pages.
public import LinuxABI
public import LinuxCore

extension MemoryMapping {
  /// What may be done with pages; the empty set is `PROT_NONE`.
  @frozen
  public struct Protection: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// They may be read. The corresponding C constant is `PROT_READ`.
    @inline(__always) public static var read: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_READ))
    }
    /// They may be written. The corresponding C constant is `PROT_WRITE`.
    @inline(__always) public static var write: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_WRITE))
    }
    /// They may be executed. The corresponding C constant is `PROT_EXEC`.
    @inline(__always) public static var execute: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_EXEC))
    }
    /// They may be used for atomic operations, on processors that tell them apart. The corresponding C constant is
    /// `PROT_SEM`.
    @inline(__always) public static var atomic: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_SEM))
    }

    /// They may be read and written.
    @inline(__always)
    public static var readWrite: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_READ | Linux.PROT_WRITE))
    }

    /// For `protect`: down to the start of a mapping that grows downwards. The corresponding C constant is
    /// `PROT_GROWSDOWN`.
    @inline(__always) public static var growsDown: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_GROWSDOWN))
    }
    /// For `protect`: up to the end of a mapping that grows upwards. The corresponding C constant is `PROT_GROWSUP`.
    @inline(__always) public static var growsUp: Protection {
      Protection(rawValue: Int32(truncatingIfNeeded: Linux.PROT_GROWSUP))
    }
  }

  /// Whether others see what is written to pages.
  @frozen
  public struct Sharing: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Nobody does: a written page is a copy. The corresponding C constant is `MAP_PRIVATE`.
    @inline(__always) public static var `private`: Sharing {
      Sharing(rawValue: Int32(truncatingIfNeeded: Linux.MAP_PRIVATE))
    }
    /// Others that map the same file do, and the file changes. The corresponding C constant is `MAP_SHARED`.
    @inline(__always) public static var shared: Sharing {
      Sharing(rawValue: Int32(truncatingIfNeeded: Linux.MAP_SHARED))
    }
    /// As `shared`, and options that the kernel does not know are refused. The corresponding C constant is
    /// `MAP_SHARED_VALIDATE`.
    @inline(__always) public static var sharedValidated: Sharing {
      Sharing(rawValue: Int32(truncatingIfNeeded: Linux.MAP_SHARED_VALIDATE))
    }
  }

  /// How pages are mapped.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The mapping grows downwards, as a stack does. The corresponding C constant is `MAP_GROWSDOWN`.
    @inline(__always) public static var growsDown: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_GROWSDOWN))
    }
    /// The pages stay in memory, as after `lock`. The corresponding C constant is `MAP_LOCKED`.
    @inline(__always) public static var locked: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_LOCKED))
    }
    /// No swap space is reserved. The corresponding C constant is `MAP_NORESERVE`.
    @inline(__always) public static var noReserve: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_NORESERVE))
    }
    /// The pages are read in or made at once. The corresponding C constant is `MAP_POPULATE`.
    @inline(__always) public static var populate: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_POPULATE))
    }
    /// With `populate`: only pages that are in memory already. The corresponding C constant is `MAP_NONBLOCK`.
    @inline(__always) public static var nonBlocking: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_NONBLOCK))
    }
    /// For a stack. The corresponding C constant is `MAP_STACK`.
    @inline(__always) public static var stack: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_STACK)) }
    /// With `sharedValidated` on persistent memory: what is written survives a crash. The corresponding C constant is
    /// `MAP_SYNC`.
    @inline(__always) public static var synchronous: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_SYNC))
    }
    /// Without clearing the pages, on kernels built for it. The corresponding C constant is `MAP_UNINITIALIZED`.
    @inline(__always) public static var uninitialized: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_UNINITIALIZED))
    }
    /// Huge pages of the default size, or of the size that another option says. The corresponding C constant is
    /// `MAP_HUGETLB`.
    @inline(__always) public static var hugePages: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGETLB))
    }
    /// With `hugePages`: of 64 KiB. The corresponding C constant is `MAP_HUGE_64KB`.
    @inline(__always) public static var hugePages64KiB: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGE_64KB))
    }
    /// With `hugePages`: of 2 MiB. The corresponding C constant is `MAP_HUGE_2MB`.
    @inline(__always) public static var hugePages2MiB: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGE_2MB))
    }
    /// With `hugePages`: of 32 MiB. The corresponding C constant is `MAP_HUGE_32MB`.
    @inline(__always) public static var hugePages32MiB: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGE_32MB))
    }
    /// With `hugePages`: of 512 MiB. The corresponding C constant is `MAP_HUGE_512MB`.
    @inline(__always) public static var hugePages512MiB: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGE_512MB))
    }
    /// With `hugePages`: of 1 GiB. The corresponding C constant is `MAP_HUGE_1GB`.
    @inline(__always) public static var hugePages1GiB: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGE_1GB))
    }
    /// With `hugePages`: of 16 GiB. The corresponding C constant is `MAP_HUGE_16GB`.
    @inline(__always) public static var hugePages16GiB: Options {
      Options(rawValue: Int32(truncatingIfNeeded: Linux.MAP_HUGE_16GB))
    }
  }

  /// Where a mapping goes.
  @frozen
  public struct Placement: Sendable {
    let address: UInt
    let flags: Int32

    @inline(__always)
    init(address: UInt, flags: Int) {
      self.address = address
      self.flags = Int32(truncatingIfNeeded: flags)
    }

    /// Wherever there is room.
    @inline(__always) public static var anywhere: Placement { Placement(address: 0, flags: 0) }

    /// At an address if there is room, else anywhere.
    @inline(__always)
    public static func preferably(_ address: UnsafeMutableRawPointer) -> Placement {
      Placement(address: UInt(bitPattern: address), flags: 0)
    }

    /// At an address, where nothing may be mapped yet. The corresponding C constant is `MAP_FIXED_NOREPLACE`.
    @inline(__always)
    public static func unoccupied(_ address: UnsafeMutableRawPointer) -> Placement {
      Placement(address: UInt(bitPattern: address), flags: Linux.MAP_FIXED_NOREPLACE)
    }

    /// At an address, in place of what is mapped there. The corresponding C constant is `MAP_FIXED`.
    @inline(__always)
    public static func replacing(_ address: UnsafeMutableRawPointer) -> Placement {
      Placement(address: UInt(bitPattern: address), flags: Linux.MAP_FIXED)
    }
  }

  /// Maps fresh, zeroed pages of no file.
  ///
  /// - Parameters:
  ///   - byteCount: the length.
  ///   - protection: what may be done with them.
  ///   - sharing: whether a child after a fork sees what is written.
  ///   - options: how they are mapped.
  ///   - placement: where they go.
  /// - Returns: the first byte.
  /// - Throws: `noMemory`; `invalidArgument` for a length of zero or an address that is no page's first byte;
  ///   `fileExists` where an unoccupied place is not; `notPermitted`; `resourceTemporarilyUnavailable` where too much
  ///   is locked.
  ///
  /// The corresponding system call is `mmap(2)` with `MAP_ANONYMOUS`.
  @inline(__always)
  public static func map(
    byteCount: Int, protection: Protection = .readWrite, sharing: Sharing = .private, options: Options = [],
    at placement: Placement = .anywhere
  ) throws(Errno) -> UnsafeMutableRawPointer {
    let flags = sharing.rawValue | options.rawValue | placement.flags | Int32(truncatingIfNeeded: Linux.MAP_ANONYMOUS)
    // SAFETY: where the placement replaces a mapping, whoever made it with `replacing` says that nothing uses it.
    let address = unsafe try syscall(
      .mmap, Int(bitPattern: placement.address), byteCount, Int(protection.rawValue), Int(flags), -1, 0)
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
    return unsafe pointer
  }

  /// Maps pages of a file. Bytes behind the file's end raise SIGBUS from the next page on.
  ///
  /// - Parameters:
  ///   - file: a descriptor open for reading, and for writing too where shared pages may be written; it may be closed
  ///     afterwards.
  ///   - offset: where in the file, in bytes: a multiple of the page.
  ///   - byteCount: the length.
  ///   - protection: what may be done with them.
  ///   - sharing: whether what is written goes to the file.
  ///   - options: how they are mapped.
  ///   - placement: where they go.
  /// - Returns: the first byte.
  /// - Throws: `permissionDenied` where the descriptor is not open for what is asked; `badFileDescriptor`;
  ///   `operationNotSupportedByDevice` for what cannot be mapped; and what mapping without a file throws.
  ///
  /// The corresponding system call is `mmap(2)`.
  @inline(__always)
  public static func map(
    _ file: FileDescriptor, offset: Int64 = 0, byteCount: Int, protection: Protection = .read,
    sharing: Sharing = .shared, options: Options = [], at placement: Placement = .anywhere
  ) throws(Errno) -> UnsafeMutableRawPointer {
    let flags = sharing.rawValue | options.rawValue | placement.flags
    // SAFETY: as above.
    let address = unsafe try syscall(
      .mmap, Int(bitPattern: placement.address), byteCount, Int(protection.rawValue), Int(flags), file.number,
      Int(offset))
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
    return unsafe pointer
  }

  /// Changes what may be done with pages.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length.
  ///   - protection: what may be done from now on.
  /// - Throws: `permissionDenied` where the file is not open for it; `noMemory` where not all of it is mapped;
  ///   `invalidArgument`.
  ///
  /// The corresponding system call is `mprotect(2)`.
  @inline(__always)
  public static func protect(
    _ address: UnsafeMutableRawPointer, byteCount: Int, _ protection: Protection
  ) throws(Errno) {
    // SAFETY: the caller says that nobody relies on what is taken away.
    unsafe _ = try syscall(.mprotect, Int(bitPattern: address), byteCount, Int(protection.rawValue))
  }

  /// How `remap` may change a mapping.
  @frozen
  public struct RemapOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// It may go to another address. The corresponding C constant is `MREMAP_MAYMOVE`.
    @inline(__always) public static var mayMove: RemapOptions {
      RemapOptions(rawValue: Int32(truncatingIfNeeded: Linux.MREMAP_MAYMOVE))
    }
    /// With `mayMove`: the old pages stay mapped, and empty. The corresponding C constant is `MREMAP_DONTUNMAP`.
    @inline(__always) public static var keepOld: RemapOptions {
      RemapOptions(rawValue: Int32(truncatingIfNeeded: Linux.MREMAP_DONTUNMAP))
    }
  }

  /// Makes a mapping longer or shorter, or moves it.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page.
  ///   - byteCount: the length so far; 0 makes a second mapping of the same shared pages.
  ///   - newByteCount: the length from now on.
  ///   - options: how it may change.
  ///   - newAddress: where it goes, in place of what is mapped there; nil leaves it to the kernel. Wants `mayMove`.
  /// - Returns: the first byte, which has moved perhaps.
  /// - Throws: `noMemory` where it cannot grow in its place and may not move; `badAddress` where there is no mapping;
  ///   `invalidArgument`.
  ///
  /// The corresponding system call is `mremap(2)`.
  @inline(__always)
  public static func remap(
    _ address: UnsafeMutableRawPointer, byteCount: Int, to newByteCount: Int, options: RemapOptions = .mayMove,
    at newAddress: UnsafeMutableRawPointer? = nil
  ) throws(Errno) -> UnsafeMutableRawPointer {
    let fixed = unsafe newAddress == nil ? 0 : Linux.MREMAP_FIXED
    // SAFETY: the caller says that nothing uses the old address afterwards, and what was at the new one.
    let result = unsafe try syscall(
      .mremap, Int(bitPattern: address), byteCount, newByteCount, Int(options.rawValue) | fixed,
      Int(bitPattern: newAddress))
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: result) else { throw .noMemory }
    return unsafe pointer
  }

  /// Has pages of a shared file mapping show another part of the file. Several mappings do the same since Linux 4.0.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page of one shared mapping.
  ///   - byteCount: the length.
  ///   - pageOffset: the part of the file, counted in pages.
  ///   - options: `nonBlocking`, or nothing.
  /// - Throws: `invalidArgument` where it is not one shared mapping.
  ///
  /// The corresponding system call is `remap_file_pages(2)`.
  @inline(__always)
  public static func remapFilePages(
    _ address: UnsafeMutableRawPointer, byteCount: Int, pageOffset: Int, options: Options = []
  ) throws(Errno) {
    // SAFETY: the caller says that nobody relies on what the pages show.
    unsafe _ = try syscall(
      .remap_file_pages, Int(bitPattern: address), byteCount, 0, pageOffset, Int(options.rawValue))
  }
}
