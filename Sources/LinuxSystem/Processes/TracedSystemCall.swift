// What a tracee that stopped at a system call is about to do, or has done.
public import LinuxABI

extension Tracing {
  /// Where in a system call a traced thread has stopped.
  @frozen
  public enum SystemCall: Hashable, Sendable {
    /// In none.
    case none
    /// At its beginning: the number on the tracee's architecture, and six arguments, whether the call takes them or not.
    case entry(SyscallNumber, UInt, UInt, UInt, UInt, UInt, UInt)
    /// At its end: what the kernel answers.
    case exit(Int)
    /// At its end, with an error.
    case failure(Errno)
    /// Before its beginning: a filter asked for the tracer, with this number.
    case filter(SyscallNumber, data: UInt32)
  }
}

extension Tracing {
  /// Where in a system call a stopped thread is. Entry and exit are told only of stops of `Pace.toSystemCall`, marked by
  /// `Options.markSystemCalls`.
  ///
  /// - Throws: `noSuchProcess`.
  ///
  /// The corresponding system call is `ptrace(2)` with `PTRACE_GET_SYSCALL_INFO`.
  public static func systemCall(of thread: ThreadID) throws(Errno) -> SystemCall {
    // struct ptrace_syscall_info in words of 64 bits: the kind in the lowest byte of the first; instruction and stack
    // pointer; then for an entry the number and six arguments, for an exit the answer and whether it is an error.
    var words = InlineArray<11, UInt64>(repeating: 0)
    // SAFETY: the kernel writes no more than the length that is passed as the address.
    _ = unsafe try withUnsafeMutablePointer(to: &words) { words throws(Errno) in
      unsafe try request(
        .getSystemCallInformation, thread, address: 88, data: UInt(bitPattern: words))
    }
    let number = SyscallNumber(rawValue: Int(truncatingIfNeeded: words[3]))
    switch Int(words[0] & 0xff) {
    case Linux.PTRACE_SYSCALL_INFO_ENTRY:
      return .entry(
        number, UInt(words[4]), UInt(words[5]), UInt(words[6]), UInt(words[7]), UInt(words[8]), UInt(words[9]))
    case Linux.PTRACE_SYSCALL_INFO_EXIT:
      let answer = Int(truncatingIfNeeded: words[3])
      return words[4] & 0xff == 0 ? .exit(answer) : .failure(Errno(rawValue: Int32(truncatingIfNeeded: 0 &- answer)))
    case Linux.PTRACE_SYSCALL_INFO_SECCOMP:
      return .filter(number, data: UInt32(truncatingIfNeeded: words[10]))
    default: return .none
    }
  }
}
