enum Replacements { static let all = "" }
