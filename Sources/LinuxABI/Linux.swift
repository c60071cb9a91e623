// The namespace of what the kernel's headers say. Generated/ fills it from those headers, Linux+Unexported.swift with what they
// leave out.
import Builtin

/// Constants and structures of the kernel, under the kernel's names: for raw calls, and for the typed API above.
public enum Linux {}

/// All bytes zero, as the kernel's structures start.
///
/// Not `= 0` at each field: a structure has dozens, and each would be code to compile.
@unsafe
@_alwaysEmitIntoClient
@inline(__always)
public func zeroed<Structure: BitwiseCopyable>() -> Structure { Builtin.zeroInitializer() }
