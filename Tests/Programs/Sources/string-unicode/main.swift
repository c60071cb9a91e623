// String: grapheme clusters, canonical equivalence, case, splitting.
// stdout: 4 6 9 29
// stdout: true true
// stdout: STRASSE straße ÅNGSTRÖM
// stdout: a|b||c
// stdout: true false 3
// stdout: dlrow
import FullSwiftCore

let text = "né👩‍👩‍👧🇩🇪"
print(text.count, "cafés🙂".count, text.unicodeScalars.count, text.utf8.count)
print("caf\u{E9}" == "cafe\u{301}", "\u{1112}\u{1161}\u{11AB}" == "\u{D55C}")
print(
  "straße".uppercased(), "STRAßE".lowercased(), "a\u{30A}ngstro\u{308}m".uppercased() == "ÅNGSTRÖM" ? "ÅNGSTRÖM" : "no")
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false).joined(separator: "|"))
print("größe".hasPrefix("grö"), "größe" < "gro", "a b c".split(separator: " ").count)
print(String("hello world".reversed().prefix(5)))
