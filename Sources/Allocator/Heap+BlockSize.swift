// How large a block is: a walk of two steps, from its address to its region's header, and from there to its class.

extension Heap {
  /// The bytes of a block that may be used: as many as were asked for, or what they were rounded up to.
  ///
  /// - Parameter block: a block of the heap.
  /// - Returns: 0 for an address that is not one of the heap's.
  public static func byteCount(of block: UnsafeRawPointer) -> Int {
    let block = unsafe UnsafeMutableRawPointer(mutating: block)
    // The lock, since the classes of an arena's spans are written as spans are taken.
    return unsafe withState { _ in
      // SAFETY: as in deallocate: a block of ours has a header.
      guard let header = unsafe region(of: block) else { return 0 }
      let offset = unsafe UnsafeRawPointer(block) - UnsafeRawPointer(header)
      if unsafe header.pointee.mark == RegionHeader.arenaMark {
        return unsafe header.pointee.sizeClass(ofSpan: offset / spanByteCount).byteCount
      }
      return unsafe header.pointee.mark == RegionHeader.largeMark ? header.pointee.byteCount - offset : 0
    }
  }
}
