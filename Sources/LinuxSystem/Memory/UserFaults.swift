// Page faults that a program serves itself (userfaultfd): a descriptor, the ranges it watches, and what to put into their pages.
public import LinuxABI
public import LinuxCore

/// A descriptor by which a program is told of the faults in ranges of its memory, and fills their pages.
///
/// A thread that touches a missing page of a registered range sleeps until another one has filled it. It is a plain number, as a
/// FileDescriptor is: close it by `descriptor.close()`.
@frozen
public struct UserFaults: Hashable, Sendable {
  public let descriptor: FileDescriptor
  @inline(__always) public init(descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// What the descriptor is made with.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// Reading an event does not wait. The corresponding C constant is `O_NONBLOCK`.
    @inline(__always) public static var nonBlocking: Options { Options(Linux.O_NONBLOCK) }
    /// Faults of the program's own code alone, not those that the kernel makes for it: needs no privilege. Since Linux 5.11. The
    /// corresponding C constant is `UFFD_USER_MODE_ONLY`.
    @inline(__always) public static var userModeOnly: Options { Options(Linux.UFFD_USER_MODE_ONLY) }
  }

  /// Makes the descriptor, and agrees with the kernel on the version of its events.
  ///
  /// - Parameters:
  ///   - options: what it is made with.
  ///   - closeOnExec: whether it is closed when another program takes over the process.
  /// - Throws: `notPermitted` where /proc/sys/vm/unprivileged_userfaultfd does not allow it; `noFunction` where the kernel was
  ///   built without the call; `tooManyOpenFiles`.
  ///
  /// The corresponding system call is `userfaultfd(2)`.
  public init(options: Options = .userModeOnly, closeOnExec: Bool = true) throws(Errno) {
    let flags = Int(options.rawValue) | (closeOnExec ? Linux.O_CLOEXEC : 0)
    // SAFETY: a number only.
    descriptor = FileDescriptor(number: unsafe try syscall(.userfaultfd, flags))
    var handshake = Linux.uffdio_api()
    handshake.api = UInt64(truncatingIfNeeded: Linux.UFFD_API)
    do throws(Errno) {
      try control(Linux.UFFDIO_API, &handshake)
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  /// Has faults on missing pages of a range reported.
  ///
  /// - Parameters:
  ///   - address: the first byte of a page, of private anonymous memory or of a memory file.
  ///   - byteCount: whole pages.
  /// - Throws: `invalidArgument` for what is no range of such pages; `resourceBusy` where another descriptor watches it.
  ///
  /// The corresponding system call is `ioctl(2)` with `UFFDIO_REGISTER`.
  @unsafe
  public func register(_ address: UnsafeMutableRawPointer, byteCount: Int) throws(Errno) {
    var registration = Linux.uffdio_register()
    registration.range = unsafe range(address, byteCount)
    registration.mode = UInt64(truncatingIfNeeded: Linux.UFFDIO_REGISTER_MODE_MISSING)
    try control(Linux.UFFDIO_REGISTER, &registration)
  }

  /// Has them reported no more.
  ///
  /// - Throws: `invalidArgument` for what is no range of pages.
  ///
  /// The corresponding system call is `ioctl(2)` with `UFFDIO_UNREGISTER`.
  @unsafe
  public func unregister(_ address: UnsafeMutableRawPointer, byteCount: Int) throws(Errno) {
    var range = unsafe range(address, byteCount)
    try control(Linux.UFFDIO_UNREGISTER, &range)
  }

  /// Fills missing pages with a copy and wakes those that wait for them.
  ///
  /// - Parameters:
  ///   - address: the first byte of the first page.
  ///   - source: as many bytes as the pages have.
  /// - Throws: `fileExists` where a page is there already; `invalidArgument`; `noSpace`, `noMemory`.
  ///
  /// The corresponding system call is `ioctl(2)` with `UFFDIO_COPY`.
  @unsafe
  public func fill(_ address: UnsafeMutableRawPointer, with source: UnsafeRawBufferPointer) throws(Errno) {
    var copy = Linux.uffdio_copy()
    copy.dst = UInt64(UInt(bitPattern: address))
    copy.src = UInt64(UInt(bitPattern: source.baseAddress))
    copy.len = UInt64(source.count)
    try control(Linux.UFFDIO_COPY, &copy)
  }

  /// Fills missing pages with zeros and wakes those that wait for them.
  ///
  /// - Throws: as `fill(_:with:)`.
  ///
  /// The corresponding system call is `ioctl(2)` with `UFFDIO_ZEROPAGE`.
  @unsafe
  public func fillWithZeros(_ address: UnsafeMutableRawPointer, byteCount: Int) throws(Errno) {
    var pages = Linux.uffdio_zeropage()
    pages.range = unsafe range(address, byteCount)
    try control(Linux.UFFDIO_ZEROPAGE, &pages)
  }

  /// Waits for the next fault.
  ///
  /// - Returns: the address that was touched; nil for an event of another kind.
  /// - Throws: `resourceTemporarilyUnavailable` on a descriptor that does not wait.
  ///
  /// The corresponding system call is `read(2)`.
  public func nextFault() throws(Errno) -> UInt? {
    // struct uffd_msg: 32 bytes, the event in the first, the address of a page fault in the third word.
    var message: InlineArray<4, UInt64> = [0, 0, 0, 0]
    let count = unsafe try withUnsafeMutableBytes(of: &message) { (bytes) throws(Errno) in
      unsafe try descriptor.read(into: bytes)
    }
    guard count == 32, message[0] & 0xff == UInt64(Linux.UFFD_EVENT_PAGEFAULT) else { return nil }
    return UInt(message[2])
  }

  @unsafe
  private func range(_ address: UnsafeMutableRawPointer, _ byteCount: Int) -> Linux.uffdio_range {
    var range = Linux.uffdio_range()
    range.start = UInt64(UInt(bitPattern: address))
    range.len = UInt64(byteCount)
    return range
  }

  private func control<Structure: BitwiseCopyable>(_ request: Int, _ structure: inout Structure) throws(Errno) {
    // SAFETY: the callers' structures are the requests' own; the kernel reads and writes no more than they have.
    unsafe try withUnsafeMutablePointer(to: &structure) { (structure) throws(Errno) in
      unsafe _ = try syscall(.ioctl, descriptor.number, request, Int(bitPattern: structure))
    }
  }
}
