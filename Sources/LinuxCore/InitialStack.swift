// What the kernel leaves on the stack at execve, and how to find one's way in it. Reads only.
//
// For the rooms of this package: a program has `CommandLine` and `Environment`. It lies this low because the vDSO is
// found by it (LinuxSystem/VirtualObject); Runtime says where it is.
//
//   argc
//   argv[0] … argv[argc-1], NULL
//   envp[0] … envp[m-1],    NULL
//   auxiliary vector: pairs of a key and a value, ended by the key AT_NULL
//   (and above, the bytes that all these point to)

/// A pointer to a C string, as the kernel passes arguments and variables.
package typealias CStringPointer = UnsafeMutablePointer<CChar>

/// The address of argc. `_start` has it set before anything else runs (Runtime/Start.swift); nil in a process that began
/// otherwise, as tests on a host do.
nonisolated(unsafe) package var initialStackBase: UnsafeMutablePointer<Int>? = nil

/// The stack as the kernel left it.
package var initialStack: InitialStack {
  // SAFETY: `_start` passes the address before any code that could ask for it.
  @inline(__always) get { unsafe InitialStack(base: initialStackBase.unsafelyUnwrapped) }
}

/// The way through it.
@safe
package struct InitialStack: @unchecked Sendable {
  // Unchecked: the kernel's words are written once, before the program starts, and only read here.

  /// The address of argc.
  let base: UnsafeMutablePointer<Int>

  /// - Parameter base: the stack pointer at the program's first instruction.
  @inline(__always)
  package init(base: UnsafeMutablePointer<Int>) { unsafe self.base = unsafe base }

  /// The number of arguments, the program's name included. It may be 0: execve asks for no name.
  @inline(__always)
  package var argumentCount: Int { unsafe base.pointee }

  /// The arguments, ended by nil.
  @inline(__always)
  package var arguments: UnsafeMutablePointer<CStringPointer?> {
    unsafe UnsafeMutableRawPointer(base + 1).assumingMemoryBound(to: CStringPointer?.self)
  }

  /// The environment's variables as `NAME=value`, ended by nil.
  @inline(__always)
  package var environment: UnsafeMutablePointer<CStringPointer?> {
    unsafe arguments + (argumentCount &+ 1)
  }

  /// The auxiliary vector.
  @inline(__always)
  package var auxiliaryVector: AuxiliaryVector {
    var end = unsafe environment
    while unsafe end.pointee != nil { unsafe end += 1 }
    return unsafe AuxiliaryVector(base: UnsafeRawPointer(end + 1).assumingMemoryBound(to: UInt.self))
  }
}

/// What the kernel tells a program about itself and the machine: pairs of a key and a value.
///
/// The corresponding C function is `getauxval(3)`.
@safe
package struct AuxiliaryVector: @unchecked Sendable {
  // Unchecked: as InitialStack.
  let base: UnsafePointer<UInt>

  @inline(__always)
  init(base: UnsafePointer<UInt>) { unsafe self.base = unsafe base }

  /// A key of the auxiliary vector, under the kernel's name (linux/auxvec.h).
  package struct Key: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt
    @inline(__always) package init(rawValue: UInt) { self.rawValue = rawValue }

    /// The address of the program's ELF program headers.
    @inline(__always) package static var AT_PHDR: Key { Key(rawValue: 3) }
    /// The size of a page, in bytes.
    @inline(__always) package static var AT_PAGESZ: Key { Key(rawValue: 6) }
    /// Bits of what the processor can do.
    @inline(__always) package static var AT_HWCAP: Key { Key(rawValue: 16) }
    /// The address of 16 random bytes.
    @inline(__always) package static var AT_RANDOM: Key { Key(rawValue: 25) }
    /// The address of the path that was executed, as a C string.
    @inline(__always) package static var AT_EXECFN: Key { Key(rawValue: 31) }
    /// The address of the vDSO's ELF header.
    @inline(__always) package static var AT_SYSINFO_EHDR: Key { Key(rawValue: 33) }
    /// The least number of bytes of an alternate signal stack.
    @inline(__always) package static var AT_MINSIGSTKSZ: Key { Key(rawValue: 51) }
  }

  /// The value of a key, or nil where the kernel did not give one.
  @inline(__always)
  package subscript(key: Key) -> UInt? {
    var pair = unsafe base
    while unsafe pair[0] != 0 {
      if unsafe pair[0] == key.rawValue { return unsafe pair[1] }
      unsafe pair += 2
    }
    return nil
  }
}
