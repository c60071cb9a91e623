// The sum of the integers on the lines of standard input, by getline and strtol.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  char *line = NULL;
  size_t capacity = 0;
  long sum = 0;
  while (getline(&line, &capacity, stdin) > 0) sum += strtol(line, NULL, 10);
  printf("%ld\n", sum);
}
