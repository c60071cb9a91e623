// What every contender in Swift shares: the data, the stream that numbers are written to, and the clock.
//
// The peers have the same in their languages: SplitMix64 from the seed 42; 65,536 items; texts written one behind the other
// into 16 KiB that are gone through again and again, so that the numbers count and not the memory; PASSES passes (the first
// argument, 30 if there is none), of which the fastest counts.
import FullSwiftCore
import LinuxSystem

/// Items of each case.
public let itemCount = 65_536

/// SplitMix64 (Steele, Lea and Flood, 2014).
public struct Random {
  private var state: UInt64

  public init(seed: UInt64 = 42) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z &>> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z &>> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z &>> 31
  }

  /// A number of 1 to `maximumLength` decimal digits, each length as likely as the others.
  public mutating func integer(maximumLength: UInt64) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<(next() % maximumLength) { power &*= 10 }
    // Nine times a power of ten are the numbers of its length; 20 digits begin with 1 in 64 bits.
    let span = power == 10_000_000_000_000_000_000 ? 8_446_744_073_709_551_616 : 9 &* power
    return power == 1 ? next() % 10 : power &+ next() % span
  }
}

/// 16 KiB that are written round and round.
public struct Ring: ByteOutputStream, ~Copyable {
  private let start: UnsafeMutableRawPointer
  private var offset = 0

  public init() {
    start = UnsafeMutableRawPointer.allocate(byteCount: 16_384 + 4_096, alignment: 64)
  }

  @inline(__always)
  private var next: UnsafeMutableRawPointer { start + offset & 16_383 }

  public mutating func write(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { if let source = $0.baseAddress { next.copyMemory(from: source, byteCount: $0.count) } }
    offset &+= bytes.count
  }

  @inline(__always)
  public mutating func write(
    unsafeCapacity capacity: Int, initializingWith initialize: (UnsafeMutableRawPointer) -> Int
  ) {
    offset &+= initialize(next)
  }

  /// Bytes that were written.
  public var byteCount: Int { offset }
}

/// The passes of each case.
public let passes = CommandLine.argc > 1 ? Int(CommandLine.arguments[1]) ?? 30 : 30

/// Runs `pass` several times and prints the case's name and the picoseconds of an item in the fastest one.
///
/// - Parameter pass: goes through all the items and returns a number that depends on each result.
public func measure(_ name: StaticString, _ pass: () -> Int) {
  var best = Int64.max
  var sum = 0
  for _ in 0..<passes {
    let start = Clock.monotonic.now
    sum &+= pass()
    let end = Clock.monotonic.now
    let time = (end.seconds &- start.seconds) &* 1_000_000_000 &+ end.nanoseconds &- start.nanoseconds
    if time < best { best = time }
  }
  // So that no pass is thrown away.
  if sum == 0 { print("nothing was done") }
  print(name, terminator: " ")
  print(best &* 1_000 / Int64(itemCount))
}
