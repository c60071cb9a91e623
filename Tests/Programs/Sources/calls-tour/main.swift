// The program that README.md shows.
//
// calls: openat getdents64 socket bind listen close
// stdout: ok
import CallTesting
import FullSwiftCore
import LinuxSystem

func tour() throws(Errno) -> Int {
  let start = Clock.monotonic.now

  // The names in a folder, in a buffer on the stack.
  let folder = try FileDescriptor.open("/proc/self/fd", .readOnly, options: .directory)
  var buffer = InlineArray<512, UInt64>(repeating: 0)
  var entries = DirectoryReader(folder, buffer: &buffer)
  var count = 0
  while let entry = try entries.next() {
    if entry.type == .symbolicLink { count += 1 }
  }
  try folder.close()

  // A socket that closes itself.
  let listener = OwnedFileDescriptor(owning: try Socket.open(.inet, .stream))
  try listener.descriptor.bind(to: .ipv4(.loopback, port: 0))
  try listener.descriptor.listen()

  return Clock.monotonic.now - start < .seconds(60) ? count : -1
}

let count = probe("openat") { () throws(Errno) in try tour() }
check((count ?? 0) >= 4, "0, 1, 2, and the folder's own")
finish()
