// How other threads, and handlers of signals, tell the loop that something is done: a list that they push onto, and a descriptor that wakes
// the loop where it sleeps.
//
// The list is Treiber's stack (1986), taken as a whole and so without his problem of a node that comes back: a push is one compare-and-
// exchange, with no lock and no allocation, so it may be done in a signal's handler. The loop turns it over, so posts are told in
// their order.
#if os(Linux)
internal import LinuxABI
package import LinuxCore
internal import Synchronization

/// What is posted: a node in the poster's memory, which is the loop's from the post until `run` is called, on the loop's thread.
@unsafe
package struct PostedNode {
  package var next: UnsafeMutablePointer<PostedNode>? = nil
  /// Called once on the loop's thread, and may give the node's memory back.
  package var run: @convention(c) (UnsafeMutableRawPointer) -> Void

  package init(run: @convention(c) (UnsafeMutableRawPointer) -> Void) { unsafe self.run = run }
}

/// The address of the last node, 0 for none; and whether the loop may be asleep.
nonisolated(unsafe) private var postedHead: UInt = 0
nonisolated(unsafe) private var isAsleep: UInt32 = 0
nonisolated(unsafe) private var wakeUp: EventDescriptor? = nil

extension EventLoop {
  /// Takes what was posted and runs it; nil as long as nobody can post.
  ///
  /// The parameter: whether the loop goes to sleep next where nothing was posted. The result: whether the caller has to say when it is awake again.
  nonisolated(unsafe) static var takePosts: (@convention(c) (Bool) -> Bool)? = nil

  /// Makes what `post` needs. On the loop's thread, before anybody may post.
  ///
  /// - Throws: `tooManyOpenFiles`; `noMemory`.
  package static func preparePosting() throws(Errno) {
    if unsafe wakeUp != nil { return }
    let made = try EventDescriptor(options: [.closeOnExec, .nonBlocking])
    // Told once for each time it is written to; nobody reads it, so it only counts.
    let source = EventSource()
    try add(made.descriptor, for: [.readable, .edgeTriggered], source: source)
    unsafe wakeUpSource = source
    unsafe wakeUp = made
    unsafe takePosts = { EventLoop.takeAllPosts(beforeSleep: $0) }
  }

  /// Has `node.run` called on the loop's thread. From any thread, and from a signal's handler.
  package static func post(_ node: UnsafeMutablePointer<PostedNode>) {
    unsafe withUnsafeMutablePointer(to: &postedHead) { head in
      // SAFETY: Atomic<UInt> has the layout of UInt, and nothing touches the words but through these views.
      unsafe head.withMemoryRebound(to: Atomic<UInt>.self, capacity: 1) { head in
        var first = unsafe head.pointee.load(ordering: .relaxed)  // Only compared below.
        while true {
          unsafe node.pointee.next = UnsafeMutablePointer(bitPattern: first)
          // Releasing, so that what the poster wrote is seen by the loop, whose exchange acquires; and sequentially consistent, together
          // with the load below and the loop's two operations: of the loop that says it sleeps and then looks at the list, and the
          // poster that pushes and then looks whether it sleeps, one sees the other.
          let result = unsafe head.pointee.compareExchange(
            expected: first, desired: UInt(bitPattern: node), successOrdering: .sequentiallyConsistent,
            failureOrdering: .relaxed)  // Failing orders nothing: the value is only compared again.
          if result.exchanged { break }
          first = result.original
        }
      }
    }
    unsafe withUnsafeMutablePointer(to: &isAsleep) { word in
      // SAFETY: as above.
      unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { word in
        // Sequentially consistent: see above.
        if unsafe word.pointee.load(ordering: .sequentiallyConsistent) == 0 { return }
        // Of several who post while it sleeps one wakes it. Relaxed: what the loop reads comes through the list.
        if unsafe word.pointee.exchange(0, ordering: .relaxed) != 0 {
          // It cannot overflow: it would take 2^64 wake-ups.
          try? unsafe wakeUp?.add()
        }
      }
    }
  }

  /// Runs what was posted, in the order of the posts.
  @inline(never)
  private static func takeAllPosts(beforeSleep: Bool) -> Bool {
    // SAFETY: as in post.
    unsafe withUnsafeMutablePointer(to: &isAsleep) { word in
      unsafe word.withMemoryRebound(to: Atomic<UInt32>.self, capacity: 1) { word in
        if beforeSleep {
          // Sequentially consistent, before the exchange below: see post.
          unsafe word.pointee.store(1, ordering: .sequentiallyConsistent)
        } else {
          // Relaxed: a poster that still sees 1 writes once too often.
          unsafe word.pointee.store(0, ordering: .relaxed)
        }
      }
    }
    let first = unsafe withUnsafeMutablePointer(to: &postedHead) { head in
      unsafe head.withMemoryRebound(to: Atomic<UInt>.self, capacity: 1) { head in
        // Acquiring, for what the posters wrote, and sequentially consistent: see post.
        unsafe head.pointee.exchange(0, ordering: .sequentiallyConsistent)
      }
    }
    guard first != 0 else { return beforeSleep }
    var reversed: UnsafeMutablePointer<PostedNode>? = nil
    var next = unsafe UnsafeMutablePointer<PostedNode>(bitPattern: first)
    // SAFETY: the nodes are the loop's until their functions are called; the next one is read before.
    while let node = unsafe next {
      unsafe next = unsafe node.pointee.next
      unsafe node.pointee.next = unsafe reversed
      unsafe reversed = unsafe node
    }
    while let node = unsafe reversed {
      unsafe reversed = unsafe node.pointee.next
      unsafe node.pointee.run(UnsafeMutableRawPointer(node))
    }
    return beforeSleep
  }

  /// Told when the loop was woken, which is all that it is for.
  nonisolated(unsafe) private static var wakeUpSource: EventSource? = nil
}
#endif
