// Integers of random lengths to decimal; peers: integers.cc, integers.rs, integers.zig.
import FullSwiftCore
import Measuring

func run() {
  var random = Random()
  let uint64 = (0..<itemCount).map { _ in random.integer(maximumLength: 20) }
  // Of ten digits only those that have a positive number in 32 bits; every other one is negative.
  let int32 = (0..<itemCount).map { _ in
    let value = Int32(truncatingIfNeeded: random.integer(maximumLength: 10) & 0x7FFF_FFFF)
    return random.next() & 1 == 0 ? value : 0 &- value
  }
  var ring = Ring()
  measure("uint64") {
    for value in uint64 { ring.write(value) }
    return ring.byteCount
  }
  measure("int32") {
    for value in int32 { ring.write(value) }
    return ring.byteCount
  }
}

run()
