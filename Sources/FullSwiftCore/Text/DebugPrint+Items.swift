// `debugPrint` of one to ten values that write themselves, to standard output: strings are quoted. See Print+Items.swift.

/// Prints an item to standard output, strings in quotes, with `terminator` behind it.
@_disfavoredOverload
public func debugPrint<T1: ByteOutputStreamable>(_ item1: T1, separator: String = " ", terminator: String = "\n") {
  send(Item(Debugged(item1)), separator, terminator)
}

/// Prints 2 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<T1: ByteOutputStreamable, T2: ByteOutputStreamable>(
  _ item1: T1, _ item2: T2, separator: String = " ", terminator: String = "\n"
) {
  send(Item(Debugged(item1)) ++ Debugged(item2), separator, terminator)
}

/// Prints 3 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable>(
  _ item1: T1, _ item2: T2, _ item3: T3, separator: String = " ", terminator: String = "\n"
) {
  send(Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3), separator, terminator)
}

/// Prints 4 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable
>(_ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, separator: String = " ", terminator: String = "\n") {
  send(Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4), separator, terminator)
}

/// Prints 5 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable
>(_ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, separator: String = " ", terminator: String = "\n") {
  send(
    Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4) ++ Debugged(item5), separator,
    terminator)
}

/// Prints 6 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, separator: String = " ",
  terminator: String = "\n"
) {
  send(
    Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4) ++ Debugged(item5)
      ++ Debugged(item6), separator, terminator)
}

/// Prints 7 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, separator: String = " ",
  terminator: String = "\n"
) {
  send(
    Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4) ++ Debugged(item5) ++ Debugged(item6)
      ++ Debugged(item7), separator, terminator)
}

/// Prints 8 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable, T8: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8,
  separator: String = " ", terminator: String = "\n"
) {
  send(
    Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4) ++ Debugged(item5) ++ Debugged(item6)
      ++ Debugged(item7) ++ Debugged(item8), separator, terminator)
}

/// Prints 9 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable, T8: ByteOutputStreamable,
  T9: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  separator: String = " ", terminator: String = "\n"
) {
  send(
    Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4) ++ Debugged(item5) ++ Debugged(item6)
      ++ Debugged(item7) ++ Debugged(item8) ++ Debugged(item9), separator, terminator)
}

/// Prints 10 items to standard output, strings in quotes, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func debugPrint<
  T1: ByteOutputStreamable, T2: ByteOutputStreamable, T3: ByteOutputStreamable, T4: ByteOutputStreamable,
  T5: ByteOutputStreamable, T6: ByteOutputStreamable, T7: ByteOutputStreamable, T8: ByteOutputStreamable,
  T9: ByteOutputStreamable, T10: ByteOutputStreamable
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  _ item10: T10, separator: String = " ", terminator: String = "\n"
) {
  send(
    Item(Debugged(item1)) ++ Debugged(item2) ++ Debugged(item3) ++ Debugged(item4) ++ Debugged(item5) ++ Debugged(item6)
      ++ Debugged(item7) ++ Debugged(item8) ++ Debugged(item9) ++ Debugged(item10), separator, terminator)
}
