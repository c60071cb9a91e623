// Sleeping on words of memory: wakes between processes, deadlines, moving sleepers, several words, locks of the kernel's.
//
// calls: futex futex_waitv
// stdout: ok
import CallTesting

/// A word that all processes of this program share.
func makeWords() -> UnsafeMutablePointer<UInt32>? {
  probe("mmap") { () throws(Errno) in
    try MemoryMapping.map(byteCount: 65_536, sharing: .shared).assumingMemoryBound(to: UInt32.self)
  }
}

/// A process that runs beside this one until `end` waits for it.
func start(_ body: () -> Void) -> Int {
  let process = (try? syscall(.clone, 17, 0, 0, 0, 0)) ?? -1
  if process == 0 {
    body()
    exitGroup(0)
  }
  return process
}

func end(_ process: Int) -> Int32 {
  var status: Int32 = -1
  _ = try? withUnsafeMutablePointer(to: &status) { status throws(Errno) in
    try syscall(.wait4, process, Int(bitPattern: status), 0, 0)
  }
  return status
}

func refusals(_ word: UnsafeMutablePointer<UInt32>) {
  word.pointee = 7
  fails("futex", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try Futex.wait(word, whileEqualTo: 8, timeout: nil)
  }
  expect("futex(0x*, FUTEX_WAIT_PRIVATE, 8, NULL) = -1 EAGAIN (Resource temporarily unavailable)")
  fails("futex", with: .timedOut) { () throws(Errno) in
    try Futex.wait(word, whileEqualTo: 7, timeout: .milliseconds(2))
  }
  expect("futex(0x*, FUTEX_WAIT_PRIVATE, 7, {tv_sec=0, tv_nsec=2000000}) = -1 ETIMEDOUT (Connection timed out)")
  fails("futex", with: .timedOut) { () throws(Errno) in
    try Futex.wait(word, whileEqualTo: 7, until: Timestamp(seconds: 1), clock: .realtime)
  }
  expect(
    "futex(0x*, FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME, 7, {tv_sec=1, tv_nsec=0}, FUTEX_BITSET_MATCH_ANY) = -1 ETIMEDOUT (Connection timed out)"
  )
  fails("futex", with: .timedOut) { () throws(Errno) in
    try Futex.wait(word, whileEqualTo: 7, until: Timestamp(seconds: 1), bits: 4, scope: .shared)
  }
  expect("futex(0x*, FUTEX_WAIT_BITSET, 7, {tv_sec=1, tv_nsec=0}, 0x4) = -1 ETIMEDOUT (Connection timed out)")
  fails("futex", with: .invalidArgument) { () throws(Errno) in
    try Futex.wait(word, whileEqualTo: 7, until: nil, bits: 0)
  }
  fails("futex", with: .invalidArgument) { () throws(Errno) in
    try Futex.wait(UnsafeRawPointer(word) + 1, whileEqualTo: 7, timeout: .zero)
  }
  fails("futex", with: .badAddress) { () throws(Errno) in
    try Futex.wait(UnsafeRawPointer(bitPattern: 8)!, whileEqualTo: 7, timeout: .zero)
  }
  expect("futex(0x8, FUTEX_WAIT_PRIVATE, 7, {tv_sec=0, tv_nsec=0}) = -1 EFAULT (Bad address)")
  let woken = probe("futex") { () throws(Errno) in try Futex.wake(word, count: .max) }
  expect("futex(0x*, FUTEX_WAKE_BITSET_PRIVATE, 2147483647, FUTEX_BITSET_MATCH_ANY) = 0")
  check(woken == 0, "nobody sleeps on the word")
  fails("futex", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try Futex.requeue(word, whileEqualTo: 8, waking: 1, moving: 1, to: word + 1)
  }
  expect("futex(0x*, FUTEX_CMP_REQUEUE_PRIVATE, 1, 1, 0x*, 8) = -1 EAGAIN (Resource temporarily unavailable)")

  word[1] = 10
  let changed = probe("futex") { () throws(Errno) in
    try Futex.wake(word, count: 1, changing: word + 1, by: .init(.add, 5, if: .equal, 10), wakingIfSo: 1)
  }
  expect("futex(0x*, FUTEX_WAKE_OP_PRIVATE, 1, 1, 0x*, FUTEX_OP_ADD<<28|0x5<<12|FUTEX_OP_CMP_EQ<<24|0xa) = 0")
  if !isEmulated || changed != nil { check(changed == 0 && word[1] == 15, "the second word changed") }
  word[1] = 0
  // What locks call: neither may fail in a way that anybody would see.
  Futex.wait(word, whileEqualTo: 8)
  Futex.wakeOne(word)
}

