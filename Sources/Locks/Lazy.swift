// A value that is made when it is first asked for.
//
// (A global constant of Swift is that too; this is for a value within another.)

/// A value that the first thread that asks for it makes, while others wait; after that, one load.
///
/// It never allocates; the closure that makes the value does if it captures more than the compiler can keep in place.
@safe
public struct Lazy<Value: ~Copyable>: ~Copyable {
  @usableFromInline let once = Once()
  @usableFromInline let cell = EmptyCell<Value>()
  let make: @Sendable () -> Value

  /// A value that `make` makes, once, when it is first asked for.
  @inline(__always)
  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  // Emitted into clients: see Cell.
  @_alwaysEmitIntoClient
  deinit {
    // SAFETY: done means that the value is there; nobody else ends it.
    if once.isDone { unsafe cell.address.deinitialize(count: 1) }
  }

  /// Whether the value was made.
  @inline(__always)
  public var isMade: Bool { once.isDone }

  /// Calls `body` with the value, which is made if it is not there.
  ///
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws.
  @inline(__always)
  public borrowing func withValue<Result: ~Copyable, Failure: Error>(
    _ body: (borrowing Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: one thread initialises the room, which is empty before; after `callOnce` it is done, and stays as it is.
    once.callOnce { unsafe cell.address.initialize(to: make()) }
    return unsafe try body(cell.address.pointee)
  }
}

extension Lazy where Value: Copyable {
  /// The value, which is made if it is not there.
  @inline(__always)
  public var value: Value { withValue { $0 } }
}

// Many threads read the value at once, which is what `Sendable` allows.
extension Lazy: @unchecked Sendable where Value: Sendable & ~Copyable {}
