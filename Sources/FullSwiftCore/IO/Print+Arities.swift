// `print` for one to ten items, to standard output and to a stream. Written out by arity; see Print.swift.

/// Prints an item to standard output, with `terminator` behind it.
@_disfavoredOverload
public func print<T1: CustomStringConvertible>(
  _ item1: T1,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(terminator)
}

/// Prints 2 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<T1: CustomStringConvertible, T2: CustomStringConvertible>(
  _ item1: T1, _ item2: T2,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(terminator)
}

/// Prints 3 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible>(
  _ item1: T1, _ item2: T2, _ item3: T3,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(terminator)
}

/// Prints 4 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(terminator)
}

/// Prints 5 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item5.description)
  writeToStandardOutput(terminator)
}

/// Prints 6 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item5.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item6.description)
  writeToStandardOutput(terminator)
}

/// Prints 7 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item5.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item6.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item7.description)
  writeToStandardOutput(terminator)
}

/// Prints 8 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item5.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item6.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item7.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item8.description)
  writeToStandardOutput(terminator)
}

/// Prints 9 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  T9: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item5.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item6.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item7.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item8.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item9.description)
  writeToStandardOutput(terminator)
}

/// Prints 10 items to standard output, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  T9: CustomStringConvertible, T10: CustomStringConvertible
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  _ item10: T10,
  separator: String = " ", terminator: String = "\n"
) {
  writeToStandardOutput(item1.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item2.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item3.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item4.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item5.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item6.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item7.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item8.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item9.description)
  writeToStandardOutput(separator)
  writeToStandardOutput(item10.description)
  writeToStandardOutput(terminator)
}

/// Prints an item to a stream, with `terminator` behind it.
@_disfavoredOverload
public func print<T1: CustomStringConvertible, Target: TextOutputStream>(
  _ item1: T1,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(terminator)
}

/// Prints 2 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<T1: CustomStringConvertible, T2: CustomStringConvertible, Target: TextOutputStream>(
  _ item1: T1, _ item2: T2,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(terminator)
}

/// Prints 3 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(terminator)
}

/// Prints 4 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(terminator)
}

/// Prints 5 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(separator)
  output.write(item5.description)
  output.write(terminator)
}

/// Prints 6 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(separator)
  output.write(item5.description)
  output.write(separator)
  output.write(item6.description)
  output.write(terminator)
}

/// Prints 7 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(separator)
  output.write(item5.description)
  output.write(separator)
  output.write(item6.description)
  output.write(separator)
  output.write(item7.description)
  output.write(terminator)
}

/// Prints 8 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(separator)
  output.write(item5.description)
  output.write(separator)
  output.write(item6.description)
  output.write(separator)
  output.write(item7.description)
  output.write(separator)
  output.write(item8.description)
  output.write(terminator)
}

/// Prints 9 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  T9: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(separator)
  output.write(item5.description)
  output.write(separator)
  output.write(item6.description)
  output.write(separator)
  output.write(item7.description)
  output.write(separator)
  output.write(item8.description)
  output.write(separator)
  output.write(item9.description)
  output.write(terminator)
}

/// Prints 10 items to a stream, with `separator` between them and `terminator` behind.
@_disfavoredOverload
public func print<
  T1: CustomStringConvertible, T2: CustomStringConvertible, T3: CustomStringConvertible, T4: CustomStringConvertible,
  T5: CustomStringConvertible, T6: CustomStringConvertible, T7: CustomStringConvertible, T8: CustomStringConvertible,
  T9: CustomStringConvertible, T10: CustomStringConvertible, Target: TextOutputStream
>(
  _ item1: T1, _ item2: T2, _ item3: T3, _ item4: T4, _ item5: T5, _ item6: T6, _ item7: T7, _ item8: T8, _ item9: T9,
  _ item10: T10,
  separator: String = " ", terminator: String = "\n", to output: inout Target
) {
  output.write(item1.description)
  output.write(separator)
  output.write(item2.description)
  output.write(separator)
  output.write(item3.description)
  output.write(separator)
  output.write(item4.description)
  output.write(separator)
  output.write(item5.description)
  output.write(separator)
  output.write(item6.description)
  output.write(separator)
  output.write(item7.description)
  output.write(separator)
  output.write(item8.description)
  output.write(separator)
  output.write(item9.description)
  output.write(separator)
  output.write(item10.description)
  output.write(terminator)
}

/// Prints a line end alone.
public func print() { print("") }

/// Prints a line end alone to a stream.
public func print<Target: TextOutputStream>(to output: inout Target) { output.write("\n") }
