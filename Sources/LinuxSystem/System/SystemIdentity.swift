// What the machine and its kernel are called.
public import LinuxABI

/// The names of the kernel and of the machine that it runs on, as they were when the kernel was asked.
@frozen
public struct SystemIdentity: Sendable {
  let kernel: Linux.new_utsname

  /// Asks the kernel.
  ///
  /// The corresponding system call is `uname(2)`.
  public init() throws(Errno) {
    var names = Linux.new_utsname()
    // SAFETY: the kernel writes the structure.
    unsafe try withUnsafeMutablePointer(to: &names) { names throws(Errno) in
      unsafe _ = try syscall(.uname, Int(bitPattern: names))
    }
    kernel = names
  }

  /// The operating system: `Linux`.
  public var systemName: String { SystemIdentity.text(kernel.sysname) }
  /// The machine's name in its network.
  public var nodeName: String { SystemIdentity.text(kernel.nodename) }
  /// The kernel's version: `6.1.0-13-amd64`.
  public var release: String { SystemIdentity.text(kernel.release) }
  /// When and how the kernel was made.
  public var version: String { SystemIdentity.text(kernel.version) }
  /// The architecture: `x86_64`, `aarch64` or `riscv64`.
  public var machine: String { SystemIdentity.text(kernel.machine) }
  /// The machine's domain of NIS, or `(none)`.
  public var domainName: String { SystemIdentity.text(kernel.domainname) }

  /// The bytes before the zero byte. Names of the machine may be any, so what is not UTF-8 is repaired.
  @inline(never)
  private static func text(_ name: InlineArray<65, UInt8>) -> String {
    var count = 0
    while count < 65 && name[count] != 0 { count += 1 }
    return String(repairing: name.span.extracting(0..<count))
  }

  /// Gives the machine another name.
  ///
  /// - Parameter name: at most 64 bytes.
  /// - Throws: `notPermitted`; `invalidArgument` for a name that is too long.
  ///
  /// The corresponding system call is `sethostname(2)`.
  public static func setNodeName(_ name: some PathArgument) throws(Errno) {
    unsafe try name.withPath { name throws(Errno) in
      // SAFETY: the kernel reads as many bytes as there are before the zero byte.
      unsafe _ = try syscall(.sethostname, Int(bitPattern: name), byteCount(name))
    }
  }

  /// Gives the machine another domain of NIS.
  ///
  /// - Parameter name: at most 64 bytes.
  /// - Throws: `notPermitted`; `invalidArgument` for a name that is too long.
  ///
  /// The corresponding system call is `setdomainname(2)`.
  public static func setDomainName(_ name: some PathArgument) throws(Errno) {
    unsafe try name.withPath { name throws(Errno) in
      // SAFETY: as above.
      unsafe _ = try syscall(.setdomainname, Int(bitPattern: name), byteCount(name))
    }
  }

  private static func byteCount(_ name: UnsafePointer<CChar>) -> Int {
    var count = 0
    // SAFETY: a path argument ends with a zero byte.
    while unsafe name[count] != 0 { count += 1 }
    return count
  }
}
