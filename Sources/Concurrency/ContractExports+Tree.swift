// The two functions of C++'s library that the archive calls for `std::set` and `std::map`, of which it has one of each: in task-locals,
// and in groups.
//
// A red-black tree (Guibas and Sedgewick, 1978), in the layout that libstdc++'s templates have compiled into their callers. The header is
// not a node of the tree: its parent is the root, its left child the first node, its right child the last, and the root's parent is the
// header.
//
// 1. A node is red or black; the root is black, the header red.
// 2. A red node's children are black.
// 3. Each way from a node down to a missing child passes as many black nodes.
#if os(Linux)

/// `std::_Rb_tree_node_base`.
@safe
private struct TreeNode {
  /// `std::_Rb_tree_color`: 0 red, 1 black.
  var color: UInt32
  var parent: UnsafeMutablePointer<TreeNode>?
  var left: UnsafeMutablePointer<TreeNode>?
  var right: UnsafeMutablePointer<TreeNode>?
}

private typealias Node = UnsafeMutablePointer<TreeNode>
private var red: UInt32 { 0 }
private var black: UInt32 { 1 }

/// `std::_Rb_tree_insert_and_rebalance(bool, _Rb_tree_node_base *, _Rb_tree_node_base *, _Rb_tree_node_base &)`
///
/// - Parameters:
///   - toLeft: whether the new node becomes the left child; it does where the parent is the header.
///   - node: the new node.
///   - parent: its parent, which has no child on that side; the header where the tree is empty.
///   - header: the tree's header.
@c(_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_)
public func insertIntoTree(
  _ toLeft: Bool, _ node: UnsafeMutableRawPointer, _ parent: UnsafeMutableRawPointer, _ header: UnsafeMutableRawPointer
) {
  // SAFETY: the caller's memory has the layout of the nodes.
  unsafe insert(
    node.assumingMemoryBound(to: TreeNode.self), toLeft, of: parent.assumingMemoryBound(to: TreeNode.self),
    header.assumingMemoryBound(to: TreeNode.self))
}

private func insert(_ node: Node, _ toLeft: Bool, of parent: Node, _ header: Node) {
  // SAFETY, here and below: the caller's tree fulfils what is said at the top, so each node that is followed to is one.
  unsafe node.pointee = unsafe TreeNode(color: red, parent: parent, left: nil, right: nil)
  if toLeft {
    unsafe parent.pointee.left = node
    if unsafe parent == header {
      unsafe header.pointee.parent = node
      unsafe header.pointee.right = node
    } else if unsafe parent == header.pointee.left {
      unsafe header.pointee.left = node
    }
  } else {
    unsafe parent.pointee.right = node
    if unsafe parent == header.pointee.right { unsafe header.pointee.right = node }
  }
  unsafe restoreColors(node, header)
}

/// Makes 2 true again where a red node may have a red parent.
private func restoreColors(_ inserted: Node, _ header: Node) {
  var node = unsafe inserted
  while let parent = unsafe node.pointee.parent, unsafe parent != header, unsafe parent.pointee.color == red,
    let grandparent = unsafe parent.pointee.parent
  {
    let parentIsLeft = unsafe grandparent.pointee.left == parent
    if let uncle = unsafe parentIsLeft ? grandparent.pointee.right : grandparent.pointee.left,
      unsafe uncle.pointee.color == red
    {
      // Both of the grandparent's children become black and it becomes red: what is left to look at is two levels up.
      unsafe parent.pointee.color = black
      unsafe uncle.pointee.color = black
      unsafe grandparent.pointee.color = red
      unsafe node = unsafe grandparent
      continue
    }
    // The node, its parent and grandparent become one line, and the middle one of the three becomes the upper one, black.
    var upper = unsafe parent
    if unsafe (parent.pointee.left == node) != parentIsLeft {
      unsafe rotate(parent, toLeft: parentIsLeft, header)
      unsafe upper = unsafe node
    }
    unsafe upper.pointee.color = black
    unsafe grandparent.pointee.color = red
    unsafe rotate(grandparent, toLeft: !parentIsLeft, header)
    break
  }
  if let root = unsafe header.pointee.parent { unsafe root.pointee.color = black }
}

/// Puts a child into the node's place, and the node below it, to its left or right.
private func rotate(_ node: Node, toLeft: Bool, _ header: Node) {
  guard let child = unsafe toLeft ? node.pointee.right : node.pointee.left else { return }
  let moved = unsafe toLeft ? child.pointee.left : child.pointee.right
  if toLeft {
    unsafe node.pointee.right = moved
    unsafe child.pointee.left = node
  } else {
    unsafe node.pointee.left = moved
    unsafe child.pointee.right = node
  }
  if let moved = unsafe moved { unsafe moved.pointee.parent = node }
  let parent = unsafe node.pointee.parent
  unsafe child.pointee.parent = parent
  unsafe node.pointee.parent = child
  guard let parent = unsafe parent else { return }
  if unsafe parent == header {
    unsafe header.pointee.parent = child
  } else if unsafe parent.pointee.left == node {
    unsafe parent.pointee.left = child
  } else {
    unsafe parent.pointee.right = child
  }
}

/// `std::_Rb_tree_decrement(_Rb_tree_node_base *)`
///
/// - Returns: the node before this one in order; of the header, which is behind the last, the last.
@c(_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base)
public func previousInTree(_ node: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  // SAFETY: as above.
  unsafe UnsafeMutableRawPointer(previous(node.assumingMemoryBound(to: TreeNode.self)))
}

private func previous(_ node: Node) -> Node? {
  // The header is told by its color, since the root's grandparent is the root too.
  if unsafe node.pointee.color == red, let root = unsafe node.pointee.parent, unsafe root.pointee.parent == node {
    return unsafe node.pointee.right
  }
  if var last = unsafe node.pointee.left {
    while let next = unsafe last.pointee.right { unsafe last = unsafe next }
    return unsafe last
  }
  var child = unsafe node
  while let parent = unsafe child.pointee.parent {
    if unsafe parent.pointee.left != child { return unsafe parent }
    unsafe child = unsafe parent
  }
  return nil
}
#endif
