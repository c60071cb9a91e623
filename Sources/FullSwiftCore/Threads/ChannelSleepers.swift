// Who sleeps at one end of a channel, and who has been told to wake up. The queue itself is in ChannelRing.swift.
//
// One word of 64 bits, 0 to begin with: the lower half counts grants, the upper half those that have announced that they
// will sleep. A grant is a wake-up that nobody has taken yet; there are never more of them than sleepers. The kernel puts to sleep
// on the lower half, and only while it is 0, so a grant given before its taker sleeps is not lost.
//
// The handshake is Dekker's. Who wants to sleep announces it, then looks at the ring's positions once more; who moves a
// position looks for sleepers after that. Each writes one word and reads the other's, so at least one of the two sees what
// the other wrote only if no processor may do the read before the write: that is what sequentially consistent order says, and acquiring
// and releasing alone do not. All four operations are therefore of that order, and so are all changes of this word.
internal import LinuxABI
internal import LinuxCore
internal import Synchronization

/// The word's address, and what is done with it.
struct ChannelSleepers {
  // A number and not a pointer: what a function reaches through a pointer in a structure is taken as unchanged.
  let address: UInt

  static var oneSleeper: UInt64 { 1 << 32 }

  /// How many sleepers have no grant yet.
  @inline(__always)
  static func waiting(in value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: value >> 32) &- UInt32(truncatingIfNeeded: value)
  }

  @inline(__always)
  var word: UnsafeMutablePointer<Atomic<UInt64>> {
    // SAFETY: the ring's memory holds an Atomic<UInt64> there for as long as the ring lives.
    unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }

  /// Whether somebody has to be woken after a position was moved.
  @inline(__always)
  var areWaiting: Bool {
    // Sequentially consistent: the second half of the handshake, behind the caller's change of a position.
    unsafe ChannelSleepers.waiting(in: word.pointee.load(ordering: .sequentiallyConsistent)) != 0
  }

  /// Says that this thread is about to sleep. To be followed by a look at the ring, and by `withdraw` or `sleep`.
  func announce() {
    // Sequentially consistent: the first half of the handshake.
    unsafe _ = word.pointee.wrappingAdd(ChannelSleepers.oneSleeper, ordering: .sequentiallyConsistent)
  }

  /// Takes the announcement back. Where every sleeper has a grant this takes one with it: its giver has moved a position, which
  /// the caller, who looks at the ring after this, sees.
  func withdraw() {
    // Relaxed: only a first guess for the exchange below.
    var value = unsafe word.pointee.load(ordering: .relaxed)
    while true {
      let rest = value &- ChannelSleepers.oneSleeper &- (ChannelSleepers.waiting(in: value) == 0 ? 1 : 0)
      // Sequentially consistent: a look at the ring after this sees what the giver of a grant did before. A failure
      // has only read the next guess.
      let answer = unsafe word.pointee.weakCompareExchange(
        expected: value, desired: rest, successOrdering: .sequentiallyConsistent, failureOrdering: .relaxed)
      if answer.exchanged { return }
      value = answer.original
    }
  }

  /// Sleeps until there is a grant, and takes it; the announcement ends with that.
  ///
  /// - Parameter deadline: not beyond this point in time; nil for no limit.
  /// - Returns: false where the time ran out: the announcement is withdrawn then.
  func sleep(until deadline: Timestamp?) -> Bool {
    while true {
      // Relaxed: only a first guess.
      var value = unsafe word.pointee.load(ordering: .relaxed)
      while UInt32(truncatingIfNeeded: value) != 0 {
        // Sequentially consistent: as in `withdraw`.
        let answer = unsafe word.pointee.weakCompareExchange(
          expected: value, desired: value &- ChannelSleepers.oneSleeper &- 1, successOrdering: .sequentiallyConsistent,
          failureOrdering: .relaxed)
        if answer.exchanged { return true }
        value = answer.original
      }
      do throws(Errno) {
        // SAFETY: the lower half lies first on these processors, and the ring outlives those that sleep on it.
        unsafe try Futex.wait(UnsafeRawPointer(word), whileEqualTo: 0, until: deadline)
      } catch {
        // A signal, or a grant that came before the sleep: both are for the next look.
        if error == .timedOut {
          withdraw()
          return false
        }
      }
    }
  }

  /// Gives grants, and wakes as many.
  ///
  /// - Parameter limit: at most how many.
  func wake(atMost limit: UInt32) {
    // Relaxed: the caller has looked in the order that matters, and this is not older.
    var value = unsafe word.pointee.load(ordering: .relaxed)
    while true {
      let count = min(ChannelSleepers.waiting(in: value), limit)
      if count == 0 { return }
      // Sequentially consistent: whoever takes the grant sees what this thread did before.
      let answer = unsafe word.pointee.weakCompareExchange(
        expected: value, desired: value &+ UInt64(count), successOrdering: .sequentiallyConsistent,
        failureOrdering: .relaxed)
      if answer.exchanged {
        // SAFETY: the kernel uses the address as a key only. An error would say that the address is none.
        unsafe _ = try? Futex.wake(UnsafeRawPointer(word), count: Int(count))
        return
      }
      value = answer.original
    }
  }
}
