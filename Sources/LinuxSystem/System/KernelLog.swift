// The kernel's own messages.
public import LinuxABI

/// The buffer of the kernel's messages. Most of it wants a privilege (CAP_SYSLOG): `notPermitted` else.
public enum KernelLog {
  /// Reads messages that nobody has read so yet, and takes them from what is unread; sleeps until there are some.
  ///
  /// - Parameter buffer: where to.
  /// - Returns: the number of bytes.
  /// - Throws: `notPermitted`; `interrupted`; `invalidArgument`.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_READ`.
  @inline(__always)
  public static func read(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    try call(Linux.SYSLOG_ACTION_READ, &buffer)
  }

  /// Reads the last messages, as many as there is room for.
  ///
  /// - Parameter buffer: where to.
  /// - Returns: the number of bytes.
  /// - Throws: `notPermitted`; `invalidArgument`.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_READ_ALL`.
  @inline(__always)
  public static func readAll(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    try call(Linux.SYSLOG_ACTION_READ_ALL, &buffer)
  }

  /// Reads the last messages, as many as there is room for, and clears the buffer for `readAll`.
  ///
  /// - Parameter buffer: where to.
  /// - Returns: the number of bytes.
  /// - Throws: `notPermitted`; `invalidArgument`.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_READ_CLEAR`.
  @inline(__always)
  public static func readAndClear(into buffer: inout MutableRawSpan) throws(Errno) -> Int {
    try call(Linux.SYSLOG_ACTION_READ_CLEAR, &buffer)
  }

  /// Clears the buffer for `readAll`.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_CLEAR`.
  @inline(__always)
  public static func clear() throws(Errno) { _ = try call(Linux.SYSLOG_ACTION_CLEAR) }

  /// How many bytes `read` would find.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_SIZE_UNREAD`.
  @inline(__always)
  public static func unreadByteCount() throws(Errno) -> Int { try call(Linux.SYSLOG_ACTION_SIZE_UNREAD) }

  /// The size of the buffer, in bytes.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_SIZE_BUFFER`.
  @inline(__always)
  public static func bufferByteCount() throws(Errno) -> Int { try call(Linux.SYSLOG_ACTION_SIZE_BUFFER) }

  /// Keeps all but emergencies from the console.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_CONSOLE_OFF`.
  @inline(__always)
  public static func disableConsole() throws(Errno) { _ = try call(Linux.SYSLOG_ACTION_CONSOLE_OFF) }

  /// Ends `disableConsole`.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_CONSOLE_ON`.
  @inline(__always)
  public static func enableConsole() throws(Errno) { _ = try call(Linux.SYSLOG_ACTION_CONSOLE_ON) }

  /// Says which messages go to the console.
  ///
  /// - Parameter level: those of a lower number do: 1 to 8, 1 for emergencies only.
  /// - Throws: `notPermitted`; `invalidArgument`.
  ///
  /// The corresponding system call is `syslog(2)` with `SYSLOG_ACTION_CONSOLE_LEVEL`.
  @inline(__always)
  public static func setConsoleLevel(_ level: Int) throws(Errno) {
    _ = try call(Linux.SYSLOG_ACTION_CONSOLE_LEVEL, level)
  }

  @inline(__always)
  private static func call(_ action: Int, _ number: Int = 0) throws(Errno) -> Int {
    // SAFETY: these actions write nothing.
    unsafe try syscall(.syslog, action, 0, number)
  }

  @inline(__always)
  private static func call(_ action: Int, _ buffer: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the kernel writes into the buffer and not beyond its count.
    unsafe try buffer.withUnsafeMutableBytes { buffer throws(Errno) in
      unsafe try syscall(.syslog, action, Int(bitPattern: buffer.baseAddress), buffer.count)
    }
  }
}
