// Blocks of every alignment are where they should be, and hold what is written.
// stdout: all aligned: true, all intact: true
import FullSwiftCore

func run() {
  var isAligned = true
  var isIntact = true
  for exponent in 0...20 {
    let alignment = 1 << exponent
    for size in [1, 16, 17, 100, 4096, 70_000] {
      let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: alignment)
      let other = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: alignment)
      block.initializeMemory(as: UInt8.self, repeating: 0xA5, count: size)
      other.initializeMemory(as: UInt8.self, repeating: 0x5A, count: size)
      isAligned = isAligned && Int(bitPattern: block) % alignment == 0 && Int(bitPattern: other) % alignment == 0
      isIntact = isIntact && (0..<size).allSatisfy { block.load(fromByteOffset: $0, as: UInt8.self) == 0xA5 }
      block.deallocate()
      other.deallocate()
    }
  }
  print("all aligned: \(isAligned), all intact: \(isIntact)")
}

run()
