#pragma once
// The names of the functions that gave a wrong answer, each followed by a space.
const char *emitted_numbers(void);
