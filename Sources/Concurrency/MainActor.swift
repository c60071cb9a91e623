// `@MainActor`, with the standard library's spelling: Embedded Swift 6.3 does not have it.
#if os(Linux)

/// The actor of a program's main state. All tasks run on one thread, so it is not about threads: what it keeps apart is turns, as
/// any actor does.
@globalActor
public final actor MainActor {
  public static let shared = MainActor()

  private init() {}

  /// Runs `body` on the main actor.
  ///
  /// - Returns: what `body` returns.
  public static func run<Result: Sendable, Failure: Error>(
    resultType: Result.Type = Result.self, body: @MainActor @Sendable () throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    try await body()
  }
}
#endif
