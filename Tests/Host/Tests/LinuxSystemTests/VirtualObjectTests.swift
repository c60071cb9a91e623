// The reader of the vDSO: on this machine's own, with glibc as the oracle, and on damaged copies of it.

import Glibc
import LinuxABI
import Testing

@testable import LinuxCore

/// This machine's vDSO: its address, and its image's size by the program header.
private let original: (base: UInt, byteCount: Int)? = {
  // The Glibc module has no getauxval, the library has.
  guard let getauxval = dlsym(nil, "getauxval") else { return nil }
  let base = unsafeBitCast(getauxval, to: (@convention(c) (UInt) -> UInt).self)(UInt(Linux.AT_SYSINFO_EHDR))
  guard base != 0, let header = UnsafeRawPointer(bitPattern: base) else { return nil }
  let load = header + Int(header.load(fromByteOffset: 32, as: UInt64.self))
  return (base, Int(load.load(fromByteOffset: 40, as: UInt64.self)))
}()

/// A copy of it that can be changed, with a page behind it that cannot be read: reading too far ends the test.
private final class Copy {
  let bytes: UnsafeMutableRawPointer
  let byteCount: Int
  private let mappedByteCount: Int

  init(of original: (base: UInt, byteCount: Int)) throws {
    byteCount = original.byteCount
    let wholePages = (byteCount + 4095) & ~4095
    mappedByteCount = wholePages + 4096
    let source = try #require(UnsafeRawPointer(bitPattern: original.base))
    bytes = try #require(mmap(nil, mappedByteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    bytes.copyMemory(from: source, byteCount: byteCount)
    mprotect(bytes + wholePages, 4096, PROT_NONE)
  }

  deinit { munmap(bytes, mappedByteCount) }

  var object: VirtualObject? { VirtualObject(base: UInt(bitPattern: bytes), below: UInt(byteCount) + 1) }

  /// What the function's address is behind the image's start.
  func offset(_ name: SymbolName, _ version: SymbolName = VirtualName.version) -> UInt? {
    object?.function(name, version: version).map { $0 - UInt(bitPattern: bytes) }
  }

  /// Gives an entry of the dynamic section a tag that means nothing.
  func forget(tag: UInt64) {
    let header = Int(bytes.load(fromByteOffset: 32, as: UInt64.self))
    for index in 0..<Int(bytes.load(fromByteOffset: 56, as: UInt16.self))
    where bytes.load(fromByteOffset: header + 56 * index, as: UInt32.self) == 2 {
      var entry = Int(bytes.load(fromByteOffset: header + 56 * index + 8, as: UInt64.self))
      while bytes.load(fromByteOffset: entry, as: UInt64.self) != 0 {
        if bytes.load(fromByteOffset: entry, as: UInt64.self) == tag {
          bytes.storeBytes(of: 0x6eee_eeee, toByteOffset: entry, as: UInt64.self)
        }
        entry += 16
      }
    }
  }
}

@Suite(.enabled(if: original != nil, "no vDSO"), .serialized)
struct VirtualObjectTests {
  private let vdso = original ?? (0, 0)

  @Test func addressesAreGlibcs() throws {
    let handle = try #require(dlopen("linux-vdso.so.1", RTLD_NOW | RTLD_NOLOAD))
    let object = try #require(VirtualObject(base: vdso.base))
    for name in [VirtualName.clockGetTime, VirtualName.getCPU, VirtualName.time].compactMap(\.self) {
      let address = dlsym(handle, UnsafeRawPointer(name.start).assumingMemoryBound(to: CChar.self))
      #expect(object.function(name, version: VirtualName.version) == UInt(bitPattern: address) && address != nil)
    }
  }

  @Test func whatIsNotThereIsNil() throws {
    let object = try #require(VirtualObject(base: vdso.base))
    let name = try #require(VirtualName.clockGetTime)
    #expect(object.function("__vdso_clock_gettim", version: VirtualName.version) == nil)
    #expect(object.function("__vdso_clock_gettime_", version: VirtualName.version) == nil)
    #expect(object.function("", version: VirtualName.version) == nil)
    #expect(object.function(name, version: "LINUX_2.5") == nil)
    #expect(object.function(name, version: "linux-vdso.so.1") == nil, "the object's own name is no version")
    #expect(object.function(VirtualName.version, version: VirtualName.version) == nil, "a symbol that is no function")
  }

  /// Either hash table tells the number of symbols, and an object without versions has every one.
  @Test(arguments: [4, 0x6fff_fef5, 0x6fff_fff0, 0x6fff_fffc] as [UInt64])
  func oneTableLess(tag: UInt64) throws {
    let name = try #require(VirtualName.clockGetTime)
    let copy = try Copy(of: vdso)
    let offset = copy.offset(name)
    #expect(offset != nil)
    copy.forget(tag: tag)
    #expect(copy.offset(name) == offset)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func noStringsOrSymbols(tag: UInt64) throws {
    let copy = try Copy(of: vdso)
    copy.forget(tag: tag)
    #expect(copy.object == nil)
  }

  /// Each byte damaged: nothing is read outside, and what is found lies inside.
  @Test(arguments: [0x00, 0x01, 0x80, 0xff] as [UInt8])
  func damaged(change: UInt8) throws {
    let name = try #require(VirtualName.clockGetTime)
    let copy = try Copy(of: vdso)
    for place in 0..<copy.byteCount {
      let byte = copy.bytes.load(fromByteOffset: place, as: UInt8.self)
      copy.bytes.storeBytes(of: change == 0 ? 0 : byte ^ change, toByteOffset: place, as: UInt8.self)
      if let offset = copy.offset(name) { #expect(offset < UInt(copy.byteCount)) }
      copy.bytes.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
    }
  }

  /// Everything but the first words is noise.
  @Test func noise() throws {
    let name = try #require(VirtualName.clockGetTime)
    let copy = try Copy(of: vdso)
    var generator = SystemRandomNumberGenerator()
    for round in 0..<200 {
      let start = round % 2 == 0 ? 64 : 64 + 4 * 56
      for place in start..<copy.byteCount {
        copy.bytes.storeBytes(of: UInt8.random(in: 0...255, using: &generator), toByteOffset: place, as: UInt8.self)
      }
      _ = copy.offset(name)
    }
  }
}
