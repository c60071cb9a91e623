// Calls with C's own lists of arguments, which the compiler makes.
#include "include/ArchiveContract.h"

typedef __builtin_va_list list;
int format_into(char *, unsigned long, const char *, list) __asm__("vsnprintf");
int format_last(const char *, list) __asm__("vprintf");
int put(const char *) __asm__("puts");
char *copy(char *, const char *, unsigned long) __asm__("strncpy");
__attribute__((noreturn)) void give_up(void) __asm__("abort");

static int format(char *buffer, unsigned long size, const char *text, ...) {
  list arguments;
  __builtin_va_start(arguments, text);
  int length = format_into(buffer, size, text, arguments);
  __builtin_va_end(arguments);
  return length;
}

static void last(const char *text, ...) {
  list arguments;
  __builtin_va_start(arguments, text);
  format_last(text, arguments);
  __builtin_va_end(arguments);
}

static int differs(const char *a, const char *b, int count) {
  for (int i = 0; i < count; i++)
    if (a[i] != b[i]) return 1;
  return 0;
}

int contract_texts(void) {
  char b[64];
  for (int i = 0; i < 64; i++) b[i] = 'z';
  if (format(b, 64, "%s %.*s %d %u %x|", "actor", 3, "actor", -5, 4294967295u, 255) != 27) return 1;
  if (differs(b, "actor act -5 4294967295 ff|", 28)) return 2;
  if (b[28] != 'z') return 3;
  // More arguments than the registers have.
  if (format(b, 64, "%d%d%d%d%d%d%ld%c", 1, 2, 3, 4, 5, 6, -(1l << 62), '!') != 27) return 4;
  if (differs(b, "123456-4611686018427387904!", 28)) return 5;
  if (format(b, 4, "<%s>", "actor") != 7 || differs(b, "<ac", 4)) return 6;
  if (format(0, 0, "%s %zu", (char *)0, 0ul) != 8) return 7;
  if (copy(b, "actor", 7) != b || differs(b, "actor\0\0", 7)) return 8;
  if (copy(b, "xyz", 2) != b || differs(b, "xytor", 6)) return 9;
  return 0;
}

void contract_words(void) { last("task %d of %p: %d %zu %s %%\n", 7, (void *)42, -1, 1844674407370955161ul, "é"); }
void contract_put(void) { put("freed pointer was not the last allocation"); }
void contract_abort(void) { give_up(); }
