// Calls that no optimiser can do without: sizes and addresses come from volatile variables.
#include "EmittedMemory.h"

typedef __SIZE_TYPE__ size;
// bcmp has no builtin that stays a call: its name says what the optimiser makes of memcmp(…) == 0.
int bcmp(const void *left, const void *right, size count);

static char wrong[64];
static size used;

static void report(const char *name, int holds) {
  if (holds) return;
  while (*name) wrong[used++] = *name++;
  wrong[used++] = ' ';
}

struct large {
  long words[40];
};
static volatile struct large from, to;

const char *emitted_memory(void) {
  static char a[300], b[300];
  volatile size variable = 257;
  size count = variable;
  for (size i = 0; i < count; i++) a[i] = (char)(i % 127 + 1);

  __builtin_memcpy(b, a, count);
  int holds = b[count] == 0;
  for (size i = 0; i < count; i++) holds = holds && b[i] == a[i];
  report("memcpy", holds);

  __builtin_memmove(b + 5, b, count - 5);
  holds = b[0] == a[0];
  for (size i = 5; i < count; i++) holds = holds && b[i] == a[i - 5];
  report("memmove", holds);

  report("memcmp", __builtin_memcmp(a, b, count) > 0 && __builtin_memcmp(b, a, count) < 0 &&
                       __builtin_memcmp(a, a, count) == 0);
  report("bcmp", bcmp(a, b, count) != 0 && bcmp(a, b, 5) == 0);

  a[count] = 0;
  report("strlen", __builtin_strlen(a) == count && __builtin_strlen(a + count) == 0);

  __builtin_memset(b, 0x80 + 7, count);
  holds = b[count] == 0;
  for (size i = 0; i < count; i++) holds = holds && b[i] == (char)0x87;
  report("memset", holds);

  for (size i = 0; i < 40; i++) from.words[i] = (long)i;
  to = from;
  report("struct", to.words[39] == 39);
  return wrong;
}
