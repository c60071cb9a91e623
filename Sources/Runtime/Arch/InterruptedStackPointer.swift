// Where a signal's handler finds the stack pointer of what it interrupted: in ucontext_t (asm/ucontext.h, asm/sigcontext.h),
// behind flags, link and alternate stack, which are 40 bytes on every architecture.

#if arch(x86_64)
/// From the start of ucontext_t, in bytes: sixteenth of the registers, which come at once.
var interruptedStackPointerOffset: Int { 40 + 15 * 8 }
#elseif arch(arm64)
/// From the start of ucontext_t, in bytes: the mask and its reserve are 128, the state is aligned to 16; the fault's address
/// and 31 registers come before.
var interruptedStackPointerOffset: Int { 176 + 8 + 31 * 8 }
#elseif arch(riscv64)
/// From the start of ucontext_t, in bytes: the mask and its reserve are 128, the state is aligned to 16; pc and ra come before.
var interruptedStackPointerOffset: Int { 176 + 2 * 8 }
#endif
