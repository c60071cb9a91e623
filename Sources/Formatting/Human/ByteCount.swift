// Numbers of bytes for people: `512 B`, `1.5 MiB`, `4.7 GB`.

/// A number of bytes that is written with the greatest unit of which there is at least one.
///
/// Bytes are whole; of the larger units there is one digit behind the point, rounded to the nearest, halves away from zero.
/// What would be rounded to 1024.0 of a unit (1000.0 of a decimal one) is 1.0 of the next.
public struct ByteCount: Equatable, Sendable {
  /// What the units are multiples of.
  public enum Units: UInt8, Sendable {
    /// 1,024: KiB, MiB, GiB, TiB, PiB, EiB.
    case binary
    /// 1,000: kB, MB, GB, TB, PB, EB.
    case decimal
  }

  private let magnitude: UInt64
  private let isNegative: Bool
  private let units: Units

  /// - Parameters:
  ///   - bytes: of at most 64 bits; negative for a difference.
  ///   - units: what the units are multiples of.
  @inline(__always)
  public init(_ bytes: some FixedWidthInteger, units: Units = .binary) {
    self.init(magnitude: UInt64(bytes.magnitude), isNegative: bytes < 0, units: units)
  }

  private init(magnitude: UInt64, isNegative: Bool, units: Units) {
    self.magnitude = magnitude
    self.isNegative = isNegative
    self.units = units
  }

  /// Writes the text.
  ///
  /// - Parameter target: `BriefText.capacity` bytes.
  @inline(never)
  private func write(to target: UnsafeMutableRawPointer) -> Int {
    // SAFETY: the caller's memory is as large as a text's has to be.
    var text = unsafe BriefText(target, isNegative: isNegative)
    let base: UInt64 = units == .binary ? 1024 : 1000
    if magnitude < base {
      text.append(magnitude)
      text.append(" B")
      return text.count
    }
    var unit = base
    var index = 0
    var tenths = Tenths(magnitude, of: unit)
    // 64 bits end within the sixth unit.
    while tenths.whole >= base && index < 5 {
      unit &*= base
      index &+= 1
      tenths = Tenths(magnitude, of: unit)
    }
    text.append(tenths)
    text.append(" ")
    let prefixes: StaticString = units == .binary ? "KMGTPE" : "kMGTPE"
    // SAFETY: `index` is 0 to 5, and there are six letters.
    text.append(byte: unsafe prefixes.utf8Start[index])
    text.append(units == .binary ? "iB" : "B")
    return text.count
  }
}

extension ByteCount: ByteOutputStreamable {
  /// Appends the number and its unit.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: the text's own capacity.
    try unsafe stream.write(unsafeCapacity: BriefText.capacity) { target in unsafe write(to: target) }
  }
}

extension ByteCount: CustomStringConvertible {
  /// The number and its unit.
  public var description: String { makeDescription(of: self) }
}
