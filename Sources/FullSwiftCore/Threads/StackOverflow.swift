// Stack overflows in programs without threads: those with threads have them reported of themselves. What is done is in
// Runtime/StackOverflow.swift.
internal import FullSwiftRuntime
public import LinuxABI

/// What becomes of a stack that overflows.
public enum StackOverflow {
  /// Has a stack overflow end the program as a fatal error that says so, with status 134, and not by SIGSEGV.
  ///
  /// ```
  /// Fatal error: stack overflow in the main thread (8192 KiB)
  /// ```
  ///
  /// A program that starts threads has this already, in all of them: it is for those that do not, and takes about 30 KiB of
  /// memory. What was printed before is flushed first. Handlers that the program has set for `Signal.segmentationFault` and
  /// `Signal.busError` stay, and so does the calling thread's alternate stack; any other fault ends the program by
  /// its signal, as ever.
  ///
  /// - Throws: `noMemory`.
  ///
  /// The corresponding system calls are `sigaltstack(2)` and `rt_sigaction(2)`.
  public static func report() throws(Errno) { try reportStackOverflows() }
}
