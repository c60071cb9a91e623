// Paths, against what swift-system documents of them.

import LinuxSystem
import Testing

/// What a path is taken apart into.
struct Parts: CustomTestStringConvertible, Sendable {
  let path: String
  var normalized: String? = nil
  var root: String? = nil
  var relative: String? = nil
  var parent = ""
  var last: String? = nil
  var stem: String? = nil
  var `extension`: String? = nil
  var components: [String] = []
  var lexical: String? = nil

  var testDescription: String { path }
}

let parts = [
  Parts(path: ""),
  Parts(path: "/", root: "/", relative: "", parent: "/"),
  Parts(path: "///", normalized: "/", root: "/", relative: "", parent: "/"),
  Parts(path: "usr", last: "usr", components: ["usr"]),
  Parts(path: "/usr", root: "/", relative: "usr", parent: "/", last: "usr", components: ["usr"]),
  Parts(
    path: "/usr/bin/ls", root: "/", relative: "usr/bin/ls", parent: "/usr/bin", last: "ls",
    components: ["usr", "bin", "ls"]),
  Parts(
    path: "//usr///local//", normalized: "/usr/local", root: "/", relative: "usr/local", parent: "/usr", last: "local",
    components: ["usr", "local"]),
  Parts(path: "a/b", parent: "a", last: "b", components: ["a", "b"]),
  Parts(path: ".", last: ".", components: ["."], lexical: ""),
  Parts(path: "..", last: "..", components: [".."], lexical: ".."),
  Parts(path: "/..", root: "/", relative: "..", parent: "/", last: "..", components: [".."], lexical: "/"),
  Parts(
    path: "/usr/./local/bin/..", root: "/", relative: "usr/./local/bin/..", parent: "/usr/./local/bin", last: "..",
    components: ["usr", ".", "local", "bin", ".."], lexical: "/usr/local"),
  Parts(
    path: "/../usr/local", root: "/", relative: "../usr/local", parent: "/../usr", last: "local",
    components: ["..", "usr", "local"], lexical: "/usr/local"),
  Parts(
    path: "../usr/local/../bin", parent: "../usr/local/..", last: "bin",
    components: ["..", "usr", "local", "..", "bin"], lexical: "../usr/bin"),
  Parts(path: "a/../..", parent: "a/..", last: "..", components: ["a", "..", ".."], lexical: ".."),
  Parts(path: "./.", parent: ".", last: ".", components: [".", "."], lexical: ""),
  Parts(path: "a.txt", last: "a.txt", stem: "a", extension: "txt", components: ["a.txt"]),
  Parts(
    path: "a.tar.gz/", normalized: "a.tar.gz", last: "a.tar.gz", stem: "a.tar", extension: "gz",
    components: ["a.tar.gz"]),
  Parts(path: "a.", last: "a.", stem: "a", extension: "", components: ["a."]),
  Parts(path: ".hidden", last: ".hidden", components: [".hidden"]),
  Parts(path: ".hidden.", last: ".hidden.", stem: ".hidden", extension: "", components: [".hidden."]),
  Parts(path: "...", last: "...", stem: "..", extension: "", components: ["..."]),
  Parts(path: "a.d/b", parent: "a.d", last: "b", components: ["a.d", "b"]),
]

@Suite struct FilePathTests {
  @Test(arguments: parts) func isTakenApart(_ parts: Parts) {
    let path = FilePath(parts.path)
    let normalized = parts.normalized ?? parts.path
    #expect(path.string == normalized)
    #expect(path.length == normalized.utf8.count)
    #expect(path.isEmpty == normalized.isEmpty)
    #expect(path.isAbsolute == (parts.root != nil))
    #expect(path.isRelative == (parts.root == nil))
    #expect(path.root?.description == parts.root)
    #expect(path.removingRoot().string == parts.relative ?? normalized)
    #expect(path.removingLastComponent().string == parts.parent)
    #expect(path.lastComponent?.string == parts.last)
    #expect(path.stem == parts.stem ?? parts.last)
    #expect(path.extension == parts.extension)
    #expect(path.components.map(\.string) == parts.components)
    #expect(path.components.reversed().map(\.string) == parts.components.reversed())
    let lexical = parts.lexical ?? normalized
    #expect(path.lexicallyNormalized().string == lexical)
    #expect(path.isLexicallyNormal == (lexical == normalized))
  }

  @Test(arguments: parts) func isPutTogether(_ parts: Parts) {
    let path = FilePath(parts.path)
    #expect(FilePath(root: path.root, path.components) == path)
    #expect(FilePath(root: path.root, Array(path.components)) == path)
    var grown = FilePath()
    grown.root = path.root
    for component in path.components { grown.append(component) }
    #expect(grown == path && grown.hashValue == path.hashValue)
    #expect(path.removingRoot().appending("").string == path.removingRoot().string)
    #expect(FilePath("").appending(path.string) == path)
    #expect(FilePath("/x").pushing(path) == (path.isAbsolute ? path : FilePath("/x/" + path.string)))

    var shrinking = path
    while let last = shrinking.lastComponent {
      #expect(path.starts(with: shrinking))
      var copy = shrinking
      let isRemoved = copy.removeLastComponent()
      #expect(isRemoved)
      #expect(copy.appending(last) == shrinking)
      shrinking = copy
    }
    let isRemoved = shrinking.removeLastComponent()
    #expect(!isRemoved && path.starts(with: shrinking))
  }

