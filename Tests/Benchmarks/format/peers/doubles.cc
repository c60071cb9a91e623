// Floating-point numbers to text by std::to_chars and, where a number of digits is given, snprintf: the same as
// Sources/doubles/main.swift.
#include <charconv>
#include <cmath>
#include <cstring>
#include <vector>

#include "measuring.h"

template <class T> void shortest(const char *name, const std::vector<T> &values) {
  Ring ring;
  measure(name, [&] {
    for (T value : values) {
      char *p = ring.next();
      ring.offset += std::to_chars(p, p + 40, value).ptr - p;
    }
    return ring.offset;
  });
}

void rounded(const char *name, std::chars_format format, const std::vector<double> &values) {
  Ring ring;
  measure(name, [&] {
    for (double value : values) {
      char *p = ring.next();
      ring.offset += std::to_chars(p, p + 400, value, format, 6).ptr - p;
    }
    return ring.offset;
  });
}

void printed(const char *name, const char *format, const std::vector<double> &values) {
  Ring ring;
  measure(name, [&] {
    for (double value : values) ring.offset += snprintf(ring.next(), 400, format, value);
    return ring.offset;
  });
}

template <class T, class Next> std::vector<T> finite(Next next) {
  std::vector<T> values;
  while (values.size() < items) {
    T value = next();
    if (std::isfinite(value)) values.push_back(value);
  }
  return values;
}

int main(int argc, char **argv) {
  if (argc > 1) passes = atoi(argv[1]);
  Random random;
  auto bits = finite<double>([&] {
    uint64_t pattern = random.next();
    double value;
    memcpy(&value, &pattern, sizeof value);
    return value;
  });
  auto uniform = finite<double>([&] { return double(random.next() >> 11) * 0x1p-53 * 1e6; });
  auto hundredths = finite<double>([&] { return double(random.next() % 100000000) / 100; });
  auto floats = finite<float>([&] {
    uint32_t pattern = uint32_t(random.next());
    float value;
    memcpy(&value, &pattern, sizeof value);
    return value;
  });
  shortest("double-bits", bits);
  shortest("double-uniform", uniform);
  shortest("double-hundredths", hundredths);
  shortest("float-bits", floats);
  rounded("double-fixed-6", std::chars_format::fixed, uniform);
  printed("double-fixed-6/c", "%.6f", uniform);
  rounded("double-scientific-6", std::chars_format::scientific, bits);
  printed("double-scientific-6/c", "%.6e", bits);
}
