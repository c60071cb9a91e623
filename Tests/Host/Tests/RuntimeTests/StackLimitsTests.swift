// Which faults are taken for a stack's overflow, and which are not.

import Testing

@testable import FullSwiftRuntime

@Suite struct StackLimitsTests {
  private static let kib: UInt = 1 << 10
  private static let mib: UInt = 1 << 20

  /// A stack of 1 MiB at 1 GiB, above a guard of 64 KiB.
  private let guarded = StackLimits(guard: (1 << 30)..<((1 << 30) + 64 * kib))
  private let start: UInt = (1 << 30) + 64 * kib

  @Test func whatTouchesTheGuard() {
    for address in [start - 1, start - 4_096, start - 64 * Self.kib] {
      // Wherever the stack pointer is: it may be a signal's handler's.
      for stackPointer in [start, start + 100, start - 100, 16, UInt.max] {
        #expect(guarded.areExceeded(by: address, stackPointer: stackPointer))
      }
    }
  }

  @Test func whatStepsOverTheGuard() {
    let far = start - 10 * Self.mib
    #expect(guarded.areExceeded(by: far, stackPointer: far))
    #expect(guarded.areExceeded(by: far + 5 * Self.mib, stackPointer: far))
    #expect(guarded.areExceeded(by: far - 500 * Self.kib, stackPointer: far))
    // Not near to the stack pointer, nor from a stack that is this one.
    #expect(!guarded.areExceeded(by: far - 2 * Self.mib, stackPointer: far))
    #expect(!guarded.areExceeded(by: far, stackPointer: start - 200 * Self.mib))
  }

  @Test func whatIsNoOverflow() {
    for stackPointer in [start, start + 500 * Self.kib] {
      for address in [0, 8, 4_096, start - 65 * Self.kib, start, start + 100, start + 2 * Self.mib, UInt.max] {
        #expect(!guarded.areExceeded(by: address, stackPointer: stackPointer))
      }
    }
  }

  /// The main thread's, which has no guard: the stack pointer tells.
  @Test(arguments: [8 << 20, UInt.max] as [UInt]) func ofTheMainThread(_ limit: UInt) {
    let end: UInt = 1 << 46
    let limits = StackLimits(end: end, limit: limit)
    let lowest = end - 8 * Self.mib
    #expect(limits.areExceeded(by: lowest - 8, stackPointer: lowest))
    #expect(limits.areExceeded(by: lowest - 8, stackPointer: lowest - 8))
    #expect(limits.areExceeded(by: lowest - 100 * Self.kib, stackPointer: lowest - 500 * Self.kib))
    for address in [0, 8, lowest - 2 * Self.mib, end, end + 4_096, UInt.max] {
      #expect(!limits.areExceeded(by: address, stackPointer: lowest))
    }
    // The thread is on another stack.
    #expect(!limits.areExceeded(by: end + 4_096, stackPointer: end + 8_192))
    if limit != .max { #expect(!limits.areExceeded(by: lowest, stackPointer: lowest - 100 * Self.mib)) }
  }

  /// Nothing wraps around at the ends of all addresses.
  @Test func atTheEnds() {
    let low = StackLimits(guard: 4_096..<8_192)
    #expect(low.areExceeded(by: 0, stackPointer: 0))
    #expect(low.areExceeded(by: 100, stackPointer: 4_000))
    #expect(!low.areExceeded(by: 100, stackPointer: 8_192))
  }
}
