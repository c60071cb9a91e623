// Sets of signals: 64 bits, as the kernel has them.

/// A set of signals.
@frozen
public struct SignalSet: RawRepresentable, Hashable, Sendable {
  /// A bit a signal; the lowest is signal 1.
  public var rawValue: UInt64

  @inline(__always)
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A set of one signal. With `|` sets of several are written without the array that a literal is.
  @inline(__always)
  public init(_ signal: Signal) { rawValue = SignalSet.bit(signal) }

  /// No signal.
  @inline(__always) public static var empty: SignalSet { SignalSet(rawValue: 0) }
  /// Every signal.
  @inline(__always) public static var all: SignalSet { SignalSet(rawValue: .max) }

  /// 0 for what is no signal: shifts beyond the width leave nothing.
  @inline(__always)
  private static func bit(_ signal: Signal) -> UInt64 { signal.rawValue > 0 ? 1 << (signal.rawValue &- 1) : 0 }

  /// Whether it has no signal.
  @inline(__always) public var isEmpty: Bool { rawValue == 0 }
  /// The number of its signals.
  @inline(__always) public var count: Int { rawValue.nonzeroBitCount }

  /// Whether it has the signal.
  @inline(__always)
  public func contains(_ signal: Signal) -> Bool { rawValue & SignalSet.bit(signal) != 0 }

  /// Adds a signal.
  @inline(__always)
  public mutating func insert(_ signal: Signal) { rawValue |= SignalSet.bit(signal) }

  /// Takes a signal out.
  @inline(__always)
  public mutating func remove(_ signal: Signal) { rawValue &= ~SignalSet.bit(signal) }

  /// The signals of either set.
  @inline(__always)
  public static func | (left: SignalSet, right: SignalSet) -> SignalSet {
    SignalSet(rawValue: left.rawValue | right.rawValue)
  }

  /// The signals of both sets.
  @inline(__always)
  public static func & (left: SignalSet, right: SignalSet) -> SignalSet {
    SignalSet(rawValue: left.rawValue & right.rawValue)
  }

  /// The signals of `left` that `right` does not have.
  @inline(__always)
  public static func - (left: SignalSet, right: SignalSet) -> SignalSet {
    SignalSet(rawValue: left.rawValue & ~right.rawValue)
  }

  /// The signals that the set does not have.
  @inline(__always)
  public static prefix func ~ (set: SignalSet) -> SignalSet { SignalSet(rawValue: ~set.rawValue) }

  /// The number of bytes of a set, which the calls are told.
  @inline(__always) package static var byteCount: Int { 8 }
}

extension SignalSet: ExpressibleByArrayLiteral {
  @inline(__always)
  public init(arrayLiteral signals: Signal...) {
    rawValue = 0
    for signal in signals { insert(signal) }
  }
}
