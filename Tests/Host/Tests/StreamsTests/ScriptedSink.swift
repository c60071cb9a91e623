// A sink that does what a script says: takes fewer bytes than it is given, is interrupted, would block, fails.

@testable import FullSwiftCore

/// What one call does.
enum Step {
  case take(atMost: Int)
  case fail(Errno)
}

/// What came, and what is to come. Behind the script's end everything is taken. Used by one test at a time.
final class Script: @unchecked Sendable {
  var steps: [Step]
  var received: [UInt8] = []
  var waitCount = 0
  var callCount = 0
  /// A write that would block has to be waited for before the next.
  private(set) var owesWait = false
  /// Whether that was not done, or a call had nothing to write.
  private(set) var isMisused = false

  init(_ steps: [Step] = []) { self.steps = steps.reversed() }

  func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int {
    if owesWait || bytes.isEmpty { isMisused = true }
    callCount += 1
    switch steps.popLast() {
    case .take(let most):
      let count = min(most, bytes.count)
      received.append(contentsOf: bytes[..<count])
      return count
    case .fail(let error):
      owesWait = error == .resourceTemporarilyUnavailable
      throw error
    case nil:
      received.append(contentsOf: bytes)
      return bytes.count
    }
  }
}

extension Script {
  func wait() {
    waitCount += 1
    owesWait = false
  }
}

struct ScriptedSink: ByteSink {
  let script: Script

  func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int { try script.write(bytes) }

  func waitUntilWritable() { script.wait() }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
