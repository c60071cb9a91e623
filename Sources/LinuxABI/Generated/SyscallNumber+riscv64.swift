// The numbers of the system calls of riscv64.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(riscv64)
extension SyscallNumber {
  /// `io_setup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_setup: Self { Self(rawValue: 0) }
  /// `io_destroy(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_destroy: Self { Self(rawValue: 1) }
  /// `io_submit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_submit: Self { Self(rawValue: 2) }
  /// `io_cancel(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_cancel: Self { Self(rawValue: 3) }
  /// `io_getevents(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_getevents: Self { Self(rawValue: 4) }
  /// `setxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setxattr: Self { Self(rawValue: 5) }
  /// `lsetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lsetxattr: Self { Self(rawValue: 6) }
  /// `fsetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsetxattr: Self { Self(rawValue: 7) }
  /// `getxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getxattr: Self { Self(rawValue: 8) }
  /// `lgetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lgetxattr: Self { Self(rawValue: 9) }
  /// `fgetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fgetxattr: Self { Self(rawValue: 10) }
  /// `listxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var listxattr: Self { Self(rawValue: 11) }
  /// `llistxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var llistxattr: Self { Self(rawValue: 12) }
  /// `flistxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var flistxattr: Self { Self(rawValue: 13) }
  /// `removexattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var removexattr: Self { Self(rawValue: 14) }
  /// `lremovexattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lremovexattr: Self { Self(rawValue: 15) }
  /// `fremovexattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fremovexattr: Self { Self(rawValue: 16) }
  /// `getcwd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getcwd: Self { Self(rawValue: 17) }
  /// `lookup_dcookie(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lookup_dcookie: Self { Self(rawValue: 18) }
  /// `eventfd2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var eventfd2: Self { Self(rawValue: 19) }
  /// `epoll_create1(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_create1: Self { Self(rawValue: 20) }
  /// `epoll_ctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_ctl: Self { Self(rawValue: 21) }
  /// `epoll_pwait(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_pwait: Self { Self(rawValue: 22) }
  /// `dup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var dup: Self { Self(rawValue: 23) }
  /// `dup3(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var dup3: Self { Self(rawValue: 24) }
  /// `fcntl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fcntl: Self { Self(rawValue: 25) }
  /// `inotify_init1(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_init1: Self { Self(rawValue: 26) }
  /// `inotify_add_watch(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_add_watch: Self { Self(rawValue: 27) }
  /// `inotify_rm_watch(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_rm_watch: Self { Self(rawValue: 28) }
  /// `ioctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioctl: Self { Self(rawValue: 29) }
  /// `ioprio_set(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioprio_set: Self { Self(rawValue: 30) }
  /// `ioprio_get(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioprio_get: Self { Self(rawValue: 31) }
  /// `flock(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var flock: Self { Self(rawValue: 32) }
  /// `mknodat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mknodat: Self { Self(rawValue: 33) }
  /// `mkdirat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mkdirat: Self { Self(rawValue: 34) }
  /// `unlinkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var unlinkat: Self { Self(rawValue: 35) }
  /// `symlinkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var symlinkat: Self { Self(rawValue: 36) }
  /// `linkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var linkat: Self { Self(rawValue: 37) }
  /// `umount2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var umount2: Self { Self(rawValue: 39) }
  /// `mount(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mount: Self { Self(rawValue: 40) }
  /// `pivot_root(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pivot_root: Self { Self(rawValue: 41) }
  /// `nfsservctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var nfsservctl: Self { Self(rawValue: 42) }
  /// `statfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var statfs: Self { Self(rawValue: 43) }
  /// `fstatfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fstatfs: Self { Self(rawValue: 44) }
  /// `truncate(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var truncate: Self { Self(rawValue: 45) }
  /// `ftruncate(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ftruncate: Self { Self(rawValue: 46) }
  /// `fallocate(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fallocate: Self { Self(rawValue: 47) }
  /// `faccessat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var faccessat: Self { Self(rawValue: 48) }
  /// `chdir(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var chdir: Self { Self(rawValue: 49) }
  /// `fchdir(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchdir: Self { Self(rawValue: 50) }
  /// `chroot(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var chroot: Self { Self(rawValue: 51) }
  /// `fchmod(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchmod: Self { Self(rawValue: 52) }
  /// `fchmodat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchmodat: Self { Self(rawValue: 53) }
  /// `fchownat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchownat: Self { Self(rawValue: 54) }
  /// `fchown(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchown: Self { Self(rawValue: 55) }
  /// `openat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var openat: Self { Self(rawValue: 56) }
  /// `close(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var close: Self { Self(rawValue: 57) }
  /// `vhangup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var vhangup: Self { Self(rawValue: 58) }
  /// `pipe2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pipe2: Self { Self(rawValue: 59) }
  /// `quotactl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var quotactl: Self { Self(rawValue: 60) }
  /// `getdents64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getdents64: Self { Self(rawValue: 61) }
  /// `lseek(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lseek: Self { Self(rawValue: 62) }
  /// `read(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var read: Self { Self(rawValue: 63) }
  /// `write(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var write: Self { Self(rawValue: 64) }
  /// `readv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readv: Self { Self(rawValue: 65) }
  /// `writev(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var writev: Self { Self(rawValue: 66) }
  /// `pread64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pread64: Self { Self(rawValue: 67) }
  /// `pwrite64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pwrite64: Self { Self(rawValue: 68) }
  /// `preadv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var preadv: Self { Self(rawValue: 69) }
  /// `pwritev(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pwritev: Self { Self(rawValue: 70) }
  /// `sendfile(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendfile: Self { Self(rawValue: 71) }
  /// `pselect6(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pselect6: Self { Self(rawValue: 72) }
  /// `ppoll(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ppoll: Self { Self(rawValue: 73) }
  /// `signalfd4(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var signalfd4: Self { Self(rawValue: 74) }
  /// `vmsplice(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var vmsplice: Self { Self(rawValue: 75) }
  /// `splice(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var splice: Self { Self(rawValue: 76) }
  /// `tee(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tee: Self { Self(rawValue: 77) }
  /// `readlinkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readlinkat: Self { Self(rawValue: 78) }
  /// `newfstatat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var newfstatat: Self { Self(rawValue: 79) }
  /// `fstat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fstat: Self { Self(rawValue: 80) }
  /// `sync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sync: Self { Self(rawValue: 81) }
  /// `fsync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsync: Self { Self(rawValue: 82) }
  /// `fdatasync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fdatasync: Self { Self(rawValue: 83) }
  /// `sync_file_range(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sync_file_range: Self { Self(rawValue: 84) }
  /// `timerfd_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timerfd_create: Self { Self(rawValue: 85) }
  /// `timerfd_settime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timerfd_settime: Self { Self(rawValue: 86) }
  /// `timerfd_gettime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timerfd_gettime: Self { Self(rawValue: 87) }
  /// `utimensat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var utimensat: Self { Self(rawValue: 88) }
  /// `acct(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var acct: Self { Self(rawValue: 89) }
  /// `capget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var capget: Self { Self(rawValue: 90) }
  /// `capset(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var capset: Self { Self(rawValue: 91) }
  /// `personality(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var personality: Self { Self(rawValue: 92) }
  /// `exit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var exit: Self { Self(rawValue: 93) }
  /// `exit_group(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var exit_group: Self { Self(rawValue: 94) }
  /// `waitid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var waitid: Self { Self(rawValue: 95) }
  /// `set_tid_address(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_tid_address: Self { Self(rawValue: 96) }
  /// `unshare(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var unshare: Self { Self(rawValue: 97) }
  /// `futex(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var futex: Self { Self(rawValue: 98) }
  /// `set_robust_list(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_robust_list: Self { Self(rawValue: 99) }
  /// `get_robust_list(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var get_robust_list: Self { Self(rawValue: 100) }
  /// `nanosleep(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var nanosleep: Self { Self(rawValue: 101) }
  /// `getitimer(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getitimer: Self { Self(rawValue: 102) }
  /// `setitimer(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setitimer: Self { Self(rawValue: 103) }
  /// `kexec_load(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kexec_load: Self { Self(rawValue: 104) }
  /// `init_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var init_module: Self { Self(rawValue: 105) }
  /// `delete_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var delete_module: Self { Self(rawValue: 106) }
  /// `timer_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_create: Self { Self(rawValue: 107) }
  /// `timer_gettime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_gettime: Self { Self(rawValue: 108) }
  /// `timer_getoverrun(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_getoverrun: Self { Self(rawValue: 109) }
  /// `timer_settime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_settime: Self { Self(rawValue: 110) }
  /// `timer_delete(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_delete: Self { Self(rawValue: 111) }
  /// `clock_settime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_settime: Self { Self(rawValue: 112) }
  /// `clock_gettime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_gettime: Self { Self(rawValue: 113) }
  /// `clock_getres(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_getres: Self { Self(rawValue: 114) }
  /// `clock_nanosleep(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_nanosleep: Self { Self(rawValue: 115) }
  /// `syslog(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var syslog: Self { Self(rawValue: 116) }
  /// `ptrace(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ptrace: Self { Self(rawValue: 117) }
  /// `sched_setparam(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setparam: Self { Self(rawValue: 118) }
  /// `sched_setscheduler(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setscheduler: Self { Self(rawValue: 119) }
  /// `sched_getscheduler(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getscheduler: Self { Self(rawValue: 120) }
  /// `sched_getparam(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getparam: Self { Self(rawValue: 121) }
  /// `sched_setaffinity(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setaffinity: Self { Self(rawValue: 122) }
  /// `sched_getaffinity(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getaffinity: Self { Self(rawValue: 123) }
  /// `sched_yield(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_yield: Self { Self(rawValue: 124) }
  /// `sched_get_priority_max(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_get_priority_max: Self { Self(rawValue: 125) }
  /// `sched_get_priority_min(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_get_priority_min: Self { Self(rawValue: 126) }
  /// `sched_rr_get_interval(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_rr_get_interval: Self { Self(rawValue: 127) }
  /// `restart_syscall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var restart_syscall: Self { Self(rawValue: 128) }
  /// `kill(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kill: Self { Self(rawValue: 129) }
  /// `tkill(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tkill: Self { Self(rawValue: 130) }
  /// `tgkill(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tgkill: Self { Self(rawValue: 131) }
  /// `sigaltstack(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sigaltstack: Self { Self(rawValue: 132) }
  /// `rt_sigsuspend(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigsuspend: Self { Self(rawValue: 133) }
  /// `rt_sigaction(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigaction: Self { Self(rawValue: 134) }
  /// `rt_sigprocmask(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigprocmask: Self { Self(rawValue: 135) }
  /// `rt_sigpending(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigpending: Self { Self(rawValue: 136) }
  /// `rt_sigtimedwait(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigtimedwait: Self { Self(rawValue: 137) }
  /// `rt_sigqueueinfo(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigqueueinfo: Self { Self(rawValue: 138) }
  /// `rt_sigreturn(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigreturn: Self { Self(rawValue: 139) }
  /// `setpriority(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setpriority: Self { Self(rawValue: 140) }
  /// `getpriority(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpriority: Self { Self(rawValue: 141) }
  /// `reboot(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var reboot: Self { Self(rawValue: 142) }
  /// `setregid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setregid: Self { Self(rawValue: 143) }
  /// `setgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setgid: Self { Self(rawValue: 144) }
  /// `setreuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setreuid: Self { Self(rawValue: 145) }
  /// `setuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setuid: Self { Self(rawValue: 146) }
  /// `setresuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setresuid: Self { Self(rawValue: 147) }
  /// `getresuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getresuid: Self { Self(rawValue: 148) }
  /// `setresgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setresgid: Self { Self(rawValue: 149) }
  /// `getresgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getresgid: Self { Self(rawValue: 150) }
  /// `setfsuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setfsuid: Self { Self(rawValue: 151) }
  /// `setfsgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setfsgid: Self { Self(rawValue: 152) }
  /// `times(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var times: Self { Self(rawValue: 153) }
  /// `setpgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setpgid: Self { Self(rawValue: 154) }
  /// `getpgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpgid: Self { Self(rawValue: 155) }
  /// `getsid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getsid: Self { Self(rawValue: 156) }
  /// `setsid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setsid: Self { Self(rawValue: 157) }
  /// `getgroups(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getgroups: Self { Self(rawValue: 158) }
  /// `setgroups(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setgroups: Self { Self(rawValue: 159) }
  /// `uname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var uname: Self { Self(rawValue: 160) }
  /// `sethostname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sethostname: Self { Self(rawValue: 161) }
  /// `setdomainname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setdomainname: Self { Self(rawValue: 162) }
  /// `getrlimit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getrlimit: Self { Self(rawValue: 163) }
  /// `setrlimit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setrlimit: Self { Self(rawValue: 164) }
  /// `getrusage(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getrusage: Self { Self(rawValue: 165) }
  /// `umask(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var umask: Self { Self(rawValue: 166) }
  /// `prctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var prctl: Self { Self(rawValue: 167) }
  /// `getcpu(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getcpu: Self { Self(rawValue: 168) }
  /// `gettimeofday(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var gettimeofday: Self { Self(rawValue: 169) }
  /// `settimeofday(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var settimeofday: Self { Self(rawValue: 170) }
  /// `adjtimex(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var adjtimex: Self { Self(rawValue: 171) }
  /// `getpid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpid: Self { Self(rawValue: 172) }
  /// `getppid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getppid: Self { Self(rawValue: 173) }
  /// `getuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getuid: Self { Self(rawValue: 174) }
  /// `geteuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var geteuid: Self { Self(rawValue: 175) }
  /// `getgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getgid: Self { Self(rawValue: 176) }
  /// `getegid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getegid: Self { Self(rawValue: 177) }
  /// `gettid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var gettid: Self { Self(rawValue: 178) }
  /// `sysinfo(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sysinfo: Self { Self(rawValue: 179) }
  /// `mq_open(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_open: Self { Self(rawValue: 180) }
  /// `mq_unlink(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_unlink: Self { Self(rawValue: 181) }
  /// `mq_timedsend(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_timedsend: Self { Self(rawValue: 182) }
  /// `mq_timedreceive(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_timedreceive: Self { Self(rawValue: 183) }
  /// `mq_notify(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_notify: Self { Self(rawValue: 184) }
  /// `mq_getsetattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_getsetattr: Self { Self(rawValue: 185) }
  /// `msgget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgget: Self { Self(rawValue: 186) }
  /// `msgctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgctl: Self { Self(rawValue: 187) }
  /// `msgrcv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgrcv: Self { Self(rawValue: 188) }
  /// `msgsnd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgsnd: Self { Self(rawValue: 189) }
  /// `semget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semget: Self { Self(rawValue: 190) }
  /// `semctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semctl: Self { Self(rawValue: 191) }
  /// `semtimedop(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semtimedop: Self { Self(rawValue: 192) }
  /// `semop(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semop: Self { Self(rawValue: 193) }
  /// `shmget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmget: Self { Self(rawValue: 194) }
  /// `shmctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmctl: Self { Self(rawValue: 195) }
  /// `shmat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmat: Self { Self(rawValue: 196) }
  /// `shmdt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmdt: Self { Self(rawValue: 197) }
  /// `socket(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var socket: Self { Self(rawValue: 198) }
  /// `socketpair(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var socketpair: Self { Self(rawValue: 199) }
  /// `bind(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var bind: Self { Self(rawValue: 200) }
  /// `listen(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var listen: Self { Self(rawValue: 201) }
  /// `accept(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var accept: Self { Self(rawValue: 202) }
  /// `connect(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var connect: Self { Self(rawValue: 203) }
  /// `getsockname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getsockname: Self { Self(rawValue: 204) }
  /// `getpeername(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpeername: Self { Self(rawValue: 205) }
  /// `sendto(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendto: Self { Self(rawValue: 206) }
  /// `recvfrom(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var recvfrom: Self { Self(rawValue: 207) }
  /// `setsockopt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setsockopt: Self { Self(rawValue: 208) }
  /// `getsockopt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getsockopt: Self { Self(rawValue: 209) }
  /// `shutdown(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shutdown: Self { Self(rawValue: 210) }
  /// `sendmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendmsg: Self { Self(rawValue: 211) }
  /// `recvmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var recvmsg: Self { Self(rawValue: 212) }
  /// `readahead(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readahead: Self { Self(rawValue: 213) }
  /// `brk(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var brk: Self { Self(rawValue: 214) }
  /// `munmap(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var munmap: Self { Self(rawValue: 215) }
  /// `mremap(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mremap: Self { Self(rawValue: 216) }
  /// `add_key(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var add_key: Self { Self(rawValue: 217) }
  /// `request_key(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var request_key: Self { Self(rawValue: 218) }
  /// `keyctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var keyctl: Self { Self(rawValue: 219) }
  /// `clone(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clone: Self { Self(rawValue: 220) }
  /// `execve(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var execve: Self { Self(rawValue: 221) }
  /// `mmap(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mmap: Self { Self(rawValue: 222) }
  /// `fadvise64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fadvise64: Self { Self(rawValue: 223) }
  /// `swapon(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var swapon: Self { Self(rawValue: 224) }
  /// `swapoff(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var swapoff: Self { Self(rawValue: 225) }
  /// `mprotect(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mprotect: Self { Self(rawValue: 226) }
  /// `msync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msync: Self { Self(rawValue: 227) }
  /// `mlock(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mlock: Self { Self(rawValue: 228) }
  /// `munlock(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var munlock: Self { Self(rawValue: 229) }
  /// `mlockall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mlockall: Self { Self(rawValue: 230) }
  /// `munlockall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var munlockall: Self { Self(rawValue: 231) }
  /// `mincore(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mincore: Self { Self(rawValue: 232) }
  /// `madvise(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var madvise: Self { Self(rawValue: 233) }
  /// `remap_file_pages(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var remap_file_pages: Self { Self(rawValue: 234) }
  /// `mbind(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mbind: Self { Self(rawValue: 235) }
  /// `get_mempolicy(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var get_mempolicy: Self { Self(rawValue: 236) }
  /// `set_mempolicy(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_mempolicy: Self { Self(rawValue: 237) }
  /// `migrate_pages(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var migrate_pages: Self { Self(rawValue: 238) }
  /// `move_pages(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var move_pages: Self { Self(rawValue: 239) }
  /// `rt_tgsigqueueinfo(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_tgsigqueueinfo: Self { Self(rawValue: 240) }
  /// `perf_event_open(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var perf_event_open: Self { Self(rawValue: 241) }
  /// `accept4(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var accept4: Self { Self(rawValue: 242) }
  /// `recvmmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var recvmmsg: Self { Self(rawValue: 243) }
  /// `riscv_flush_icache(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var riscv_flush_icache: Self { Self(rawValue: 259) }
  /// `wait4(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var wait4: Self { Self(rawValue: 260) }
  /// `prlimit64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var prlimit64: Self { Self(rawValue: 261) }
  /// `fanotify_init(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fanotify_init: Self { Self(rawValue: 262) }
  /// `fanotify_mark(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fanotify_mark: Self { Self(rawValue: 263) }
  /// `name_to_handle_at(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var name_to_handle_at: Self { Self(rawValue: 264) }
  /// `open_by_handle_at(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var open_by_handle_at: Self { Self(rawValue: 265) }
  /// `clock_adjtime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_adjtime: Self { Self(rawValue: 266) }
  /// `syncfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var syncfs: Self { Self(rawValue: 267) }
  /// `setns(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setns: Self { Self(rawValue: 268) }
  /// `sendmmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendmmsg: Self { Self(rawValue: 269) }
  /// `process_vm_readv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var process_vm_readv: Self { Self(rawValue: 270) }
  /// `process_vm_writev(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var process_vm_writev: Self { Self(rawValue: 271) }
  /// `kcmp(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kcmp: Self { Self(rawValue: 272) }
  /// `finit_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var finit_module: Self { Self(rawValue: 273) }
  /// `sched_setattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setattr: Self { Self(rawValue: 274) }
  /// `sched_getattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getattr: Self { Self(rawValue: 275) }
  /// `renameat2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var renameat2: Self { Self(rawValue: 276) }
  /// `seccomp(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var seccomp: Self { Self(rawValue: 277) }
  /// `getrandom(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getrandom: Self { Self(rawValue: 278) }
  /// `memfd_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var memfd_create: Self { Self(rawValue: 279) }
  /// `bpf(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var bpf: Self { Self(rawValue: 280) }
  /// `execveat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var execveat: Self { Self(rawValue: 281) }
  /// `userfaultfd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var userfaultfd: Self { Self(rawValue: 282) }
  /// `membarrier(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var membarrier: Self { Self(rawValue: 283) }
  /// `mlock2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mlock2: Self { Self(rawValue: 284) }
  /// `copy_file_range(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var copy_file_range: Self { Self(rawValue: 285) }
  /// `preadv2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var preadv2: Self { Self(rawValue: 286) }
  /// `pwritev2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pwritev2: Self { Self(rawValue: 287) }
  /// `pkey_mprotect(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pkey_mprotect: Self { Self(rawValue: 288) }
  /// `pkey_alloc(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pkey_alloc: Self { Self(rawValue: 289) }
  /// `pkey_free(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pkey_free: Self { Self(rawValue: 290) }
  /// `statx(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var statx: Self { Self(rawValue: 291) }
  /// `io_pgetevents(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_pgetevents: Self { Self(rawValue: 292) }
  /// `rseq(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rseq: Self { Self(rawValue: 293) }
  /// `kexec_file_load(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kexec_file_load: Self { Self(rawValue: 294) }
  /// `pidfd_send_signal(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pidfd_send_signal: Self { Self(rawValue: 424) }
  /// `io_uring_setup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_uring_setup: Self { Self(rawValue: 425) }
  /// `io_uring_enter(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_uring_enter: Self { Self(rawValue: 426) }
  /// `io_uring_register(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_uring_register: Self { Self(rawValue: 427) }
  /// `open_tree(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var open_tree: Self { Self(rawValue: 428) }
  /// `move_mount(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var move_mount: Self { Self(rawValue: 429) }
  /// `fsopen(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsopen: Self { Self(rawValue: 430) }
  /// `fsconfig(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsconfig: Self { Self(rawValue: 431) }
  /// `fsmount(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsmount: Self { Self(rawValue: 432) }
  /// `fspick(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fspick: Self { Self(rawValue: 433) }
  /// `pidfd_open(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pidfd_open: Self { Self(rawValue: 434) }
  /// `clone3(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clone3: Self { Self(rawValue: 435) }
  /// `close_range(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var close_range: Self { Self(rawValue: 436) }
  /// `openat2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var openat2: Self { Self(rawValue: 437) }
  /// `pidfd_getfd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pidfd_getfd: Self { Self(rawValue: 438) }
  /// `faccessat2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var faccessat2: Self { Self(rawValue: 439) }
  /// `process_madvise(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var process_madvise: Self { Self(rawValue: 440) }
  /// `epoll_pwait2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_pwait2: Self { Self(rawValue: 441) }
  /// `mount_setattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mount_setattr: Self { Self(rawValue: 442) }
  /// `quotactl_fd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var quotactl_fd: Self { Self(rawValue: 443) }
  /// `landlock_create_ruleset(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var landlock_create_ruleset: Self { Self(rawValue: 444) }
  /// `landlock_add_rule(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var landlock_add_rule: Self { Self(rawValue: 445) }
  /// `landlock_restrict_self(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var landlock_restrict_self: Self { Self(rawValue: 446) }
  /// `memfd_secret(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var memfd_secret: Self { Self(rawValue: 447) }
  /// `process_mrelease(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var process_mrelease: Self { Self(rawValue: 448) }
  /// `futex_waitv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var futex_waitv: Self { Self(rawValue: 449) }
  /// `set_mempolicy_home_node(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_mempolicy_home_node: Self { Self(rawValue: 450) }

