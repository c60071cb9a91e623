// Signals as a sequence that tasks wait for, so that a server can end on SIGTERM.
//
//   handler, on whatever thread ──▶ arrived, a bit a signal ──▶ EventLoop.post ──▶ pending of each stream ──▶ its task goes on
//
// By handlers and not by a descriptor (signalfd(2)): for that every thread has to block the signals, and one that was started before the
// stream, a worker of `offload`, does not: the signal would go to it, and end the process. A handler runs on any thread, sets a bit, and
// wakes the loop. As with the kernel, a signal that comes again before it was taken comes once.
#if os(Linux)
public import LinuxABI
public import LinuxCore
internal import Synchronization

extension Signal {
  /// The signals of a set that the process is sent from now on: `for await signal in try Signal.stream(of: [.terminate, .interrupt])`.
  ///
  /// As long as the stream is there, they do nothing else. Those that come before somebody waits are kept, each of them once. Where
  /// several streams have a signal, each gets it.
  ///
  /// - Throws: `invalidArgument` for `Signal.kill` and `Signal.stop`; `tooManyOpenFiles`, `noMemory`.
  ///
  /// The corresponding system call is `rt_sigaction(2)`.
  public static func stream(of signals: SignalSet) throws(Errno) -> SignalStream {
    SignalStream(try SignalStreamState(signals))
  }
}

/// Signals, in the order of their numbers where several have come. It ends where the task that waits is cancelled, and with `end()`.
///
/// What it is copied to shares its signals; with the last copy, or `end()`, they do again what they did before. One task may wait.
public struct SignalStream: AsyncSequence, Sendable {
  public typealias Element = Signal
  public typealias Failure = Never

  fileprivate let state: SignalStreamState

  fileprivate init(_ state: SignalStreamState) { self.state = state }

  /// Suspends the task until a signal comes.
  ///
  /// - Returns: the signal; nil where the task is cancelled and at the end.
  public func next() async -> Signal? { await state.next() }

  /// Ends it: the signals do again what they did before, and the task that waits gets nil. A second time does nothing.
  public func end() { state.end() }

  public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

  /// What `for await` uses.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let stream: SignalStream

    public mutating func next() async -> Signal? { await stream.next() }

    public mutating func next(isolation actor: isolated (any Actor)?) async -> Signal? { await stream.next() }
  }
}

/// One stream. Sendable unchecked: only tasks touch it, and all tasks run on the loop's thread.
@safe
private final class SignalStreamState: @unchecked Sendable {
  private let signals: SignalSet
  private var pending = SignalSet.empty
  private var waiter: LoopWaiter? = nil
  private var isEnded = false
  /// The next one in the list of all streams, which does not keep them alive.
  private var following: Unmanaged<SignalStreamState>? = nil

  /// The first of all streams.
  nonisolated(unsafe) private static var first: Unmanaged<SignalStreamState>? = nil

  init(_ signals: SignalSet) throws(Errno) {
    // First, since where it throws there is nothing yet for the deinit to end.
    try WatchedSignals.begin(signals)
    self.signals = signals
    unsafe following = SignalStreamState.first
    unsafe SignalStreamState.first = Unmanaged.passUnretained(self)
  }

  deinit { end() }

  func end() {
    if isEnded { return }
    isEnded = true
    WatchedSignals.end(signals)
    // SAFETY: streams are in the list from their init until here, so those that it leads to are there.
    if unsafe SignalStreamState.first?.toOpaque() == Unmanaged.passUnretained(self).toOpaque() {
      unsafe SignalStreamState.first = following
    } else {
      var other = unsafe SignalStreamState.first
      while let stream = unsafe other?.takeUnretainedValue() {
        if unsafe stream.following?.toOpaque() == Unmanaged.passUnretained(self).toOpaque() {
          unsafe stream.following = following
        }
        unsafe other = stream.following
      }
    }
    wake()
  }

  func next() async -> Signal? {
    if pending.isEmpty && !isEnded && !Task<Never, Never>.isCancelled {
      if waiter != nil { fatalError("two tasks wait for one stream of signals", file: "", line: 0) }
      await withTaskCancellationHandler {
        // SAFETY: the waiter is resumed once, by wake(), which forgets it.
        await unsafe withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
          unsafe EventLoop.pendingCount &+= 1
          waiter = unsafe LoopWaiter(continuation)
        }
      } onCancel: {
        wake()
      }
    }
    if pending.isEmpty { return nil }
    let signal = Signal(rawValue: Int32(truncatingIfNeeded: pending.rawValue.trailingZeroBitCount &+ 1))
    pending.remove(signal)
    return signal
  }

  private func wake() {
    guard let waiter else { return }
    self.waiter = nil
    unsafe EventLoop.pendingCount &-= 1
    waiter.resume()
  }

  /// Tells all streams what has come.
  static func receive(_ arrived: SignalSet) {
    var next = unsafe first
    // SAFETY: as in end(). Resuming only puts tasks into the queue, so the list stays as it is.
    while let stream = unsafe next?.takeUnretainedValue() {
      let signals = arrived & stream.signals
      if !signals.isEmpty {
        stream.pending = stream.pending | signals
        stream.wake()
      }
      unsafe next = stream.following
    }
  }
}

