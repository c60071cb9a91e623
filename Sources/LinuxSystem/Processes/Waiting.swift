// Waiting for children.
public import LinuxABI

/// What is waited for, and how.
@frozen
public struct WaitOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always) init(_ constant: Int) { self.init(rawValue: UInt32(truncatingIfNeeded: constant)) }

  /// Answers nil where no child has anything to report. The corresponding C constant is `WNOHANG`.
  @inline(__always) public static var noHang: WaitOptions { WaitOptions(Linux.WNOHANG) }
  /// Children that stopped too. The corresponding C constants are `WUNTRACED` and `WSTOPPED`.
  @inline(__always) public static var stopped: WaitOptions { WaitOptions(Linux.WSTOPPED) }
  /// Children that ended; `wait` always waits for these. The corresponding C constant is `WEXITED`.
  @inline(__always) public static var exited: WaitOptions { WaitOptions(Linux.WEXITED) }
  /// Children that go on after a stop too. The corresponding C constant is `WCONTINUED`.
  @inline(__always) public static var continued: WaitOptions { WaitOptions(Linux.WCONTINUED) }
  /// Leaves the child as it is, to be waited for again; for `waitForInformation` only.
  /// The corresponding C constant is `WNOWAIT`.
  @inline(__always) public static var leaveWaitable: WaitOptions { WaitOptions(Linux.WNOWAIT) }
  /// Not the children of other threads. The corresponding C constant is `__WNOTHREAD`.
  @inline(__always) public static var ofCallingThread: WaitOptions { WaitOptions(Linux.__WNOTHREAD) }
  /// Children whose end sends another signal than `.child`, or none, too. The corresponding C constant is `__WALL`.
  @inline(__always) public static var anySignal: WaitOptions { WaitOptions(Linux.__WALL) }
  /// Those children only. The corresponding C constant is `__WCLONE`.
  @inline(__always) public static var otherSignal: WaitOptions { WaitOptions(Linux.__WCLONE) }
}

extension Process {
  /// Waits until a child ended, or did what the options ask for, and takes note of it.
  ///
  /// - Parameters:
  ///   - children: the children that count.
  ///   - options: `.noHang`, and what is waited for besides an end.
  ///   - retryOnInterrupt: whether to call again when a signal came first.
  /// - Returns: the child and what it did; nil with `.noHang` only.
  /// - Throws: `noChildProcess`; `interrupted`.
  ///
  /// The corresponding system call is `wait4(2)`.
  @inline(__always)
  public static func wait(
    for children: ProcessSelection = .all, options: WaitOptions = [], retryOnInterrupt: Bool = true
  ) throws(Errno) -> (child: ProcessID, status: WaitStatus)? {
    try wait(children, options, retryOnInterrupt, usage: 0)
  }

  /// Waits for one child. See `wait(for:options:retryOnInterrupt:)`.
  ///
  /// - Throws: `noChildProcess` where it is no child of the caller's, or was waited for; `interrupted`.
  ///
  /// The corresponding system call is `wait4(2)`.
  @inline(__always)
  public static func wait(for child: ProcessID, retryOnInterrupt: Bool = true) throws(Errno) -> WaitStatus {
    // Without `noHang` the kernel answers a child or an error; 0 is what a filter (seccomp) may make of it.
    guard let result = try wait(.process(child), [], retryOnInterrupt, usage: 0) else { throw .noChildProcess }
    return result.status
  }

  /// Waits for a child and asks what it used, with its own children that it waited for.
  ///
  /// - Parameter usage: set where the result is not nil.
  /// - Returns: the child and what it did; nil with `.noHang` only.
  /// - Throws: `noChildProcess`; `interrupted`.
  ///
  /// The corresponding system call is `wait4(2)`.
  public static func wait(
    for children: ProcessSelection = .all, options: WaitOptions = [], usage: inout ResourceUsage,
    retryOnInterrupt: Bool = true
  ) throws(Errno) -> (child: ProcessID, status: WaitStatus)? {
    var raw = Linux.rusage()
    // SAFETY: the kernel writes one struct rusage.
    let result = try unsafe withUnsafeMutablePointer(to: &raw) { raw throws(Errno) in
      try wait(children, options, retryOnInterrupt, usage: Int(bitPattern: raw))
    }
    if result != nil { usage = ResourceUsage(raw) }
    return result
  }

  @inline(never)
  static func wait(
    _ children: ProcessSelection, _ options: WaitOptions, _ retryOnInterrupt: Bool, usage: Int
  ) throws(Errno) -> (child: ProcessID, status: WaitStatus)? {
    var status: Int32 = 0
    // SAFETY: the kernel writes an Int32, and a struct rusage where `usage` is not 0.
    let child = try unsafe withUnsafeMutablePointer(to: &status) { status throws(Errno) in
      try retrying(retryOnInterrupt) { () throws(Errno) in
        unsafe try syscall(.wait4, children.number, Int(bitPattern: status), Int(options.rawValue), usage)
      }
    }
    return child == 0 ? nil : (ProcessID(answer: child), WaitStatus(rawStatus: status))
  }
}
