// Swift's own concurrency: a program that imports FullSwiftCore has `Task`, actors and `AsyncStream` without a further import.
//
// The toolchain has the module for x86_64 only. Elsewhere Unavailable.swift says so.
#if canImport(_Concurrency)
@_exported public import _Concurrency
#endif
