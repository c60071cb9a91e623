// The layout of a C structure, and reading it from what clang says of it (-fdump-record-layouts).

/// A structure that is wanted, and the header that has it.
struct Record: Sendable {
  /// As C has it: `struct statx`, `siginfo_t`.
  let type: String
  let header: String

  /// Its name alone.
  var key: String { String(type.split(separator: " ").last ?? "") }
}

/// A structure with its fields in order of their offsets, all in bytes.
struct Structure: Hashable, Sendable {
  let name: String
  var size: Int
  var alignment: Int
  var fields: [Field]

  struct Field: Hashable, Sendable {
    let name: String
    let offset: Int
    let type: FieldType
  }

  indirect enum FieldType: Hashable, Sendable {
    /// A number, by its name in Swift.
    case scalar(String, size: Int)
    case structure(String, size: Int, alignment: Int)
    case array(FieldType, count: Int)

    var size: Int {
      switch self {
      case .scalar(_, let size): size
      case .structure(_, let size, _): size
      case .array(let element, let count): element.size * count
      }
    }

    var alignment: Int {
      switch self {
      case .scalar(_, let size): size
      case .structure(_, _, let alignment): alignment
      case .array(let element, _): element.alignment
      }
    }
  }
}

/// Reads the records of a dump: lines of `OFFSET | TYPE NAME`, indented by depth, and `| [sizeof=N, align=M]` behind each.
struct StructureParser {
  private struct Node {
    let offset: Int
    let isBitField: Bool
    let type: String
    let name: String
    var children: [Node] = []
  }

  private struct Layout {
    let root: Node
    let size: Int
    let alignment: Int
  }

  private var layouts: [String: Layout] = [:]

  init(_ dump: String) throws {
    var stack: [Node] = []
    func fold(to depth: Int) {
      while stack.count > depth + 1 {
        let child = stack.removeLast()
        stack[stack.count - 1].children.append(child)
      }
    }
    for line in dump.split(separator: "\n") {
      guard let bar = line.firstIndex(of: "|"), line.first == " " else { continue }
      let head = line[..<bar].filter { $0 != " " }
      let body = line[line.index(after: bar)...]
      if head.isEmpty {
        guard let size = Self.number(behind: "sizeof=", in: body),
          let alignment = Self.number(behind: "align=", in: body)
        else { continue }
        fold(to: 0)
        if let root = stack.first { layouts[root.type] = Layout(root: root, size: size, alignment: alignment) }
        stack = []
        continue
      }
      let depth = (body.prefix { $0 == " " }.count - 1) / 2
      guard let offset = Int(head.prefix { $0 != ":" }) else { continue }
      let text = body.drop { $0 == " " }
      let node: Node
      if depth == 0 {
        node = Node(offset: offset, isBitField: false, type: String(text), name: "")
      } else {
        let name = text.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        // A member without a name ends with the `)` of its type.
        let isNamed = text.last != ")"
        node = Node(
          offset: offset, isBitField: head.contains(":"),
          type: isNamed ? text.dropLast(name.count).trimmed : String(text), name: isNamed ? String(name.reversed()) : ""
        )
      }
      fold(to: depth - 1)
      stack.append(node)
    }
  }

