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
