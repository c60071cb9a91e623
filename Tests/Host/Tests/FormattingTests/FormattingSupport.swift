// What the tests of formatting share: a stream into an array, random numbers with a seed, and the edges of a type.

import Foundation
import Testing

@testable import FullSwiftFormatting

/// A stream that collects what is written to it, and sees to it that nobody writes to more than it has asked for.
struct Collector: ByteOutputStream {
  var bytes: [UInt8] = []

  mutating func write(_ text: Span<UInt8>) {
    for index in text.indices { bytes.append(text[index]) }
  }

  mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) {
    #expect(capacity >= 0 && capacity <= maximumWriteCapacity)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity + 32, alignment: 1)
    defer { memory.deallocate() }
    for index in memory.indices { memory[index] = 0xA5 }
    guard let start = memory.baseAddress else { return }
    let count = initialize(start)
    let isWithin = count <= capacity && memory[capacity...].allSatisfy { $0 == 0xA5 }
    if !isWithin { Issue.record("\(count) bytes, and others, in a capacity of \(capacity)") }
    bytes += memory[..<count]
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What `body` writes.
func written(_ body: (inout Collector) -> Void) -> String {
  var collector = Collector()
  body(&collector)
  return collector.text
}

/// SplitMix64, with a seed that FULLSWIFT_SEED says and that is printed.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64
  init(_ label: String) {
    state = ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? 20_261_123
    print("\(label): seed \(state)")
  }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
  /// As many significant bits as a random number says.
  mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value {
    let value = Value.Magnitude.random(in: 0 ... .max, using: &self)
    return Value(truncatingIfNeeded: value >> Int.random(in: 0..<Value.bitWidth, using: &self))
  }
}

/// The least and greatest values, and all powers of the radix with their neighbours, negative too.
func edges<Value: FixedWidthInteger>(_ type: Value.Type, radix: Int = 10) -> [Value] {
  var values: [Value] = [0, 1, .min, .min &+ 1, .max, .max &- 1, 0 &- 1, 0 &- 2]
  guard var power = Value(exactly: radix) else { return values }
  while true {
    for value in [power &- 1, power, power &+ 1] { values += [value, 0 &- value] }
    let (next, isTooLarge) = power.multipliedReportingOverflow(by: Value(radix))
    if isTooLarge { return values }
    power = next
  }
}
