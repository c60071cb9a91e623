// The first and the last instruction of a thread.
//
// No signal is blocked meanwhile: a handler that comes in the new thread before anything else finds its control block, its
// thread-locals and its canary, which the kernel has set with the thread pointer (CLONE_SETTLS).
internal import CFullSwift
package import LinuxABI
package import LinuxCore
internal import Synchronization

/// Whether the kernel, or a filter on its calls, has refused `clone3`. Touched by atomic operations only.
nonisolated(unsafe) private var isWithoutClone3: UInt32 = 0

/// Starts a thread on a block.
///
/// - Parameters:
///   - record: of a block that `ThreadBlock.make` has made.
///   - entry: what the thread runs. It does not return: its end is `endThread`.
///   - argument: what `entry` is passed.
/// - Returns: the thread's number, which is in its record too.
/// - Throws: `resourceTemporarilyUnavailable` where the user, the machine or the control group has too many threads;
///   `noMemory`; what a filter on system calls answers.
///
/// The corresponding system call is `clone3(2)`, or `clone(2)` where there is none.
@export(interface)
@inline(never)
package func startThread(
  on record: UnsafeMutablePointer<ThreadRecord>, entry: @convention(c) (UnsafeMutableRawPointer) -> Void,
  argument: UnsafeMutableRawPointer
) throws(Errno) -> ThreadID {
  let sharing =
    Linux.CLONE_VM | Linux.CLONE_FS | Linux.CLONE_FILES | Linux.CLONE_SIGHAND | Linux.CLONE_THREAD | Linux.CLONE_SYSVSEM
  let flags = sharing | Linux.CLONE_SETTLS | Linux.CLONE_PARENT_SETTID | Linux.CLONE_CHILD_CLEARTID
  let stackStart = unsafe record.pointee.guardEnd
  // fullswift_clone's child takes these two from its stack.
  let stackEnd = unsafe record.pointee.stackEnd &- 16
  // SAFETY: the uppermost words of a stack that nobody uses yet.
  let words = unsafe UnsafeMutableRawPointer(bitPattern: stackEnd).unsafelyUnwrapped
  unsafe words.storeBytes(of: unsafeBitCast(entry, to: UInt.self), as: UInt.self)
  unsafe words.storeBytes(of: UInt(bitPattern: argument), toByteOffset: 8, as: UInt.self)
  let (word, threadPointer) = unsafe (UInt(bitPattern: record), record.pointee.threadPointer)

  // Relaxed: the word is a hint, and nothing else is read by what it says. Who misses it asks the kernel once more.
  let isKnownWithout = unsafe withUnsafeMutablePointer(to: &isWithoutClone3) {
    unsafe $0.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) {
      unsafe $0.pointee.load(ordering: .relaxed) != 0
    }
  }
  if !isKnownWithout {
    var arguments = Linux.clone_args()
    arguments.flags = UInt64(flags)
    arguments.child_tid = UInt64(word)
    arguments.parent_tid = UInt64(word)
    arguments.stack = UInt64(stackStart)
    arguments.stack_size = UInt64(stackEnd &- stackStart)
    arguments.tls = UInt64(threadPointer)
    // SAFETY: the child is on a stack of its own from its first instruction, and shares everything else on purpose.
    let answer = unsafe withUnsafePointer(to: &arguments) {
      fullswift_clone(
        SyscallNumber.clone3.rawValue, Int(bitPattern: $0), MemoryLayout<Linux.clone_args>.size, 0, 0, 0)
    }
    guard let error = errno(in: answer) else { return ThreadID(answer: answer) }
    // Kernels before 5.3; filters that do not know the call, of which old ones answer that it is not permitted. The
    // kernel itself never says that of these flags.
    guard error == .noFunction || error == .notPermitted else { throw error }
    unsafe withUnsafeMutablePointer(to: &isWithoutClone3) {
      unsafe $0.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) {
        // Relaxed: as above.
        unsafe $0.pointee.store(1, ordering: .relaxed)
      }
    }
  }
  let (fourth, fifth) = ThreadLayout.cloneArguments(threadPointer: threadPointer, word: word)
  // SAFETY: as above.
  let answer = fullswift_clone(
    SyscallNumber.clone.rawValue, flags, Int(bitPattern: stackEnd), Int(bitPattern: word), Int(bitPattern: fourth),
    Int(bitPattern: fifth))
  if let error = errno(in: answer) { throw error }
  return ThreadID(answer: answer)
}

/// Ends the calling thread, which is not the main thread. Nothing is destroyed: whoever calls this has done so.
///
/// The corresponding system call is `exit(2)`.
@export(interface)
@inline(never)
package func endThread(_ record: UnsafeMutablePointer<ThreadRecord>) -> Never {
  if unsafe record.pointee.givesBlockBack && !ThreadCache.put(record) {
    // There will be no stack for a handler, and the kernel must not write to a block that somebody else may map.
    _ = try? SignalMask.block(.all)
    unsafe _ = try? syscall(.set_tid_address, 0)
    // SAFETY: nobody else knows of the block, and nothing of it is used after this.
    unsafe fullswift_unmap_and_exit(
      UnsafeMutableRawPointer(bitPattern: record.pointee.blockStart).unsafelyUnwrapped, record.pointee.blockByteCount)
  }
  while true { unsafe _ = try? syscall(.exit, 0) }
}
