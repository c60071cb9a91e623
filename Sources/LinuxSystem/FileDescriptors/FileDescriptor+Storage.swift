// Position, size and room of a file, and its way to the device.
public import LinuxABI
public import LinuxCore

// MARK: - Position

extension FileDescriptor {
  /// What a new position is counted from.
  @frozen
  public struct SeekOrigin: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The start of the file. The corresponding C constant is `SEEK_SET`.
    @inline(__always) public static var start: SeekOrigin { SeekOrigin(rawValue: Int32(Linux.SEEK_SET)) }
    /// The position as it is. The corresponding C constant is `SEEK_CUR`.
    @inline(__always) public static var current: SeekOrigin { SeekOrigin(rawValue: Int32(Linux.SEEK_CUR)) }
    /// The end of the file. The corresponding C constant is `SEEK_END`.
    @inline(__always) public static var end: SeekOrigin { SeekOrigin(rawValue: Int32(Linux.SEEK_END)) }
    /// The first data from the offset on. The corresponding C constant is `SEEK_DATA`.
    @inline(__always) public static var nextData: SeekOrigin { SeekOrigin(rawValue: Int32(Linux.SEEK_DATA)) }
    /// The first hole from the offset on, be it the end of the file. The corresponding C constant is `SEEK_HOLE`.
    @inline(__always) public static var nextHole: SeekOrigin { SeekOrigin(rawValue: Int32(Linux.SEEK_HOLE)) }
  }

  /// Moves the position of the open file.
  ///
  /// - Parameters:
  ///   - offset: a number of bytes, counted from the origin.
  ///   - origin: what it is counted from.
  /// - Returns: the new position, in bytes from the start of the file.
  /// - Throws: `illegalSeek` for a pipe or socket; `invalidArgument` for a position before the start;
  ///   `noSuchAddressOrDevice` where there is no more data, or the offset is beyond the end.
  ///
  /// The corresponding system call is `lseek(2)`.
  @discardableResult
  @inline(__always)
  public func seek(offset: Int64, from origin: SeekOrigin) throws(Errno) -> Int64 {
    // SAFETY: no addresses.
    Int64(unsafe try syscall(.lseek, number, Int(offset), Int(origin.rawValue)))
  }
}

// MARK: - Size and room

extension FileDescriptor {
  /// Makes the file this long: cuts it off, or lets it grow by zeros. The position stays where it is.
  ///
  /// - Parameter newSize: in bytes.
  /// - Throws: `invalidArgument` for a negative size, and where the file is not open for writing; `fileTooLarge`,
  ///   `notPermitted` for a sealed file, `badFileDescriptor`.
  ///
  /// The corresponding system call is `ftruncate(2)`.
  @inline(__always)
  public func resize(to newSize: Int64, retryOnInterrupt: Bool = true) throws(Errno) {
    _ = try retrying(retryOnInterrupt) { () throws(Errno) in unsafe try syscall(.ftruncate, number, Int(newSize)) }
  }

