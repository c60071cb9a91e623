// Swift's own concurrency: `import FullSwiftConcurrency` brings `Task`, actors and `AsyncStream`, and what Embedded Swift 6.3 lacks of them.
//
// A module of its own, beside FullSwiftCore and above it: the linker opens the toolchain's archive of tasks as soon as anything that it links
// names a function of it, used or not, and the archive names the heap's functions, which then cannot be optimised away: cat would grow by
// 960 bytes. A program that does not ask for this module is linked as if it were not there.
//
// The toolchain has tasks for x86_64-unknown-linux-gnu only. Elsewhere Unavailable.swift says so. The triple's system tells which it is,
// here and in all of this folder: the others are built for none, and `canImport` would warn that it found the module for another target.
@_exported public import FullSwiftCore

#if os(Linux)
@_exported public import _Concurrency
#endif
