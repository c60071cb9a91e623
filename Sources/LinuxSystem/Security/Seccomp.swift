// Filters of system calls that a thread puts upon itself. Their instructions are in Seccomp+Instruction.
public import LinuxABI
public import LinuxCore

/// Secure computing: which system calls a thread may make from now on. What is given up cannot be had again.
public enum Seccomp {
  /// Leaves the calling thread `read`, `write`, `exit` (not `exit_group`, by which FullSwift's programs end) and the
  /// return from signals: any other call kills it.
  ///
  /// - Throws: `invalidArgument` where a filter is there already.
  ///
  /// The corresponding system call is `seccomp(2)` with `SECCOMP_SET_MODE_STRICT`.
  @inline(__always)
  public static func enterStrictMode() throws(Errno) {
    // SAFETY: no argument is an address.
    unsafe _ = try syscall(.seccomp, Linux.SECCOMP_SET_MODE_STRICT, 0, 0)
  }

  /// How a filter is installed.
  @frozen
  public struct FilterOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// All threads of the process get it. The corresponding C constant is `SECCOMP_FILTER_FLAG_TSYNC`.
    @inline(__always) public static var allThreads: FilterOptions {
      FilterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.SECCOMP_FILTER_FLAG_TSYNC))
    }
    /// What it does is logged, if it is not `allow`. The corresponding C constant is `SECCOMP_FILTER_FLAG_LOG`.
    @inline(__always) public static var log: FilterOptions {
      FilterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.SECCOMP_FILTER_FLAG_LOG))
    }
    /// The processor's store bypass is not switched off. The corresponding C constant is
    /// `SECCOMP_FILTER_FLAG_SPEC_ALLOW`.
    @inline(__always) public static var speculation: FilterOptions {
      FilterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.SECCOMP_FILTER_FLAG_SPEC_ALLOW))
    }
    /// There is a descriptor that calls are decided on: see `installListeningFilter`. The corresponding C constant is
    /// `SECCOMP_FILTER_FLAG_NEW_LISTENER`.
    @inline(__always) public static var listener: FilterOptions {
      FilterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.SECCOMP_FILTER_FLAG_NEW_LISTENER))
    }
    /// With `allThreads`, of which it is a part here: an error where a thread cannot get it. The corresponding C
    /// constant is `SECCOMP_FILTER_FLAG_TSYNC_ESRCH`.
    @inline(__always) public static var failWithNoSuchProcess: FilterOptions {
      FilterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.SECCOMP_FILTER_FLAG_TSYNC_ESRCH))
    }
    /// With `listener`: only fatal signals end the wait. Since Linux 5.19. The corresponding C constant is
    /// `SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV`.
    @inline(__always) public static var killableWait: FilterOptions {
      FilterOptions(rawValue: UInt32(truncatingIfNeeded: Linux.SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV))
    }
  }

  /// Has each system call of the calling thread, and of all that it starts, judged by a filter too.
  ///
  /// - Parameters:
  ///   - filter: the instructions: 1 to 4,096, all jumps forwards, the last a return.
  ///   - options: how; without `listener`.
  /// - Throws: `permissionDenied` for a thread that may still gain privileges by exec: it has to give these up first
  ///   (PR_SET_NO_NEW_PRIVS); `invalidArgument` for instructions that are not right; `noSuchProcess` where not all
  ///   threads could get it; `noMemory`.
  ///
  /// The corresponding system call is `seccomp(2)` with `SECCOMP_SET_MODE_FILTER`.
  public static func installFilter(_ filter: Span<Instruction>, options: FilterOptions = []) throws(Errno) {
    _ = try install(filter, options.subtracting(.listener))
  }

  /// Installs a filter whose calls of action `notify` wait until they are decided on by way of a descriptor.
  ///
  /// - Parameters:
  ///   - filter: the instructions.
  ///   - options: how.
  /// - Returns: the descriptor, closed on exec: requests are received and answered by `ioctl(2)`.
  /// - Throws: `resourceBusy` where there is a listener already; and what `installFilter` throws.
  ///
  /// The corresponding system call is `seccomp(2)` with `SECCOMP_FILTER_FLAG_NEW_LISTENER`.
  public static func installListeningFilter(
    _ filter: Span<Instruction>, options: FilterOptions = []
  ) throws(Errno) -> FileDescriptor {
    FileDescriptor(rawValue: Int32(truncatingIfNeeded: try install(filter, options.union(.listener))))
  }

  private static func install(_ filter: Span<Instruction>, _ options: FilterOptions) throws(Errno) -> Int {
    guard let count = UInt16(exactly: filter.count) else { throw .invalidArgument }
    // Without the option, a thread that cannot get it is answered by its number: no error, and with a listener no
    // descriptor.
    let options = options.contains(.allThreads) ? options.union(.failWithNoSuchProcess) : options
    var program = Linux.sock_fprog()
    program.len = count
    // SAFETY: Instruction is struct sock_filter; the kernel reads as many as there are.
    return unsafe try filter.withUnsafeBufferPointer { filter throws(Errno) in
      program.filter = UInt(bitPattern: filter.baseAddress)
      return unsafe try withUnsafePointer(to: program) { program throws(Errno) in
        unsafe try syscall(
          .seccomp, Linux.SECCOMP_SET_MODE_FILTER, Int(options.rawValue), Int(bitPattern: program))
      }
    }
  }

  /// Whether the kernel knows an action.
  ///
  /// - Throws: `noFunction` where there is no seccomp.
  ///
  /// The corresponding system call is `seccomp(2)` with `SECCOMP_GET_ACTION_AVAIL`.
  @inline(__always)
  public static func supports(_ action: Action) throws(Errno) -> Bool {
    var value = action.rawValue
    do throws(Errno) {
      // SAFETY: the kernel reads one number.
      unsafe try withUnsafeMutablePointer(to: &value) { value throws(Errno) in
        unsafe _ = try syscall(.seccomp, Linux.SECCOMP_GET_ACTION_AVAIL, 0, Int(bitPattern: value))
      }
      return true
    } catch {
      if error == .notSupported { return false }
      throw error
    }
  }

  /// How many bytes a listener's requests and answers have, and the data of a call in them.
  ///
  /// - Throws: `invalidArgument` on kernels older than 5.0.
  ///
  /// The corresponding system call is `seccomp(2)` with `SECCOMP_GET_NOTIF_SIZES`.
  @inline(__always)
  public static func notificationByteCounts() throws(Errno) -> (request: Int, answer: Int, data: Int) {
    var sizes = Linux.seccomp_notif_sizes()
    // SAFETY: the kernel writes the structure.
    unsafe try withUnsafeMutablePointer(to: &sizes) { sizes throws(Errno) in
      unsafe _ = try syscall(.seccomp, Linux.SECCOMP_GET_NOTIF_SIZES, 0, Int(bitPattern: sizes))
    }
    return (Int(sizes.seccomp_notif), Int(sizes.seccomp_notif_resp), Int(sizes.seccomp_data))
  }
}
