// The places that are entered or left with no frame to stand on, instruction by instruction.
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
//
// fullswift_clone: a system call of five arguments that returns twice, `clone3` or `clone` (Runtime/ThreadStart.swift): to
// the caller as any other, and to the child on the stack that the call names, where nothing lies but two words that the
// caller put there, a function and its argument, and then a multiple of 16. Registers are the caller's: gp on riscv64 is
// as it has to be.
//
// fullswift_unmap_and_exit: `munmap` and then `exit` of the thread alone (Runtime/ThreadBlock.swift). Between the two
// there is no stack. All signals have to be blocked.
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
FUNCTION(fullswift_clone,
         "  movq %rdi, %rax\n"            // the number, and each argument where the kernel wants it
         "  movq %rsi, %rdi\n"
         "  movq %rdx, %rsi\n"
         "  movq %rcx, %rdx\n"
         "  movq %r8, %r10\n"
         "  movq %r9, %r8\n"
         "  syscall\n"
         "  testq %rax, %rax\n"
         "  jz 1f\n"
         "  ret\n"
         "1: xorl %ebp, %ebp\n"           // the child: the outermost frame
         "  popq %rax\n"                 // the function
         "  popq %rdi\n"                 // its argument; the stack is aligned before the call
         "  call *%rax\n");
FUNCTION(fullswift_unmap_and_exit,
         "  movl $11, %eax\n"            // munmap, of the arguments as they are
         "  syscall\n"
         "  movl $60, %eax\n"            // exit
         "  xorl %edi, %edi\n"
         "  syscall\n");
#elif defined(__aarch64__)
FUNCTION(_start,
         "  mov x29, #0\n"                // no caller: the outermost frame
         "  mov x30, #0\n"
         "  mov x19, sp\n"                // the initial stack (always aligned here), kept over the first call
         "  mov x0, sp\n"                 // and its argument
         "  bl fullswift_prepare\n"
         "  sub sp, x0, #16\n"            // below the main thread's block and the heap's word
         "  mov x0, x19\n"
         "  bl fullswift_run\n");
FUNCTION(fullswift_trap,
         "  mov x0, x30\n"                // the return address: just behind the trap's call
         "  b fullswift_trapped\n");
FUNCTION(fullswift_clone,
         "  mov x8, x0\n"                // the number, and each argument where the kernel wants it
         "  mov x0, x1\n"
         "  mov x1, x2\n"
         "  mov x2, x3\n"
         "  mov x3, x4\n"
         "  mov x4, x5\n"
         "  svc #0\n"
         "  cbz x0, 1f\n"
         "  ret\n"
         "1: mov x29, #0\n"              // the child: the outermost frame
         "  mov x30, #0\n"
         "  ldp x1, x0, [sp], #16\n"     // the function, and its argument
         "  blr x1\n");
FUNCTION(fullswift_unmap_and_exit,
         "  mov x8, #215\n"              // munmap, of the arguments as they are
         "  svc #0\n"
         "  mov x8, #93\n"               // exit
         "  mov x0, #0\n"
         "  svc #0\n");
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
FUNCTION(fullswift_clone,
         "  mv a7, a0\n"                 // the number, and each argument where the kernel wants it
         "  mv a0, a1\n"
         "  mv a1, a2\n"
         "  mv a2, a3\n"
         "  mv a3, a4\n"
         "  mv a4, a5\n"
         "  ecall\n"
         "  beqz a0, 1f\n"
         "  ret\n"
         "1: li s0, 0\n"                 // the child: the outermost frame
         "  li ra, 0\n"
         "  ld t0, 0(sp)\n"              // the function
         "  ld a0, 8(sp)\n"              // its argument
         "  addi sp, sp, 16\n"
         "  jalr t0\n");
FUNCTION(fullswift_unmap_and_exit,
         "  li a7, 215\n"                // munmap, of the arguments as they are
         "  ecall\n"
         "  li a7, 93\n"                 // exit
         "  li a0, 0\n"
         "  ecall\n");
#endif
