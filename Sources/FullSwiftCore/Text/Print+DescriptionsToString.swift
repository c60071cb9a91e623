// `print` of one to ten values that have a description, to a string or another stream of strings. See Print+Items.swift.

/// Prints an item to a stream of strings, with `terminator` behind it.
@_disfavoredOverload
public func print<T1: CustomStringConvertible, Target: TextOutputStream>(
  _ item1: T1, separator: String = " ", terminator: String = "\n", to output: inout Target,
  policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(Item(Described(item1)), separator, terminator, to: &output)
}

/// Prints 2 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<T1: CustomStringConvertible, T2: CustomStringConvertible, Target: TextOutputStream>(
  _ item1: T1, _ item2: T2, separator: String = " ", terminator: String = "\n", to output: inout Target,
  policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(Item(Described(item1)) ++ Described(item2), separator, terminator, to: &output)
}

/// Prints 3 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, separator: String = " ", terminator: String = "\n", to output: inout Target,
  policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(Item(Described(item1)) ++ Described(item2) ++ Described(item3), separator, terminator, to: &output)
}

/// Prints 4 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, separator: String = " ", terminator: String = "\n",
  to output: inout Target, policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4), separator, terminator,
    to: &output)
}

/// Prints 5 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, separator: String = " ", terminator: String = "\n",
  to output: inout Target, policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4) ++ Described(item5), separator,
    terminator, to: &output)
}

/// Prints 6 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, separator: String = " ",
  terminator: String = "\n", to output: inout Target, policy: PrintPolicy = PrintPolicy(),
  fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4) ++ Described(item5)
      ++ Described(item6), separator, terminator, to: &output)
}

/// Prints 7 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, separator: String = " ",
  terminator: String = "\n", to output: inout Target, policy: PrintPolicy = PrintPolicy(),
  fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4) ++ Described(item5)
      ++ Described(item6) ++ Described(item7), separator, terminator, to: &output)
}

/// Prints 8 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8,
  separator: String = " ", terminator: String = "\n", to output: inout Target, policy: PrintPolicy = PrintPolicy(),
  fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4) ++ Described(item5)
      ++ Described(item6) ++ Described(item7) ++ Described(item8), separator, terminator, to: &output)
}

/// Prints 9 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  T9: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  separator: String = " ", terminator: String = "\n", to output: inout Target, policy: PrintPolicy = PrintPolicy(),
  fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4) ++ Described(item5)
      ++ Described(item6) ++ Described(item7) ++ Described(item8) ++ Described(item9), separator, terminator,
    to: &output)
}

/// Prints 10 items to a stream of strings, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  T9: CustomStringConvertible, T10: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  _ item10: T10, separator: String = " ", terminator: String = "\n", to output: inout Target,
  policy: PrintPolicy = PrintPolicy(), fallback: PrintPolicy = PrintPolicy()
) {
  send(
    Item(Described(item1)) ++ Described(item2) ++ Described(item3) ++ Described(item4) ++ Described(item5)
      ++ Described(item6) ++ Described(item7) ++ Described(item8) ++ Described(item9) ++ Described(item10), separator,
    terminator, to: &output)
}
