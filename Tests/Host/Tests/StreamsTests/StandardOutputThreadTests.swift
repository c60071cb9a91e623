// Standard output with several threads: lines do not mix, and nothing is lost. It runs in a child process, of which
// descriptor 1 is a pipe: the tests' own output is not touched.

import Glibc
import Testing

@testable import FullSwiftCore

private let threadCount = 4
private let lineCount = 3_000

/// Prints `THREAD NUMBER xxx…`, in each of the ways that there are.
private func printLine(_ thread: Int, _ number: Int) {
  let head = "\(thread) \(number) "
  // Now and then more than the buffer holds.
  let rest = String(repeating: "x", count: number % 1_000 == 999 ? 20_000 : number % 50)
  var stream = StandardOutput()
  switch number % 3 {
  case 0: stream.write(head + rest + "\n")
  case 1:
    holdingStandardOutput {
      appendToStandardOutput(head)
      appendToStandardOutput(rest)
      let end: StaticString = "\n"
      writeToStandardOutput(end.utf8Start, end.utf8CodeUnitCount)
    }
  default:
    let line = Array((head + rest + "\n").utf8)
    if line.count > 256 {
      stream.write(line.span)
    } else {
      stream.write(unsafeCapacity: 256) {
        memcpy($0, line, line.count)
        return line.count
      }
    }
  }
}

/// What the child does, and how it ends.
private func printFromThreads(to descriptor: Int32) -> Never {
  dup2(descriptor, 1)
  // The first output comes before the threads, as it may in a program.
  var stream = StandardOutput()
  stream.write("start\n")
  prepareStandardStreamsForThreads()
  var threads = [pthread_t](repeating: 0, count: threadCount)
  for index in threads.indices {
    let status = pthread_create(
      &threads[index], nil,
      { argument in
        let thread = Int(bitPattern: argument)
        for number in 0..<lineCount { printLine(thread, number) }
        return nil
      }, UnsafeMutableRawPointer(bitPattern: index))
    if status != 0 { _exit(2) }
  }
  for thread in threads { pthread_join(thread, nil) }
  stream.flush()
  _exit(0)
}

@Suite struct StandardOutputThreadTests {
  @Test func linesOfThreadsDoNotMix() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    // Swift's Glibc hides fork(2), since few processes can do anything behind it. This child needs malloc and threads,
    // of which glibc takes care.
    let fork = unsafeBitCast(try #require(dlsym(nil, "fork")), to: (@convention(c) () -> pid_t).self)
    let child = fork()
    try #require(child >= 0)
    if child == 0 { printFromThreads(to: ends[1]) }
    close(ends[1])
    var received: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &chunk, chunk.count)
      if count <= 0 { break }
      received += chunk[..<count]
    }
    close(ends[0])
    var status: Int32 = 0
    waitpid(child, &status, 0)
    #expect(status == 0)

    var next = [Int](repeating: 0, count: threadCount)
    var wrongCount = 0
    let lines = String(decoding: received, as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "start")
    for line in lines.dropFirst() {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false)
      guard fields.count == 3, let thread = Int(fields[0]), let number = Int(fields[1]), next.indices.contains(thread),
        next[thread] == number,
        fields[2].utf8.count == (number % 1_000 == 999 ? 20_000 : number % 50), fields[2].allSatisfy({ $0 == "x" })
      else {
        wrongCount += 1
        continue
      }
      next[thread] += 1
    }
    #expect(wrongCount == 0)
    #expect(next == [Int](repeating: lineCount, count: threadCount))
  }
}
