// What the formats of numbers and texts share: signs, groups of digits, and how a text fills a width.
//
// A width is counted in Unicode scalars, so that "µ" and a narrow space between groups are one each. What is wider than its
// width is written whole.

/// What stands before a number that is not negative. A negative one always has its "-".
public enum SignDisplay: UInt8, Sendable {
  /// Nothing.
  case negativeOnly
  /// A "+", before zero too.
  case always
  /// A space, so that columns of numbers stand below each other.
  case space
}

/// Where a text stands in its width.
public enum Alignment: UInt8, Sendable {
  /// At the beginning, the fill behind it.
  case leading
  /// In the middle; an odd scalar of fill stands behind it.
  case center
  /// At the end, the fill before it.
  case trailing
  /// At the end, the fill between the sign or prefix and the digits: `-0042`, `0x00ff`. For what has no sign: as `trailing`.
  case afterSign
}

/// A width, and what fills it.
public struct Padding: Equatable, Sendable {
  /// Unicode scalars that are written at least; nothing is filled where it is not above the text's own.
  public var width: Int
  /// What fills.
  public var fill: Unicode.Scalar
  /// Nil: numbers stand at the end, with a fill of "0" after the sign (as C's `%08d`); texts stand at the beginning.
  public var alignment: Alignment?

  /// - Parameters:
  ///   - width: Unicode scalars that are written at least.
  ///   - fill: what fills.
  ///   - alignment: where the text stands; nil for what is usual for it.
  @inline(__always)
  public init(width: Int = 0, fill: Unicode.Scalar = " ", alignment: Alignment? = nil) {
    self.width = width
    self.fill = fill
    self.alignment = alignment
  }

  /// How often the fill stands before, within and behind a text of so many Unicode scalars.
  package func fillCounts(columns: Int, isNumber: Bool) -> FillCounts {
    // Without a trap for a width below zero, however low.
    if width <= columns { return FillCounts() }
    let missing = width &- columns
    switch alignment ?? usualAlignment(isNumber: isNumber) {
    case .leading: return FillCounts(behind: missing)
    case .trailing: return FillCounts(before: missing)
    case .afterSign: return FillCounts(within: missing)
    case .center: return FillCounts(before: missing &>> 1, behind: missing &- missing &>> 1)
    }
  }

  private func usualAlignment(isNumber: Bool) -> Alignment {
    if !isNumber { return .leading }
    return fill == "0" ? .afterSign : .trailing
  }
}

/// How often the fill stands before the sign, between sign and digits, and behind all.
package struct FillCounts {
  package var before = 0
  package var within = 0
  package var behind = 0

  @inline(__always)
  package var total: Int { before &+ within &+ behind }
}

/// Groups of digits, counted from the point: `1,234,567`.
public struct Grouping: Equatable, Sendable {
  /// Digits of a group; 0 or less: no groups.
  public var size: Int
  /// What stands between two groups.
  public var separator: Unicode.Scalar

  /// - Parameters:
  ///   - size: digits of a group.
  ///   - separator: what stands between two groups.
  @inline(__always)
  public init(size: Int = 3, separator: Unicode.Scalar = ",") {
    self.size = size
    self.separator = separator
  }
}

/// The UTF-8 of one scalar, the first byte in the lowest bits.
package struct ScalarBytes {
  package var bits: UInt32
  /// 1 to 4.
  package var count: Int

  package init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      bits = value
      count = 1
    } else if value < 0x800 {
      bits = (0xC0 | value &>> 6) | (0x80 | value & 0x3F) &<< 8
      count = 2
    } else if value < 0x1_0000 {
      bits = (0xE0 | value &>> 12) | (0x80 | value &>> 6 & 0x3F) &<< 8 | (0x80 | value & 0x3F) &<< 16
      count = 3
    } else {
      bits =
        (0xF0 | value &>> 18) | (0x80 | value &>> 12 & 0x3F) &<< 8 | (0x80 | value &>> 6 & 0x3F) &<< 16
        | (0x80 | value & 0x3F) &<< 24
      count = 4
    }
  }

  /// Writes the scalar `times` times from `target` on.
  ///
  /// - Parameter target: `times * count` bytes.
  /// - Returns: how many bytes were written.
  package func write(times: Int, to target: UnsafeMutableRawPointer) -> Int {
    var offset = 0
    var left = times
    while left > 0 {
      var rest = bits
      var index = 0
      while index < count {
        // SAFETY: below `times * count`, which the caller's memory has.
        unsafe target.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: offset, as: UInt8.self)
        rest &>>= 8
        index &+= 1
        offset &+= 1
      }
      left &-= 1
    }
    return offset
  }
}

/// How many Unicode scalars a text in UTF-8 has: its bytes without those that continue a scalar.
package func columnCount(of text: Span<UInt8>) -> Int {
  var count = 0
  // SAFETY: the span's own indices.
  for index in text.indices where unsafe text[unchecked: index] & 0xC0 != 0x80 { count &+= 1 }
  return count
}
