// Thread-local variables of C: initial values, zeros, and alignments from 1 to 4096.
// stdout: initial values: true, zeros: true, aligned: true, writable: true
import FullSwiftCore
import ThreadLocals

print(
  "initial values: \(tls_has_initial_values() != 0), zeros: \(tls_zeros_are_zero() != 0), "
    + "aligned: \(tls_is_aligned() != 0), writable: \(tls_is_writable() != 0)")
