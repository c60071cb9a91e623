// echo-server against clients as they are: some end their side first, some reset, some send megabytes and read nothing for a while, some
// two thousand come at once. None of them may hurt another, and SIGTERM ends it with status 0.

import Foundation
import Testing

@Suite struct EchoServerTests {
  static let builds = Build.all.filter { $0.architecture == .x86_64 }

  @Test(arguments: builds)
  func saysHowItIsUsed(_ build: Build) throws {
    try require(build)
    for arguments in [[], ["x"], ["-1"], ["65536"], ["1", "2"], [""]] {
      let outcome = try run(try Server.command(build)[0], Array(try Server.command(build).dropFirst()) + arguments)
      #expect(outcome.status == 2 && outcome.output.isEmpty, "\(arguments): \(outcome)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(arguments): \(outcome)")
    }
  }

  @Test(arguments: builds)
  func saysThatThePortIsTaken(_ build: Build) throws {
    let server = try Server(build)
    let outcome = try run(
      try Server.command(build)[0], Array(try Server.command(build).dropFirst()) + ["\(server.port)"])
    #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
    #expect(try server.end() == 0)
  }

  @Test(arguments: builds, [SIGTERM, SIGINT])
  func endsBySignals(_ build: Build, signal: Int32) throws {
    let server = try Server(build)
    let client = try Client(server.port)
    #expect(client.comesBack(pattern(100)))
    // With a client that is there, and one that has asked for nothing.
    let other = try Client(server.port)
    #expect(try server.end(signal) == 0)
    withExtendedLifetime((client, other)) {}
  }

  @Test(arguments: builds)
  func clientsThatHalfClose(_ build: Build) throws {
    let server = try Server(build)
    for size in [0, 1, 64, 4_095, 4_096, 4_097, 100_000] {
      let client = try Client(server.port)
      // All of it is sent, and the end, before anything is read.
      client.write(pattern(size))
      client.endWriting()
      #expect(client.readAll() == pattern(size), "\(size) bytes and the end")
    }
    #expect(try server.end() == 0)
  }

  @Test(arguments: builds)
  func clientsThatReset(_ build: Build) throws {
    let server = try Server(build)
    let witness = try Client(server.port)
    for size in [0, 1, 5_000, 1_000_000] {
      for _ in 0..<20 {
        let client = try Client(server.port)
        // As much as there is room for, nothing of it is read, and then the connection is gone.
        client.writeSome(pattern(size))
        client.reset()
      }
      #expect(witness.comesBack(pattern(1_000)))
    }
    #expect(try server.end() == 0)
  }

  @Test(arguments: builds)
  func clientsThatFlood(_ build: Build) throws {
    let server = try Server(build)
    let witness = try Client(server.port)
    let data = pattern(16 << 20)
    let clients = try (0..<4).map { _ in try Client(server.port) }
    // Until nothing more is taken: the server has stopped reading from those that do not read.
    let written = clients.map { $0.writeSome(data) }
    #expect(written.allSatisfy { $0 > 0 && $0 < data.count }, "\(written)")
    #expect(witness.comesBack(pattern(10_000)))
    // Now they read, and write the rest meanwhile.
    for (client, count) in zip(clients, written) {
      #expect(client.readAll(whileWriting: data, from: count) == data)
    }
    #expect(witness.comesBack(pattern(10_000)))
    #expect(try server.end() == 0)
  }

  @Test(arguments: builds)
  func twoThousandAtOnce(_ build: Build) throws {
    let count = 2_000
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limit)
    guard limit.rlim_max > rlim_t(count + 200) else {
      try skip("fewer than \(count + 200) descriptors; type: ulimit -Hn 4096")
    }
    let old = limit
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limit)
    // The server inherits the soft limit, and raises it itself.
    let server = try Server(build, descriptorLimit: 256)
    do {
      let clients = try (0..<count).map { _ in try Client(server.port) }
      for (index, client) in clients.enumerated() { client.write(pattern(64, from: index)) }
      var right = 0
      for (index, client) in clients.enumerated() where client.read(64) == pattern(64, from: index) { right += 1 }
      #expect(right == count)
      // Every other one goes, and the rest is served.
      for index in stride(from: 0, to: count, by: 2) { clients[index].close() }
      for index in stride(from: 1, to: count, by: 2) { clients[index].write(pattern(64, from: index)) }
      right = 0
      for index in stride(from: 1, to: count, by: 2) where clients[index].read(64) == pattern(64, from: index) {
        right += 1
      }
      #expect(right == count / 2)
    }
    var again = old
    setrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &again)
    #expect(try server.end() == 0)
  }

  /// With fewer descriptors than clients it serves those that it has, does not eat a processor, and serves the others when some are gone.
  @Test(arguments: builds)
  func moreClientsThanDescriptors(_ build: Build) throws {
    let server = try Server(build, descriptorLimit: 40, hard: true)
    var clients = try (0..<80).map { _ in try Client(server.port) }
    for client in clients { client.write(pattern(10)) }
    #expect(clients[0].read(10) == pattern(10))
    let (start, before) = (Date(), try server.busyTime())
    Thread.sleep(forTimeInterval: 0.5)
    // A server that spins always runs or waits for a processor, however busy the machine is.
    #expect(try server.busyTime() - before < 0.8 * Date().timeIntervalSince(start))
    var served = 0
    while !clients.isEmpty {
      let client = clients.removeFirst()
      if client.read(served == 0 ? 0 : 10) == (served == 0 ? [] : pattern(10)) { served += 1 }
      client.close()
    }
    #expect(served == 80)
    #expect(try server.end() == 0)
  }
}

