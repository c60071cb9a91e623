// Counters of what processors and the kernel do. What one counts is in PerformanceEvent+Attributes.
public import LinuxABI
public import LinuxCore

/// A counter of the processor's or the kernel's events. A plain number: nothing closes it by itself.
@frozen
public struct PerformanceEvent: Hashable, Sendable {
  /// The counter's descriptor.
  public let descriptor: FileDescriptor

  /// A counter that something else has opened.
  @inline(__always)
  public init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }

  /// Opens a counter.
  ///
  /// - Parameters:
  ///   - attributes: what it counts, and how.
  ///   - thread: whose events; that of number 0 is the calling one, -1 all, on one processor.
  ///   - processor: only those on this one; nil for any.
  ///   - group: the leader of the counters that run together with it.
  ///   - closeOnExec: whether the descriptor is closed on exec.
  /// - Throws: `permissionDenied`, `notPermitted` where the system keeps it from ordinary users
  ///   (/proc/sys/kernel/perf_event_paranoid); `noSuchFileOrDirectory` for an event that the processor does not have;
  ///   `notSupported`; `operationNotSupportedByDevice`; `noSuchProcess`; `invalidArgument`; `noFunction` on a kernel
  ///   without it.
  ///
  /// The corresponding system call is `perf_event_open(2)`.
  public init(
    _ attributes: Attributes, thread: ThreadID = .caller, processor: Int? = nil, group: PerformanceEvent? = nil,
    closeOnExec: Bool = true
  ) throws(Errno) {
    var kernel = attributes.kernel
    kernel.size = UInt32(MemoryLayout<Linux.perf_event_attr>.size)
    // SAFETY: the kernel reads the structure, of the length that it says itself, and may write the length that it
    // knows.
    let number = unsafe try withUnsafeMutablePointer(to: &kernel) { kernel throws(Errno) in
      unsafe try syscall(
        .perf_event_open, Int(bitPattern: kernel), Int(thread.rawValue), processor ?? -1,
        group?.descriptor.number ?? -1, closeOnExec ? Linux.PERF_FLAG_FD_CLOEXEC : 0)
    }
    descriptor = FileDescriptor(rawValue: Int32(truncatingIfNeeded: number))
  }

  /// What a counter says.
  @frozen
  public struct Reading: BitwiseCopyable, Sendable {
    /// How many events there were.
    public let count: UInt64
    /// For how many nanoseconds the counter was enabled.
    public let enabledNanoseconds: UInt64
    /// For how many of these it counted: fewer where there are more counters than the processor has at once.
    public let runningNanoseconds: UInt64
  }

  /// Reads the counter.
  ///
  /// - Throws: `invalidArgument` for one that was opened by other means, with another format; `ioError`.
  ///
  /// The corresponding system call is `read(2)`.
  public func read() throws(Errno) -> Reading {
    var reading = (UInt64(0), UInt64(0), UInt64(0))
    // SAFETY: the kernel writes at most three numbers, those of Attributes.init's format.
    let byteCount = unsafe try withUnsafeMutableBytes(of: &reading) { reading throws(Errno) in
      unsafe try descriptor.read(into: reading)
    }
    guard byteCount == 24 else { throw .invalidArgument }
    return Reading(count: reading.0, enabledNanoseconds: reading.1, runningNanoseconds: reading.2)
  }

  /// Starts counting.
  ///
  /// - Parameter wholeGroup: all counters of the group.
  ///
  /// The corresponding system call is `ioctl(2)` with `PERF_EVENT_IOC_ENABLE`.
  @inline(__always)
  public func enable(wholeGroup: Bool = false) throws(Errno) {
    try control(Linux.PERF_EVENT_IOC_ENABLE, wholeGroup)
  }

  /// Stops counting.
  ///
  /// - Parameter wholeGroup: all counters of the group.
  ///
  /// The corresponding system call is `ioctl(2)` with `PERF_EVENT_IOC_DISABLE`.
  @inline(__always)
  public func disable(wholeGroup: Bool = false) throws(Errno) {
    try control(Linux.PERF_EVENT_IOC_DISABLE, wholeGroup)
  }

  /// Sets the count to zero.
  ///
  /// - Parameter wholeGroup: those of all counters of the group.
  ///
  /// The corresponding system call is `ioctl(2)` with `PERF_EVENT_IOC_RESET`.
  @inline(__always)
  public func reset(wholeGroup: Bool = false) throws(Errno) {
    try control(Linux.PERF_EVENT_IOC_RESET, wholeGroup)
  }

  @inline(__always)
  private func control(_ request: Int, _ wholeGroup: Bool) throws(Errno) {
    // SAFETY: no argument is an address.
    unsafe _ = try syscall(.ioctl, descriptor.number, request, wholeGroup ? Linux.PERF_IOC_FLAG_GROUP : 0)
  }

  /// Closes the descriptor, and with it the counter.
  @inline(__always)
  public func close() throws(Errno) { try descriptor.close() }
}
