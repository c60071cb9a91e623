// From what the headers say to Swift: the text of each file in the Generated folders of LinuxABI and
// LinuxSystem.
//
// What all architectures agree on is written once; what differs, or is on some only, is in a file for each.

struct SwiftTables {
  let tables: [HeaderTables]
  /// Names that stand in files of LinuxCore and LinuxSystem already, since older headers lack them (Linux+Unexported.swift).
  let byHand: Set<String>

  /// The folders that have nothing but these files.
  static let folders = ["Sources/LinuxABI/Generated", "Sources/LinuxSystem/Generated"]

  /// The files by their paths in the package.
  func files() throws -> [String: String] {
    var files: [String: String] = [:]
    let (abi, system) = (Self.folders[0], Self.folders[1])
    for table in tables { files["\(abi)/SyscallNumber+\(table.architecture.rawValue).swift"] = try numbers(table) }
    for (folder, isCore) in [(abi, true), (system, false)] {
      divide(
        &files, folder, "Linux+Constants",
        about: "Constants of the kernel's headers, under the kernel's names, each an Int."
      ) {
        $0.constants.filter { Families.isCore($0.key) == isCore && !byHand.contains($0.key) }.reduce(into: [:]) {
          $0[$1.key] = constant($1.key, $1.value)
        }
      }
      divide(
        &files, folder, "Linux+Structures",
        about: "Structures of the kernel's headers, laid out as C lays them out."
      ) {
        let own = $0.structures.filter {
          Families.coreStructures.contains($0.name) == isCore && !byHand.contains($0.name)
        }
        return Dictionary(uniqueKeysWithValues: own.map { ($0.name, structure($0)) })
      }
    }
    files["\(abi)/Errno+Names.swift"] = try errors(
      about:
        "The kernel's error numbers under swift-system's names; and the C names, so that typing one offers the Swift one.",
      errorNames)
    files["\(abi)/Errno+Message.swift"] = try errors(
      about: "What an error is called, in the words of the kernel's headers. Linked only where a program asks for it.",
      errorMessages)
    return files
  }

  private func header(_ about: String, _ of: [HeaderTables]) -> String {
    let versions = Set(of.map(\.kernelVersion)).sorted().joined(separator: ", ")
    return """
      // \(about)
      // Made by ./x gen (Sources/Generator) from the headers of Linux \(versions): not to be edited.
      // swift-format-ignore-file

      """
  }

  private let member = "  @_alwaysEmitIntoClient @inline(__always) public static var"

  // MARK: Numbers

  private func numbers(_ own: HeaderTables) throws -> String {
    let name = own.architecture.rawValue
    var text = header("The numbers of the system calls of \(name).", [own])
    text += "#if arch(\(own.architecture.swiftName))\nextension SyscallNumber {\n"
    let sorted = own.calls.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    for (call, number) in sorted {
      text += "  /// `\(call)(2)`\n\(member) \(identifier(call)): Self { Self(rawValue: \(number)) }\n"
    }
    text += "\n  // What \(name) does not have.\n"
    let replacements = Dictionary(table(Replacements.all), uniquingKeysWith: { first, _ in first })
    let elsewhere = Set(tables.flatMap(\.calls.keys)).subtracting(own.calls.keys)
    for call in elsewhere.sorted() {
      text += "  @available(*, unavailable, message: \"\(absent(call, name, replacements[call]))\")\n"
      text += "\(member) \(identifier(call)): Self { Self(rawValue: -1) }\n"
    }
    text += """

        /// The highest number that a call has in these tables.
      \(member) highest: Int { \(sorted.last?.value ?? 0) }

        /// The names by number, each ended by a zero byte; empty where no call has the number.
        static var names: StaticString { "\(zeroEnded(sorted.map { ($0.value, $0.key) }))" }
      }
      #endif

      """
    return text
  }

  private func absent(_ call: String, _ architecture: String, _ replacement: String?) -> String {
    guard let replacement else { return "\(architecture) has no \(call)(2)" }
    if replacement.hasPrefix("- ") { return "\(architecture) has no \(call)(2): \(replacement.dropFirst(2))" }
    return "\(architecture) has no \(call)(2): use \(replacement)"
  }

  // MARK: Constants and structures

  /// Divides declarations into a file of what all architectures have in common and one for each of the rest.
  private func divide(
    _ files: inout [String: String], _ folder: String, _ name: String, about: String,
    _ declarations: (HeaderTables) -> [String: String]
  ) {
    let all = tables.map(declarations)
    let common = all[0].filter { key, text in all.allSatisfy { $0[key] == text } }
    let imports = folder == Self.folders[0] ? "" : "public import LinuxABI\n"
    func body(_ some: [String: String]) -> String {
      "extension Linux {\n" + some.sorted { $0.key < $1.key }.map(\.value).joined() + "}\n"
    }
    files["\(folder)/\(name).swift"] = header(about, tables) + imports + body(common)
    for (table, some) in zip(tables, all) {
      let rest = some.filter { common[$0.key] == nil }
      guard !rest.isEmpty else { continue }
      files["\(folder)/\(name)+\(table.architecture.rawValue).swift"] =
        header("\(about.dropLast()): those of \(table.architecture.rawValue) that differ from others.", [table])
        + "#if arch(\(table.architecture.swiftName))\n" + imports + body(rest) + "#endif\n"
    }
  }

