// Reading the vDSO: a shared object of the kernel's own that it maps into every process, with functions that answer
// without a system call (vdso(7)). A file of ELF's in memory: elf(5) has the structures that the offsets below are of.
//
// It comes from the kernel, but under an emulator, a tracer or a sandbox from elsewhere. So nothing in it is believed:
// outside the image everything reads as zero, every loop is bounded by the image's size, and a lookup in a broken one
// finds nothing. What is believed is a size within reason, for only another call could tell.

/// The vDSO, or anything with its form: one loaded segment that begins with the ELF header.
@safe
struct VirtualObject {
  private let base: UInt
  /// The bytes of the image. All offsets below are from its start.
  private let byteCount: UInt
  /// What is added to an address of the object's own to get an offset.
  private let bias: UInt
  private let symbols: UInt
  private let symbolCount: UInt
  private let strings: UInt
  /// A version's number for each symbol, and the versions' names; offset 0 where there are none.
  private let versions: UInt
  private let versionNames: UInt

  /// The object whose ELF header lies at `base`; nil where it is none, or misses what a lookup needs.
  ///
  /// - Parameters:
  ///   - base: the start of a mapped page.
  ///   - limit: the number of bytes from which on the image's word for its size is not believed. The kernel's images
  ///     are of a few pages.
  init?(base: UInt, below limit: UInt = 65_536) {
    // The kernel maps whole pages, so the headers are there to be read before the size is known.
    let headers = ImageReader(base: base, byteCount: 4096)
    // ELFMAG, ELFCLASS64, ELFDATA2LSB, EV_CURRENT; the eighth byte is the system's.
    guard headers.read(UInt64.self, at: 0) & 0xff_ffff_ffff_ffff == 0x01_0102_464c_457f else { return nil }
    var (header, count) = (UInt(headers.read(UInt64.self, at: 32)), headers.read(UInt16.self, at: 56))
    let headerByteCount = UInt(headers.read(UInt16.self, at: 54))
    var (bias, byteCount, dynamic): (UInt, UInt, UInt) = (0, 0, 0)
    while count != 0 {
      let offset = UInt(headers.read(UInt64.self, at: header &+ 8))
      switch headers.read(UInt32.self, at: header) {
      case 1 where byteCount == 0:  // PT_LOAD
        byteCount = offset &+ UInt(headers.read(UInt64.self, at: header &+ 40))
        bias = offset &- UInt(headers.read(UInt64.self, at: header &+ 16))
      case 2: dynamic = offset  // PT_DYNAMIC
      default: break
      }
      header &+= headerByteCount
      count &-= 1
    }
    guard byteCount != 0, byteCount < limit, dynamic != 0 else { return nil }
    self.init(ImageReader(base: base, byteCount: byteCount), bias: bias, dynamic: dynamic)
  }

  private init?(_ image: ImageReader, bias: UInt, dynamic: UInt) {
    var (symbols, strings, hash, gnuHash, versions, versionNames): (UInt, UInt, UInt, UInt, UInt, UInt) =
      (0, 0, 0, 0, 0, 0)
    var entry = dynamic
    while entry < image.byteCount {
      let value = UInt(image.read(UInt64.self, at: entry &+ 8)) &+ bias
      switch image.read(UInt64.self, at: entry) {
      case 0: entry = image.byteCount  // DT_NULL
      case 4: hash = value  // DT_HASH
      case 5: strings = value  // DT_STRTAB
      case 6: symbols = value  // DT_SYMTAB
      case 0x6fff_fef5: gnuHash = value  // DT_GNU_HASH
      case 0x6fff_fff0: versions = value  // DT_VERSYM
      case 0x6fff_fffc: versionNames = value  // DT_VERDEF
      default: break
      }
      entry &+= 16
    }
    // The number of symbols is said by nothing but the hash tables, of which newer kernels leave the older one out.
    let count = hash != 0 ? UInt(image.read(UInt32.self, at: hash &+ 4)) : image.symbolCount(gnuHash: gnuHash)
    guard symbols != 0, strings != 0, count != 0 else { return nil }
    base = image.base
    byteCount = image.byteCount
    self.bias = bias
    self.symbols = symbols
    symbolCount = min(count, image.byteCount / VirtualObject.symbolByteCount)
    self.strings = strings
    self.versions = versions
    self.versionNames = versionNames
  }

  private static var symbolByteCount: UInt { 24 }

