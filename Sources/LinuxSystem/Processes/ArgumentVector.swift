// The lists of C strings that execve takes: made from Swift strings, or passed as they are.
public import LinuxABI

/// What can stand for the arguments or the environment of a program: `[String]`, a slice of one, or a vector of C strings
/// ended by nil.
public protocol ArgumentVector {
  /// Calls `body` with the addresses of C strings, ended by nil, which are valid until it returns.
  ///
  /// - Throws: what `body` throws; `invalidArgument` for a string with a zero byte inside; `noMemory`.
  func withVector<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws(Errno) -> Result
  ) throws(Errno) -> Result
}

extension Array: ArgumentVector where Element == String {
  @inline(__always)
  public func withVector<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    unsafe try self[...].withVector(body)
  }
}

extension ArraySlice: ArgumentVector where Element == String {
  @inline(__always)
  public func withVector<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    let vector = unsafe try CopiedVector(self)
    // SAFETY: nothing points into the pages any more: `body` has returned.
    defer { unsafe vector.unmap() }
    return unsafe try body(vector.addresses)
  }
}

extension UnsafePointer: @unsafe ArgumentVector where Pointee == UnsafePointer<CChar>? {
  @inline(__always)
  public func withVector<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    unsafe try body(self)
  }
}

/// `CommandLine.unsafeArgv` is one of these.
extension UnsafeMutablePointer: @unsafe ArgumentVector where Pointee == UnsafeMutablePointer<CChar>? {
  @inline(__always)
  public func withVector<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    // SAFETY: an address that may be written through is one that may be read through.
    unsafe try body(UnsafeRawPointer(self).assumingMemoryBound(to: UnsafePointer<CChar>?.self))
  }
}

/// Strings copied to pages of their own: the addresses, ended by nil, then the texts, each with its zero byte.
///
/// Pages, and not the heap: in the child of a fork its lock may be held by a thread that is not there.
@unsafe
private struct CopiedVector {
  let addresses: UnsafePointer<UnsafePointer<CChar>?>
  let byteCount: Int

  @inline(never)
  init(_ strings: ArraySlice<String>) throws(Errno) {
    let addressesByteCount = unsafe (strings.count + 1) * MemoryLayout<UnsafePointer<CChar>?>.stride
    var byteCount = addressesByteCount
    // utf8Span links nothing of strings that are not stored as UTF-8, utf8.count does.
    for string in strings { byteCount += string.utf8Span.count + 1 }
    // SAFETY: fresh pages at an address of the kernel's choice.
    let address = unsafe try syscall(
      .mmap, 0, byteCount, Linux.PROT_READ | Linux.PROT_WRITE, Linux.MAP_PRIVATE | Linux.MAP_ANONYMOUS, -1, 0)
    guard let block = unsafe UnsafeMutableRawPointer(bitPattern: address) else { throw .noMemory }
    // SAFETY: the pages are as long as all that is written into them, and zero: the last address is nil, and behind each
    // text there is a zero byte.
    var next = unsafe block.assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    var text = unsafe (block + addressesByteCount).assumingMemoryBound(to: CChar.self)
    unsafe addresses = unsafe UnsafePointer(next)
    unsafe self.byteCount = byteCount
    for string in strings {
      unsafe next.pointee = unsafe UnsafePointer(text)
      unsafe next += 1
      let bytes = string.utf8Span.span
      for index in bytes.indices {
        guard bytes[index] != 0 else {
          unsafe unmap()
          throw .invalidArgument
        }
        unsafe text.pointee = CChar(bitPattern: bytes[index])
        unsafe text += 1
      }
      unsafe text += 1
    }
  }

  /// Gives the pages back.
  @unsafe
  func unmap() {
    _ = unsafe try? syscall(.munmap, Int(bitPattern: addresses), byteCount)
  }
}
