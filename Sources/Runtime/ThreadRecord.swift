// What is known of a thread, for the thread itself and for those who wait for its end. A word of the control block leads to
// it: the calling thread reaches its own by one instruction, in a signal's handler too.
//
// The main thread has none until the first other thread starts; then it has one in a global.
internal import CFullSwift

/// A thread's record. It lies at the upper end of the thread's block (ThreadBlock.swift), but for the main thread's.
package struct ThreadRecord {
  /// The kernel's number of the thread, from before its first instruction until after its last: then the kernel writes 0 and
  /// wakes who sleeps on it, by a futex that is not private. 0 in the main thread's record.
  package var kernelID: UInt32 = 0

  /// Whether the thread's end gives the block back: nobody else will.
  package var givesBlockBack = false

  /// The addresses below the stack that nothing may be read or written at. The main thread's are not known here: 0.
  package var guardStart: UInt = 0
  package var guardEnd: UInt = 0

  /// The name as UTF-8, up to 15 bytes, and zeros: what the kernel keeps of a name. None where there is none.
  package var name: (UInt64, UInt64) = (0, 0)

  /// Memory for handlers of signals, so that there is a stack for them where the thread's own is used up. The main thread's is
  /// what the report of overflows maps for it: 0 before.
  package var alternateStackStart: UInt = 0
  package var alternateStackByteCount: UInt = 0

  /// The first address above the stack. 0 in the main thread's record.
  package var stackEnd: UInt = 0

  /// The whole block, and where its next user goes on.
  var blockStart: UInt = 0
  var blockByteCount: UInt = 0
  var threadPointer: UInt = 0
  var image: UInt = 0
  /// The record of the block that was put away before this one, or 0.
  var next: UInt = 0

  package init() {}
}

/// The main thread's, once there are others.
nonisolated(unsafe) private var mainThreadRecord = ThreadRecord()

/// The calling thread's record; nil in the main thread before others were started.
@inline(__always)
package var currentThreadRecord: UnsafeMutablePointer<ThreadRecord>? {
  // SAFETY: the word is null or what one of the two places that set it stored: the address of a record that lives for as
  // long as the thread.
  unsafe fullswift_thread_record()?.assumingMemoryBound(to: ThreadRecord.self)
}

/// Gives the main thread its record. To be called by the main thread, which is the only one.
@inline(__always)
package func prepareMainThreadRecord() {
  // SAFETY: a global lives as long as the process.
  unsafe withUnsafeMutablePointer(to: &mainThreadRecord) { unsafe fullswift_set_thread_record($0) }
}

/// Whether the calling thread is the one that runs `main`: one load and a comparison.
@inline(__always)
package var isMainThread: Bool {
  guard let record = unsafe currentThreadRecord else { return true }
  // SAFETY: only compared.
  return unsafe withUnsafeMutablePointer(to: &mainThreadRecord) { unsafe $0 == record }
}

/// What the second word leads to: the first word of a block that has to be destroyed at the thread's end.
package typealias ThreadLocalsDestroyer = @convention(c) (UnsafeMutableRawPointer) -> Void

/// Destroys what the second word leads to, for as long as there is something: destroying a value may make others.
///
/// A program that never sets the word links nothing for it.
@inline(__always)
package func destroyThreadLocals() {
  // SAFETY: who sets the word (FullSwiftCore's ThreadLocal) has it point at a block whose first word is the address of such a
  // function, and the function takes the block away: it sets the word to null, or to another block.
  while let block = unsafe fullswift_thread_locals() {
    unsafe block.load(as: ThreadLocalsDestroyer.self)(block)
  }
}
