// ThreadLocal, for programs: a value a thread. Where the values lie is in ThreadLocalTable.swift.
internal import FullSwiftRuntime

/// A value of which each thread has its own.
///
/// ```swift
/// let scratch = ThreadLocal { [UInt8]() }
/// …
/// scratch.withValue { $0.append(1) }
/// ```
///
/// A thread's value is made when that thread first uses it, and destroyed when the thread ends: the values of a thread in the
/// reverse order of their creation. A destructor may use thread-locals, also such as are destroyed already: they are made anew,
/// and destroyed in another round, of which there are four; what then is left is never destroyed. The main thread's values
/// live until the process ends, and are not destroyed, as with thread keys of POSIX.
///
/// A ThreadLocal is a global or a property of a class, as a Mutex is: Embedded Swift does not let a closure capture either. When
/// it goes away, the values that threads have of it live until their threads end.
///
/// A value need not be Sendable, for it never leaves its thread: the compiler sees to it that nothing is put in that the thread
/// shares with others. A signal's handler must not use a ThreadLocal.
///
/// The corresponding C functions are `pthread_key_create(3)` and `pthread_getspecific(3)`.
public struct ThreadLocal<Value: ~Copyable>: ~Copyable, Sendable {
  fileprivate let key: ThreadLocalKey
  private let makeValue: @Sendable () -> Value

  /// A thread-local of which no thread has a value yet.
  ///
  /// - Parameter makeValue: makes a thread's value, in that thread. It may use other thread-locals; using this one is a
  ///   fatal error.
  @inline(__always)
  public init(_ makeValue: @escaping @Sendable () -> Value) {
    key = takeThreadLocalKey()
    self.makeValue = makeValue
  }

  deinit { giveBack(key) }

  /// The calling thread's cell, which is the value's address, and nobody uses it.
  @inline(__always)
  fileprivate func unusedCell(_ file: StaticString, _ line: UInt) -> UnsafeMutableRawPointer {
    let cell = unsafe ThreadLocalTable.cell(key) { unsafe makeCell() }
    let use = unsafe ThreadLocalTable.use(of: cell)
    if use != ThreadLocalUse.none { failThreadLocalInUse(use, file, line) }
    return unsafe cell
  }

  /// How far behind its block's start a value lies.
  @inline(__always)
  private static var valueOffset: Int {
    let alignment = MemoryLayout<Value>.alignment
    return alignment > ThreadLocalTable.cellHeaderByteCount ? alignment : ThreadLocalTable.cellHeaderByteCount
  }

  @inline(never)
  fileprivate func makeCell() -> UnsafeMutableRawPointer {
    let offset = ThreadLocal.valueOffset
    let alignment = MemoryLayout<Value>.alignment
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: offset &+ MemoryLayout<Value>.size, alignment: alignment > 16 ? alignment : 16)
    // SAFETY: the block has room for a cell's header and the value, which is where its alignment wants it.
    let cell = unsafe block + offset
    unsafe ThreadLocalTable.begin(cell, key) { (cell: UnsafeMutableRawPointer) in
      // SAFETY: called once, with the address of a value that was made.
      unsafe cell.assumingMemoryBound(to: Value.self).deinitialize(count: 1)
      unsafe (cell - ThreadLocal.valueOffset).deallocate()
    }
    unsafe cell.assumingMemoryBound(to: Value.self).initialize(to: makeValue())
    unsafe ThreadLocalTable.finish(cell)
    return unsafe cell
  }

  /// Calls `body` with the calling thread's value, made now where there is none yet.
  ///
  /// It is a fatal error to use the same thread-local again, in the same thread, before `body` has returned.
  ///
  /// - Parameters:
  ///   - body: may change the value. What it puts in must be this thread's alone.
  ///   - file: where a fatal error is reported to be; likewise `line`.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws.
  @inline(__always)
  public func withValue<Result: ~Copyable, Failure: Error>(
    file: StaticString = #fileID, line: UInt = #line,
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    let cell = unsafe unusedCell(file, line)
    unsafe ThreadLocalTable.setUse(of: cell, ThreadLocalUse.borrowed)
    defer { unsafe ThreadLocalTable.setUse(of: cell, ThreadLocalUse.none) }
    // SAFETY: the cell is this thread's, which ends after `body`, and nobody else uses it meanwhile: see above.
    return unsafe try body(&cell.assumingMemoryBound(to: Value.self).pointee)
  }
}

// For the rooms' own values, which are used by code that cannot come back to them: nothing is checked, so that no message of it is
// linked.
extension ThreadLocal where Value: ~Copyable {
  /// Calls `body` with the calling thread's value, made now where there is none yet.
  @inline(__always)
  func withUncheckedValue(_ body: (inout Value) -> Void) {
    // SAFETY: as in withValue; `body` uses no thread-local.
    let cell = unsafe ThreadLocalTable.cell(key) { unsafe makeCell() }
    unsafe body(&cell.assumingMemoryBound(to: Value.self).pointee)
  }

  /// Calls `body` with the calling thread's value, unless it has none yet.
  @inline(__always)
  func withUncheckedValueIfMade(_ body: (inout Value) -> Void) {
    // SAFETY: as above.
    if let cell = unsafe ThreadLocalTable.cellIfMade(key) {
      unsafe body(&cell.assumingMemoryBound(to: Value.self).pointee)
    }
  }
}

extension ThreadLocal where Value: Copyable & Sendable {
  /// The calling thread's value, made now where there is none yet.
  ///
  /// It is a fatal error to use it inside `withValue` of the same thread-local. Values that are not Sendable have `withValue`
  /// only.
  @inline(__always)
  public var value: Value {
    get {
      let cell = unsafe unusedCell("", 0)
      // SAFETY: as in withValue.
      return unsafe cell.assumingMemoryBound(to: Value.self).pointee
    }
    nonmutating set {
      let cell = unsafe unusedCell("", 0)
      // SAFETY: as in withValue. The old value's destructor may use this thread-local: it finds the new one, since the old one
      // is held until then. (The compiler ends a life as early as it can.)
      let pointer = unsafe cell.assumingMemoryBound(to: Value.self)
      let old = unsafe pointer.move()
      unsafe pointer.initialize(to: newValue)
      withExtendedLifetime(old) {}
    }
  }
}

/// What a use of a value comes to that is in use already.
@export(interface)
@inline(never)
func failThreadLocalInUse(_ use: UInt32, _ file: StaticString, _ line: UInt) -> Never {
  reportFatalError(
    use == ThreadLocalUse.beingMade
      ? "a thread-local's value is used while it is being made"
      : "a thread-local's value is used while it is borrowed by withValue",
    file: file, line: line)
}