// MARK: - Handlers

/// The signals that have come and that the loop has not taken yet, a bit each.
nonisolated(unsafe) private var arrived: UInt64 = 0
/// What a handler posts. In memory of its own, since a global that is no number has an initialiser at run time.
nonisolated(unsafe) private var arrival: UnsafeMutablePointer<PostedNode>? = nil

private enum WatchedSignals {
  /// For each signal how many streams want it, and what it did before the first.
  struct Entry {
    var streamCount = 0
    var action = SignalAction.default
  }

  /// 65 entries, by number; nil before the first stream.
  nonisolated(unsafe) private static var entries: UnsafeMutablePointer<Entry>? = nil

  /// Has the signals noted from now on, where they are not yet.
  static func begin(_ signals: SignalSet) throws(Errno) {
    let entries = unsafe try prepare()
    for number in 1...64 where signals.contains(Signal(rawValue: Int32(number))) {
      let entry = unsafe entries + number
      if unsafe entry.pointee.streamCount == 0 {
        do throws(Errno) {
          // Interrupted calls go on: only the loop has to learn of it, and it does by the post.
          unsafe entry.pointee.action = try Signal(rawValue: Int32(number)).setAction(
            .handler({ noteSignal($0) }, flags: .restart))
        } catch {
          end(SignalSet(rawValue: signals.rawValue & (1 &<< (UInt64(number) &- 1) &- 1)))
          throw error
        }
      }
      unsafe entry.pointee.streamCount &+= 1
    }
  }

  /// One stream less: with the last one of a signal it does again what it did.
  static func end(_ signals: SignalSet) {
    guard let entries = unsafe entries else { return }
    for number in 1...64 where signals.contains(Signal(rawValue: Int32(number))) {
      let entry = unsafe entries + number
      unsafe entry.pointee.streamCount &-= 1
      // It worked once with this signal, so it does again.
      if unsafe entry.pointee.streamCount == 0 {
        _ = try? Signal(rawValue: Int32(number)).setAction(unsafe entry.pointee.action)
      }
    }
  }

  private static func prepare() throws(Errno) -> UnsafeMutablePointer<Entry> {
    if let entries = unsafe entries { return unsafe entries }
    try EventLoop.preparePosting()
    // Both stay: a handler may be on its way when the last stream ends.
    let node = UnsafeMutablePointer<PostedNode>.allocate(capacity: 1)
    unsafe node.initialize(to: PostedNode(run: { _ in takeArrived() }))
    unsafe arrival = node
    let made = UnsafeMutablePointer<Entry>.allocate(capacity: 65)
    unsafe made.initialize(repeating: Entry(), count: 65)
    unsafe entries = made
    return unsafe made
  }
}

/// The handler: on any thread, in the middle of anything.
private func noteSignal(_ number: Int32) {
  let bit: UInt64 = 1 &<< (UInt64(truncatingIfNeeded: number) &- 1)
  unsafe withUnsafeMutablePointer(to: &arrived) { word in
    // SAFETY: Atomic<UInt64> has the layout of UInt64, and nothing touches the word but through this view.
    unsafe word.withMemoryRebound(to: Atomic<UInt64>.self, capacity: 1) { word in
      // Who finds 0 posts the node, and nobody else until the loop has set it to 0 again. Acquiring, against the loop's exchange:
      // what the loop read of the node was before that, and the post writes to it. Releasing, so that a signal that comes on another
      // thread orders nothing away; the bit itself the loop finds in any order, since both are read-modify-writes of one word.
      let old = unsafe word.pointee.bitwiseOr(bit, ordering: .acquiringAndReleasing).oldValue
      // SAFETY: the node is allocated before the first handler is set, and never goes away.
      if old == 0, let node = unsafe arrival { unsafe EventLoop.post(node) }
    }
  }
}

/// On the loop's thread, after a post.
private func takeArrived() {
  let signals = unsafe withUnsafeMutablePointer(to: &arrived) { word in
    // SAFETY: as in noteSignal.
    unsafe word.withMemoryRebound(to: Atomic<UInt64>.self, capacity: 1) { word in
      // Releasing: from here on the node may be posted again, see noteSignal. Acquiring as there.
      unsafe word.pointee.exchange(0, ordering: .acquiringAndReleasing)
    }
  }
  SignalStreamState.receive(SignalSet(rawValue: signals))
}
#endif
