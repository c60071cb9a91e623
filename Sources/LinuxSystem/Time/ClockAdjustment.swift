// How the kernel disciplines a clock (adjtimex(2)): what NTP and PTP daemons read and set.
public import LinuxABI

/// A clock's discipline: what is read of it, and what is to be changed.
///
/// Setting a property asks for that change; `apply()` and `Clock.adjust(_:)` make the changes and fill in what then
/// holds.
@frozen
public struct ClockAdjustment: Sendable {
  var kernel: Linux.timex

  /// Asks for no change, and so for reading alone.
  @inline(__always)
  public init() { kernel = Linux.timex() }

  /// The changes that are asked for, by the kernel's bits (`ADJ_OFFSET` …); setting a property adds its own.
  @inline(__always)
  public var changes: UInt32 {
    get { kernel.modes }
    set { kernel.modes = newValue }
  }

  private mutating func ask(_ change: Int) { kernel.modes |= UInt32(truncatingIfNeeded: change) }

  /// What the clock is off by: in nanoseconds where `status` has `nanoseconds`, else in microseconds.
  public var offset: Int {
    get { kernel.offset }
    set {
      kernel.offset = newValue
      ask(Linux.ADJ_OFFSET)
    }
  }

  /// What the clock is sped up by, in millionths of 1/65,536.
  public var frequency: Int {
    get { kernel.freq }
    set {
      kernel.freq = newValue
      ask(Linux.ADJ_FREQUENCY)
    }
  }

  /// The maximum error, in microseconds.
  public var maximumError: Int {
    get { kernel.maxerror }
    set {
      kernel.maxerror = newValue
      ask(Linux.ADJ_MAXERROR)
    }
  }

  /// The estimated error, in microseconds.
  public var estimatedError: Int {
    get { kernel.esterror }
    set {
      kernel.esterror = newValue
      ask(Linux.ADJ_ESTERROR)
    }
  }

  /// What the clock is steered by, and how it fares.
  public var status: Status {
    get { Status(rawValue: kernel.status) }
    set {
      kernel.status = newValue.rawValue
      ask(Linux.ADJ_STATUS)
    }
  }

  /// The time constant of the phase-locked loop.
  public var timeConstant: Int {
    get { kernel.constant }
    set {
      kernel.constant = newValue
      ask(Linux.ADJ_TIMECONST)
    }
  }

  /// Microseconds between two ticks of the clock, 10,000 of a true one.
  public var tick: Int {
    get { kernel.tick }
    set {
      kernel.tick = newValue
      ask(Linux.ADJ_TICK)
    }
  }

  /// Seconds that international atomic time is ahead of UTC by.
  public var atomicTimeOffset: Int {
    get { Int(kernel.tai) }
    set {
      // Read in a field of its own, and set by the time constant's.
      kernel.constant = newValue
      ask(Linux.ADJ_TAI)
    }
  }

  /// Asks that the clock be moved by `step` at once.
  public mutating func step(by step: Duration) {
    let step = Timestamp(step)
    kernel.time.tv_sec = Int(step.seconds)
    kernel.time.tv_usec = Int(step.nanoseconds)
    ask(Linux.ADJ_SETOFFSET | Linux.ADJ_NANO)
  }

  /// The precision of the clock, in microseconds.
  public var precision: Int { kernel.precision }
  /// The largest `frequency` there may be.
  public var tolerance: Int { kernel.tolerance }
  /// The clock's time when it was asked.
  public var time: Timestamp {
    let unit: Int = status.contains(.nanoseconds) ? 1 : 1_000
    return Timestamp(seconds: Int64(kernel.time.tv_sec), nanoseconds: Int64(kernel.time.tv_usec &* unit))
  }

  /// What a signal each second says of the clock: its frequency's error, as `frequency`; its jitter, as `offset`; the
  /// binary logarithm of the seconds that it is averaged over; its stability, as `frequency`; and how often the jitter
  /// was too large, an interval was measured, its error was too large, and its stability was.
  public var pulse:
    (
      frequency: Int, jitter: Int, intervalLogarithm: Int32, stability: Int, jitterCount: Int, intervalCount: Int,
      errorCount: Int, stabilityCount: Int
    )
  {
    (
      kernel.ppsfreq, kernel.jitter, kernel.shift, kernel.stabil, kernel.jitcnt, kernel.calcnt, kernel.errcnt,
      kernel.stbcnt
    )
  }
}

