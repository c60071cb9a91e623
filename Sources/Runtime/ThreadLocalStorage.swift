// The main thread's block: thread-locals, control block, canary. It lies on the stack, between what the kernel left there
// and the frame of main: it lives as long as the process, and takes no system call.
//
// Two layouts, by architecture (Arch/ThreadLayout+*.swift; Ulrich Drepper, "ELF Handling For Thread-Local Storage",
// 2013, sections 3 and 4), addresses rising to the right:
//
//   variant II, x86_64                          variant I, aarch64 and riscv64
//   … thread-locals | control block             control block | thread-locals …
//                   ^ thread pointer            ^ (aarch64)   ^ (riscv64) thread pointer
internal import CFullSwift
internal import LinuxCore

/// Room for a control block, whatever the architecture: eight words, of which the ABI knows at most six.
var controlBlockByteCount: UInt { 64 }

/// The initial values of thread-locals, as the program header PT_TLS says (`Elf64_Phdr`, elf(5)); all zero where there is
/// none.
struct ThreadLocalSegment {
  /// Where the linker placed the segment; thread-locals keep this address modulo the alignment.
  var address: UInt = 0
  /// The bytes that have initial values. The rest, up to `memoryByteCount`, is zero.
  var fileByteCount: UInt = 0
  var memoryByteCount: UInt = 0
  /// A power of two, less one.
  var alignmentMask: UInt = 0

  /// The mask of what the thread pointer is aligned to: the control block and the stack want 16 at least.
  @inline(__always)
  var blockMask: UInt { alignmentMask | 15 }

  /// The program's own.
  @inline(__always)
  static var ofProgram: ThreadLocalSegment {
    var segment = ThreadLocalSegment()
    // SAFETY: ld.lld maps the ELF header at the start of the first segment and the program headers behind it; the offsets
    // are those of Elf64_Ehdr and Elf64_Phdr.
    let elf = unsafe fullswift_elf_header().unsafelyUnwrapped
    var header = unsafe elf + 64
    var count = unsafe UInt32(elf.load(fromByteOffset: 56, as: UInt16.self))
    repeat {
      let threadLocals: UInt32 = 7  // PT_TLS
      if unsafe header.load(as: UInt32.self) == threadLocals {
        unsafe segment.address = header.load(fromByteOffset: 16, as: UInt.self)
        unsafe segment.fileByteCount = header.load(fromByteOffset: 32, as: UInt.self)
        unsafe segment.memoryByteCount = header.load(fromByteOffset: 40, as: UInt.self)
        unsafe segment.alignmentMask = header.load(fromByteOffset: 48, as: UInt.self) &- 1
      }
      unsafe header += 56
      count &-= 1
    } while count != 0
    return segment
  }
}

/// Lays the main thread's block on the stack, points the thread register at it, and sets the canary.
///
/// Runs before there is a canary or a thread-local, so it may use neither. The stack below is fresh: all zero.
///
/// - Parameter base: the initial stack, which the block lies below.
/// - Returns: a multiple of 16 below the block.
@inline(__always)
func setUpMainThread(below base: UInt, _ auxiliaryVector: AuxiliaryVector) -> UInt {
  let segment = ThreadLocalSegment.ofProgram
  // Below this function's own frame, which is far smaller than this.
  let end = base &- 2048
  let threadPointer = ThreadLayout.threadPointer(below: end, segment)
  let image = threadPointer &+ ThreadLayout.imageOffset(segment)
  // SAFETY: the image lies in the block by ThreadLayout's arithmetic, and the linker's segment is mapped. Byte by byte,
  // and so that the loop is not taken for memcpy: a program should not link that for a few initial values.
  var offset: UInt = 0
  while offset != segment.fileByteCount {
    let source = unsafe UnsafePointer<UInt8>(bitPattern: segment.address &+ offset).unsafelyUnwrapped
    unsafe UnsafeMutablePointer<UInt8>(bitPattern: image &+ offset).unsafelyUnwrapped.pointee = source.pointee
    offset = fullswift_opaque(offset &+ 1)
  }
  var canary: UInt = 0
  if let random = auxiliaryVector[.AT_RANDOM] {
    // SAFETY: the kernel gives the address of 16 bytes. The byte lowest in memory is made zero, so that no copy of a C
    // string can read or write past it.
    unsafe canary = UnsafePointer<UInt>(bitPattern: random).unsafelyUnwrapped.pointee & ~0xff
  }
  unsafe ThreadLayout.prepare(UnsafeMutableRawPointer(bitPattern: threadPointer).unsafelyUnwrapped, canary: canary)
  unsafe _ = fullswift_set_thread_pointer(UnsafeMutableRawPointer(bitPattern: threadPointer))
  return ThreadLayout.lowestAddress(threadPointer, image) & ~15
}
