// Paths that the kernel answers.
public import LinuxABI

extension FilePath {
  /// A path of the bytes that `body` writes.
  ///
  /// - Parameter body: gets 4,096 bytes, which no path of the kernel fills, and returns how many it wrote, without a
  ///   zero byte.
  static func reading(_ body: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int) throws(Errno) -> FilePath {
    unsafe try withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer throws(Errno) in
      let count = unsafe try body(buffer)
      // SAFETY: the kernel wrote so many bytes, and no more than there are.
      let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
      return unsafe FilePath(bytes: bytes.bytes.units)
    }
  }
}
