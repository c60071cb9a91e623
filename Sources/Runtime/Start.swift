// From `_start` to the user's main and on to the end.
//
// The order, and what is legal at each step (docs/ARCHITECTURE.md tells it at length):
//   1. fullswift_start   arithmetic on the initial stack; no canary, no thread-locals, no allocation, no output
//   2. thread pointer    from here on canaries and thread-locals are there
//   3. constructors      .init_array, for C targets that have any
//   4. main              everything
//   5. exit              stdout flushed, then exit_group
internal import CFullSwift
public import LinuxSystem

/// The compiler's entry point: the user's `@main` type or main.swift.
@_extern(c, "main")
func userMain(_ argumentCount: Int32, _ arguments: UnsafeMutablePointer<CStringPointer?>) -> Int32

/// The address of argc. Set once, before anything else runs.
nonisolated(unsafe) private var initialStackBase: UnsafeMutablePointer<Int>? = nil

/// The stack as the kernel left it.
public var initialStack: InitialStack {
  // SAFETY: `_start` passes the address before any code that could ask for it.
  @inline(__always) get { unsafe InitialStack(base: initialStackBase.unsafelyUnwrapped) }
}

/// `_start` calls this with the stack pointer that the kernel gave it.
@c(fullswift_start)
public func start(_ stack: UnsafeMutablePointer<Int>) -> Never {
  unsafe initialStackBase = unsafe stack
  setUpMainThread(initialStack.auxiliaryVector)
  unsafe runMain(stack)
}

/// Apart from `start`, so that a canary in what the linker inlines here is read after it was set.
@inline(never)
private func runMain(_ stack: UnsafeMutablePointer<Int>) -> Never {
  let stack = unsafe InitialStack(base: stack)
  unsafe endProcess(userMain(Int32(truncatingIfNeeded: stack.argumentCount), stack.arguments))
}

/// What is called before the process ends: standard output sets it to its flush when it is first written to. It answers
/// 0, or the exit status of an output that could not be written.
nonisolated(unsafe) private var exitHook: (@convention(c) () -> Int32)? = nil

/// Has `hook` called once before the process ends by `exit` or by a fatal error.
@inline(__always)
public func setExitHook(_ hook: @convention(c) () -> Int32) {
  unsafe exitHook = hook
}

/// Calls the exit hook, if there is one, and forgets it.
@inline(__always)
func runExitHook() -> Int32 {
  guard let hook = unsafe exitHook else { return 0 }
  unsafe exitHook = nil
  return hook()
}

/// Flushes standard output and ends the process.
///
/// - Parameter status: the exit status. Output that could not be written takes its place.
public func endProcess(_ status: Int32) -> Never {
  let failed = runExitHook()
  exitGroup(failed == 0 ? status : failed)
}
