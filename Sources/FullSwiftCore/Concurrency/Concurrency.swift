// Swift's own concurrency: a program that imports FullSwiftCore has `Task`, actors and `AsyncStream` without a further import.
//
// The toolchain has the module for x86_64-unknown-linux-gnu only. Elsewhere Unavailable.swift says so. The triple's system tells which it
// is, here and in all of this folder: the others are built for none, and `canImport` would warn that it found the module for another
// target.
#if os(Linux)
@_exported public import _Concurrency
#endif
