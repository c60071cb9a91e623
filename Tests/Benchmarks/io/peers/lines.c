// COUNT lines `line N`, by fwrite_unlocked into stdio's buffer, the digits by hand.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 0;
  char line[32] = "line ", digits[20];
  for (long number = 0; number < count; number++) {
    int start = sizeof digits;
    long rest = number;
    do {
      digits[--start] = '0' + rest % 10;
      rest /= 10;
    } while (rest);
    size_t length = sizeof digits - start;
    memcpy(line + 5, digits + start, length);
    line[5 + length] = '\n';
    fwrite_unlocked(line, 1, length + 6, stdout);
  }
  return fflush(stdout) != 0;
}
