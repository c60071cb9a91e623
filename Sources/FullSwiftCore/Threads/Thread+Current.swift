// What a thread can do for itself, and ask of the process: the first thread too. `Thread.sleep(for:)` stands for
// `Thread<Never, Never>.sleep(for:)`, as with the standard library's Task.
internal import FullSwiftRuntime
internal import LinuxABI
public import LinuxCore

extension Thread where Success == Never, Failure == Never {
  /// The kernel's number of the calling thread.
  ///
  /// The corresponding system call is `gettid(2)`.
  @inline(__always)
  public static var currentID: ThreadID { ThreadID(answer: certain { () throws(Errno) in try syscall(.gettid) }) }

  /// The calling thread's name: of the main thread, that of the program's file.
  ///
  /// The corresponding system call is `prctl(2)` with `PR_GET_NAME`.
  public static var currentName: String { currentThreadName() }

  /// Whether the calling thread is the one that runs `main`.
  ///
  /// The corresponding system calls are `gettid(2)` and `getpid(2)`.
  @inline(__always)
  public static var isMain: Bool {
    currentID.rawValue == certain { () throws(Errno) in try syscall(.getpid) }
  }

  /// Lets others of the same priority run first.
  ///
  /// The corresponding system call is `sched_yield(2)`.
  @inline(__always)
  public static func yield() { Scheduling.yield() }

  /// Sleeps for a time, all of it, whatever signals come; not at all for a time below zero.
  ///
  /// The corresponding system call is `clock_nanosleep(2)`.
  public static func sleep(for duration: Duration) {
    if duration > .zero { sleepUntil(.monotonic + duration) }
  }

  /// Sleeps until a point in time, whatever signals come.
  ///
  /// - Parameter deadline: by `Timestamp.monotonic`, which stands still while the machine is suspended.
  ///
  /// The corresponding system call is `clock_nanosleep(2)` with `TIMER_ABSTIME`.
  public static func sleep(until deadline: Timestamp) { sleepUntil(deadline) }

  /// How many threads can run at once: the processors that the calling thread may run on, 1 at least.
  ///
  /// A control group's share of processor time is not looked at.
  ///
  /// The corresponding system call is `sched_getaffinity(2)`.
  public static var availableParallelism: Int { processorCount() }
}

// One of each, whatever the program calls them from.

@export(interface)
@inline(never)
func sleepUntil(_ deadline: Timestamp) {
  do throws(Errno) {
    try withDeadline(deadline) { (deadline) throws(Errno) in
      // A point in time, so that what interrupts it has only to be followed by the same call.
      while true {
        do throws(Errno) {
          // SAFETY: the kernel reads the time.
          unsafe _ = try syscall(.clock_nanosleep, Linux.CLOCK_MONOTONIC, Linux.TIMER_ABSTIME, deadline, 0)
          return
        } catch {
          if error != .interrupted { throw error }
        }
      }
    }
  } catch {
    // A point before the machine's start (the kernel takes no negative numbers) has passed.
  }
}

@export(interface)
@inline(never)
func processorCount() -> Int {
  // Where the kernel does not say (a machine of more than 1,024 processors), one is a number that always works.
  guard let set = try? Scheduling.affinity() else { return 1 }
  return max(set.count, 1)
}

/// What the kernel keeps of a name: 15 bytes and a zero.
@export(interface)
@inline(never)
func shortened(_ name: String) -> (UInt64, UInt64) {
  var words: (UInt64, UInt64) = (0, 0)
  // SAFETY: sixteen bytes, of which at most 15 are written.
  unsafe withUnsafeMutableBytes(of: &words) { bytes in
    unsafe name.withStoredBytes { utf8 in
      var count = min(utf8.count, 15)
      // Not within a character: its later bytes are 10xxxxxx.
      if count < utf8.count { while count > 0, unsafe utf8[count] & 0xC0 == 0x80 { count &-= 1 } }
      for index in 0..<count { unsafe bytes[index] = utf8[index] }
    }
  }
  return words
}

@inline(__always)
func setCurrentThreadName(_ name: UnsafePointer<(UInt64, UInt64)>) {
  // SAFETY: the kernel reads sixteen bytes at most.
  unsafe _ = try? syscall(.prctl, Linux.PR_SET_NAME, Int(bitPattern: name), 0, 0, 0)
}

@export(interface)
@inline(never)
func currentThreadName() -> String {
  var words: (UInt64, UInt64) = (0, 0)
  // SAFETY: the kernel writes at most sixteen bytes, the last a zero.
  return unsafe withUnsafeMutableBytes(of: &words) { bytes in
    unsafe _ = try? syscall(.prctl, Linux.PR_GET_NAME, Int(bitPattern: bytes.baseAddress), 0, 0, 0)
    var count = 0
    while count < 15, unsafe bytes[count] != 0 { count &+= 1 }
    return unsafe String(repairing: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]))
  }
}

/// What has to be done before the second thread, while there is one.
@inline(__always)
func prepareForFirstThread() {
  // The main thread has a record once there were others, and every other thread always.
  if unsafe currentThreadRecord == nil { prepareForThreadsOnce() }
}

@export(interface)
@inline(never)
private func prepareForThreadsOnce() {
  prepareStandardStreamsForThreads()
  holdBackLongTexts()
  prepareForThreads()
  installStackOverflowReport()
}
