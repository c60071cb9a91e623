// The lines and words of standard input, by getline: words are what white space separates.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  char *line = NULL;
  size_t capacity = 0, lines = 0, words = 0;
  ssize_t length;
  while ((length = getline(&line, &capacity, stdin)) > 0) {
    lines += line[length - 1] == '\n';
    int inside = 0;
    for (ssize_t i = 0; i < length; i++) {
      int space = isspace((unsigned char)line[i]) != 0;
      words += !space & !inside;
      inside = !space;
    }
  }
  printf("%zu %zu\n", lines, words);
}
