// A string's bytes, at no cost beyond them.

extension String {
  /// Calls `body` with the string's UTF-8, where it lies.
  ///
  /// Unlike `withUTF8` it links no copying of strings that are not stored as UTF-8: none are here, since those come from
  /// Objective-C only.
  @inline(__always)
  func withStoredUTF8<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let result = unsafe utf8.withContiguousStorageIfAvailable { unsafe body(UnsafeRawBufferPointer($0)) }
    // SAFETY: nil only for a string that is not stored as UTF-8.
    return unsafe result.unsafelyUnwrapped
  }
}
