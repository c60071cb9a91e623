// The C symbols of Embedded Swift 6.3 that need the streams.

/// One character of the standard library's own `print`, where a program names it (`Swift.print`).
///
/// The texts of its fatal errors would come here too; Fatal/StandardLibraryFailures.swift takes them first.
@c(putchar)
public func putCharacter(_ character: Int32) -> Int32 {
  var byte = UInt8(truncatingIfNeeded: character)
  // SAFETY: the byte is copied before the call returns.
  unsafe withUnsafePointer(to: &byte) { byte in holdingStandardOutput { unsafe writeToStandardOutput(byte, 1) } }
  return character
}
