// Random numbers: in their range, all of it, and others in another run.
//
// case: in range
// stdout: in range: true, faces: 6, fraction: true
// arguments: ["check"]
//
// case: differ
// shell: [[ $("$@") != $("$@") ]] && echo differ
// stdout: differ
import FullSwiftCore

if CommandLine.argc > 1 {
  let throwsOfDie = (0..<1000).map { _ in Int.random(in: 1...6) }
  let isFraction = (0..<100).allSatisfy { _ in (0.0..<1.0).contains(Double.random(in: 0..<1)) }
  print(
    "in range: \(throwsOfDie.allSatisfy { (1...6).contains($0) }), faces: \(Set(throwsOfDie).count), fraction: \(isFraction)"
  )
} else {
  print(
    UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max),
    (0..<20).shuffled().reduce(0) { $0 &* 31 &+ $1 })
}
