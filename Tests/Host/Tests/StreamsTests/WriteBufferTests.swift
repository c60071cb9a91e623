// A writer's buffer, whatever the sink does: what arrives is what was written, in order, once.

import Glibc
import Testing

@testable import FullSwiftCore

@Suite struct WriteBufferTests {
  /// A buffer with storage of its own for as long as `body` runs.
  private func withBuffer(
    capacity: Int, _ script: Script, _ body: (inout SinkBuffer<ScriptedSink>) -> Void
  ) {
    let storage = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    defer { storage.deallocate() }
    var buffer = SinkBuffer(sink: ScriptedSink(script: script), storage: storage, capacity: capacity)
    body(&buffer)
  }

  private func bytes(_ count: Int, _ generator: inout SplitMix64) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
  }

  /// Mostly short writes, some interruptions, some that block, now and then an error.
  private func script(_ generator: inout SplitMix64) -> Script {
    Script(
      (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...5: .take(atMost: Int.random(in: 1...700, using: &generator))
        case 6: .fail(.interrupted)
        case 7: .fail(.resourceTemporarilyUnavailable)
        case 8: .fail(.noSpace)
        default: .fail([.brokenPipe, .ioError, .fileTooLarge, .badFileDescriptor].randomElement(using: &generator)!)
        }
      })
  }

  @Test func whatArrivesIsWhatWasWritten() {
    let seed = getenv("FULLSWIFT_SEED").flatMap { UInt64(String(cString: $0)) } ?? 0x5EED
    var generator = SplitMix64(seed: seed)
    for round in 0..<400 {
      let script = script(&generator)
      let capacity = Int.random(in: 256...600, using: &generator)
      withBuffer(capacity: capacity, script) { buffer in
        // What the buffer has taken, by its own account.
        var taken: [UInt8] = []
        var isRight = true
        func check(_ condition: Bool) { if !condition { isRight = false } }

        for _ in 0..<Int.random(in: 1...40, using: &generator) {
          switch Int.random(in: 0..<8, using: &generator) {
          case 0:
            let failure = buffer.writeOut()
            check(failure != nil || buffer.filled == 0)
          case 1:
            let piece = bytes(Int.random(in: 0...256, using: &generator), &generator)
            if buffer.makeRoom(256) == nil {
              memcpy(buffer.storage + buffer.filled, piece, piece.count)
              buffer.filled += piece.count
              taken += piece
            } else {
              check(buffer.capacity - buffer.filled < 256)
            }
          default:
            // Tried again with what was not taken, a few times, as a caller would.
            var rest = bytes(Int.random(in: 0...(round % 3 == 0 ? 2_000 : 300), using: &generator), &generator)[...]
            for _ in 0..<3 where !rest.isEmpty {
              let result = rest.withUnsafeBytes { buffer.append($0.baseAddress!, $0.count) }
              check(result.failure != nil || result.written == rest.count)
              check(result.failure == nil || rest.count >= capacity || result.written == 0)
              taken += rest.prefix(result.written)
              rest = rest.dropFirst(result.written)
            }
          }
          check(0 <= buffer.first && buffer.first <= buffer.filled && buffer.filled <= capacity)
          check(buffer.writtenCount == script.received.count)
          check(script.received.count + buffer.filled - buffer.first == taken.count)
          check(memcmp(taken, script.received, min(taken.count, script.received.count)) == 0)
        }
        // Errors in the script come to an end, and then everything arrives.
        while buffer.writeOut() != nil {}
        check(!script.isMisused)
        #expect(isRight && script.received == taken, "FULLSWIFT_SEED=\(seed), round \(round)")
      }
    }
  }

  @Test func aBlockedWriteIsWaitedForAndAnInterruptedOneIsNot() {
    let script = Script([.fail(.interrupted), .take(atMost: 1), .fail(.resourceTemporarilyUnavailable)])
    withBuffer(capacity: 256, script) { buffer in
      _ = "abc".withCString { buffer.append($0, 3) }
      #expect(buffer.writeOut() == nil)
      #expect(script.received == Array("abc".utf8))
      #expect(script.callCount == 4)
      #expect(script.waitCount == 1)
    }
  }

  @Test func aFailedFlushGoesOnWhereItStopped() {
    let script = Script([.take(atMost: 2), .fail(.noSpace), .fail(.noSpace)])
    withBuffer(capacity: 256, script) { buffer in
      _ = "abcdef".withCString { buffer.append($0, 6) }
      #expect(buffer.writeOut() == .noSpace)
      #expect(script.received == Array("ab".utf8))
      #expect(buffer.writeOut() == .noSpace)
      _ = "gh".withCString { buffer.append($0, 2) }
      #expect(buffer.writeOut() == nil)
      #expect(script.received == Array("abcdefgh".utf8))
      #expect(buffer.filled == 0)
    }
  }

  @Test func bytesThatFitReachTheSinkByOneCall() {
    let script = Script()
    withBuffer(capacity: 256, script) { buffer in
      for _ in 0..<256 { _ = "a".withCString { buffer.append($0, 1) } }
      #expect(script.callCount == 0)
      _ = "b".withCString { buffer.append($0, 1) }
      #expect(script.callCount == 1)
      #expect(buffer.filled == 1)
      // As long as the buffer: past it, behind what waits.
      let long = [UInt8](repeating: 99, count: 256)
      _ = long.withUnsafeBytes { buffer.append($0.baseAddress!, $0.count) }
      #expect(script.callCount == 3)
      #expect(buffer.filled == 0)
      #expect(script.received == [UInt8](repeating: 97, count: 256) + [98] + long)
    }
  }
}
