// dump has the standard library's form. HostOutputTests compiles this source on the host, where it prints the same.
// stdout: - 5
// stdout: - "a\n"
// stdout: ▿ Optional(5)
// stdout:   - some: 5
// stdout: - nil
// stdout: ▿ 2 elements
// stdout:   - 1
// stdout:   - 2
// stdout: ▿ 1 element
// stdout:   - "a"
// stdout: - 0 elements
// stdout: ▿ 1 key/value pair
// stdout:   ▿ (2 elements)
// stdout:     - key: 1
// stdout:     - value: "x"
// stdout: ▿ (2 elements)
// stdout:   - .0: 1
// stdout:   - .1: "a"
// stdout: ▿ 2 elements
// stdout:   ▿ 1 element
// stdout:     - 1
// stdout:   ▿ 2 elements
// stdout:     - 2
// stdout:     - 3
// stdout: ▿ Optional("a")
// stdout:   - some: "a"
// stdout: ▿ 1 member
// stdout:   - 1
// stdout: ▿ Range(1..<5)
// stdout:   - lowerBound: 1
// stdout:   - upperBound: 5
// stdout: - 1.5
// stdout: - true
// stdout: - "a"
// stdout: - "a"
// stdout: ▿ 1 key/value pair
// stdout:   ▿ (2 elements)
// stdout:     - key: "k"
// stdout:     ▿ value: 2 elements
// stdout:       - 1
// stdout:       - 2
// stdout: ▿ 2 elements
// stdout:   ▿ Optional(1)
// stdout:     - some: 1
// stdout:   - nil
// stdout: ▿ ClosedRange(1...2)
// stdout:   - lowerBound: 1
// stdout:   - upperBound: 2
// stdout: ▿ n: 1 key/value pair
// stdout:   ▿ (2 elements)
// stdout:     - key: 1
// stdout:     - value: 2
// stdout: ▿ Optional([1])
// stdout:   ▿ some: 1 element
// stdout:     - 1
// stdout: - P!
// stdout: ▹ 3 elements
// stdout:     ▿ 3 elements
// stdout:       - 1
// stdout:         (2 more children)
// stdout: ▿ 2 elements
// stdout:   - 1
// stdout:   - 2
// stdout: ▿ 1 element
// stdout:   - 1
// stdout: - "bc"
// stdout: - x: 5
// stdout: ▿ Optional(Optional(1))
// stdout:   ▿ some: Optional(1)
// stdout:     - some: 1
// stdout: - 0 key/value pairs
// stdout: - "x"
// stdout: ▿ (3 elements)
// stdout:   - .0: 1
// stdout:     (2 more children)
// stdout: ▿ 1 key/value pair
// stdout:   ▿ (2 elements)
// stdout:       (2 children)
// stdout: ▿ 1 key/value pair
// stdout:   ▿ (2 elements)
// stdout:     - key: 1
// stdout:       (1 more child)
// stdout: ▿ Optional(5)
// stdout:     (1 child)
// stdout: ▿ Range(1..<2)
// stdout:     (2 children)
// stdout: ▿ 1 key/value pair
// stdout:   ▹ (2 elements)
// stdout: ▿ (3 elements)
// stdout:   - .0: 1
// stdout:   - .1: "b"
// stdout:   ▿ .2: 1 element
// stdout:     - 2
#if hasFeature(Embedded)
import FullSwiftCore
#endif

struct Point: CustomStringConvertible {
  var description: String { "P!" }
}

func run() {
  dump(5)
  dump("a\n")
  dump(Optional(5))
  dump(nil as Int?)
  dump([1, 2])
  dump(["a"])
  dump([] as [Int])
  dump([1: "x"])
  dump((1, "a"))
  dump([[1], [2, 3]])
  dump(Optional("a"))
  dump(Set([1]))
  dump(1..<5)
  dump(1.5)
  dump(true)
  dump("a" as Character)
  dump("a" as Unicode.Scalar)
  dump(["k": [1, 2]])
  dump([Optional(1), nil])
  dump(1...2)
  dump([1: 2], name: "n")
  dump(Optional([1]))
  dump(Point())
  dump([1, 2, 3], maxDepth: 0)
  dump([1, 2, 3], indent: 4, maxItems: 2)
  dump([1, 2][...])
  dump(ContiguousArray([1]))
  dump("abc".dropFirst())
  dump(5 as UInt8, name: "x")
  dump(Optional(Optional(1)))
  dump([:] as [Int: Int])
  dump("x" as StaticString)
  dump((1, 2, 3), maxItems: 2)
  dump([1: 2], maxItems: 2)
  dump([1: 2], maxItems: 3)
  dump(Optional(5), maxItems: 1)
  dump(1..<2, maxItems: 1)
  dump([1: 2], maxDepth: 1)
  dump((1, "b", [2]))
}

run()
