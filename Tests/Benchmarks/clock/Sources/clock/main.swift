// Reads the monotonic clock as often as the argument says, and prints the nanoseconds that a reading takes, in thousandths.
import FullSwiftCore
import LinuxSystem

func measure(_ count: Int64) -> Int64 {
  let start = Clock.monotonic.now
  var sum: Int64 = 0
  var left = count
  while left > 0 {
    let time = Clock.monotonic.now
    sum &+= time.nanoseconds &+ time.seconds
    left &-= 1
  }
  let end = Clock.monotonic.now
  // So that no reading is thrown away.
  if sum == 0 { print("no clock") }
  return ((end.seconds &- start.seconds) &* 1_000_000_000 &+ end.nanoseconds &- start.nanoseconds) &* 1_000 / count
}

print(measure(Int64(CommandLine.arguments[1]) ?? 1))
