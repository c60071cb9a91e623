// The namespace of what the kernel's headers say. Generated/ fills it from those headers, Linux+Unexported.swift with what they
// leave out.

/// Constants and structures of the kernel, under the kernel's names: for raw calls, and for the typed API above.
public enum Linux {}
