// Reads standard input to its end: the reader of every pipe, the same for all.
#include <unistd.h>

int main(void) {
  static char buffer[1 << 17];
  while (read(0, buffer, sizeof buffer) > 0) {}
}
