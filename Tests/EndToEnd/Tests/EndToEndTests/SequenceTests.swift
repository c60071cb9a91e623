// The example seq against GNU's.

import Foundation
import Testing

@Suite struct SequenceTests {
  static let calls: [[String]] = [
    ["1"], ["0"], ["10"], ["1", "10"], ["-5", "5"], ["5", "-1", "1"], ["5", "1"], ["1", "2", "10"], ["1", "100"],
    ["7", "7"],
    ["0", "123456"], ["99", "1001"], ["9999999998", "10000000003"], ["98", "-3", "-101"], ["0", "1000", "123456"],
    ["18446744073709551614", "18446744073709551617"], ["18446744073709551607", "18446744073709551615"],
    ["-9223372036854775809", "-9223372036854775806"],
    ["9223372036854775806", "9223372036854775808"], ["99999999999999999999", "100000000000000000001"],
    ["0.5", "0.25", "2"], [".5", "2"], ["-.5", ".5", ".5"], ["1."], ["1", "0.5", "2.75"], ["1", "1.5"],
    ["1", "-1", "-0.5"],
    ["5", "-2", "0.1"], ["-1.5", "1", "2"], ["0.1", "0.1", "0.3"], ["0", "0.01", "10"], ["-10", "0.125", "-9"],
    ["1", "-0.25", "-1"], ["1", "0.000001", "1.000009"], ["1", "1", "2.9999"], ["-0.1", "0.1", "0.1"], ["+3"], [" 5"],
    ["-w", "8", "12"], ["-w", "-1", "1"], ["-w", "1", ".5", "3"], ["-w", "1", "0.25", "10.5"], ["-w", "1", "1.25"],
    ["-w", "007"], ["-w", "-10", "5", "10"], ["-w", "-1.5", "0.5", "1"], ["-w", "9", "-1", "-11"], ["-w", "+5", "10"],
    ["-w", "1.", "10.0"], ["-w", "98", "123456"],
    ["-s", ",", "5"], ["-s,", "5"], ["-s", "", "5"], ["-s", " and ", "3"], ["-ws:", "8", "11"],
    ["-w", "-s", "-", "1", "0.5", "3"],
    ["-s,", "1", "10000"], ["-s", ",", "7", "7"], ["--", "-1", "1"], ["-s", ",", "2", "1"],
    [], ["1", "2", "3", "4"], ["x"], [""], ["1", "x"], ["1", "x", "3"], ["1", "1", "3x"], ["1 "], ["-"], ["."],
    ["1.2.3"], ["--3"],
    ["+-3"], ["1", "0", "3"], ["1", "0.0", "3"], ["-z"], ["-wz", "1"], ["-zw", "1"], ["--zero", "1"], ["-s"], ["-ws"],
    ["1", "-w", "3"],
  ]

  @Test(arguments: Build.all)
  func likeGNU(_ build: Build) throws {
    try require(build)
    for arguments in Self.calls {
      // So that a long one is cut short, and its status is not that of head.
      let script = #"set -o pipefail; "$@" | head -n 200000"#
      let own = try run("bash", ["-c", script, "bash"] + command(build) + arguments)
      let gnu = try run("bash", ["-c", script, "bash", "seq"] + arguments, environment: ["LC_ALL": "C"])
      let isCut = own.output.utf8.count > 1_000_000
      #expect(own.output == gnu.output && (own.status == gnu.status || isCut), "\(arguments): \(own) \(gnu)")
      #expect(own.errors == withoutHint(gnu.errors), "\(arguments): \(own) \(gnu)")
    }
  }

  /// Decimals of up to six digits behind the point, either way, in one process of each for all of them.
  @Test(arguments: Build.all.filter { $0.architecture.isHost })
  func randomDecimals(_ build: Build) throws {
    var random = SplitMix64(seed: seed)
    var calls: [String] = []
    for _ in 0..<300 {
      let digits = random.next(through: 6)
      let first = random.next(through: 4000) - 2000
      let step = (random.next(through: 200) + 1) * (random.next(through: 1) == 0 ? 1 : -1)
      let last = first + step * random.next(through: 60) + random.next(through: 2) - 1
      let numbers = [(first, digits), (step, random.next(through: digits)), (last, random.next(through: digits))]
      let texts = numbers.map { text($0, digits: $1) }
      calls.append((random.next(through: 1) == 0 ? "-w " : "") + texts.joined(separator: " "))
    }
    let script = #"while read -r line; do echo "seq $line"; "$@" $line; done"#
    let input = calls.map { $0 + "\n" }.joined()
    let own = try run("bash", ["-c", script, "bash"] + command(build), input: input)
    let gnu = try run("bash", ["-c", script, "bash", "seq"], input: input, environment: ["LC_ALL": "C"])
    #expect(own.output == gnu.output && own.errors.isEmpty, "seed \(seed)")
    if own.output != gnu.output {
      let lines = zip(own.output.split(separator: "\n"), gnu.output.split(separator: "\n"))
      let difference = try #require(Array(lines).firstIndex { $0 != $1 })
      Issue.record("line \(difference): \(Array(lines)[max(0, difference - 3)...difference])")
    }
  }

  private func command(_ build: Build) throws -> [String] {
    try build.emulator + [build.binaries(of: .examples).appending(path: "seq").path]
  }

  /// A number in units of its last digit, with its point.
  private func text(_ number: Int, digits: Int) -> String {
    if digits == 0 { return "\(number)" }
    let magnitude = "\(number.magnitude)"
    let padded = String(repeating: "0", count: max(0, digits + 1 - magnitude.count)) + magnitude
    return (number < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  private let seed: UInt64 = ProcessInfo.processInfo.environment["FULLSWIFT_SEED"].flatMap { UInt64($0) } ?? 20_261_123
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A number from 0 on.
  mutating func next(through last: Int) -> Int { Int.random(in: 0...last, using: &self) }
}
