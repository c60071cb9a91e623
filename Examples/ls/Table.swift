// Long lines: the columns before a file's name, each as wide as its widest cell.
import FullSwiftCore
import LinuxSystem

struct Table {
  var users: [UInt32: String] = [:], groups: [UInt32: String] = [:]

  init(isNumeric: Bool) {
    if !isNumeric { (users, groups) = (names("/etc/passwd"), names("/etc/group")) }
  }

  /// A cell begins on the left of its column or ends on the right.
  typealias Cell = (text: String, isLeft: Bool)

  func lines(_ files: [File]) -> [String] {
    let devices = files.compactMap { $0.status }.filter { $0.isDevice }.map { $0.specialDevice }
    let majorWidth = devices.reduce(0) { max($0, String($1.major).utf8.count) }
    let minorWidth = devices.reduce(0) { max($0, String($1.minor).utf8.count) }
    let rows = files.map { cells($0, majorWidth, minorWidth) }
    let widths = (0..<6).map { column in rows.reduce(0) { max($0, $1[column].text.utf8.count) } }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        let space = String(repeating: " ", count: width - cell.text.utf8.count)
        line += (line.isEmpty ? "" : " ") + (cell.isLeft ? cell.text + space : space + cell.text)
      }
      return line
    }
  }

  func cells(_ file: File, _ majorWidth: Int, _ minorWidth: Int) -> [Cell] {
    guard let status = file.status else {
      return [
        (letter(file.type) + "?????????", true), right("?"), ("?", true), ("?", true), right("?"), right("?", 16),
      ]
    }
    let (major, minor) = (String(status.specialDevice.major), String(status.specialDevice.minor))
    return [
      (letter(status.type) + text(status.permissions.rawValue), true), right(String(status.linkCount)),
      owner(status.userID.rawValue, users), owner(status.groupID.rawValue, groups),
      status.isDevice
        ? right(right(major, majorWidth).text + ", " + right(minor, minorWidth).text) : right(String(status.byteCount)),
      right(date(status.modificationTime)),
    ]
  }

  func right(_ text: String, _ width: Int = 0) -> Cell {
    (String(repeating: " ", count: max(0, width - text.utf8.count)) + text, false)
  }

  func owner(_ number: UInt32, _ names: [UInt32: String]) -> Cell {
    names[number].map { ($0, true) } ?? right(String(number))
  }

  /// By the numbers that types have.
  func letter(_ type: FileType) -> String {
    ["?", "p", "c", "?", "d", "?", "b", "?", "-", "?", "l", "?", "s", "?", "?", "?"][Int(type.rawValue & 15)]
  }

  /// "rwxr-xr-x"; in the place of an "x", "s" for set-user-ID and set-group-ID and "t" for sticky, or a capital letter.
  func text(_ permissions: UInt32) -> String {
    var text = ""
    for (shift, letter, capital) in [(6 as UInt32, "s", "S"), (3, "s", "S"), (0, "t", "T")] {
      let bits = permissions >> shift
      let isSpecial = permissions & (0o1000 << (shift / 3)) != 0
      text += (bits & 4 != 0 ? "r" : "-") + (bits & 2 != 0 ? "w" : "-")
      text += isSpecial ? (bits & 1 != 0 ? letter : capital) : (bits & 1 != 0 ? "x" : "-")
    }
    return text
  }

  /// "2026-11-23 15:18", in UTC. Years begin in March here, so that a leap day is a year's last.
  func date(_ time: Timestamp) -> String {
    // Since the first of March of the year 0, and in eras of 400 years, which are all equally long.
    let seconds = time.seconds &+ 719_468 * 86_400
    let day = seconds / 86_400 % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let fullYear = seconds / 86_400 / 146_097 * 400 + year + (month < 10 ? 0 : 1)
    return two(fullYear / 100) + two(fullYear % 100) + "-" + two(month < 10 ? month + 3 : month - 9) + "-"
      + two(dayOfYear - (153 * month + 2) / 5 + 1) + " " + two(seconds / 3600 % 24) + ":" + two(seconds / 60 % 60)
  }

  func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
}

extension FileStatus {
  var isDevice: Bool { type == .characterSpecial || type == .blockSpecial }
}
