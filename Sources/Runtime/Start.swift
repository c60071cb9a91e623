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

/// What is called before the process ends: standard output sets it to its flush when it is first written to.
nonisolated(unsafe) private var exitHook: (@convention(c) () -> Void)? = nil

/// Has `hook` called once before the process ends by `endProcess` or by a fatal error.
@inline(__always)
public func setExitHook(_ hook: @convention(c) () -> Void) {
  unsafe exitHook = hook
}

/// Calls the exit hook, if there is one.
@inline(__always)
func runExitHook() {
  if let hook = unsafe exitHook { hook() }
}

/// Whether the process is ending by a fatal error: then the exit hook must come back, even from output that cannot be
/// written.
nonisolated(unsafe) public internal(set) var isEndingFatally = false

/// Flushes standard output and ends the process.
///
/// - Parameter status: the exit status. Output that could not be written ends the process with a status of its own.
public func endProcess(_ status: Int32) -> Never {
  runExitHook()
  exitGroup(status)
}
