// What only riscv64 has: code that was written is seen as written.
//
// only: riscv64
// calls: riscv_flush_icache
// stdout: ok
#if arch(riscv64)
import CallTesting

let text: StaticString = "no code, but memory"
probe("riscv_flush_icache") { () throws(Errno) in
  try InstructionCache.flush(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
}
probe("riscv_flush_icache") { () throws(Errno) in
  try InstructionCache.flush(UnsafeRawBufferPointer(start: nil, count: 0), options: .callingThread)
}
// qemu-user takes all options.
if !isEmulated {
  fails("riscv_flush_icache", with: .invalidArgument) { () throws(Errno) in
    try InstructionCache.flush(
      UnsafeRawBufferPointer(start: nil, count: 0), options: InstructionCache.Options(rawValue: 2))
  }
}
finish()
#endif
