// Calls that only x86_64 has: segment bases and cpuid of a thread, I/O ports, the local descriptor table.
#if arch(x86_64)
public import LinuxABI

/// What the kernel keeps of the processor for a thread, on x86_64.
public enum ProcessorControl {
  /// The base of the FS segment: the thread's control block.
  ///
  /// The corresponding system call is `arch_prctl(2)` with `ARCH_GET_FS`.
  public static var fsBase: UInt { base(Linux.ARCH_GET_FS) }

  /// The base of the GS segment, which is the program's own.
  ///
  /// The corresponding system call is `arch_prctl(2)` with `ARCH_GET_GS`.
  public static var gsBase: UInt { base(Linux.ARCH_GET_GS) }

  private static func base(_ operation: Int) -> UInt {
    var base: UInt = 0
    // SAFETY: the kernel writes one machine word.
    _ = unsafe withUnsafeMutablePointer(to: &base) { base in
      certain { () throws(Errno) in unsafe try syscall(.arch_prctl, operation, Int(bitPattern: base)) }
    }
    return base
  }

  /// Sets the base of the GS segment.
  ///
  /// - Throws: `notPermitted` for an address that is not the program's.
  ///
  /// The corresponding system call is `arch_prctl(2)` with `ARCH_SET_GS`.
  @inline(__always)
  public static func setGSBase(_ base: UInt) throws(Errno) {
    // SAFETY: nothing that Swift compiles goes through GS.
    _ = unsafe try syscall(.arch_prctl, Linux.ARCH_SET_GS, Int(bitPattern: base))
  }

  /// Whether the calling thread may use the instruction `cpuid`.
  ///
  /// The corresponding system call is `arch_prctl(2)` with `ARCH_GET_CPUID`.
  @inline(__always)
  public static var isCPUIDEnabled: Bool {
    // SAFETY: numbers only.
    certain { () throws(Errno) in unsafe try syscall(.arch_prctl, Linux.ARCH_GET_CPUID, 0) } != 0
  }

  /// Sets whether the calling thread may use the instruction `cpuid`: where not, it is sent `.segmentationFault`.
  ///
  /// - Throws: `operationNotSupportedByDevice` where the processor cannot forbid it.
  ///
  /// The corresponding system call is `arch_prctl(2)` with `ARCH_SET_CPUID`.
  @inline(__always)
  public static func setCPUIDEnabled(_ isEnabled: Bool) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.arch_prctl, Linux.ARCH_SET_CPUID, isEnabled ? 1 : 0)
  }

  /// Permits or forbids the calling thread some I/O ports.
  ///
  /// - Throws: `notPermitted` without `CapabilitySet.rawIO`; `invalidArgument` for ports beyond 65,535.
  ///
  /// The corresponding system call is `ioperm(2)`.
  @inline(__always)
  public static func setPorts(_ ports: Range<Int>, permitted: Bool) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.ioperm, ports.lowerBound, ports.count, permitted ? 1 : 0)
  }

  /// Permits the calling thread all I/O ports, or only those of `setPorts`.
  ///
  /// - Parameter level: 3 for all, 0 for those.
  /// - Throws: `notPermitted` without `CapabilitySet.rawIO`; `invalidArgument` for a level above 3.
  ///
  /// The corresponding system call is `iopl(2)`.
  @inline(__always)
  public static func setPortPrivilegeLevel(_ level: Int) throws(Errno) {
    // SAFETY: a number only.
    _ = unsafe try syscall(.iopl, level)
  }

  /// Reads the process's local descriptor table.
  ///
  /// - Parameter table: where it goes: 8 bytes an entry.
  /// - Returns: the number of bytes read; 0 where the process has none.
  /// - Throws: `noFunction` on a kernel built without it.
  ///
  /// The corresponding system call is `modify_ldt(2)`.
  @inline(__always)
  public static func readLocalDescriptorTable(into table: inout MutableRawSpan) throws(Errno) -> Int {
    // SAFETY: the kernel writes no more than the length.
    unsafe try table.withUnsafeMutableBytes { table throws(Errno) in
      unsafe try syscall(.modify_ldt, 0, Int(bitPattern: table.baseAddress), table.count)
    }
  }
}
#endif
