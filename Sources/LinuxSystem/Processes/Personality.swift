// How the kernel treats a process that wants the ways of other systems, or of other times.
public import LinuxABI

/// The execution domain of a process. The empty set is Linux.
@frozen
public struct Personality: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always) init(_ constant: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: constant)) }

  /// uname says that the machine has 32 bits. The corresponding C constant is `PER_LINUX32`.
  @inline(__always) public static var linux32: Personality { Personality(Linux.PER_LINUX32) }
  /// uname says that the kernel is a 2.6. The corresponding C constant is `UNAME26`.
  @inline(__always) public static var oldVersionNumber: Personality { Personality(Linux.UNAME26) }
  /// Addresses are not random. The corresponding C constant is `ADDR_NO_RANDOMIZE`.
  @inline(__always) public static var noAddressRandomization: Personality { Personality(Linux.ADDR_NO_RANDOMIZE) }
  /// The first page is mapped. The corresponding C constant is `MMAP_PAGE_ZERO`.
  @inline(__always) public static var mapsFirstPage: Personality { Personality(Linux.MMAP_PAGE_ZERO) }
  /// Mappings are laid out upwards. The corresponding C constant is `ADDR_COMPAT_LAYOUT`.
  @inline(__always) public static var oldAddressLayout: Personality { Personality(Linux.ADDR_COMPAT_LAYOUT) }
  /// What can be read can be executed. The corresponding C constant is `READ_IMPLIES_EXEC`.
  @inline(__always) public static var readImpliesExecute: Personality { Personality(Linux.READ_IMPLIES_EXEC) }
  /// Addresses have 32 bits. The corresponding C constant is `ADDR_LIMIT_32BIT`.
  @inline(__always) public static var addresses32Bit: Personality { Personality(Linux.ADDR_LIMIT_32BIT) }
  /// Addresses end at 3 GiB. The corresponding C constant is `ADDR_LIMIT_3GB`.
  @inline(__always) public static var addresses3GiB: Personality { Personality(Linux.ADDR_LIMIT_3GB) }
  /// select and others do not write the rest of a timeout back. The corresponding C constant is `STICKY_TIMEOUTS`.
  @inline(__always) public static var stickyTimeouts: Personality { Personality(Linux.STICKY_TIMEOUTS) }
}

extension Process {
  /// The calling thread's personality.
  ///
  /// The corresponding system call is `personality(2)`.
  @inline(__always)
  public static var personality: Personality {
    // SAFETY: a number only: all ones asks without setting.
    Personality(certain { () throws(Errno) in unsafe try syscall(.personality, 0xffff_ffff) })
  }

  /// Sets the calling thread's personality. What concerns addresses holds from the next execve on.
  ///
  /// - Returns: what it was.
  /// - Throws: `invalidArgument`.
  ///
  /// The corresponding system call is `personality(2)`.
  @inline(__always)
  @discardableResult
  public static func setPersonality(_ personality: Personality) throws(Errno) -> Personality {
    // SAFETY: a number only.
    Personality(unsafe try syscall(.personality, Int(personality.rawValue)))
  }
}
