// `await` for any descriptor to become ready, without giving it away: registered for one wait, and no longer.
#if os(Linux)
public import LinuxABI
public import LinuxCore

extension FileDescriptor {
  /// Suspends the task until a read would not block: there is something, or the end, or an error to be told.
  ///
  /// Other tasks run meanwhile, also where there is something already. Several tasks may wait for one descriptor. It may not be
  /// closed meanwhile, or the task waits until it is cancelled. An `AsyncFileDescriptor` may be, and makes fewer calls.
  ///
  /// - Throws: `canceled` where the task is cancelled; `badFileDescriptor`; `noSpace`, `noMemory`, `tooManyOpenFiles`.
  ///
  /// The corresponding system calls are `epoll_ctl(2)` and `epoll_pwait2(2)`.
  public func waitUntilReadable() async throws(Errno) { try await wait(toRead: true) }

  /// Suspends the task until a write would not block: there is room, or an error to be told. See `waitUntilReadable()`.
  ///
  /// - Throws: as `waitUntilReadable()`.
  ///
  /// The corresponding system calls are `epoll_ctl(2)` and `epoll_pwait2(2)`.
  public func waitUntilWritable() async throws(Errno) { try await wait(toRead: false) }

  private func wait(toRead: Bool) async throws(Errno) {
    do throws(Errno) {
      try await waitOnce(toRead: toRead)
    } catch {
      if error != .fileExists { throw error }
      // Another task waits for it. The kernel tells registrations apart by the number, so this one goes by another number.
      let other = try duplicate()
      do throws(Errno) { try await other.waitOnce(toRead: toRead) } catch {
        try? other.close()
        throw error
      }
      try? other.close()
    }
  }

  private func waitOnce(toRead: Bool) async throws(Errno) {
    // Takes the registration back when it goes: at the end of this, and not before the wait is over.
    let source = DescriptorSource(lending: self)
    if toRead { try await source.waitToRead() } else { try await source.waitToWrite() }
    try source.close()
  }
}
#endif
