// The capabilities by name: the parts that root's rights are divided into.
public import LinuxABI

/// A set of capabilities, one bit each.
@frozen
public struct CapabilitySet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of the one capability of this number, 0 to 63.
  @inline(__always) public init(number: Int) { self.init(rawValue: 1 << UInt64(truncatingIfNeeded: number)) }
}

extension CapabilitySet {
  /// May change owners of files. The corresponding C constant is `CAP_CHOWN`.
  @inline(__always) public static var changeOwner: CapabilitySet { CapabilitySet(number: Linux.CAP_CHOWN) }
  /// Permissions of files do not hold it back. The corresponding C constant is `CAP_DAC_OVERRIDE`.
  @inline(__always) public static var overrideFileAccess: CapabilitySet {
    CapabilitySet(number: Linux.CAP_DAC_OVERRIDE)
  }
  /// May read every file and search every directory. The corresponding C constant is `CAP_DAC_READ_SEARCH`.
  @inline(__always) public static var overrideFileReadAndSearch: CapabilitySet {
    CapabilitySet(number: Linux.CAP_DAC_READ_SEARCH)
  }
  /// Counts as the owner of every file. The corresponding C constant is `CAP_FOWNER`.
  @inline(__always) public static var fileOwner: CapabilitySet { CapabilitySet(number: Linux.CAP_FOWNER) }
  /// Writing to a file leaves its set-user-ID and set-group-ID bits. The corresponding C constant is `CAP_FSETID`.
  @inline(__always) public static var keepSetIDBits: CapabilitySet { CapabilitySet(number: Linux.CAP_FSETID) }
  /// May signal every process. The corresponding C constant is `CAP_KILL`.
  @inline(__always) public static var kill: CapabilitySet { CapabilitySet(number: Linux.CAP_KILL) }
  /// May set its groups. The corresponding C constant is `CAP_SETGID`.
  @inline(__always) public static var setGroupIDs: CapabilitySet { CapabilitySet(number: Linux.CAP_SETGID) }
  /// May set its users. The corresponding C constant is `CAP_SETUID`.
  @inline(__always) public static var setUserIDs: CapabilitySet { CapabilitySet(number: Linux.CAP_SETUID) }
  /// May drop from the bounding set, raise what it inherits, and set the secure bits.
  /// The corresponding C constant is `CAP_SETPCAP`.
  @inline(__always) public static var setProcessCapabilities: CapabilitySet { CapabilitySet(number: Linux.CAP_SETPCAP) }
  /// May set the immutable and append-only attributes. The corresponding C constant is `CAP_LINUX_IMMUTABLE`.
  @inline(__always) public static var immutableFiles: CapabilitySet { CapabilitySet(number: Linux.CAP_LINUX_IMMUTABLE) }
  /// May bind to ports below 1024. The corresponding C constant is `CAP_NET_BIND_SERVICE`.
  @inline(__always) public static var bindLowPorts: CapabilitySet { CapabilitySet(number: Linux.CAP_NET_BIND_SERVICE) }
  /// May broadcast; the kernel does not ask for it. The corresponding C constant is `CAP_NET_BROADCAST`.
  @inline(__always) public static var networkBroadcast: CapabilitySet { CapabilitySet(number: Linux.CAP_NET_BROADCAST) }
  /// May configure networks. The corresponding C constant is `CAP_NET_ADMIN`.
  @inline(__always) public static var networkAdministration: CapabilitySet {
    CapabilitySet(number: Linux.CAP_NET_ADMIN)
  }
  /// May use raw and packet sockets. The corresponding C constant is `CAP_NET_RAW`.
  @inline(__always) public static var rawSockets: CapabilitySet { CapabilitySet(number: Linux.CAP_NET_RAW) }
  /// May lock memory beyond the limit. The corresponding C constant is `CAP_IPC_LOCK`.
  @inline(__always) public static var lockMemory: CapabilitySet { CapabilitySet(number: Linux.CAP_IPC_LOCK) }
  /// Permissions of System V IPC do not hold it back. The corresponding C constant is `CAP_IPC_OWNER`.
  @inline(__always) public static var ipcOwner: CapabilitySet { CapabilitySet(number: Linux.CAP_IPC_OWNER) }
  /// May load and unload kernel modules. The corresponding C constant is `CAP_SYS_MODULE`.
  @inline(__always) public static var kernelModules: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_MODULE) }
  /// May use I/O ports and raw memory. The corresponding C constant is `CAP_SYS_RAWIO`.
  @inline(__always) public static var rawIO: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_RAWIO) }
  /// May change its root, and enter namespaces of mounts. The corresponding C constant is `CAP_SYS_CHROOT`.
  @inline(__always) public static var changeRoot: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_CHROOT) }
  /// May trace every process. The corresponding C constant is `CAP_SYS_PTRACE`.
  @inline(__always) public static var trace: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_PTRACE) }
  /// May switch process accounting. The corresponding C constant is `CAP_SYS_PACCT`.
  @inline(__always) public static var accounting: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_PACCT) }
  /// May mount, make namespaces, and much else. The corresponding C constant is `CAP_SYS_ADMIN`.
  @inline(__always) public static var systemAdministration: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_ADMIN) }
  /// May reboot, and load another kernel. The corresponding C constant is `CAP_SYS_BOOT`.
  @inline(__always) public static var reboot: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_BOOT) }
  /// May raise priorities, and set processors and policies of others. The corresponding C constant is `CAP_SYS_NICE`.
  @inline(__always) public static var scheduling: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_NICE) }
  /// May go beyond limits, quotas and reserves. The corresponding C constant is `CAP_SYS_RESOURCE`.
  @inline(__always) public static var resources: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_RESOURCE) }
  /// May set the clocks. The corresponding C constant is `CAP_SYS_TIME`.
  @inline(__always) public static var setTime: CapabilitySet { CapabilitySet(number: Linux.CAP_SYS_TIME) }
  /// May hang terminals up, and configure virtual ones. The corresponding C constant is `CAP_SYS_TTY_CONFIG`.
  @inline(__always) public static var terminalConfiguration: CapabilitySet {
    CapabilitySet(number: Linux.CAP_SYS_TTY_CONFIG)
  }
  /// May make device files. The corresponding C constant is `CAP_MKNOD`.
  @inline(__always) public static var makeDevices: CapabilitySet { CapabilitySet(number: Linux.CAP_MKNOD) }
  /// May lease every file. The corresponding C constant is `CAP_LEASE`.
  @inline(__always) public static var leases: CapabilitySet { CapabilitySet(number: Linux.CAP_LEASE) }
  /// May write to the audit log. The corresponding C constant is `CAP_AUDIT_WRITE`.
  @inline(__always) public static var auditWrite: CapabilitySet { CapabilitySet(number: Linux.CAP_AUDIT_WRITE) }
  /// May configure auditing. The corresponding C constant is `CAP_AUDIT_CONTROL`.
  @inline(__always) public static var auditControl: CapabilitySet { CapabilitySet(number: Linux.CAP_AUDIT_CONTROL) }
  /// May set capabilities of files. The corresponding C constant is `CAP_SETFCAP`.
  @inline(__always) public static var setFileCapabilities: CapabilitySet { CapabilitySet(number: Linux.CAP_SETFCAP) }
  /// Mandatory access control (Smack) does not hold it back. The corresponding C constant is `CAP_MAC_OVERRIDE`.
  @inline(__always) public static var overrideMandatoryAccess: CapabilitySet {
    CapabilitySet(number: Linux.CAP_MAC_OVERRIDE)
  }
  /// May configure mandatory access control (Smack). The corresponding C constant is `CAP_MAC_ADMIN`.
  @inline(__always) public static var mandatoryAccessAdministration: CapabilitySet {
    CapabilitySet(number: Linux.CAP_MAC_ADMIN)
  }
  /// May read and clear the kernel's log. The corresponding C constant is `CAP_SYSLOG`.
  @inline(__always) public static var kernelLog: CapabilitySet { CapabilitySet(number: Linux.CAP_SYSLOG) }
  /// May set timers that wake the machine. The corresponding C constant is `CAP_WAKE_ALARM`.
  @inline(__always) public static var wakeAlarms: CapabilitySet { CapabilitySet(number: Linux.CAP_WAKE_ALARM) }
  /// May keep the machine from suspending. The corresponding C constant is `CAP_BLOCK_SUSPEND`.
  @inline(__always) public static var blockSuspend: CapabilitySet { CapabilitySet(number: Linux.CAP_BLOCK_SUSPEND) }
  /// May read the audit log. The corresponding C constant is `CAP_AUDIT_READ`.
  @inline(__always) public static var auditRead: CapabilitySet { CapabilitySet(number: Linux.CAP_AUDIT_READ) }
  /// May observe performance, of the kernel too. The corresponding C constant is `CAP_PERFMON`.
  @inline(__always) public static var performanceMonitoring: CapabilitySet { CapabilitySet(number: Linux.CAP_PERFMON) }
  /// May load BPF programs. The corresponding C constant is `CAP_BPF`.
  @inline(__always) public static var bpf: CapabilitySet { CapabilitySet(number: Linux.CAP_BPF) }
  /// May save and restore processes. The corresponding C constant is `CAP_CHECKPOINT_RESTORE`.
  @inline(__always) public static var checkpointRestore: CapabilitySet {
    CapabilitySet(number: Linux.CAP_CHECKPOINT_RESTORE)
  }

  /// Every capability that this library knows by name.
  @inline(__always) public static var all: CapabilitySet {
    CapabilitySet(rawValue: (2 << UInt64(Linux.CAP_LAST_CAP)) - 1)
  }
}
