// Compiled with -fstack-protector-all: what it writes beyond its buffer runs over the canary.
#include "SmashedStack.h"

int write_on_stack(int count) {
  volatile char buffer[8];
  for (int i = 0; i < count; i++) buffer[i] = 'x';
  return count;
}
