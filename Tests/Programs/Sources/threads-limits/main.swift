// Threads that cannot be started: the reason is thrown, nothing is lost, and it goes on where the reason is gone. And kernels, or
// filters, that have no clone3.
//
// case: no addresses
// arguments: ["addresses"]
// only: x86_64
// stdout: ok
//
// case: too many threads
// arguments: ["number"]
// only: x86_64
// stdout: ok
//
// case: spawn, where there can be no thread
// arguments: ["spawn"]
// only: x86_64
// stderr: threads_limits/main.swift:116: Fatal error: no thread can be started: there are too many
// status: 134
//
// case: clone3 is not known
// arguments: ["unknown"]
// only: x86_64
// stdout: ok
//
// case: clone3 is not permitted
// arguments: ["forbidden"]
// only: x86_64
// stdout: ok
import FullSwiftCore
import LinuxSystem

nonisolated(unsafe) var failures = 0

func check(_ condition: Bool, _ what: StaticString) {
  if condition { return }
  failures += 1
  print("wrong: \(what)")
}

let go = Semaphore()

/// Has some calls fail from now on.
func refuse(_ calls: [SyscallNumber], _ error: Errno) {
  var filter: [Seccomp.Instruction] = [.load(.number)]
  for call in calls {
    filter.append(.skip(0, ifCall: call, else: 1))
    filter.append(.answer(.fail(error)))
  }
  filter.append(.answer(.allow))
  check((try? syscall(.prctl, Linux.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) != nil, "no new privileges")
  check((try? Seccomp.installFilter(filter.span)) != nil, "a filter")
}

/// Threads until there is a reason for no more; then all end.
func startUntilRefused(stackByteCount: Int) -> (count: Int, reason: Errno?) {
  var threads: [Thread<Int, Never>] = []
  var reason: Errno? = nil
  while reason == nil, threads.count < 10_000 {
    do throws(Errno) {
      threads.append(
        try Thread(stackByteCount: stackByteCount) {
          go.wait()
          return 1
        })
    } catch {
      reason = error
    }
  }
  for _ in threads { go.signal() }
  var sum = 0
  for thread in threads { sum += thread.join() }
  check(sum == threads.count, "those that were started have run")
  return (threads.count, reason)
}

func limitAddresses() {
  // What is there already, and 40 MiB; the bytes of addresses are the first number of statm, in pages.
  var pages = 0
  if let file = try? FileDescriptor.open("/proc/self/statm", .readOnly) {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { bytes in
      let length = (try? file.read(into: bytes)) ?? 0
      for byte in bytes[..<length] {
        if byte == 32 { break }
        pages = pages * 10 + Int(byte - 48)
      }
    }
  }
  let limit = ResourceLimits.Limit(rawValue: UInt64(pages * 4096 + 40 << 20))
  check((try? ResourceLimits(soft: limit, hard: .unlimited).set(for: .addressSpace)) != nil, "a limit")
  for round in 0..<5 {
    // What the first has left in the cache is in the way of the second, and of the third.
    let byteCount = [1 << 20, 3 << 20, 30 << 20, 1 << 20, 100 << 20][round]
    let (count, reason) = startUntilRefused(stackByteCount: byteCount)
    check(reason == .noMemory, "there is no memory for it")
    check(count >= (20 << 20) / byteCount && count <= (40 << 20) / byteCount, "as many as there is room for")
  }
}

func limitNumber() {
  // The first user's threads are not counted.
  check((try? syscall(.setresuid, 60_123, 60_123, 60_123)) != nil, "another user")
  check((try? ResourceLimits(soft: 9, hard: 9).set(for: .processes)) != nil, "a limit")
  for _ in 0..<5 {
    let (count, reason) = startUntilRefused(stackByteCount: 1 << 18)
    check(reason == .resourceTemporarilyUnavailable, "there are too many")
    check(count == 8, "eight beside the first")
  }
}

func act(_ what: String) {
  switch what {
  case "addresses": limitAddresses()
  case "number": limitNumber()
  case "spawn":
    refuse([.clone3, .clone], .resourceTemporarilyUnavailable)
    Thread.spawn {}.join()
  case "unknown":
    refuse([.clone3], .noFunction)
    for number in 0..<100 { check(Thread.spawn { number }.join() == number, "a thread by clone") }
  case "forbidden":
    refuse([.clone3], .notPermitted)
    for number in 0..<100 { check(Thread.spawn { number }.join() == number, "a thread by clone") }
  default: print("unknown: \(what)")
  }
}

act(CommandLine.arguments[1])
print(failures == 0 ? "ok" : "not ok")
