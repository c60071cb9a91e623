// A call that only riscv64 has: what was written as data is to be executed.
#if arch(riscv64)
public import LinuxABI

/// The processors' view of code that the program itself has written.
public enum InstructionCache {
  /// Whose view is renewed.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt
    @inline(__always) public init(rawValue: UInt) { self.rawValue = rawValue }

    /// The calling thread's alone, and not all of the process's. The corresponding C constant is
    /// `SYS_RISCV_FLUSH_ICACHE_LOCAL`.
    @inline(__always) public static var callingThread: Options { Options(rawValue: 1) }
  }

  /// Has the process's threads see what was written to a range of addresses before they execute it.
  ///
  /// - Throws: `invalidArgument` for options that the kernel does not know.
  ///
  /// The corresponding system call is `riscv_flush_icache(2)`.
  @inline(__always)
  public static func flush(_ range: UnsafeRawBufferPointer, options: Options = []) throws(Errno) {
    let start = Int(bitPattern: range.baseAddress)
    // SAFETY: the kernel reads and writes none of it.
    _ = unsafe try syscall(.riscv_flush_icache, start, start &+ range.count, Int(bitPattern: options.rawValue))
  }
}
#endif
