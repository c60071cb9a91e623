// A thread without its result: starting, waiting for the end, signals. What it runs and returns is in Thread.swift.
//
// The state word, in which several things may be true:
//   exited    the result is there, and the thread does nothing more that others could see
//   detached  nobody will wait: the thread gives its block back itself; where it had exited before, who sets this does
//   joining   somebody waits for the end, and gives the block back
//   joined    that is done
//   awaited   somebody sleeps on this word
//   and from bit 8 on the number of those who are sending a signal: the thread does not exit before there are none, so
//   that the signal cannot reach another thread that was given the same number
internal import FullSwiftRuntime
public import LinuxABI
public import LinuxCore
internal import Synchronization

/// A thread, whatever it returns: see `Thread`.
@safe
public class AnyThread: @unchecked Sendable {
  // Unchecked: the state word is atomic; the rest is written before the thread starts, or guarded by it.
  private var state: UInt32 = 0
  /// The address of the record, for as long as the block is not given back.
  private var record: UnsafeMutablePointer<ThreadRecord>
  /// The name that it was started with.
  public let name: String?
  /// The kernel's number of the thread. Once the thread has ended, the kernel may give it to another.
  public private(set) var id = ThreadID(rawValue: 0)

  /// 1 MiB: a thread's stack where nothing else is asked for.
  ///
  /// Ten thousand of them are 10 GiB of addresses, of 128 TiB that there are at least; memory is only what is touched.
  @inline(__always)
  public static var defaultStackByteCount: Int { 1 << 20 }

  /// A thread that is not started yet.
  init(name: String?, stackByteCount: Int) throws(Errno) {
    prepareForFirstThread()
    self.name = name
    unsafe record = try ThreadBlock.make(stackByteCount: stackByteCount)
    // SAFETY: nobody else knows of the block yet.
    if let name { unsafe record.pointee.name = shortened(name) }
  }

  /// What the thread does: overridden by `Thread`.
  func run() {}

  /// The state word, which lies where it is for as long as the object.
  @inline(__always)
  private var word: UnsafeMutablePointer<Atomic<UInt32>> {
    // SAFETY: Atomic<UInt32> has the layout of UInt32, and the word is reached through this only.
    unsafe withUnsafeMutablePointer(to: &state) {
      unsafe UnsafeMutableRawPointer($0).assumingMemoryBound(to: Atomic<UInt32>.self)
    }
  }

  private static var exited: UInt32 { 1 }
  private static var detached: UInt32 { 2 }
  private static var joining: UInt32 { 4 }
  private static var joined: UInt32 { 8 }
  private static var awaited: UInt32 { 16 }
  private static var signaller: UInt32 { 256 }

  deinit { detach() }
}

// MARK: - The beginning and the end, in the thread

extension AnyThread {
  /// Starts it. Where that fails, everything is as before and the object of no more use.
  @export(interface)
  @inline(never)
  func start() throws(Errno) {
    // The thread's own reference to the object: it stores the result there.
    let reference = unsafe Unmanaged.passRetained(self)
    do throws(Errno) {
      id = unsafe try startThread(on: record, entry: { unsafe runThread($0) }, argument: reference.toOpaque())
    } catch {
      unsafe reference.release()
      // Relaxed: nobody else has the object.
      unsafe _ = word.pointee.bitwiseOr(Self.detached, ordering: .relaxed)
      unsafe ThreadBlock.giveBack(record)
      throw error
    }
  }

  /// What the thread does, and what everyone may know of it then.
  fileprivate func runAndPublish() {
    // SAFETY: the record is this thread's own, and lives as long as it runs.
    if name != nil { unsafe setCurrentThreadName(&record.pointee.name) }
    run()
    destroyThreadLocals()
    // Releasing: the result is seen by whoever finds `exited`. Acquiring: of what was done before `detached` nothing comes
    // after this.
    var state = unsafe word.pointee.bitwiseOr(Self.exited, ordering: .acquiringAndReleasing).newValue
    while state >= Self.signaller {
      // Relaxed, both: the number is all that is looked at.
      state = unsafe word.pointee.bitwiseOr(Self.awaited, ordering: .relaxed).newValue
      if state >= Self.signaller { unsafe Futex.wait(word, whileEqualTo: state) }
      state = unsafe word.pointee.load(ordering: .relaxed)
    }
    // SAFETY: as above.
    if state & Self.detached != 0 { unsafe record.pointee.givesBlockBack = true }
  }
}

/// What every thread begins with.
private func runThread(_ argument: UnsafeMutableRawPointer) {
  // SAFETY: whoever starts a thread has set the word to its record, which lives as long as the thread.
  let record = unsafe currentThreadRecord.unsafelyUnwrapped
  unsafe _ = try? AlternateStack.set(
    UnsafeMutableRawBufferPointer(
      start: UnsafeMutableRawPointer(bitPattern: record.pointee.alternateStackStart),
      count: Int(bitPattern: record.pointee.alternateStackByteCount)))
  unsafe runAndRelease(argument)
  // The last reference may have been this thread's, and the result's end may have made thread-locals.
  destroyThreadLocals()
  unsafe endThread(record)
}

