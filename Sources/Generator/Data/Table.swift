// The form of the data in this folder: a line an entry, `KEY VALUE`, the value to the end of the line.

/// The lines of a table, in order. A line without a blank has an empty value.
func table(_ text: String) -> [(key: String, value: String)] {
  text.split(separator: "\n").map { line in
    let parts = line.split(separator: " ", maxSplits: 1)
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
  }
}
