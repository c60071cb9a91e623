// Threads of the kernel: starting one, and its result. What every thread can do for itself is in Thread+Current.swift.
public import LinuxABI

/// A thread of the kernel's, which runs a closure beside everything else and returns its result to whoever joins it.
///
/// ```swift
/// let thread = Thread.spawn { sum(of: numbers) }
/// …
/// print(thread.join())
/// ```
///
/// A thread whose last reference is gone goes on by itself; when `main` returns the process ends, with all threads. The
/// closure and what it captures are the thread's: the compiler refuses what two threads could change at once. A `Mutex`,
/// a `Channel` or an `Atomic` is how they share.
///
/// The signal mask is the starting thread's. A fatal error in any thread ends the process.
public final class Thread<Success: Sendable, Failure: Error>: AnyThread, @unchecked Sendable {
  // Unchecked: the thread itself is the only one that touches these before `exited` is set, and they are only read after.
  private var body: (() throws(Failure) -> Success)?
  private var result: Result<Success, Failure>?

  /// Starts a thread.
  ///
  /// - Parameters:
  ///   - name: what tools show; of a longer one the first 15 bytes, cut between characters of UTF-8.
  ///   - stackByteCount: how large the stack is at least. What is not touched takes no memory. Below it lie 64 KiB which
  ///     nothing can be written to, so that an overflow is a fatal error.
  ///   - body: what the thread runs.
  /// - Throws: `resourceTemporarilyUnavailable` where the user, the machine or the control group has too many threads;
  ///   `noMemory` where there are no addresses or no memory for the stack.
  ///
  /// The corresponding system call is `clone3(2)`, or `clone(2)` where there is none; the C function `pthread_create(3)`.
  @inline(__always)
  public init(
    name: String? = nil, stackByteCount: Int = AnyThread.defaultStackByteCount,
    _ body: sending @escaping () throws(Failure) -> Success
  ) throws(Errno) {
    self.body = body
    try super.init(name: name, stackByteCount: stackByteCount)
    try start()
  }

  override func run() {
    guard let body else { return }
    do throws(Failure) { result = .success(try body()) } catch { result = .failure(error) }
    // What it captured ends in the thread that it was captured for.
    self.body = nil
  }

  /// Waits until the thread has ended.
  ///
  /// It may be called any number of times, from any threads. Joining oneself, a thread that was detached, or one that ended
  /// by the system call `exit(2)` is a fatal error. Two threads that join each other wait for ever.
  ///
  /// - Returns: what the closure returned.
  /// - Throws: what the closure threw.
  ///
  /// The corresponding C function is `pthread_join(3)`.
  @inline(__always)
  public func join() throws(Failure) -> Success {
    wait()
    guard let result else { fatalError("a thread has ended without a result") }
    return try result.get()
  }
}

extension Thread {
  /// Starts a thread; where there can be none, that is a fatal error.
  ///
  /// Few programs can go on without their threads: those that can use the initialiser, which takes the same and throws the
  /// kernel's reason.
  ///
  /// - Parameters:
  ///   - name: what tools show; of a longer one the first 15 bytes, cut between characters of UTF-8.
  ///   - stackByteCount: how large the stack is at least. What is not touched takes no memory. Below it lie 64 KiB which
  ///     nothing can be written to, so that an overflow is a fatal error.
  ///   - body: what the thread runs.
  /// - Returns: the thread, to join it; where nobody keeps it, it goes on by itself.
  ///
  /// The corresponding system call is `clone3(2)`, or `clone(2)` where there is none; the C function `pthread_create(3)`.
  @discardableResult
  @inline(__always)
  public static func spawn(
    name: String? = nil, stackByteCount: Int = AnyThread.defaultStackByteCount, file: StaticString = #fileID,
    line: UInt = #line, _ body: sending @escaping () throws(Failure) -> Success
  ) -> Thread<Success, Failure> {
    do throws(Errno) {
      return try Thread(name: name, stackByteCount: stackByteCount, body)
    } catch {
      failToSpawn(error, file, line)
    }
  }
}

/// The kernel's words for all errors are 3.3 KB, in every program that starts threads: these are the two that happen.
@export(interface)
@inline(never)
func failToSpawn(_ error: Errno, _ file: StaticString, _ line: UInt) -> Never {
  if error == .resourceTemporarilyUnavailable {
    failFatally("no thread can be started: there are too many", file, line)
  }
  if error == .noMemory { failFatally("no thread can be started: there is no memory for its stack", file, line) }
  failFatally("no thread can be started: the kernel refuses", file, line)
}
