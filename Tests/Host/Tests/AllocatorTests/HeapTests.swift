// The heap against a model: what is live, what it holds, and what `Heap.statistics` counts.

import Foundation
import Testing

@testable import FullSwiftAllocator

/// Serialised, for there is one heap in a process, and the model knows all that it holds.
@Suite(.serialized) final class HeapTests {
  private struct Block {
    let address: UnsafeMutableRawPointer
    let byteCount: Int
    let alignment: Int
    let fill: UInt8

    var isSmall: Bool { byteCount <= SizeClass.largestByteCount && alignment <= SizeClass.largestByteCount }
    var end: UInt { UInt(bitPattern: address) + UInt(max(byteCount, 1)) }

    /// Blocks of more than 64 KiB are looked at in the first and the last page.
    var parts: [Range<Int>] {
      byteCount <= 65_536 ? [0..<byteCount] : [0..<4096, (byteCount - 4096)..<byteCount]
    }
    func write() { for part in parts { memset(address + part.lowerBound, Int32(fill), part.count) } }
    var isIntact: Bool {
      parts.allSatisfy { part in
        UnsafeRawBufferPointer(start: address, count: byteCount)[part].allSatisfy { $0 == fill }
      }
    }
  }

  private var live: [UInt: Block] = [:]
  private var order: [UInt] = []
  private var random = SplitMix64(state: 0)

  private func allocate(_ byteCount: Int, _ alignment: Int) -> Block? {
    guard let address = Heap.allocate(byteCount: byteCount, alignment: alignment) else {
      Issue.record("no block of \(byteCount) at \(alignment)")
      return nil
    }
    let block = Block(
      address: address, byteCount: byteCount, alignment: alignment, fill: UInt8.random(in: 1...255, using: &random))
    #expect(UInt(bitPattern: address) % UInt(max(16, alignment)) == 0, "\(byteCount) bytes at \(alignment)")
    #expect(live.updateValue(block, forKey: UInt(bitPattern: address)) == nil, "a block that is live already")
    order.append(UInt(bitPattern: address))
    block.write()
    return block
  }

  private func free(at index: Int) {
    order.swapAt(index, order.count - 1)
    guard let block = live.removeValue(forKey: order.removeLast()) else { return }
    #expect(block.isIntact, "\(block.byteCount) bytes were written over")
    #expect(Heap.deallocate(block.address))
  }

