// As much of an ELF file (elf(5)) as the tests ask for: 64 bits, little-endian, with section headers or without.

import Foundation

struct ELF {
  struct Segment {
    let type: UInt32
    let flags: UInt32
    let alignment: UInt64
  }
  struct Symbol {
    let name: String
    let isDefined: Bool
  }

  static let executable: UInt16 = 2
  static let interpreter: UInt32 = 3
  static let dynamic: UInt32 = 2
  static let load: UInt32 = 1
  static let stack: UInt32 = 0x6474_e551

  let type: UInt16
  let machine: UInt16
  let entry: UInt64
  let segments: [Segment]
  /// The names of the sections' types that matter here; empty for a release file, which has no section headers.
  let sectionTypes: [UInt32]
  let symbols: [Symbol]

  init(path: String) throws {
    let file = try Bytes(Data(contentsOf: URL(filePath: path)))
    guard try file.read(0, as: UInt32.self) == 0x464c_457f, try file.read(4, as: UInt16.self) == 0x0102 else {
      throw Failure("\(path): no 64-bit little-endian ELF file")
    }
    type = try file.read(16, as: UInt16.self)
    machine = try file.read(18, as: UInt16.self)
    entry = try file.read(24, as: UInt64.self)
    let programHeaders = try Int(file.read(32, as: UInt64.self))
    let sectionHeaders = try Int(file.read(40, as: UInt64.self))
    segments = try (0..<Int(file.read(56, as: UInt16.self))).map { index in
      let header = programHeaders + index * 56
      return try Segment(
        type: file.read(header, as: UInt32.self), flags: file.read(header + 4, as: UInt32.self),
        alignment: file.read(header + 48, as: UInt64.self))
    }
    let sections =
      try sectionHeaders == 0 ? [] : (0..<Int(file.read(60, as: UInt16.self))).map { sectionHeaders + $0 * 64 }
    sectionTypes = try sections.map { try file.read($0 + 4, as: UInt32.self) }
    var found: [Symbol] = []
    for header in sections where try file.read(header + 4, as: UInt32.self) == 2 {  // SHT_SYMTAB
      let start = try Int(file.read(header + 24, as: UInt64.self))
      let strings = try Int(file.read(sections[Int(file.read(header + 40, as: UInt32.self))] + 24, as: UInt64.self))
      for entry in stride(from: start + 24, to: try start + Int(file.read(header + 32, as: UInt64.self)), by: 24) {
        let name = try file.text(strings + Int(file.read(entry, as: UInt32.self)))
        found.append(Symbol(name: name, isDefined: try file.read(entry + 6, as: UInt16.self) != 0))
      }
    }
    symbols = found
  }
}

private struct Bytes {
  let bytes: [UInt8]
  init(_ data: Data) { bytes = [UInt8](data) }

  func read<Number: FixedWidthInteger>(_ offset: Int, as: Number.Type) throws -> Number {
    guard offset >= 0, offset + MemoryLayout<Number>.size <= bytes.count else {
      throw Failure("the file ends at \(bytes.count)")
    }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
  }

  func text(_ offset: Int) throws -> String {
    guard bytes.indices.contains(offset), let end = bytes[offset...].firstIndex(of: 0) else {
      throw Failure("a name without an end")
    }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }
}
