// Tuples of two to six values, as the standard library prints them: what is in them as `debugPrint` has it. Labels are not
// printed: Embedded Swift does not know them.

extension Interpolation {
  /// Appends a tuple of 2.
  @inline(__always)
  public mutating func appendInterpolation<T1: ByteOutputStreamable, T2: ByteOutputStreamable>(_ tuple: (T1, T2)) {
    appendTuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1))
  }

  /// Appends a tuple of 3.
  @inline(__always)
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3)) {
    appendTuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2))
  }

  /// Appends a tuple of 4.
  @inline(__always)
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3, T4)) {
    appendTuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3))
  }

  /// Appends a tuple of 5.
  @inline(__always)
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
    T5: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3, T4, T5)) {
    appendTuple(
      Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3) ++ Debugged(tuple.4))
  }

  /// Appends a tuple of 6.
  @inline(__always)
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
    T5: ByteOutputStreamable, T6: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3, T4, T5, T6)) {
    appendTuple(
      Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3) ++ Debugged(tuple.4)
        ++ Debugged(tuple.5))
  }

  @inline(__always)
  private mutating func appendTuple<List: ItemList>(_ items: List) { withStream { Tuple(items).write(to: &$0) } }
}

extension DefaultStringInterpolation {
  /// Appends a tuple of 2.
  public mutating func appendInterpolation<T1: ByteOutputStreamable, T2: ByteOutputStreamable>(_ tuple: (T1, T2)) {
    Tuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1)).write(to: &self)
  }

  /// Appends a tuple of 3.
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3)) {
    Tuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2)).write(to: &self)
  }

  /// Appends a tuple of 4.
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3, T4)) {
    Tuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3)).write(to: &self)
  }

  /// Appends a tuple of 5.
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
    T5: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3, T4, T5)) {
    Tuple(
      Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3) ++ Debugged(tuple.4)
    ).write(to: &self)
  }

  /// Appends a tuple of 6.
  public mutating func appendInterpolation<
    T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
    T5: ByteOutputStreamable, T6: ByteOutputStreamable
  >(_ tuple: (T1, T2, T3, T4, T5, T6)) {
    Tuple(
      Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3) ++ Debugged(tuple.4)
        ++ Debugged(tuple.5)
    ).write(to: &self)
  }
}

/// Prints a tuple's items.
@inline(__always)
private func printTuple<List: ItemList>(_ items: List, _ terminator: StaticString) {
  printWhole(Tuple(items), terminator)
}

/// Items in parentheses.
struct Tuple<List: ItemList>: ByteOutputStreamable {
  var items: List

  @inline(__always)
  init(_ items: List) { self.items = items }

  func write<Stream: ByteOutputStream & ~Copyable & ~Escapable>(to stream: inout Stream) throws(Stream.Failure) {
    try ("(" as StaticString).write(to: &stream)
    try items.write(to: &stream, separator: ", ")
    try (")" as StaticString).write(to: &stream)
  }
}

/// Prints a tuple of 2.
public func print<T1: ByteOutputStreamable, T2: ByteOutputStreamable>(
  _ tuple: (T1, T2), terminator: StaticString = "\n"
) {
  printTuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1), terminator)
}

/// Prints a tuple of 3.
public func print<T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable>(
  _ tuple: (T1, T2, T3), terminator: StaticString = "\n"
) {
  printTuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2), terminator)
}

/// Prints a tuple of 4.
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable
>(_ tuple: (T1, T2, T3, T4), terminator: StaticString = "\n") {
  printTuple(Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3), terminator)
}

/// Prints a tuple of 5.
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable
>(_ tuple: (T1, T2, T3, T4, T5), terminator: StaticString = "\n") {
  printTuple(
    Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3) ++ Debugged(tuple.4),
    terminator)
}

/// Prints a tuple of 6.
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable
>(_ tuple: (T1, T2, T3, T4, T5, T6), terminator: StaticString = "\n") {
  printTuple(
    Item(Debugged(tuple.0)) ++ Debugged(tuple.1) ++ Debugged(tuple.2) ++ Debugged(tuple.3) ++ Debugged(tuple.4)
      ++ Debugged(tuple.5), terminator)
}
