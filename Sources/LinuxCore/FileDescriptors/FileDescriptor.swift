// A descriptor, and what the runtime does with one: it opens, reads, writes, closes, and asks for a terminal. The rest of this
// folder is swift-system's API, and its spelling throughout; what else the kernel does with descriptors is LinuxSystem's.
public import LinuxABI

/// A file descriptor: a number that the kernel gave the process for an open file, pipe, socket or device.
///
/// It is a plain number: copying it does not copy the file, and nothing closes it by itself.
@frozen
public struct FileDescriptor: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32

  @inline(__always)
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Descriptor 0.
  @inline(__always) public static var standardInput: FileDescriptor { FileDescriptor(rawValue: 0) }
  /// Descriptor 1.
  @inline(__always) public static var standardOutput: FileDescriptor { FileDescriptor(rawValue: 1) }
  /// Descriptor 2.
  @inline(__always) public static var standardError: FileDescriptor { FileDescriptor(rawValue: 2) }

  /// The number as an argument of a raw call.
  @inline(__always) package var number: Int { Int(rawValue) }

  /// The descriptor that the kernel answered.
  @inline(__always) package init(number: Int) { self.init(rawValue: Int32(truncatingIfNeeded: number)) }

  /// fcntl(2) with a number or with none.
  @inline(__always)
  package func control(_ command: Int, _ argument: Int = 0) throws(Errno) -> Int {
    // SAFETY: the callers' commands take numbers, and no addresses.
    unsafe try syscall(.fcntl, number, command, argument)
  }
}

extension FileDescriptor {
  /// What a file is opened for.
  @frozen
  public struct AccessMode: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Reading only. The corresponding C constant is `O_RDONLY`.
    @inline(__always) public static var readOnly: AccessMode { AccessMode(rawValue: 0) }
    /// Writing only. The corresponding C constant is `O_WRONLY`.
    @inline(__always) public static var writeOnly: AccessMode { AccessMode(rawValue: 1) }
    /// Both. The corresponding C constant is `O_RDWR`.
    @inline(__always) public static var readWrite: AccessMode { AccessMode(rawValue: 2) }
  }

  /// Opens a file that exists; the descriptor is closed on exec.
  ///
  /// - Parameters:
  ///   - path: the file's path, ended by a zero byte.
  ///   - mode: what it is opened for.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Throws: `noSuchFileOrDirectory`, `permissionDenied`, `isDirectory`, `tooManyOpenFiles` and others.
  ///
  /// The corresponding system call is `openat(2)`.
  @inline(__always)
  public static func open(
    _ path: UnsafePointer<CChar>, _ mode: AccessMode, retryOnInterrupt: Bool = true
  ) throws(Errno) -> FileDescriptor {
    let result = try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte and answers EFAULT where it cannot.
      unsafe try syscall(.openat, Linux.AT_FDCWD, Int(bitPattern: path), Int(mode.rawValue) | Linux.O_CLOEXEC, 0)
    }
    return FileDescriptor(rawValue: Int32(truncatingIfNeeded: result))
  }

  /// Reads from the descriptor's position, at most the buffer's length.
  ///
  /// - Returns: the number of bytes read; 0 at the end of the file.
  /// - Throws: `isDirectory`, `badFileDescriptor`, `ioError`, `resourceTemporarilyUnavailable` and others.
  ///
  /// The corresponding system call is `read(2)`.
  @inline(__always)
  public func read(
    into buffer: UnsafeMutableRawBufferPointer, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel writes into the buffer and not beyond its count.
      unsafe try syscall(.read, number, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// Writes at the descriptor's position, at most the buffer's length.
  ///
  /// To a pipe or socket that nobody reads the kernel also sends the signal SIGPIPE, which ends a process that
  /// has not ignored it.
  ///
  /// - Returns: the number of bytes written, which may be fewer than the buffer has.
  /// - Throws: `brokenPipe`, `noSpace`, `badFileDescriptor`, `resourceTemporarilyUnavailable` and others.
  ///
  /// The corresponding system call is `write(2)`.
  @inline(__always)
  public func write(
    _ buffer: UnsafeRawBufferPointer, retryOnInterrupt: Bool = true
  ) throws(Errno) -> Int {
    try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: the kernel reads the buffer and not beyond its count.
      unsafe try syscall(.write, number, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }

  /// Writes the whole buffer, in as many calls as it takes.
  ///
  /// - Throws: what `write(_:retryOnInterrupt:)` throws; some of the bytes may have been written by then.
  public func writeAll(_ buffer: UnsafeRawBufferPointer) throws(Errno) {
    var rest = unsafe buffer
    while unsafe !rest.isEmpty {
      let count = unsafe try write(rest)
      // SAFETY: the kernel wrote at most rest.count bytes, so what is left is inside the caller's buffer.
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Gives the number back. After it the kernel may give the same number to another file.
  ///
  /// - Throws: `badFileDescriptor`; `ioError` and others where earlier writes failed. The number is free in every
  ///   case but the first, so the call must not be repeated.
  ///
  /// The corresponding system call is `close(2)`.
  @inline(__always)
  public func close() throws(Errno) {
    _ = unsafe try syscall(.close, number)
  }

  /// Whether the descriptor is a terminal.
  ///
  /// The corresponding system call is `ioctl(2)` with `TIOCGWINSZ`, as `isatty(3)` of musl has it.
  @inline(__always)
  public var isTerminal: Bool {
    unsafe withUnsafeTemporaryAllocation(byteCount: 8, alignment: 8) { unsafe isTerminal(scratch: $0) }
  }

  /// Whether the descriptor is a terminal, with the caller's memory for the answer that nobody looks at.
  ///
  /// - Parameter scratch: at least 8 bytes; what they hold afterwards is undefined.
  @inline(__always)
  public func isTerminal(scratch: UnsafeMutableRawBufferPointer) -> Bool {
    let windowSize = 0x5413  // TIOCGWINSZ, of a struct winsize of four 16-bit numbers
    // SAFETY: the kernel writes eight bytes, or none.
    return unsafe (try? syscall(.ioctl, number, windowSize, Int(bitPattern: scratch.baseAddress))) != nil
  }
}

/// Calls `body` again for as long as a signal came before it had done anything.
@inline(__always)
package func retrying(_ retry: Bool, _ body: () throws(Errno) -> Int) throws(Errno) -> Int {
  while true {
    do { return try body() } catch { if !retry || error != .interrupted { throw error } }
  }
}

extension FileDescriptor {
  /// Sleeps until a write would not fail with `resourceTemporarilyUnavailable`, or a signal comes.
  ///
  /// The corresponding system call is `ppoll(2)` with `POLLOUT`.
  @inline(__always)
  public func waitUntilWritable() { wait(for: UInt64(Linux.POLLOUT)) }

  /// Sleeps until a read would not fail with `resourceTemporarilyUnavailable`, or a signal comes.
  ///
  /// The corresponding system call is `ppoll(2)` with `POLLIN`.
  @inline(__always)
  public func waitUntilReadable() { wait(for: UInt64(Linux.POLLIN)) }

  @inline(__always)
  private func wait(for events: UInt64) {
    // struct pollfd: the descriptor in the low half, then the events asked for, then those that came.
    var request = UInt64(UInt32(bitPattern: rawValue)) | events &<< 32
    // SAFETY: the kernel reads and writes the eight bytes of one struct pollfd.
    unsafe withUnsafeMutablePointer(to: &request) { request in
      unsafe _ = try? syscall(.ppoll, Int(bitPattern: request), 1, 0, 0)
    }
  }
}
