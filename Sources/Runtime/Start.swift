// From `_start` to the user's main and on to the end.
//
// The order, and what is legal at each step (docs/ARCHITECTURE.md tells it at length):
//   1. fullswift_prepare   arithmetic and stores; no canary, no thread-local, no allocation, no output
//   2. thread pointer      set at its end: from here on canaries and thread-locals are there
//   3. fullswift_run       main: everything
//   4. endProcess          standard output flushed, then exit_group
internal import CFullSwift
public import LinuxCore

/// The compiler's entry point: the user's `@main` type or main.swift.
@_extern(c, "main")
func userMain(_ argumentCount: Int32, _ arguments: UnsafeMutablePointer<CStringPointer?>) -> Int32

/// `_start` calls this first, with the stack pointer that the kernel gave it.
///
/// - Returns: where the stack goes on, below the main thread's block.
@c(fullswift_prepare)
public func prepare(_ base: UnsafeMutablePointer<Int>) -> UInt {
  unsafe initialStackBase = unsafe base
  return unsafe setUpMainThread(below: UInt(bitPattern: base), InitialStack(base: base).auxiliaryVector)
}

/// `_start` calls this second, with the same stack pointer.
@c(fullswift_run)
public func run(_ base: UnsafeMutablePointer<Int>) -> Never {
  let stack = unsafe InitialStack(base: base)
  unsafe endProcess(userMain(Int32(truncatingIfNeeded: stack.argumentCount), stack.arguments))
}

/// Flushes standard output and ends the process.
///
/// - Parameter status: the exit status. Output that could not be written ends the process with a status of its own.
public func endProcess(_ status: Int32) -> Never {
  runExitHook()
  exitGroup(status)
}