/// A function of its own, so that the reference is released before the thread ends.
@inline(never)
private func runAndRelease(_ argument: UnsafeMutableRawPointer) {
  // SAFETY: `start` has passed a reference, and does not release it.
  unsafe Unmanaged<AnyThread>.fromOpaque(argument).takeRetainedValue().runAndPublish()
}

// MARK: - Waiting, and not waiting

extension AnyThread {
  /// Waits until the thread has ended, and its stack is free for the next one.
  ///
  /// It may be called any number of times, from any threads. Waiting for oneself, for a thread that was detached, or for one
  /// that ended by the system call `exit(2)` is a fatal error. Two threads that wait for each other wait for ever.
  @export(interface)
  @inline(never)
  public func wait() {
    // Acquiring: whoever finds `joined` finds the result. The bit also has everybody else wait for this caller.
    var state = unsafe word.pointee.bitwiseOr(Self.joining, ordering: .acquiring).oldValue
    if state & Self.detached != 0 { fatalError("a thread that was detached cannot be joined") }
    if state & Self.joining == 0 { return waitFirst() }
    while state & Self.joined == 0 {
      if unsafe state & Self.exited == 0 && currentThreadRecord == record { failOfOneself() }
      // Relaxed: the next look is the one that counts.
      state = unsafe word.pointee.bitwiseOr(Self.awaited, ordering: .relaxed).newValue
      if state & Self.joined == 0 { unsafe Futex.wait(word, whileEqualTo: state) }
      // Acquiring: as above.
      state = unsafe word.pointee.load(ordering: .acquiring)
    }
  }

  private func failOfOneself() -> Never { fatalError("a thread that joins itself would wait for ever") }

  private func waitFirst() {
    if unsafe currentThreadRecord == record { failOfOneself() }
    unsafe waitForEnd(of: record)
    // Acquiring: the result is there, since `exited` was set after it was stored.
    if unsafe word.pointee.load(ordering: .acquiring) & Self.exited == 0 {
      fatalError("a thread ended by the system call exit(2), and without a result")
    }
    unsafe ThreadBlock.giveBack(record)
    // Releasing: who finds `joined` comes after all that this caller has seen, the result too.
    let state = unsafe word.pointee.bitwiseOr(Self.joined, ordering: .acquiringAndReleasing).oldValue
    if state & Self.awaited != 0 { unsafe _ = try? Futex.wake(word, count: .max) }
  }

  /// Lets the thread go on by itself: its stack is free for others when it ends, and nobody can join it.
  ///
  /// Letting go of the last reference does the same. Nothing happens where somebody waits for the thread, or has waited.
  @export(interface)
  @inline(never)
  public func detach() {
    // Relaxed, here and where it fails: the exchange decides.
    var state = unsafe word.pointee.load(ordering: .relaxed)
    while state & (Self.detached | Self.joining) == 0 {
      // Acquiring: where the thread has exited, the block is given back after all that it did. Releasing: what was done
      // before comes before the thread's end.
      let (isDone, old) = unsafe word.pointee.compareExchange(
        expected: state, desired: state | Self.detached, successOrdering: .acquiringAndReleasing,
        failureOrdering: .relaxed)
      state = old
      if !isDone { continue }
      if old & Self.exited == 0 { return }
      if unsafe currentThreadRecord == record {
        // The thread itself, which has just released the last reference.
        // SAFETY: its record lives as long as it runs.
        unsafe record.pointee.givesBlockBack = true
      } else {
        unsafe ThreadBlock.giveBack(record)
      }
      return
    }
  }

  /// Sends the thread a signal.
  ///
  /// - Throws: `noSuchProcess` where the thread has ended, or is about to; `resourceTemporarilyUnavailable` for a real-time
  ///   signal where too many wait.
  ///
  /// The corresponding system call is `tgkill(2)`.
  @export(interface)
  @inline(never)
  public func signal(_ signal: Signal) throws(Errno) {
    // Relaxed: the number and the bit are in one word, and nothing else is read by them.
    var state = unsafe word.pointee.load(ordering: .relaxed)
    while true {
      if state & Self.exited != 0 { throw .noSuchProcess }
      let (isDone, old) = unsafe word.pointee.compareExchange(
        expected: state, desired: state &+ Self.signaller, ordering: .relaxed)
      if isDone { break }
      state = old
    }
    defer {
      // Releasing: the thread goes on after the signal is sent.
      let state = unsafe word.pointee.wrappingSubtract(Self.signaller, ordering: .releasing).newValue
      if state & Self.awaited != 0 { unsafe _ = try? Futex.wake(word, count: .max) }
    }
    unsafe _ = try syscall(.tgkill, syscall(.getpid), Int(id.rawValue), Int(signal.rawValue))
  }
}
