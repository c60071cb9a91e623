// Files and devices that the kernel itself uses: swap, and process accounting.
public import LinuxABI

/// Room on disk for pages that do not fit in memory.
public enum Swap {
  /// What a device of swap is told.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }
    @inline(__always) init(_ constant: Int) { rawValue = UInt32(truncatingIfNeeded: constant) }

    /// The device is told what is free. The corresponding C constant is `SWAP_FLAG_DISCARD`.
    @inline(__always) public static var discard: Options { Options(Linux.SWAP_FLAG_DISCARD) }
    /// With `discard`: only now, all of it. The corresponding C constant is `SWAP_FLAG_DISCARD_ONCE`.
    @inline(__always) public static var discardOnce: Options { Options(Linux.SWAP_FLAG_DISCARD_ONCE) }
    /// With `discard`: only each page that becomes free. The corresponding C constant is `SWAP_FLAG_DISCARD_PAGES`.
    @inline(__always) public static var discardPages: Options { Options(Linux.SWAP_FLAG_DISCARD_PAGES) }
  }

  /// Begins to use a device or file that was laid out for it.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - priority: 0 to 32,767: the highest are used first; nil for below all that have one.
  ///   - options: what the device is told.
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `invalidArgument` for what was not laid out, `resourceBusy` for
  ///   what is used, and others.
  ///
  /// The corresponding system call is `swapon(2)`.
  @inline(__always)
  public static func turnOn(
    _ path: some PathArgument, priority: Int? = nil, options: Options = []
  ) throws(Errno) {
    var flags = Int(options.rawValue)
    if let priority { flags |= Linux.SWAP_FLAG_PREFER | (priority & Linux.SWAP_FLAG_PRIO_MASK) }
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.swapon, Int(bitPattern: path), flags)
    }
  }

  /// Takes all pages back into memory, and ends using a device or file.
  ///
  /// - Throws: `notPermitted`, `noSuchFileOrDirectory`, `invalidArgument` for what is not used, `noMemory` and others.
  ///
  /// The corresponding system call is `swapoff(2)`.
  @inline(__always)
  public static func turnOff(_ path: some PathArgument) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.swapoff, Int(bitPattern: path))
    }
  }
}

/// The kernel's book of processes that have ended.
public enum ProcessAccounting {
  /// Begins to write a record (`struct acct_v3` of linux/acct.h) for each process that ends, at the end of a file.
  ///
  /// - Parameter path: the path of a regular file that exists.
  /// - Throws: `notPermitted`, `noFunction` on a kernel built without it, `noSuchFileOrDirectory`, `isDirectory`,
  ///   `permissionDenied` for what is no regular file, and others.
  ///
  /// The corresponding system call is `acct(2)`.
  @inline(__always)
  public static func turnOn(_ path: some PathArgument) throws(Errno) {
    try unsafe path.withPath { (path) throws(Errno) in
      // SAFETY: the kernel reads the path up to its zero byte, or answers EFAULT.
      unsafe _ = try syscall(.acct, Int(bitPattern: path))
    }
  }

  /// Ends writing records.
  ///
  /// - Throws: `notPermitted`, `noFunction` on a kernel built without it.
  ///
  /// The corresponding system call is `acct(2)` without a path.
  @inline(__always)
  public static func turnOff() throws(Errno) {
    // SAFETY: no address among the arguments.
    unsafe _ = try syscall(.acct, 0)
  }
}
