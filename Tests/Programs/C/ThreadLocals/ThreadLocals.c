// Thread-locals of awkward sizes and alignments: the linker lays them out, and start-up has to agree with it.
#include "ThreadLocals.h"

#define TLS _Thread_local __attribute__((used))

TLS char one = 'a';
TLS _Alignas(16) char sixteen[17] = "sixteen";
TLS _Alignas(64) long sixty_four[3] = {64, 65, 66};
TLS _Alignas(4096) char page[5] = "page";
TLS char odd[13] = "twelve bytes";
TLS char zero_byte;
TLS _Alignas(64) long zeros[33];
TLS _Alignas(4096) char zero_page[3];

static int same(const volatile char *a, const char *b) {
  for (; *a == *b; a++, b++)
    if (!*a) return 1;
  return 0;
}

int tls_has_initial_values(void) {
  volatile long *words = sixty_four;
  return *(volatile char *)&one == 'a' && same(sixteen, "sixteen") && words[0] == 64 && words[1] == 65 &&
         words[2] == 66 && same(page, "page") && same(odd, "twelve bytes");
}

int tls_zeros_are_zero(void) {
  for (int i = 0; i < 33; i++)
    if (((volatile long *)zeros)[i]) return 0;
  volatile char *end = zero_page;
  return !*(volatile char *)&zero_byte && !end[0] && !end[1] && !end[2];
}

// Through a volatile, so that the compiler does not answer from what it was told.
static unsigned long rest(void *address, unsigned long alignment) {
  volatile unsigned long value = (unsigned long)address;
  return value % alignment;
}

int tls_is_aligned(void) {
  return !rest(sixteen, 16) && !rest(sixty_four, 64) && !rest(page, 4096) && !rest(zeros, 64) &&
         !rest(zero_page, 4096);
}

int tls_is_writable(void) {
  one = 'b';
  zeros[32] = 7;
  zero_page[2] = 9;
  return *(volatile char *)&one == 'b' && ((volatile long *)zeros)[32] == 7 && ((volatile char *)zero_page)[2] == 9 &&
         same(odd, "twelve bytes");
}

#if !defined(__x86_64__)
extern unsigned long __stack_chk_guard;
#endif

unsigned long tls_canary(void) {
#if defined(__x86_64__)
  unsigned long canary;
  __asm__ volatile("movq %%fs:0x28, %0" : "=r"(canary));
  return canary;
#else
  return __stack_chk_guard;
#endif
}
