// wc [-l] [-w] [-c] [FILE]…: the lines, words and bytes of files or of standard input, printed as GNU wc prints them.
//
// There is no heap in it: names stay the C strings that the kernel passed, in any encoding. What differs from GNU: no
// other options (-m, -L, long ones), no quotes round odd names, and words in text that is not ASCII (Counting.swift).
import FullSwiftCore

@main
struct WordCount {
  var wantsLines = false, wantsWords = false, wantsBytes = false
  var columnWidth = 1
  var exitStatus: Int32 = 0
  var total = Counts()
  /// Where files are read to, all but its last eight bytes.
  let buffer: UnsafeMutableRawBufferPointer

  static func main() {
    let bufferSize = (128 << 10) + 8  // Stays in the second-level cache.
    guard let memory = try? MemoryMapping.mapAnonymous(byteCount: bufferSize) else { exit(1) }
    var program = WordCount(buffer: UnsafeMutableRawBufferPointer(start: memory, count: bufferSize))
    let files = program.takeArguments()
    program.setColumnWidth(for: files)
    for file in files { program.countAndPrint(file) }
    let total: StaticString = "total"
    if files.count > 1 { program.printLine(program.total, total.bytes) }
    exit(program.exitStatus)
  }

  // MARK: Arguments

  /// Takes the options, wherever they stand, and returns the files: the other arguments, moved to the front of the
  /// list; nil, for standard input without a name, if there are none.
  mutating func takeArguments() -> UnsafeBufferPointer<CString?> {
    let arguments = CommandLine.unsafeArgv
    var fileCount = 0
    var optionsEnded = false
    for index in 0..<Int(CommandLine.argc) where index > 0 {
      let argument = CString(arguments[index]!)
      if optionsEnded || argument[0] != dash || argument[1] == 0 {
        arguments[fileCount] = arguments[index]
        fileCount += 1
      } else if argument[1] == dash {
        if argument[2] != 0 { refuse("wc: unrecognized option '", argument.bytes) }
        optionsEnded = true
      } else {
        for letter in (argument + 1).bytes { takeOption(letter) }
      }
    }
    if fileCount == 0 {
      arguments[0] = nil
      fileCount = 1
    }
    if !wantsLines && !wantsWords && !wantsBytes { (wantsLines, wantsWords, wantsBytes) = (true, true, true) }
    let files = UnsafeRawPointer(arguments).assumingMemoryBound(to: CString?.self)
    return UnsafeBufferPointer(start: files, count: fileCount)
  }

  mutating func takeOption(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): wantsLines = true
    case UInt8(ascii: "w"): wantsWords = true
    case UInt8(ascii: "c"): wantsBytes = true
    default: withUnsafeBytes(of: letter) { refuse("wc: invalid option -- '", $0) }
    }
  }

  func refuse(_ message: StaticString, _ option: UnsafeRawBufferPointer) -> Never {
    complain(message, option, "'")
    exit(1)
  }

  mutating func report(_ error: Errno, _ name: CString?) {
    let standardInput: StaticString = "'standard input'"
    let name = name?.bytes ?? standardInput.bytes
    complain("wc: ", name, ": ", error.message ?? "Unknown error")
    exitStatus = 1
  }

  // MARK: Counting

  @inline(never)  // One copy: it would become half a kilobyte larger.
  mutating func countAndPrint(_ name: CString?) {
    do throws(Errno) {
      let file =
        if let name, !name.isDash { try FileDescriptor.open(name, .readOnly) } else { FileDescriptor.standardInput }
      var counts = Counts()
      // What was counted before an error is printed too: for a directory, a line of zeros.
      do throws(Errno) { try count(file, &counts) } catch { report(error, name) }
      if file != .standardInput { try? file.close() }
      total.add(counts)
      printLine(counts, name?.bytes)
    } catch {
      report(error, name)
    }
  }

  func count(_ file: FileDescriptor, _ counts: inout Counts) throws(Errno) {
    // The size is known without reading, but for the files of /proc and /sys: they claim to have none, or a page.
    if !wantsLines && !wantsWords && file != .standardInput {
      let status = try file.status()
      if status.isRegularFile && status.byteCount % 4096 != 0 {
        counts.bytes = status.byteCount
        return
      }
    }
    var inWord: UInt64 = 0
    var progress = Progress()
    defer { progress.end() }
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer.dropLast(8))
    while true {
      let count = try file.read(into: room)
      if count == 0 { return }
      // Zero bytes fill up the last eight: they are neither lines nor words, and end no word.
      buffer.storeBytes(of: 0, toByteOffset: count, as: UInt64.self)
      let text = UnsafeBufferPointer(rebasing: buffer.assumingMemoryBound(to: UInt64.self)[..<((count + 7) / 8)])
      if wantsLines {
        let bytes = Span<UInt8>(_unsafeBytes: UnsafeRawBufferPointer(rebasing: room[..<count]))
        counts.lines &+= UInt64(bytes.count(of: UInt8(ascii: "\n")))
      }
      if wantsWords { counts.words &+= countWords(text, inWord: &inWord) }
      counts.bytes &+= UInt64(count)
      progress.advance(to: counts.bytes, of: file)
    }
  }

  // MARK: Printing

  /// A single number is printed as it is. Columns are as wide as the bytes of all files together need, and at least seven
  /// where the size of one is not known beforehand.
  mutating func setColumnWidth(for files: UnsafeBufferPointer<CString?>) {
    if files.count == 1 && (wantsLines ? 1 : 0) + (wantsWords ? 1 : 0) + (wantsBytes ? 1 : 0) == 1 { return }
    var size: UInt64 = 0
    for name in files {
      let status =
        if let name, !name.isDash { try? FileStatus(path: name) } else { try? FileDescriptor.standardInput.status() }
      guard let status else { continue }
      if status.isRegularFile { size &+= status.byteCount } else { columnWidth = 7 }
    }
    columnWidth = max(columnWidth, withDigits(of: size) { $0.count })
  }

  func printLine(_ counts: Counts, _ name: UnsafeRawBufferPointer?) {
    var separator: StaticString = ""
    func printColumn(_ number: UInt64) {
      standardOutput.write(separator.bytes)
      separator = " "
      withDigits(of: number) { digits in
        for _ in 0..<max(0, columnWidth - digits.count) { standardOutput.write(separator.bytes) }
        standardOutput.write(digits)
      }
    }
    if wantsLines { printColumn(counts.lines) }
    if wantsWords { printColumn(counts.words) }
    if wantsBytes { printColumn(counts.bytes) }
    if let name {
      standardOutput.write(separator.bytes)
      standardOutput.write(name)
    }
    standardOutput.write(("\n" as StaticString).bytes)
    standardOutput.flush()  // Each line at once, so that it stays in order with the messages.
  }
}
