// Waiting on a word of memory, for the locks above.
public import LinuxABI

/// The two calls that a lock needs of the kernel, on words private to the process.
public enum Futex {
  /// Sleeps until woken, if the word still has the expected value; returns at once where it has not.
  ///
  /// It may return for no reason: look at the word again.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAIT_PRIVATE`.
  @inline(__always)
  public static func wait(_ word: UnsafeRawPointer, whileEqualTo expected: UInt32) {
    // SAFETY: the kernel reads the four bytes and answers EFAULT where it cannot.
    unsafe _ = try? syscall(.futex, Int(bitPattern: word), Linux.FUTEX_WAIT_PRIVATE, Int(expected), 0)
  }

  /// Wakes at most one of those that sleep on the word.
  ///
  /// The corresponding system call is `futex(2)` with `FUTEX_WAKE_PRIVATE`.
  @inline(__always)
  public static func wakeOne(_ word: UnsafeRawPointer) {
    // SAFETY: the kernel uses the address as a key only.
    unsafe _ = try? syscall(.futex, Int(bitPattern: word), Linux.FUTEX_WAKE_PRIVATE, 1)
  }
}
