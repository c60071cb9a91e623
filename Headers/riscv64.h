// riscv64: `ecall`, number in a7, arguments in a0 … a5, answer in a0. Nothing else is overwritten.
#pragma once

#define FULLSWIFT_INLINE static inline __attribute__((always_inline))

FULLSWIFT_INLINE long fullswift_syscall0(long number) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0");
  __asm__ volatile("ecall" : "=r"(a0) : "r"(a7) : "memory");
  return a0;
}

FULLSWIFT_INLINE long fullswift_syscall1(long number, long a) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a7) : "memory");
  return a0;
}

FULLSWIFT_INLINE long fullswift_syscall2(long number, long a, long b) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1) : "memory");
  return a0;
}

FULLSWIFT_INLINE long fullswift_syscall3(long number, long a, long b, long c) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  register long a2 __asm__("a2") = c;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2) : "memory");
  return a0;
}

FULLSWIFT_INLINE long fullswift_syscall4(long number, long a, long b, long c, long d) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  register long a2 __asm__("a2") = c;
  register long a3 __asm__("a3") = d;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3) : "memory");
  return a0;
}

FULLSWIFT_INLINE long fullswift_syscall5(long number, long a, long b, long c, long d, long e) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  register long a2 __asm__("a2") = c;
  register long a3 __asm__("a3") = d;
  register long a4 __asm__("a4") = e;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3), "r"(a4) : "memory");
  return a0;
}

FULLSWIFT_INLINE long fullswift_syscall6(long number, long a, long b, long c, long d, long e,
                                         long f) {
  register long a7 __asm__("a7") = number;
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  register long a2 __asm__("a2") = c;
  register long a3 __asm__("a3") = d;
  register long a4 __asm__("a4") = e;
  register long a5 __asm__("a5") = f;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5) : "memory");
  return a0;
}

// The thread register is tp (x4): user code reads and writes it.
FULLSWIFT_INLINE void *fullswift_thread_pointer(void) {
  void *address;
  __asm__ volatile("mv %0, tp" : "=r"(address));
  return address;
}

FULLSWIFT_INLINE long fullswift_set_thread_pointer(void *address) {
  __asm__ volatile("mv tp, %0" : : "r"(address) : "memory");
  return 0;
}

// Three words of the control block, which lies below the thread pointer.
#define FULLSWIFT_THREAD_WORD(index) (((void **)__builtin_thread_pointer())[index])
FULLSWIFT_INLINE void *fullswift_thread_record(void) { return FULLSWIFT_THREAD_WORD(-1); }
FULLSWIFT_INLINE void fullswift_set_thread_record(void *address) { FULLSWIFT_THREAD_WORD(-1) = address; }
FULLSWIFT_INLINE void *fullswift_thread_locals(void) { return FULLSWIFT_THREAD_WORD(-2); }
FULLSWIFT_INLINE void fullswift_set_thread_locals(void *address) { FULLSWIFT_THREAD_WORD(-2) = address; }
#ifndef FULLSWIFT_HOSTED
FULLSWIFT_INLINE void *fullswift_thread_heap(void) { return FULLSWIFT_THREAD_WORD(-3); }
FULLSWIFT_INLINE void fullswift_set_thread_heap(void *address) { FULLSWIFT_THREAD_WORD(-3) = address; }
#endif

// The bytes of Zihintpause's `pause`: a hint, so a processor without it does nothing.
FULLSWIFT_INLINE void fullswift_pause(void) { __asm__ volatile(".word 0x0100000f"); }
