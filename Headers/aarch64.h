// aarch64: `svc #0`, number in x8, arguments in x0 … x5, answer in x0. Nothing else is overwritten.
#pragma once

#define FULLSWIFT_INLINE static inline __attribute__((always_inline))

FULLSWIFT_INLINE long fullswift_syscall0(long number) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0");
  __asm__ volatile("svc #0" : "=r"(x0) : "r"(x8) : "memory");
  return x0;
}

FULLSWIFT_INLINE long fullswift_syscall1(long number, long a) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8) : "memory");
  return x0;
}

FULLSWIFT_INLINE long fullswift_syscall2(long number, long a, long b) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1) : "memory");
  return x0;
}

FULLSWIFT_INLINE long fullswift_syscall3(long number, long a, long b, long c) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
  return x0;
}

FULLSWIFT_INLINE long fullswift_syscall4(long number, long a, long b, long c, long d) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory");
  return x0;
}

FULLSWIFT_INLINE long fullswift_syscall5(long number, long a, long b, long c, long d, long e) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  register long x4 __asm__("x4") = e;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4) : "memory");
  return x0;
}

FULLSWIFT_INLINE long fullswift_syscall6(long number, long a, long b, long c, long d, long e,
                                         long f) {
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  register long x4 __asm__("x4") = e;
  register long x5 __asm__("x5") = f;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
  return x0;
}

// The thread register is tpidr_el0: user code reads and writes it.
FULLSWIFT_INLINE void *fullswift_thread_pointer(void) {
  void *address;
  __asm__ volatile("mrs %0, tpidr_el0" : "=r"(address));
  return address;
}

FULLSWIFT_INLINE long fullswift_set_thread_pointer(void *address) {
  __asm__ volatile("msr tpidr_el0, %0" : : "r"(address) : "memory");
  return 0;
}

// The two words of the control block, which the ABI keeps for dynamic linkers: there is none here. A third lies below it.
#define FULLSWIFT_THREAD_WORD(index) (((void **)__builtin_thread_pointer())[index])
FULLSWIFT_INLINE void *fullswift_thread_record(void) { return FULLSWIFT_THREAD_WORD(0); }
FULLSWIFT_INLINE void fullswift_set_thread_record(void *address) { FULLSWIFT_THREAD_WORD(0) = address; }
FULLSWIFT_INLINE void *fullswift_thread_locals(void) { return FULLSWIFT_THREAD_WORD(1); }
FULLSWIFT_INLINE void fullswift_set_thread_locals(void *address) { FULLSWIFT_THREAD_WORD(1) = address; }
#ifndef FULLSWIFT_HOSTED
FULLSWIFT_INLINE void *fullswift_thread_heap(void) { return FULLSWIFT_THREAD_WORD(-1); }
FULLSWIFT_INLINE void fullswift_set_thread_heap(void *address) { FULLSWIFT_THREAD_WORD(-1) = address; }
#endif

FULLSWIFT_INLINE void fullswift_pause(void) { __asm__ volatile("yield"); }
