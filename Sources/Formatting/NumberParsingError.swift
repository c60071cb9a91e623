// Why a text is not a number, and where.

/// A text that is not a number of the type asked for.
@frozen
public struct NumberParsingError: Error, Equatable, Sendable {
  @frozen
  public enum Reason: UInt8, Sendable {
    /// There is no text, or none behind the sign or prefix.
    case noDigits
    /// A byte that cannot stand there.
    case invalidByte
    /// The number is greater than the type's greatest, or less than its least.
    case outOfRange
  }

  public let reason: Reason
  /// How many bytes stand before the one that is wrong; for a number out of range, before the number's end.
  public let offset: Int

  @inline(__always)
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  private var text: StaticString {
    switch reason {
    case .noDigits: "no digits at byte "
    case .invalidByte: "not a digit at byte "
    case .outOfRange: "out of range at byte "
    }
  }
}

extension NumberParsingError: ByteOutputStreamable {
  /// Appends "no digits at byte 3": bytes are counted from 0.
  public func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream
  ) throws(Stream.Failure) {
    let text = text
    // SAFETY: a static string's bytes live as long as the program.
    try stream.write(unsafe Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
    try stream.write(offset)
  }
}

extension NumberParsingError: CustomStringConvertible {
  /// "no digits at byte 3": bytes are counted from 0.
  public var description: String { makeDescription(of: self) }
}
