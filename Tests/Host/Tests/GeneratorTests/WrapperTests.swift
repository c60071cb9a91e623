// Finding the typed wrappers: docstrings, the declarations that they belong to, and their types and labels.
import Testing

@testable import Generator

@Suite struct WrapperTests {
  /// The names of the wrappers in a source, one of `read(2)` for each docstring in it.
  private func names(_ source: String) throws -> [String] {
    try wrappers(in: source.replacing("///R", with: "/// The corresponding system call is `read(2)`."), file: "F.swift")
      .map(\.name)
  }

  @Test func kindsOfDeclarations() throws {
    #expect(
      try names(
        """
        ///R
        public func free(_ status: Int32) -> Never {}
        ///R
        public var global: Int { 0 }
        extension A {
          ///R
          public func method() throws(Errno) {}
          ///R
          public static func make(at place: Int = 0, _ x: Int) {}
          ///R
          public init(path: some PathArgument, _ mode: Mode) throws(Errno) {}
          ///R
          public init?(rawValue: Int) {}
          ///R
          public var property: Int { get throws(Errno) { 0 } }
          ///R
          public static let constant = 1
          ///R
          public subscript(index: Int, named name: String) -> Int { 0 }
          ///R
          public mutating func change() {}
        }
        """) == [
          "free(_:)", "global", "A.method()", "A.make(at:_:)", "A.init(path:_:)", "A.init(rawValue:)", "A.property",
          "A.constant", "A.subscript(_:named:)", "A.change()",
        ])
  }

  @Test func whatStandsBetween() throws {
    #expect(
      try names(
        """
        extension A {
          ///R
          @inline(__always)
          public func a() {}
          ///R
          @available(*, deprecated, renamed: "x(") @discardableResult
          // SAFETY: a comment.
          public static func b() -> Int { 0 }
          ///R
          /* public func no() { */
          nonisolated public private(set) var c: Int
          ///R
          #if arch(x86_64)
          @_alwaysEmitIntoClient
          #endif

          @unsafe @Some.Macro(public: 1) public consuming func d() {}
          ///R
          @inlinable public final class func e() {}
        }
        """) == ["A.a()", "A.b()", "A.c", "A.d()", "A.e()"])
  }

  @Test func awkwardSignatures() throws {
    #expect(
      try names(
        """
        extension A {
          ///R
          public static func open(
            _ path: some PathArgument,
            _ mode: AccessMode,
            options: Options = [.a, .b],
            permissions: FilePermissions? = nil, retryOnInterrupt: Bool = true
          ) throws(Errno) -> FileDescriptor { x(a: 1, b: 2) }
          ///R
          public func closures(
            _ body: (_ first: Int, _ second: inout Int) throws(Errno) -> Void = { a, b in f(x: 1, y: 2) },
            then next: @escaping @Sendable (Int, Int) -> Int = { (l: Int, r: Int) -> Int in l < r ? l : r }
          ) {}
          ///R
          public func generic<T: P, each U>(_ t: Dictionary<T, T>, of: [T: T] = [k: 1, l: 2], many: repeat each U)
            where T: ~Copyable, T.X == (a: Int, b: Int) {}
          ///R
          public func tuple(pair: (x: Int, y: Int) = (x: 1, y: 2), compared: Bool = 1 < 2, last: InlineArray<4, Int>) {}
          ///R
          public func strings(a: String = "x, y: \\(f(z: ")", w: 1))", b: String = #"", c: ""#, d: StaticString = \"\"\"
            , e: (
            \"\"\") {}
          ///R
          public func `repeat`(`in` place: Int, for time: consuming Duration, @Some.Builder(x: 1) build: () -> Int) {}
          ///R
          public func afterwards() {}
        }
        """) == [
          "A.open(_:_:options:permissions:retryOnInterrupt:)", "A.closures(_:then:)", "A.generic(_:of:many:)",
          "A.tuple(pair:compared:last:)", "A.strings(a:b:d:)", "A.repeat(in:for:build:)", "A.afterwards()",
        ])
  }

  @Test func enclosingTypes() throws {
    #expect(
      try names(
        """
        public struct Outer<T: P>: Q, ~Copyable where T.X == Y {
          public enum Inner {
            ///R
            public static func a() { if x { struct Local {} } else { { }() } }
          }
          ///R
          public func b() { let s = "}" /* } */ ; let c = self.extension.struct; let d = a.func }
        }
        extension Outer.Inner: R where T == Int {
          ///R
          public func c() {}
        }
        extension Outer where T == Int { final class Deep { struct Deeper { init() { self.init() }
          ///R
          public func d() {} } } }
        public protocol Proto { func requirement(a: Int) }
        extension Proto {
          ///R
          public func e() {}
        }
        public actor Person {
          ///R
          public func f() {}
        }
        ///R
        public func g() {}
        """) == [
          "Outer.Inner.a()", "Outer.b()", "Outer.Inner.c()", "Outer.Deep.Deeper.d()", "Proto.e()", "Person.f()", "g()",
        ])
  }

  @Test func whatIsNotPublicIsNone() throws {
    #expect(
      try names(
        """
        extension A {
          ///R
          func a() {}
          ///R
          private static func b() {}
          ///R
          internal init() {}
          public struct B {
            ///R
            public(set) var c: Int
          }
        }
        """) == [])
  }

  @Test(arguments: [
    ("The corresponding system call is `openat(2)`.", ["openat"]),
    (
      " Text.\n\n The corresponding system call is\n `ioctl(2)` with `TIOCGWINSZ`, as `isatty(3)` of musl has it.",
      ["ioctl"]
    ),
    ("The corresponding system call is `statx(2)`, which stands for `stat(2)`.", ["statx"]),
    ("The corresponding system calls are `a(2)`, `b_2(2)` and `c64(2)`. Not `d(2)`.", ["a", "b_2", "c64"]),
    ("The corresponding system calls are `fcntl(2)` with `F_GETFL`, and `dup(2)`.", ["fcntl", "dup"]),
    ("The corresponding system call is `a(2)`. With a path, the corresponding system call is `b(2)`.", ["a", "b"]),
    ("Like `read(2)`.", nil),
    ("The corresponding system call is openat(2).", []),
    ("The corresponding system call is `open`.", []),
  ])
  func docstrings(text: String, expected: [String]?) {
    #expect(calls(namedBy: text) == expected)
  }

  @Test func errorsNameTheLine() {
    func message(_ source: String) -> String? {
      do {
        _ = try wrappers(in: source, file: "F.swift")
        return nil
      } catch { return error.message }
    }
    let line = "/// The corresponding system call is `read(2)`.\n"
    #expect(
      message("\n\n/// Reads.\n///\n/// The corresponding system call is read(2).\npublic func read() {}")?.hasPrefix(
        "F.swift:3: ") == true)
    #expect(message("/* \n\n */ let s = \"\"\"\n\n\"\"\"\n\(line)public struct S {}")?.hasPrefix("F.swift:6: ") == true)
    #expect(message("enum E {\n\(line)case a\n}")?.hasPrefix("F.swift:2: ") == true)
    #expect(message(line)?.hasPrefix("F.swift:1: ") == true)
    #expect(message("\(line)public func read() {}") == nil)
  }
}
