// Threads of the host, for tests: some that run one body, and are waited for.

import Glibc
import Testing

/// Runs `body` on `count` threads at once, with 0 … count - 1, and waits for all of them.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let threads = (0..<count).map { index in startThread { body(index) } }
  for thread in threads { pthread_join(thread, nil) }
}

/// Starts a thread that is to be joined.
func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let status = pthread_create(
    &thread, nil,
    { argument in
      Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
      return nil
    }, Unmanaged.passRetained(Box(body)).toOpaque())
  precondition(status == 0)
  return thread
}

/// Numbers that look random, the same for the same seed: xorshift64*, Sebastiano Vigna, 2016.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed | 1 }
  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_f491_4f6c_dd1d
  }
}

/// A seed that is printed where a test fails, since the test says it.
func someSeed() -> UInt64 {
  let seed = UInt64.random(in: 1...(.max))
  print("seed \(seed)")
  return seed
}

/// Sleeps, on the host's own clock.
func pause(microseconds: UInt32) { usleep(microseconds) }

/// As `#expect`, which copies what it looks at: locks cannot be.
func expect(_ condition: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(condition, sourceLocation: sourceLocation)
}
