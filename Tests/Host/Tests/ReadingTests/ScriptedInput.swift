// An input that gives what a script says, in pieces of random length, with interruptions; and what a reader of it must
// answer.

import Foundation
import LinuxABI
import LinuxCore

@testable import FullSwiftCore

/// SplitMix64 (G. Steele et al., 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  /// `FULLSWIFT_SEED` in the environment chooses the seed, which is printed.
  init(_ label: String) {
    state = ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? 20_261_123
    print("\(label): FULLSWIFT_SEED=\(state)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

/// A part of an input: bytes, an end that the kernel tells once, or an error that it answers once.
enum Part: Equatable {
  case bytes([UInt8])
  case end
  case error(Errno)
}

/// What the source below gives: one at a time, since a C function has no context.
final class Script {
  var parts: ArraySlice<Part>
  var random: SplitMix64
  /// The most bytes of an answer, so that the buffer is filled to its end at times and in drops at others.
  var largestAnswer = 1

  init(_ parts: [Part], _ random: SplitMix64) {
    self.parts = parts[...]
    self.random = random
  }

  nonisolated(unsafe) static var current = Script([], SplitMix64("no script"))

  func read(_ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    if random.next() % 8 == 0 {
      return -Int((random.next() % 2 == 0 ? Errno.interrupted : .resourceTemporarilyUnavailable).rawValue)
    }
    guard let part = parts.first else { return 0 }
    switch part {
    case .end:
      parts.removeFirst()
      return 0
    case .error(let error):
      parts.removeFirst()
      return -Int(error.rawValue)
    case .bytes(let bytes):
      let answer = min(count, bytes.count, Int.random(in: 1...largestAnswer, using: &random))
      bytes.withUnsafeBytes { start.copyMemory(from: $0.baseAddress!, byteCount: answer) }
      parts[parts.startIndex] = .bytes(Array(bytes[answer...]))
      if answer == bytes.count { parts.removeFirst() }
      return answer
    }
  }
}

/// A descriptor that never has anybody wait for it.
let readyDescriptor = (try? FileDescriptor.open("/dev/zero", .readOnly)) ?? .standardInput

/// A reader of the current script.
func scriptedReader(capacity: Int = 1, maximumCapacity: Int = .max, keepsMemory: Bool = false) -> BufferedReader {
  BufferedReader(
    readyDescriptor, capacity: capacity, maximumCapacity: maximumCapacity, keepsMemory: keepsMemory,
    source: { _, start, count in Script.current.read(start, count) })
}

/// What a reader has in front of it, as the script says, without a buffer.
struct InputModel {
  /// Bytes as themselves; what is not a byte as a number beyond.
  private(set) var items: [Int]
  private(set) var position = 0
  private(set) var consumedByteCount = 0
  private static let end = 256

  init(_ parts: [Part]) {
    items = parts.flatMap { part -> [Int] in
      switch part {
      case .bytes(let bytes): bytes.map(Int.init)
      case .end: [Self.end]
      case .error(let error): [1000 + Int(error.rawValue)]
      }
    }
  }

  /// The bytes up to the first for which `stops` says so, it included; what cuts them off before that.
  ///
  /// - Returns: the bytes, and whether `stops` said so.
  mutating func look(_ stops: (UInt8, _ index: Int) -> Bool) throws(Errno) -> (bytes: [UInt8], isStopped: Bool) {
    var bytes: [UInt8] = []
    for item in items[position...] {
      guard let byte = UInt8(exactly: item) else {
        if item == Self.end { return (bytes, false) }
        items.remove(at: position + bytes.count)
        throw Errno(rawValue: Int32(item - 1000))
      }
      bytes.append(byte)
      if stops(byte, bytes.count - 1) { return (bytes, true) }
    }
    return (bytes, false)
  }

  /// The bytes that come before an end or an error.
  var plainBytes: [UInt8] { items[position...].prefix { $0 < 256 }.map { UInt8($0) } }

  mutating func consume(_ count: Int) {
    position += count
    consumedByteCount += count
  }

  /// Tells of an end: the next call asks the kernel again.
  mutating func takeEnd() { if position < items.count, items[position] == Self.end { items.remove(at: position) } }

  var isAtError: Bool { position < items.count && items[position] > Self.end }
  var isExhausted: Bool { position == items.count }
}
