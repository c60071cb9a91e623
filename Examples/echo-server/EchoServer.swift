// echo-server PORT: sends back what it is sent, on 127.0.0.1, to thousands of clients at once, with one thread. Port 0 is any that is
// free; the line that it prints says which. SIGTERM and control-C end it with status 0.
//
// A task a client: it reads, and it writes all that it has read before it reads on, so that a client that takes nothing
// back is soon read no more, and holds up nobody but itself.
import FullSwiftConcurrency
import LinuxSystem

@main
struct EchoServer {
  static func main() async {
    guard CommandLine.argc == 2, let port = try? UInt16(parsing: CommandLine.arguments[1]) else {
      print("usage: echo-server PORT, a number from 0 to 65535", to: &standardError)
      exit(2)
    }
    do throws(Errno) {
      // From here on a signal is not lost, whatever else is still to be done.
      let signals = try Signal.stream(of: [.terminate, .interrupt])
      raiseLimit()
      let listener = try listen(on: port)
      print("listening on 127.0.0.1:\(try listener.descriptor.socketAddress().port ?? port)")
      standardOutput.flush()
      let accepting = Task { await acceptAll(listener) }
      _ = await signals.next()
      accepting.cancel()
      try listener.close()
    } catch {
      print("echo-server: \(error)", to: &standardError)
      exit(1)
    }
  }

  /// As many descriptors as the process may have: a connection takes one.
  static func raiseLimit() {
    guard var limits = try? ResourceLimits(of: .openFiles) else { return }
    limits.soft = limits.hard
    try? limits.set(for: .openFiles)
  }

  static func listen(on port: UInt16) throws(Errno) -> AsyncFileDescriptor {
    let listener = try AsyncFileDescriptor(owning: Socket.open(.inet, .stream))
    try listener.descriptor.setSocketOption(.reuseAddress, to: true)
    try listener.descriptor.bind(to: .ipv4(.loopback, port: port))
    try listener.descriptor.listen()
    return listener
  }

  static func acceptAll(_ listener: AsyncFileDescriptor) async {
    while true {
      do throws(Errno) {
        let client = try await listener.accept()
        Task { await echo(client) }
      } catch .canceled {
        return
      } catch .badFileDescriptor {
        return
      } catch {
        // A client that has gone already; or there is no descriptor or memory left for it, until others go.
        try? await Task.sleep(for: .milliseconds(50))
      }
    }
  }

  static func echo(_ client: AsyncFileDescriptor) async {
    var buffer = InlineArray<4096, UInt8>(repeating: 0)
    do throws(Errno) {
      while true {
        var room = buffer.mutableSpan
        let count = try await client.read(into: &room)
        if count == 0 { break }
        try await client.writeAll(buffer.span.extracting(first: count).bytes)
      }
    } catch {
      // Reset by the client, which nobody else has to know of.
    }
  }
}