/// Bytes that tell their place.
private func pattern(_ count: Int, from first: Int = 0) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: ($0 + first) % 251) }
}

// MARK: - The server

/// A server that runs.
private final class Server {
  let port: UInt16
  private let process: pid_t
  private var hasEnded = false

  static func command(_ build: Build) throws -> [String] {
    try build.emulator + [build.binaries(of: .examples).appending(path: "echo-server").path]
  }

  init(_ build: Build, descriptorLimit: Int? = nil, hard: Bool = false) throws {
    try require(build)
    var command = try Server.command(build) + ["0"]
    if let descriptorLimit {
      command = ["/bin/bash", "-c", "ulimit \(hard ? "-n" : "-Sn") \(descriptorLimit); exec \"$@\"", "bash"] + command
    }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("pipe") }
    // So that no other test's child keeps the writing end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    addCloseFrom(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, command[0], &actions, &attributes, &arguments, environ)
    Foundation.close(ends[1])
    defer { Foundation.close(ends[0]) }
    guard status == 0 else { throw Failure("\(command[0]): \(String(cString: strerror(status)))") }
    var line = ""
    var byte: UInt8 = 0
    while Foundation.read(ends[0], &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      line.unicodeScalars.append(Unicode.Scalar(byte))
    }
    guard let match = line.wholeMatch(of: /listening on 127\.0\.0\.1:(\d+)/), let port = UInt16(match.1), port > 0
    else {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      throw Failure("the server said '\(line)'")
    }
    (self.process, self.port) = (process, port)
  }

  /// Sends a signal and waits for the end.
  ///
  /// - Returns: the exit status, or 128 and the signal that ended it.
  func end(_ signal: Int32 = SIGTERM) throws -> Int32 {
    kill(process, signal)
    hasEnded = true
    // No test depends on time: this only ends what would never end.
    let stuck = process
    let watchdog = DispatchWorkItem { kill(stuck, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watchdog)
    defer { watchdog.cancel() }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 && errno == EINTR {}
    return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
  }

  /// Seconds that it has had a processor or has waited for one.
  func busyTime() throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(process)/schedstat", encoding: .utf8)
    return text.split(separator: " ").prefix(2).compactMap { Double($0) }.reduce(0, +) / 1e9
  }

  deinit {
    if hasEnded { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }
}

@_silgen_name("posix_spawn_file_actions_addclosefrom_np") @discardableResult
private func addCloseFrom(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ first: Int32) -> Int32

// MARK: - Clients

/// A connection. What takes a minute is taken for failed.
private final class Client {
  private var descriptor: Int32

  init(_ port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw Failure("socket: \(String(cString: strerror(errno)))") }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let descriptor = descriptor
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure("connect: \(String(cString: strerror(errno)))") }
  }

  deinit { close() }

  func close() {
    if descriptor >= 0 { Foundation.close(descriptor) }
    descriptor = -1
  }

  /// Closes so that the other side is told that the connection is gone, and what is on its way is lost.
  func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

  func write(_ bytes: [UInt8]) {
    var count = 0
    while count < bytes.count {
      let written = bytes.withUnsafeBytes {
        send(descriptor, $0.baseAddress.map { $0 + count }, bytes.count - count, Int32(MSG_NOSIGNAL))
      }
      if written <= 0 {
        Issue.record("send: \(String(cString: strerror(errno)))")
        return
      }
      count += written
    }
  }

  /// Writes until nothing more is taken for a tenth of a second.
  ///
  /// - Returns: the number of bytes.
  @discardableResult
  func writeSome(_ bytes: [UInt8]) -> Int {
    var count = 0
    while count < bytes.count {
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&request, 1, 100) == 1 else { break }
      let written = bytes.withUnsafeBytes {
        send(
          descriptor, $0.baseAddress.map { $0 + count }, bytes.count - count,
          Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if written < 0 { break }
      count += written
    }
    return count
  }

  /// Reads that many bytes, or those before the end.
  func read(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var total = 0
    while total < count {
      let received = bytes.withUnsafeMutableBytes {
        recv(descriptor, $0.baseAddress.map { $0 + total }, count - total, 0)
      }
      if received <= 0 { break }
      total += received
    }
    return Array(bytes.prefix(total))
  }

  /// Reads up to the end.
  func readAll() -> [UInt8] {
    var result: [UInt8] = []
    while true {
      let piece = read(65_536)
      result += piece
      if piece.count < 65_536 { return result }
    }
  }

  /// Writes the rest from another thread, ends its side, and reads up to the end.
  func readAll(whileWriting bytes: [UInt8], from count: Int) -> [UInt8] {
    let done = DispatchSemaphore(value: 0)
    nonisolated(unsafe) let client = self
    Thread.detachNewThread {
      client.write(Array(bytes[count...]))
      client.endWriting()
      done.signal()
    }
    let result = readAll()
    done.wait()
    return result
  }

  func comesBack(_ bytes: [UInt8]) -> Bool {
    write(bytes)
    return read(bytes.count) == bytes
  }
}
