#pragma once
// Writes `count` bytes into a buffer of eight, and answers count.
int write_on_stack(int count);
