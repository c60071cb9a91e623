// The capabilities of threads: read, set, dropped.
public import LinuxABI

extension Credentials {
  /// The three sets of a thread's capabilities that `capget(2)` tells.
  @frozen
  public struct Capabilities: Hashable, Sendable {
    /// Those that hold now.
    public var effective: CapabilitySet
    /// Those that the thread may make effective.
    public var permitted: CapabilitySet
    /// Those that a program keeps that it executes, where the program's file agrees.
    public var inheritable: CapabilitySet

    @inline(__always)
    public init(effective: CapabilitySet, permitted: CapabilitySet, inheritable: CapabilitySet) {
      self.effective = effective
      self.permitted = permitted
      self.inheritable = inheritable
    }
  }
}

// Version 3 of the interface (linux/capability.h): a header of version and thread, then effective, permitted and
// inheritable twice, first the lower 32 bits of each.
private typealias Header = (version: UInt32, thread: Int32)
private typealias Data = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

extension Credentials {
  /// The capabilities of a thread.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `capget(2)`.
  public static func capabilities(of thread: ThreadID = .caller) throws(Errno) -> Capabilities {
    var data: Data = (0, 0, 0, 0, 0, 0)
    try exchange(.capget, thread, &data)
    func set(_ low: UInt32, _ high: UInt32) -> CapabilitySet {
      CapabilitySet(rawValue: UInt64(low) | UInt64(high) << 32)
    }
    return Capabilities(
      effective: set(data.0, data.3), permitted: set(data.1, data.4), inheritable: set(data.2, data.5))
  }

  /// Sets the capabilities of the calling thread.
  ///
  /// - Throws: `notPermitted` for permitted ones that it has not, effective ones that are not permitted, and inheritable
  ///   ones that are not in the bounding set.
  ///
  /// The corresponding system call is `capset(2)`.
  public static func setCapabilities(_ capabilities: Capabilities) throws(Errno) {
    func low(_ set: CapabilitySet) -> UInt32 { UInt32(truncatingIfNeeded: set.rawValue) }
    func high(_ set: CapabilitySet) -> UInt32 { UInt32(truncatingIfNeeded: set.rawValue >> 32) }
    let (effective, permitted, inheritable) =
      (capabilities.effective, capabilities.permitted, capabilities.inheritable)
    var data: Data = (
      low(effective), low(permitted), low(inheritable), high(effective), high(permitted), high(inheritable)
    )
    try exchange(.capset, .caller, &data)
  }

  private static func exchange(_ call: SyscallNumber, _ thread: ThreadID, _ data: inout Data) throws(Errno) {
    var header: Header = (UInt32(truncatingIfNeeded: Linux._LINUX_CAPABILITY_VERSION_3), thread.rawValue)
    // SAFETY: the kernel reads the header, and reads or writes the six numbers that belong to this version.
    _ = unsafe try withUnsafeMutablePointer(to: &header) { header throws(Errno) in
      unsafe try withUnsafeMutablePointer(to: &data) { data throws(Errno) in
        unsafe try syscall(call, Int(bitPattern: header), Int(bitPattern: data))
      }
    }
  }

  /// Whether the calling thread, or a program that it executes, could ever gain a capability: the bounding set.
  ///
  /// - Parameter capability: one capability.
  /// - Throws: `invalidArgument` for one that the kernel does not know, and for none.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_CAPBSET_READ`.
  @inline(__always)
  public static func boundingSetContains(_ capability: CapabilitySet) throws(Errno) -> Bool {
    // SAFETY: numbers only.
    unsafe try syscall(.prctl, Linux.PR_CAPBSET_READ, capability.rawValue.trailingZeroBitCount, 0, 0, 0) != 0
  }

  /// Drops a capability from the calling thread's bounding set for ever.
  ///
  /// - Parameter capability: one capability.
  /// - Throws: `notPermitted` without `CapabilitySet.setProcessCapabilities`; `invalidArgument` for one that the kernel
  ///   does not know, and for none.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_CAPBSET_DROP`.
  @inline(__always)
  public static func dropFromBoundingSet(_ capability: CapabilitySet) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.prctl, Linux.PR_CAPBSET_DROP, capability.rawValue.trailingZeroBitCount, 0, 0, 0)
  }
}
