// A counter that is a descriptor: one adds to it, another waits for it (eventfd(2)).
public import LinuxABI

/// A counter of 64 bits that is waited for as files are, between threads or processes.
@frozen
public struct EventDescriptor: Hashable, Sendable {
  /// The descriptor to wait for, and to close.
  public let descriptor: FileDescriptor

  /// A counter by a descriptor that is known to be one, such as one that was inherited.
  @inline(__always)
  public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// How the counter is made.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// It is not there after an exec. The corresponding C constant is `EFD_CLOEXEC`.
    @inline(__always)
    public static var closeOnExec: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.EFD_CLOEXEC)) }
    /// Reading and adding fail where they would sleep. The corresponding C constant is `EFD_NONBLOCK`.
    @inline(__always)
    public static var nonBlocking: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.EFD_NONBLOCK)) }
    /// Taking takes 1, not all. The corresponding C constant is `EFD_SEMAPHORE`.
    @inline(__always)
    public static var semaphore: Options { Options(rawValue: Int32(truncatingIfNeeded: Linux.EFD_SEMAPHORE)) }
  }

  /// Makes a counter.
  ///
  /// - Parameters:
  ///   - value: what it begins with.
  ///   - options: close-on-exec where nothing is said.
  /// - Throws: `tooManyOpenFiles`; `invalidArgument` for unknown options.
  ///
  /// The corresponding system call is `eventfd2(2)`.
  @inline(__always)
  public init(value: UInt32 = 0, options: Options = .closeOnExec) throws(Errno) {
    let number = unsafe try syscall(.eventfd2, Int(value), Int(options.rawValue))
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// Adds to the counter, and sleeps where it would become too large.
  ///
  /// - Throws: `invalidArgument` for `UInt64.max`; `resourceTemporarilyUnavailable` where it would become too large and
  ///   does not block.
  ///
  /// The corresponding system call is `write(2)`.
  public func add(_ number: UInt64 = 1, retryOnInterrupt: Bool = true) throws(Errno) {
    var number = number
    // SAFETY: the kernel reads the number's eight bytes.
    unsafe try withUnsafeMutablePointer(to: &number) { (number) throws(Errno) in
      _ = try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(.write, descriptor.number, Int(bitPattern: number), 8)
      }
    }
  }

  /// Sleeps while the counter is zero, and takes what it has; 1 of a semaphore.
  ///
  /// - Returns: what was taken.
  /// - Throws: `resourceTemporarilyUnavailable` where it is zero and does not block.
  ///
  /// The corresponding system call is `read(2)`.
  @inline(__always)
  public func take(retryOnInterrupt: Bool = true) throws(Errno) -> UInt64 {
    try descriptor.readNumber(retryOnInterrupt)
  }

  /// Gives the descriptor back. See `FileDescriptor.close()`.
  ///
  /// The corresponding system call is `close(2)`.
  @inline(__always)
  public func close() throws(Errno) { try descriptor.close() }
}

extension FileDescriptor {
  /// Reads the eight bytes that timers and events are read as.
  package func readNumber(_ retryOnInterrupt: Bool) throws(Errno) -> UInt64 {
    var result: UInt64 = 0
    // SAFETY: the kernel writes the number's eight bytes.
    unsafe try withUnsafeMutablePointer(to: &result) { (result) throws(Errno) in
      _ = try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(.read, number, Int(bitPattern: result), 8)
      }
    }
    return result
  }
}
