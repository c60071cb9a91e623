// The C symbols that Embedded Swift 6.3 asks of its runtime, in one file: memory, randomness, characters, canary.
//
// (The memory functions, 128-bit division and floating point: Intrinsics. Text to number: Formatting.) The next
// toolchains ask for others (`_swift_allocate` …): a second file beside this one.
internal import FullSwiftAllocator
internal import LinuxCore

/// A block for the Swift runtime: every box, class instance, array and string of more than 15 bytes.
///
/// - Returns: 0. Out of memory is a fatal error here, with a message: the Swift runtime would not look at the result.
@c(posix_memalign)
public func allocate(_ block: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: Int, _ byteCount: Int)
  -> Int32
{
  guard let memory = unsafe Heap.allocate(byteCount: byteCount, alignment: alignment) else {
    reportFatalError("out of memory: no block of this many bytes: ", UInt(bitPattern: byteCount), isHexadecimal: false)
  }
  unsafe block.pointee = memory
  return 0
}

/// A block for the frame of a coroutine that is larger than its caller provides for: in debug builds the accessor of a stored
/// property of a large type that is not copyable is one.
///
/// - Returns: a block aligned to 16 bytes. Out of memory is a fatal error, as above.
@c(malloc)
public func allocateFrame(_ byteCount: Int) -> UnsafeMutableRawPointer? {
  var block: UnsafeMutableRawPointer? = nil
  unsafe _ = allocate(&block, 16, byteCount)
  return unsafe block
}

/// Takes a block back.
@c(free)
public func deallocate(_ block: UnsafeMutableRawPointer?) {
  if unsafe !Heap.deallocate(block) {
    reportFatalError("free of what was never allocated: 0x", UInt(bitPattern: block), isHexadecimal: true)
  }
}

/// Random bytes for `Hasher`'s seed and `SystemRandomNumberGenerator`.
@c(arc4random_buf)
public func fillWithRandomBytes(_ buffer: UnsafeMutableRawPointer, _ byteCount: Int) {
  do {
    // SAFETY: the caller's buffer has that many bytes.
    unsafe try fillRandom(UnsafeMutableRawBufferPointer(start: buffer, count: byteCount))
  } catch {
    reportFatalError("the kernel gives no random bytes (getrandom: needs Linux 3.17)", file: "", line: 0)
  }
}

/// Where a function finds its canary overwritten.
@c(__stack_chk_fail)
public func stackSmashed() -> Never {
  reportFatalError("stack smashing detected", file: "", line: 0)
}

/// What an unwinder would ask when a C++ exception comes to Swift code. There is none here, so nobody asks.
///
/// The standard library marks its own definition as used, so that every program links it, and with it what a trap
/// needs. This one takes its place.
///
/// - Returns: `_URC_FATAL_PHASE1_ERROR`: the exception goes no further.
@c(_swift_exceptionPersonality)
public func exceptionPersonality(
  _ version: Int32, _ actions: Int32, _ exceptionClass: UInt64, _ exception: UnsafeMutableRawPointer?,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  3
}
