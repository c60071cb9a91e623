// A descriptor that belongs to tasks: reading, writing and accepting are asynchronous functions of it.
//
// They are not functions of FileDescriptor: there they would take the place of those that block, of the same name, in every asynchronous
// function, also for a regular file; and a plain number that anybody closes cannot keep a registration with the kernel.
#if os(Linux)
public import LinuxABI
public import LinuxCore

/// A descriptor that tasks read from and write to while others run: a socket, a pipe, a terminal.
///
/// A call is tried first, and the task waits only where it would block. What it is copied to shares the descriptor, which is
/// closed by `close()` or with the last copy. One task at a time may read from it, and one may write. As tasks do, it stays on
/// the thread of async main: the closure of an `offload` may not keep it.
public struct AsyncFileDescriptor: Sendable {
  private let source: DescriptorSource

  /// Takes a descriptor over, and has its calls not block, also those of other processes that share the open file.
  ///
  /// - Parameter descriptor: one that is open, and that nobody else closes from now on.
  /// - Throws: `badFileDescriptor`. The descriptor stays the caller's then.
  ///
  /// The corresponding system calls are `fcntl(2)` with `F_SETFL` and `O_NONBLOCK`, and `getsockopt(2)`.
  public init(owning descriptor: FileDescriptor) throws(Errno) {
    let flags = try descriptor.control(Linux.F_GETFL)
    if flags & Linux.O_NONBLOCK == 0 { _ = try descriptor.control(Linux.F_SETFL, flags | Linux.O_NONBLOCK) }
    source = DescriptorSource(owning: descriptor, try DescriptorSource.Kind.of(descriptor))
  }

  private init(_ source: DescriptorSource) { self.source = source }

  /// The descriptor, for calls that do not wait, and not to be closed.
  public var descriptor: FileDescriptor { source.descriptor }

  /// Closes the descriptor. Tasks that wait for it go on with `badFileDescriptor`. A second time does nothing.
  ///
  /// - Throws: see `FileDescriptor.close()`.
  ///
  /// The corresponding system call is `close(2)`.
  public func close() throws(Errno) { try source.close() }

  /// Reads as many bytes as there are, at most the buffer's length, and waits while there is none.
  ///
  /// - Returns: the number of bytes, 0 only at the end.
  /// - Throws: `canceled` where the task is cancelled and there is nothing; `connectionReset` and others of `read(2)`;
  ///   `badFileDescriptor` where it is closed, also meanwhile; `noSpace`, `noMemory` where the kernel cannot wait.
  ///
  /// The corresponding system calls are `read(2)` and `recvfrom(2)`.
  public func read(into buffer: inout MutableRawSpan) async throws(Errno) -> Int {
    if source.isOthersTurn() { await Task<Never, Never>.yield() }
    while true {
      if source.mayRead {
        let count = try unsafe buffer.withUnsafeMutableBytes { (bytes) throws(Errno) in
          try source.readNow(Int(bitPattern: bytes.baseAddress), bytes.count)
        }
        if count >= 0 { return count }
      }
      try await source.waitToRead()
    }
  }

  /// Reads as many bytes as there are: see the form with a raw span.
  ///
  /// The corresponding system calls are `read(2)` and `recvfrom(2)`.
  public func read(into buffer: inout MutableSpan<UInt8>) async throws(Errno) -> Int {
    // SAFETY: a byte has no other form than its bits.
    var bytes = unsafe buffer.mutableBytes
    return try await read(into: &bytes)
  }

  /// Writes all the bytes, and waits while there is no room.
  ///
  /// - Throws: `canceled` where the task is cancelled and there is no room; `brokenPipe`, `connectionReset` and others of `write(2)`;
  ///   what `read(into:)` throws. Some of the bytes may have been written by then. A pipe that nobody reads raises SIGPIPE too.
  ///
  /// The corresponding system calls are `write(2)`, and `sendto(2)` with `MSG_NOSIGNAL`.
  public func writeAll(_ bytes: RawSpan) async throws(Errno) {
    if source.isOthersTurn() { await Task<Never, Never>.yield() }
    var written = 0
    while written < bytes.byteCount {
      if source.mayWrite {
        let count = try unsafe bytes.withUnsafeBytes { (bytes) throws(Errno) in
          try source.writeNow(Int(bitPattern: bytes.baseAddress) &+ written, bytes.count &- written)
        }
        if count >= 0 {
          written &+= count
          continue
        }
      }
      try await source.waitToWrite()
    }
  }

  /// Takes the next connection of a socket that listens, and waits while there is none.
  ///
  /// - Throws: `tooManyOpenFiles`, `tooManyOpenFilesInSystem`, `noBufferSpace`, `noMemory`, after which the connection still waits;
  ///   errors of the network that the connection has had already; `canceled`; `badFileDescriptor`; `invalidArgument` where it does
  ///   not listen.
  ///
  /// The corresponding system call is `accept4(2)`.
  public func accept() async throws(Errno) -> AsyncFileDescriptor {
    if source.isOthersTurn() { await Task<Never, Never>.yield() }
    while true {
      if source.mayRead, let descriptor = try source.acceptNow() {
        // A connection is of its listener's kind.
        return AsyncFileDescriptor(DescriptorSource(owning: descriptor, source.kind))
      }
      try await source.waitToRead()
    }
  }
}
#endif
