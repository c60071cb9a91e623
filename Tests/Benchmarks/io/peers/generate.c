// The data that the rows read, pseudo-random and the same on every run:
//
//   generate text BYTES      lines of 0 to 15 words of 1 to 12 letters
//   generate numbers COUNT   a line a number, of 1 to 12 digits, half of them negative
//   generate bytes BYTES     anything
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 0x9E3779B97F4A7C15;

static uint64_t next(void) {  // SplitMix64 (Steele, Lea, Flood 2014)
  uint64_t z = state += 0x9E3779B97F4A7C15;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
  z = (z ^ z >> 27) * 0x94D049BB133111EB;
  return z ^ z >> 31;
}

static void text(int64_t bytes) {
  while (bytes > 0) {
    for (int words = next() % 16; words > 0 && bytes > 14; words--) {
      uint64_t bits = next();
      int length = bits % 12 + 1;
      bits >>= 4;
      for (int i = 0; i < length; i++, bits >>= 5) putchar_unlocked('a' + bits % 26);
      if (words > 1) putchar_unlocked(' ');
      bytes -= length + (words > 1);
    }
    putchar_unlocked('\n');
    bytes--;
  }
}

static void numbers(int64_t count) {
  while (count-- > 0) {
    uint64_t limit = 10;
    for (int digits = next() % 12; digits > 0; digits--) limit *= 10;
    int64_t number = next() % limit;
    printf("%lld\n", (long long)(next() % 2 ? number : -number));
  }
}

static void bytes(int64_t count) {
  while (count > 0) {
    uint64_t block[512];
    for (int i = 0; i < 512; i++) block[i] = next();
    int64_t size = count < (int64_t)sizeof block ? count : (int64_t)sizeof block;
    fwrite_unlocked(block, 1, size, stdout);
    count -= size;
  }
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  int64_t amount = strtoll(argv[2], NULL, 10);
  if (!strcmp(argv[1], "text")) text(amount);
  if (!strcmp(argv[1], "numbers")) numbers(amount);
  if (!strcmp(argv[1], "bytes")) bytes(amount);
  return fflush(stdout) != 0;
}
