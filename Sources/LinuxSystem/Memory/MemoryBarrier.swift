// Barriers that one thread makes for all: a fast path without one, paid for by a system call on the slow path.
public import LinuxABI

/// A memory barrier on all threads of this process, or of all processes, made by one.
///
/// A thread that comes here rarely can have the others, which pass often, do without a barrier of their own: see
/// `membarrier(2)`.
public enum MemoryBarrier {
  /// Whom it is for, and how soon.
  @frozen
  public struct Command: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = Int32(truncatingIfNeeded: constant) }

    /// All processes, when each processor has passed through the kernel: milliseconds. The C constant is
    /// `MEMBARRIER_CMD_GLOBAL`.
    @inline(__always) public static var global: Command { Command(Linux.MEMBARRIER_CMD_GLOBAL) }
    /// All processes that have registered for it, by interrupting their processors. The C constant is
    /// `MEMBARRIER_CMD_GLOBAL_EXPEDITED`.
    @inline(__always)
    public static var globalExpedited: Command { Command(Linux.MEMBARRIER_CMD_GLOBAL_EXPEDITED) }
    /// The threads of this process, by interrupting their processors. The C constant is
    /// `MEMBARRIER_CMD_PRIVATE_EXPEDITED`.
    @inline(__always)
    public static var privateExpedited: Command { Command(Linux.MEMBARRIER_CMD_PRIVATE_EXPEDITED) }
    /// As `privateExpedited`, and what was written as code is seen as code. The C constant is
    /// `MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE`.
    @inline(__always)
    public static var privateExpeditedCode: Command { Command(Linux.MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE) }
  }

  /// The commands that a kernel knows, a bit each.
  @frozen
  public struct Commands: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    /// Whether the command is one of them.
    @inline(__always) public func contains(_ command: Command) -> Bool { rawValue & command.rawValue != 0 }
  }

  /// The commands that this kernel knows.
  ///
  /// - Throws: `noFunction` where the kernel was built without the call.
  ///
  /// The corresponding system call is `membarrier(2)` with `MEMBARRIER_CMD_QUERY`.
  @inline(__always)
  public static func supportedCommands() throws(Errno) -> Commands {
    Commands(rawValue: Int32(truncatingIfNeeded: try call(Linux.MEMBARRIER_CMD_QUERY)))
  }

  /// Registers this process for a command that asks for it: all but `global`.
  ///
  /// - Throws: `invalidArgument` for a command that the kernel does not know or that needs no registering.
  ///
  /// The corresponding system call is `membarrier(2)` with one of `MEMBARRIER_CMD_REGISTER_…`.
  public static func register(for command: Command) throws(Errno) {
    let registration =
      switch command {
      case .globalExpedited: Linux.MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED
      case .privateExpedited: Linux.MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED
      case .privateExpeditedCode: Linux.MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE
      default: throw .invalidArgument
      }
    _ = try call(registration)
  }

  /// Makes a barrier: when this returns, each of the threads that the command is for has passed one.
  ///
  /// - Throws: `notPermitted` where the process has not registered; `invalidArgument` for a command that the kernel does not
  ///   know.
  ///
  /// The corresponding system call is `membarrier(2)`.
  @inline(__always)
  public static func issue(_ command: Command) throws(Errno) { _ = try call(Int(command.rawValue)) }

  @inline(__always)
  private static func call(_ command: Int) throws(Errno) -> Int {
    // SAFETY: numbers only.
    unsafe try syscall(.membarrier, command, 0, 0)
  }
}
