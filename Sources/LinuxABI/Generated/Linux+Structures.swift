// Structures of the kernel's headers, laid out as C lays them out.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
extension Linux {
  /// `struct __kernel_fsid_t`: 8 bytes.
  @frozen public struct __kernel_fsid_t: BitwiseCopyable, Sendable {
    public var val: InlineArray<2, Int32> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __kernel_itimerspec`: 32 bytes.
  @frozen public struct __kernel_itimerspec: BitwiseCopyable, Sendable {
    public var it_interval: __kernel_timespec = __kernel_timespec()
    public var it_value: __kernel_timespec = __kernel_timespec()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __kernel_old_timeval`: 16 bytes.
  @frozen public struct __kernel_old_timeval: BitwiseCopyable, Sendable {
    public var tv_sec: Int = 0
    public var tv_usec: Int = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __kernel_sockaddr_storage`: 128 bytes.
  @frozen public struct __kernel_sockaddr_storage: BitwiseCopyable, Sendable {
    public var ss_family: UInt16 = 0
    public var __data: InlineArray<126, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __kernel_timespec`: 16 bytes.
  @frozen public struct __kernel_timespec: BitwiseCopyable, Sendable {
    public var tv_sec: Int64 = 0
    public var tv_nsec: Int64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __kernel_timex`: 208 bytes.
  @frozen public struct __kernel_timex: BitwiseCopyable, Sendable {
    public var modes: UInt32 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var offset: Int64 = 0
    public var freq: Int64 = 0
    public var maxerror: Int64 = 0
    public var esterror: Int64 = 0
    public var status: Int32 = 0
    var padding1 = InlineArray<4, UInt8>(repeating: 0)
    public var constant: Int64 = 0
    public var precision: Int64 = 0
    public var tolerance: Int64 = 0
    public var time: __kernel_timex_timeval = __kernel_timex_timeval()
    public var tick: Int64 = 0
    public var ppsfreq: Int64 = 0
    public var jitter: Int64 = 0
    public var shift: Int32 = 0
    var padding2 = InlineArray<4, UInt8>(repeating: 0)
    public var stabil: Int64 = 0
    public var jitcnt: Int64 = 0
    public var calcnt: Int64 = 0
    public var errcnt: Int64 = 0
    public var stbcnt: Int64 = 0
    public var tai: Int32 = 0
    var padding3 = InlineArray<44, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __kernel_timex_timeval`: 16 bytes.
  @frozen public struct __kernel_timex_timeval: BitwiseCopyable, Sendable {
    public var tv_sec: Int64 = 0
    public var tv_usec: Int64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __user_cap_data_struct`: 12 bytes.
  @frozen public struct __user_cap_data_struct: BitwiseCopyable, Sendable {
    public var effective: UInt32 = 0
    public var permitted: UInt32 = 0
    public var inheritable: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct __user_cap_header_struct`: 8 bytes.
  @frozen public struct __user_cap_header_struct: BitwiseCopyable, Sendable {
    public var version: UInt32 = 0
    public var pid: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct clone_args`: 88 bytes.
  @frozen public struct clone_args: BitwiseCopyable, Sendable {
    public var flags: UInt64 = 0
    public var pidfd: UInt64 = 0
    public var child_tid: UInt64 = 0
    public var parent_tid: UInt64 = 0
    public var exit_signal: UInt64 = 0
    public var stack: UInt64 = 0
    public var stack_size: UInt64 = 0
    public var tls: UInt64 = 0
    public var set_tid: UInt64 = 0
    public var set_tid_size: UInt64 = 0
    public var cgroup: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct f_owner_ex`: 8 bytes.
  @frozen public struct f_owner_ex: BitwiseCopyable, Sendable {
    public var type: Int32 = 0
    public var pid: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct fanotify_event_info_fid`: 12 bytes.
  @frozen public struct fanotify_event_info_fid: BitwiseCopyable, Sendable {
    public var hdr: fanotify_event_info_header = fanotify_event_info_header()
    public var fsid: __kernel_fsid_t = __kernel_fsid_t()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct fanotify_event_info_header`: 4 bytes.
  @frozen public struct fanotify_event_info_header: BitwiseCopyable, Sendable {
    public var info_type: UInt8 = 0
    public var pad: UInt8 = 0
    public var len: UInt16 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct fanotify_event_metadata`: 24 bytes.
  @frozen public struct fanotify_event_metadata: BitwiseCopyable, Sendable {
    public var event_len: UInt32 = 0
    public var vers: UInt8 = 0
    public var reserved: UInt8 = 0
    public var metadata_len: UInt16 = 0
    public var mask: UInt64 = 0
    public var fd: Int32 = 0
    public var pid: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct fanotify_response`: 8 bytes.
  @frozen public struct fanotify_response: BitwiseCopyable, Sendable {
    public var fd: Int32 = 0
    public var response: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct file_clone_range`: 32 bytes.
  @frozen public struct file_clone_range: BitwiseCopyable, Sendable {
    public var src_fd: Int64 = 0
    public var src_offset: UInt64 = 0
    public var src_length: UInt64 = 0
    public var dest_offset: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct flock`: 32 bytes.
  @frozen public struct flock: BitwiseCopyable, Sendable {
    public var l_type: Int16 = 0
    public var l_whence: Int16 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var l_start: Int = 0
    public var l_len: Int = 0
    public var l_pid: Int32 = 0
    var padding1 = InlineArray<4, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct fsxattr`: 28 bytes.
  @frozen public struct fsxattr: BitwiseCopyable, Sendable {
    public var fsx_xflags: UInt32 = 0
    public var fsx_extsize: UInt32 = 0
    public var fsx_nextents: UInt32 = 0
    public var fsx_projid: UInt32 = 0
    public var fsx_cowextsize: UInt32 = 0
    public var fsx_pad: InlineArray<8, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct futex_waitv`: 24 bytes.
  @frozen public struct futex_waitv: BitwiseCopyable, Sendable {
    public var val: UInt64 = 0
    public var uaddr: UInt64 = 0
    public var flags: UInt32 = 0
    public var __reserved: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct if_dqblk`: 72 bytes.
  @frozen public struct if_dqblk: BitwiseCopyable, Sendable {
    public var dqb_bhardlimit: UInt64 = 0
    public var dqb_bsoftlimit: UInt64 = 0
    public var dqb_curspace: UInt64 = 0
    public var dqb_ihardlimit: UInt64 = 0
    public var dqb_isoftlimit: UInt64 = 0
    public var dqb_curinodes: UInt64 = 0
    public var dqb_btime: UInt64 = 0
    public var dqb_itime: UInt64 = 0
    public var dqb_valid: UInt32 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct if_dqinfo`: 24 bytes.
  @frozen public struct if_dqinfo: BitwiseCopyable, Sendable {
    public var dqi_bgrace: UInt64 = 0
    public var dqi_igrace: UInt64 = 0
    public var dqi_flags: UInt32 = 0
    public var dqi_valid: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct in6_addr`: 16 bytes.
  @frozen public struct in6_addr: BitwiseCopyable, Sendable {
    public var in6_u: InlineArray<16, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct in_addr`: 4 bytes.
  @frozen public struct in_addr: BitwiseCopyable, Sendable {
    public var s_addr: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct in_pktinfo`: 12 bytes.
  @frozen public struct in_pktinfo: BitwiseCopyable, Sendable {
    public var ipi_ifindex: Int32 = 0
    public var ipi_spec_dst: in_addr = in_addr()
    public var ipi_addr: in_addr = in_addr()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct inotify_event`: 16 bytes.
  @frozen public struct inotify_event: BitwiseCopyable, Sendable {
    public var wd: Int32 = 0
    public var mask: UInt32 = 0
    public var cookie: UInt32 = 0
    public var len: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_cqring_offsets`: 40 bytes.
  @frozen public struct io_cqring_offsets: BitwiseCopyable, Sendable {
    public var head: UInt32 = 0
    public var tail: UInt32 = 0
    public var ring_mask: UInt32 = 0
    public var ring_entries: UInt32 = 0
    public var overflow: UInt32 = 0
    public var cqes: UInt32 = 0
    public var flags: UInt32 = 0
    public var resv1: UInt32 = 0
    public var resv2: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_event`: 32 bytes.
  @frozen public struct io_event: BitwiseCopyable, Sendable {
    public var data: UInt64 = 0
    public var obj: UInt64 = 0
    public var res: Int64 = 0
    public var res2: Int64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_sqring_offsets`: 40 bytes.
  @frozen public struct io_sqring_offsets: BitwiseCopyable, Sendable {
    public var head: UInt32 = 0
    public var tail: UInt32 = 0
    public var ring_mask: UInt32 = 0
    public var ring_entries: UInt32 = 0
    public var flags: UInt32 = 0
    public var dropped: UInt32 = 0
    public var array: UInt32 = 0
    public var resv1: UInt32 = 0
    public var resv2: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_uring_cqe`: 16 bytes.
  @frozen public struct io_uring_cqe: BitwiseCopyable, Sendable {
    public var user_data: UInt64 = 0
    public var res: Int32 = 0
    public var flags: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_uring_files_update`: 16 bytes.
  @frozen public struct io_uring_files_update: BitwiseCopyable, Sendable {
    public var offset: UInt32 = 0
    public var resv: UInt32 = 0
    public var fds: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_uring_getevents_arg`: 24 bytes.
  @frozen public struct io_uring_getevents_arg: BitwiseCopyable, Sendable {
    public var sigmask: UInt64 = 0
    public var sigmask_sz: UInt32 = 0
    public var pad: UInt32 = 0
    public var ts: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_uring_params`: 120 bytes.
  @frozen public struct io_uring_params: BitwiseCopyable, Sendable {
    public var sq_entries: UInt32 = 0
    public var cq_entries: UInt32 = 0
    public var flags: UInt32 = 0
    public var sq_thread_cpu: UInt32 = 0
    public var sq_thread_idle: UInt32 = 0
    public var features: UInt32 = 0
    public var wq_fd: UInt32 = 0
    public var resv: InlineArray<3, UInt32> = InlineArray(repeating: 0)
    public var sq_off: io_sqring_offsets = io_sqring_offsets()
    public var cq_off: io_cqring_offsets = io_cqring_offsets()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_uring_probe`: 16 bytes.
  @frozen public struct io_uring_probe: BitwiseCopyable, Sendable {
    public var last_op: UInt8 = 0
    public var ops_len: UInt8 = 0
    public var resv: UInt16 = 0
    public var resv2: InlineArray<3, UInt32> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct io_uring_probe_op`: 8 bytes.
  @frozen public struct io_uring_probe_op: BitwiseCopyable, Sendable {
    public var op: UInt8 = 0
    public var resv: UInt8 = 0
    public var flags: UInt16 = 0
    public var resv2: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct iocb`: 64 bytes.
  @frozen public struct iocb: BitwiseCopyable, Sendable {
    public var aio_data: UInt64 = 0
    public var aio_key: UInt32 = 0
    public var aio_rw_flags: Int32 = 0
    public var aio_lio_opcode: UInt16 = 0
    public var aio_reqprio: Int16 = 0
    public var aio_fildes: UInt32 = 0
    public var aio_buf: UInt64 = 0
    public var aio_nbytes: UInt64 = 0
    public var aio_offset: Int64 = 0
    public var aio_reserved2: UInt64 = 0
    public var aio_flags: UInt32 = 0
    public var aio_resfd: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct iovec`: 16 bytes.
  @frozen public struct iovec: BitwiseCopyable, Sendable {
    public var iov_base: UInt = 0
    public var iov_len: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct ip_mreqn`: 12 bytes.
  @frozen public struct ip_mreqn: BitwiseCopyable, Sendable {
    public var imr_multiaddr: in_addr = in_addr()
    public var imr_address: in_addr = in_addr()
    public var imr_ifindex: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct ipc64_perm`: 48 bytes.
  @frozen public struct ipc64_perm: BitwiseCopyable, Sendable {
    public var key: Int32 = 0
    public var uid: UInt32 = 0
    public var gid: UInt32 = 0
    public var cuid: UInt32 = 0
    public var cgid: UInt32 = 0
    public var mode: UInt32 = 0
    public var seq: UInt16 = 0
    public var __pad2: UInt16 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var __unused1: UInt = 0
    public var __unused2: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct ipv6_mreq`: 20 bytes.
  @frozen public struct ipv6_mreq: BitwiseCopyable, Sendable {
    public var ipv6mr_multiaddr: in6_addr = in6_addr()
    public var ipv6mr_ifindex: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct itimerspec`: 32 bytes.
  @frozen public struct itimerspec: BitwiseCopyable, Sendable {
    public var it_interval: timespec = timespec()
    public var it_value: timespec = timespec()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct itimerval`: 32 bytes.
  @frozen public struct itimerval: BitwiseCopyable, Sendable {
    public var it_interval: timeval = timeval()
    public var it_value: timeval = timeval()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct kexec_segment`: 32 bytes.
  @frozen public struct kexec_segment: BitwiseCopyable, Sendable {
    public var buf: UInt = 0
    public var bufsz: UInt = 0
    public var mem: UInt = 0
    public var memsz: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct keyctl_dh_params`: 12 bytes.
  @frozen public struct keyctl_dh_params: BitwiseCopyable, Sendable {
    public var `private`: Int32 = 0
    public var prime: Int32 = 0
    public var base: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct landlock_path_beneath_attr`: 12 bytes.
  @frozen public struct landlock_path_beneath_attr: BitwiseCopyable, Sendable {
    public var allowed_access: UInt64 = 0
    public var parent_fd: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct landlock_ruleset_attr`: 8 bytes.
  @frozen public struct landlock_ruleset_attr: BitwiseCopyable, Sendable {
    public var handled_access_fs: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct mount_attr`: 32 bytes.
  @frozen public struct mount_attr: BitwiseCopyable, Sendable {
    public var attr_set: UInt64 = 0
    public var attr_clr: UInt64 = 0
    public var propagation: UInt64 = 0
    public var userns_fd: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct mq_attr`: 64 bytes.
  @frozen public struct mq_attr: BitwiseCopyable, Sendable {
    public var mq_flags: Int = 0
    public var mq_maxmsg: Int = 0
    public var mq_msgsize: Int = 0
    public var mq_curmsgs: Int = 0
    public var __reserved: InlineArray<4, Int> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct msginfo`: 32 bytes.
  @frozen public struct msginfo: BitwiseCopyable, Sendable {
    public var msgpool: Int32 = 0
    public var msgmap: Int32 = 0
    public var msgmax: Int32 = 0
    public var msgmnb: Int32 = 0
    public var msgmni: Int32 = 0
    public var msgssz: Int32 = 0
    public var msgtql: Int32 = 0
    public var msgseg: UInt16 = 0
    var padding0 = InlineArray<2, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct msqid64_ds`: 120 bytes.
  @frozen public struct msqid64_ds: BitwiseCopyable, Sendable {
    public var msg_perm: ipc64_perm = ipc64_perm()
    public var msg_stime: Int = 0
    public var msg_rtime: Int = 0
    public var msg_ctime: Int = 0
    public var msg_cbytes: UInt = 0
    public var msg_qnum: UInt = 0
    public var msg_qbytes: UInt = 0
    public var msg_lspid: Int32 = 0
    public var msg_lrpid: Int32 = 0
    public var __unused4: UInt = 0
    public var __unused5: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct new_utsname`: 390 bytes.
  @frozen public struct new_utsname: BitwiseCopyable, Sendable {
    public var sysname: InlineArray<65, UInt8> = InlineArray(repeating: 0)
    public var nodename: InlineArray<65, UInt8> = InlineArray(repeating: 0)
    public var release: InlineArray<65, UInt8> = InlineArray(repeating: 0)
    public var version: InlineArray<65, UInt8> = InlineArray(repeating: 0)
    public var machine: InlineArray<65, UInt8> = InlineArray(repeating: 0)
    public var domainname: InlineArray<65, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct nlmsghdr`: 16 bytes.
  @frozen public struct nlmsghdr: BitwiseCopyable, Sendable {
    public var nlmsg_len: UInt32 = 0
    public var nlmsg_type: UInt16 = 0
    public var nlmsg_flags: UInt16 = 0
    public var nlmsg_seq: UInt32 = 0
    public var nlmsg_pid: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct open_how`: 24 bytes.
  @frozen public struct open_how: BitwiseCopyable, Sendable {
    public var flags: UInt64 = 0
    public var mode: UInt64 = 0
    public var resolve: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct perf_event_attr`: 128 bytes.
  @frozen public struct perf_event_attr: BitwiseCopyable, Sendable {
    public var type: UInt32 = 0
    public var size: UInt32 = 0
    public var config: UInt64 = 0
    public var sample_period: UInt64 = 0
    public var sample_type: UInt64 = 0
    public var read_format: UInt64 = 0
    public var disabled: UInt64 = 0
    public var wakeup_events: UInt32 = 0
    public var bp_type: UInt32 = 0
    public var bp_addr: UInt64 = 0
    public var bp_len: UInt64 = 0
    public var branch_sample_type: UInt64 = 0
    public var sample_regs_user: UInt64 = 0
    public var sample_stack_user: UInt32 = 0
    public var clockid: Int32 = 0
    public var sample_regs_intr: UInt64 = 0
    public var aux_watermark: UInt32 = 0
    public var sample_max_stack: UInt16 = 0
    public var __reserved_2: UInt16 = 0
    public var aux_sample_size: UInt32 = 0
    public var __reserved_3: UInt32 = 0
    public var sig_data: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct pollfd`: 8 bytes.
  @frozen public struct pollfd: BitwiseCopyable, Sendable {
    public var fd: Int32 = 0
    public var events: Int16 = 0
    public var revents: Int16 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct rlimit`: 16 bytes.
  @frozen public struct rlimit: BitwiseCopyable, Sendable {
    public var rlim_cur: UInt = 0
    public var rlim_max: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct rlimit64`: 16 bytes.
  @frozen public struct rlimit64: BitwiseCopyable, Sendable {
    public var rlim_cur: UInt64 = 0
    public var rlim_max: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct robust_list`: 8 bytes.
  @frozen public struct robust_list: BitwiseCopyable, Sendable {
    public var next: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct robust_list_head`: 24 bytes.
  @frozen public struct robust_list_head: BitwiseCopyable, Sendable {
    public var list: robust_list = robust_list()
    public var futex_offset: Int = 0
    public var list_op_pending: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct rseq`: 32 bytes.
  @frozen public struct rseq: BitwiseCopyable, Sendable {
    public var cpu_id_start: UInt32 = 0
    public var cpu_id: UInt32 = 0
    public var rseq_cs: UInt64 = 0
    public var flags: UInt32 = 0
    var padding0 = InlineArray<12, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct rusage`: 144 bytes.
  @frozen public struct rusage: BitwiseCopyable, Sendable {
    public var ru_utime: __kernel_old_timeval = __kernel_old_timeval()
    public var ru_stime: __kernel_old_timeval = __kernel_old_timeval()
    public var ru_maxrss: Int = 0
    public var ru_ixrss: Int = 0
    public var ru_idrss: Int = 0
    public var ru_isrss: Int = 0
    public var ru_minflt: Int = 0
    public var ru_majflt: Int = 0
    public var ru_nswap: Int = 0
    public var ru_inblock: Int = 0
    public var ru_oublock: Int = 0
    public var ru_msgsnd: Int = 0
    public var ru_msgrcv: Int = 0
    public var ru_nsignals: Int = 0
    public var ru_nvcsw: Int = 0
    public var ru_nivcsw: Int = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sched_attr`: 56 bytes.
  @frozen public struct sched_attr: BitwiseCopyable, Sendable {
    public var size: UInt32 = 0
    public var sched_policy: UInt32 = 0
    public var sched_flags: UInt64 = 0
    public var sched_nice: Int32 = 0
    public var sched_priority: UInt32 = 0
    public var sched_runtime: UInt64 = 0
    public var sched_deadline: UInt64 = 0
    public var sched_period: UInt64 = 0
    public var sched_util_min: UInt32 = 0
    public var sched_util_max: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sched_param`: 4 bytes.
  @frozen public struct sched_param: BitwiseCopyable, Sendable {
    public var sched_priority: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct seccomp_data`: 64 bytes.
  @frozen public struct seccomp_data: BitwiseCopyable, Sendable {
    public var nr: Int32 = 0
    public var arch: UInt32 = 0
    public var instruction_pointer: UInt64 = 0
    public var args: InlineArray<6, UInt64> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct seccomp_notif`: 80 bytes.
  @frozen public struct seccomp_notif: BitwiseCopyable, Sendable {
    public var id: UInt64 = 0
    public var pid: UInt32 = 0
    public var flags: UInt32 = 0
    public var data: seccomp_data = seccomp_data()
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct seccomp_notif_resp`: 24 bytes.
  @frozen public struct seccomp_notif_resp: BitwiseCopyable, Sendable {
    public var id: UInt64 = 0
    public var val: Int64 = 0
    public var error: Int32 = 0
    public var flags: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct seccomp_notif_sizes`: 6 bytes.
  @frozen public struct seccomp_notif_sizes: BitwiseCopyable, Sendable {
    public var seccomp_notif: UInt16 = 0
    public var seccomp_notif_resp: UInt16 = 0
    public var seccomp_data: UInt16 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sembuf`: 6 bytes.
  @frozen public struct sembuf: BitwiseCopyable, Sendable {
    public var sem_num: UInt16 = 0
    public var sem_op: Int16 = 0
    public var sem_flg: Int16 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct seminfo`: 40 bytes.
  @frozen public struct seminfo: BitwiseCopyable, Sendable {
    public var semmap: Int32 = 0
    public var semmni: Int32 = 0
    public var semmns: Int32 = 0
    public var semmnu: Int32 = 0
    public var semmsl: Int32 = 0
    public var semopm: Int32 = 0
    public var semume: Int32 = 0
    public var semusz: Int32 = 0
    public var semvmx: Int32 = 0
    public var semaem: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct shm_info`: 48 bytes.
  @frozen public struct shm_info: BitwiseCopyable, Sendable {
    public var used_ids: Int32 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var shm_tot: UInt = 0
    public var shm_rss: UInt = 0
    public var shm_swp: UInt = 0
    public var swap_attempts: UInt = 0
    public var swap_successes: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct shmid64_ds`: 112 bytes.
  @frozen public struct shmid64_ds: BitwiseCopyable, Sendable {
    public var shm_perm: ipc64_perm = ipc64_perm()
    public var shm_segsz: UInt = 0
    public var shm_atime: Int = 0
    public var shm_dtime: Int = 0
    public var shm_ctime: Int = 0
    public var shm_cpid: Int32 = 0
    public var shm_lpid: Int32 = 0
    public var shm_nattch: UInt = 0
    public var __unused4: UInt = 0
    public var __unused5: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct shminfo64`: 72 bytes.
  @frozen public struct shminfo64: BitwiseCopyable, Sendable {
    public var shmmax: UInt = 0
    public var shmmin: UInt = 0
    public var shmmni: UInt = 0
    public var shmseg: UInt = 0
    public var shmall: UInt = 0
    public var __unused1: UInt = 0
    public var __unused2: UInt = 0
    public var __unused3: UInt = 0
    public var __unused4: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sigaltstack`: 24 bytes.
  @frozen public struct sigaltstack: BitwiseCopyable, Sendable {
    public var ss_sp: UInt = 0
    public var ss_flags: Int32 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var ss_size: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sigevent`: 64 bytes.
  @frozen public struct sigevent: BitwiseCopyable, Sendable {
    public var sigev_value: UInt64 = 0
    public var sigev_signo: Int32 = 0
    public var sigev_notify: Int32 = 0
    public var _sigev_un: InlineArray<12, Int32> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct siginfo`: 128 bytes.
  @frozen public struct siginfo: BitwiseCopyable, Sendable {
    public var words: InlineArray<16, UInt64> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct signalfd_siginfo`: 128 bytes.
  @frozen public struct signalfd_siginfo: BitwiseCopyable, Sendable {
    public var ssi_signo: UInt32 = 0
    public var ssi_errno: Int32 = 0
    public var ssi_code: Int32 = 0
    public var ssi_pid: UInt32 = 0
    public var ssi_uid: UInt32 = 0
    public var ssi_fd: Int32 = 0
    public var ssi_tid: UInt32 = 0
    public var ssi_band: UInt32 = 0
    public var ssi_overrun: UInt32 = 0
    public var ssi_trapno: UInt32 = 0
    public var ssi_status: Int32 = 0
    public var ssi_int: Int32 = 0
    public var ssi_ptr: UInt64 = 0
    public var ssi_utime: UInt64 = 0
    public var ssi_stime: UInt64 = 0
    public var ssi_addr: UInt64 = 0
    public var ssi_addr_lsb: UInt16 = 0
    public var __pad2: UInt16 = 0
    public var ssi_syscall: Int32 = 0
    public var ssi_call_addr: UInt64 = 0
    public var ssi_arch: UInt32 = 0
    public var __pad: InlineArray<28, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sock_filter`: 8 bytes.
  @frozen public struct sock_filter: BitwiseCopyable, Sendable {
    public var code: UInt16 = 0
    public var jt: UInt8 = 0
    public var jf: UInt8 = 0
    public var k: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sock_fprog`: 16 bytes.
  @frozen public struct sock_fprog: BitwiseCopyable, Sendable {
    public var len: UInt16 = 0
    var padding0 = InlineArray<6, UInt8>(repeating: 0)
    public var filter: UInt = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sockaddr_in`: 16 bytes.
  @frozen public struct sockaddr_in: BitwiseCopyable, Sendable {
    public var sin_family: UInt16 = 0
    public var sin_port: UInt16 = 0
    public var sin_addr: in_addr = in_addr()
    public var __pad: InlineArray<8, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sockaddr_in6`: 28 bytes.
  @frozen public struct sockaddr_in6: BitwiseCopyable, Sendable {
    public var sin6_family: UInt16 = 0
    public var sin6_port: UInt16 = 0
    public var sin6_flowinfo: UInt32 = 0
    public var sin6_addr: in6_addr = in6_addr()
    public var sin6_scope_id: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sockaddr_nl`: 12 bytes.
  @frozen public struct sockaddr_nl: BitwiseCopyable, Sendable {
    public var nl_family: UInt16 = 0
    public var nl_pad: UInt16 = 0
    public var nl_pid: UInt32 = 0
    public var nl_groups: UInt32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sockaddr_un`: 110 bytes.
  @frozen public struct sockaddr_un: BitwiseCopyable, Sendable {
    public var sun_family: UInt16 = 0
    public var sun_path: InlineArray<108, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct statfs`: 120 bytes.
  @frozen public struct statfs: BitwiseCopyable, Sendable {
    public var f_type: Int = 0
    public var f_bsize: Int = 0
    public var f_blocks: Int = 0
    public var f_bfree: Int = 0
    public var f_bavail: Int = 0
    public var f_files: Int = 0
    public var f_ffree: Int = 0
    public var f_fsid: __kernel_fsid_t = __kernel_fsid_t()
    public var f_namelen: Int = 0
    public var f_frsize: Int = 0
    public var f_flags: Int = 0
    public var f_spare: InlineArray<4, Int> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct statx`: 256 bytes.
  @frozen public struct statx: BitwiseCopyable, Sendable {
    public var stx_mask: UInt32 = 0
    public var stx_blksize: UInt32 = 0
    public var stx_attributes: UInt64 = 0
    public var stx_nlink: UInt32 = 0
    public var stx_uid: UInt32 = 0
    public var stx_gid: UInt32 = 0
    public var stx_mode: UInt16 = 0
    public var __spare0: InlineArray<1, UInt16> = InlineArray(repeating: 0)
    public var stx_ino: UInt64 = 0
    public var stx_size: UInt64 = 0
    public var stx_blocks: UInt64 = 0
    public var stx_attributes_mask: UInt64 = 0
    public var stx_atime: statx_timestamp = statx_timestamp()
    public var stx_btime: statx_timestamp = statx_timestamp()
    public var stx_ctime: statx_timestamp = statx_timestamp()
    public var stx_mtime: statx_timestamp = statx_timestamp()
    public var stx_rdev_major: UInt32 = 0
    public var stx_rdev_minor: UInt32 = 0
    public var stx_dev_major: UInt32 = 0
    public var stx_dev_minor: UInt32 = 0
    public var stx_mnt_id: UInt64 = 0
    public var stx_dio_mem_align: UInt32 = 0
    public var stx_dio_offset_align: UInt32 = 0
    public var __spare3: InlineArray<12, UInt64> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct statx_timestamp`: 16 bytes.
  @frozen public struct statx_timestamp: BitwiseCopyable, Sendable {
    public var tv_sec: Int64 = 0
    public var tv_nsec: UInt32 = 0
    public var __reserved: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct sysinfo`: 112 bytes.
  @frozen public struct sysinfo: BitwiseCopyable, Sendable {
    public var uptime: Int = 0
    public var loads: InlineArray<3, UInt> = InlineArray(repeating: 0)
    public var totalram: UInt = 0
    public var freeram: UInt = 0
    public var sharedram: UInt = 0
    public var bufferram: UInt = 0
    public var totalswap: UInt = 0
    public var freeswap: UInt = 0
    public var procs: UInt16 = 0
    public var pad: UInt16 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var totalhigh: UInt = 0
    public var freehigh: UInt = 0
    public var mem_unit: UInt32 = 0
    var padding1 = InlineArray<4, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct termios`: 36 bytes.
  @frozen public struct termios: BitwiseCopyable, Sendable {
    public var c_iflag: UInt32 = 0
    public var c_oflag: UInt32 = 0
    public var c_cflag: UInt32 = 0
    public var c_lflag: UInt32 = 0
    public var c_line: UInt8 = 0
    public var c_cc: InlineArray<19, UInt8> = InlineArray(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct timespec`: 16 bytes.
  @frozen public struct timespec: BitwiseCopyable, Sendable {
    public var tv_sec: Int = 0
    public var tv_nsec: Int = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct timeval`: 16 bytes.
  @frozen public struct timeval: BitwiseCopyable, Sendable {
    public var tv_sec: Int = 0
    public var tv_usec: Int = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct timex`: 208 bytes.
  @frozen public struct timex: BitwiseCopyable, Sendable {
    public var modes: UInt32 = 0
    var padding0 = InlineArray<4, UInt8>(repeating: 0)
    public var offset: Int = 0
    public var freq: Int = 0
    public var maxerror: Int = 0
    public var esterror: Int = 0
    public var status: Int32 = 0
    var padding1 = InlineArray<4, UInt8>(repeating: 0)
    public var constant: Int = 0
    public var precision: Int = 0
    public var tolerance: Int = 0
    public var time: timeval = timeval()
    public var tick: Int = 0
    public var ppsfreq: Int = 0
    public var jitter: Int = 0
    public var shift: Int32 = 0
    var padding2 = InlineArray<4, UInt8>(repeating: 0)
    public var stabil: Int = 0
    public var jitcnt: Int = 0
    public var calcnt: Int = 0
    public var errcnt: Int = 0
    public var stbcnt: Int = 0
    public var tai: Int32 = 0
    var padding3 = InlineArray<44, UInt8>(repeating: 0)
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct timezone`: 8 bytes.
  @frozen public struct timezone: BitwiseCopyable, Sendable {
    public var tz_minuteswest: Int32 = 0
    public var tz_dsttime: Int32 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct tms`: 32 bytes.
  @frozen public struct tms: BitwiseCopyable, Sendable {
    public var tms_utime: Int = 0
    public var tms_stime: Int = 0
    public var tms_cutime: Int = 0
    public var tms_cstime: Int = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct uffdio_api`: 24 bytes.
  @frozen public struct uffdio_api: BitwiseCopyable, Sendable {
    public var api: UInt64 = 0
    public var features: UInt64 = 0
    public var ioctls: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct uffdio_copy`: 40 bytes.
  @frozen public struct uffdio_copy: BitwiseCopyable, Sendable {
    public var dst: UInt64 = 0
    public var src: UInt64 = 0
    public var len: UInt64 = 0
    public var mode: UInt64 = 0
    public var copy: Int64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct uffdio_range`: 16 bytes.
  @frozen public struct uffdio_range: BitwiseCopyable, Sendable {
    public var start: UInt64 = 0
    public var len: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct uffdio_register`: 32 bytes.
  @frozen public struct uffdio_register: BitwiseCopyable, Sendable {
    public var range: uffdio_range = uffdio_range()
    public var mode: UInt64 = 0
    public var ioctls: UInt64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct uffdio_zeropage`: 32 bytes.
  @frozen public struct uffdio_zeropage: BitwiseCopyable, Sendable {
    public var range: uffdio_range = uffdio_range()
    public var mode: UInt64 = 0
    public var zeropage: Int64 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
  /// `struct winsize`: 8 bytes.
  @frozen public struct winsize: BitwiseCopyable, Sendable {
    public var ws_row: UInt16 = 0
    public var ws_col: UInt16 = 0
    public var ws_xpixel: UInt16 = 0
    public var ws_ypixel: UInt16 = 0
    @_alwaysEmitIntoClient @inline(__always) public init() {}
  }
}
