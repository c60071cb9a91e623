// Copying a short text in steps of sixteen bytes, beyond its end, where a processor loads from any address at once.

/// Copies bytes by sixteen at a time.
///
/// - Parameters:
///   - source: as many can be read as the next multiple of 16 has.
///   - target: as many can be written.
@inline(__always)
func copyByBlocks(_ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer) {
  // SAFETY: the caller's promise.
  #if arch(riscv64)
  // Each byte of a word that is not aligned is an instruction here.
  unsafe copy(source, count, to: target)
  #else
  var offset = 0
  while offset < count {
    let block = unsafe source.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
    unsafe target.storeBytes(of: block, toByteOffset: offset, as: SIMD2<UInt64>.self)
    offset &+= 16
  }
  #endif
}
