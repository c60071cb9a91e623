// The clock, the processor and the time: without a system call by the vDSO, with one where there is none. A program that
// hides the vDSO from itself is one that has none.
//
// case: as it is
// calls: exit_group
// stdout: ok
// case: without
// arguments: ["hidden"]
// calls: clock_gettime getcpu
// calls(x86_64): time
// stdout: ok
import CallTesting
import LinuxSystem

/// The value of AT_SYSINFO_EHDR in the auxiliary vector, which the kernel left behind the environment; nil where it is
/// not there.
func virtualObject() -> UnsafeMutablePointer<UInt>? {
  var word = unsafe UnsafeMutableRawPointer(CommandLine.unsafeArgv).assumingMemoryBound(to: UInt.self)
  // Behind the arguments' null pointer, and that of the environment.
  for _ in 0..<2 {
    while unsafe word.pointee != 0 { unsafe word += 1 }
    unsafe word += 1
  }
  while unsafe word.pointee != 0 {
    if unsafe word.pointee == UInt(Linux.AT_SYSINFO_EHDR) { return unsafe word + 1 }
    unsafe word += 2
  }
  return nil
}

/// The coarse clock, since the others make a call on a machine whose counter cannot be read.
func areRead() -> Bool {
  let first = Clock.monotonicCoarse.now
  return first > .zero && Clock.monotonicCoarse.now >= first && Clock.realtimeCoarse.now.seconds > 1_700_000_000
    && TimeOfDay.seconds > 1_700_000_000
}

func processorIsRead() -> Bool { Processor.current.number < 65_536 }

/// Reads them in a child whose every call but read, write and exit is its end (SECCOMP_MODE_STRICT).
func readWithoutCalls() {
  let (mode, strict) = (Linux.PR_SET_SECCOMP, Linux.SECCOMP_MODE_STRICT)
  let status = runInChild {
    if (try? unsafe syscall(.prctl, mode, strict)) == nil { exitGroup(0) }
    var isGood = areRead()
    #if arch(x86_64)
    isGood = isGood && processorIsRead()
    #endif
    _ = try? unsafe syscall(.exit, isGood ? 0 : 1)
  }
  check(status == 0, "no call is made")
  // That this notices a call.
  let other = runInChild {
    if (try? unsafe syscall(.prctl, mode, strict)) == nil { exitGroup(0) }
    _ = Clock.processCPUTime.now
    _ = try? unsafe syscall(.exit, 0)
  }
  check(other == Signal.kill.rawValue || other == 0, "a call is noticed")
}

let hidden = CommandLine.argc > 1
if hidden { unsafe virtualObject()?.pointee = 0 }
check(areRead() && processorIsRead(), "what is read is likely")
if hidden {
  expect("clock_gettime(CLOCK_MONOTONIC_COARSE, {tv_sec=*, tv_nsec=*}) = 0")
  expect("clock_gettime(CLOCK_REALTIME_COARSE, {tv_sec=*, tv_nsec=*}) = 0")
  expect("getcpu([*], [*], NULL) = 0")
} else if !isEmulated, unsafe virtualObject()?.pointee ?? 0 != 0 {
  readWithoutCalls()
}
finish()
