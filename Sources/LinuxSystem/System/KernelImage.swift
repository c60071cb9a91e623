// Another kernel in memory, to be started in place of this one.
public import LinuxABI
public import LinuxCore

/// A kernel that starts at `Machine.reboot(.startLoadedKernel)`, or when this one crashes.
public enum KernelImage {
  /// When a kernel of segments starts. The upper 16 bits are its architecture: `KEXEC_ARCH_…`, 0 for this one's.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// When this one crashes. The corresponding C constant is `KEXEC_ON_CRASH`.
    @inline(__always) public static var onCrash: Options {
      Options(rawValue: UInt32(truncatingIfNeeded: Linux.KEXEC_ON_CRASH))
    }
    /// In the way that this one can go on afterwards. The corresponding C constant is `KEXEC_PRESERVE_CONTEXT`.
    @inline(__always) public static var preserveContext: Options {
      Options(rawValue: UInt32(truncatingIfNeeded: Linux.KEXEC_PRESERVE_CONTEXT))
    }
  }

  /// A part of a kernel, and where in physical memory it goes.
  @frozen
  public struct Segment {
    var kernel: Linux.kexec_segment

    /// A part.
    ///
    /// - Parameters:
    ///   - bytes: what it has.
    ///   - address: where it goes: the first byte of a page.
    ///   - byteCount: how long it is there: the rest is zero.
    @inline(__always)
    public init(_ bytes: UnsafeRawBufferPointer, at address: UInt, byteCount: Int) {
      kernel = Linux.kexec_segment()
      kernel.buf = UInt(bitPattern: bytes.baseAddress)
      kernel.bufsz = UInt(bitPattern: bytes.count)
      kernel.mem = address
      kernel.memsz = UInt(bitPattern: byteCount)
    }
  }

  /// Loads a kernel from memory, in segments.
  ///
  /// - Parameters:
  ///   - segments: at most 16; none takes back what was loaded.
  ///   - entry: the physical address at which it starts.
  ///   - options: when.
  /// - Throws: `notPermitted`; `noFunction` on a kernel without it; `invalidArgument`; `addressNotAvailable` for memory
  ///   that is not there; `resourceBusy`.
  ///
  /// The corresponding system call is `kexec_load(2)`.
  @inline(__always)
  public static func load(_ segments: Span<Segment>, entry: UInt, options: Options = []) throws(Errno) {
    // SAFETY: Segment is struct kexec_segment; the kernel reads as many as there are, and what they name.
    unsafe try segments.withUnsafeBufferPointer { segments throws(Errno) in
      unsafe _ = try syscall(
        .kexec_load, Int(bitPattern: entry), segments.count, Int(bitPattern: segments.baseAddress),
        Int(options.rawValue))
    }
  }

  /// How a kernel is loaded from a file.
  @frozen
  public struct FileOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What was loaded is taken back. The corresponding C constant is `KEXEC_FILE_UNLOAD`.
    @inline(__always) public static var unload: FileOptions {
      FileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.KEXEC_FILE_UNLOAD))
    }
    /// It starts when this one crashes. The corresponding C constant is `KEXEC_FILE_ON_CRASH`.
    @inline(__always) public static var onCrash: FileOptions {
      FileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.KEXEC_FILE_ON_CRASH))
    }
    /// There is no file system for it. The corresponding C constant is `KEXEC_FILE_NO_INITRAMFS`.
    @inline(__always) public static var noInitramfs: FileOptions {
      FileOptions(rawValue: UInt32(truncatingIfNeeded: Linux.KEXEC_FILE_NO_INITRAMFS))
    }
  }

  /// Loads a kernel from files, whose signatures the kernel may ask for.
  ///
  /// - Parameters:
  ///   - image: the kernel.
  ///   - initramfs: the file system that it starts with; nil for none.
  ///   - commandLine: its parameters.
  ///   - options: how.
  /// - Throws: `notPermitted`; `noFunction` on a kernel without it; `badFileDescriptor`; `execFormatError` for what is
  ///   no kernel; `keyRejected`; `invalidArgument`; `noMemory`.
  ///
  /// The corresponding system call is `kexec_file_load(2)`.
  public static func load(
    _ image: FileDescriptor, initramfs: FileDescriptor? = nil, commandLine: some PathArgument, options: FileOptions = []
  ) throws(Errno) {
    let flags = initramfs == nil ? options.union(.noInitramfs) : options
    unsafe try commandLine.withPath { commandLine throws(Errno) in
      var count = 1
      // SAFETY: a path argument ends with a zero byte, which the kernel wants counted; it reads that much.
      while unsafe commandLine[count &- 1] != 0 { count += 1 }
      unsafe _ = try syscall(
        .kexec_file_load, image.number, initramfs?.number ?? -1, count, Int(bitPattern: commandLine),
        Int(flags.rawValue))
    }
  }
}
