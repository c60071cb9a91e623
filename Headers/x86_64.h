// x86_64: `syscall`, number in rax, arguments in rdi rsi rdx r10 r8 r9, answer in rax.
// The instruction itself overwrites rcx (return address) and r11 (flags).
#pragma once

#define FULLSWIFT_INLINE static inline __attribute__((always_inline))

FULLSWIFT_INLINE long fullswift_syscall0(long number) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number) : "rcx", "r11", "memory");
  return result;
}

FULLSWIFT_INLINE long fullswift_syscall1(long number, long a) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a) : "rcx", "r11", "memory");
  return result;
}

FULLSWIFT_INLINE long fullswift_syscall2(long number, long a, long b) {
  long result;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b)
                   : "rcx", "r11", "memory");
  return result;
}

FULLSWIFT_INLINE long fullswift_syscall3(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c)
                   : "rcx", "r11", "memory");
  return result;
}

FULLSWIFT_INLINE long fullswift_syscall4(long number, long a, long b, long c, long d) {
  long result;
  register long r10 __asm__("r10") = d;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10)
                   : "rcx", "r11", "memory");
  return result;
}

FULLSWIFT_INLINE long fullswift_syscall5(long number, long a, long b, long c, long d, long e) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
                   : "rcx", "r11", "memory");
  return result;
}

FULLSWIFT_INLINE long fullswift_syscall6(long number, long a, long b, long c, long d, long e,
                                         long f) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}

// The thread register is the base of the fs segment. User code may not read it directly on every
// kernel, so the ABI keeps the block's own address in its first word.
FULLSWIFT_INLINE void *fullswift_thread_pointer(void) {
  void *address;
  __asm__ volatile("movq %%fs:0, %0" : "=r"(address));
  return address;
}

FULLSWIFT_INLINE long fullswift_set_thread_pointer(void *address) {
  return fullswift_syscall2(158 /* arch_prctl */, 0x1002 /* ARCH_SET_FS */, (long)address);
}

// Three words of the control block, behind the block's own address and the word that dynamic linkers have for themselves; the
// canary at 0x28 comes after them. Address space 257 is that of the fs segment: one instruction, which the compiler can
// merge with what is done with the word.
#define FULLSWIFT_THREAD_WORD(offset) (*(void *__attribute__((address_space(257))) *)offset)
FULLSWIFT_INLINE void *fullswift_thread_record(void) { return FULLSWIFT_THREAD_WORD(16); }
FULLSWIFT_INLINE void fullswift_set_thread_record(void *address) { FULLSWIFT_THREAD_WORD(16) = address; }
FULLSWIFT_INLINE void *fullswift_thread_locals(void) { return FULLSWIFT_THREAD_WORD(24); }
FULLSWIFT_INLINE void fullswift_set_thread_locals(void *address) { FULLSWIFT_THREAD_WORD(24) = address; }
#ifndef FULLSWIFT_HOSTED
FULLSWIFT_INLINE void *fullswift_thread_heap(void) { return FULLSWIFT_THREAD_WORD(32); }
FULLSWIFT_INLINE void fullswift_set_thread_heap(void *address) { FULLSWIFT_THREAD_WORD(32) = address; }
#endif

FULLSWIFT_INLINE void fullswift_pause(void) { __asm__ volatile("pause"); }

// What a signal's handler returns to (Signals/Arch/SignalReturn+x86_64.swift): rt_sigreturn, with the stack as the kernel
// left it for the handler, so nothing may be pushed on it before. The nine bytes are those by which debuggers and unwinders
// know a signal's frame: the constant in 64 bits, though 32 would do. A program that never takes its address has no copy.
__attribute__((naked)) static inline void fullswift_signal_return(void) {
  __asm__ volatile("movq $15, %rax\n\tsyscall");
}