  /// Makes a file this long by its path: see `resize(to:)`.
  ///
  /// - Parameters:
  ///   - path: of a regular file that the process may write to.
  ///   - newSize: in bytes.
  /// - Throws: `invalidArgument` for a negative size; `isDirectory`, `noSuchFileOrDirectory`, `permissionDenied`,
  ///   `fileTooLarge`, `textFileBusy`.
  ///
  /// The corresponding system call is `truncate(2)`.
  @inline(__always)
  public static func resize(_ path: some PathArgument, to newSize: Int64, retryOnInterrupt: Bool = true) throws(Errno) {
    _ = try unsafe path.withPath { path throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        // SAFETY: the kernel reads the path up to its zero byte and answers EFAULT where it cannot.
        unsafe try syscall(.truncate, Int(bitPattern: path), Int(newSize))
      }
    }
  }

  /// What `allocate` does with a range of a file.
  @frozen
  public struct AllocationOptions: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// The file's size stays, also where the range is beyond it. The corresponding C constant is `FALLOC_FL_KEEP_SIZE`.
    @inline(__always) public static var keepSize: AllocationOptions { AllocationOptions(Linux.FALLOC_FL_KEEP_SIZE) }
    /// The range becomes a hole; goes with `keepSize`. The corresponding C constant is `FALLOC_FL_PUNCH_HOLE`.
    @inline(__always) public static var punchHole: AllocationOptions { AllocationOptions(Linux.FALLOC_FL_PUNCH_HOLE) }
    /// The range is taken out, what follows moves up. The corresponding C constant is `FALLOC_FL_COLLAPSE_RANGE`.
    @inline(__always) public static var collapse: AllocationOptions {
      AllocationOptions(Linux.FALLOC_FL_COLLAPSE_RANGE)
    }
    /// The range is put in, what follows moves down. The corresponding C constant is `FALLOC_FL_INSERT_RANGE`.
    @inline(__always) public static var insert: AllocationOptions { AllocationOptions(Linux.FALLOC_FL_INSERT_RANGE) }
    /// The range becomes zeros, with room for it kept. The corresponding C constant is `FALLOC_FL_ZERO_RANGE`.
    @inline(__always) public static var zero: AllocationOptions { AllocationOptions(Linux.FALLOC_FL_ZERO_RANGE) }
    /// The range gets storage of its own, where it shares some. The corresponding C constant is `FALLOC_FL_UNSHARE_RANGE`.
    @inline(__always) public static var unshare: AllocationOptions { AllocationOptions(Linux.FALLOC_FL_UNSHARE_RANGE) }
  }

  /// Makes room for a range of the file, so that writing there will not fail for want of it; or what the options say.
  ///
  /// - Parameters:
  ///   - offset: where the range begins, in bytes from the start of the file.
  ///   - count: its length in bytes.
  ///   - options: what is done with it instead.
  /// - Throws: `noSpace`; `notSupported` where the file system cannot; `invalidArgument` for a negative offset, no length, or
  ///   options that do not go together; `operationNotSupportedByDevice`, `illegalSeek` for what is no regular file;
  ///   `fileTooLarge`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `fallocate(2)`.
  @inline(__always)
  public func allocate(
    offset: Int64, count: Int64, options: AllocationOptions = [], retryOnInterrupt: Bool = true
  ) throws(Errno) {
    _ = try retrying(retryOnInterrupt) { () throws(Errno) in
      // SAFETY: no addresses.
      unsafe try syscall(.fallocate, number, Int(options.rawValue), Int(offset), Int(count))
    }
  }
}

// MARK: - Reading ahead

extension FileDescriptor {
  /// How a range of a file will be read.
  @frozen
  public struct AccessAdvice: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// Nothing is known. The corresponding C constant is `POSIX_FADV_NORMAL`.
    @inline(__always) public static var normal: AccessAdvice { AccessAdvice(Linux.POSIX_FADV_NORMAL) }
    /// In no order. The corresponding C constant is `POSIX_FADV_RANDOM`.
    @inline(__always) public static var random: AccessAdvice { AccessAdvice(Linux.POSIX_FADV_RANDOM) }
    /// From front to back. The corresponding C constant is `POSIX_FADV_SEQUENTIAL`.
    @inline(__always) public static var sequential: AccessAdvice { AccessAdvice(Linux.POSIX_FADV_SEQUENTIAL) }
    /// Soon: it is read ahead. The corresponding C constant is `POSIX_FADV_WILLNEED`.
    @inline(__always) public static var willNeed: AccessAdvice { AccessAdvice(Linux.POSIX_FADV_WILLNEED) }
    /// Not again: the cache lets go of it. The corresponding C constant is `POSIX_FADV_DONTNEED`.
    @inline(__always) public static var doNotNeed: AccessAdvice { AccessAdvice(Linux.POSIX_FADV_DONTNEED) }
    /// Once. The corresponding C constant is `POSIX_FADV_NOREUSE`.
    @inline(__always) public static var noReuse: AccessAdvice { AccessAdvice(Linux.POSIX_FADV_NOREUSE) }
  }

  /// Tells the kernel how a range of the file will be read.
  ///
  /// - Parameters:
  ///   - advice: how.
  ///   - offset: where the range begins, in bytes from the start of the file.
  ///   - count: its length in bytes; 0 for all up to the end.
  /// - Throws: `illegalSeek` for a pipe; `invalidArgument` for advice that the kernel does not know; `badFileDescriptor`.
  ///
  /// The corresponding system call is `fadvise64(2)`.
  @inline(__always)
  public func advise(_ advice: AccessAdvice, offset: Int64 = 0, count: Int64 = 0) throws(Errno) {
    // SAFETY: no addresses.
    unsafe _ = try syscall(.fadvise64, number, Int(offset), Int(count), Int(advice.rawValue))
  }

  /// Reads a range of the file into the kernel's cache.
  ///
  /// - Parameters:
  ///   - offset: where the range begins, in bytes from the start of the file.
  ///   - count: its length in bytes.
  /// - Throws: `invalidArgument` for a file without a cache, as a pipe; `badFileDescriptor`.
  ///
  /// The corresponding system call is `readahead(2)`.
  @inline(__always)
  public func readAhead(fromAbsoluteOffset offset: Int64, count: Int) throws(Errno) {
    // SAFETY: no addresses.
    unsafe _ = try syscall(.readahead, number, Int(offset), count)
  }
}

