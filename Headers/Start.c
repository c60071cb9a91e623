// The two places that are entered with no frame to stand on, instruction by instruction.
//
// _start: the kernel jumps here after execve with the stack pointer at
//     argc, argv[0] … argv[argc-1], NULL, envp[0] …, NULL, auxiliary vector (pairs), AT_NULL
// and everything else unspecified. With the frame pointer cleared, so that a walk of frames ends here, and the stack
// aligned to 16 bytes as the calling convention wants it, it calls Swift twice (Runtime/Start.swift):
//     fullswift_prepare(initial stack)   lays the main thread's block below, and answers where the stack goes on
//     fullswift_run(initial stack)       on that stack; never returns: there is nowhere to return to
// Only assembly can move the stack pointer between the two.
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
         "  movq %rsp, %rbx\n"            // the initial stack, kept over the first call
         "  movq %rsp, %rdi\n"            // and its argument
         "  andq $-16, %rsp\n"            // aligned before the call pushes its return address
         "  call fullswift_prepare\n"
         "  movq %rax, %rsp\n"            // below the main thread's block
         "  movq %rbx, %rdi\n"
         "  call fullswift_run\n");
FUNCTION(fullswift_trap,
         "  popq %rdi\n"                  // the return address: just behind the trap's call
         "  andq $-16, %rsp\n"
         "  call fullswift_trapped\n");
#elif defined(__aarch64__)
FUNCTION(_start,
         "  mov x29, #0\n"                // no caller: the outermost frame
         "  mov x30, #0\n"
         "  mov x19, sp\n"                // the initial stack (always aligned here), kept over the first call
         "  mov x0, sp\n"                 // and its argument
         "  bl fullswift_prepare\n"
         "  mov sp, x0\n"                 // below the main thread's block
         "  mov x0, x19\n"
         "  bl fullswift_run\n");
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
         "  mv s1, sp\n"                  // the initial stack, kept over the first call
         "  mv a0, sp\n"                  // and its argument
         "  andi sp, sp, -16\n"
         "  call fullswift_prepare\n"
         "  mv sp, a0\n"                  // below the main thread's block
         "  mv a0, s1\n"
         "  call fullswift_run\n");
FUNCTION(fullswift_trap,
         "  mv a0, ra\n"                  // the return address: just behind the trap's call
         "  tail fullswift_trapped\n");
#endif
