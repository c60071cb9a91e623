// The support library itself: that it sees what fails, makes and removes directories, and keeps what a child says.
//
// calls: close exit_group
// case: all is well
// stdout: ok
// case: all of it fails
// arguments: ["fail"]
// stdout: FAILED calls-testing 19: close: Bad file number (9)
// stdout: FAILED calls-testing 20: close: Bad file number (9), and not No such file or directory (2), I/O error (5)
// stdout: FAILED calls-testing 21: getpid succeeded and should have failed: Bad file number (9)
// stdout: FAILED calls-testing 22: one is two
// stdout: FAILED calls-testing 23: in a child
// status: 1
import CallTesting

func closeNothing() throws(Errno) { try FileDescriptor(rawValue: -1).close() }

func makeFailures() {
  probe("close", or: .ioError) { () throws(Errno) in try closeNothing() }
  fails("close", with: .noSuchFileOrDirectory, .ioError) { () throws(Errno) in try closeNothing() }
  fails("getpid", with: .badFileDescriptor) { () throws(Errno) in try syscall(.getpid) }
  check(1 == 2, "one is two")
  runInChild { check(false, "in a child") }
}

func makeNone() {
  fails("close", with: .badFileDescriptor) { () throws(Errno) in try closeNothing() }
  expect("close(-1) = -1 EBADF (Bad file descriptor)")
  check(probe("getpid") { () throws(Errno) in try syscall(.getpid) } != nil, "a result is passed on")
  check(
    probe("close", or: .badFileDescriptor) { () throws(Errno) in try closeNothing() } == nil,
    "an allowed error is no failure")
  check(temporaryDirectory() != temporaryDirectory(), "each directory is another")
  let directory = temporaryDirectory()
  expect("mkdirat(AT_FDCWD, \"\(directory)\", 0700) = 0")
  let status = runInChild {
    fails("close", with: .badFileDescriptor) { () throws(Errno) in try FileDescriptor(rawValue: -2).close() }
    expect("close(-2) = -1 EBADF (Bad file descriptor)")
    exitGroup(3)
  }
  check(status == 3 << 8, "a child's exit status")
  check(runInChild {} == 0, "a child's end")
  check(runInChild { _ = try? syscall(.kill, (try? syscall(.getpid)) ?? 0, 9) } == 9, "a child's signal")
}

if CommandLine.argc > 1 { makeFailures() } else { makeNone() }
finish()
