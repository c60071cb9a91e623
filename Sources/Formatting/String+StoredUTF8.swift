// The bytes of a string, where they lie.
//
// Not by `utf8Span`: the bytes of a short string lie in the string, so on the stack, and Swift 6.3 tells the code generator that the span is
// not of that place. A call at the end of a function that is passed the span then finds the place gone. `text-short-strings` is the test.
//
// (LinuxABI has the same for the other rooms: this one imports none.)

extension String {
  /// Calls `body` with the string's UTF-8.
  @inline(__always)
  func withStoredUTF8<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // The standard library's function does not know typed errors.
    var failure: Failure? = nil
    let result = unsafe utf8.withContiguousStorageIfAvailable { utf8 -> Result? in
      do throws(Failure) {
        return unsafe try body(utf8)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    // SAFETY: nil only for a string that is not stored as UTF-8, which comes from Objective-C only, and for a failure.
    return unsafe result.unsafelyUnwrapped.unsafelyUnwrapped
  }
}
