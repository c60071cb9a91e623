// What the kernel leaves on the stack at execve, and how to find one's way in it. Reads only.
//
//   argc
//   argv[0] … argv[argc-1], NULL
//   envp[0] … envp[m-1],    NULL
//   auxiliary vector: pairs of a key and a value, ended by the key AT_NULL
//   (and above, the bytes that all these point to)

/// A pointer to a C string, as the kernel passes arguments and variables.
public typealias CStringPointer = UnsafeMutablePointer<CChar>

/// The stack as the kernel left it.
@safe
@frozen
public struct InitialStack: @unchecked Sendable {
  // Unchecked: the kernel's words are written once, before the program starts, and only read here.

  /// The address of argc.
  @usableFromInline let base: UnsafeMutablePointer<Int>

  /// - Parameter base: the stack pointer at the program's first instruction.
  @inline(__always)
  public init(base: UnsafeMutablePointer<Int>) { unsafe self.base = unsafe base }

  /// The number of arguments, the program's name included. It may be 0: execve asks for no name.
  @inline(__always)
  public var argumentCount: Int { unsafe base.pointee }

  /// The arguments, ended by nil.
  @inline(__always)
  public var arguments: UnsafeMutablePointer<CStringPointer?> {
    unsafe UnsafeMutableRawPointer(base + 1).assumingMemoryBound(to: CStringPointer?.self)
  }

  /// The environment's variables as `NAME=value`, ended by nil.
  @inline(__always)
  public var environment: UnsafeMutablePointer<CStringPointer?> {
    unsafe arguments + (argumentCount &+ 1)
  }

  /// The auxiliary vector.
  @inline(__always)
  public var auxiliaryVector: AuxiliaryVector {
    var end = unsafe environment
    while unsafe end.pointee != nil { unsafe end += 1 }
    return unsafe AuxiliaryVector(base: UnsafeRawPointer(end + 1).assumingMemoryBound(to: UInt.self))
  }
}

/// What the kernel tells a program about itself and the machine: pairs of a key and a value.
///
/// The corresponding C function is `getauxval(3)`.
@safe
@frozen
public struct AuxiliaryVector: @unchecked Sendable {
  // Unchecked: as InitialStack.
  @usableFromInline let base: UnsafePointer<UInt>

  @inline(__always)
  init(base: UnsafePointer<UInt>) { unsafe self.base = unsafe base }

  /// A key of the auxiliary vector, under the kernel's name (linux/auxvec.h).
  @frozen
  public struct Key: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt
    @inline(__always) public init(rawValue: UInt) { self.rawValue = rawValue }

    /// The address of the program's ELF program headers.
    @inline(__always) public static var AT_PHDR: Key { Key(rawValue: 3) }
    /// The size of a page, in bytes.
    @inline(__always) public static var AT_PAGESZ: Key { Key(rawValue: 6) }
    /// Bits of what the processor can do.
    @inline(__always) public static var AT_HWCAP: Key { Key(rawValue: 16) }
    /// The address of 16 random bytes.
    @inline(__always) public static var AT_RANDOM: Key { Key(rawValue: 25) }
    /// The address of the path that was executed, as a C string.
    @inline(__always) public static var AT_EXECFN: Key { Key(rawValue: 31) }
    /// The address of the vDSO's ELF header.
    @inline(__always) public static var AT_SYSINFO_EHDR: Key { Key(rawValue: 33) }
  }

  /// The value of a key, or nil where the kernel did not give one.
  @inline(__always)
  public subscript(key: Key) -> UInt? {
    var pair = unsafe base
    while unsafe pair[0] != 0 {
      if unsafe pair[0] == key.rawValue { return unsafe pair[1] }
      unsafe pair += 2
    }
    return nil
  }
}
