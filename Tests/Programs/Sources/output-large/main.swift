// Far more than the buffer holds, in pieces of every length: nothing is lost or out of order.
// shell: "$@" | cksum
// stdout: 2867849072 3003001
import FullSwiftCore

// Lines of 0 to 2000 bytes, then the last without an end.
for length in 0...2000 {
  print(String(repeating: "x", count: length))
}
let long = String(repeating: "0123456789", count: 100_000)
print(long, terminator: "")
