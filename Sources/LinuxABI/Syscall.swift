// Level 2 of a system call: the kernel-shaped call, with its answer decoded.
//
// The instruction is below, in CFullSwift; the API is above, in LinuxCore and LinuxSystem. This is the only place where the
// kernel's answer is told apart into a result and an error.
internal import CFullSwift

/// The error in a kernel's answer, or nil where it is a result: the kernel answers -4095…-1 for an error.
@inline(__always)
public func errno(in answer: Int) -> Errno? {
  UInt(bitPattern: answer) > UInt(bitPattern: -4096) ? Errno(rawValue: Int32(truncatingIfNeeded: 0 &- answer)) : nil
}

@inline(__always)
func decode(_ answer: Int) throws(Errno) -> Int {
  if let error = errno(in: answer) { throw error }
  return answer
}

/// Calls the kernel with no argument.
///
/// - Returns: the kernel's result, whatever it means for this call.
/// - Throws: the error that the kernel answered.
@inline(__always)
public func syscall(_ number: SyscallNumber) throws(Errno) -> Int {
  try decode(fullswift_syscall0(number.rawValue))
}

/// Calls the kernel with one argument. See `syscall(_:)`.
///
/// This and those below are unsafe: an argument may be an address, and the kernel writes where it is told to.
@unsafe
@inline(__always)
public func syscall(_ number: SyscallNumber, _ a: Int) throws(Errno) -> Int {
  try decode(fullswift_syscall1(number.rawValue, a))
}

/// Calls the kernel with two arguments. See `syscall(_:)`.
@unsafe
@inline(__always)
public func syscall(_ number: SyscallNumber, _ a: Int, _ b: Int) throws(Errno) -> Int {
  try decode(fullswift_syscall2(number.rawValue, a, b))
}

/// Calls the kernel with three arguments. See `syscall(_:)`.
@unsafe
@inline(__always)
public func syscall(_ number: SyscallNumber, _ a: Int, _ b: Int, _ c: Int) throws(Errno) -> Int {
  try decode(fullswift_syscall3(number.rawValue, a, b, c))
}

/// Calls the kernel with four arguments. See `syscall(_:)`.
@unsafe
@inline(__always)
public func syscall(
  _ number: SyscallNumber, _ a: Int, _ b: Int, _ c: Int, _ d: Int
) throws(Errno) -> Int {
  try decode(fullswift_syscall4(number.rawValue, a, b, c, d))
}

/// Calls the kernel with five arguments. See `syscall(_:)`.
@unsafe
@inline(__always)
public func syscall(
  _ number: SyscallNumber, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int
) throws(Errno) -> Int {
  try decode(fullswift_syscall5(number.rawValue, a, b, c, d, e))
}

/// Calls the kernel with six arguments. See `syscall(_:)`.
@unsafe
@inline(__always)
public func syscall(
  _ number: SyscallNumber, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int
) throws(Errno) -> Int {
  try decode(fullswift_syscall6(number.rawValue, a, b, c, d, e, f))
}
