// Modules of the kernel.
public import LinuxABI
public import LinuxCore

/// Parts of the kernel that are loaded while it runs.
public enum KernelModule {
  /// Loads a module from memory.
  ///
  /// - Parameters:
  ///   - image: the module's ELF file.
  ///   - parameters: `name=value` pairs.
  /// - Throws: `notPermitted`; `execFormatError` for what is no module of this kernel; `fileExists`, `resourceBusy`
  ///   where it is there; `noSuchFileOrDirectory` for a symbol that is not; `keyNotAvailable`, `keyRejected` by its
  ///   signature; `noFunction` on a kernel without modules; what the module's start answers.
  ///
  /// The corresponding system call is `init_module(2)`.
  @inline(__always)
  public static func load(_ image: RawSpan, parameters: some PathArgument) throws(Errno) {
    // SAFETY: the kernel reads the image, and the parameters up to their zero byte.
    unsafe try image.withUnsafeBytes { image throws(Errno) in
      unsafe try parameters.withPath { parameters throws(Errno) in
        unsafe _ = try syscall(
          .init_module, Int(bitPattern: image.baseAddress), image.count, Int(bitPattern: parameters))
      }
    }
  }

  /// How a module's file is read.
  @frozen
  public struct LoadOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Whatever versions of symbols it was made for. The corresponding C constant is `MODULE_INIT_IGNORE_MODVERSIONS`.
    @inline(__always) public static var ignoreSymbolVersions: LoadOptions {
      LoadOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MODULE_INIT_IGNORE_MODVERSIONS))
    }
    /// Whatever kernel it was made for. The corresponding C constant is `MODULE_INIT_IGNORE_VERMAGIC`.
    @inline(__always) public static var ignoreKernelVersion: LoadOptions {
      LoadOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MODULE_INIT_IGNORE_VERMAGIC))
    }
    /// It is compressed. Since Linux 5.17. The corresponding C constant is `MODULE_INIT_COMPRESSED_FILE`.
    @inline(__always) public static var compressed: LoadOptions {
      LoadOptions(rawValue: UInt32(truncatingIfNeeded: Linux.MODULE_INIT_COMPRESSED_FILE))
    }
  }

  /// Loads a module from a file. See `load(_:parameters:)`.
  ///
  /// - Parameters:
  ///   - file: a descriptor open for reading.
  ///   - parameters: `name=value` pairs.
  ///   - options: how it is read.
  /// - Throws: `badFileDescriptor`; `invalidArgument`; and what loading from memory throws.
  ///
  /// The corresponding system call is `finit_module(2)`.
  @inline(__always)
  public static func load(
    _ file: FileDescriptor, parameters: some PathArgument, options: LoadOptions = []
  ) throws(Errno) {
    unsafe try parameters.withPath { parameters throws(Errno) in
      // SAFETY: the kernel reads the parameters up to their zero byte.
      unsafe _ = try syscall(.finit_module, file.number, Int(bitPattern: parameters), Int(options.rawValue))
    }
  }

  /// Takes a module out of the kernel.
  ///
  /// - Parameters:
  ///   - name: the module's name.
  ///   - force: even if it is in use, or has no end: dangerous, and most kernels refuse.
  /// - Throws: `notPermitted`; `noSuchFileOrDirectory` where it is not there; `resourceTemporarilyUnavailable` where
  ///   others use it; `resourceBusy`; `noFunction` on a kernel without modules.
  ///
  /// The corresponding system call is `delete_module(2)`.
  @inline(__always)
  public static func remove(_ name: some PathArgument, force: Bool = false) throws(Errno) {
    let flags = force ? Linux.O_TRUNC | Linux.O_NONBLOCK : Linux.O_NONBLOCK
    unsafe try name.withPath { name throws(Errno) in
      // SAFETY: the kernel reads the name up to its zero byte.
      unsafe _ = try syscall(.delete_module, Int(bitPattern: name), flags)
    }
  }
}