  // What riscv64 does not have.
  @available(*, unavailable, message: "riscv64 has no _sysctl(2): read and write the files of /proc/sys")
  @_alwaysEmitIntoClient @inline(__always) public static var _sysctl: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no access(2): use faccessat")
  @_alwaysEmitIntoClient @inline(__always) public static var access: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no afs_syscall(2): no kernel implements it")
  @_alwaysEmitIntoClient @inline(__always) public static var afs_syscall: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no alarm(2): use setitimer")
  @_alwaysEmitIntoClient @inline(__always) public static var alarm: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no arch_prctl(2): only x86_64 sets its thread register by a call, the others by an instruction")
  @_alwaysEmitIntoClient @inline(__always) public static var arch_prctl: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no chmod(2): use fchmodat")
  @_alwaysEmitIntoClient @inline(__always) public static var chmod: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no chown(2): use fchownat")
  @_alwaysEmitIntoClient @inline(__always) public static var chown: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no creat(2): use openat")
  @_alwaysEmitIntoClient @inline(__always) public static var creat: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no create_module(2): no kernel since 2.6 implements it: use finit_module")
  @_alwaysEmitIntoClient @inline(__always) public static var create_module: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no dup2(2): use dup3")
  @_alwaysEmitIntoClient @inline(__always) public static var dup2: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no epoll_create(2): use epoll_create1")
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_create: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no epoll_ctl_old(2): use epoll_ctl")
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_ctl_old: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no epoll_wait(2): use epoll_pwait")
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_wait: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no epoll_wait_old(2): use epoll_pwait")
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_wait_old: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no eventfd(2): use eventfd2")
  @_alwaysEmitIntoClient @inline(__always) public static var eventfd: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no fork(2): use clone")
  @_alwaysEmitIntoClient @inline(__always) public static var fork: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no futimesat(2): use utimensat")
  @_alwaysEmitIntoClient @inline(__always) public static var futimesat: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no get_kernel_syms(2): no kernel since 2.6 implements it: read /proc/kallsyms")
  @_alwaysEmitIntoClient @inline(__always) public static var get_kernel_syms: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no get_thread_area(2): only x86 has segments")
  @_alwaysEmitIntoClient @inline(__always) public static var get_thread_area: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no getdents(2): use getdents64")
  @_alwaysEmitIntoClient @inline(__always) public static var getdents: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no getpgrp(2): use getpgid")
  @_alwaysEmitIntoClient @inline(__always) public static var getpgrp: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no getpmsg(2): no kernel implements it")
  @_alwaysEmitIntoClient @inline(__always) public static var getpmsg: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no inotify_init(2): use inotify_init1")
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_init: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no ioperm(2): only x86 has I/O ports")
  @_alwaysEmitIntoClient @inline(__always) public static var ioperm: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no iopl(2): only x86 has I/O ports")
  @_alwaysEmitIntoClient @inline(__always) public static var iopl: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no lchown(2): use fchownat")
  @_alwaysEmitIntoClient @inline(__always) public static var lchown: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no link(2): use linkat")
  @_alwaysEmitIntoClient @inline(__always) public static var link: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no lstat(2): use statx")
  @_alwaysEmitIntoClient @inline(__always) public static var lstat: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no mkdir(2): use mkdirat")
  @_alwaysEmitIntoClient @inline(__always) public static var mkdir: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no mknod(2): use mknodat")
  @_alwaysEmitIntoClient @inline(__always) public static var mknod: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no modify_ldt(2): only x86 has segments")
  @_alwaysEmitIntoClient @inline(__always) public static var modify_ldt: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no open(2): use openat")
  @_alwaysEmitIntoClient @inline(__always) public static var open: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no pause(2): use ppoll")
  @_alwaysEmitIntoClient @inline(__always) public static var pause: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no pipe(2): use pipe2")
  @_alwaysEmitIntoClient @inline(__always) public static var pipe: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no poll(2): use ppoll")
  @_alwaysEmitIntoClient @inline(__always) public static var poll: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no putpmsg(2): no kernel implements it")
  @_alwaysEmitIntoClient @inline(__always) public static var putpmsg: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no query_module(2): no kernel since 2.6 implements it: read /proc/modules")
  @_alwaysEmitIntoClient @inline(__always) public static var query_module: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no readlink(2): use readlinkat")
  @_alwaysEmitIntoClient @inline(__always) public static var readlink: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no rename(2): use renameat2")
  @_alwaysEmitIntoClient @inline(__always) public static var rename: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no renameat(2): use renameat2")
  @_alwaysEmitIntoClient @inline(__always) public static var renameat: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no rmdir(2): use unlinkat")
  @_alwaysEmitIntoClient @inline(__always) public static var rmdir: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no security(2): no kernel implements it")
  @_alwaysEmitIntoClient @inline(__always) public static var security: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no select(2): use pselect6")
  @_alwaysEmitIntoClient @inline(__always) public static var select: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no set_thread_area(2): only x86 has segments")
  @_alwaysEmitIntoClient @inline(__always) public static var set_thread_area: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no signalfd(2): use signalfd4")
  @_alwaysEmitIntoClient @inline(__always) public static var signalfd: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no stat(2): use statx")
  @_alwaysEmitIntoClient @inline(__always) public static var stat: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no symlink(2): use symlinkat")
  @_alwaysEmitIntoClient @inline(__always) public static var symlink: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no sysfs(2): read /proc/filesystems")
  @_alwaysEmitIntoClient @inline(__always) public static var sysfs: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no time(2): use clock_gettime")
  @_alwaysEmitIntoClient @inline(__always) public static var time: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no tuxcall(2): no kernel implements it")
  @_alwaysEmitIntoClient @inline(__always) public static var tuxcall: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no unlink(2): use unlinkat")
  @_alwaysEmitIntoClient @inline(__always) public static var unlink: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no uselib(2): open the file and map it by mmap")
  @_alwaysEmitIntoClient @inline(__always) public static var uselib: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no ustat(2): use statfs")
  @_alwaysEmitIntoClient @inline(__always) public static var ustat: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no utime(2): use utimensat")
  @_alwaysEmitIntoClient @inline(__always) public static var utime: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no utimes(2): use utimensat")
  @_alwaysEmitIntoClient @inline(__always) public static var utimes: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no vfork(2): use clone")
  @_alwaysEmitIntoClient @inline(__always) public static var vfork: Self { Self(rawValue: -1) }
  @available(*, unavailable, message: "riscv64 has no vserver(2): no kernel implements it")
  @_alwaysEmitIntoClient @inline(__always) public static var vserver: Self { Self(rawValue: -1) }

