// The numbers of the system calls of x86_64.
// Made by ./x gen (Sources/Generator) from the headers of Linux 6.1: not to be edited.
// swift-format-ignore-file
#if arch(x86_64)
extension SyscallNumber {
  /// `read(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var read: Self { Self(rawValue: 0) }
  /// `write(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var write: Self { Self(rawValue: 1) }
  /// `open(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var open: Self { Self(rawValue: 2) }
  /// `close(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var close: Self { Self(rawValue: 3) }
  /// `stat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var stat: Self { Self(rawValue: 4) }
  /// `fstat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fstat: Self { Self(rawValue: 5) }
  /// `lstat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lstat: Self { Self(rawValue: 6) }
  /// `poll(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var poll: Self { Self(rawValue: 7) }
  /// `lseek(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lseek: Self { Self(rawValue: 8) }
  /// `mmap(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mmap: Self { Self(rawValue: 9) }
  /// `mprotect(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mprotect: Self { Self(rawValue: 10) }
  /// `munmap(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var munmap: Self { Self(rawValue: 11) }
  /// `brk(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var brk: Self { Self(rawValue: 12) }
  /// `rt_sigaction(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigaction: Self { Self(rawValue: 13) }
  /// `rt_sigprocmask(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigprocmask: Self { Self(rawValue: 14) }
  /// `rt_sigreturn(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigreturn: Self { Self(rawValue: 15) }
  /// `ioctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioctl: Self { Self(rawValue: 16) }
  /// `pread64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pread64: Self { Self(rawValue: 17) }
  /// `pwrite64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pwrite64: Self { Self(rawValue: 18) }
  /// `readv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readv: Self { Self(rawValue: 19) }
  /// `writev(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var writev: Self { Self(rawValue: 20) }
  /// `access(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var access: Self { Self(rawValue: 21) }
  /// `pipe(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pipe: Self { Self(rawValue: 22) }
  /// `select(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var select: Self { Self(rawValue: 23) }
  /// `sched_yield(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_yield: Self { Self(rawValue: 24) }
  /// `mremap(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mremap: Self { Self(rawValue: 25) }
  /// `msync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msync: Self { Self(rawValue: 26) }
  /// `mincore(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mincore: Self { Self(rawValue: 27) }
  /// `madvise(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var madvise: Self { Self(rawValue: 28) }
  /// `shmget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmget: Self { Self(rawValue: 29) }
  /// `shmat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmat: Self { Self(rawValue: 30) }
  /// `shmctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmctl: Self { Self(rawValue: 31) }
  /// `dup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var dup: Self { Self(rawValue: 32) }
  /// `dup2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var dup2: Self { Self(rawValue: 33) }
  /// `pause(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pause: Self { Self(rawValue: 34) }
  /// `nanosleep(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var nanosleep: Self { Self(rawValue: 35) }
  /// `getitimer(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getitimer: Self { Self(rawValue: 36) }
  /// `alarm(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var alarm: Self { Self(rawValue: 37) }
  /// `setitimer(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setitimer: Self { Self(rawValue: 38) }
  /// `getpid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpid: Self { Self(rawValue: 39) }
  /// `sendfile(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendfile: Self { Self(rawValue: 40) }
  /// `socket(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var socket: Self { Self(rawValue: 41) }
  /// `connect(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var connect: Self { Self(rawValue: 42) }
  /// `accept(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var accept: Self { Self(rawValue: 43) }
  /// `sendto(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendto: Self { Self(rawValue: 44) }
  /// `recvfrom(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var recvfrom: Self { Self(rawValue: 45) }
  /// `sendmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendmsg: Self { Self(rawValue: 46) }
  /// `recvmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var recvmsg: Self { Self(rawValue: 47) }
  /// `shutdown(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shutdown: Self { Self(rawValue: 48) }
  /// `bind(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var bind: Self { Self(rawValue: 49) }
  /// `listen(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var listen: Self { Self(rawValue: 50) }
  /// `getsockname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getsockname: Self { Self(rawValue: 51) }
  /// `getpeername(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpeername: Self { Self(rawValue: 52) }
  /// `socketpair(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var socketpair: Self { Self(rawValue: 53) }
  /// `setsockopt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setsockopt: Self { Self(rawValue: 54) }
  /// `getsockopt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getsockopt: Self { Self(rawValue: 55) }
  /// `clone(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clone: Self { Self(rawValue: 56) }
  /// `fork(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fork: Self { Self(rawValue: 57) }
  /// `vfork(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var vfork: Self { Self(rawValue: 58) }
  /// `execve(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var execve: Self { Self(rawValue: 59) }
  /// `exit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var exit: Self { Self(rawValue: 60) }
  /// `wait4(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var wait4: Self { Self(rawValue: 61) }
  /// `kill(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kill: Self { Self(rawValue: 62) }
  /// `uname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var uname: Self { Self(rawValue: 63) }
  /// `semget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semget: Self { Self(rawValue: 64) }
  /// `semop(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semop: Self { Self(rawValue: 65) }
  /// `semctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semctl: Self { Self(rawValue: 66) }
  /// `shmdt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var shmdt: Self { Self(rawValue: 67) }
  /// `msgget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgget: Self { Self(rawValue: 68) }
  /// `msgsnd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgsnd: Self { Self(rawValue: 69) }
  /// `msgrcv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgrcv: Self { Self(rawValue: 70) }
  /// `msgctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var msgctl: Self { Self(rawValue: 71) }
  /// `fcntl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fcntl: Self { Self(rawValue: 72) }
  /// `flock(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var flock: Self { Self(rawValue: 73) }
  /// `fsync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsync: Self { Self(rawValue: 74) }
  /// `fdatasync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fdatasync: Self { Self(rawValue: 75) }
  /// `truncate(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var truncate: Self { Self(rawValue: 76) }
  /// `ftruncate(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ftruncate: Self { Self(rawValue: 77) }
  /// `getdents(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getdents: Self { Self(rawValue: 78) }
  /// `getcwd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getcwd: Self { Self(rawValue: 79) }
  /// `chdir(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var chdir: Self { Self(rawValue: 80) }
  /// `fchdir(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchdir: Self { Self(rawValue: 81) }
  /// `rename(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rename: Self { Self(rawValue: 82) }
  /// `mkdir(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mkdir: Self { Self(rawValue: 83) }
  /// `rmdir(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rmdir: Self { Self(rawValue: 84) }
  /// `creat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var creat: Self { Self(rawValue: 85) }
  /// `link(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var link: Self { Self(rawValue: 86) }
  /// `unlink(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var unlink: Self { Self(rawValue: 87) }
  /// `symlink(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var symlink: Self { Self(rawValue: 88) }
  /// `readlink(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readlink: Self { Self(rawValue: 89) }
  /// `chmod(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var chmod: Self { Self(rawValue: 90) }
  /// `fchmod(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchmod: Self { Self(rawValue: 91) }
  /// `chown(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var chown: Self { Self(rawValue: 92) }
  /// `fchown(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchown: Self { Self(rawValue: 93) }
  /// `lchown(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lchown: Self { Self(rawValue: 94) }
  /// `umask(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var umask: Self { Self(rawValue: 95) }
  /// `gettimeofday(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var gettimeofday: Self { Self(rawValue: 96) }
  /// `getrlimit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getrlimit: Self { Self(rawValue: 97) }
  /// `getrusage(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getrusage: Self { Self(rawValue: 98) }
  /// `sysinfo(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sysinfo: Self { Self(rawValue: 99) }
  /// `times(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var times: Self { Self(rawValue: 100) }
  /// `ptrace(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ptrace: Self { Self(rawValue: 101) }
  /// `getuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getuid: Self { Self(rawValue: 102) }
  /// `syslog(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var syslog: Self { Self(rawValue: 103) }
  /// `getgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getgid: Self { Self(rawValue: 104) }
  /// `setuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setuid: Self { Self(rawValue: 105) }
  /// `setgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setgid: Self { Self(rawValue: 106) }
  /// `geteuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var geteuid: Self { Self(rawValue: 107) }
  /// `getegid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getegid: Self { Self(rawValue: 108) }
  /// `setpgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setpgid: Self { Self(rawValue: 109) }
  /// `getppid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getppid: Self { Self(rawValue: 110) }
  /// `getpgrp(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpgrp: Self { Self(rawValue: 111) }
  /// `setsid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setsid: Self { Self(rawValue: 112) }
  /// `setreuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setreuid: Self { Self(rawValue: 113) }
  /// `setregid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setregid: Self { Self(rawValue: 114) }
  /// `getgroups(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getgroups: Self { Self(rawValue: 115) }
  /// `setgroups(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setgroups: Self { Self(rawValue: 116) }
  /// `setresuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setresuid: Self { Self(rawValue: 117) }
  /// `getresuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getresuid: Self { Self(rawValue: 118) }
  /// `setresgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setresgid: Self { Self(rawValue: 119) }
  /// `getresgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getresgid: Self { Self(rawValue: 120) }
  /// `getpgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpgid: Self { Self(rawValue: 121) }
  /// `setfsuid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setfsuid: Self { Self(rawValue: 122) }
  /// `setfsgid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setfsgid: Self { Self(rawValue: 123) }
  /// `getsid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getsid: Self { Self(rawValue: 124) }
  /// `capget(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var capget: Self { Self(rawValue: 125) }
  /// `capset(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var capset: Self { Self(rawValue: 126) }
  /// `rt_sigpending(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigpending: Self { Self(rawValue: 127) }
  /// `rt_sigtimedwait(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigtimedwait: Self { Self(rawValue: 128) }
  /// `rt_sigqueueinfo(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigqueueinfo: Self { Self(rawValue: 129) }
  /// `rt_sigsuspend(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_sigsuspend: Self { Self(rawValue: 130) }
  /// `sigaltstack(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sigaltstack: Self { Self(rawValue: 131) }
  /// `utime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var utime: Self { Self(rawValue: 132) }
  /// `mknod(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mknod: Self { Self(rawValue: 133) }
  /// `uselib(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var uselib: Self { Self(rawValue: 134) }
  /// `personality(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var personality: Self { Self(rawValue: 135) }
  /// `ustat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ustat: Self { Self(rawValue: 136) }
  /// `statfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var statfs: Self { Self(rawValue: 137) }
  /// `fstatfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fstatfs: Self { Self(rawValue: 138) }
  /// `sysfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sysfs: Self { Self(rawValue: 139) }
  /// `getpriority(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpriority: Self { Self(rawValue: 140) }
  /// `setpriority(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setpriority: Self { Self(rawValue: 141) }
  /// `sched_setparam(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setparam: Self { Self(rawValue: 142) }
  /// `sched_getparam(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getparam: Self { Self(rawValue: 143) }
  /// `sched_setscheduler(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setscheduler: Self { Self(rawValue: 144) }
  /// `sched_getscheduler(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getscheduler: Self { Self(rawValue: 145) }
  /// `sched_get_priority_max(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_get_priority_max: Self { Self(rawValue: 146) }
  /// `sched_get_priority_min(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_get_priority_min: Self { Self(rawValue: 147) }
  /// `sched_rr_get_interval(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_rr_get_interval: Self { Self(rawValue: 148) }
  /// `mlock(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mlock: Self { Self(rawValue: 149) }
  /// `munlock(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var munlock: Self { Self(rawValue: 150) }
  /// `mlockall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mlockall: Self { Self(rawValue: 151) }
  /// `munlockall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var munlockall: Self { Self(rawValue: 152) }
  /// `vhangup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var vhangup: Self { Self(rawValue: 153) }
  /// `modify_ldt(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var modify_ldt: Self { Self(rawValue: 154) }
  /// `pivot_root(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pivot_root: Self { Self(rawValue: 155) }
  /// `_sysctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var _sysctl: Self { Self(rawValue: 156) }
  /// `prctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var prctl: Self { Self(rawValue: 157) }
  /// `arch_prctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var arch_prctl: Self { Self(rawValue: 158) }
  /// `adjtimex(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var adjtimex: Self { Self(rawValue: 159) }
  /// `setrlimit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setrlimit: Self { Self(rawValue: 160) }
  /// `chroot(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var chroot: Self { Self(rawValue: 161) }
  /// `sync(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sync: Self { Self(rawValue: 162) }
  /// `acct(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var acct: Self { Self(rawValue: 163) }
  /// `settimeofday(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var settimeofday: Self { Self(rawValue: 164) }
  /// `mount(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mount: Self { Self(rawValue: 165) }
  /// `umount2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var umount2: Self { Self(rawValue: 166) }
  /// `swapon(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var swapon: Self { Self(rawValue: 167) }
  /// `swapoff(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var swapoff: Self { Self(rawValue: 168) }
  /// `reboot(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var reboot: Self { Self(rawValue: 169) }
  /// `sethostname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sethostname: Self { Self(rawValue: 170) }
  /// `setdomainname(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setdomainname: Self { Self(rawValue: 171) }
  /// `iopl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var iopl: Self { Self(rawValue: 172) }
  /// `ioperm(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioperm: Self { Self(rawValue: 173) }
  /// `create_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var create_module: Self { Self(rawValue: 174) }
  /// `init_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var init_module: Self { Self(rawValue: 175) }
  /// `delete_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var delete_module: Self { Self(rawValue: 176) }
  /// `get_kernel_syms(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var get_kernel_syms: Self { Self(rawValue: 177) }
  /// `query_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var query_module: Self { Self(rawValue: 178) }
  /// `quotactl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var quotactl: Self { Self(rawValue: 179) }
  /// `nfsservctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var nfsservctl: Self { Self(rawValue: 180) }
  /// `getpmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getpmsg: Self { Self(rawValue: 181) }
  /// `putpmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var putpmsg: Self { Self(rawValue: 182) }
  /// `afs_syscall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var afs_syscall: Self { Self(rawValue: 183) }
  /// `tuxcall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tuxcall: Self { Self(rawValue: 184) }
  /// `security(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var security: Self { Self(rawValue: 185) }
  /// `gettid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var gettid: Self { Self(rawValue: 186) }
  /// `readahead(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readahead: Self { Self(rawValue: 187) }
  /// `setxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setxattr: Self { Self(rawValue: 188) }
  /// `lsetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lsetxattr: Self { Self(rawValue: 189) }
  /// `fsetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fsetxattr: Self { Self(rawValue: 190) }
  /// `getxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getxattr: Self { Self(rawValue: 191) }
  /// `lgetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lgetxattr: Self { Self(rawValue: 192) }
  /// `fgetxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fgetxattr: Self { Self(rawValue: 193) }
  /// `listxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var listxattr: Self { Self(rawValue: 194) }
  /// `llistxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var llistxattr: Self { Self(rawValue: 195) }
  /// `flistxattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var flistxattr: Self { Self(rawValue: 196) }
  /// `removexattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var removexattr: Self { Self(rawValue: 197) }
  /// `lremovexattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lremovexattr: Self { Self(rawValue: 198) }
  /// `fremovexattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fremovexattr: Self { Self(rawValue: 199) }
  /// `tkill(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tkill: Self { Self(rawValue: 200) }
  /// `time(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var time: Self { Self(rawValue: 201) }
  /// `futex(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var futex: Self { Self(rawValue: 202) }
  /// `sched_setaffinity(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setaffinity: Self { Self(rawValue: 203) }
  /// `sched_getaffinity(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getaffinity: Self { Self(rawValue: 204) }
  /// `set_thread_area(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_thread_area: Self { Self(rawValue: 205) }
  /// `io_setup(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_setup: Self { Self(rawValue: 206) }
  /// `io_destroy(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_destroy: Self { Self(rawValue: 207) }
  /// `io_getevents(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_getevents: Self { Self(rawValue: 208) }
  /// `io_submit(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_submit: Self { Self(rawValue: 209) }
  /// `io_cancel(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_cancel: Self { Self(rawValue: 210) }
  /// `get_thread_area(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var get_thread_area: Self { Self(rawValue: 211) }
  /// `lookup_dcookie(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var lookup_dcookie: Self { Self(rawValue: 212) }
  /// `epoll_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_create: Self { Self(rawValue: 213) }
  /// `epoll_ctl_old(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_ctl_old: Self { Self(rawValue: 214) }
  /// `epoll_wait_old(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_wait_old: Self { Self(rawValue: 215) }
  /// `remap_file_pages(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var remap_file_pages: Self { Self(rawValue: 216) }
  /// `getdents64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getdents64: Self { Self(rawValue: 217) }
  /// `set_tid_address(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_tid_address: Self { Self(rawValue: 218) }
  /// `restart_syscall(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var restart_syscall: Self { Self(rawValue: 219) }
  /// `semtimedop(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var semtimedop: Self { Self(rawValue: 220) }
  /// `fadvise64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fadvise64: Self { Self(rawValue: 221) }
  /// `timer_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_create: Self { Self(rawValue: 222) }
  /// `timer_settime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_settime: Self { Self(rawValue: 223) }
  /// `timer_gettime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_gettime: Self { Self(rawValue: 224) }
  /// `timer_getoverrun(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_getoverrun: Self { Self(rawValue: 225) }
  /// `timer_delete(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timer_delete: Self { Self(rawValue: 226) }
  /// `clock_settime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_settime: Self { Self(rawValue: 227) }
  /// `clock_gettime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_gettime: Self { Self(rawValue: 228) }
  /// `clock_getres(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_getres: Self { Self(rawValue: 229) }
  /// `clock_nanosleep(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_nanosleep: Self { Self(rawValue: 230) }
  /// `exit_group(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var exit_group: Self { Self(rawValue: 231) }
  /// `epoll_wait(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_wait: Self { Self(rawValue: 232) }
  /// `epoll_ctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_ctl: Self { Self(rawValue: 233) }
  /// `tgkill(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tgkill: Self { Self(rawValue: 234) }
  /// `utimes(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var utimes: Self { Self(rawValue: 235) }
  /// `vserver(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var vserver: Self { Self(rawValue: 236) }
  /// `mbind(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mbind: Self { Self(rawValue: 237) }
  /// `set_mempolicy(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_mempolicy: Self { Self(rawValue: 238) }
  /// `get_mempolicy(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var get_mempolicy: Self { Self(rawValue: 239) }
  /// `mq_open(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_open: Self { Self(rawValue: 240) }
  /// `mq_unlink(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_unlink: Self { Self(rawValue: 241) }
  /// `mq_timedsend(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_timedsend: Self { Self(rawValue: 242) }
  /// `mq_timedreceive(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_timedreceive: Self { Self(rawValue: 243) }
  /// `mq_notify(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_notify: Self { Self(rawValue: 244) }
  /// `mq_getsetattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mq_getsetattr: Self { Self(rawValue: 245) }
  /// `kexec_load(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kexec_load: Self { Self(rawValue: 246) }
  /// `waitid(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var waitid: Self { Self(rawValue: 247) }
  /// `add_key(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var add_key: Self { Self(rawValue: 248) }
  /// `request_key(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var request_key: Self { Self(rawValue: 249) }
  /// `keyctl(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var keyctl: Self { Self(rawValue: 250) }
  /// `ioprio_set(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioprio_set: Self { Self(rawValue: 251) }
  /// `ioprio_get(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ioprio_get: Self { Self(rawValue: 252) }
  /// `inotify_init(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_init: Self { Self(rawValue: 253) }
  /// `inotify_add_watch(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_add_watch: Self { Self(rawValue: 254) }
  /// `inotify_rm_watch(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_rm_watch: Self { Self(rawValue: 255) }
  /// `migrate_pages(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var migrate_pages: Self { Self(rawValue: 256) }
  /// `openat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var openat: Self { Self(rawValue: 257) }
  /// `mkdirat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mkdirat: Self { Self(rawValue: 258) }
  /// `mknodat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mknodat: Self { Self(rawValue: 259) }
  /// `fchownat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchownat: Self { Self(rawValue: 260) }
  /// `futimesat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var futimesat: Self { Self(rawValue: 261) }
  /// `newfstatat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var newfstatat: Self { Self(rawValue: 262) }
  /// `unlinkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var unlinkat: Self { Self(rawValue: 263) }
  /// `renameat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var renameat: Self { Self(rawValue: 264) }
  /// `linkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var linkat: Self { Self(rawValue: 265) }
  /// `symlinkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var symlinkat: Self { Self(rawValue: 266) }
  /// `readlinkat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var readlinkat: Self { Self(rawValue: 267) }
  /// `fchmodat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fchmodat: Self { Self(rawValue: 268) }
  /// `faccessat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var faccessat: Self { Self(rawValue: 269) }
  /// `pselect6(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pselect6: Self { Self(rawValue: 270) }
  /// `ppoll(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var ppoll: Self { Self(rawValue: 271) }
  /// `unshare(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var unshare: Self { Self(rawValue: 272) }
  /// `set_robust_list(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var set_robust_list: Self { Self(rawValue: 273) }
  /// `get_robust_list(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var get_robust_list: Self { Self(rawValue: 274) }
  /// `splice(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var splice: Self { Self(rawValue: 275) }
  /// `tee(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var tee: Self { Self(rawValue: 276) }
  /// `sync_file_range(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sync_file_range: Self { Self(rawValue: 277) }
  /// `vmsplice(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var vmsplice: Self { Self(rawValue: 278) }
  /// `move_pages(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var move_pages: Self { Self(rawValue: 279) }
  /// `utimensat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var utimensat: Self { Self(rawValue: 280) }
  /// `epoll_pwait(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_pwait: Self { Self(rawValue: 281) }
  /// `signalfd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var signalfd: Self { Self(rawValue: 282) }
  /// `timerfd_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timerfd_create: Self { Self(rawValue: 283) }
  /// `eventfd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var eventfd: Self { Self(rawValue: 284) }
  /// `fallocate(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fallocate: Self { Self(rawValue: 285) }
  /// `timerfd_settime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timerfd_settime: Self { Self(rawValue: 286) }
  /// `timerfd_gettime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var timerfd_gettime: Self { Self(rawValue: 287) }
  /// `accept4(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var accept4: Self { Self(rawValue: 288) }
  /// `signalfd4(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var signalfd4: Self { Self(rawValue: 289) }
  /// `eventfd2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var eventfd2: Self { Self(rawValue: 290) }
  /// `epoll_create1(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var epoll_create1: Self { Self(rawValue: 291) }
  /// `dup3(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var dup3: Self { Self(rawValue: 292) }
  /// `pipe2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pipe2: Self { Self(rawValue: 293) }
  /// `inotify_init1(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var inotify_init1: Self { Self(rawValue: 294) }
  /// `preadv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var preadv: Self { Self(rawValue: 295) }
  /// `pwritev(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pwritev: Self { Self(rawValue: 296) }
  /// `rt_tgsigqueueinfo(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rt_tgsigqueueinfo: Self { Self(rawValue: 297) }
  /// `perf_event_open(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var perf_event_open: Self { Self(rawValue: 298) }
  /// `recvmmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var recvmmsg: Self { Self(rawValue: 299) }
  /// `fanotify_init(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fanotify_init: Self { Self(rawValue: 300) }
  /// `fanotify_mark(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var fanotify_mark: Self { Self(rawValue: 301) }
  /// `prlimit64(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var prlimit64: Self { Self(rawValue: 302) }
  /// `name_to_handle_at(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var name_to_handle_at: Self { Self(rawValue: 303) }
  /// `open_by_handle_at(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var open_by_handle_at: Self { Self(rawValue: 304) }
  /// `clock_adjtime(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var clock_adjtime: Self { Self(rawValue: 305) }
  /// `syncfs(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var syncfs: Self { Self(rawValue: 306) }
  /// `sendmmsg(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sendmmsg: Self { Self(rawValue: 307) }
  /// `setns(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var setns: Self { Self(rawValue: 308) }
  /// `getcpu(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getcpu: Self { Self(rawValue: 309) }
  /// `process_vm_readv(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var process_vm_readv: Self { Self(rawValue: 310) }
  /// `process_vm_writev(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var process_vm_writev: Self { Self(rawValue: 311) }
  /// `kcmp(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kcmp: Self { Self(rawValue: 312) }
  /// `finit_module(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var finit_module: Self { Self(rawValue: 313) }
  /// `sched_setattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_setattr: Self { Self(rawValue: 314) }
  /// `sched_getattr(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var sched_getattr: Self { Self(rawValue: 315) }
  /// `renameat2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var renameat2: Self { Self(rawValue: 316) }
  /// `seccomp(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var seccomp: Self { Self(rawValue: 317) }
  /// `getrandom(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var getrandom: Self { Self(rawValue: 318) }
  /// `memfd_create(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var memfd_create: Self { Self(rawValue: 319) }
  /// `kexec_file_load(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var kexec_file_load: Self { Self(rawValue: 320) }
  /// `bpf(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var bpf: Self { Self(rawValue: 321) }
  /// `execveat(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var execveat: Self { Self(rawValue: 322) }
  /// `userfaultfd(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var userfaultfd: Self { Self(rawValue: 323) }
  /// `membarrier(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var membarrier: Self { Self(rawValue: 324) }
  /// `mlock2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var mlock2: Self { Self(rawValue: 325) }
  /// `copy_file_range(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var copy_file_range: Self { Self(rawValue: 326) }
  /// `preadv2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var preadv2: Self { Self(rawValue: 327) }
  /// `pwritev2(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pwritev2: Self { Self(rawValue: 328) }
  /// `pkey_mprotect(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pkey_mprotect: Self { Self(rawValue: 329) }
  /// `pkey_alloc(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pkey_alloc: Self { Self(rawValue: 330) }
  /// `pkey_free(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var pkey_free: Self { Self(rawValue: 331) }
  /// `statx(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var statx: Self { Self(rawValue: 332) }
  /// `io_pgetevents(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var io_pgetevents: Self { Self(rawValue: 333) }
  /// `rseq(2)`
  @_alwaysEmitIntoClient @inline(__always) public static var rseq: Self { Self(rawValue: 334) }
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

