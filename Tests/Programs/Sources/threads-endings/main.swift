// How a process with several threads ends, and what is a fatal error.
//
// case: exit in a second thread
// arguments: ["exit"]
// stdout: printed before
// status: 7
//
// case: the end of main ends the others
// arguments: ["main"]
// stdout: main has ended
//
// case: a fatal error in a second thread
// arguments: ["fatal"]
// stdout: printed before
// stderr: threads_endings/main.swift:65: Fatal error: no way on
// status: 134
//
// case: a trap in a second thread
// arguments: ["trap"]
// stderr(debug): *Fatal error: Index out of range
// stderr(release): Fatal error: Swift runtime failure at 0x*
// status: 134
//
// case: joining oneself
// arguments: ["oneself"]
// stderr: *Fatal error: a thread that joins itself would wait for ever
// status: 134
//
// case: joining what was detached
// arguments: ["detached"]
// stderr: *Fatal error: a thread that was detached cannot be joined
// status: 134
//
// case: exit(2) of one thread
// arguments: ["raw"]
// stderr: *Fatal error: a thread ended by the system call exit(2), and without a result
// status: 134
//
// case: lines of several threads do not mix
// arguments: ["lines"]
// shell: "$@" | sort | uniq -c | tr -s ' '
// stdout:  2000 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1
// stdout:  2000 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-2
// stdout:  2000 ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc-3
import FullSwiftCore

let go = Semaphore()

final class Box: Sendable {
  let thread = Mutex<Thread<Void, Never>?>(nil)
}

func act(_ what: String) {
  switch what {
  case "exit":
    print("printed before")
    Thread.spawn { exit(7) }.join()
  case "main":
    for _ in 0..<3 { Thread.spawn { Thread.sleep(for: .seconds(100)) } }
    Thread.spawn { while true { Thread.yield() } }
    print("main has ended")
  case "fatal":
    print("printed before")
    Thread.spawn {
      fatalError("no way on")
    }.join()
  case "trap":
    let numbers = [1, 2, 3]
    print(Thread.spawn { numbers[CommandLine.arguments.count + 5] }.join())
  case "oneself":
    let box = Box()
    let thread = Thread.spawn { [box] in
      go.wait()
      box.thread.withLock { $0 }?.join()
    }
    box.thread.withLock { $0 = thread }
    go.signal()
    Thread.sleep(for: .seconds(100))
  case "detached":
    let thread = Thread.spawn { 1 }
    thread.detach()
    print(thread.join())
  case "raw":
    print(Thread.spawn { (try? syscall(.exit, 0)) ?? 1 }.join())
  case "lines":
    let texts = ["a", "b", "c"].map { letter in String(repeating: letter, count: 81) }
    let threads = texts.indices.map { index in
      Thread.spawn { [text = texts[index]] in
        for _ in 0..<2000 { print("\(text)-\(index + 1)") }
      }
    }
    for thread in threads { thread.join() }
  default: print("unknown: \(what)")
  }
}

act(CommandLine.arguments[1])
