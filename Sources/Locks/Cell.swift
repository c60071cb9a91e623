// Where a lock keeps what it guards: in place, with an address that stays while the lock is borrowed.
//
// A stored property would not do: reading through a borrowed constant, the compiler may take it for unchanged and copy it. Of a
// raw layout it knows the size and nothing else.
internal import Builtin

/// Room for a value that is there from the start.
@_rawLayout(like: Value, movesAsLike)
@safe
@usableFromInline
struct Cell<Value: ~Copyable>: ~Copyable {
  /// Where the value is. Good for as long as the cell is borrowed.
  @usableFromInline
  @inline(__always)
  var address: UnsafeMutablePointer<Value> { unsafe UnsafeMutablePointer(Builtin.addressOfRawLayout(self)) }

  @inline(__always)
  init(_ value: consuming Value) {
    // SAFETY: the room is this cell's, and empty.
    unsafe address.initialize(to: value)
  }

  // Emitted into clients: a program ends locks of its own, and Embedded Swift does not find a generic type's end otherwise.
  @_alwaysEmitIntoClient
  deinit {
    // SAFETY: the value has been there since `init`, and nobody else ends it.
    unsafe address.deinitialize(count: 1)
  }
}

/// Room for a value that comes later, or never: whoever owns the room knows whether it is there, and ends it.
@_rawLayout(like: Value)
@safe
@usableFromInline
struct EmptyCell<Value: ~Copyable>: ~Copyable {
  /// Where the value belongs. Good for as long as the cell is borrowed.
  @usableFromInline
  @inline(__always)
  var address: UnsafeMutablePointer<Value> { unsafe UnsafeMutablePointer(Builtin.addressOfRawLayout(self)) }

  @inline(__always)
  init() {}
}