  private static func number(behind mark: String, in text: Substring) -> Int? {
    text.firstRange(of: mark).flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) }
  }

  /// The structures of `records` and those in them, sorted by name.
  func structures(_ records: [Record]) throws -> [Structure] {
    var done: [String: Structure] = [:]
    for record in records {
      guard let layout = layouts[record.type] else {
        throw GeneratorError(message: "\(record.header): has no \(record.type)")
      }
      done[record.key] = try structure(record.key, layout, &done)
    }
    return done.values.sorted { $0.name < $1.name }
  }

  private func structure(_ name: String, _ layout: Layout, _ done: inout [String: Structure]) throws -> Structure {
    var fields: [Structure.Field] = []
    for child in layout.root.children { try append(child, to: &fields, &done) }
    // The bits of one word are one field, and of members that share their place the first that is there stands for all.
    var end = 0
    let apart = fields.filter { field in
      guard field.offset >= end else { return false }
      end = field.offset + field.type.size
      return true
    }
    return Structure(name: name, size: layout.size, alignment: layout.alignment, fields: apart)
  }

  private func append(_ node: Node, to fields: inout [Structure.Field], _ done: inout [String: Structure]) throws {
    if node.name.isEmpty || isUnion(node.type) {
      if isUnion(node.type) {
        try appendUnion(node, to: &fields, &done)
      } else {
        for child in node.children { try append(child, to: &fields, &done) }
      }
      return
    }
    let type = try fieldType(node, &done)
    guard type.size > 0 else { return }
    fields.append(Structure.Field(name: node.name, offset: node.offset, type: type))
  }

  private func isUnion(_ type: String) -> Bool { type.hasPrefix("union ") }

  /// A union is its first member, widened to words where another is larger.
  private func appendUnion(
    _ node: Node, to fields: inout [Structure.Field], _ done: inout [String: Structure]
  ) throws {
    guard let layout = layout(of: node), let first = node.children.first else {
      throw GeneratorError(message: "a union without a layout: \(node.type)")
    }
    var inner: [Structure.Field] = []
    try append(
      Node(offset: first.offset, isBitField: false, type: first.type, name: first.name, children: first.children),
      to: &inner, &done)
    if let last = inner.last, last.offset + last.type.size == node.offset + layout.size {
      if inner.count == 1, !node.name.isEmpty {
        fields.append(Structure.Field(name: node.name, offset: node.offset, type: last.type))
      } else {
        fields += inner
      }
      return
    }
    let width = min(max(layout.alignment, 1), 8)
    let word = Structure.FieldType.scalar("UInt\(width * 8)", size: width)
    fields.append(
      Structure.Field(
        name: node.name.isEmpty ? (first.name.isEmpty ? "words" : first.name) : node.name, offset: node.offset,
        type: layout.size == width ? word : .array(word, count: layout.size / width)))
  }

  /// Size and alignment: of the type's own record, or of what it has.
  private func layout(of node: Node) -> (size: Int, alignment: Int)? {
    if let layout = layouts[node.type] { return (layout.size, layout.alignment) }
    return nil
  }

  private func fieldType(_ node: Node, _ done: inout [String: Structure]) throws -> Structure.FieldType {
    if node.isBitField { return .scalar("UInt64", size: 8) }
    return try fieldType(node.type, &done)
  }

  private func fieldType(_ type: String, _ done: inout [String: Structure]) throws -> Structure.FieldType {
    if type.hasSuffix("]"), let open = type.firstIndex(of: "[") {
      // `int[2][3]`: two of `int[3]`.
      let element = type[..<open].trimmed
      let bounds = type[open...].split(separator: "]").compactMap { Int($0.dropFirst()) }
      // A flexible array has no bound, and no place in the structure.
      guard !bounds.isEmpty else { return .array(.scalar("UInt8", size: 1), count: 0) }
      return try .array(fieldType(element, &done), count: bounds.reduce(1, *))
    }
    if type.contains("*") { return .scalar("UInt", size: 8) }
    if let scalar = Self.scalars[type] { return scalar }
    if type.hasPrefix("enum ") { return .scalar("UInt32", size: 4) }
    guard let layout = layouts[type] else { throw GeneratorError(message: "a member of unknown type '\(type)'") }
    // sigset_t is a structure of one word on some architectures, and a word on others.
    if layout.root.children.count == 1, let only = layout.root.children.first,
      only.type.hasSuffix("[1]") || layout.size == 8 && Self.scalars[only.type] != nil
    {
      return try fieldType(only.type.replacing("[1]", with: ""), &done)
    }
    var name = type
    for word in ["struct ", "union "] where name.hasPrefix(word) { name = String(name.dropFirst(word.count)) }
    if name.contains("(") {
      let width = min(layout.alignment, 8)
      return .array(.scalar("UInt\(width * 8)", size: width), count: layout.size / width)
    }
    if done[name] == nil { done[name] = try structure(name, layout, &done) }
    return .structure(name, size: layout.size, alignment: layout.alignment)
  }

  private static let scalars: [String: Structure.FieldType] = [
    // Whether char has a sign differs; bytes have none.
    "char": .scalar("UInt8", size: 1), "signed char": .scalar("Int8", size: 1),
    "unsigned char": .scalar("UInt8", size: 1), "_Bool": .scalar("UInt8", size: 1),
    "short": .scalar("Int16", size: 2), "unsigned short": .scalar("UInt16", size: 2),
    "int": .scalar("Int32", size: 4), "unsigned int": .scalar("UInt32", size: 4),
    "long": .scalar("Int", size: 8), "unsigned long": .scalar("UInt", size: 8),
    "long long": .scalar("Int64", size: 8), "unsigned long long": .scalar("UInt64", size: 8),
  ]
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
