// Random bytes, as the kernel makes them.
public import LinuxABI
public import LinuxCore

/// The kernel's random numbers.
public enum Random {
  /// Which bytes, and whether to wait for them.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// An error in place of a wait, early after the machine's start. The corresponding C constant is `GRND_NONBLOCK`.
    @inline(__always) public static var nonBlocking: Options {
      Options(rawValue: UInt32(truncatingIfNeeded: Linux.GRND_NONBLOCK))
    }
    /// Bytes that are not fit for keys, early after the machine's start, in place of a wait. The corresponding C
    /// constant is `GRND_INSECURE`.
    @inline(__always) public static var insecure: Options {
      Options(rawValue: UInt32(truncatingIfNeeded: Linux.GRND_INSECURE))
    }
    /// Those of /dev/random: the same as others since Linux 5.6. The corresponding C constant is `GRND_RANDOM`.
    @inline(__always) public static var legacy: Options {
      Options(rawValue: UInt32(truncatingIfNeeded: Linux.GRND_RANDOM))
    }
  }

  /// Fills a buffer with random bytes.
  ///
  /// - Parameters:
  ///   - buffer: where to.
  ///   - options: which bytes.
  /// - Throws: `resourceTemporarilyUnavailable` with `nonBlocking`; `invalidArgument`.
  ///
  /// The corresponding system call is `getrandom(2)`.
  public static func fill(_ buffer: inout MutableRawSpan, options: Options = []) throws(Errno) {
    unsafe try buffer.withUnsafeMutableBytes { buffer throws(Errno) in
      var rest = unsafe buffer
      while unsafe !rest.isEmpty {
        let count = try retrying(true) { () throws(Errno) in
          // SAFETY: the kernel writes into the rest of the buffer and not beyond its count.
          unsafe try syscall(.getrandom, Int(bitPattern: rest.baseAddress), rest.count, Int(options.rawValue))
        }
        // SAFETY: the kernel filled at most rest.count bytes.
        unsafe rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
