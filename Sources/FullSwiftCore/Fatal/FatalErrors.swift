// `fatalError`, `precondition`, `assert` and their `…Failure` forms, with the standard library's spelling. Its own drop
// the text when they are optimised; these keep it in every build:
//
//   MODULE/FILE.swift:LINE: Fatal error: MESSAGE
//
// on standard error, with standard output flushed before, and exit status 134.
//
// Assertions are checked in release builds too, unlike those of the standard library: what is asserted here holds.
//
// Each has two forms: for text known at compile time, which links no string, and for a string that is made.
internal import FullSwiftRuntime

/// What all of these come to. Not for programs: public only because their bodies are the program's own.
@export(interface)
@inline(never)
public func failFatally(_ message: StaticString, _ file: StaticString, _ line: UInt) -> Never {
  reportFatalError(message, file: file, line: line)
}

@export(interface)
@inline(never)
public func failFatally(_ message: String, _ file: StaticString, _ line: UInt) -> Never {
  unsafe message.withStoredBytes { (utf8: UnsafeRawBufferPointer) -> Void in
    unsafe reportFatalError(utf8, file: file, line: line)
  }
  endProcess(134)  // not reached: the closure's type cannot say that it does not return
}

/// Prints `FILE:LINE: Fatal error: MESSAGE` on standard error and ends the process with status 134.
@_transparent
public func fatalError(
  _ message: @autoclosure () -> StaticString = "", file: StaticString = #fileID, line: UInt = #line
) -> Never {
  failFatally(message(), file, line)
}

/// Prints `FILE:LINE: Fatal error: MESSAGE` on standard error and ends the process with status 134.
@_disfavoredOverload
@_transparent
public func fatalError(
  _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) -> Never {
  failFatally(message(), file, line)
}

/// Ends the process as `fatalError` does where the condition is false.
@_transparent
public func precondition(
  _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> StaticString = "", file: StaticString = #fileID,
  line: UInt = #line
) {
  if !condition() { failFatally(message(), file, line) }
}

/// Ends the process as `fatalError` does where the condition is false.
@_disfavoredOverload
@_transparent
public func precondition(
  _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !condition() { failFatally(message(), file, line) }
}

/// Ends the process as `fatalError` does.
@_transparent
public func preconditionFailure(
  _ message: @autoclosure () -> StaticString = "", file: StaticString = #fileID,
  line: UInt = #line
) -> Never {
  failFatally(message(), file, line)
}

/// Ends the process as `fatalError` does.
@_disfavoredOverload
@_transparent
public func preconditionFailure(
  _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) -> Never {
  failFatally(message(), file, line)
}

/// Ends the process as `fatalError` does where the condition is false, in release builds too.
@_transparent
public func assert(
  _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> StaticString = "", file: StaticString = #fileID,
  line: UInt = #line
) {
  if !condition() { failFatally(message(), file, line) }
}

/// Ends the process as `fatalError` does where the condition is false, in release builds too.
@_disfavoredOverload
@_transparent
public func assert(
  _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !condition() { failFatally(message(), file, line) }
}

/// Ends the process as `fatalError` does, in release builds too.
@_transparent
public func assertionFailure(
  _ message: @autoclosure () -> StaticString = "", file: StaticString = #fileID,
  line: UInt = #line
) {
  failFatally(message(), file, line)
}

/// Ends the process as `fatalError` does, in release builds too.
@_disfavoredOverload
@_transparent
public func assertionFailure(
  _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  failFatally(message(), file, line)
}