  /// The address of a function, or nil where the object has none of this name and version.
  ///
  /// A walk through all symbols: there are about a dozen, and each function is looked for once.
  func function(_ name: SymbolName, version: SymbolName) -> UInt? {
    let image = ImageReader(base: base, byteCount: byteCount)
    var index: UInt = 0
    while index != symbolCount {
      let symbol = symbols &+ index &* VirtualObject.symbolByteCount
      let offset = UInt(image.read(UInt64.self, at: symbol &+ 8)) &+ bias
      if image.read(UInt8.self, at: symbol &+ 4) & 15 == 2,  // STT_FUNC
        image.read(UInt16.self, at: symbol &+ 6) != 0,  // SHN_UNDEF
        offset != 0, offset < byteCount,
        image.hasText(name, at: strings &+ UInt(image.read(UInt32.self, at: symbol))),
        hasVersion(version, symbol: index, image)
      {
        return base &+ offset
      }
      index &+= 1
    }
    return nil
  }

  /// Whether the symbol of this index has this version, or the object has no versions.
  private func hasVersion(_ version: SymbolName, symbol index: UInt, _ image: ImageReader) -> Bool {
    guard versions != 0, versionNames != 0 else { return true }
    let number = image.read(UInt16.self, at: versions &+ index &* 2) & 0x7fff  // the top bit: hidden
    var (definition, step) = (versionNames, UInt(1))
    while definition < byteCount, step != 0 {
      if image.read(UInt16.self, at: definition &+ 2) & 1 == 0,  // VER_FLG_BASE: the object's own name
        image.read(UInt16.self, at: definition &+ 4) & 0x7fff == number
      {
        let name = definition &+ UInt(image.read(UInt32.self, at: definition &+ 12))
        return image.hasText(version, at: strings &+ UInt(image.read(UInt32.self, at: name)))
      }
      step = UInt(image.read(UInt32.self, at: definition &+ 16))
      definition &+= step
    }
    return false
  }
}

/// A name as its bytes. A StaticString may also be a single character, so each use of one that is not known when it is
/// compiled can trap: this is a use where it is known.
@safe
struct SymbolName: ExpressibleByStringLiteral {
  let start: UnsafePointer<UInt8>
  let count: UInt

  @inline(__always)
  init(stringLiteral text: StaticString) {
    unsafe start = text.utf8Start
    count = UInt(bitPattern: text.utf8CodeUnitCount)
  }
}

/// Bytes of memory that read as zero outside their bounds.
private struct ImageReader {
  let base: UInt
  let byteCount: UInt

  // Never inlined: there are two dozen uses, and none is in a hurry.
  @inline(never)
  func read<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type, at offset: UInt) -> Number {
    let size = UInt(MemoryLayout<Number>.size)
    guard byteCount >= size, offset <= byteCount &- size else { return 0 }
    // SAFETY: the bytes lie in the image, which stays mapped for as long as the process lives.
    return unsafe UnsafeRawPointer(bitPattern: base &+ offset)?.loadUnaligned(as: Number.self) ?? 0
  }

  /// Whether the C string at `offset` is `text`.
  func hasText(_ text: SymbolName, at offset: UInt) -> Bool {
    var index: UInt = 0
    while index != text.count {
      // SAFETY: the index is below the text's length.
      if unsafe read(UInt8.self, at: offset &+ index) != text.start[Int(bitPattern: index)] { return false }
      index &+= 1
    }
    return read(UInt8.self, at: offset &+ index) == 0
  }

  /// The number of symbols by DT_GNU_HASH: one more than the highest index in its chains, whose last entries are odd.
  func symbolCount(gnuHash: UInt) -> UInt {
    guard gnuHash != 0 else { return 0 }
    let (bucketCount, firstIndex) = (UInt(read(UInt32.self, at: gnuHash)), UInt(read(UInt32.self, at: gnuHash &+ 4)))
    let buckets = gnuHash &+ 16 &+ 8 &* UInt(read(UInt32.self, at: gnuHash &+ 8))
    let chains = buckets &+ 4 &* bucketCount
    var (last, bucket) = (UInt(0), UInt(0))
    while bucket != min(bucketCount, byteCount) {
      last = max(last, UInt(read(UInt32.self, at: buckets &+ 4 &* bucket)))
      bucket &+= 1
    }
    guard last >= firstIndex, last < byteCount else { return 0 }
    while last < byteCount, read(UInt32.self, at: chains &+ 4 &* (last &- firstIndex)) & 1 == 0 { last &+= 1 }
    return last &+ 1
  }
}
