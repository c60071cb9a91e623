// What a thread does that finds the lock taken, and what one does that gives it back to those.
//
// Why no wake is lost. A thread goes to sleep only where the word has `sleepers`, which the kernel compares: so it either
// sleeps before the bit is removed, or not at all. The bit is removed in one place, by `wakeNext`, which then wakes one.
// The one that was woken sets the bit again, whether it gets the lock or not, before it does anything else: so where others
// are asleep there is the bit, or a thread that is awake and will set it. A needless wake after the last of them is the price
// of not counting.
//
// `reserved` is set by one thread, while the lock is held, and removed by that thread: when it takes the lock, or when its
// time is over, then only while the lock is held, so that the holder's release sees to the others.
internal import CFullSwift
internal import Synchronization

/// How often a waiting thread looks at the word before it sleeps. The pauses between the looks double up to the limit, so that
/// the holder keeps the word in its own cache for some hundred releases where it takes the lock over and over, and so that a
/// holder whose section is short is waited for without the kernel. All of it takes a few microseconds, as going to sleep and
/// being woken do: who waits in vain loses no more than it had to win.
@inline(__always) private var looks: Int { 16 }
@inline(__always) private var longestPause: Int { 16 }

/// How many times a thread is woken in vain before it reserves the lock.
@inline(__always) private var patience: Int { 4 }

extension LockWord {
  /// As `waitForLock(_:until:)`, without end.
  ///
  /// SAFETY: the word has to outlive the call.
  @export(interface)
  @inline(never)
  @unsafe
  static func waitForLock(_ state: UnsafePointer<Atomic<UInt32>>) {
    // SAFETY: the caller's promise.
    unsafe _ = waitForLock(state, until: .never)
  }

  /// As `waitForLock(_:until:)`, for a time.
  @export(interface)
  @inline(never)
  @unsafe
  static func waitForLock(_ state: UnsafePointer<Atomic<UInt32>>, for timeout: Duration) -> Bool {
    if timeout <= .zero { return false }
    // SAFETY: the caller's promise.
    return unsafe waitForLock(state, until: Deadline(after: timeout))
  }
}

extension LockWord {
  /// Waits until the lock can be taken, and takes it, or until the time is over.
  ///
  /// SAFETY: the word has to outlive the call.
  ///
  /// - Parameter hasSlept: whether others may be asleep on the word without its saying so.
  /// - Returns: whether it is taken now.
  @export(interface)
  @inline(never)
  @unsafe
  static func waitForLock(
    _ state: UnsafePointer<Atomic<UInt32>>, until deadline: Deadline, afterSleep hasSlept: Bool = false
  ) -> Bool {
    // What the lock is taken with: once this thread has slept, others may be asleep.
    var mark: UInt32 = hasSlept ? sleepers : 0
    // `reserved`, once this thread has set it.
    var mine: UInt32 = 0
    var vainWakes = 0
    while true {
      var word: UInt32 = 0
      if unsafe take(state, with: mark, reservedByThis: mine, lastSeen: &word) { return true }
      var wanted = word | sleepers
      // A free lock is not reserved: then nobody would be there to give it back.
      let reserves = vainWakes >= patience && word & (held | reserved) == held
      if reserves { wanted |= reserved }
      // Relaxed: the bits say who waits, and order nothing.
      if wanted != word,
        unsafe !state.pointee.compareExchange(expected: word, desired: wanted, ordering: .relaxed).exchanged
      {
        continue
      }
      if reserves { mine = reserved }
      mark = sleepers
      // SAFETY: the caller's promise.
      switch unsafe sleep(on: state, whileEqualTo: wanted, until: deadline, as: mine == 0 ? .common : .special) {
      case .lookAgain: vainWakes &+= 1
      case .timedOut:
        if mine == 0 { return false }
        return unsafe takeOrCancelReservation(state)
      }
    }
  }

  /// Looks at the word for a while, and takes the lock as soon as it is free for this thread.
  ///
  /// - Returns: whether it is taken now; `word` is what was seen last where it is not.
  @inline(__always)
  private static func take(
    _ state: UnsafePointer<Atomic<UInt32>>, with mark: UInt32, reservedByThis mine: UInt32, lastSeen word: inout UInt32
  ) -> Bool {
    var (left, pause) = (looks, 1)
    // Relaxed, here and below: what is seen decides only what is tried next.
    word = unsafe state.pointee.load(ordering: .relaxed)
    while true {
      if word & held == 0, word & reserved == mine {
        // Acquiring, as in acquireIfFree.
        let (taken, seen) = unsafe state.pointee.weakCompareExchange(
          expected: word, desired: word & ~mine | held | mark, successOrdering: .acquiring, failureOrdering: .relaxed)
        if taken { return true }
        word = seen
        continue
      }
      if left == 0 { return false }
      left &-= 1
      for _ in 0..<pause { fullswift_pause() }
      pause = min(pause &* 2, longestPause)
      word = unsafe state.pointee.load(ordering: .relaxed)
    }
  }

  /// Takes the lock if it has just become free, else gives up the reservation.
  ///
  /// - Returns: whether it is taken now.
  private static func takeOrCancelReservation(_ state: UnsafePointer<Atomic<UInt32>>) -> Bool {
    var word = unsafe state.pointee.load(ordering: .relaxed)
    while true {
      let isFree = word & held == 0
      // Acquiring, as in acquireIfFree; for the other case relaxed would do.
      let (done, seen) = unsafe state.pointee.weakCompareExchange(
        expected: word, desired: word & ~reserved | held | sleepers, successOrdering: .acquiring,
        failureOrdering: .relaxed)
      if done { return isFree }
      word = seen
    }
  }

  /// Wakes one that waits for the lock, which the caller has just given back.
  ///
  /// SAFETY: the word has to outlive the call.
  @export(interface)
  @inline(never)
  @unsafe
  static func wakeNext(_ state: UnsafePointer<Atomic<UInt32>>) {
    // Relaxed: nothing is read but the word. The exchange below leaves a lock that is free: it goes on with the chain that
    // the release before it began (no store but read-modify-write operations since), so that who takes the lock from it
    // sees what the holder wrote.
    var word = unsafe state.pointee.load(ordering: .relaxed)
    while word & held == 0 {
      if word & reserved != 0 {
        // SAFETY: the caller's promise, here and below.
        unsafe wake(on: state, of: .special)
        return
      }
      // Somebody took the lock, gave it back and woke the next.
      if word == 0 { return }
      let (removed, seen) = unsafe state.pointee.weakCompareExchange(
        expected: word, desired: 0, ordering: .relaxed)
      if removed {
        unsafe wake(on: state)
        return
      }
      word = seen
    }
    // Held again, with the bits as they were: that one's release sees to them.
  }
}
