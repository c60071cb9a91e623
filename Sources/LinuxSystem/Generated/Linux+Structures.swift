// Structures of the kernel's headers, laid out as C lays them out.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
public import LinuxABI
extension Linux {
  /// `struct __kernel_fsid_t`: 8 bytes.
  @frozen public struct __kernel_fsid_t: BitwiseCopyable, Sendable {
    public var val: InlineArray<2, Int32>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __kernel_itimerspec`: 32 bytes.
  @frozen public struct __kernel_itimerspec: BitwiseCopyable, Sendable {
    public var it_interval: __kernel_timespec
    public var it_value: __kernel_timespec
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __kernel_old_timeval`: 16 bytes.
  @frozen public struct __kernel_old_timeval: BitwiseCopyable, Sendable {
    public var tv_sec: Int
    public var tv_usec: Int
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __kernel_sockaddr_storage`: 128 bytes.
  @frozen public struct __kernel_sockaddr_storage: BitwiseCopyable, Sendable {
    public var ss_family: UInt16
    public var __data: InlineArray<126, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __kernel_timex`: 208 bytes.
  @frozen public struct __kernel_timex: BitwiseCopyable, Sendable {
    public var modes: UInt32
    var padding0: InlineArray<4, UInt8>
    public var offset: Int64
    public var freq: Int64
    public var maxerror: Int64
    public var esterror: Int64
    public var status: Int32
    var padding1: InlineArray<4, UInt8>
    public var constant: Int64
    public var precision: Int64
    public var tolerance: Int64
    public var time: __kernel_timex_timeval
    public var tick: Int64
    public var ppsfreq: Int64
    public var jitter: Int64
    public var shift: Int32
    var padding2: InlineArray<4, UInt8>
    public var stabil: Int64
    public var jitcnt: Int64
    public var calcnt: Int64
    public var errcnt: Int64
    public var stbcnt: Int64
    public var tai: Int32
    var padding3: InlineArray<44, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __kernel_timex_timeval`: 16 bytes.
  @frozen public struct __kernel_timex_timeval: BitwiseCopyable, Sendable {
    public var tv_sec: Int64
    public var tv_usec: Int64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __user_cap_data_struct`: 12 bytes.
  @frozen public struct __user_cap_data_struct: BitwiseCopyable, Sendable {
    public var effective: UInt32
    public var permitted: UInt32
    public var inheritable: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct __user_cap_header_struct`: 8 bytes.
  @frozen public struct __user_cap_header_struct: BitwiseCopyable, Sendable {
    public var version: UInt32
    public var pid: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct f_owner_ex`: 8 bytes.
  @frozen public struct f_owner_ex: BitwiseCopyable, Sendable {
    public var type: Int32
    public var pid: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct fanotify_event_info_fid`: 12 bytes.
  @frozen public struct fanotify_event_info_fid: BitwiseCopyable, Sendable {
    public var hdr: fanotify_event_info_header
    public var fsid: __kernel_fsid_t
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct fanotify_event_info_header`: 4 bytes.
  @frozen public struct fanotify_event_info_header: BitwiseCopyable, Sendable {
    public var info_type: UInt8
    public var pad: UInt8
    public var len: UInt16
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct fanotify_event_metadata`: 24 bytes.
  @frozen public struct fanotify_event_metadata: BitwiseCopyable, Sendable {
    public var event_len: UInt32
    public var vers: UInt8
    public var reserved: UInt8
    public var metadata_len: UInt16
    public var mask: UInt64
    public var fd: Int32
    public var pid: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct fanotify_response`: 8 bytes.
  @frozen public struct fanotify_response: BitwiseCopyable, Sendable {
    public var fd: Int32
    public var response: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct file_clone_range`: 32 bytes.
  @frozen public struct file_clone_range: BitwiseCopyable, Sendable {
    public var src_fd: Int64
    public var src_offset: UInt64
    public var src_length: UInt64
    public var dest_offset: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct flock`: 32 bytes.
  @frozen public struct flock: BitwiseCopyable, Sendable {
    public var l_type: Int16
    public var l_whence: Int16
    var padding0: InlineArray<4, UInt8>
    public var l_start: Int
    public var l_len: Int
    public var l_pid: Int32
    var padding1: InlineArray<4, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct fsxattr`: 28 bytes.
  @frozen public struct fsxattr: BitwiseCopyable, Sendable {
    public var fsx_xflags: UInt32
    public var fsx_extsize: UInt32
    public var fsx_nextents: UInt32
    public var fsx_projid: UInt32
    public var fsx_cowextsize: UInt32
    public var fsx_pad: InlineArray<8, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct if_dqblk`: 72 bytes.
  @frozen public struct if_dqblk: BitwiseCopyable, Sendable {
    public var dqb_bhardlimit: UInt64
    public var dqb_bsoftlimit: UInt64
    public var dqb_curspace: UInt64
    public var dqb_ihardlimit: UInt64
    public var dqb_isoftlimit: UInt64
    public var dqb_curinodes: UInt64
    public var dqb_btime: UInt64
    public var dqb_itime: UInt64
    public var dqb_valid: UInt32
    var padding0: InlineArray<4, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct if_dqinfo`: 24 bytes.
  @frozen public struct if_dqinfo: BitwiseCopyable, Sendable {
    public var dqi_bgrace: UInt64
    public var dqi_igrace: UInt64
    public var dqi_flags: UInt32
    public var dqi_valid: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct in6_addr`: 16 bytes.
  @frozen public struct in6_addr: BitwiseCopyable, Sendable {
    public var in6_u: InlineArray<16, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct in_addr`: 4 bytes.
  @frozen public struct in_addr: BitwiseCopyable, Sendable {
    public var s_addr: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct in_pktinfo`: 12 bytes.
  @frozen public struct in_pktinfo: BitwiseCopyable, Sendable {
    public var ipi_ifindex: Int32
    public var ipi_spec_dst: in_addr
    public var ipi_addr: in_addr
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct inotify_event`: 16 bytes.
  @frozen public struct inotify_event: BitwiseCopyable, Sendable {
    public var wd: Int32
    public var mask: UInt32
    public var cookie: UInt32
    public var len: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_cqring_offsets`: 40 bytes.
  @frozen public struct io_cqring_offsets: BitwiseCopyable, Sendable {
    public var head: UInt32
    public var tail: UInt32
    public var ring_mask: UInt32
    public var ring_entries: UInt32
    public var overflow: UInt32
    public var cqes: UInt32
    public var flags: UInt32
    public var resv1: UInt32
    public var resv2: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_event`: 32 bytes.
  @frozen public struct io_event: BitwiseCopyable, Sendable {
    public var data: UInt64
    public var obj: UInt64
    public var res: Int64
    public var res2: Int64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_sqring_offsets`: 40 bytes.
  @frozen public struct io_sqring_offsets: BitwiseCopyable, Sendable {
    public var head: UInt32
    public var tail: UInt32
    public var ring_mask: UInt32
    public var ring_entries: UInt32
    public var flags: UInt32
    public var dropped: UInt32
    public var array: UInt32
    public var resv1: UInt32
    public var resv2: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_uring_cqe`: 16 bytes.
  @frozen public struct io_uring_cqe: BitwiseCopyable, Sendable {
    public var user_data: UInt64
    public var res: Int32
    public var flags: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_uring_files_update`: 16 bytes.
  @frozen public struct io_uring_files_update: BitwiseCopyable, Sendable {
    public var offset: UInt32
    public var resv: UInt32
    public var fds: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_uring_getevents_arg`: 24 bytes.
  @frozen public struct io_uring_getevents_arg: BitwiseCopyable, Sendable {
    public var sigmask: UInt64
    public var sigmask_sz: UInt32
    public var pad: UInt32
    public var ts: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_uring_params`: 120 bytes.
  @frozen public struct io_uring_params: BitwiseCopyable, Sendable {
    public var sq_entries: UInt32
    public var cq_entries: UInt32
    public var flags: UInt32
    public var sq_thread_cpu: UInt32
    public var sq_thread_idle: UInt32
    public var features: UInt32
    public var wq_fd: UInt32
    public var resv: InlineArray<3, UInt32>
    public var sq_off: io_sqring_offsets
    public var cq_off: io_cqring_offsets
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_uring_probe`: 16 bytes.
  @frozen public struct io_uring_probe: BitwiseCopyable, Sendable {
    public var last_op: UInt8
    public var ops_len: UInt8
    public var resv: UInt16
    public var resv2: InlineArray<3, UInt32>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct io_uring_probe_op`: 8 bytes.
  @frozen public struct io_uring_probe_op: BitwiseCopyable, Sendable {
    public var op: UInt8
    public var resv: UInt8
    public var flags: UInt16
    public var resv2: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct iocb`: 64 bytes.
  @frozen public struct iocb: BitwiseCopyable, Sendable {
    public var aio_data: UInt64
    public var aio_key: UInt32
    public var aio_rw_flags: Int32
    public var aio_lio_opcode: UInt16
    public var aio_reqprio: Int16
    public var aio_fildes: UInt32
    public var aio_buf: UInt64
    public var aio_nbytes: UInt64
    public var aio_offset: Int64
    public var aio_reserved2: UInt64
    public var aio_flags: UInt32
    public var aio_resfd: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct iovec`: 16 bytes.
  @frozen public struct iovec: BitwiseCopyable, Sendable {
    public var iov_base: UInt
    public var iov_len: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct ip_mreqn`: 12 bytes.
  @frozen public struct ip_mreqn: BitwiseCopyable, Sendable {
    public var imr_multiaddr: in_addr
    public var imr_address: in_addr
    public var imr_ifindex: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct ipc64_perm`: 48 bytes.
  @frozen public struct ipc64_perm: BitwiseCopyable, Sendable {
    public var key: Int32
    public var uid: UInt32
    public var gid: UInt32
    public var cuid: UInt32
    public var cgid: UInt32
    public var mode: UInt32
    public var seq: UInt16
    public var __pad2: UInt16
    var padding0: InlineArray<4, UInt8>
    public var __unused1: UInt
    public var __unused2: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct ipv6_mreq`: 20 bytes.
  @frozen public struct ipv6_mreq: BitwiseCopyable, Sendable {
    public var ipv6mr_multiaddr: in6_addr
    public var ipv6mr_ifindex: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct itimerspec`: 32 bytes.
  @frozen public struct itimerspec: BitwiseCopyable, Sendable {
    public var it_interval: timespec
    public var it_value: timespec
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct itimerval`: 32 bytes.
  @frozen public struct itimerval: BitwiseCopyable, Sendable {
    public var it_interval: timeval
    public var it_value: timeval
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct kexec_segment`: 32 bytes.
  @frozen public struct kexec_segment: BitwiseCopyable, Sendable {
    public var buf: UInt
    public var bufsz: UInt
    public var mem: UInt
    public var memsz: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct keyctl_dh_params`: 12 bytes.
  @frozen public struct keyctl_dh_params: BitwiseCopyable, Sendable {
    public var `private`: Int32
    public var prime: Int32
    public var base: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct landlock_path_beneath_attr`: 12 bytes.
  @frozen public struct landlock_path_beneath_attr: BitwiseCopyable, Sendable {
    public var allowed_access: UInt64
    public var parent_fd: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct landlock_ruleset_attr`: 8 bytes.
  @frozen public struct landlock_ruleset_attr: BitwiseCopyable, Sendable {
    public var handled_access_fs: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct mount_attr`: 32 bytes.
  @frozen public struct mount_attr: BitwiseCopyable, Sendable {
    public var attr_set: UInt64
    public var attr_clr: UInt64
    public var propagation: UInt64
    public var userns_fd: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct mq_attr`: 64 bytes.
  @frozen public struct mq_attr: BitwiseCopyable, Sendable {
    public var mq_flags: Int
    public var mq_maxmsg: Int
    public var mq_msgsize: Int
    public var mq_curmsgs: Int
    public var __reserved: InlineArray<4, Int>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct msginfo`: 32 bytes.
  @frozen public struct msginfo: BitwiseCopyable, Sendable {
    public var msgpool: Int32
    public var msgmap: Int32
    public var msgmax: Int32
    public var msgmnb: Int32
    public var msgmni: Int32
    public var msgssz: Int32
    public var msgtql: Int32
    public var msgseg: UInt16
    var padding0: InlineArray<2, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct msqid64_ds`: 120 bytes.
  @frozen public struct msqid64_ds: BitwiseCopyable, Sendable {
    public var msg_perm: ipc64_perm
    public var msg_stime: Int
    public var msg_rtime: Int
    public var msg_ctime: Int
    public var msg_cbytes: UInt
    public var msg_qnum: UInt
    public var msg_qbytes: UInt
    public var msg_lspid: Int32
    public var msg_lrpid: Int32
    public var __unused4: UInt
    public var __unused5: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct new_utsname`: 390 bytes.
  @frozen public struct new_utsname: BitwiseCopyable, Sendable {
    public var sysname: InlineArray<65, UInt8>
    public var nodename: InlineArray<65, UInt8>
    public var release: InlineArray<65, UInt8>
    public var version: InlineArray<65, UInt8>
    public var machine: InlineArray<65, UInt8>
    public var domainname: InlineArray<65, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct nlmsghdr`: 16 bytes.
  @frozen public struct nlmsghdr: BitwiseCopyable, Sendable {
    public var nlmsg_len: UInt32
    public var nlmsg_type: UInt16
    public var nlmsg_flags: UInt16
    public var nlmsg_seq: UInt32
    public var nlmsg_pid: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct perf_event_attr`: 128 bytes.
  @frozen public struct perf_event_attr: BitwiseCopyable, Sendable {
    public var type: UInt32
    public var size: UInt32
    public var config: UInt64
    public var sample_period: UInt64
    public var sample_type: UInt64
    public var read_format: UInt64
    public var disabled: UInt64
    public var wakeup_events: UInt32
    public var bp_type: UInt32
    public var bp_addr: UInt64
    public var bp_len: UInt64
    public var branch_sample_type: UInt64
    public var sample_regs_user: UInt64
    public var sample_stack_user: UInt32
    public var clockid: Int32
    public var sample_regs_intr: UInt64
    public var aux_watermark: UInt32
    public var sample_max_stack: UInt16
    public var __reserved_2: UInt16
    public var aux_sample_size: UInt32
    public var __reserved_3: UInt32
    public var sig_data: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct pollfd`: 8 bytes.
  @frozen public struct pollfd: BitwiseCopyable, Sendable {
    public var fd: Int32
    public var events: Int16
    public var revents: Int16
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct rlimit`: 16 bytes.
  @frozen public struct rlimit: BitwiseCopyable, Sendable {
    public var rlim_cur: UInt
    public var rlim_max: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct rlimit64`: 16 bytes.
  @frozen public struct rlimit64: BitwiseCopyable, Sendable {
    public var rlim_cur: UInt64
    public var rlim_max: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct robust_list`: 8 bytes.
  @frozen public struct robust_list: BitwiseCopyable, Sendable {
    public var next: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct robust_list_head`: 24 bytes.
  @frozen public struct robust_list_head: BitwiseCopyable, Sendable {
    public var list: robust_list
    public var futex_offset: Int
    public var list_op_pending: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct rseq`: 32 bytes.
  @frozen public struct rseq: BitwiseCopyable, Sendable {
    public var cpu_id_start: UInt32
    public var cpu_id: UInt32
    public var rseq_cs: UInt64
    public var flags: UInt32
    var padding0: InlineArray<12, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct rusage`: 144 bytes.
  @frozen public struct rusage: BitwiseCopyable, Sendable {
    public var ru_utime: __kernel_old_timeval
    public var ru_stime: __kernel_old_timeval
    public var ru_maxrss: Int
    public var ru_ixrss: Int
    public var ru_idrss: Int
    public var ru_isrss: Int
    public var ru_minflt: Int
    public var ru_majflt: Int
    public var ru_nswap: Int
    public var ru_inblock: Int
    public var ru_oublock: Int
    public var ru_msgsnd: Int
    public var ru_msgrcv: Int
    public var ru_nsignals: Int
    public var ru_nvcsw: Int
    public var ru_nivcsw: Int
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sched_attr`: 56 bytes.
  @frozen public struct sched_attr: BitwiseCopyable, Sendable {
    public var size: UInt32
    public var sched_policy: UInt32
    public var sched_flags: UInt64
    public var sched_nice: Int32
    public var sched_priority: UInt32
    public var sched_runtime: UInt64
    public var sched_deadline: UInt64
    public var sched_period: UInt64
    public var sched_util_min: UInt32
    public var sched_util_max: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sched_param`: 4 bytes.
  @frozen public struct sched_param: BitwiseCopyable, Sendable {
    public var sched_priority: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct seccomp_data`: 64 bytes.
  @frozen public struct seccomp_data: BitwiseCopyable, Sendable {
    public var nr: Int32
    public var arch: UInt32
    public var instruction_pointer: UInt64
    public var args: InlineArray<6, UInt64>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct seccomp_notif`: 80 bytes.
  @frozen public struct seccomp_notif: BitwiseCopyable, Sendable {
    public var id: UInt64
    public var pid: UInt32
    public var flags: UInt32
    public var data: seccomp_data
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct seccomp_notif_resp`: 24 bytes.
  @frozen public struct seccomp_notif_resp: BitwiseCopyable, Sendable {
    public var id: UInt64
    public var val: Int64
    public var error: Int32
    public var flags: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct seccomp_notif_sizes`: 6 bytes.
  @frozen public struct seccomp_notif_sizes: BitwiseCopyable, Sendable {
    public var seccomp_notif: UInt16
    public var seccomp_notif_resp: UInt16
    public var seccomp_data: UInt16
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sembuf`: 6 bytes.
  @frozen public struct sembuf: BitwiseCopyable, Sendable {
    public var sem_num: UInt16
    public var sem_op: Int16
    public var sem_flg: Int16
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct seminfo`: 40 bytes.
  @frozen public struct seminfo: BitwiseCopyable, Sendable {
    public var semmap: Int32
    public var semmni: Int32
    public var semmns: Int32
    public var semmnu: Int32
    public var semmsl: Int32
    public var semopm: Int32
    public var semume: Int32
    public var semusz: Int32
    public var semvmx: Int32
    public var semaem: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct shm_info`: 48 bytes.
  @frozen public struct shm_info: BitwiseCopyable, Sendable {
    public var used_ids: Int32
    var padding0: InlineArray<4, UInt8>
    public var shm_tot: UInt
    public var shm_rss: UInt
    public var shm_swp: UInt
    public var swap_attempts: UInt
    public var swap_successes: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct shmid64_ds`: 112 bytes.
  @frozen public struct shmid64_ds: BitwiseCopyable, Sendable {
    public var shm_perm: ipc64_perm
    public var shm_segsz: UInt
    public var shm_atime: Int
    public var shm_dtime: Int
    public var shm_ctime: Int
    public var shm_cpid: Int32
    public var shm_lpid: Int32
    public var shm_nattch: UInt
    public var __unused4: UInt
    public var __unused5: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct shminfo64`: 72 bytes.
  @frozen public struct shminfo64: BitwiseCopyable, Sendable {
    public var shmmax: UInt
    public var shmmin: UInt
    public var shmmni: UInt
    public var shmseg: UInt
    public var shmall: UInt
    public var __unused1: UInt
    public var __unused2: UInt
    public var __unused3: UInt
    public var __unused4: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sigevent`: 64 bytes.
  @frozen public struct sigevent: BitwiseCopyable, Sendable {
    public var sigev_value: UInt64
    public var sigev_signo: Int32
    public var sigev_notify: Int32
    public var _sigev_un: InlineArray<12, Int32>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sock_filter`: 8 bytes.
  @frozen public struct sock_filter: BitwiseCopyable, Sendable {
    public var code: UInt16
    public var jt: UInt8
    public var jf: UInt8
    public var k: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sock_fprog`: 16 bytes.
  @frozen public struct sock_fprog: BitwiseCopyable, Sendable {
    public var len: UInt16
    var padding0: InlineArray<6, UInt8>
    public var filter: UInt
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sockaddr_in`: 16 bytes.
  @frozen public struct sockaddr_in: BitwiseCopyable, Sendable {
    public var sin_family: UInt16
    public var sin_port: UInt16
    public var sin_addr: in_addr
    public var __pad: InlineArray<8, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sockaddr_in6`: 28 bytes.
  @frozen public struct sockaddr_in6: BitwiseCopyable, Sendable {
    public var sin6_family: UInt16
    public var sin6_port: UInt16
    public var sin6_flowinfo: UInt32
    public var sin6_addr: in6_addr
    public var sin6_scope_id: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sockaddr_nl`: 12 bytes.
  @frozen public struct sockaddr_nl: BitwiseCopyable, Sendable {
    public var nl_family: UInt16
    public var nl_pad: UInt16
    public var nl_pid: UInt32
    public var nl_groups: UInt32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sockaddr_un`: 110 bytes.
  @frozen public struct sockaddr_un: BitwiseCopyable, Sendable {
    public var sun_family: UInt16
    public var sun_path: InlineArray<108, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct statfs`: 120 bytes.
  @frozen public struct statfs: BitwiseCopyable, Sendable {
    public var f_type: Int
    public var f_bsize: Int
    public var f_blocks: Int
    public var f_bfree: Int
    public var f_bavail: Int
    public var f_files: Int
    public var f_ffree: Int
    public var f_fsid: __kernel_fsid_t
    public var f_namelen: Int
    public var f_frsize: Int
    public var f_flags: Int
    public var f_spare: InlineArray<4, Int>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct statx`: 256 bytes.
  @frozen public struct statx: BitwiseCopyable, Sendable {
    public var stx_mask: UInt32
    public var stx_blksize: UInt32
    public var stx_attributes: UInt64
    public var stx_nlink: UInt32
    public var stx_uid: UInt32
    public var stx_gid: UInt32
    public var stx_mode: UInt16
    public var __spare0: InlineArray<1, UInt16>
    public var stx_ino: UInt64
    public var stx_size: UInt64
    public var stx_blocks: UInt64
    public var stx_attributes_mask: UInt64
    public var stx_atime: statx_timestamp
    public var stx_btime: statx_timestamp
    public var stx_ctime: statx_timestamp
    public var stx_mtime: statx_timestamp
    public var stx_rdev_major: UInt32
    public var stx_rdev_minor: UInt32
    public var stx_dev_major: UInt32
    public var stx_dev_minor: UInt32
    public var stx_mnt_id: UInt64
    public var stx_dio_mem_align: UInt32
    public var stx_dio_offset_align: UInt32
    public var __spare3: InlineArray<12, UInt64>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct statx_timestamp`: 16 bytes.
  @frozen public struct statx_timestamp: BitwiseCopyable, Sendable {
    public var tv_sec: Int64
    public var tv_nsec: UInt32
    public var __reserved: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct sysinfo`: 112 bytes.
  @frozen public struct sysinfo: BitwiseCopyable, Sendable {
    public var uptime: Int
    public var loads: InlineArray<3, UInt>
    public var totalram: UInt
    public var freeram: UInt
    public var sharedram: UInt
    public var bufferram: UInt
    public var totalswap: UInt
    public var freeswap: UInt
    public var procs: UInt16
    public var pad: UInt16
    var padding0: InlineArray<4, UInt8>
    public var totalhigh: UInt
    public var freehigh: UInt
    public var mem_unit: UInt32
    var padding1: InlineArray<4, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct termios`: 36 bytes.
  @frozen public struct termios: BitwiseCopyable, Sendable {
    public var c_iflag: UInt32
    public var c_oflag: UInt32
    public var c_cflag: UInt32
    public var c_lflag: UInt32
    public var c_line: UInt8
    public var c_cc: InlineArray<19, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct timespec`: 16 bytes.
  @frozen public struct timespec: BitwiseCopyable, Sendable {
    public var tv_sec: Int
    public var tv_nsec: Int
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct timeval`: 16 bytes.
  @frozen public struct timeval: BitwiseCopyable, Sendable {
    public var tv_sec: Int
    public var tv_usec: Int
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct timex`: 208 bytes.
  @frozen public struct timex: BitwiseCopyable, Sendable {
    public var modes: UInt32
    var padding0: InlineArray<4, UInt8>
    public var offset: Int
    public var freq: Int
    public var maxerror: Int
    public var esterror: Int
    public var status: Int32
    var padding1: InlineArray<4, UInt8>
    public var constant: Int
    public var precision: Int
    public var tolerance: Int
    public var time: timeval
    public var tick: Int
    public var ppsfreq: Int
    public var jitter: Int
    public var shift: Int32
    var padding2: InlineArray<4, UInt8>
    public var stabil: Int
    public var jitcnt: Int
    public var calcnt: Int
    public var errcnt: Int
    public var stbcnt: Int
    public var tai: Int32
    var padding3: InlineArray<44, UInt8>
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct timezone`: 8 bytes.
  @frozen public struct timezone: BitwiseCopyable, Sendable {
    public var tz_minuteswest: Int32
    public var tz_dsttime: Int32
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct tms`: 32 bytes.
  @frozen public struct tms: BitwiseCopyable, Sendable {
    public var tms_utime: Int
    public var tms_stime: Int
    public var tms_cutime: Int
    public var tms_cstime: Int
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct uffdio_api`: 24 bytes.
  @frozen public struct uffdio_api: BitwiseCopyable, Sendable {
    public var api: UInt64
    public var features: UInt64
    public var ioctls: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct uffdio_copy`: 40 bytes.
  @frozen public struct uffdio_copy: BitwiseCopyable, Sendable {
    public var dst: UInt64
    public var src: UInt64
    public var len: UInt64
    public var mode: UInt64
    public var copy: Int64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct uffdio_range`: 16 bytes.
  @frozen public struct uffdio_range: BitwiseCopyable, Sendable {
    public var start: UInt64
    public var len: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct uffdio_register`: 32 bytes.
  @frozen public struct uffdio_register: BitwiseCopyable, Sendable {
    public var range: uffdio_range
    public var mode: UInt64
    public var ioctls: UInt64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct uffdio_zeropage`: 32 bytes.
  @frozen public struct uffdio_zeropage: BitwiseCopyable, Sendable {
    public var range: uffdio_range
    public var mode: UInt64
    public var zeropage: Int64
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
  /// `struct winsize`: 8 bytes.
  @frozen public struct winsize: BitwiseCopyable, Sendable {
    public var ws_row: UInt16
    public var ws_col: UInt16
    public var ws_xpixel: UInt16
    public var ws_ypixel: UInt16
    @_alwaysEmitIntoClient @inline(__always) public init() { self = unsafe zeroed() }
  }
}
