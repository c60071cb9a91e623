// Texts to numbers by std::from_chars and by the C library: the same as Sources/parsing/main.swift.
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>

#include "measuring.h"

template <class T> size_t bits(T value) {
  size_t result = 0;
  memcpy(&result, &value, sizeof value);
  return result;
}

template <class T> void run(const char *name, const std::string &text) {
  measure(name, [&] {
    size_t sum = 0;
    const char *p = text.data(), *end = p + text.size();
    while (p < end) {
      T value = 0;
      p = std::from_chars(p, end, value).ptr + 1;
      sum += bits(value);
    }
    return sum;
  });
}

template <class Read> void runC(const char *name, const std::string &text, Read read) {
  measure(name, [&] {
    size_t sum = 0;
    const char *p = text.data(), *end = p + text.size();
    while (p < end) {
      char *next;
      sum += bits(read(p, &next));
      p = next + 1;
    }
    return sum;
  });
}

int main(int argc, char **argv) {
  if (argc > 1) passes = atoi(argv[1]);
  Random random;
  char line[64];
  std::string integers, shortIntegers, doubles, units, prices;
  for (size_t i = 0; i < items; i++) {
    snprintf(line, sizeof line, "%llu\n", (unsigned long long)random.integer(20));
    integers += line;
  }
  for (size_t i = 0; i < items; i++) {
    int32_t value = int32_t(random.integer(10) & 0x7FFFFFFF);
    snprintf(line, sizeof line, "%d\n", random.next() & 1 ? -value : value);
    shortIntegers += line;
  }
  for (size_t i = 0; i < items;) {
    uint64_t pattern = random.next();
    double value;
    memcpy(&value, &pattern, sizeof value);
    if (!std::isfinite(value)) continue;
    auto result = std::to_chars(line, line + sizeof line, value);
    doubles.append(line, result.ptr);
    doubles += '\n';
    i++;
  }
  for (size_t i = 0; i < items; i++) {
    auto result = std::to_chars(line, line + sizeof line, double(random.next() >> 11) * 0x1p-53);
    units.append(line, result.ptr);
    units += '\n';
  }
  for (size_t i = 0; i < items; i++) {
    unsigned cents = random.next() % 1000000;
    snprintf(line, sizeof line, "%u.%02u\n", cents / 100, cents % 100);
    prices += line;
  }
  run<double>("parse-double-random", doubles);
  run<double>("parse-double-unit", units);
  run<double>("parse-double-price", prices);
  run<float>("parse-float-price", prices);
  run<uint64_t>("parse-uint64", integers);
  run<int32_t>("parse-int32", shortIntegers);
  runC("parse-double-random/c", doubles, strtod);
  runC("parse-double-unit/c", units, strtod);
  runC("parse-double-price/c", prices, strtod);
  runC("parse-float-price/c", prices, strtof);
  runC("parse-uint64/c", integers, [](const char *p, char **end) { return strtoull(p, end, 10); });
  runC("parse-int32/c", shortIntegers, [](const char *p, char **end) { return strtol(p, end, 10); });
}
