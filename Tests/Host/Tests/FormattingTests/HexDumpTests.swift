// Dumps against a model of `hexdump -C` and, where it is installed, against that itself; truth values and addresses.

import Foundation
import Testing

@testable import FullSwiftFormatting

@Suite struct HexDumpTests {
  private func model(_ bytes: [UInt8], offset: UInt64, isSqueezing: Bool) -> String {
    if bytes.isEmpty { return "" }
    func hex(_ value: UInt64, _ width: Int) -> String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var result = ""
    var previous: [UInt8]? = nil
    var hasStar = false
    for start in stride(from: 0, to: bytes.count, by: 16) {
      let line = Array(bytes[start..<min(start + 16, bytes.count)])
      if isSqueezing && line.count == 16 && line == previous {
        if !hasStar { result += "*\n" }
        hasStar = true
        continue
      }
      hasStar = false
      previous = line
      var columns = ""
      for index in 0..<16 {
        if index == 8 { columns += " " }
        columns += index < line.count ? hex(UInt64(line[index]), 2) + " " : "   "
      }
      let text = line.map { $0 >= 0x20 && $0 < 0x7F ? Character(Unicode.Scalar($0)) : "." }
      result += "\(hex(offset + UInt64(start), 8))  \(columns) |\(String(text))|\n"
    }
    return result + hex(offset + UInt64(bytes.count), 8) + "\n"
  }

  /// Bytes with many lines that are the same.
  private func bytes(_ count: Int, _ random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let byte = UInt8.random(in: 0...255, using: &random)
      if random.next() % 4 == 0 {
        bytes += [UInt8](repeating: byte, count: Int.random(in: 1...70, using: &random))
      } else {
        bytes.append(byte)
      }
    }
    return Array(bytes.prefix(count))
  }

  @Test func asTheModel() {
    var random = SeededRandom("dumps")
    for count in Array(0...70) + [256, 1_000, 4_096] {
      for offset: UInt64 in [0, 0xFFFF_FFF0, 0x1_2345_6789, 0xFEDC_BA98_0000_0000] {
        for isSqueezing in [true, false] {
          let bytes = bytes(count, &random)
          let expected = model(bytes, offset: offset, isSqueezing: isSqueezing)
          let whole = written { $0.writeHexDump(of: bytes.span, offset: offset, isSqueezing: isSqueezing) }
          #expect(whole == expected)
          // The same in pieces.
          var collector = Collector()
          var dump = HexDump(offset: offset, isSqueezing: isSqueezing)
          var start = 0
          while start < count {
            let end = min(count, start + Int.random(in: 0...40, using: &random))
            let piece = Array(bytes[start..<end])
            dump.write(piece.span, to: &collector)
            start = end
          }
          dump.finish(to: &collector)
          #expect(collector.text == expected)
        }
      }
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/hexdump")))
  func asHexdump() throws {
    var random = SeededRandom("dumps as hexdump has them")
    for count in [0, 1, 15, 16, 17, 48, 1_000] {
      let bytes = bytes(count, &random)
      let file = FileManager.default.temporaryDirectory.appending(path: "hexdump-\(UUID().uuidString)")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/hexdump")
      process.arguments = ["-C", file.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(written { $0.writeHexDump(of: bytes.span) } == String(decoding: output, as: UTF8.self))
    }
  }

  @Test func truthValuesAndAddresses() {
    #expect(written { $0.write(true) } == "true")
    #expect(written { $0.write(false) } == "false")
    for bits: UInt in [1, 0x1234, 0x7FFF_FFFF_FFFF, 0xDEAD_BEEF_CAFE_F00D, .max, 0xA000_0000_0000_0009] {
      let pointer = unsafe UnsafeRawPointer(bitPattern: bits)
      guard let pointer = unsafe pointer else { continue }
      #expect(unsafe written { unsafe $0.write(pointer) } == pointer.debugDescription)
      #expect(written { $0.write(address: bits) } == pointer.debugDescription)
      let typed = unsafe pointer.assumingMemoryBound(to: Int.self)
      #expect(unsafe written { unsafe $0.write(typed) } == typed.debugDescription)
    }
  }
}