  /// The highest number that a call has in these tables.
  @_alwaysEmitIntoClient @inline(__always) public static var highest: Int { 450 }

  /// The names by number, each ended by a zero byte; empty where no call has the number.
  static var names: StaticString { "io_setup\0io_destroy\0io_submit\0io_cancel\0io_getevents\0setxattr\0lsetxattr\0fsetxattr\0getxattr\0lgetxattr\0fgetxattr\0listxattr\0llistxattr\0flistxattr\0removexattr\0lremovexattr\0fremovexattr\0getcwd\0lookup_dcookie\0eventfd2\0epoll_create1\0epoll_ctl\0epoll_pwait\0dup\0dup3\0fcntl\0inotify_init1\0inotify_add_watch\0inotify_rm_watch\0ioctl\0ioprio_set\0ioprio_get\0flock\0mknodat\0mkdirat\0unlinkat\0symlinkat\0linkat\0\0umount2\0mount\0pivot_root\0nfsservctl\0statfs\0fstatfs\0truncate\0ftruncate\0fallocate\0faccessat\0chdir\0fchdir\0chroot\0fchmod\0fchmodat\0fchownat\0fchown\0openat\0close\0vhangup\0pipe2\0quotactl\0getdents64\0lseek\0read\0write\0readv\0writev\0pread64\0pwrite64\0preadv\0pwritev\0sendfile\0pselect6\0ppoll\0signalfd4\0vmsplice\0splice\0tee\0readlinkat\0newfstatat\0fstat\0sync\0fsync\0fdatasync\0sync_file_range\0timerfd_create\0timerfd_settime\0timerfd_gettime\0utimensat\0acct\0capget\0capset\0personality\0exit\0exit_group\0waitid\0set_tid_address\0unshare\0futex\0set_robust_list\0get_robust_list\0nanosleep\0getitimer\0setitimer\0kexec_load\0init_module\0delete_module\0timer_create\0timer_gettime\0timer_getoverrun\0timer_settime\0timer_delete\0clock_settime\0clock_gettime\0clock_getres\0clock_nanosleep\0syslog\0ptrace\0sched_setparam\0sched_setscheduler\0sched_getscheduler\0sched_getparam\0sched_setaffinity\0sched_getaffinity\0sched_yield\0sched_get_priority_max\0sched_get_priority_min\0sched_rr_get_interval\0restart_syscall\0kill\0tkill\0tgkill\0sigaltstack\0rt_sigsuspend\0rt_sigaction\0rt_sigprocmask\0rt_sigpending\0rt_sigtimedwait\0rt_sigqueueinfo\0rt_sigreturn\0setpriority\0getpriority\0reboot\0setregid\0setgid\0setreuid\0setuid\0setresuid\0getresuid\0setresgid\0getresgid\0setfsuid\0setfsgid\0times\0setpgid\0getpgid\0getsid\0setsid\0getgroups\0setgroups\0uname\0sethostname\0setdomainname\0getrlimit\0setrlimit\0getrusage\0umask\0prctl\0getcpu\0gettimeofday\0settimeofday\0adjtimex\0getpid\0getppid\0getuid\0geteuid\0getgid\0getegid\0gettid\0sysinfo\0mq_open\0mq_unlink\0mq_timedsend\0mq_timedreceive\0mq_notify\0mq_getsetattr\0msgget\0msgctl\0msgrcv\0msgsnd\0semget\0semctl\0semtimedop\0semop\0shmget\0shmctl\0shmat\0shmdt\0socket\0socketpair\0bind\0listen\0accept\0connect\0getsockname\0getpeername\0sendto\0recvfrom\0setsockopt\0getsockopt\0shutdown\0sendmsg\0recvmsg\0readahead\0brk\0munmap\0mremap\0add_key\0request_key\0keyctl\0clone\0execve\0mmap\0fadvise64\0swapon\0swapoff\0mprotect\0msync\0mlock\0munlock\0mlockall\0munlockall\0mincore\0madvise\0remap_file_pages\0mbind\0get_mempolicy\0set_mempolicy\0migrate_pages\0move_pages\0rt_tgsigqueueinfo\0perf_event_open\0accept4\0recvmmsg\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0riscv_flush_icache\0wait4\0prlimit64\0fanotify_init\0fanotify_mark\0name_to_handle_at\0open_by_handle_at\0clock_adjtime\0syncfs\0setns\0sendmmsg\0process_vm_readv\0process_vm_writev\0kcmp\0finit_module\0sched_setattr\0sched_getattr\0renameat2\0seccomp\0getrandom\0memfd_create\0bpf\0execveat\0userfaultfd\0membarrier\0mlock2\0copy_file_range\0preadv2\0pwritev2\0pkey_mprotect\0pkey_alloc\0pkey_free\0statx\0io_pgetevents\0rseq\0kexec_file_load\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0pidfd_send_signal\0io_uring_setup\0io_uring_enter\0io_uring_register\0open_tree\0move_mount\0fsopen\0fsconfig\0fsmount\0fspick\0pidfd_open\0clone3\0close_range\0openat2\0pidfd_getfd\0faccessat2\0process_madvise\0epoll_pwait2\0mount_setattr\0quotactl_fd\0landlock_create_ruleset\0landlock_add_rule\0landlock_restrict_self\0memfd_secret\0process_mrelease\0futex_waitv\0set_mempolicy_home_node\0" }
}
#endif