  // What x86_64 does not have.
  @available(*, unavailable, message: "x86_64 has no riscv_flush_icache(2): only riscv64 needs the kernel for it, the others have instructions")
  @_alwaysEmitIntoClient @inline(__always) public static var riscv_flush_icache: Self { Self(rawValue: -1) }

  /// The highest number that a call has in these tables.
  @_alwaysEmitIntoClient @inline(__always) public static var highest: Int { 450 }

  /// The names by number, each ended by a zero byte; empty where no call has the number.
  static var names: StaticString { "read\0write\0open\0close\0stat\0fstat\0lstat\0poll\0lseek\0mmap\0mprotect\0munmap\0brk\0rt_sigaction\0rt_sigprocmask\0rt_sigreturn\0ioctl\0pread64\0pwrite64\0readv\0writev\0access\0pipe\0select\0sched_yield\0mremap\0msync\0mincore\0madvise\0shmget\0shmat\0shmctl\0dup\0dup2\0pause\0nanosleep\0getitimer\0alarm\0setitimer\0getpid\0sendfile\0socket\0connect\0accept\0sendto\0recvfrom\0sendmsg\0recvmsg\0shutdown\0bind\0listen\0getsockname\0getpeername\0socketpair\0setsockopt\0getsockopt\0clone\0fork\0vfork\0execve\0exit\0wait4\0kill\0uname\0semget\0semop\0semctl\0shmdt\0msgget\0msgsnd\0msgrcv\0msgctl\0fcntl\0flock\0fsync\0fdatasync\0truncate\0ftruncate\0getdents\0getcwd\0chdir\0fchdir\0rename\0mkdir\0rmdir\0creat\0link\0unlink\0symlink\0readlink\0chmod\0fchmod\0chown\0fchown\0lchown\0umask\0gettimeofday\0getrlimit\0getrusage\0sysinfo\0times\0ptrace\0getuid\0syslog\0getgid\0setuid\0setgid\0geteuid\0getegid\0setpgid\0getppid\0getpgrp\0setsid\0setreuid\0setregid\0getgroups\0setgroups\0setresuid\0getresuid\0setresgid\0getresgid\0getpgid\0setfsuid\0setfsgid\0getsid\0capget\0capset\0rt_sigpending\0rt_sigtimedwait\0rt_sigqueueinfo\0rt_sigsuspend\0sigaltstack\0utime\0mknod\0uselib\0personality\0ustat\0statfs\0fstatfs\0sysfs\0getpriority\0setpriority\0sched_setparam\0sched_getparam\0sched_setscheduler\0sched_getscheduler\0sched_get_priority_max\0sched_get_priority_min\0sched_rr_get_interval\0mlock\0munlock\0mlockall\0munlockall\0vhangup\0modify_ldt\0pivot_root\0_sysctl\0prctl\0arch_prctl\0adjtimex\0setrlimit\0chroot\0sync\0acct\0settimeofday\0mount\0umount2\0swapon\0swapoff\0reboot\0sethostname\0setdomainname\0iopl\0ioperm\0create_module\0init_module\0delete_module\0get_kernel_syms\0query_module\0quotactl\0nfsservctl\0getpmsg\0putpmsg\0afs_syscall\0tuxcall\0security\0gettid\0readahead\0setxattr\0lsetxattr\0fsetxattr\0getxattr\0lgetxattr\0fgetxattr\0listxattr\0llistxattr\0flistxattr\0removexattr\0lremovexattr\0fremovexattr\0tkill\0time\0futex\0sched_setaffinity\0sched_getaffinity\0set_thread_area\0io_setup\0io_destroy\0io_getevents\0io_submit\0io_cancel\0get_thread_area\0lookup_dcookie\0epoll_create\0epoll_ctl_old\0epoll_wait_old\0remap_file_pages\0getdents64\0set_tid_address\0restart_syscall\0semtimedop\0fadvise64\0timer_create\0timer_settime\0timer_gettime\0timer_getoverrun\0timer_delete\0clock_settime\0clock_gettime\0clock_getres\0clock_nanosleep\0exit_group\0epoll_wait\0epoll_ctl\0tgkill\0utimes\0vserver\0mbind\0set_mempolicy\0get_mempolicy\0mq_open\0mq_unlink\0mq_timedsend\0mq_timedreceive\0mq_notify\0mq_getsetattr\0kexec_load\0waitid\0add_key\0request_key\0keyctl\0ioprio_set\0ioprio_get\0inotify_init\0inotify_add_watch\0inotify_rm_watch\0migrate_pages\0openat\0mkdirat\0mknodat\0fchownat\0futimesat\0newfstatat\0unlinkat\0renameat\0linkat\0symlinkat\0readlinkat\0fchmodat\0faccessat\0pselect6\0ppoll\0unshare\0set_robust_list\0get_robust_list\0splice\0tee\0sync_file_range\0vmsplice\0move_pages\0utimensat\0epoll_pwait\0signalfd\0timerfd_create\0eventfd\0fallocate\0timerfd_settime\0timerfd_gettime\0accept4\0signalfd4\0eventfd2\0epoll_create1\0dup3\0pipe2\0inotify_init1\0preadv\0pwritev\0rt_tgsigqueueinfo\0perf_event_open\0recvmmsg\0fanotify_init\0fanotify_mark\0prlimit64\0name_to_handle_at\0open_by_handle_at\0clock_adjtime\0syncfs\0sendmmsg\0setns\0getcpu\0process_vm_readv\0process_vm_writev\0kcmp\0finit_module\0sched_setattr\0sched_getattr\0renameat2\0seccomp\0getrandom\0memfd_create\0kexec_file_load\0bpf\0execveat\0userfaultfd\0membarrier\0mlock2\0copy_file_range\0preadv2\0pwritev2\0pkey_mprotect\0pkey_alloc\0pkey_free\0statx\0io_pgetevents\0rseq\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0pidfd_send_signal\0io_uring_setup\0io_uring_enter\0io_uring_register\0open_tree\0move_mount\0fsopen\0fsconfig\0fsmount\0fspick\0pidfd_open\0clone3\0close_range\0openat2\0pidfd_getfd\0faccessat2\0process_madvise\0epoll_pwait2\0mount_setattr\0quotactl_fd\0landlock_create_ruleset\0landlock_add_rule\0landlock_restrict_self\0memfd_secret\0process_mrelease\0futex_waitv\0set_mempolicy_home_node\0" }
}
#endif
