// The process itself: ending it, and random bytes from the kernel.
public import LinuxABI

/// Ends the process and all its threads at once. Nothing is flushed: `exit(_:)` of FullSwiftCore does that first.
///
/// One function, however often it is called: it is the end of every path that ends.
///
/// The corresponding system call is `exit_group(2)`.
@export(interface)
@inline(never)
public func exitGroup(_ status: Int32) -> Never {
  while true { _ = unsafe try? syscall(.exit_group, Int(UInt32(bitPattern: status))) }
}

/// Fills the buffer with random bytes fit for keys.
///
/// - Throws: `noFunction` on a kernel older than 3.17.
///
/// The corresponding system call is `getrandom(2)`.
public func fillRandom(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno) {
  var rest = unsafe buffer
  while unsafe !rest.isEmpty {
    let count = try retrying(true) { () throws(Errno) in
      // SAFETY: the kernel writes into the rest of the buffer and not beyond its count.
      unsafe try syscall(.getrandom, Int(bitPattern: rest.baseAddress), rest.count, 0)
    }
    // SAFETY: the kernel filled at most rest.count bytes.
    unsafe rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
  }
}

/// The answer of a call that has no error of its own: a filter (seccomp) may still make it answer one, as a negative number.
@inline(__always)
package func certain(_ call: () throws(Errno) -> Int) -> Int {
  do { return try call() } catch { return 0 &- Int(error.rawValue) }
}
