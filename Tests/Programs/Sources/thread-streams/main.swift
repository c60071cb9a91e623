// The standard streams with several threads: no line is mixed with another or lost, and each thread's are in order.
//
// case: standard output into a pipe
// shell: "$@" print | "$@" compare 8 400
// stdout: ok
//
// case: standard output to a terminal
// needs: script
// shell: printf -v call '%q ' "$@" print; script -qec "$call" /dev/null </dev/null | tr -d '\r' | "$@" compare 8 400
// stdout: ok
//
// case: standard error
// shell: "$@" errors 2>&1 >/dev/null | "$@" compare 8 400
// stdout: ok
//
// case: lines to read
// shell: seq 20000 | "$@" read
// stdout: ok
//
// case: an end while other threads print
// shell: for number in 1 2 3 4 5 6 7 8 9 10; do "$@" exit | "$@" compare; done | sort | uniq -c | tr -s ' '
// stdout:  10 ok
//
// case: a fatal error while other threads print
// shell: for number in 1 2 3 4 5; do "$@" fatal 2>&1 >/dev/null | grep -c 'thread_streams/main.swift:.*: Fatal error: the end'; done | uniq -c | tr -s ' '
// stdout:  5 1
//
// case: what was printed before a fatal error
// shell: for number in 1 2 3 4 5 6 7 8; do "$@" fatal 2>/dev/null | grep -c 'before the end'; done | uniq -c | tr -s ' '
// stdout:  8 1
import FullSwiftCore
import Synchronization

let threadCount = 8
let lineCount = 400

/// A line's rest, from which a mixture shows: as many letters as it says. The longest are longer than a text has room for on the stack.
func tail(_ thread: Int, _ number: Int) -> String {
  let count = number % 50 == 49 ? 700 + thread : (thread * 7 + number * 13) % 60
  return String(repeating: letters(thread), count: count)
}

func letters(_ thread: Int) -> Character {
  switch thread {
  case 0: "a"
  case 1: "b"
  case 2: "c"
  case 3: "d"
  case 4: "e"
  case 5: "f"
  case 6: "g"
  default: "h"
  }
}

/// Prints a line in one of the ways in which lines are printed.
func printLine(_ thread: Int, _ number: Int, to error: Bool) {
  let tail = tail(thread, number)
  switch (number % 4, error) {
  case (0, false): print("\(thread) \(number) \(tail.utf8.count) \(tail).")
  case (1, false): print(thread, number, tail.utf8.count, tail + ".")
  case (2, false): print("\(thread) \(number) \(tail.utf8.count) \(tail)", terminator: ".\n")
  case (_, false):
    let line = String("\(thread) \(number) \(tail.utf8.count) \(tail).")
    print(line)
  case (0, true): print("\(thread) \(number) \(tail.utf8.count) \(tail).", to: &standardError)
  case (1, true): print(thread, number, tail.utf8.count, tail + ".", to: &standardError)
  case (_, true):
    let line = String("\(thread) \(number) \(tail.utf8.count) \(tail).\n")
    standardError.write(line)
  }
}

func inAllThreads(_ body: @escaping @Sendable (Int) -> Void) -> [Thread<Void, Never>] {
  var threads: [Thread<Void, Never>] = []
  for number in 0..<threadCount { threads.append(Thread.spawn { body(number) }) }
  return threads
}

func printAll(to error: Bool) {
  let threads = inAllThreads { thread in
    for number in 0..<lineCount {
      printLine(thread, number, to: error)
      if number % 64 == thread { Thread.yield() }
    }
  }
  for thread in threads { thread.join() }
}

/// Reads lines and says what is wrong with them.
///
/// - Parameters:
///   - threads: how many threads there were; nil where any number may have printed.
///   - lines: how many lines each has printed; nil where any number may have come.
func compare(threads: Int?, lines: Int?) throws(Errno) {
  var next = [Int](repeating: 0, count: threadCount)
  var wrong = 0
  while let line = try standardInput.readLine(strippingNewline: false) {
    let words = line.utf8.split(separator: 32, omittingEmptySubsequences: false)
    guard words.count == 4, let thread = Int(Substring(words[0])), let number = Int(Substring(words[1])),
      let count = Int(Substring(words[2])), thread >= 0, thread < threadCount, number == next[thread]
    else {
      wrong += 1
      if wrong < 5 { print("wrong order or form: \(line)") }
      continue
    }
    next[thread] += 1
    var expected = Array(tail(thread, number).utf8)
    if count != expected.count { print("wrong count") }
    expected += [46, 10]
    if Array(words[3]) != expected {
      wrong += 1
      if wrong < 5 { print("wrong text: \(line)") }
    }
  }
  if let lines { for thread in 0..<(threads ?? 0) where next[thread] != lines { print("\(next[thread]) lines") } }
  if wrong != 0 { print("\(wrong) lines are wrong") } else { print("ok") }
}

let found = Mutex([Int](repeating: 0, count: 20_001))

/// Several threads read; each line is one thread's.
func read() {
  let threads = inAllThreads { _ in
    var last = 0
    while let line = try? standardInput.readLine() {
      guard let number = Int(line), number > last, number <= 20_000 else {
        print("a line that is none, or comes late: \(line)")
        return
      }
      last = number
      found.withLock { $0[number] += 1 }
    }
  }
  for thread in threads { thread.join() }
  let isComplete = found.withLock { counts in
    var isComplete = counts[0] == 0
    for number in 1...20_000 where counts[number] != 1 { isComplete = false }
    return isComplete
  }
  print(isComplete ? "ok" : "lines are missing, or came twice")
}

/// Prints in other threads without end.
func printOn() {
  _ = inAllThreads { thread in
    var number = 0
    while true {
      printLine(thread, number, to: false)
      number += 1
    }
  }
  Thread.sleep(for: .milliseconds(3))
}

let arguments = CommandLine.arguments
switch arguments.count > 1 ? arguments[1] : "" {
case "print": printAll(to: false)
case "errors": printAll(to: true)
case "compare":
  let counts = arguments.dropFirst(2).map { Int($0) }
  do throws(Errno) {
    try compare(threads: counts.first ?? nil, lines: counts.last ?? nil)
  } catch { print(error) }
case "read": read()
case "exit":
  printOn()
  exit(0)
case "fatal":
  printOn()
  print("before the end")
  fatalError("the end")
default: print("which case?")
}
