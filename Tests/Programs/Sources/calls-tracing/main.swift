// ptrace: a child is stopped at its system calls, looked into, changed, stepped, and let go.
//
// calls: ptrace
// stdout: ok
import CallTesting

/// A child that does only this, and its number.
func fork(_ body: () -> Void) -> ProcessID {
  guard case .parent(let child)? = probe("clone", body: { () throws(Errno) in try Process.fork() }) else {
    body()
    exitGroup(0)
  }
  return child
}

func wait(_ child: ProcessID) -> WaitStatus? {
  probe("wait4") { () throws(Errno) in try Process.wait(for: .process(child), options: .anySignal)?.status }
    .flatMap { $0 }
}

func testRefusals() {
  runInChild {
    // Under strace somebody else traces it already.
    probe("ptrace", or: .notPermitted) { () throws(Errno) in try Tracing.traceMe() }
    expect("ptrace(PTRACE_TRACEME) = -1 EPERM (Operation not permitted)")
  }
  fails("ptrace", with: .noSuchProcess) { () throws(Errno) in try Tracing.attach(ThreadID(rawValue: .max)) }
  expect("ptrace(PTRACE_ATTACH, 2147483647) = -1 ESRCH (No such process)")
  fails("ptrace", with: .notPermitted) { () throws(Errno) in try Tracing.seize(Process.currentThreadID) }
  expect("ptrace(PTRACE_SEIZE, *, NULL, 0) = -1 EPERM (Operation not permitted)")
  fails("ptrace", with: .noSuchProcess) { () throws(Errno) in try Tracing.peek(at: 0, of: ThreadID(rawValue: .max)) }
  expect("ptrace(PTRACE_PEEKDATA, 2147483647, NULL, 0x*) = -1 ESRCH (No such process)")
}

/// The child is traced from its own wish on: system calls, memory, registers, its end.
func testChild() {
  let word = UnsafeMutablePointer<UInt>.allocate(capacity: 1)
  word.initialize(to: 0x0123_4567_89ab_cdef)
  let address = UInt(bitPattern: word)
  let child = fork {
    do throws(Errno) { try Tracing.traceMe() } catch { exitGroup(100) }
    try? Process.send(.stop, to: Process.id)
    _ = Process.parentID
    // Written by the tracer by then.
    exitGroup(Int32(truncatingIfNeeded: word.pointee))
  }
  let thread = ThreadID(child)
  let begin = wait(child)
  // A machine may let nobody trace but root (Yama).
  if begin == .exited(100) { return }
  check(begin == .stopped(.stop), "it stopped itself")
  probe("ptrace") { () throws(Errno) in
    try Tracing.setOptions([.markSystemCalls, .exit, .killOnExit], of: thread)
    check(try Tracing.systemCall(of: thread) == .none, "in no system call")
    check(try Tracing.peek(at: address, of: thread) == 0x0123_4567_89ab_cdef, "its memory is read")
    try Tracing.poke(42, at: address, of: thread)
    check(try Tracing.peek(at: address, of: thread) == 42 && word.pointee != 42, "its memory is written, and not ours")

    try Tracing.resume(thread, .toSystemCall)
    check(wait(child) == .stopped(Signal(rawValue: Signal.trap.rawValue | 0x80)), "at a system call")
    if case .entry(let number, _, _, _, _, _, _) = try Tracing.systemCall(of: thread) {
      check(number == .getppid, "which is getppid")
    } else {
      check(false, "the beginning of one")
    }
    try Tracing.resume(thread, .toSystemCall)
    check(wait(child) == .stopped(Signal(rawValue: Signal.trap.rawValue | 0x80)), "at its end")
    check(try Tracing.systemCall(of: thread) == .exit(Int(Process.id.rawValue)), "with the parent's number")

    var registers = [UInt](repeating: 0, count: 128)
    var span = registers.mutableSpan
    var bytes = span.mutableBytes
    let byteCount = try Tracing.registers(.general, of: thread, into: &bytes)
    check(byteCount >= 200 && byteCount % 8 == 0, "there are registers")
    try Tracing.setRegisters(.general, of: thread, to: bytes.bytes.extracting(first: byteCount))

    try Tracing.resume(thread, .oneInstruction)
    check(wait(child) == .stopped(.trap), "one instruction on")
    try Tracing.resume(thread)
    check(wait(child) == .traced(.exit, .trap), "before its end")
    check(try Tracing.eventMessage(of: thread) == 42 << 8, "with the status that was written")
    try Tracing.resume(thread)
  }
  check(wait(child) == .exited(42), "it ended with what was written")
  fails("ptrace", with: .noSuchProcess) { () throws(Errno) in try Tracing.resume(thread) }
  word.deallocate()
}

/// A child that runs is seized, interrupted, stopped by a signal, and let go.
func testSeized() {
  let child = fork { while true { Scheduling.yield() } }
  let thread = ThreadID(child)
  probe("ptrace", or: .notPermitted) { () throws(Errno) in
    try Tracing.seize(thread, options: .killOnExit)
    try Tracing.interrupt(thread)
    check(wait(child) == .traced(.stop, .trap), "interrupted")
    try Tracing.resume(thread)
    try Process.send(.stop, to: child)
    check(wait(child) == .stopped(.stop), "a signal comes")
    try Tracing.resume(thread, delivering: .stop)
    check(wait(child) == .traced(.stop, .stop), "and stops it")
    try Tracing.listen(thread)
    try Process.send(.continue, to: child)
    check(wait(child) == .traced(.stop, .trap), "it is told to go on")
    try Tracing.detach(thread)
  }
  try? Process.send(.kill, to: child)
  check(wait(child) == .signaled(.kill, dumpedCore: false), "it is let go, and killed")
}

/// A child that runs is attached to, which stops it, and detached from with a signal.
func testAttached() {
  let child = fork { while true { Scheduling.yield() } }
  let thread = ThreadID(child)
  let attached: Void? = probe("ptrace", or: .notPermitted) { () throws(Errno) in try Tracing.attach(thread) }
  if attached == nil { try? Process.send(.terminate, to: child) }
  if attached != nil {
    check(wait(child) == .stopped(.stop), "attached to")
    fails("ptrace", with: .ioError) { () throws(Errno) in try Tracing.interrupt(thread) }
    fails("ptrace", with: .ioError) { () throws(Errno) in try Tracing.peek(at: 8, of: thread) }
    probe("ptrace") { () throws(Errno) in try Tracing.detach(thread, delivering: .terminate) }
  }
  if wait(child) != .signaled(.terminate, dumpedCore: false) {
    check(false, "ended by the signal of the detach")
    try? Process.send(.kill, to: child)
  }
}

testRefusals()
if !isTraced && !isEmulated {
  testChild()
  testSeized()
  testAttached()
}
finish()