extension ClockAdjustment {
  /// What a clock is steered by, and how it fares.
  @frozen
  public struct Status: OptionSet, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always)
    private init(_ value: Int) { rawValue = Int32(truncatingIfNeeded: value) }

    /// Steered by `offset`. The corresponding C constant is `STA_PLL`.
    @inline(__always) public static var phaseLocked: Status { Status(Linux.STA_PLL) }
    /// Steered by a pulse each second: its frequency. The corresponding C constant is `STA_PPSFREQ`.
    @inline(__always) public static var pulseFrequency: Status { Status(Linux.STA_PPSFREQ) }
    /// Steered by a pulse each second: its time. The corresponding C constant is `STA_PPSTIME`.
    @inline(__always) public static var pulseTime: Status { Status(Linux.STA_PPSTIME) }
    /// Frequency and not phase is locked. The corresponding C constant is `STA_FLL`.
    @inline(__always) public static var frequencyLocked: Status { Status(Linux.STA_FLL) }
    /// A leap second is inserted at the end of the day. The corresponding C constant is `STA_INS`.
    @inline(__always) public static var insertLeapSecond: Status { Status(Linux.STA_INS) }
    /// A second is left out at the end of the day. The corresponding C constant is `STA_DEL`.
    @inline(__always) public static var deleteLeapSecond: Status { Status(Linux.STA_DEL) }
    /// Nobody says what the time is. The corresponding C constant is `STA_UNSYNC`.
    @inline(__always) public static var unsynchronized: Status { Status(Linux.STA_UNSYNC) }
    /// The frequency is held. The corresponding C constant is `STA_FREQHOLD`.
    @inline(__always) public static var frequencyHold: Status { Status(Linux.STA_FREQHOLD) }
    /// There is a pulse each second; read only. The corresponding C constant is `STA_PPSSIGNAL`.
    @inline(__always) public static var pulsePresent: Status { Status(Linux.STA_PPSSIGNAL) }
    /// The pulse's jitter is too large; read only. The corresponding C constant is `STA_PPSJITTER`.
    @inline(__always) public static var pulseJitter: Status { Status(Linux.STA_PPSJITTER) }
    /// The pulse's frequency wanders; read only. The corresponding C constant is `STA_PPSWANDER`.
    @inline(__always) public static var pulseWander: Status { Status(Linux.STA_PPSWANDER) }
    /// The pulse's error is too large; read only. The corresponding C constant is `STA_PPSERROR`.
    @inline(__always) public static var pulseError: Status { Status(Linux.STA_PPSERROR) }
    /// The hardware has failed; read only. The corresponding C constant is `STA_CLOCKERR`.
    @inline(__always) public static var clockError: Status { Status(Linux.STA_CLOCKERR) }
    /// Offsets and times are in nanoseconds; read only. The corresponding C constant is `STA_NANO`.
    @inline(__always) public static var nanoseconds: Status { Status(Linux.STA_NANO) }
    /// The frequency is locked; read only. The corresponding C constant is `STA_MODE`.
    @inline(__always) public static var modeIsFrequency: Status { Status(Linux.STA_MODE) }
  }

  /// What a clock is at, about leap seconds.
  @frozen
  public struct State: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }

    @inline(__always)
    init(_ value: Int) { rawValue = Int32(truncatingIfNeeded: value) }

    /// Synchronized, no leap second ahead. The corresponding C constant is `TIME_OK`.
    @inline(__always) public static var synchronized: State { State(Linux.TIME_OK) }
    /// A leap second comes at the end of the day. The corresponding C constant is `TIME_INS`.
    @inline(__always) public static var leapSecondAhead: State { State(Linux.TIME_INS) }
    /// A second is left out at the end of the day. The corresponding C constant is `TIME_DEL`.
    @inline(__always) public static var deletionAhead: State { State(Linux.TIME_DEL) }
    /// It is the leap second. The corresponding C constant is `TIME_OOP`.
    @inline(__always) public static var leapSecond: State { State(Linux.TIME_OOP) }
    /// It was the leap second. The corresponding C constant is `TIME_WAIT`.
    @inline(__always) public static var leapSecondOver: State { State(Linux.TIME_WAIT) }
    /// Nobody says what the time is. The corresponding C constant is `TIME_ERROR`.
    @inline(__always) public static var unsynchronized: State { State(Linux.TIME_ERROR) }
  }

  /// Makes the changes that are asked for to `Clock.realtime`, and fills in what then holds.
  ///
  /// - Returns: what the clock is at.
  /// - Throws: `notPermitted` for any change without the capability CAP_SYS_TIME; `invalidArgument` for a value out of
  ///   range.
  ///
  /// The corresponding system call is `adjtimex(2)`.
  @discardableResult
  public mutating func apply() throws(Errno) -> State {
    // SAFETY: the kernel reads and writes the 208 bytes of a struct timex.
    let state = unsafe try withUnsafeMutablePointer(to: &kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.adjtimex, Int(bitPattern: kernel))
    }
    changes = 0
    return State(state)
  }
}

extension Clock {
  /// Makes the changes that are asked for, and fills in what then holds.
  ///
  /// - Returns: what the clock is at.
  /// - Throws: `notPermitted` for any change without the capability CAP_SYS_TIME; `invalidArgument` for a value out of
  ///   range; `notSupported` for a clock that cannot be adjusted: only `realtime` and some devices' can.
  ///
  /// The corresponding system call is `clock_adjtime(2)`.
  @discardableResult
  public func adjust(_ adjustment: inout ClockAdjustment) throws(Errno) -> ClockAdjustment.State {
    // SAFETY: as in apply().
    let state = unsafe try withUnsafeMutablePointer(to: &adjustment.kernel) { (kernel) throws(Errno) in
      unsafe try syscall(.clock_adjtime, number, Int(bitPattern: kernel))
    }
    adjustment.changes = 0
    return ClockAdjustment.State(state)
  }
}
