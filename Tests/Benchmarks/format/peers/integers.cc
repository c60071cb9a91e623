// Integers of random lengths to decimal by std::to_chars: the same as Sources/integers/main.swift.
#include <charconv>
#include <vector>

#include "measuring.h"

template <class T> void run(const char *name, const std::vector<T> &values) {
  Ring ring;
  measure(name, [&] {
    for (T value : values) {
      char *p = ring.next();
      ring.offset += std::to_chars(p, p + 24, value).ptr - p;
    }
    return ring.offset;
  });
}

int main(int argc, char **argv) {
  if (argc > 1) passes = atoi(argv[1]);
  Random random;
  std::vector<uint64_t> uint64(items);
  for (auto &value : uint64) value = random.integer(20);
  std::vector<int32_t> int32(items);
  for (auto &value : int32) {
    value = int32_t(random.integer(10) & 0x7FFFFFFF);
    if (random.next() & 1) value = -value;
  }
  run("uint64", uint64);
  run("int32", int32);
}
