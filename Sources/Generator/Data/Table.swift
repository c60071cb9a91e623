// The form of the hand-written tables: a text with a line for each entry. The compiler takes seconds for a dictionary
// literal of hundreds of entries, and none for a text, which is easier to read and to compare as well.

/// The entries of a table: in each line a key and, behind the first space, its value. Empty lines part groups.
func table(_ text: String) -> [(key: String, value: String)] {
  text.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    return (key: String(parts[0]), value: parts.count == 2 ? String(parts[1].drop { $0 == " " }) : "")
  }
}
