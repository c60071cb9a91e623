// pipeline: three threads with a channel between each and the next. One reads lines, one counts their words, one prints.
//
//   $ printf 'one two\nthree\n' | pipeline
//   2 one two
//   1 three
//   lines: 2, words: 3
//
// A channel holds 64 elements: a stage that is ahead waits for the next one, so a long input takes no more memory than a short
// one. Closing a channel ends the stage behind it, when it has received what was sent.
import FullSwiftCore

struct CountedLine {
  let text: String
  let wordCount: Int
}

@main
struct Pipeline {
  static func main() throws(Errno) {
    let lines = Channel<String>(capacity: 64)
    let countedLines = Channel<CountedLine>(capacity: 64)

    let counting = Thread.spawn(name: "counting") { () throws(ChannelClosed) in
      for line in lines {
        try countedLines.send(CountedLine(text: line, wordCount: countWords(line)))
      }
      countedLines.close()
    }
    let printing = Thread.spawn(name: "printing") {
      var (lineCount, wordCount) = (0, 0)
      for line in countedLines {
        print("\(line.wordCount) \(line.text)")
        lineCount += 1
        wordCount += line.wordCount
      }
      print("lines: \(lineCount), words: \(wordCount)")
    }

    while let line = try standardInput.readLine() {
      do throws(ChannelClosed) { try lines.send(line) } catch { break }
    }
    lines.close()
    try? counting.join()
    printing.join()
  }
}

/// How many words there are between spaces and tabs.
func countWords(_ line: String) -> Int {
  var count = 0
  var isInWord = false
  for byte in line.utf8 {
    let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    if !isSpace && !isInWord { count += 1 }
    isInWord = !isSpace
  }
  return count
}
