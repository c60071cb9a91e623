// The main thread's block: thread-locals, thread control block, canary.
//
// Two layouts, by architecture (Arch/ThreadLayout+*.swift; Ulrich Drepper, "ELF Handling For Thread-Local Storage",
// 2013, sections 3 and 4):
//
//   variant II, x86_64                          variant I, aarch64 and riscv64
//   … thread-locals | control block             control block | thread-locals …
//                   ^ thread pointer            ^ (aarch64)   ^ (riscv64) thread pointer
internal import CFullSwift
internal import LinuxSystem

/// Where a program has no thread-locals, the main thread's block is this control block alone.
struct ControlBlock {
  var words: (UInt, UInt, UInt, UInt, UInt, UInt, UInt, UInt) = (0, 0, 0, 0, 0, 0, 0, 0)
}
nonisolated(unsafe) private var mainControlBlock = ControlBlock()

/// The program header of the initial values of thread-locals (`Elf64_Phdr`, elf(5)).
@safe
struct ThreadLocalSegment {
  let base: UnsafeRawPointer

  /// Where the linker placed the segment; thread-locals keep this address modulo the alignment.
  var address: UInt { unsafe base.load(fromByteOffset: 16, as: UInt.self) }
  /// The bytes that have initial values. The rest, up to `memoryByteCount`, is zero.
  var fileByteCount: Int { unsafe base.load(fromByteOffset: 32, as: Int.self) }
  var memoryByteCount: Int { unsafe base.load(fromByteOffset: 40, as: Int.self) }
  /// A power of two.
  var alignment: UInt { max(1, unsafe base.load(fromByteOffset: 48, as: UInt.self)) }
  /// What the thread pointer has to be a multiple of: the control block wants 16 at least.
  var blockAlignment: Int { max(16, Int(alignment)) }
}

/// Points the thread register at the main thread's block and sets the canary.
///
/// Runs before there is a canary or a thread-local, so it may use neither.
@inline(__always)
func setUpMainThread(_ auxiliaryVector: AuxiliaryVector) {
  var threadPointer = unsafe withUnsafeMutablePointer(to: &mainControlBlock) { UnsafeMutableRawPointer($0) }
  // SAFETY: the ELF header is at the start of the first segment, and its program headers behind it.
  let elf = unsafe fullswift_elf_header().unsafelyUnwrapped
  var header = unsafe elf + 64
  var count = unsafe elf.load(fromByteOffset: 56, as: UInt16.self)
  while count > 0 {
    let threadLocals: UInt32 = 7  // PT_TLS
    if unsafe header.load(as: UInt32.self) == threadLocals {
      unsafe threadPointer = makeThreadBlock(ThreadLocalSegment(base: header))
    }
    unsafe header += 56
    count &-= 1
  }
  var canary: UInt = 0
  if let random = auxiliaryVector[.AT_RANDOM], let bytes = unsafe UnsafePointer<UInt>(bitPattern: random) {
    // The byte lowest in memory is zero, so that no copy of a C string can read or write past it.
    unsafe canary = bytes.pointee & ~0xff
  }
  unsafe ThreadLayout.prepare(threadPointer, canary: canary)
  unsafe _ = fullswift_set_thread_pointer(threadPointer)
}

/// Maps a block for a thread and copies the initial values of the thread-locals into it.
///
/// - Returns: the thread pointer.
@inline(never)
private func makeThreadBlock(_ segment: ThreadLocalSegment) -> UnsafeMutableRawPointer {
  let byteCount = segment.memoryByteCount &+ 2 &* segment.blockAlignment &+ 2 &* MemoryLayout<ControlBlock>.size
  guard let block = unsafe try? MemoryMapping.mapAnonymous(byteCount: byteCount) else { exitGroup(134) }
  let threadPointer = unsafe ThreadLayout.threadPointer(in: block, segment)
  let image = unsafe threadPointer + ThreadLayout.imageOffset(segment)
  // SAFETY: the image lies in the block by ThreadLayout's arithmetic, and the linker's segment is mapped.
  unsafe image.copyMemory(
    from: UnsafeRawPointer(bitPattern: segment.address).unsafelyUnwrapped, byteCount: segment.fileByteCount)
  return unsafe threadPointer
}
