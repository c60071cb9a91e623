// What every peer in C++ shares: the same data and clock as Sources/Measuring.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

static const size_t items = 65536;
static int passes = 30;

struct Random {
  uint64_t state = 42;

  uint64_t next() {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }

  // A number of 1 to `maximum` decimal digits, each length as likely as the others.
  uint64_t integer(uint64_t maximum) {
    uint64_t power = 1;
    for (uint64_t left = next() % maximum; left > 0; left--) power *= 10;
    uint64_t span = power == 10000000000000000000u ? 8446744073709551616u : 9 * power;
    return power == 1 ? next() % 10 : power + next() % span;
  }
};

// 16 KiB that are written round and round.
struct Ring {
  char *start = static_cast<char *>(aligned_alloc(64, 16384 + 4096));
  size_t offset = 0;
  char *next() const { return start + (offset & 16383); }
};

template <class Pass> void measure(const char *name, Pass pass) {
  int64_t best = INT64_MAX;
  size_t sum = 0;
  for (int i = 0; i < passes; i++) {
    timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    sum += pass();
    clock_gettime(CLOCK_MONOTONIC, &end);
    int64_t time = (end.tv_sec - start.tv_sec) * 1000000000ll + end.tv_nsec - start.tv_nsec;
    if (time < best) best = time;
  }
  // So that no pass is thrown away.
  if (sum == 0) puts("nothing was done");
  printf("%s %lld\n", name, static_cast<long long>(best * 1000 / int64_t(items)));
}
