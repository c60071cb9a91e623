// What a block of the heap has room for: the standard library asks for its buffers' capacity (`ManagedBuffer`, and so `AsyncStream`).
internal import FullSwiftAllocator

/// The bytes of a block that may be used. The C function is `malloc_usable_size(3)`.
@c(malloc_usable_size)
public func usableByteCount(_ block: UnsafeRawPointer?) -> Int {
  guard let block = unsafe block else { return 0 }
  return unsafe Heap.byteCount(of: block)
}
