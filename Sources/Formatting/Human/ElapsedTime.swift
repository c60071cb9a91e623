// Durations for people: `250 ns`, `3.2 ms`, `1.5 s`, `2 min 3 s`, `1 h 2 min`, `4 d 5 h`.

/// A duration that is written in the unit that suits it.
///
/// | below | text | rounded to |
/// |---|---|---|
/// | 1 µs | `250 ns` | nanoseconds |
/// | 1 min | `3.2 µs`, `3.2 ms`, `1.5 s` | tenths |
/// | 1 h | `2 min 3 s` | seconds |
/// | 1 d | `1 h 2 min` | minutes |
/// | | `4 d 5 h` | hours |
///
/// Rounded to the nearest, halves away from zero; what rounding brings to the next line is written as that line says:
/// 999.95 µs are `1.0 ms`. What rounds to no nanosecond is `0 s`.
public struct ElapsedTime: Equatable, Sendable {
  private let duration: Duration

  /// - Parameter duration: negative too.
  @inline(__always)
  public init(_ duration: Duration) { self.duration = duration }

  /// Writes the text.
  ///
  /// - Parameter target: `BriefText.capacity` bytes.
  @inline(never)
  private func write(to target: UnsafeMutableRawPointer) -> Int {
    let attoseconds = duration.attoseconds
    let (seconds, fraction) = dividedBySecond(attoseconds.magnitude)
    // SAFETY: the caller's memory is as large as a text's has to be.
    var text = unsafe BriefText(target, isNegative: attoseconds < 0)
    if seconds < 60, writeTenths(seconds: seconds, fraction, to: &text) { return text.count }
    writePair(seconds: seconds, fraction, to: &text)
    return text.count
  }

  /// Writes a duration of less than a minute; does not where it rounds to one.
  ///
  /// - Parameter fraction: attoseconds beside the seconds.
  private func writeTenths(seconds: UInt64, _ fraction: UInt64, to text: inout BriefText) -> Bool {
    if seconds == 0 {
      // Nanoseconds are whole.
      let nanoseconds = (fraction &+ 500_000_000) / 1_000_000_000
      if nanoseconds == 0 {
        text.dropSign()
        text.append("0 s")
        return true
      }
      if nanoseconds < 1_000 && fraction < 1_000_000_000_000 {
        text.append(nanoseconds)
        text.append(" ns")
        return true
      }
      let micro = Tenths(fraction, of: 1_000_000_000_000)
      if micro.whole < 1_000 {
        text.append(micro)
        text.append(" µs")
        return true
      }
      let milli = Tenths(fraction, of: 1_000_000_000_000_000)
      if milli.whole < 1_000 {
        text.append(milli)
        text.append(" ms")
        return true
      }
    }
    // 10^18 attoseconds are a second, and a minute of them is more than 64 bits: the whole seconds are added.
    var tenths = Tenths(fraction, of: 1_000_000_000_000_000_000)
    tenths.whole &+= seconds
    if tenths.whole >= 60 { return false }
    text.append(tenths)
    text.append(" s")
    return true
  }

  /// Writes a duration of a minute or more, in two units.
  private func writePair(seconds: UInt64, _ fraction: UInt64, to text: inout BriefText) {
    // Each rounding is from the exact value, not from the one before.
    let rounded = seconds &+ (fraction >= 500_000_000_000_000_000 ? 1 : 0)
    if rounded < 3_600 { return text.append(rounded, of: 60, " min ", " s") }
    let minutes = (seconds &+ 30) / 60
    if minutes < 1_440 { return text.append(minutes, of: 60, " h ", " min") }
    text.append((seconds &+ 1_800) / 3_600, of: 24, " d ", " h")
  }
}

extension ElapsedTime: ByteOutputStreamable {
  /// Appends the duration with its unit or units.
  @inline(__always)
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    // SAFETY: the text's own capacity.
    try unsafe stream.write(unsafeCapacity: BriefText.capacity) { target in unsafe write(to: target) }
  }
}

extension ElapsedTime: CustomStringConvertible {
  /// The duration with its unit or units.
  public var description: String { makeDescription(of: self) }
}
