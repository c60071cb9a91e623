// `@main` with a result, for programs that await: the twin of FullSwiftCore's `Program`.
//
// (Plain `@main` types with `static func main() async` need nothing of this. Top-level code cannot await: Swift 6.3 crashes.)
#if os(Linux)
internal import FullSwiftRuntime

/// A program whose entry awaits, and may return an exit code, throw a typed error, both, or neither:
///
/// ```swift
/// @main struct Server: AsyncProgram {
///   static func run() async throws(Errno) -> ExitCode { … }
/// }
/// ```
///
/// It ends as a `Program` does. Tasks that are not done by then end with it.
public protocol AsyncProgram {
  /// What `run` returns: `Void` or `ExitCode`.
  associatedtype Outcome
  /// What `run` throws.
  associatedtype Failure: Error

  static func run() async throws(Failure) -> Outcome
}

extension AsyncProgram where Outcome == Void, Failure: CustomStringConvertible {
  public static func main() async {
    do throws(Failure) { try await run() } catch { endProgram(error.description) }
  }
}

extension AsyncProgram where Outcome == ExitCode, Failure: CustomStringConvertible {
  public static func main() async {
    do throws(Failure) { exit(Int32(try await run().rawValue)) } catch { endProgram(error.description) }
  }
}

extension AsyncProgram where Outcome == Void {
  public static func main() async {
    do throws(Failure) { try await run() } catch { endProgram(withoutDescription) }
  }
}

extension AsyncProgram where Outcome == ExitCode {
  public static func main() async {
    do throws(Failure) { exit(Int32(try await run().rawValue)) } catch { endProgram(withoutDescription) }
  }
}

private var withoutDescription: String { "the program threw an error that is not CustomStringConvertible" }

private func endProgram(_ description: String) -> Never {
  print("Error: \(description)", to: &standardError)
  exit(1)
}
#endif