  @Test func prefixesAndSuffixes() {
    let path: FilePath = "/usr/bin/ls"
    for prefix in ["", "/", "/usr", "/usr/bin/", "/usr/bin/ls///"] { #expect(path.starts(with: FilePath(prefix))) }
    for other in ["/us", "usr", "/usr/bin/ls/x", "/usr/bin/l", "ls"] { #expect(!path.starts(with: FilePath(other))) }
    for suffix in ["", "ls", "bin/ls", "usr/bin/ls", "/usr/bin/ls///"] { #expect(path.ends(with: FilePath(suffix))) }
    for other in ["/ls", "s", "in/ls", "x/usr/bin/ls", "/"] { #expect(!path.ends(with: FilePath(other))) }

    for other in ["/usr/bin", "/us", "usr", ""] {
      var path: FilePath = "/usr/local"
      let isRemoved = path.removePrefix(FilePath(other))
      #expect(!isRemoved && path == "/usr/local")
    }
    let rests: [(FilePath, FilePath, FilePath)] = [
      ("/usr/local/bin", "/usr/local", "bin"), ("/usr", "/", "usr"), ("a/b", "", "a/b"), ("a/b", "a/b", ""),
      ("/", "/", ""),
    ]
    for (whole, prefix, rest) in rests {
      var path = whole
      let isRemoved = path.removePrefix(prefix)
      #expect(isRemoved && path == rest)
    }
  }

  @Test func appending() {
    var path: FilePath = ""
    path.append("/var/www/website")
    path.append("static/assets")
    path.append("/main.css")
    #expect(path.string == "/var/www/website/static/assets/main.css")
    path = "/"
    path.append(["usr", "local"])
    #expect(path.string == "/usr/local")
    path.append(FilePath("/bin/ls").components)
    #expect(path.string == "/usr/local/bin/ls")
    path.removeAll(keepingCapacity: true)
    #expect(path.isEmpty && path == FilePath())
  }

  @Test func extensions() {
    var path: FilePath = "/tmp/file"
    path.extension = "txt"
    #expect(path.string == "/tmp/file.txt")
    path.extension = "o"
    #expect(path.string == "/tmp/file.o")
    path.extension = ""
    #expect(path.string == "/tmp/file.")
    path.extension = nil
    #expect(path.string == "/tmp/file")
    path = ".."
    path.extension = "txt"
    #expect(path.string == "..")
    path = "/"
    path.extension = "txt"
    #expect(path.string == "/")
  }

  @Test func roots() {
    var path: FilePath = "/foo/bar"
    path.root = nil
    #expect(path.string == "foo/bar")
    path.root = "/"
    #expect(path.string == "/foo/bar")
    path = "/"
    path.root = nil
    #expect(path.isEmpty)
    path.root = "///"
    #expect(path.string == "/")
    for wrong in ["", "a", "/a"] { #expect(FilePath.Root(wrong) == nil) }
  }

  @Test func componentsCanBeChanged() throws {
    var path: FilePath = "/./home/./username/scripts/./tree"
    let index = try #require(path.components.lastIndex(of: "scripts"))
    path.components.insert("bin", at: index)
    #expect(path.string == "/./home/./username/bin/scripts/./tree")
    path.components.removeAll { $0.kind == .currentDirectory }
    #expect(path.string == "/home/username/bin/scripts/tree")
    path.components.removeLast(2)
    path.components.append("x")
    #expect(path.string == "/home/username/bin/x")
    path.components.removeFirst()
    #expect(path.string == "/username/bin/x")
    path.components.removeAll()
    #expect(path.string == "/")
    path = "a/b"
    path.components.replaceSubrange(path.components.startIndex..<path.components.endIndex, with: ["c"])
    #expect(path.string == "c")
    for wrong in ["", "a/b", "/"] { #expect(FilePath.Component(wrong) == nil) }
    #expect(("a.b" as FilePath.Component).stem == "a" && (".." as FilePath.Component).kind == .parentDirectory)
  }

  @Test func resolvingStaysWithin() {
    let base: FilePath = "/var/www"
    #expect(base.lexicallyResolving("index.html") == "/var/www/index.html")
    #expect(base.lexicallyResolving("/assets/../main.css") == "/var/www/main.css")
    #expect(base.lexicallyResolving("../../etc/passwd") == nil)
    #expect(base.lexicallyResolving("a/..") == base)
  }

  @Test func equalityIsOfBytes() {
    // é, composed and decomposed: one character, two names.
    #expect(FilePath("\u{E9}") != FilePath("e\u{301}"))
    #expect(FilePath.Component("\u{E9}") != FilePath.Component("e\u{301}"))
    #expect(Set([FilePath("a//b"), FilePath("a/b/"), FilePath("a/b")]).count == 1)
    #expect(Set(["ab", FilePath("/x/ab").lastComponent, "a"]).count == 2)
  }

  /// Against `String(decoding:as:)`, the standard library's.
  @Test func bytesThatAreNotUTF8() {
    let cases: [[UInt8]] = [
      [0xFF], [0x61, 0xC3], [0xC3, 0x61], [0xE2, 0x82], [0xE2, 0x82, 0x61, 0xF0, 0x9F], [0xED, 0xA0, 0x80, 0x62],
      [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80, 0xC3, 0xA9], [0xC0, 0xAF],
    ]
    for bytes in cases {
      let path = FilePath(bytes: bytes.span)
      #expect(path.string == String(decoding: bytes, as: UTF8.self))
      #expect(path.length == bytes.count)
      #expect(path.lastComponent?.string == path.string)
    }
  }

  @Test func cStrings() throws {
    let path = unsafe "/tmp//x/".withCString { unsafe FilePath(platformString: $0) }
    #expect(path.string == "/tmp/x")
    #expect(unsafe path.withPlatformString { unsafe String(cString: $0) } == "/tmp/x")
    #expect(unsafe FilePath().withPlatformString { unsafe String(cString: $0) } == "")
  }
}
