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

/// The initial values of thread-locals, as the program header PT_TLS says (`Elf64_Phdr`, elf(5)).
@safe
struct ThreadLocalSegment {
  /// Where the linker placed the segment; thread-locals keep this address modulo the alignment.
  let address: UInt
  /// The bytes that have initial values. The rest, up to `memoryByteCount`, is zero.
  let fileByteCount: UInt
  let memoryByteCount: UInt
  /// A power of two, less one.
  let alignmentMask: UInt

  @inline(__always)
  init(header: UnsafeRawPointer) {
    // SAFETY: the offsets are those of Elf64_Phdr, of 56 bytes.
    unsafe address = header.load(fromByteOffset: 16, as: UInt.self)
    unsafe fileByteCount = header.load(fromByteOffset: 32, as: UInt.self)
    unsafe memoryByteCount = header.load(fromByteOffset: 40, as: UInt.self)
    // ld.lld writes at least 1 where there are thread-locals.
    unsafe alignmentMask = header.load(fromByteOffset: 48, as: UInt.self) &- 1
  }

  /// The mask of what the thread pointer is aligned to: the control block wants 16 at least.
  @inline(__always)
  var blockMask: UInt { alignmentMask | 15 }
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
      unsafe threadPointer = makeThreadBlock(header)
    }
    unsafe header += 56
    count &-= 1
  }
  var canary: UInt = 0
  if let random = auxiliaryVector[.AT_RANDOM] {
    // SAFETY: the kernel gives the address of 16 bytes. The byte lowest in memory is made zero, so that no copy of a C
    // string can read or write past it.
    unsafe canary = UnsafePointer<UInt>(bitPattern: random).unsafelyUnwrapped.pointee & ~0xff
  }
  unsafe ThreadLayout.prepare(threadPointer, canary: canary)
  unsafe _ = fullswift_set_thread_pointer(threadPointer)
}

/// Maps a block for a thread and copies the initial values of the thread-locals into it.
///
/// - Parameter header: the program header PT_TLS.
/// - Returns: the thread pointer.
@inline(__always)
private func makeThreadBlock(_ header: UnsafeRawPointer) -> UnsafeMutableRawPointer {
  let segment = unsafe ThreadLocalSegment(header: header)
  // The control block on both sides, and the alignment twice: once for the thread pointer, once for the image.
  let byteCount = segment.memoryByteCount &+ 2 &* (segment.blockMask &+ 1 &+ UInt(MemoryLayout<ControlBlock>.size))
  guard let block = unsafe try? MemoryMapping.mapAnonymous(byteCount: Int(bitPattern: byteCount)) else {
    exitGroup(fatalErrorStatus)
  }
  let threadPointer = ThreadLayout.threadPointer(in: UInt(bitPattern: block), segment)
  let image = threadPointer &+ ThreadLayout.imageOffset(segment)
  // SAFETY: the image lies in the block by ThreadLayout's arithmetic, and the linker's segment is mapped. Byte by byte,
  // and so that the loop is not taken for memcpy: a program should not link that for a few initial values.
  var offset: UInt = 0
  while offset != segment.fileByteCount {
    let source = unsafe UnsafePointer<UInt8>(bitPattern: segment.address &+ offset).unsafelyUnwrapped
    unsafe UnsafeMutablePointer<UInt8>(bitPattern: image &+ offset).unsafelyUnwrapped.pointee = source.pointee
    offset = fullswift_opaque(offset &+ 1)
  }
  return unsafe UnsafeMutableRawPointer(bitPattern: threadPointer).unsafelyUnwrapped
}
