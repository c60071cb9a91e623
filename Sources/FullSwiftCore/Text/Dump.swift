// `dump`, for what Embedded Swift can know: scalars, strings, optionals, collections, ranges and tuples, in the standard
// library's form. Of the properties of a type of the program's own it knows nothing: such a value is a line with its text.

/// A value that `dump` knows the inside of. A type of yours needs no more than the word: it is then a line with its text.
public protocol Dumpable: ByteOutputStreamable {
  /// Appends the value's lines.
  ///
  /// - Parameters:
  ///   - stream: where the lines go.
  ///   - position: the name, the indentation, and how deep to go from there.
  ///   - itemsLeft: how many more items may be written.
  func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure)
}

/// Where `dump` is.
public struct DumpPosition {
  /// What stands before the value.
  var name: String?
  /// Spaces before the line.
  var indent: Int
  /// How many levels below this one are written.
  var maxDepth: Int

  /// Of a child.
  @inline(__always)
  func inside(_ name: String?) -> DumpPosition {
    DumpPosition(name: name, indent: indent &+ 2, maxDepth: maxDepth &- 1)
  }
}

/// Prints what a value is made of.
///
/// - Parameters:
///   - value: a number, a string, an optional, a collection, a range, or a type of yours that is ``Dumpable``.
///   - name: what stands before it.
///   - indent: spaces before each line.
///   - maxDepth: how many levels are printed.
///   - maxItems: how many lines are printed.
/// - Returns: the value.
@discardableResult
public func dump<Value: Dumpable>(
  _ value: Value, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
) -> Value {
  dump(value, name: name, indent: indent, maxDepth: maxDepth, maxItems: maxItems, to: &standardOutput)
}

/// Writes what a value is made of to a stream.
///
/// - Throws: what the stream throws.
@discardableResult
public func dump<Value: Dumpable, Stream: ByteOutputStream & ~Copyable & ~Escapable>(
  _ value: Value, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max,
  to output: inout Stream
) throws(Stream.Failure) -> Value {
  var itemsLeft = maxItems
  try value.writeDump(
    to: &output, at: DumpPosition(name: name, indent: indent, maxDepth: maxDepth), itemsLeft: &itemsLeft)
  return value
}

extension Dumpable {
  public func writeDump<Stream: ByteOutputStream & ~Copyable & ~Escapable>(
    to stream: inout Stream, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Stream.Failure) {
    if try !stream.beginDump(at: position, childCount: 0, itemsLeft: &itemsLeft) { return }
    try writeDebugDescription(to: &stream)
    try ("\n" as StaticString).write(to: &stream)
  }
}

extension ByteOutputStream where Self: ~Copyable, Self: ~Escapable {
  /// Appends what stands before a value.
  ///
  /// - Returns: false where there are enough items already; nothing is then to be written.
  mutating func beginDump(
    at position: DumpPosition, childCount: Int, itemsLeft: inout Int
  ) throws(Failure) -> Bool {
    if itemsLeft <= 0 { return false }
    itemsLeft &-= 1
    try write(ScalarBytes(" "), times: position.indent)
    let bullet: StaticString = childCount == 0 ? "- " : position.maxDepth <= 0 ? "▹ " : "▿ "
    try bullet.write(to: &self)
    if let name = position.name {
      try name.write(to: &self)
      try (": " as StaticString).write(to: &self)
    }
    return true
  }

  /// Appends a number of children and what they are called: `1 element`, `2 elements`.
  mutating func writeCount(_ count: Int, _ unit: StaticString) throws(Failure) {
    try write(count)
    try (" " as StaticString).write(to: &self)
    try unit.write(to: &self)
    if count != 1 { try ("s" as StaticString).write(to: &self) }
  }

  /// Appends how many children are left out.
  mutating func writeRest(_ count: Int, after written: Int, at position: DumpPosition) throws(Failure) {
    try write(ScalarBytes(" "), times: position.indent &+ 4)
    try ("(" as StaticString).write(to: &self)
    try write(count)
    let more: StaticString = written > 0 ? " more" : ""
    try more.write(to: &self)
    let unit: StaticString = count == 1 ? " child)\n" : " children)\n"
    try unit.write(to: &self)
  }

  /// Appends a collection's elements.
  mutating func writeDump<Elements: Collection>(
    of elements: Elements, _ unit: StaticString, at position: DumpPosition, itemsLeft: inout Int
  ) throws(Failure) where Elements.Element: Dumpable {
    let count = elements.count
    if try !beginDump(at: position, childCount: count, itemsLeft: &itemsLeft) { return }
    try writeCount(count, unit)
    try ("\n" as StaticString).write(to: &self)
    if position.maxDepth <= 0 { return }
    var index = 0
    for element in elements {
      if itemsLeft <= 0 { return try writeRest(count &- index, after: index, at: position) }
      try element.writeDump(to: &self, at: position.inside(nil), itemsLeft: &itemsLeft)
      index &+= 1
    }
  }

  /// Appends two children under a heading that stands there already.
  mutating func writePair<First: Dumpable, Second: Dumpable>(
    _ first: First, named firstName: String, _ second: Second, named secondName: String, at position: DumpPosition,
    itemsLeft: inout Int
  ) throws(Failure) {
    try ("\n" as StaticString).write(to: &self)
    if position.maxDepth <= 0 { return }
    if itemsLeft <= 0 { return try writeRest(2, after: 0, at: position) }
    try first.writeDump(to: &self, at: position.inside(firstName), itemsLeft: &itemsLeft)
    if itemsLeft <= 0 { return try writeRest(1, after: 1, at: position) }
    try second.writeDump(to: &self, at: position.inside(secondName), itemsLeft: &itemsLeft)
  }
}
