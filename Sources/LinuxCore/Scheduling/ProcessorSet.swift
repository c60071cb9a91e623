// A set of processors by their numbers, 0 to 1,023, and which of them a thread may run on.

/// A set of processors, numbered from 0 to 1,023: 128 bytes, without the heap.
@frozen
public struct ProcessorSet: Sendable {
  /// One bit a processor, as the kernel has them on machines of 64 bits and little endian.
  public var words: InlineArray<16, UInt64>

  /// How many processors it can name.
  @inline(__always) public static var capacity: Int { 1024 }

  /// The empty set.
  @inline(__always)
  public init() { words = InlineArray(repeating: 0) }

  /// The set of one processor.
  @inline(__always)
  public init(_ processor: Int) {
    self.init()
    insert(processor)
  }

  /// The set of some processors.
  public init(_ processors: Range<Int>) {
    self.init()
    for processor in processors { insert(processor) }
  }

  /// Whether the processor is in the set.
  @inline(__always)
  public func contains(_ processor: Int) -> Bool { words[processor >> 6] >> UInt64(processor & 63) & 1 != 0 }

  /// Adds a processor; the program stops for a number outside of 0…1,023.
  @inline(__always)
  public mutating func insert(_ processor: Int) { words[processor >> 6] |= 1 << UInt64(processor & 63) }

  /// Takes a processor out; the program stops for a number outside of 0…1,023.
  @inline(__always)
  public mutating func remove(_ processor: Int) { words[processor >> 6] &= ~(1 << UInt64(processor & 63)) }

  /// How many there are.
  public var count: Int {
    var count = 0
    for index in words.indices { count &+= words[index].nonzeroBitCount }
    return count
  }

  /// Whether there is none.
  public var isEmpty: Bool { next(from: 0) == nil }

  /// The lowest number in the set that is `start` or above, or nil.
  ///
  /// - Parameter start: 0 or above.
  public func next(from start: Int) -> Int? {
    var index = start >> 6
    guard index < 16 else { return nil }
    var word = words[index] & UInt64.max << UInt64(start & 63)
    while word == 0 {
      index &+= 1
      guard index < 16 else { return nil }
      word = words[index]
    }
    return index << 6 | word.trailingZeroBitCount
  }
}

extension ProcessorSet: Equatable {
  public static func == (a: ProcessorSet, b: ProcessorSet) -> Bool {
    for index in a.words.indices where a.words[index] != b.words[index] { return false }
    return true
  }
}

extension ProcessorSet: Sequence {
  /// The processors' numbers, upwards.
  @frozen
  public struct Iterator: IteratorProtocol {
    let set: ProcessorSet
    var start = 0

    public mutating func next() -> Int? {
      guard let processor = set.next(from: start) else { return nil }
      start = processor &+ 1
      return processor
    }
  }

  public func makeIterator() -> Iterator { Iterator(set: self) }
}
