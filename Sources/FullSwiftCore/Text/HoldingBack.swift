// What a thread holds back of a text until the text is whole: see IO/HeldBackText.swift, whose hooks lead here.

/// What the calling thread has of a text that is not whole yet.
private let heldBackOutput = ThreadLocal { [UInt8]() }
private let heldBackError = ThreadLocal { [UInt8]() }

/// Has threads hold back long texts from now on. To be called before the second thread starts.
func holdBackLongTexts() {
  // SAFETY of the three: there is one thread.
  unsafe holdBackHook = { isError, bytes, count in unsafe holdBack(isError, bytes, count) }
  unsafe appendHeldBackOutputHook = { appendHeldBackOutput() }
  unsafe writeHeldBackErrorHook = { unsafe writeHeldBackError($0, $1, $2, $3) }
}

private func holdBack(_ isError: Bool, _ bytes: UnsafeRawPointer, _ count: Int) {
  // SAFETY: the caller's bytes.
  let added = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
  if isError {
    heldBackError.withUncheckedValue { unsafe $0.append(contentsOf: added) }
  } else {
    heldBackOutput.withUncheckedValue { unsafe $0.append(contentsOf: added) }
  }
}

private func appendHeldBackOutput() {
  heldBackOutput.withUncheckedValueIfMade { held in
    if held.isEmpty { return }
    // SAFETY: the bytes are copied during the call.
    unsafe held.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe appendToStandardOutput(start, bytes.count) }
    }
    held = []
  }
}

/// By one system call, as long as the kernel takes it at once.
private func writeHeldBackError(
  _ text: UnsafeRawPointer?, _ count: Int, _ terminator: UnsafeRawPointer, _ terminatorCount: Int
) -> Bool {
  var isWritten = false
  heldBackError.withUncheckedValueIfMade { held in
    if held.isEmpty { return }
    // SAFETY: the caller's bytes.
    unsafe held.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
    unsafe held.append(contentsOf: UnsafeRawBufferPointer(start: terminator, count: terminatorCount))
    unsafe held.withUnsafeBytes { unsafe writeToStandardError($0) }
    held = []
    isWritten = true
  }
  return isWritten
}
