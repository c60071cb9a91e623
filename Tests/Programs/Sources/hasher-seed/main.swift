// Hasher: the same within a process, another in each.
// shell: [[ $("$@") != $("$@") ]] && echo differ
// stdout: differ
import FullSwiftCore

let (first, second) = ("key".hashValue, "key".hashValue)
print(first == second ? first : 0)
