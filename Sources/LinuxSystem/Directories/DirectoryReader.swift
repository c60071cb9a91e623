// Reading directories: the kernel fills a buffer with as many entries as fit, and they are used where they lie.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// Reads as many entries of the directory as fit, as `struct linux_dirent64`: `DirectoryReader` takes them apart.
  ///
  /// - Parameter buffer: gets the entries; aligned to 8 bytes. 280 bytes are enough for any one.
  /// - Returns: the number of bytes written; 0 at the end of the directory.
  /// - Throws: `invalidArgument` where the next entry does not fit, `notDirectory`, `badFileDescriptor`,
  ///   `noSuchFileOrDirectory` where the directory has been removed, and others.
  ///
  /// The corresponding system call is `getdents64(2)`.
  @inline(__always)
  public func readDirectoryEntries(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    // SAFETY: the kernel writes into the buffer and not beyond its count.
    unsafe try syscall(.getdents64, number, Int(bitPattern: buffer.baseAddress), buffer.count)
  }

  /// Reads as many entries of the directory as fit, as `struct linux_dirent64`: `DirectoryReader` takes them apart.
  ///
  /// - Parameter buffer: gets the entries; aligned to 8 bytes. 280 bytes are enough for any one.
  /// - Returns: the number of bytes written; 0 at the end of the directory.
  /// - Throws: `invalidArgument` where the next entry does not fit, `notDirectory`, `badFileDescriptor`,
  ///   `noSuchFileOrDirectory` where the directory has been removed, and others.
  ///
  /// The corresponding system call is `getdents64(2)`.
  @inline(__always)
  public func readDirectoryEntries(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    try unsafe buffer.withUnsafeMutableBytes { (buffer) throws(Errno) in unsafe try readDirectoryEntries(into: buffer) }
  }
}

/// Reads a directory's entries, one at a time, over a buffer of the caller's. There is no heap in it.
///
/// ```swift
/// let directory = try FileDescriptor.open("/etc", .readOnly, options: .directory)
/// var buffer = DirectoryReader.Buffer(repeating: 0)
/// var reader = DirectoryReader(directory, buffer: &buffer)
/// while let entry = try reader.next() { … }
/// ```
///
/// Entries come in the file system's order, `.` and `..` among them. What is made or removed meanwhile may be seen or
/// not.
@frozen
public struct DirectoryReader: ~Copyable, ~Escapable {
  /// A buffer of 8 KiB.
  public typealias Buffer = InlineArray<1024, UInt64>

  /// The directory.
  public let descriptor: FileDescriptor

  private var records: RecordBuffer

  /// A reader over any memory. It begins where the descriptor's position is.
  ///
  /// - Parameters:
  ///   - descriptor: the directory, opened for reading; the reader does not close it.
  ///   - buffer: aligned to 8 bytes. 280 bytes are enough for any entry; more entries at a time are fewer calls.
  @inline(__always)
  @_lifetime(copy buffer)
  public init(_ descriptor: FileDescriptor, buffer: consuming MutableRawSpan) {
    self.descriptor = descriptor
    records = RecordBuffer(buffer)
  }

  /// A reader over a buffer of words. It begins where the descriptor's position is.
  ///
  /// - Parameters:
  ///   - descriptor: the directory, opened for reading; the reader does not close it.
  ///   - buffer: 35 words (280 bytes) are enough for any entry; more entries at a time are fewer calls.
  @inline(__always)
  @_lifetime(&buffer)
  public init<let count: Int>(_ descriptor: FileDescriptor, buffer: inout InlineArray<count, UInt64>) {
    self.descriptor = descriptor
    records = RecordBuffer(&buffer)
  }

  /// The next entry, or nil at the end of the directory.
  ///
  /// - Throws: `invalidArgument` where the buffer is too small for it (nothing is skipped), `notDirectory`,
  ///   `badFileDescriptor`, `noSuchFileOrDirectory` where the directory has been removed, and others.
  ///
  /// The corresponding system call is `getdents64(2)`, once for a buffer full of entries.
  @_lifetime(&self)
  public mutating func next() throws(Errno) -> DirectoryEntry? {
    let descriptor = descriptor
    // struct linux_dirent64: inode (8 bytes), next offset (8), the record's length (2), type (1), name, zero bytes.
    let nameOffset = 19
    let record = try records.next(
      minimum: nameOffset + 2, length: { Int($0.load(16, as: UInt16.self)) },
      fill: { (buffer) throws(Errno) in try descriptor.readDirectoryEntries(into: &buffer) })
    guard let record else { return nil }
    // Zero bytes fill the record up; the name ends with the first. The kernel writes no record without one.
    let end = record.firstZero(from: nameOffset)
    if end == record.byteCount { throw .ioError }
    return DirectoryEntry(
      inode: record.load(0, as: UInt64.self), nextOffset: record.load(8, as: Int64.self),
      type: FileType(rawValue: record.load(18, as: UInt8.self)), storage: record.extracting(nameOffset...end).units)
  }

  /// Goes back to the directory's first entry. What was made meanwhile is seen.
  ///
  /// The corresponding system call is `lseek(2)`.
  @inline(__always)
  public mutating func rewind() throws(Errno) { try seek(to: 0) }

  /// Goes to where an entry said that reading goes on behind it (`DirectoryEntry.nextOffset`).
  ///
  /// - Throws: `invalidArgument` for an offset that the file system did not give.
  ///
  /// The corresponding system call is `lseek(2)`.
  public mutating func seek(to offset: Int64) throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.lseek, descriptor.number, Int(offset), Linux.SEEK_SET)
    records.removeAll()
  }
}
