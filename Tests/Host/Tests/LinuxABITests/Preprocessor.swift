// What the kernel's headers define.

import Foundation

/// FullSwift's Sources, from this file: Tests/Host/Tests/LinuxABITests.
let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Sources")

/// The macros that clang knows behind an include, with names that stand for other names followed to their numbers.
func macros(of include: String) throws -> [String: String] {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["clang", "-E", "-dM", "-D__BITS_PER_LONG=64", "-x", "c", "-"]
  let (input, output) = (Pipe(), Pipe())
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  try input.fileHandleForWriting.write(contentsOf: Data((include + "\n").utf8))
  try input.fileHandleForWriting.close()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  var values: [String: String] = [:]
  for line in text.split(separator: "\n") {
    let words = line.split(separator: " ", maxSplits: 2)
    if words.count == 3 { values[String(words[1])] = String(words[2]) }
  }
  // __NR_mmap is __NR3264_mmap, EWOULDBLOCK is EAGAIN.
  return values.mapValues { value in
    var value = value
    while let next = values[value] { value = next }
    return value
  }
}
