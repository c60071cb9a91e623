// The calls of a descriptor that does not block, and what each tells of it.
//
// Sockets are read and written by recvfrom(2) and sendto(2): they take a shorter way through the kernel, and MSG_NOSIGNAL turns the
// signal that a write to a dead connection raises into an error.
#if os(Linux)
internal import LinuxABI
internal import LinuxCore

/// The kernel's constants of sockets, which only LinuxSystem has by name: SOCK_NONBLOCK | SOCK_CLOEXEC, MSG_NOSIGNAL, SOL_SOCKET,
/// SO_PROTOCOL, IPPROTO_TCP.
private var nonBlockingAndCloseOnExec: Int { 0x80800 }
private var noSignal: Int { 0x4000 }
private var socketLevel: Int { 1 }
private var protocolOption: Int { 38 }
private var tcpProtocol: Int32 { 6 }

extension DescriptorSource {
  /// Reads what is there.
  ///
  /// - Returns: the number of bytes, 0 at the end; -1 where there is nothing yet.
  @inline(__always)
  func readNow(_ address: Int, _ count: Int) throws(Errno) -> Int {
    do throws(Errno) {
      let result = try retrying(true) { () throws(Errno) in
        // SAFETY: the kernel writes at most `count` bytes from `address`, which are the caller's.
        kind == .file
          ? unsafe try syscall(.read, descriptor.number, address, count)
          : unsafe try syscall(.recvfrom, descriptor.number, address, count, 0, 0, 0)
      }
      if kind == .tcp && result < count && !isUnsteady { mayRead = false }
      return result
    } catch {
      if error != .resourceTemporarilyUnavailable { throw error }
      mayRead = false
      return -1
    }
  }

  /// Writes what there is room for.
  ///
  /// - Returns: the number of bytes; -1 where there is no room.
  @inline(__always)
  func writeNow(_ address: Int, _ count: Int) throws(Errno) -> Int {
    do throws(Errno) {
      return try retrying(true) { () throws(Errno) in
        // SAFETY: the kernel reads `count` bytes from `address`, which are the caller's.
        kind == .file
          ? unsafe try syscall(.write, descriptor.number, address, count)
          : unsafe try syscall(.sendto, descriptor.number, address, count, noSignal, 0, 0)
      }
    } catch {
      if error != .resourceTemporarilyUnavailable { throw error }
      mayWrite = false
      return -1
    }
  }

  /// Takes a connection that is there.
  ///
  /// - Returns: its descriptor, which does not block and is closed on exec; nil where there is none yet.
  func acceptNow() throws(Errno) -> FileDescriptor? {
    do throws(Errno) {
      let number = try retrying(true) { () throws(Errno) in
        // SAFETY: no address is asked for.
        unsafe try syscall(.accept4, descriptor.number, 0, 0, nonBlockingAndCloseOnExec)
      }
      return FileDescriptor(number: number)
    } catch {
      if error != .resourceTemporarilyUnavailable { throw error }
      mayRead = false
      return nil
    }
  }
}

extension DescriptorSource.Kind {
  /// What a descriptor is.
  ///
  /// - Throws: `badFileDescriptor`.
  static func of(_ descriptor: FileDescriptor) throws(Errno) -> DescriptorSource.Kind {
    // The option in the low half, its size in the high half.
    var answer: (Int32, UInt32) = (0, 4)
    do throws(Errno) {
      // SAFETY: the kernel writes at most the four bytes that the size says, and the size.
      unsafe try withUnsafeMutablePointer(to: &answer) { (answer) throws(Errno) in
        let address = Int(bitPattern: answer)
        unsafe _ = try syscall(.getsockopt, descriptor.number, socketLevel, protocolOption, address, address + 4)
      }
    } catch {
      if error == .badFileDescriptor { throw error }
      return .file
    }
    return answer.0 == tcpProtocol ? .tcp : .socket
  }
}
#endif
