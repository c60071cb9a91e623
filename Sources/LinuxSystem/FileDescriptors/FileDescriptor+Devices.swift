// Requests to devices: ioctl(2), and the ones that most programs want.
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// Makes a request of a device, with a number or with none.
  ///
  /// - Parameters:
  ///   - request: the request's number, as the device's header has it.
  ///   - argument: what it takes.
  /// - Returns: the device's answer, 0 from most.
  /// - Throws: `inappropriateIOCTLForDevice` for a request that this device does not know; `invalidArgument`,
  ///   `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `ioctl(2)`.
  @unsafe
  @discardableResult
  @inline(__always)
  public func ioctl(_ request: Int, _ argument: Int = 0) throws(Errno) -> Int {
    unsafe try syscall(.ioctl, number, request, argument)
  }

  /// Makes a request of a device, with memory that it reads, writes, or both.
  ///
  /// - Parameters:
  ///   - request: the request's number, as the device's header has it.
  ///   - argument: memory as long as the request wants it.
  /// - Returns: the device's answer, 0 from most.
  /// - Throws: `inappropriateIOCTLForDevice` for a request that this device does not know; `badAddress`,
  ///   `invalidArgument`, `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `ioctl(2)`.
  @unsafe
  @discardableResult
  @inline(__always)
  public func ioctl(_ request: Int, _ argument: UnsafeMutableRawPointer?) throws(Errno) -> Int {
    unsafe try syscall(.ioctl, number, request, Int(bitPattern: argument))
  }

  /// Makes a request of a device, with a structure that it reads, writes, or both.
  ///
  /// - Parameters:
  ///   - request: the request's number, as the device's header has it.
  ///   - argument: the request's own structure.
  /// - Returns: the device's answer, 0 from most.
  /// - Throws: `inappropriateIOCTLForDevice` for a request that this device does not know; `invalidArgument`,
  ///   `badFileDescriptor` and others.
  ///
  /// The corresponding system call is `ioctl(2)`.
  @unsafe
  @discardableResult
  @inline(__always)
  public func ioctl<Structure: BitwiseCopyable>(
    _ request: Int, _ argument: inout Structure
  ) throws(Errno) -> Int {
    // SAFETY: the caller vouches that the structure is as long as the request wants it.
    unsafe try withUnsafeMutablePointer(to: &argument) { argument throws(Errno) in
      unsafe try syscall(.ioctl, number, request, Int(bitPattern: argument))
    }
  }

  /// Whether neither reading nor writing waits: `O_NONBLOCK` of the open file.
  ///
  /// - Throws: `badFileDescriptor`.
  ///
  /// The corresponding system call is `ioctl(2)` with `FIONBIO`.
  @inline(__always)
  public func setNonBlocking(_ isNonBlocking: Bool) throws(Errno) {
    var value: Int32 = isNonBlocking ? 1 : 0
    // SAFETY: the request takes an int.
    unsafe _ = try ioctl(Linux.FIONBIO, &value)
  }

  /// How many bytes can be read at once: from a pipe, a socket, a terminal, or up to the end of a file.
  ///
  /// - Throws: `inappropriateIOCTLForDevice`, `badFileDescriptor`.
  ///
  /// The corresponding system call is `ioctl(2)` with `FIONREAD`.
  @inline(__always)
  public func readableByteCount() throws(Errno) -> Int {
    var count: Int32 = 0
    // SAFETY: the request takes an int.
    unsafe _ = try ioctl(Linux.FIONREAD, &count)
    return Int(count)
  }
}

// MARK: - Terminals

extension FileDescriptor {
  /// The size of a terminal's window; zeros where nobody has set it.
  @frozen
  public struct WindowSize: BitwiseCopyable, Hashable, Sendable {
    /// The number of lines.
    public var rows: UInt16
    /// The number of characters in a line.
    public var columns: UInt16
    /// The width in pixels; most terminals leave it 0.
    public var width: UInt16
    /// The height in pixels; most terminals leave it 0.
    public var height: UInt16

    @inline(__always)
    public init(rows: UInt16, columns: UInt16, width: UInt16 = 0, height: UInt16 = 0) {
      (self.rows, self.columns, self.width, self.height) = (rows, columns, width, height)
    }
  }

  /// The size of the terminal's window.
  ///
  /// - Throws: `inappropriateIOCTLForDevice` for what is no terminal; `badFileDescriptor`.
  ///
  /// The corresponding system call is `ioctl(2)` with `TIOCGWINSZ`.
  @inline(__always)
  public func windowSize() throws(Errno) -> WindowSize {
    // Laid out as struct winsize.
    var size = WindowSize(rows: 0, columns: 0)
    unsafe _ = try ioctl(Linux.TIOCGWINSZ, &size)
    return size
  }

  /// Sets the size of the terminal's window; the processes in its foreground get SIGWINCH where it changes.
  ///
  /// - Throws: `inappropriateIOCTLForDevice` for what is no terminal; `badFileDescriptor`.
  ///
  /// The corresponding system call is `ioctl(2)` with `TIOCSWINSZ`.
  @inline(__always)
  public func setWindowSize(_ size: WindowSize) throws(Errno) {
    var size = size
    unsafe _ = try ioctl(Linux.TIOCSWINSZ, &size)
  }
}
