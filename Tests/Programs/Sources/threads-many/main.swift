// Many threads, one after the other and together: what is mapped and what is in memory stays as it was. Foreign architectures
// have fewer, for an emulator needs a millisecond a thread.
//
// case: ten thousand
// arguments: ["10000", "memory"]
// only: x86_64
// stdout: ok
//
// case: some hundred
// arguments: ["300"]
// only: aarch64 riscv64
// stdout: ok
import FullSwiftCore
import Synchronization

nonisolated(unsafe) var failures = 0

func check(_ condition: Bool, _ what: StaticString, _ before: Int, _ after: Int) {
  if condition { return }
  failures += 1
  print("wrong: \(what): \(before), then \(after)")
}

/// How many lines a file of /proc has.
func lines(of path: FilePath) -> Int {
  guard let file = try? FileDescriptor.open(path, .readOnly) else { return 0 }
  defer { try? file.close() }
  var count = 0
  withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { bytes in
    while let length = try? file.read(into: bytes), length > 0 {
      for index in 0..<length where bytes[index] == 10 { count += 1 }
    }
  }
  return count
}

func mappings() -> Int { lines(of: "/proc/self/maps") }

/// Of 4 KiB in memory: the second number of statm.
func residentPages() -> Int {
  guard let file = try? FileDescriptor.open("/proc/self/statm", .readOnly) else { return 0 }
  defer { try? file.close() }
  var (number, index) = (0, 0)
  withUnsafeTemporaryAllocation(byteCount: 256, alignment: 8) { bytes in
    let length = (try? file.read(into: bytes)) ?? 0
    for byte in bytes[..<length] {
      if byte == 32 { index += 1 } else if index == 1 { number = number * 10 + Int(byte - 48) }
    }
  }
  return number
}

/// Touches so many KiB of stack, at least.
@inline(never)
func descend(_ kibibytes: Int) -> Int {
  if kibibytes <= 0 { return 0 }
  return withUnsafeTemporaryAllocation(byteCount: 1000, alignment: 8) { scratch in
    scratch[0] = 1
    return descend(kibibytes - 1) + Int(scratch[0])
  }
}

/// What the cache of stacks may have at most: 64 MiB of addresses, two mappings a stack.
let cachedMappings = 2 * 57
let count = Int(CommandLine.arguments[1]) ?? 0
let measuresMemory = CommandLine.arguments.count > 2
let threadsAtFirst: Int = {
  Thread.spawn {}.join()
  return threadCount()
}()
let ends = Atomic<Int>(0)
let go = Semaphore()

func waitForAll() {
  while ends.load(ordering: .relaxed) != 0 { Thread.sleep(for: .milliseconds(1)) }
  // Those that have counted themselves may still be on their way.
  while threadCount() > threadsAtFirst { Thread.sleep(for: .milliseconds(1)) }
}

/// The kernel's own count, which an emulator's threads are in too: the number behind `Threads:` in status.
func threadCount() -> Int {
  guard let file = try? FileDescriptor.open("/proc/self/status", .readOnly) else { return 0 }
  defer { try? file.close() }
  return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { bytes in
    let length = (try? file.read(into: bytes)) ?? 0
    let key: StaticString = "Threads:\t"
    var (matched, number) = (0, 0)
    for byte in bytes[..<length] {
      if matched == key.utf8CodeUnitCount {
        if byte == 10 { break }
        number = number * 10 + Int(byte - 48)
      } else {
        matched = byte == key.utf8Start[matched] ? matched + 1 : 0
      }
    }
    return number
  }
}

func oneAfterTheOther() {
  for _ in 0..<100 { Thread.spawn {}.join() }
  let (mapped, resident) = (mappings(), residentPages())
  var sum = 0
  for number in 0..<count { sum += Thread.spawn { number }.join() }
  check(sum == count * (count - 1) / 2, "all have run", count, sum)
  check(mappings() <= mapped + 2, "mappings, joined", mapped, mappings())
  if measuresMemory { check(residentPages() <= resident + 64, "pages, joined", resident, residentPages()) }
}

func detached() {
  let (mapped, resident) = (mappings(), residentPages())
  for _ in 0..<count {
    ends.wrappingAdd(1, ordering: .relaxed)
    Thread.spawn { _ = ends.wrappingSubtract(1, ordering: .relaxed) }
  }
  waitForAll()
  check(mappings() <= mapped + cachedMappings, "mappings, detached", mapped, mappings())
  if measuresMemory { check(residentPages() <= resident + 2048, "pages, detached", resident, residentPages()) }
}

func together() {
  let (mapped, resident) = (mappings(), residentPages())
  let number = min(count, 200)
  for round in 0..<3 {
    var threads: [Thread<Int, Never>] = []
    for _ in 0..<number {
      threads.append(
        Thread.spawn {
          let depth = descend(600)
          go.wait()
          return depth
        })
    }
    for _ in threads { go.signal() }
    // Joined, and let go of.
    if round != 1 { for thread in threads { check(thread.join() == 600, "depth", 600, 0) } }
  }
  waitForAll()
  check(mappings() <= mapped + cachedMappings, "mappings, together", mapped, mappings())
  // 200 deep stacks are 120 MiB: what is kept of them is 64 KiB each of 57, and one as it was.
  if measuresMemory { check(residentPages() <= resident + 2048, "pages, together", resident, residentPages()) }
}

/// Stacks too large to be kept are gone when their threads are, whoever takes them back.
func large() {
  let (mapped, resident) = (mappings(), residentPages())
  for round in 0..<20 {
    ends.wrappingAdd(1, ordering: .relaxed)
    let thread = Thread.spawn(stackByteCount: 100 << 20) { () -> Int in
      let depth = descend(300)
      ends.wrappingSubtract(1, ordering: .relaxed)
      return depth
    }
    if round % 3 == 1 { check(thread.join() == 300, "depth", 300, 0) }
    if round % 3 == 2 { Thread.sleep(for: .milliseconds(2)) }
  }
  waitForAll()
  check(mappings() <= mapped + 2, "mappings, large", mapped, mappings())
  if measuresMemory { check(residentPages() <= resident + 128, "pages, large", resident, residentPages()) }
}

oneAfterTheOther()
detached()
together()
large()
print(failures == 0 ? "ok" : "not ok")
