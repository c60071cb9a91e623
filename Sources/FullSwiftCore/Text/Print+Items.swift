// `print` of one to ten values that write themselves, to standard output. Written out by arity: Embedded Swift 6.3 cannot
// specialise a parameter pack.

/// Prints an item to standard output, with `terminator` behind it.
@_disfavoredOverload
public func print<T1: ByteOutputStreamable>(_ item1: T1, separator: String = " ", terminator: String = "\n") {
  send(Item(item1), separator, terminator)
}

/// Prints 2 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<T1: ByteOutputStreamable, T2: ByteOutputStreamable>(
  _ item1: T1, _ item2: T2, separator: String = " ", terminator: String = "\n"
) {
  send(Item(item1) ++ item2, separator, terminator)
}

/// Prints 3 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable>(
  _ item1: T1, _ item2: T2, _ item3: T3, separator: String = " ", terminator: String = "\n"
) {
  send(Item(item1) ++ item2 ++ item3, separator, terminator)
}

/// Prints 4 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable
>(_ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, separator: String = " ", terminator: String = "\n") {
  send(Item(item1) ++ item2 ++ item3 ++ item4, separator, terminator)
}

/// Prints 5 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable
>(_ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, separator: String = " ", terminator: String = "\n") {
  send(Item(item1) ++ item2 ++ item3 ++ item4 ++ item5, separator, terminator)
}

/// Prints 6 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, separator: String = " ",
  terminator: String = "\n"
) {
  send(Item(item1) ++ item2 ++ item3 ++ item4 ++ item5 ++ item6, separator, terminator)
}

/// Prints 7 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, separator: String = " ",
  terminator: String = "\n"
) {
  send(Item(item1) ++ item2 ++ item3 ++ item4 ++ item5 ++ item6 ++ item7, separator, terminator)
}

/// Prints 8 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable, T8: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8,
  separator: String = " ", terminator: String = "\n"
) {
  send(Item(item1) ++ item2 ++ item3 ++ item4 ++ item5 ++ item6 ++ item7 ++ item8, separator, terminator)
}

/// Prints 9 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable, T8: ByteOutputStreamable,
  T9: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  separator: String = " ", terminator: String = "\n"
) {
  send(Item(item1) ++ item2 ++ item3 ++ item4 ++ item5 ++ item6 ++ item7 ++ item8 ++ item9, separator, terminator)
}

/// Prints 10 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable, T8: ByteOutputStreamable,
  T9: ByteOutputStreamable, T10: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  _ item10: T10, separator: String = " ", terminator: String = "\n"
) {
  send(
    Item(item1) ++ item2 ++ item3 ++ item4 ++ item5 ++ item6 ++ item7 ++ item8 ++ item9 ++ item10, separator, terminator
  )
}
