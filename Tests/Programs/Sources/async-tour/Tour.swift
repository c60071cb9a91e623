// The program that README.md shows for tasks.
//
// only: x86_64
// stdout: 50005000
// stdout: sending me SIGTERM
// stdout: bye
import FullSwiftConcurrency
import LinuxSystem

actor Tally {
  private(set) var total = 0
  func add(_ number: Int) { total += number }
}

@main struct Tour {
  static func main() async {
    let tally = Tally()
    await withTaskGroup(of: Void.self) { group in
      for number in 1...10_000 {
        group.addTask {
          try? await Task.sleep(for: .milliseconds(number % 10))
          await tally.add(number)
        }
      }
    }
    print(await tally.total)

    do throws(Errno) {
      let signals = try Signal.stream(of: [.terminate, .interrupt])
      let text = await offload { slowly("sending me SIGTERM") }  // blocks a thread of its own, and no task
      print(text)
      try Process.send(.terminate, to: Process.id)
      _ = await signals.next()
    } catch {
      print("\(error)", to: &standardError)
    }
    print("bye")
  }
}

func slowly(_ text: String) -> String {
  Thread.sleep(for: .milliseconds(20))
  return text
}
