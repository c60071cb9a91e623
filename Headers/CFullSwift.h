// The C module: what only an instruction can say.
//
// Three levels of a system call, from the ground up:
//   1. the instruction        here: fullswift_syscall0 … fullswift_syscall6, one header an architecture
//   2. the kernel-shaped call LinuxABI: `syscall(.write, …) throws(Errno)`
//   3. the API                LinuxCore, LinuxSystem: `FileDescriptor.write(_:)`
//
// What may live here: inline assembly of one purpose, `_start` (Start.c), and nothing that Swift can
// say. No loop, no branch, no libc header, no variable. `./x check` holds this room to it.
//
// Every architecture's header defines:
//   fullswift_syscall0…6(number, arguments…)  the kernel's answer as it is: -4095…-1 is an error
//   fullswift_thread_pointer()                the address in the thread register
//   fullswift_set_thread_pointer(address)     the kernel's answer where it takes a call, else 0
//   fullswift_thread_record()                 a word of the thread's control block: its record
//   fullswift_set_thread_record(address)      (Runtime/ThreadRecord.swift); null in the main thread until others start
//   fullswift_thread_locals()                 a second word: what the thread's end has to destroy
//   fullswift_set_thread_locals(address)      (Runtime/ThreadRecord.swift); null where that is nothing
//   fullswift_thread_heap()                   a third word: the thread's heap
//   fullswift_set_thread_heap(address)        (Allocator/ThreadHeap.swift); null before it first allocates
//   fullswift_pause()                         the processor's hint for a spinning wait
// and that of x86_64:
//   fullswift_signal_return()                 what a signal's handler returns to; the others have it in the vDSO
#pragma once

#if defined(__x86_64__)
#include "x86_64.h"
#elif defined(__aarch64__)
#include "aarch64.h"
#elif defined(__riscv) && __riscv_xlen == 64
#include "riscv64.h"
#else
#error "FullSwift knows x86_64, aarch64 and riscv64: docs/PORTING.md says how to add one"
#endif

// Where the rooms run on a C library (tests on the host, the archive for C programs), the control block is the library's, and
// the third word is a thread-local as any other.
#ifdef FULLSWIFT_HOSTED
static __thread void *fullswift_heap_word __attribute__((tls_model("initial-exec")));
FULLSWIFT_INLINE void *fullswift_thread_heap(void) { return fullswift_heap_word; }
FULLSWIFT_INLINE void fullswift_set_thread_heap(void *address) { fullswift_heap_word = address; }
#endif

/// Starts a thread: calls the kernel with `clone3` or `clone`, whose child begins on an empty stack and so cannot return here
/// (Start.c).
///
/// - Returns: the kernel's answer, in the caller. The child calls the function whose address is the first word on its stack
///   with the second word as its argument; it must not return.
long fullswift_clone(long number, long a, long b, long c, long d, long e);

/// Gives back the memory that the calling thread's stack lies in, and ends the thread (Start.c).
_Noreturn void fullswift_unmap_and_exit(void *address, unsigned long count);

/// The ELF header of the running program, as ld.lld maps it at the start of the first segment.
extern const unsigned char __ehdr_start[] __attribute__((visibility("hidden")));

static inline __attribute__((always_inline)) const void *fullswift_elf_header(void) {
  return __ehdr_start;
}

/// An address that the optimiser knows nothing about: no instruction, but no pass can see that a
/// loop over it copies memory and so turn it into a call of the very function that it is in.
static inline __attribute__((always_inline)) unsigned long fullswift_opaque(unsigned long value) {
  __asm__("" : "+r"(value));
  return value;
}
