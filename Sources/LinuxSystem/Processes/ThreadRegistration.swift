// What a thread tells the kernel about itself, for a thread library: the word that its end clears, and its robust locks.
public import LinuxABI

extension Process {
  /// Says which word the kernel zeroes and wakes (a futex) when the calling thread ends; nil for none.
  ///
  /// Unsafe, for the word has to stay where it is for as long as the thread lives.
  ///
  /// - Returns: the calling thread.
  ///
  /// The corresponding system call is `set_tid_address(2)`.
  @unsafe
  @inline(__always)
  public static func setWordClearedAtThreadExit(_ word: UnsafeMutablePointer<Int32>?) -> ThreadID {
    // SAFETY: the caller's promise.
    ThreadID(answer: certain { () throws(Errno) in unsafe try syscall(.set_tid_address, Int(bitPattern: word)) })
  }

  /// Says where the list of robust futexes begins that the calling thread holds: its end marks them as left behind.
  ///
  /// Unsafe, for the list has to stay well-formed for as long as the thread lives.
  ///
  /// - Parameter head: a `struct robust_list_head` of three machine words; nil for none.
  /// - Throws: `invalidArgument` for a size that is not the kernel's.
  ///
  /// The corresponding system call is `set_robust_list(2)`.
  @unsafe
  @inline(__always)
  public static func setRobustList(_ head: UnsafeMutableRawPointer?) throws(Errno) {
    // SAFETY: the caller's promise.
    _ = unsafe try syscall(.set_robust_list, Int(bitPattern: head), 3 * MemoryLayout<Int>.size)
  }

  /// Where a thread's list of robust futexes begins: an address in its own process; 0 for none.
  ///
  /// - Throws: `noSuchProcess`; `notPermitted` where the caller may not trace the thread.
  ///
  /// The corresponding system call is `get_robust_list(2)`.
  public static func robustList(of thread: ThreadID = .caller) throws(Errno) -> UInt {
    var answer: (head: UInt, byteCount: UInt) = (0, 0)
    // SAFETY: the kernel writes an address and a size, a machine word each.
    _ = unsafe try withUnsafeMutablePointer(to: &answer) { answer throws(Errno) in
      let address = Int(bitPattern: answer)
      return unsafe try syscall(.get_robust_list, thread.number, address, address &+ MemoryLayout<UInt>.size)
    }
    return answer.head
  }
}
