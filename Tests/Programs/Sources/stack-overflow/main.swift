// A stack that overflows is a fatal error that says so, where the program asks for it; any other fault ends it as ever.
//
// case: in the main thread
// arguments: ["small"]
// stdout: before
// stderr: Fatal error: stack overflow in the main thread (* KiB)
// status: 134
//
// case: frames larger than any guard
// arguments: ["large"]
// stdout: before
// stderr: Fatal error: stack overflow in the main thread (* KiB)
// status: 134
//
// case: another size of the stack
// arguments: ["small"]
// only: x86_64
// shell: ulimit -Ss 200; "$@"
// stdout: before
// stderr: Fatal error: stack overflow in the main thread (200 KiB)
// status: 134
//
// case: a stack without a limit, which meets another end
// arguments: ["small"]
// only: x86_64
// shell: ulimit -Ss unlimited; ulimit -Sv 200000; "$@"
// stdout: before
// stderr: Fatal error: stack overflow in the main thread (* KiB)
// status: 134
//
// case: twice, which is no error
// arguments: ["twice"]
// stdout: before
// stdout: done
//
// case: not asked for
// arguments: ["unasked"]
// shell: exec 2>/dev/null; ulimit -c 0; "$@"; echo $?
// stdout: 139
//
// case: a null pointer
// arguments: ["pointer"]
// shell: exec 2>/dev/null; ulimit -c 0; "$@"; echo $?
// stdout: 139
//
// case: the signal sent by somebody
// arguments: ["sent"]
// shell: exec 2>/dev/null; ulimit -c 0; "$@"; echo $?
// stdout: 139
//
// case: in a thread with a name
// arguments: ["thread"]
// stdout: before
// stderr: Fatal error: stack overflow in thread * "deep" (* KiB)
// status: 134
//
// case: large frames in a thread
// arguments: ["thread-large"]
// stdout: before
// stderr: Fatal error: stack overflow in thread * (* KiB)
// status: 134
//
// case: a thread on a stack that was used before
// arguments: ["thread-again"]
// stdout: before
// stderr: Fatal error: stack overflow in thread * "deep" (* KiB)
// status: 134
//
// case: in the main thread, beside another
// arguments: ["beside"]
// stdout: before
// stderr: Fatal error: stack overflow in the main thread (* KiB)
// status: 134
//
// case: a null pointer in a thread
// arguments: ["thread-pointer"]
// shell: exec 2>/dev/null; ulimit -c 0; "$@"; echo $?
// stdout: 139
//
// case: while the thread prints
// arguments: ["printing"]
// stdout: before
// stderr: Fatal error: stack overflow in thread * "deep" (* KiB)
// status: 134
//
// case: a handler of the program's own
// arguments: ["handler"]
// stdout: before
// status: 77
import FullSwiftCore

/// Calls itself until there is no stack left.
@inline(never)
func descend(_ depth: Int) -> Int {
  var frame = InlineArray<16, Int>(repeating: depth)
  frame[depth & 15] = depth == 0 ? 0 : descend(depth &+ 1)
  return frame[3]
}

/// As above, with frames of half a megabyte.
@inline(never)
func leap(_ depth: Int) -> Int {
  var frame = InlineArray<65_536, Int>(repeating: depth)
  frame[depth & 65_535] = depth == 0 ? 0 : leap(depth &+ 1)
  return frame[3]
}

/// Has overflows reported.
func ask() {
  do throws(Errno) { try StackOverflow.report() } catch { fatalError("no memory for an alternate stack") }
}

print("before")
switch CommandLine.arguments.dropFirst().first ?? "" {
case "small":
  ask()
  print("depth \(descend(1))")
case "large":
  ask()
  print("depth \(leap(1))")
case "twice":
  ask()
  ask()
  print("done")
case "unasked":
  print("depth \(descend(1))")
case "pointer":
  ask()
  unsafe UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
case "sent":
  ask()
  let process = try? syscall(.getpid)
  _ = try? syscall(.kill, process ?? 0, Int(Signal.segmentationFault.rawValue))
case "handler":
  _ = try? Signal.segmentationFault.setAction(.handler({ _ in exitGroup(77) }, flags: .onAlternateStack))
  ask()
  standardOutput.flush()
  print("depth \(descend(1))")
case "thread":
  Thread.spawn(name: "deep", stackByteCount: 100_000) { print("depth \(descend(1))") }.join()
case "thread-large":
  Thread.spawn { print("depth \(leap(1))") }.join()
case "thread-again":
  for count in 1...3 { Thread.spawn { _ = descend(-count) }.join() }
  Thread.spawn(name: "deep") { print("depth \(descend(1))") }.join()
case "beside":
  let thread = Thread.spawn { Thread.sleep(for: .seconds(60)) }
  print("depth \(descend(1))")
  thread.join()
case "thread-pointer":
  Thread.spawn { unsafe UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1 }.join()
case "printing":
  // Ends in the middle of a text, which is not the stream's yet.
  Thread.spawn(name: "deep") { print("depth", "\(descend(1))") }.join()
default: print("which case?")
}
