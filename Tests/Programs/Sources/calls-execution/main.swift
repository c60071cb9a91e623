// Other programs in the process's place: by path, from a directory, by descriptor; with arguments and environment.
//
// calls: execve execveat
// stdout: ok
import CallTesting

/// What the program executes: a shell that looks at what it was given, and ends with status 7 where all of it is there.
let script = "test $# = 2 && test \"$1\" = 'a b' && test \"$2\" = '' && test \"$NAME\" = 'größe' && exit 7; exit 1"
let arguments = ["sh", "-c", script, "sh", "a b", ""]
let environment = ["NAME=größe", "EMPTY="]

func testSuccess() {
  let byPath = runInChild {
    expect("execve(\"/bin/sh\", [\"sh\", \"-c\", *, \"sh\", \"a b\", \"\"], 0x* /* 2 vars */) = 0")
    probe("execve") { () throws(Errno) in
      try Process.execute("/bin/sh", arguments: arguments, environment: environment)
    }
  }
  check(byPath == 7 << 8, "the shell was given its arguments and its environment")

  let fromDirectory = runInChild {
    guard let directory = try? FileDescriptor.open("/bin", .readOnly) else { exitGroup(99) }
    expect("execveat(\(directory.rawValue), \"sh\", [\"sh\", *, \"a b\", \"\"], 0x* /* 2 vars */, 0) = 0")
    probe("execveat", or: .noFunction) { () throws(Errno) in
      try Process.execute("sh", at: directory, arguments: arguments, environment: environment)
    }
    exitGroup(7)
  }
  check(fromDirectory == 7 << 8, "from a directory")

  let byDescriptor = runInChild {
    guard let file = try? FileDescriptor.open("/bin/sh", .readOnly) else { exitGroup(99) }
    expect("execveat(\(file.rawValue), \"\", [\"sh\", *, \"a b\", \"\"], 0x* /* 2 vars */, AT_EMPTY_PATH) = 0")
    probe("execveat", or: .noFunction) { () throws(Errno) in
      try Process.execute("", at: file, options: .emptyPath, arguments: arguments, environment: environment)
    }
    exitGroup(7)
  }
  check(byDescriptor == 7 << 8, "by a descriptor")

  let byVector = runInChild {
    // The program's own arguments have no -c: the shell reads nothing from /dev/null, and ends with 0.
    guard let null = try? FileDescriptor.open("/dev/null", .readOnly) else { exitGroup(99) }
    _ = try? syscall(.dup3, Int(null.rawValue), 0, 0)
    expect("execve(\"/bin/sh\", [\"*\"], 0x* /* 0 vars */) = 0")
    probe("execve") { () throws(Errno) in
      let none: [String] = []
      try Process.execute("/bin/sh", arguments: CommandLine.unsafeArgv, environment: none)
    }
  }
  check(byVector == 0, "with a vector of C strings")

  let withOwnEnvironment = runInChild {
    probe("execve") { () throws(Errno) in
      try Process.execute(
        "/bin/sh", arguments: ["sh", "-c", "test \"$HOME\" = \"$0\" && exit 8", Environment["HOME"] ?? ""],
        environment: Environment.unsafeVector)
    }
  }
  check(withOwnEnvironment == 8 << 8, "with the environment that it was given itself")
}

func testFailures() {
  fails("execve", with: .noSuchFileOrDirectory) { () throws(Errno) in
    try Process.execute("/nonesuch", arguments: ["a"], environment: environment)
  }
  expect("execve(\"/nonesuch\", [\"a\"], 0x* /* 2 vars */) = -1 ENOENT (No such file or directory)")
  // The vectors' pages are given back: the environment's first.
  expect("munmap(0x*, 44) = 0")
  expect("munmap(0x*, 18) = 0")
  fails("execve", with: .permissionDenied) { () throws(Errno) in
    try Process.execute("/etc/passwd", arguments: arguments, environment: environment)
  }
  expect("execve(\"/etc/passwd\", [*], 0x* /* 2 vars */) = -1 EACCES (Permission denied)")
  fails("execve", with: .argListTooLong) { () throws(Errno) in
    try Process.execute(
      "/bin/sh", arguments: ["sh", String(repeating: "a", count: 200_000)], environment: environment)
  }
  expect("execve(\"/bin/sh\", [\"sh\", \"aaa*\"...], 0x* /* 2 vars */) = -1 E2BIG (Argument list too long)")
  fails("execve", with: .invalidArgument) { () throws(Errno) in
    try Process.execute("/bin/sh", arguments: ["sh", "-c", "exit\0 1"], environment: environment)
  }
  fails("execve", with: .invalidArgument) { () throws(Errno) in
    try Process.execute("/bin\0/sh", arguments: arguments, environment: environment)
  }
  fails("execveat", with: .badFileDescriptor) { () throws(Errno) in
    try Process.execute(
      "sh", at: FileDescriptor(rawValue: -1), options: .noFollow, arguments: arguments, environment: environment)
  }
  expect(
    "execveat(-1, \"sh\", [\"sh\", *], 0x* /* 2 vars */, AT_SYMLINK_NOFOLLOW) = -1 EBADF (Bad file descriptor)")
}

func testVectors() {
  // Nothing at all, and very many.
  let none: [String] = []
  let isEmpty = try? none.withVector { vector throws(Errno) in vector[0] == nil }
  check(isEmpty == true, "an empty vector ends at once")
  let many = (0..<10_000).map { "number \($0)" }
  let isRight = try? many.withVector { vector throws(Errno) in
    for index in many.indices {
      guard let text = vector[index] else { return false }
      var offset = 0
      for byte in many[index].utf8 {
        if UInt8(bitPattern: text[offset]) != byte { return false }
        offset += 1
      }
      if text[offset] != 0 { return false }
    }
    return vector[many.count] == nil
  }
  check(isRight == true, "a vector of many")
  let isSlice = try? many[7...].withVector { vector throws(Errno) in
    vector[0]?[7] == CChar(bitPattern: UInt8(ascii: "7")) && vector[many.count - 7] == nil
  }
  check(isSlice == true, "a slice of them")
}

testSuccess()
testFailures()
testVectors()
finish()
