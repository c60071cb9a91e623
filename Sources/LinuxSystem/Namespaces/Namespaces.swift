// Leaving what is shared, and entering namespaces of others.
public import LinuxABI

/// The views of the system that a process has: mounts, network, users and the rest.
public enum Namespaces {
  /// Gives the caller its own copy of what it shares, or a new namespace.
  ///
  /// New namespaces of processes' numbers and of time are for the children that the caller makes from then on.
  ///
  /// - Throws: `notPermitted` without CAP_SYS_ADMIN, for all namespaces but users'; `invalidArgument` for options that
  ///   are clone's alone, and for users' in a process of several threads; `noSpace` for too many nested ones.
  ///
  /// The corresponding system call is `unshare(2)`.
  @inline(__always)
  public static func unshare(_ options: CloneOptions) throws(Errno) {
    // SAFETY: a number only.
    _ = unsafe try syscall(.unshare, Int(truncatingIfNeeded: options.rawValue))
  }

  /// Moves the calling thread into a namespace of another process's.
  ///
  /// - Parameters:
  ///   - descriptor: an open file of `/proc/PID/ns`; or, since Linux 5.8, a descriptor of a process.
  ///   - kinds: for a file, the kind that it has to be of, or empty for any; for a process, the namespaces to enter.
  /// - Throws: `invalidArgument` where the kind is another; `notPermitted`; `badFileDescriptor`; `noSuchProcess`.
  ///
  /// The corresponding system call is `setns(2)`.
  @inline(__always)
  public static func enter(_ descriptor: FileDescriptor, kinds: CloneOptions = []) throws(Errno) {
    // SAFETY: numbers only.
    _ = unsafe try syscall(.setns, Int(descriptor.rawValue), Int(truncatingIfNeeded: kinds.rawValue))
  }
}