func wakes(_ word: UnsafeMutablePointer<UInt32>) {
  word[0] = 1
  word[1] = 1
  let sleeper = start {
    do throws(Errno) {
      // Moved from the first word to the second meanwhile.
      try Futex.wait(word, whileEqualTo: 1, timeout: .seconds(100), scope: .shared)
    } catch { exitGroup(1) }
  }
  // Nothing says when the other sleeps, but that it can be moved.
  var moved = 0
  while moved == 0 {
    guard
      let count = probe(
        "futex",
        body: { () throws(Errno) in
          try Futex.requeue(word, whileEqualTo: 1, waking: 0, moving: 1, to: word + 1, scope: .shared)
        })
    else { return }
    moved = count
  }
  expect("futex(0x*, FUTEX_CMP_REQUEUE, 0, 1, 0x*, 1) = 1")
  check(probe("futex", body: { () throws(Errno) in try Futex.wake(word, scope: .shared) }) == 0, "nobody is left there")
  let woken = probe("futex") { () throws(Errno) in try Futex.wake(word + 1, scope: .shared) }
  expect("futex(0x*, FUTEX_WAKE_BITSET, 1, FUTEX_BITSET_MATCH_ANY) = 1")
  check(woken == 1, "the sleeper was on the second word")
  check(end(sleeper) == 0, "the sleeper woke")
}

func several(_ word: UnsafeMutablePointer<UInt32>) {
  word[0] = 1
  word[1] = 2
  let words = [Futex.Waiter(word, whileEqualTo: 1), Futex.Waiter(word + 1, whileEqualTo: 2)]
  // Since Linux 5.16.
  fails("futex_waitv", with: .timedOut, .noFunction) { () throws(Errno) in
    try Futex.wait(any: words.span, until: Timestamp(seconds: 1))
  }
  expect(
    "futex_waitv([{val=0x1, uaddr=0x*, flags=FUTEX_32|FUTEX_PRIVATE_FLAG}, {val=0x2, uaddr=0x*, flags=FUTEX_32|FUTEX_PRIVATE_FLAG}], 2, 0, {tv_sec=1, tv_nsec=0}, CLOCK_MONOTONIC) = -1 *"
  )
  word[1] = 3
  fails("futex_waitv", with: .resourceTemporarilyUnavailable, .noFunction) { () throws(Errno) in
    try Futex.wait(any: words.span, clock: .realtime)
  }
  fails("futex_waitv", with: .invalidArgument, .noFunction) { () throws(Errno) in
    try Futex.wait(any: words.span.extracting(..<0))
  }
}

func locks(_ word: UnsafeMutablePointer<UInt32>) {
  let thread = UInt32((try? syscall(.gettid)) ?? 0)
  word[0] = 0
  guard
    probe(
      "futex", or: .noFunction,
      body: { () throws(Errno) in
        try Futex.lock(word, untilRealtime: nil, scope: .shared)
      }) != nil
  else { return }
  expect("futex(0x*, FUTEX_LOCK_PI, NULL) = 0")
  check(word[0] & Futex.threadMask == thread, "the word has the holder's number")
  fails("futex", with: .deadlock) { () throws(Errno) in try Futex.tryLock(word, scope: .shared) }
  expect("futex(0x*, FUTEX_TRYLOCK_PI) = -1 EDEADLK (Resource deadlock avoided)")
  let status = runInChild {
    fails("futex", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
      try Futex.tryLock(word, scope: .shared)
    }
    fails("futex", with: .timedOut) { () throws(Errno) in
      try Futex.lock(word, untilRealtime: Timestamp(seconds: 1), scope: .shared)
    }
    // Since Linux 5.14.
    fails("futex", with: .timedOut, .noFunction) { () throws(Errno) in
      try Futex.lock(word, until: Timestamp(seconds: 1), scope: .shared)
    }
    expect("futex(0x*, FUTEX_LOCK_PI2, {tv_sec=1, tv_nsec=0}) = -1 *")
    fails("futex", with: .notPermitted) { () throws(Errno) in try Futex.unlock(word, scope: .shared) }
    expect("futex(0x*, FUTEX_UNLOCK_PI) = -1 EPERM (Operation not permitted)")
  }
  check(status == 0, "the other process ended as it should")
  check(word[0] & Futex.waitersBit != 0 || word[0] == thread, "who waited is noted, or gone")
  probe("futex") { () throws(Errno) in try Futex.unlock(word, scope: .shared) }
  expect("futex(0x*, FUTEX_UNLOCK_PI) = 0")
  check(word[0] == 0, "the lock is free")
  word[1] = 5
  fails("futex", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try Futex.wait(word + 1, whileEqualTo: 6, thenLock: word)
  }
  expect("futex(0x*, FUTEX_WAIT_REQUEUE_PI_PRIVATE, 6, NULL, 0x*) = -1 EAGAIN (Resource temporarily unavailable)")
  fails("futex", with: .timedOut) { () throws(Errno) in
    try Futex.wait(word + 1, whileEqualTo: 5, thenLock: word, until: Timestamp(seconds: 1))
  }
  let moved = probe("futex") { () throws(Errno) in
    try Futex.requeue(word + 1, whileEqualTo: 5, moving: 1, toLock: word)
  }
  expect("futex(0x*, FUTEX_CMP_REQUEUE_PI_PRIVATE, 1, 1, 0x*, 5) = 0")
  check(moved == 0, "nobody sleeps on the condition")
  fails("futex", with: .resourceTemporarilyUnavailable) { () throws(Errno) in
    try Futex.requeue(word + 1, whileEqualTo: 6, moving: 1, toLock: word)
  }
}

if let words = makeWords() {
  refusals(words)
  wakes(words)
  several(words)
  locks(words)
}
finish()
