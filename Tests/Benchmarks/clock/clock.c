// The same as Sources/clock/main.swift, by glibc.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv) {
  int64_t count = argc > 1 ? atoll(argv[1]) : 1, sum = 0;
  struct timespec start, end, time;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int64_t left = count; left > 0; left--) {
    clock_gettime(CLOCK_MONOTONIC, &time);
    sum += time.tv_nsec + time.tv_sec;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  if (sum == 0) puts("no clock");
  printf("%lld\n", (long long)(((end.tv_sec - start.tv_sec) * 1000000000 + end.tv_nsec - start.tv_nsec) * 1000 / count));
}