// MARK: - To the device

extension FileDescriptor {
  /// Waits until what was written has reached the device, with the file's size and times.
  ///
  /// - Throws: `ioError`, `noSpace`, once for all writes before; `invalidArgument` for what cannot be synchronised, as a pipe;
  ///   `badFileDescriptor`.
  ///
  /// The corresponding system call is `fsync(2)`.
  @inline(__always)
  public func synchronize(retryOnInterrupt: Bool = true) throws(Errno) {
    _ = try retrying(retryOnInterrupt) { () throws(Errno) in unsafe try syscall(.fsync, number) }
  }

  /// Waits until what was written has reached the device, with what it takes to read it again.
  ///
  /// - Throws: what `synchronize()` throws.
  ///
  /// The corresponding system call is `fdatasync(2)`.
  @inline(__always)
  public func synchronizeData(retryOnInterrupt: Bool = true) throws(Errno) {
    _ = try retrying(retryOnInterrupt) { () throws(Errno) in unsafe try syscall(.fdatasync, number) }
  }

  /// Waits until all that was written to the file's file system has reached the device.
  ///
  /// - Throws: `ioError`, `noSpace`, since Linux 5.8; `badFileDescriptor`.
  ///
  /// The corresponding system call is `syncfs(2)`.
  @inline(__always)
  public func synchronizeFileSystem() throws(Errno) { unsafe _ = try syscall(.syncfs, number) }

  /// Waits until all that was written to any file system has reached its device.
  ///
  /// The corresponding system call is `sync(2)`.
  @inline(__always)
  public static func synchronizeAll() {
    // It has no errors.
    _ = try? syscall(.sync)
  }

  /// What `synchronizeRange` does.
  @frozen
  public struct RangeSynchronization: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// First waits for what is on its way. The corresponding C constant is `SYNC_FILE_RANGE_WAIT_BEFORE`.
    @inline(__always)
    public static var waitBefore: RangeSynchronization { RangeSynchronization(Linux.SYNC_FILE_RANGE_WAIT_BEFORE) }
    /// Sends the changed pages on their way. The corresponding C constant is `SYNC_FILE_RANGE_WRITE`.
    @inline(__always)
    public static var write: RangeSynchronization { RangeSynchronization(Linux.SYNC_FILE_RANGE_WRITE) }
    /// Waits for what is on its way then. The corresponding C constant is `SYNC_FILE_RANGE_WAIT_AFTER`.
    @inline(__always)
    public static var waitAfter: RangeSynchronization { RangeSynchronization(Linux.SYNC_FILE_RANGE_WAIT_AFTER) }
  }

  /// Sends the changed pages of a range on their way to the device. It promises nothing after a loss of power: neither the
  /// file's size nor the device's own cache is seen to.
  ///
  /// - Parameters:
  ///   - offset: where the range begins, in bytes from the start of the file.
  ///   - count: its length in bytes; 0 for all up to the end.
  ///   - steps: what is done.
  /// - Throws: `illegalSeek` for a pipe; `invalidArgument`, `ioError`, `noSpace`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `sync_file_range(2)`.
  @inline(__always)
  public func synchronizeRange(offset: Int64 = 0, count: Int64 = 0, _ steps: RangeSynchronization) throws(Errno) {
    // SAFETY: no addresses.
    unsafe _ = try syscall(.sync_file_range, number, Int(offset), Int(count), Int(steps.rawValue))
  }
}
