// What is left to do when the process ends: at most one thing, which is standard output's flush.

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
