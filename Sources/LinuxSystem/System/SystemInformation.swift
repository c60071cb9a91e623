// The machine's memory and load, in one call.
public import LinuxABI

/// How long the machine has run, what it does and what memory it has, as they were when the kernel was asked.
@frozen
public struct SystemInformation: Sendable {
  let kernel: Linux.sysinfo

  /// Asks the kernel.
  ///
  /// The corresponding system call is `sysinfo(2)`.
  public init() throws(Errno) {
    var information = Linux.sysinfo()
    // SAFETY: the kernel writes the structure.
    unsafe try withUnsafeMutablePointer(to: &information) { information throws(Errno) in
      unsafe _ = try syscall(.sysinfo, Int(bitPattern: information))
    }
    kernel = information
  }

  /// The time since the start, in whole seconds.
  @inline(__always) public var uptime: Duration { .seconds(kernel.uptime) }

  /// How many threads ran or were ready, on the average of one, five and fifteen minutes.
  @inline(__always)
  public var loadAverages: (oneMinute: Double, fiveMinutes: Double, fifteenMinutes: Double) {
    let scale = 1 / Double(1 << Linux.SI_LOAD_SHIFT)
    return (Double(kernel.loads[0]) * scale, Double(kernel.loads[1]) * scale, Double(kernel.loads[2]) * scale)
  }

  /// How many processes and threads there are, modulo 65,536.
  @inline(__always) public var processCount: Int { Int(kernel.procs) }

  /// The memory, in bytes.
  @inline(__always) public var memoryByteCount: UInt64 { bytes(kernel.totalram) }
  /// The memory that nothing is in: what files are kept in for a faster read is not counted.
  @inline(__always) public var freeMemoryByteCount: UInt64 { bytes(kernel.freeram) }
  /// The memory of shared memory and of files in memory.
  @inline(__always) public var sharedMemoryByteCount: UInt64 { bytes(kernel.sharedram) }
  /// The memory of block devices' buffers.
  @inline(__always) public var bufferByteCount: UInt64 { bytes(kernel.bufferram) }
  /// The swap space, in bytes.
  @inline(__always) public var swapByteCount: UInt64 { bytes(kernel.totalswap) }
  /// The swap space that nothing is in.
  @inline(__always) public var freeSwapByteCount: UInt64 { bytes(kernel.freeswap) }

  @inline(__always)
  private func bytes(_ count: UInt) -> UInt64 { UInt64(count) &* UInt64(kernel.mem_unit) }
}
