// The canary of the architectures whose compiler reads it from a global. x86_64 has it in the thread's control block.
#if arch(arm64) || arch(riscv64)
/// The canary that every function with a buffer compares before it returns.
@_silgen_name("__stack_chk_guard")
nonisolated(unsafe) public var stackGuard: UInt = 0
#endif
