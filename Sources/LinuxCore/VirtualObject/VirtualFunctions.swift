// The functions of the vDSO that the API above calls, each with the system call that does the same where there is none.
package import LinuxABI
internal import Synchronization

/// A word a function: 0 before it is looked for, 1 where there is none, else its address.
///
/// Relaxed loads and stores are enough. The word guards no memory that a thread of this process has written: what it
/// leads to, the kernel mapped before the first instruction ran. Two threads that look at once find and store the same.
nonisolated(unsafe) private var clockGetTimeWord: UInt = 0
nonisolated(unsafe) private var getCPUWord: UInt = 0
nonisolated(unsafe) private var timeWord: UInt = 0

/// Above this a word is an address.
@inline(__always)
private var absent: UInt { 1 }

/// SAFETY, of each use: Atomic<UInt> has the layout of UInt, and the words are touched by these two only.
@inline(__always)
private func load(_ word: UnsafeMutablePointer<UInt>) -> UInt {
  unsafe word.withMemoryRebound(to: Atomic<UInt>.self, capacity: 1) { unsafe $0.pointee.load(ordering: .relaxed) }
}

/// Looks the function up if that has not been done.
///
/// - Returns: its address, or `absent`.
@inline(never)
private func resolve(_ word: UnsafeMutablePointer<UInt>, _ name: SymbolName?) -> UInt {
  let known = unsafe load(word)
  if known != 0 { return known }
  var found = absent
  if let name, let stack = unsafe initialStackBase,
    let header = unsafe InitialStack(base: stack).auxiliaryVector[.AT_SYSINFO_EHDR],
    let object = VirtualObject(base: header), let address = object.function(name, version: VirtualName.version)
  {
    found = address
  }
  unsafe word.withMemoryRebound(to: Atomic<UInt>.self, capacity: 1) {
    unsafe $0.pointee.store(found, ordering: .relaxed)
  }
  return found
}

// MARK: - clock_gettime

private typealias ClockGetTime = @convention(c) (Int32, UnsafeMutableRawPointer) -> Int32

/// Calls `clock_gettime`.
///
/// - Returns: the kernel's answer: 0, or an error's number below zero. `time` is written in the first case only.
@inline(__always)
package func clockGetTime(_ clock: Int32, _ time: inout Linux.__kernel_timespec) -> Int {
  // SAFETY: the function, or the kernel, writes the 16 bytes of a struct timespec.
  unsafe withUnsafeMutablePointer(to: &time) { time in
    let address = unsafe load(&clockGetTimeWord)
    guard address > absent else { return unsafe clockGetTimeSlowly(clock, time) }
    return unsafe Int(unsafeBitCast(address, to: ClockGetTime.self)(clock, time))
  }
}

/// The first call, and every call where there is no vDSO.
@inline(never)
private func clockGetTimeSlowly(_ clock: Int32, _ time: UnsafeMutablePointer<Linux.__kernel_timespec>) -> Int {
  // SAFETY: as above.
  let address = unsafe resolve(&clockGetTimeWord, VirtualName.clockGetTime)
  guard address == absent else { return unsafe Int(unsafeBitCast(address, to: ClockGetTime.self)(clock, time)) }
  return answer { () throws(Errno) in
    unsafe try syscall(.clock_gettime, Int(clock), Int(bitPattern: time))
  }
}

// MARK: - getcpu

private typealias GetCPU =
  @convention(c) (
    UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer?
  ) -> Int

/// Calls `getcpu`, which no argument of ours can make fail.
func getCPU() -> (processor: UInt32, node: UInt32) {
  var (processor, node): (UInt32, UInt32) = (0, 0)
  // SAFETY: the function, or the kernel, writes two numbers of 32 bits. The third argument is unused since Linux
  // 2.6.24.
  unsafe withUnsafeMutablePointer(to: &processor) { processor in
    unsafe withUnsafeMutablePointer(to: &node) { node in
      let address = unsafe resolve(&getCPUWord, VirtualName.getCPU)
      if address != absent {
        _ = unsafe unsafeBitCast(address, to: GetCPU.self)(processor, node, nil)
      } else {
        _ = unsafe try? syscall(.getcpu, Int(bitPattern: processor), Int(bitPattern: node), 0)
      }
    }
  }
  return (processor, node)
}

// MARK: - time

private typealias Time = @convention(c) (UnsafeMutableRawPointer?) -> Int

/// Calls `time`, or what stands for it where the architecture has no such call.
package func secondsSinceEpoch() -> Int64 {
  let address = unsafe resolve(&timeWord, VirtualName.time)
  guard address == absent else { return unsafe Int64(unsafeBitCast(address, to: Time.self)(nil)) }
  return secondsSinceEpochByCall()
}

/// An error as the kernel answers it.
@inline(__always)
private func answer(_ body: () throws(Errno) -> Int) -> Int {
  do { return try body() } catch { return 0 &- Int(error.rawValue) }
}
