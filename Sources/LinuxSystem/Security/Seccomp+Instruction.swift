// What filters of system calls are made of: instructions of classic BPF on the call's number and arguments.
public import LinuxABI

extension Seccomp {
  /// What becomes of a call: the most severe answer of all filters.
  @frozen
  public struct Action: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always)
    init(_ action: Int, _ data: UInt16 = 0) { rawValue = UInt32(truncatingIfNeeded: action) | UInt32(data) }

    /// It is made. The corresponding C constant is `SECCOMP_RET_ALLOW`.
    @inline(__always) public static var allow: Action { Action(Linux.SECCOMP_RET_ALLOW) }
    /// It is made, and logged. The corresponding C constant is `SECCOMP_RET_LOG`.
    @inline(__always) public static var log: Action { Action(Linux.SECCOMP_RET_LOG) }
    /// It is not made, and answers an error. The corresponding C constant is `SECCOMP_RET_ERRNO`.
    @inline(__always)
    public static func fail(_ error: Errno) -> Action {
      Action(Linux.SECCOMP_RET_ERRNO, UInt16(truncatingIfNeeded: error.rawValue))
    }
    /// It is not made, and the thread gets SIGSYS with a number. The corresponding C constant is `SECCOMP_RET_TRAP`.
    @inline(__always)
    public static func trap(_ data: UInt16 = 0) -> Action { Action(Linux.SECCOMP_RET_TRAP, data) }
    /// A tracer decides. The corresponding C constant is `SECCOMP_RET_TRACE`.
    @inline(__always)
    public static func trace(_ data: UInt16 = 0) -> Action { Action(Linux.SECCOMP_RET_TRACE, data) }
    /// The listener decides. The corresponding C constant is `SECCOMP_RET_USER_NOTIF`.
    @inline(__always) public static var notify: Action { Action(Linux.SECCOMP_RET_USER_NOTIF) }
    /// The thread is killed. The corresponding C constant is `SECCOMP_RET_KILL_THREAD`.
    @inline(__always) public static var killThread: Action { Action(Linux.SECCOMP_RET_KILL_THREAD) }
    /// The process is killed. The corresponding C constant is `SECCOMP_RET_KILL_PROCESS`.
    @inline(__always) public static var killProcess: Action { Action(Linux.SECCOMP_RET_KILL_PROCESS) }
  }

  /// What a filter can look at: 32 bits of `struct seccomp_data`.
  @frozen
  public struct Field: RawRepresentable, Hashable, Sendable {
    /// The offset in bytes.
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The call's number: which call that is, the architecture says.
    @inline(__always) public static var number: Field { Field(rawValue: 0) }
    /// The call's architecture: look at it first, for a processor may know several.
    @inline(__always) public static var architecture: Field { Field(rawValue: 4) }
    /// The lower half of an argument, 0 to 5. On all architectures of ours it comes first.
    @inline(__always) public static func lowerArgument(_ index: Int) -> Field {
      Field(rawValue: UInt32(truncatingIfNeeded: 16 &+ 8 &* index))
    }
    /// The upper half of an argument, 0 to 5.
    @inline(__always) public static func upperArgument(_ index: Int) -> Field {
      Field(rawValue: UInt32(truncatingIfNeeded: 20 &+ 8 &* index))
    }
  }

  /// An instruction. The filter has an accumulator of 32 bits.
  @frozen
  public struct Instruction: Sendable {
    var kernel: Linux.sock_filter

    /// Any instruction of classic BPF.
    ///
    /// - Parameters:
    ///   - code: what it does: bits of `BPF_LD`, `BPF_JMP` and so on.
    ///   - operand: its number.
    ///   - ifTrue: for a jump, how many instructions are passed over.
    ///   - ifFalse: the same where the comparison does not hold.
    @inline(__always)
    public init(code: UInt16, operand: UInt32, ifTrue: UInt8 = 0, ifFalse: UInt8 = 0) {
      kernel = Linux.sock_filter()
      kernel.code = code
      kernel.k = operand
      kernel.jt = ifTrue
      kernel.jf = ifFalse
    }

    @inline(__always)
    private init(_ code: Int, _ operand: UInt32, _ ifTrue: UInt8 = 0, _ ifFalse: UInt8 = 0) {
      self.init(code: UInt16(truncatingIfNeeded: code), operand: operand, ifTrue: ifTrue, ifFalse: ifFalse)
    }

    /// Takes a field into the accumulator.
    @inline(__always)
    public static func load(_ field: Field) -> Instruction {
      Instruction(Linux.BPF_LD | Linux.BPF_W | Linux.BPF_ABS, field.rawValue)
    }

    /// Clears the bits of the accumulator that are not in a mask.
    @inline(__always)
    public static func mask(_ bits: UInt32) -> Instruction {
      Instruction(Linux.BPF_ALU | Linux.BPF_AND | Linux.BPF_K, bits)
    }

    /// Passes instructions over: as many as said where the accumulator is the number, and where it is not.
    @inline(__always)
    public static func skip(_ count: UInt8, ifEqual number: UInt32, else other: UInt8 = 0) -> Instruction {
      Instruction(Linux.BPF_JMP | Linux.BPF_JEQ | Linux.BPF_K, number, count, other)
    }

    /// Passes instructions over: as many as said where the call, as loaded into the accumulator, is this one.
    @inline(__always)
    public static func skip(_ count: UInt8, ifCall call: SyscallNumber, else other: UInt8 = 0) -> Instruction {
      skip(count, ifEqual: UInt32(truncatingIfNeeded: call.rawValue), else: other)
    }

    /// Passes instructions over: as many as said where the accumulator is above the number, and where it is not.
    @inline(__always)
    public static func skip(_ count: UInt8, ifGreaterThan number: UInt32, else other: UInt8 = 0) -> Instruction {
      Instruction(Linux.BPF_JMP | Linux.BPF_JGT | Linux.BPF_K, number, count, other)
    }

    /// Passes instructions over: as many as said where the accumulator has one of the bits, and where it has none.
    @inline(__always)
    public static func skip(_ count: UInt8, ifAnyOf bits: UInt32, else other: UInt8 = 0) -> Instruction {
      Instruction(Linux.BPF_JMP | Linux.BPF_JSET | Linux.BPF_K, bits, count, other)
    }

    /// Ends the filter: this becomes of the call.
    @inline(__always)
    public static func answer(_ action: Action) -> Instruction {
      Instruction(Linux.BPF_RET | Linux.BPF_K, action.rawValue)
    }
  }
}
