// `dump` of a tuple of two to four values, and of what is no ``Dumpable``.

/// Prints what a tuple of 2 is made of; its labels are not known.
@discardableResult
public func dump<T1: Dumpable, T2: Dumpable>(
  _ value: (T1, T2), name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
) -> (T1, T2) {
  var itemsLeft = maxItems
  let position = DumpPosition(name: name, indent: indent, maxDepth: maxDepth)
  if !beginTuple(2, at: position, itemsLeft: &itemsLeft) { return value }
  dumpItem(value.0, 0, ".0", of: 2, at: position, itemsLeft: &itemsLeft)
  dumpItem(value.1, 1, ".1", of: 2, at: position, itemsLeft: &itemsLeft)
  return value
}

/// Prints what a tuple of 3 is made of; its labels are not known.
@discardableResult
public func dump<T1: Dumpable, T2: Dumpable, T3: Dumpable>(
  _ value: (T1, T2, T3), name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
) -> (T1, T2, T3) {
  var itemsLeft = maxItems
  let position = DumpPosition(name: name, indent: indent, maxDepth: maxDepth)
  if !beginTuple(3, at: position, itemsLeft: &itemsLeft) { return value }
  dumpItem(value.0, 0, ".0", of: 3, at: position, itemsLeft: &itemsLeft)
  dumpItem(value.1, 1, ".1", of: 3, at: position, itemsLeft: &itemsLeft)
  dumpItem(value.2, 2, ".2", of: 3, at: position, itemsLeft: &itemsLeft)
  return value
}

/// Prints what a tuple of 4 is made of; its labels are not known.
@discardableResult
public func dump<T1: Dumpable, T2: Dumpable, T3: Dumpable, T4: Dumpable>(
  _ value: (T1, T2, T3, T4), name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
) -> (T1, T2, T3, T4) {
  var itemsLeft = maxItems
  let position = DumpPosition(name: name, indent: indent, maxDepth: maxDepth)
  if !beginTuple(4, at: position, itemsLeft: &itemsLeft) { return value }
  dumpItem(value.0, 0, ".0", of: 4, at: position, itemsLeft: &itemsLeft)
  dumpItem(value.1, 1, ".1", of: 4, at: position, itemsLeft: &itemsLeft)
  dumpItem(value.2, 2, ".2", of: 4, at: position, itemsLeft: &itemsLeft)
  dumpItem(value.3, 3, ".3", of: 4, at: position, itemsLeft: &itemsLeft)
  return value
}

/// Prints a tuple's first line.
///
/// - Returns: whether its items are to follow.
private func beginTuple(_ count: Int, at position: DumpPosition, itemsLeft: inout Int) -> Bool {
  if !standardOutput.beginDump(at: position, childCount: count, itemsLeft: &itemsLeft) { return false }
  print("(\(count) elements)")
  return position.maxDepth > 0
}

/// Prints an item of a tuple, or how many are left out: once, at the first of them.
private func dumpItem<Value: Dumpable>(
  _ value: Value, _ index: Int, _ name: String, of count: Int, at position: DumpPosition, itemsLeft: inout Int
) {
  if itemsLeft < 0 { return }
  if itemsLeft == 0 {
    itemsLeft = -1
    return standardOutput.writeRest(count &- index, after: index, at: position)
  }
  value.writeDump(to: &standardOutput, at: position.inside(name), itemsLeft: &itemsLeft)
}

/// Prints a value's description behind a hyphen: its properties are not known.
@_disfavoredOverload
@discardableResult
public func dump<Value: CustomStringConvertible>(
  _ value: Value, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max
) -> Value {
  var itemsLeft = maxItems
  let position = DumpPosition(name: name, indent: indent, maxDepth: maxDepth)
  if !standardOutput.beginDump(at: position, childCount: 0, itemsLeft: &itemsLeft) { return value }
  Described(value).writeDebugDescription(to: &standardOutput)
  print()
  return value
}