  /// All that the statistics say is what the model has.
  private func expectAgreement() {
    guard let counts = Heap.statistics else {
      Issue.record("an invariant of the heap does not hold")
      return
    }
    let small = live.values.filter(\.isSmall)
    #expect(counts.liveSmallCount == small.count)
    #expect(
      counts.liveSmallByteCount
        == small.map { SizeClass(holding: $0.byteCount, alignment: $0.alignment).byteCount }.reduce(0, +))
    #expect(counts.largeCount == live.count - small.count)
    let asked = live.values.filter { !$0.isSmall }.map(\.byteCount).reduce(0, +)
    #expect(counts.largeByteCount >= asked)
    let sorted = live.values.sorted { $0.address < $1.address }
    for (lower, higher) in zip(sorted, sorted.dropFirst()) {
      #expect(lower.end <= UInt(bitPattern: higher.address), "two blocks overlap")
    }
  }

  private func randomSize() -> Int {
    switch random.next() % 16 {
    case 0: 0
    case 1...8: Int.random(in: 1...256, using: &random)
    case 9...12: Int.random(in: 1...8192, using: &random)
    case 13, 14: Int.random(in: 1...70_000, using: &random)
    default: Int.random(in: 1...(3 << 20), using: &random)
    }
  }

  private func randomAlignment() -> Int {
    random.next() % 4 == 0 ? 1 << Int.random(in: 0...22, using: &random) : 1 << Int.random(in: 0...4, using: &random)
  }

  @Test func randomAgainstModel() {
    let seed =
      ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    print("heap: FULLSWIFT_SEED=\(seed)")
    random = SplitMix64(state: seed)
    // Grows and shrinks by turns, so that blocks are cut, given back and taken again.
    for round in 0..<12 {
      for _ in 0..<600 {
        if order.isEmpty || random.next() % 8 < (round % 2 == 0 ? 6 : 2) {
          _ = allocate(randomSize(), randomAlignment())
        } else {
          free(at: Int.random(in: 0..<order.count, using: &random))
        }
      }
      expectAgreement()
    }
    while !order.isEmpty { free(at: order.count - 1) }
    expectAgreement()
  }

  @Test func everySmallSizeAndAlignment() {
    for alignment in [1, 2, 4, 8, 16, 32, 64, 256, 4096, 65_536] {
      for size in [0, 1, 15, 16, 17, 127, 128, 129, 160, 161, 4095, 4096, 4097, 65_535, 65_536, 65_537] {
        _ = allocate(size, alignment)
        _ = allocate(size, alignment)
      }
      expectAgreement()
      while !order.isEmpty { free(at: 0) }
    }
    expectAgreement()
  }

  @Test func aFreedBlockIsUsedAgain() throws {
    let first = try #require(allocate(100, 16))
    let mapped = try #require(Heap.statistics?.mappedByteCount)
    free(at: 0)
    let second = try #require(allocate(100, 16))
    #expect(second.address == first.address)
    #expect(Heap.statistics?.mappedByteCount == mapped)
    free(at: 0)
  }

  @Test func blocksOfNoBytesAreDistinct() throws {
    let first = try #require(allocate(0, 1))
    let second = try #require(allocate(0, 1))
    #expect(first.address != second.address)
    free(at: 0)
    free(at: 0)
  }

  @Test func whatCannotBeIsNil() {
    for size in [Int.max, Int.max - 4095, Int.max / 2, Int.max / 4, 1 << 48, -1, Int.min] {
      #expect(Heap.allocate(byteCount: size, alignment: 16) == nil, "\(size) bytes")
    }
    for alignment in [0, -1, 3, 24, Int.min, 1 << 62] {
      #expect(Heap.allocate(byteCount: 16, alignment: alignment) == nil, "alignment \(alignment)")
    }
    #expect(Heap.allocate(byteCount: Int.max - 65_536, alignment: 1 << 40) == nil)
    expectAgreement()
  }

  @Test func whatIsNotOursIsRefused() throws {
    #expect(Heap.deallocate(nil))
    // A mapping of zeros, at a multiple of 1 MiB: it has no mark.
    let foreign = mmap(nil, 3 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    let start = try #require(foreign.flatMap { $0 == MAP_FAILED ? nil : $0 })
    let aligned = UnsafeMutableRawPointer(bitPattern: (UInt(bitPattern: start) + 0xF_FFFF) & ~0xF_FFFF)
    #expect(!Heap.deallocate(aligned.map { $0 + 64 }))
    munmap(start, 3 << 20)
    // The first megabyte of the address space has no header.
    #expect(!Heap.deallocate(UnsafeMutableRawPointer(bitPattern: 64)))
    expectAgreement()
  }

  /// The check of the heap finds what it is there for.
  @Test func damageIsFound() throws {
    let first = try #require(Heap.allocate(byteCount: 48, alignment: 16))
    let second = try #require(Heap.allocate(byteCount: 48, alignment: 16))
    #expect(Heap.deallocate(first))
    let link = first.load(as: UInt.self)
    for damage in [UInt(bitPattern: second) + 8, UInt(bitPattern: first), 1 << 30] {
      first.storeBytes(of: damage, as: UInt.self)
      #expect(Heap.statistics == nil, "a list that leads to \(damage)")
    }
    first.storeBytes(of: link, as: UInt.self)
    #expect(Heap.deallocate(second))
    expectAgreement()
  }

  @Test func threadsShareOneHeap() async {
    await withTaskGroup(of: Bool.self) { group in
      for worker in 0..<4 {
        group.addTask {
          var random = SplitMix64(state: UInt64(worker))
          var mine: [(UnsafeMutableRawPointer, Int)] = []
          var isIntact = true
          for _ in 0..<5000 {
            if mine.count < 40,
              let block = Heap.allocate(byteCount: Int.random(in: 1...2000, using: &random), alignment: 16)
            {
              block.storeBytes(of: worker, as: Int.self)
              mine.append((block, worker))
            } else {
              let (block, value) = mine.remove(at: Int.random(in: 0..<mine.count, using: &random))
              isIntact = isIntact && block.load(as: Int.self) == value && Heap.deallocate(block)
            }
          }
          for (block, _) in mine { isIntact = Heap.deallocate(block) && isIntact }
          return isIntact
        }
      }
      for await isIntact in group { #expect(isIntact) }
    }
    expectAgreement()
  }
}

/// SplitMix64 (G. Steele et al., 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
