// How far a long count has come: a line on the terminal, written over again and again, and gone at the end.
import FullSwiftCore

/// The progress through one file.
struct Progress {
  /// From one line to the next are a few hundredths of a second, and before the first.
  private let interval: UInt64 = 64 << 20
  private var next: UInt64 = 64 << 20
  private var isShown = false

  /// Says how far it is, where that is due and standard error is a terminal.
  ///
  /// - Parameter file: what is read. How long it is may be known.
  mutating func advance(to byteCount: UInt64, of file: FileDescriptor) {
    if byteCount < next { return }
    next = byteCount + interval
    isShown = FileDescriptor.standardError.isTerminal
    if !isShown { return }
    let size = (try? file.status())?.byteCount ?? 0
    withDigits(of: byteCount >> 20) { write("\r", $0, " MiB") }
    if size >= byteCount { withDigits(of: byteCount * 100 / size) { write(", ", $0, " %") } }
  }

  /// Takes the line away.
  func end() {
    if isShown { write("\r", UnsafeRawBufferPointer(start: nil, count: 0), "\u{1B}[K") }
  }
}
