// A descriptor that somebody owns.
public import LinuxABI
public import LinuxCore

/// A descriptor with one owner: it is closed when that owner is gone, and cannot be copied or used after it was closed.
///
///     let file = OwnedFileDescriptor(owning: try .open("/etc/hostname", .readOnly))
///     let count = try file.descriptor.read(into: buffer)
@frozen
public struct OwnedFileDescriptor: ~Copyable, Sendable {
  /// The descriptor, to be used for as long as this value lives, and not to be closed.
  public let descriptor: FileDescriptor

  /// Takes a descriptor over.
  ///
  /// - Parameter descriptor: one that is open, and that nobody else closes.
  @inline(__always)
  public init(owning descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Closes the descriptor, and says so where that fails: without it, nobody learns of it.
  ///
  /// - Throws: see `FileDescriptor.close()`.
  @inline(__always)
  public consuming func close() throws(Errno) { try release().close() }

  /// Gives the descriptor up: whoever takes it has to close it.
  @inline(__always)
  public consuming func release() -> FileDescriptor {
    let descriptor = descriptor
    discard self
    return descriptor
  }

  @inline(__always)
  deinit { try? descriptor.close() }
}
