// A stack that overflows, in any thread, is a fatal error that says so: a handler of SIGSEGV and SIGBUS on the thread's alternate
// stack looks where the fault was. What is no overflow happens again with the default action, and kills as ever.
//
// The handler may interrupt anything: it does not allocate, and waits for no lock. It is linked by programs with threads, and by those
// that ask for it (FullSwiftCore/Threads/StackOverflow.swift).
internal import Builtin
internal import FullSwiftFormatting
package import LinuxABI
package import LinuxCore

/// The bytes of the main thread's alternate stack; those of others are in ThreadBlock.swift.
private var alternateStackByteCount: Int {
  // The kernel's own frame, what the report and the flush of standard output need in a debug build, and up to a whole page.
  (AlternateStack.minimumByteCount &+ 16_384 &+ 4_095) & ~4_095
}

/// Has stack overflows reported as far as there is memory for an alternate stack: without it a program goes on, and an overflow
/// ends it by its signal.
@inline(__always)
package func installStackOverflowReport() { try? reportStackOverflows() }

/// Has stack overflows reported: sets the handlers of SIGSEGV and SIGBUS, but where the program has its own or ignores them, and
/// gives the calling thread an alternate stack, unless it has one.
///
/// - Throws: `noMemory`: then nothing has changed.
@export(interface)
@inline(never)
package func reportStackOverflows() throws(Errno) {
  if try !AlternateStack.current().isEnabled {
    let byteCount = alternateStackByteCount
    // A handler that needed more than that would run into whatever lies below, so there is a page that nothing may be written to.
    let guarded = unsafe try MemoryMapping.mapAnonymous(byteCount: byteCount &+ 4_096)
    // SAFETY: fresh memory, which nobody gives back.
    unsafe _ = try? syscall(.mprotect, Int(bitPattern: guarded), 4_096, 0)
    unsafe try AlternateStack.set(UnsafeMutableRawBufferPointer(start: guarded + 4_096, count: byteCount))
  }
  try handleFaults(.segmentationFault)
  try handleFaults(.busError)
}

private func handleFaults(_ signal: Signal) throws(Errno) {
  if try signal.action().isDefault {
    // SAFETY: the kernel calls it with what a handler is called with.
    unsafe try signal.setAction(.handler(fullswiftFault, flags: .onAlternateStack))
  }
}

/// The handler.
@c(fullswift_fault)
func fullswiftFault(
  _ signal: Int32, _ information: UnsafeMutableRawPointer, _ context: UnsafeMutableRawPointer
) {
  // SAFETY: the kernel gives the addresses of a siginfo_t and a ucontext_t.
  let information = unsafe SignalInformation(at: information)
  let stackPointer = unsafe context.load(fromByteOffset: interruptedStackPointerOffset, as: UInt.self)
  if !information.code.isFromProcess {
    if let record = unsafe currentThreadRecord, unsafe record.pointee.stackEnd != 0 {
      let (start, end) = unsafe (record.pointee.guardStart, record.pointee.guardEnd)
      if StackLimits(guard: start..<end).areExceeded(by: information.address, stackPointer: stackPointer) {
        unsafe reportStackOverflow(inThreadOf: record.pointee.stackEnd &- end)
      }
    } else if let base = unsafe initialStackBase {
      let (end, limit) = (UInt(bitPattern: base), mainStackLimit())
      if StackLimits(end: end, limit: limit).areExceeded(by: information.address, stackPointer: stackPointer) {
        reportStackOverflow(inMainThreadOf: limit == .max ? end &- stackPointer : limit)
      }
    }
  }
  // The default action from now on. A fault happens again when this returns; a signal that somebody sent does not.
  let signal = Signal(rawValue: signal)
  _ = try? signal.setAction(.default)
  if information.code.isFromProcess, let process = try? syscall(.getpid), let thread = try? syscall(.gettid) {
    // SAFETY: numbers only.
    unsafe _ = try? syscall(.tgkill, process, thread, Int(signal.rawValue))
  }
}

/// The greatest size of the main thread's stack, in bytes; `UInt.max` for none.
private func mainStackLimit() -> UInt {
  var limits: (soft: UInt, hard: UInt) = (.max, .max)
  let stack = 3  // RLIMIT_STACK
  // SAFETY: the kernel writes a struct rlimit64, two words.
  unsafe withUnsafeMutablePointer(to: &limits) { limits in
    unsafe _ = try? syscall(.prlimit64, 0, stack, 0, Int(bitPattern: limits))
  }
  return limits.soft
}

// MARK: - The message

/// A message that is put together where nothing may be allocated.
private struct Message: ~Copyable {
  private var bytes: InlineArray<128, UInt8> = Builtin.emplace { _ in }
  private var count = 0

  mutating func append(_ text: UnsafeRawBufferPointer) {
    let start = count
    guard start &+ text.count <= 128 else { return }
    var bytes = bytes.mutableSpan
    // SAFETY: there is room.
    unsafe bytes.withUnsafeMutableBytes { bytes in
      var offset = 0
      while offset < text.count {
        unsafe bytes[start &+ offset] = text[offset]
        offset &+= 1
      }
    }
    count = start &+ text.count
  }

  mutating func append(_ text: StaticString) {
    // SAFETY: a static string's bytes live as long as the program.
    unsafe append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ number: UInt) {
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    unsafe withUnsafeMutableBytes(of: &digits) { buffer in
      unsafe append(UnsafeRawBufferPointer(writeDecimal(UInt64(number), atEndOf: buffer)))
    }
  }

  /// Appends the calling thread's name, as the kernel has it.
  mutating func appendThreadName() {
    var name: (UInt64, UInt64) = (0, 0)
    // SAFETY: the kernel writes at most 16 bytes, the last of them 0.
    unsafe withUnsafeMutableBytes(of: &name) { name in
      let getName = 16  // PR_GET_NAME
      unsafe _ = try? syscall(.prctl, getName, Int(bitPattern: name.baseAddress))
      var count = 0
      while count < 15, unsafe name[count] != 0 { count &+= 1 }
      unsafe append(UnsafeRawBufferPointer(rebasing: name[..<count]))
    }
  }

  consuming func report() -> Never {
    let count = count
    unsafe withUnsafeBytes(of: &bytes) { (bytes: UnsafeRawBufferPointer) -> Void in
      unsafe reportFatalError(UnsafeRawBufferPointer(rebasing: bytes[..<count]), file: "", line: 0)
    }
    exitGroup(fatalErrorStatus)  // not reached: the closure's type cannot say that it does not return
  }
}

private func reportStackOverflow(inThreadOf byteCount: UInt) -> Never {
  var message = Message()
  message.append("stack overflow in thread ")
  message.append(UInt(bitPattern: (try? syscall(.gettid)) ?? 0))
  message.append(" \"")
  message.appendThreadName()
  message.append("\"")
  report(message, byteCount)
}

private func reportStackOverflow(inMainThreadOf byteCount: UInt) -> Never {
  var message = Message()
  message.append("stack overflow in the main thread")
  report(message, byteCount)
}

private func report(_ message: consuming Message, _ byteCount: UInt) -> Never {
  message.append(" (")
  message.append(byteCount >> 10)
  message.append(" KiB)")
  message.report()
}
