// How far a long sum has come: a line on the terminal, written over again and again, and gone at the end.
import FullSwiftCore

/// The progress through standard input.
struct Progress {
  /// From one line to the next are a few tenths of a second, and before the first.
  private let interval: Int64 = 32 << 20
  private var next: Int64 = 32 << 20
  private var isShown = false

  /// Says how far it is, where that is due and standard error is a terminal.
  @inline(__always)
  mutating func advance(to byteCount: Int64) {
    if byteCount >= next { show(byteCount) }
  }

  @inline(never)
  private mutating func show(_ byteCount: Int64) {
    next = byteCount + interval
    isShown = FileDescriptor.standardError.isTerminal
    if !isShown { return }
    let size = Int64((try? FileDescriptor.standardInput.status())?.byteCount ?? 0)
    // "\u{1B}[K" clears what is left of a longer line.
    if size < byteCount {
      print("\r\(ByteCount(byteCount))\u{1B}[K", terminator: "", to: &standardError)
    } else {
      print("\r\(ByteCount(byteCount)), \(byteCount * 100 / size) %\u{1B}[K", terminator: "", to: &standardError)
    }
  }

  /// Takes the line away.
  mutating func end() {
    if isShown { print("\r\u{1B}[K", terminator: "", to: &standardError) }
    isShown = false
  }
}
