// `await offload { … }`: what would block the loop runs on another thread, and its task goes on when it is done.
//
//   task ──job──▶ OffloadPool ──▶ a worker runs the closure ──▶ EventLoop.post ──▶ task goes on, on the loop's thread
//
// The toolchain's archive keeps the current task in a plain global, so a worker touches no task: it stores the result and posts.
#if os(Linux)
internal import FullSwiftLocks

/// Runs a closure that blocks, or computes for long, on another thread, and suspends the task until it is done.
///
/// ```swift
/// let status = await offload { (try? FilePath("/mnt/slow").status()) != nil }
/// ```
///
/// A cancelled task is not woken before: the closure runs to its end, or it may look at an `Atomic` that says it is not wanted any more. It
/// has no task: `Task.isCancelled` and the like are for tasks only, and so are `AsyncFileDescriptor` and `SignalStream`, which it may
/// not keep. Up to 64 closures block at once, or as many as there are processors, and the others wait in order; so closures that wait
/// for each other may wait for ever. Threads are started when they are needed, and end after ten seconds without work. Where none can be
/// started and none is there, the closure runs at once on the loop's own thread.
///
/// - Parameter body: what is run; what it captures is its own.
/// - Returns: what it returns.
/// - Throws: what it throws.
public func offload<Success, Failure: Error>(
  _ body: sending @escaping () throws(Failure) -> sending Success
) async throws(Failure) -> sending Success {
  let job = OffloadJob(body)
  // SAFETY: the continuation is resumed once, by the function of the job's node.
  await unsafe withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
    unsafe OffloadPool.submit(job, LoopWaiter(continuation))
  }
  guard let result = job.result else {
    fatalError("an offloaded closure has ended without a result", file: "", line: 0)
  }
  job.result = nil
  return try result.get()
}

/// A closure and its result, whatever their types.
class AnyOffloadJob {
  /// Runs the closure. On any thread, once.
  func run() {}
}

/// A closure, and what it came to.
final class OffloadJob<Success, Failure: Error>: AnyOffloadJob {
  private var body: (() throws(Failure) -> Success)?
  /// Written by the worker before it posts, and read by the task after the loop has taken the post.
  var result: Result<Success, Failure>? = nil

  init(_ body: @escaping () throws(Failure) -> Success) { self.body = body }

  override func run() {
    guard let body else { return }
    do throws(Failure) { result = .success(try body()) } catch { result = .failure(error) }
    // What it captured ends on the thread that ran it.
    self.body = nil
  }
}
#endif
