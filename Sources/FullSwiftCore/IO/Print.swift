// `print` as the standard library spells it, with up to ten items (Embedded Swift 6.3 cannot specialise a parameter
// pack here). The arities themselves are in Print+Arities.swift.

/// Prints text that is known at compile time: no string is made.
public func print(_ text: StaticString, terminator: StaticString = "\n") {
  // SAFETY: a static string's bytes live as long as the program.
  unsafe writeToStandardOutput(text.utf8Start, text.utf8CodeUnitCount)
  unsafe writeToStandardOutput(terminator.utf8Start, terminator.utf8CodeUnitCount)
}