  private func constant(_ name: String, _ number: Int) -> String {
    let text = number < 256 ? "\(number)" : "0x" + String(number, radix: 16)
    return "\(member) \(name): Int { \(text) }\n"
  }

  private func structure(_ structure: Structure) -> String {
    var text = "  /// `struct \(structure.name)`: \(structure.size) bytes.\n"
    text += "  @frozen public struct \(identifier(structure.name)): BitwiseCopyable, Sendable {\n"
    var (end, paddings, accessors) = (0, 0, "")
    func pad(to offset: Int) {
      guard offset > end else { return }
      text += "    var padding\(paddings): InlineArray<\(offset - end), UInt8>\n"
      paddings += 1
      end = offset
    }
    for field in structure.fields {
      pad(to: field.offset)
      let name = identifier(field.name)
      if field.offset % field.type.alignment == 0 {
        text += "    public var \(name): \(swift(field.type))\n"
      } else {
        // Packed: the halves of a word.
        text +=
          "    @usableFromInline var \(field.name)Low: UInt32\n    @usableFromInline var \(field.name)High: UInt32\n"
        accessors += """
              @_alwaysEmitIntoClient @inline(__always) public var \(name): UInt64 {
                get { UInt64(\(field.name)Low) | UInt64(\(field.name)High) &<< 32 }
                set {
                  \(field.name)Low = UInt32(truncatingIfNeeded: newValue)
                  \(field.name)High = UInt32(truncatingIfNeeded: newValue &>> 32)
                }
              }

          """
      }
      end = field.offset + field.type.size
    }
    pad(to: structure.size)
    text += "    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }\n\(accessors)  }\n"
    return text
  }

  private func swift(_ type: Structure.FieldType) -> String {
    switch type {
    case .scalar(let name, _): name
    case .structure(let name, _, _): identifier(name)
    case .array(let element, let count): "InlineArray<\(count), \(swift(element))>"
    }
  }

  // MARK: Errors

  /// One text where all architectures agree, else one for each.
  private func errors(about: String, _ body: (HeaderTables) throws -> String) throws -> String {
    let bodies = try tables.map { ($0.architecture, try body($0)) }
    let text = header(about, tables)
    if Set(bodies.map(\.1)).count == 1 { return text + bodies[0].1 }
    return text + bodies.map { "#if arch(\($0.0.swiftName))\n\($0.1)#endif\n" }.joined()
  }

  private func errorNames(_ own: HeaderTables) throws -> String {
    let names = Dictionary(table(ErrnoNames.all), uniquingKeysWith: { first, _ in first })
    let aliases = table(ErrnoNames.aliases).compactMap { cName, original in own.errors[original].map { (cName, $0) } }
    let all = own.errors.merging(aliases, uniquingKeysWith: { number, _ in number })
    let sorted = all.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var text = "extension Errno {\n"
    var seen: Set<String> = []
    for (cName, number) in sorted {
      // One that is new in the headers has its C name alone, until Data/ErrnoNames.swift has a better. EDEADLOCK has the
      // name of EDEADLK.
      let name = names[cName] ?? cName
      guard seen.insert(name).inserted else { continue }
      let message = own.messages[cName].flatMap { $0.isEmpty ? nil : "\($0). " } ?? ""
      text += "  /// \(message)The corresponding C error is `\(cName)`.\n"
      text += "\(member) \(identifier(name)): Self { Self(rawValue: \(number)) }\n"
    }
    text += "}\n\nextension Errno {\n"
    for (cName, _) in sorted {
      guard let name = names[cName] else { continue }
      text += "  @available(*, unavailable, renamed: \"\(name)\")\n\(member) \(cName): Self { \(identifier(name)) }\n"
    }
    return text + "}\n"
  }

  private func errorMessages(_ own: HeaderTables) throws -> String {
    var messages: [(Int, String)] = []
    for (cName, number) in own.errors.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      // Aliases have the number of another.
      guard let message = own.messages[cName], !message.isEmpty, cName != "EWOULDBLOCK", messages.last?.0 != number
      else { continue }
      messages.append((number, message.replacing("\"", with: "\\\"")))
    }
    return """
      extension Errno {
        /// The messages by number, each ended by a zero byte; empty where no error has the number.
        static var messages: StaticString { "\(zeroEnded(messages))" }
      }

      """
  }

  /// The text of a literal with an entry for each number from 0 to the last. One literal compiles in no time, a switch does not.
  private func zeroEnded(_ entries: [(number: Int, text: String)]) -> String {
    let texts = Dictionary(entries.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    return (0...(entries.last?.number ?? 0)).map { (texts[$0] ?? "") + "\\0" }.joined()
  }
}

/// A name as Swift takes it: a word of the language in backticks.
func identifier(_ name: String) -> String {
  [
    "in", "protocol", "default", "case", "switch", "init", "self", "is", "as", "repeat", "func", "import", "operator",
    "internal", "private", "public", "extension",
  ]
  .contains(name) ? "`\(name)`" : name
}
