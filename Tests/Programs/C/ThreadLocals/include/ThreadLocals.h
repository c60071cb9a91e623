#pragma once
// Each answers 1 where it holds.
int tls_has_initial_values(void);
int tls_zeros_are_zero(void);
int tls_is_aligned(void);
int tls_is_writable(void);
/// What functions with a buffer compare before they return.
unsigned long tls_canary(void);
