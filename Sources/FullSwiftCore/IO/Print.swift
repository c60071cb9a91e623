// `print` as the standard library spells it, with up to ten items (Embedded Swift 6.3 cannot specialise a parameter
// pack here). The arities themselves are in Print+Arities.swift.

/// Prints text that is known at compile time: no string is made.
public func print(_ text: StaticString, terminator: StaticString = "\n") {
  // SAFETY: a static string's bytes live as long as the program.
  unsafe writeToStandardOutput(text.utf8Start, text.utf8CodeUnitCount)
  unsafe writeToStandardOutput(terminator.utf8Start, terminator.utf8CodeUnitCount)
}

// The next two have the very signatures of Embedded Swift's own `print`, so that they take its place: that one writes a
// byte a call, and links the reading of strings that cannot be here.

/// Prints a string.
@_disfavoredOverload
public func print(_ string: String, terminator: StaticString = "\n") {
  writeToStandardOutput(string)
  unsafe writeToStandardOutput(terminator.utf8Start, terminator.utf8CodeUnitCount)
}

/// Prints an item.
@_disfavoredOverload
public func print(_ object: some CustomStringConvertible, terminator: StaticString = "\n") {
  print(object.description, terminator: terminator)
}
