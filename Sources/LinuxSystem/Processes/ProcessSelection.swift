// One process, a group of them, or all: whom a signal goes to, and which children are waited for. With the signals sent.
public import LinuxABI

/// One process, a process group, or all, in the kernel's encoding for `kill(2)` and `wait4(2)`.
@frozen
public struct ProcessSelection: RawRepresentable, Hashable, Sendable {
  /// Positive: a process; 0: the caller's group; -1: all; below: a group.
  public let rawValue: Int32
  @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Every process that the caller may send signals to, but itself and process 1; or every child.
  @inline(__always) public static var all: ProcessSelection { ProcessSelection(rawValue: -1) }
  /// The processes of the caller's process group; or the children in it.
  @inline(__always) public static var ownGroup: ProcessSelection { ProcessSelection(rawValue: 0) }
  /// One process.
  @inline(__always) public static func process(_ id: ProcessID) -> ProcessSelection {
    ProcessSelection(rawValue: id.rawValue)
  }
  /// The processes of a process group, which is not 1.
  @inline(__always) public static func group(_ id: ProcessID) -> ProcessSelection {
    ProcessSelection(rawValue: 0 &- id.rawValue)
  }

  @inline(__always) var number: Int { Int(rawValue) }
}

extension Process {
  /// Sends a signal to processes.
  ///
  /// - Throws: `noSuchProcess` where there is none; `notPermitted` where the caller may signal none of them.
  ///
  /// The corresponding system call is `kill(2)`.
  @inline(__always)
  public static func send(_ signal: Signal, to processes: ProcessSelection) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.kill, processes.number, Int(signal.rawValue))
  }

  /// Sends a signal to one process.
  ///
  /// - Throws: `noSuchProcess`, `notPermitted`.
  ///
  /// The corresponding system call is `kill(2)`.
  @inline(__always)
  public static func send(_ signal: Signal, to process: ProcessID) throws(Errno) {
    try send(signal, to: .process(process))
  }

  /// Whether there is such a process, or group, or what ended of it and was not waited for yet.
  ///
  /// The corresponding system call is `kill(2)` with signal 0.
  @inline(__always)
  public static func exists(_ processes: ProcessSelection) -> Bool {
    // SAFETY: numbers only.
    do { _ = unsafe try syscall(.kill, processes.number, 0) } catch { return error == .notPermitted }
    return true
  }

  /// Sends a signal to one thread of a process.
  ///
  /// - Throws: `noSuchProcess` where the process has no such thread; `notPermitted`; `invalidArgument`.
  ///
  /// The corresponding system call is `tgkill(2)`.
  @inline(__always)
  public static func send(_ signal: Signal, to thread: ThreadID, of process: ProcessID) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.tgkill, process.number, thread.number, Int(signal.rawValue))
  }

  /// Sends a signal to one thread, of whichever process: the number may be another thread's by now, so name the process
  /// where it is known.
  ///
  /// - Throws: `noSuchProcess`, `notPermitted`, `invalidArgument`.
  ///
  /// The corresponding system call is `tkill(2)`.
  @inline(__always)
  public static func send(_ signal: Signal, to thread: ThreadID) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.tkill, thread.number, Int(signal.rawValue))
  }
}
