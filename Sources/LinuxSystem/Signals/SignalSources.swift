// What a signal says of a timer or a descriptor that sent it: the types are this module's, the rest is in LinuxCore.
public import LinuxCore

extension SignalInformation {
  /// The timer that ran out, with `Code.timer`.
  @inline(__always) public var timer: Timer { Timer(rawValue: low(2)) }
  /// What it is ready for, with `Signal.io`.
  @inline(__always) public var events: PollRequest.Events {
    PollRequest.Events(rawValue: Int16(truncatingIfNeeded: kernel.words[2]))
  }
}

extension ReceivedSignal {
  /// The timer that ran out.
  @inline(__always) public var timer: Timer { Timer(rawValue: Int32(bitPattern: kernel.ssi_tid)) }
}
