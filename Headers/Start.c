// The two places that are entered with no frame to stand on, instruction by instruction.
//
// _start: the kernel jumps here after execve with the stack pointer at
//     argc, argv[0] … argv[argc-1], NULL, envp[0] …, NULL, auxiliary vector (pairs), AT_NULL
// and everything else unspecified. It passes that address to Swift (Runtime/Start.swift) as the
// first argument, with the frame pointer cleared so that a walk of frames ends here, and with the
// stack aligned to 16 bytes as the calling convention wants it. It never returns: there is nowhere
// to return to.
//
// fullswift_trap: what the compiler calls in place of a trap instruction where `./x` builds
// (-trap-function). The address of the trap is the address it would return to; only assembly can
// read that. It passes it to Swift (Runtime/Trap.swift), which does not return either.
#include "CFullSwift.h"

#define FUNCTION(name, body)                                                                       \
  __asm__(".section .text." #name ",\"ax\",@progbits\n"                                            \
          ".globl " #name "\n"                                                                     \
          ".type " #name ",@function\n" #name ":\n" body                                           \
          ".size " #name ", . - " #name "\n"                                                       \
          ".text\n")

#if defined(__x86_64__)
FUNCTION(_start,
         "  xorl %ebp, %ebp\n"            // no caller: the outermost frame
         "  movq %rsp, %rdi\n"            // the initial stack, as first argument
         "  andq $-16, %rsp\n"            // aligned before the call pushes its return address
         "  call fullswift_start\n");
FUNCTION(fullswift_trap,
         "  popq %rdi\n"                  // the return address: just behind the trap's call
         "  andq $-16, %rsp\n"
         "  call fullswift_trapped\n");
#elif defined(__aarch64__)
FUNCTION(_start,
         "  mov x29, #0\n"                // no caller: the outermost frame
         "  mov x30, #0\n"
         "  mov x0, sp\n"                 // the initial stack, as first argument
         "  and sp, x0, #-16\n"
         "  bl fullswift_start\n");
FUNCTION(fullswift_trap,
         "  mov x0, x30\n"                // the return address: just behind the trap's call
         "  b fullswift_trapped\n");
#elif defined(__riscv)
FUNCTION(_start,
         ".option push\n"
         ".option norelax\n"              // gp must not be loaded relative to itself
         "  lla gp, __global_pointer$\n"  // the linker shortens addresses near to it
         ".option pop\n"
         "  li s0, 0\n"                   // no caller: the outermost frame
         "  li ra, 0\n"
         "  mv a0, sp\n"                  // the initial stack, as first argument
         "  andi sp, sp, -16\n"
         "  call fullswift_start\n");
FUNCTION(fullswift_trap,
         "  mv a0, ra\n"                  // the return address: just behind the trap's call
         "  tail fullswift_trapped\n");
#endif
