// `print` of one thing, as Embedded Swift's standard library spells it.
//
// There are more forms of `print` than a reader may expect, since the compiler chooses by the types alone:
//
// | called with | form | where |
// |---|---|---|
// | a literal | `StaticString`, no string is made | here |
// | a literal with values in it | `InterpolatedText`, no string is made | Print+Text.swift |
// | a String | its UTF-8 as it lies there | here |
// | 1 to 10 values that write themselves | no string is made | Print+Items.swift |
// | 1 to 10 values with a description | by `description`, but for the standard library's types | Print+Descriptions.swift |
// | the same, and `to:` a stream of bytes or strings | | Print+…To….swift |
// | a tuple | | Print+Tuples.swift |
// | anything else | an error of the compiler, that says what to do | Print+Unavailable.swift |

/// Prints text that is known at compile time: no string is made.
public func print(_ text: StaticString, terminator: StaticString = "\n") {
  holdingStandardOutput {
    // SAFETY: a static string's bytes live as long as the program.
    unsafe writeToStandardOutput(text.utf8Start, text.utf8CodeUnitCount)
    unsafe writeToStandardOutput(terminator.utf8Start, terminator.utf8CodeUnitCount)
  }
}

/// Prints a line end alone.
public func print() { print("") }

// The next two have the very signatures of Embedded Swift's own `print`, so that they take its place: that one writes a
// byte a call, and links the reading of strings that cannot be here.

/// Prints a string.
@_disfavoredOverload
public func print(_ string: String, terminator: StaticString = "\n") {
  holdingStandardOutput {
    appendToStandardOutput(string)
    // SAFETY: a static string's bytes live as long as the program.
    unsafe writeToStandardOutput(terminator.utf8Start, terminator.utf8CodeUnitCount)
  }
}

/// Prints an item.
@_disfavoredOverload
public func print(_ object: some CustomStringConvertible, terminator: StaticString = "\n") {
  printWhole(Described(object), terminator)
}

/// Prints a value that writes itself.
@_disfavoredOverload
public func print(_ value: some ByteOutputStreamable, terminator: StaticString = "\n") {
  printWhole(value, terminator)
}

/// Prints a value that writes itself.
@_disfavoredOverload
public func print(_ value: some ByteOutputStreamable & CustomStringConvertible, terminator: StaticString = "\n") {
  printWhole(value, terminator)
}

/// Writes a value and a terminator to standard output, all at once.
@inline(__always)
func printWhole<Value: ByteOutputStreamable>(_ value: Value, _ terminator: StaticString) {
  var storage = TextStorage<StandardOutputOverflow>()
  // SAFETY: the stream does not outlive the storage, and so many bytes are filled.
  unsafe withUnsafeMutablePointer(to: &storage) { storage in
    var stream = unsafe TextStream(storage: storage)
    value.write(to: &stream)
    let count = unsafe storage.pointee.count
    unsafe storage.pointee.withStart {
      unsafe commitTextToStandardOutput($0, count, terminator.utf8Start, terminator.utf8CodeUnitCount)
    }
  }
}

/// Prints a literal to a stream: no string is made.
///
/// - Throws: what the stream throws.
@inline(__always)
public func print<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
  _ text: StaticString, terminator: StaticString = "\n", to output: inout Stream
) throws(Stream.Failure) {
  try output.write("\(text)\(terminator)")
}

/// Prints a line end alone to a stream of strings.
@_disfavoredOverload
public func print<Target: TextOutputStream>(to output: inout Target) { output.write("\n") }

/// Prints a line end alone to a stream.
public func print<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to output: inout Stream) throws(Stream.Failure) {
  try ("\n" as StaticString).write(to: &output)
}
