// What the toolchain's archive asks for beside Swift: trees of C++'s library, and C's functions for its last words.
// only: x86_64
//
// case: trees and texts
// stdout: a tree of 20000 nodes: in order, red and black as they should be
// stdout: texts: as C has them
// stdout: blocks: as large as they say
//
// case: last words
// arguments: ["words"]
// stdout: printed before
// stderr: Fatal error: task 7 of 0x2a: -1 1844674407370955161 é %
// status: 134
//
// case: last words without an argument
// arguments: ["put"]
// stderr: Fatal error: freed pointer was not the last allocation
// status: 134
//
// case: given up
// arguments: ["abort"]
// stderr: Fatal error: the runtime of tasks gave up (abort)
// status: 134
import ArchiveContract
import FullSwiftConcurrency

typealias Pointer = UnsafeMutablePointer<contract_node>

struct Numbers {
  var state: UInt
  mutating func next() -> UInt {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// The black nodes on each way down, or nil where a rule is broken.
func height(_ node: Pointer?, _ parent: Pointer) -> Int? {
  guard let node else { return 0 }
  guard node.pointee.parent == parent else { return nil }
  let isRed = node.pointee.color == 0
  if isRed && (node.pointee.left?.pointee.color == 0 || node.pointee.right?.pointee.color == 0) { return nil }
  guard let left = height(node.pointee.left, node), let right = height(node.pointee.right, node), left == right
  else { return nil }
  return left + (isRed ? 0 : 1)
}

/// Whether the whole tree is as it should be, with so many nodes.
func isRight(_ header: Pointer, _ count: Int) -> Bool {
  guard let root = header.pointee.parent, root.pointee.color == 1, header.pointee.color == 0,
    height(root, header) != nil, let rightmost = header.pointee.right, contract_previous(header) == rightmost
  else { return false }
  // From behind the last to the first.
  var (place, seen, last) = (header, 0, UInt.max)
  while place != header.pointee.left {
    place = contract_previous(place)
    guard place.pointee.key <= last else { return false }
    (seen, last) = (seen + 1, place.pointee.key)
  }
  return seen == count
}

/// Inserts keys that are random, rising and falling.
func trees() -> Bool {
  var numbers = Numbers(state: 0x2545_F491_4F6C_DD1D)
  let header = Pointer.allocate(capacity: 1)
  header.initialize(to: contract_node())
  header.pointee.left = header
  header.pointee.right = header
  for count in 1...20_000 {
    let node = Pointer.allocate(capacity: 1)
    node.initialize(to: contract_node())
    node.pointee.key = count % 3 == 0 ? UInt(count) << 32 : count % 3 == 1 ? .max - UInt(count) : numbers.next()
    var (parent, toLeft, next) = (header, true, header.pointee.parent)
    while let child = next {
      parent = child
      toLeft = node.pointee.key < child.pointee.key
      next = toLeft ? child.pointee.left : child.pointee.right
    }
    contract_insert(toLeft, node, parent, header)
    if count % 1000 == 0 || count < 200, !isRight(header, count) { return false }
  }
  return true
}

func blocks() -> Bool {
  for size in [1, 16, 17, 1000, 65_536, 65_537, 3_000_000] {
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    let usable = Int(contract_usable(block))
    guard usable >= size, usable < size * 2 + 8192 else { return false }
    // All of it may be written to.
    for offset in stride(from: 0, to: usable, by: 8) { block.storeBytes(of: 7, toByteOffset: offset, as: UInt64.self) }
    block.deallocate()
  }
  return contract_usable(nil) == 0
}

@main struct Contract {
  static func main() async {
    switch CommandLine.arguments.dropFirst().first {
    case "words":
      print("printed before")
      contract_words()
    case "put": contract_put()
    case "abort": contract_abort()
    default:
      print("a tree of 20000 nodes: \(trees() ? "in order, red and black as they should be" : "broken")")
      let wrong = contract_texts()
      print("texts: \(wrong == 0 ? "as C has them" : "number \(wrong) is wrong")")
      print("blocks: \(blocks() ? "as large as they say" : "wrong")")
    }
    await Task.yield()
  }
}
