// Paths of any length go to the kernel by way of the stack: the heap has not even been set up behind them.
//
// calls: openat openat2 close
// stdout: opened
// stdout: the heap is untouched
import FullSwiftCore
import LinuxSystem

/// A string that the compiler does not know: its bytes are copied when the program runs. The first lies in the string
/// itself, the others in the program.
@inline(never)
func path(_ number: Int) -> String {
  switch number {
  case 0: "/dev/null"
  case 1: "/proc/self/../self/../self/../self/status"
  default:
    """
    /dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/..\
    /dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/..\
    /dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/..\
    /dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/../dev/..\
    /dev/null
    """
  }
}

func run() throws(Errno) {
  for number in 0..<3 {
    let file = try FileDescriptor.open(path(number), .readOnly)
    // Where the kernel has openat2, that one too.
    try? FileDescriptor.open(path(number), .readOnly, resolve: []).close()
    try file.close()
  }
  print("opened")
}

do { try run() } catch { print("cannot be opened") }
if let statistics = Memory.statistics, statistics.mappedByteCount == 0 { print("the heap is untouched") }
