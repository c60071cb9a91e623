// Requests to devices: a pseudo-terminal of our own, a pipe, and files that know none.
//
// calls: ioctl
// stdout: ok
import CallTesting

func terminal() throws(Errno) {
  let opened = probe("openat", or: .noSuchFileOrDirectory, .permissionDenied, .noSpace) { () throws(Errno) in
    try FileDescriptor.open("/dev/ptmx", .readWrite, options: .noControllingTerminal)
  }
  guard let master = opened else { return }
  expect("openat(AT_FDCWD, \"/dev/ptmx\", O_RDWR|O_NOCTTY|O_CLOEXEC) = 3")
  check(master.isTerminal, "a terminal, from its far end too")
  expect("ioctl(3, TIOCGWINSZ, {ws_row=0, ws_col=0, ws_xpixel=0, ws_ypixel=0}) = 0")
  try master.setWindowSize(FileDescriptor.WindowSize(rows: 24, columns: 80))
  expect("ioctl(3, TIOCSWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0")
  let size = try master.windowSize()
  expect("ioctl(3, TIOCGWINSZ, {ws_row=24, ws_col=80, ws_xpixel=0, ws_ypixel=0}) = 0")
  check(size == FileDescriptor.WindowSize(rows: 24, columns: 80), "the size that was set")
  // By number, for what has no function of its own: the number of the pseudo-terminal, and its lock.
  var number: UInt32 = .max
  try master.ioctl(Linux.TIOCGPTN, &number)
  expect("ioctl(3, TIOCGPTN, [*]) = 0")
  check(number != .max, "the number is told")
  var locked: Int32 = 0
  _ = try withUnsafeMutablePointer(to: &locked) { (locked) throws(Errno) in
    try master.ioctl(Linux.TIOCSPTLCK, UnsafeMutableRawPointer(locked))
  }
  expect("ioctl(3, TIOCSPTLCK, [0]) = 0")
  try master.close()
}

func pipes() throws(Errno) {
  let (readEnd, writeEnd) = try FileDescriptor.pipe()
  try writeEnd.writeAll("12345")
  check(try readEnd.readableByteCount() == 5, "what is in the pipe")
  expect("ioctl(3, FIONREAD, [5]) = 0")
  try readEnd.setNonBlocking(true)
  expect("ioctl(3, FIONBIO, [1]) = 0")
  check(try readEnd.openOptions().contains(.nonBlocking), "the option is set")
  try readEnd.setNonBlocking(false)
  expect("ioctl(3, FIONBIO, [0]) = 0")
  check(try !readEnd.openOptions().contains(.nonBlocking), "and taken back")
  try readEnd.ioctl(Linux.FIOCLEX)
  expect("ioctl(3, FIOCLEX) = 0")
  check(!readEnd.isTerminal, "a pipe is no terminal")
  fails("ioctl", with: .inappropriateIOCTLForDevice) { () throws(Errno) in try readEnd.windowSize() }
  expect("ioctl(3, TIOCGWINSZ, *) = -1 ENOTTY (Inappropriate ioctl for device)")
  try readEnd.close()
  try writeEnd.close()
  fails("ioctl", with: .badFileDescriptor) { () throws(Errno) in try readEnd.setNonBlocking(true) }
  expect("ioctl(3, FIONBIO, [1]) = -1 EBADF (Bad file descriptor)")
}

probe("a terminal") { () throws(Errno) in try terminal() }
probe("a pipe") { () throws(Errno) in try pipes() }
finish()
