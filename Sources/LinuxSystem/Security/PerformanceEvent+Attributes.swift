// What a counter counts.
public import LinuxABI

extension PerformanceEvent {
  /// Who counts.
  @frozen
  public struct Source: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt32
    @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The processor, events that most have: `HardwareEvent`. The corresponding C constant is `PERF_TYPE_HARDWARE`.
    @inline(__always) public static var hardware: Source {
      Source(rawValue: UInt32(truncatingIfNeeded: Linux.PERF_TYPE_HARDWARE))
    }
    /// The kernel: `SoftwareEvent`. The corresponding C constant is `PERF_TYPE_SOFTWARE`.
    @inline(__always) public static var software: Source {
      Source(rawValue: UInt32(truncatingIfNeeded: Linux.PERF_TYPE_SOFTWARE))
    }
    /// A tracepoint of the kernel's. The corresponding C constant is `PERF_TYPE_TRACEPOINT`.
    @inline(__always) public static var tracepoint: Source {
      Source(rawValue: UInt32(truncatingIfNeeded: Linux.PERF_TYPE_TRACEPOINT))
    }
    /// The processor's caches. The corresponding C constant is `PERF_TYPE_HW_CACHE`.
    @inline(__always) public static var cache: Source {
      Source(rawValue: UInt32(truncatingIfNeeded: Linux.PERF_TYPE_HW_CACHE))
    }
    /// The processor, by its own numbers. The corresponding C constant is `PERF_TYPE_RAW`.
    @inline(__always) public static var raw: Source {
      Source(rawValue: UInt32(truncatingIfNeeded: Linux.PERF_TYPE_RAW))
    }
    /// A breakpoint. The corresponding C constant is `PERF_TYPE_BREAKPOINT`.
    @inline(__always) public static var breakpoint: Source {
      Source(rawValue: UInt32(truncatingIfNeeded: Linux.PERF_TYPE_BREAKPOINT))
    }
  }

  /// What a processor counts.
  @frozen
  public struct HardwareEvent: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Cycles. The corresponding C constant is `PERF_COUNT_HW_CPU_CYCLES`.
    @inline(__always) public static var cycles: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_CPU_CYCLES))
    }
    /// Instructions. The corresponding C constant is `PERF_COUNT_HW_INSTRUCTIONS`.
    @inline(__always) public static var instructions: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_INSTRUCTIONS))
    }
    /// Accesses to the last cache. The corresponding C constant is `PERF_COUNT_HW_CACHE_REFERENCES`.
    @inline(__always) public static var cacheReferences: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_CACHE_REFERENCES))
    }
    /// Those that it could not serve. The corresponding C constant is `PERF_COUNT_HW_CACHE_MISSES`.
    @inline(__always) public static var cacheMisses: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_CACHE_MISSES))
    }
    /// Branches. The corresponding C constant is `PERF_COUNT_HW_BRANCH_INSTRUCTIONS`.
    @inline(__always) public static var branches: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_BRANCH_INSTRUCTIONS))
    }
    /// Those that were predicted wrongly. The corresponding C constant is `PERF_COUNT_HW_BRANCH_MISSES`.
    @inline(__always) public static var branchMisses: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_BRANCH_MISSES))
    }
    /// Cycles of the bus. The corresponding C constant is `PERF_COUNT_HW_BUS_CYCLES`.
    @inline(__always) public static var busCycles: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_BUS_CYCLES))
    }
    /// Cycles in which no instruction came. The corresponding C constant is `PERF_COUNT_HW_STALLED_CYCLES_FRONTEND`.
    @inline(__always) public static var stalledCyclesFrontend: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_STALLED_CYCLES_FRONTEND))
    }
    /// Cycles in which none could end. The corresponding C constant is `PERF_COUNT_HW_STALLED_CYCLES_BACKEND`.
    @inline(__always) public static var stalledCyclesBackend: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_STALLED_CYCLES_BACKEND))
    }
    /// Cycles of a clock that does not change. The corresponding C constant is `PERF_COUNT_HW_REF_CPU_CYCLES`.
    @inline(__always) public static var referenceCycles: HardwareEvent {
      HardwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_HW_REF_CPU_CYCLES))
    }
  }

  /// What the kernel counts.
  @frozen
  public struct SoftwareEvent: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Nanoseconds on a processor. The corresponding C constant is `PERF_COUNT_SW_CPU_CLOCK`.
    @inline(__always) public static var processorClock: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_CPU_CLOCK))
    }
    /// Nanoseconds that the thread ran. The corresponding C constant is `PERF_COUNT_SW_TASK_CLOCK`.
    @inline(__always) public static var taskClock: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_TASK_CLOCK))
    }
    /// Page faults. The corresponding C constant is `PERF_COUNT_SW_PAGE_FAULTS`.
    @inline(__always) public static var pageFaults: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_PAGE_FAULTS))
    }
    /// Switches to another thread. The corresponding C constant is `PERF_COUNT_SW_CONTEXT_SWITCHES`.
    @inline(__always) public static var contextSwitches: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_CONTEXT_SWITCHES))
    }
    /// Moves to another processor. The corresponding C constant is `PERF_COUNT_SW_CPU_MIGRATIONS`.
    @inline(__always) public static var processorMigrations: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_CPU_MIGRATIONS))
    }
    /// Page faults that read nothing from a disk. The corresponding C constant is `PERF_COUNT_SW_PAGE_FAULTS_MIN`.
    @inline(__always) public static var minorPageFaults: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_PAGE_FAULTS_MIN))
    }
    /// Page faults that did. The corresponding C constant is `PERF_COUNT_SW_PAGE_FAULTS_MAJ`.
    @inline(__always) public static var majorPageFaults: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_PAGE_FAULTS_MAJ))
    }
    /// Accesses that the kernel had to align. The corresponding C constant is `PERF_COUNT_SW_ALIGNMENT_FAULTS`.
    @inline(__always) public static var alignmentFaults: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_ALIGNMENT_FAULTS))
    }
    /// Instructions that the kernel stood in for. The corresponding C constant is `PERF_COUNT_SW_EMULATION_FAULTS`.
    @inline(__always) public static var emulationFaults: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_EMULATION_FAULTS))
    }
    /// Nothing. The corresponding C constant is `PERF_COUNT_SW_DUMMY`.
    @inline(__always) public static var nothing: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_DUMMY))
    }
    /// What BPF programs write. The corresponding C constant is `PERF_COUNT_SW_BPF_OUTPUT`.
    @inline(__always) public static var output: SoftwareEvent {
      SoftwareEvent(rawValue: UInt64(truncatingIfNeeded: Linux.PERF_COUNT_SW_BPF_OUTPUT))
    }
  }

  /// How a counter counts.
  @frozen
  public struct Options: OptionSet, Hashable, Sendable {
    /// The bit field of `struct perf_event_attr`.
    public let rawValue: UInt64
    @inline(__always) public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Not before it is enabled. The corresponding C field is `disabled`.
    @inline(__always) public static var disabled: Options { Options(rawValue: 1 << 0) }
    /// Threads and processes that the thread starts too. The corresponding C field is `inherit`.
    @inline(__always) public static var inherit: Options { Options(rawValue: 1 << 1) }
    /// Always, or not at all: not in turn with others. The corresponding C field is `pinned`.
    @inline(__always) public static var pinned: Options { Options(rawValue: 1 << 2) }
    /// Alone on the processor's counters. The corresponding C field is `exclusive`.
    @inline(__always) public static var exclusive: Options { Options(rawValue: 1 << 3) }
    /// Not in programs. The corresponding C field is `exclude_user`.
    @inline(__always) public static var excludeUser: Options { Options(rawValue: 1 << 4) }
    /// Not in the kernel. The corresponding C field is `exclude_kernel`.
    @inline(__always) public static var excludeKernel: Options { Options(rawValue: 1 << 5) }
    /// Not in the hypervisor. The corresponding C field is `exclude_hv`.
    @inline(__always) public static var excludeHypervisor: Options { Options(rawValue: 1 << 6) }
    /// Not while the processor is idle. The corresponding C field is `exclude_idle`.
    @inline(__always) public static var excludeIdle: Options { Options(rawValue: 1 << 7) }
    /// From the next exec on. The corresponding C field is `enable_on_exec`.
    @inline(__always) public static var enableOnExec: Options { Options(rawValue: 1 << 12) }
  }

  /// What a counter counts, and how.
  @frozen
  public struct Attributes: Sendable {
    var kernel: Linux.perf_event_attr

    /// An event of any kind.
    ///
    /// - Parameters:
    ///   - source: who counts.
    ///   - event: which event, by the source's numbers.
    ///   - options: how.
    @inline(__always)
    public init(_ source: Source, event: UInt64, options: Options = []) {
      kernel = Linux.perf_event_attr()
      kernel.type = source.rawValue
      kernel.config = event
      // The first of a bit field, by whose name the whole goes here.
      kernel.disabled = options.rawValue
      // What Reading has.
      kernel.read_format = UInt64(Linux.PERF_FORMAT_TOTAL_TIME_ENABLED | Linux.PERF_FORMAT_TOTAL_TIME_RUNNING)
    }

    /// An event that most processors have.
    @inline(__always)
    public static func hardware(_ event: HardwareEvent, options: Options = []) -> Attributes {
      Attributes(.hardware, event: event.rawValue, options: options)
    }

    /// An event of the kernel.
    @inline(__always)
    public static func software(_ event: SoftwareEvent, options: Options = []) -> Attributes {
      Attributes(.software, event: event.rawValue, options: options)
    }

    /// More on the event, where its numbers do not fit into one. The corresponding C field is `config1`.
    @inline(__always)
    public var secondEvent: UInt64 {
      get { kernel.bp_addr }
      set { kernel.bp_addr = newValue }
    }
  }
}
