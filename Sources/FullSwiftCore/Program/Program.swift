// `@main` with a result: a program that returns an exit status or throws a typed error.
//
// (Plain `@main` types with `static func main()` and top-level code in main.swift need nothing of this.)
internal import FullSwiftRuntime

/// The status that a process ends with: 0 for success, 1 to 255 for failure.
@frozen
public struct ExitCode: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt8

  @inline(__always)
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  @inline(__always)
  public init(_ rawValue: UInt8) { self.rawValue = rawValue }

  /// 0.
  @inline(__always) public static var success: ExitCode { ExitCode(0) }
  /// 1.
  @inline(__always) public static var failure: ExitCode { ExitCode(1) }
}

/// A program whose entry may return an exit code, throw a typed error, both, or neither:
///
/// ```swift
/// @main struct Tool: Program {
///   static func run() throws(Errno) -> ExitCode { … }
/// }
/// ```
///
/// Returning nothing ends with status 0, returning a code with that status. A thrown error prints one line on standard
/// error, `Error: DESCRIPTION`, and ends with status 1. Standard output is flushed in each case.
public protocol Program {
  /// What `run` returns: `Void` or `ExitCode`.
  associatedtype Outcome
  /// What `run` throws.
  associatedtype Failure: Error

  static func run() throws(Failure) -> Outcome
}

extension Program where Outcome == Void, Failure: CustomStringConvertible {
  public static func main() {
    do throws(Failure) { try run() } catch { endProgram(error.description) }
  }
}

extension Program where Outcome == ExitCode, Failure: CustomStringConvertible {
  public static func main() {
    do throws(Failure) { exit(Int32(try run().rawValue)) } catch { endProgram(error.description) }
  }
}

extension Program where Outcome == Void {
  public static func main() {
    do throws(Failure) { try run() } catch { endProgram(withoutDescription) }
  }
}

extension Program where Outcome == ExitCode {
  public static func main() {
    do throws(Failure) { exit(Int32(try run().rawValue)) } catch { endProgram(withoutDescription) }
  }
}

/// What is said of an error that cannot say it: Embedded Swift has no names of types at run time.
private var withoutDescription: StaticString { "the program threw an error that is not CustomStringConvertible" }

private func endProgram(_ description: StaticString) -> Never {
  // SAFETY: a static string's bytes live as long as the program.
  unsafe writeToStandardError(
    "Error: ", UnsafeRawBufferPointer(start: description.utf8Start, count: description.utf8CodeUnitCount), "\n")
  endProcess(1)
}

private func endProgram(_ description: String) -> Never {
  unsafe description.withStoredBytes { unsafe writeToStandardError("Error: ", $0, "\n") }
  endProcess(1)
}
