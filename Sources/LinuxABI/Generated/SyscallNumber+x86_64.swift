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
  @available(*, unavailable, message: "x86_64 has no riscv_flush_icache(2)")
  @_alwaysEmitIntoClient @inline(__always) public static var riscv_flush_icache: Self { Self(rawValue: -1) }

  /// The highest number that a call has in these tables.
  @_alwaysEmitIntoClient @inline(__always) public static var highest: Int { 450 }

  /// The kernel's name of the call, or nil where these tables have none of the number.
  @export(interface)
  public var name: StaticString? {
    switch rawValue {
    case 0: "read"
    case 1: "write"
    case 2: "open"
    case 3: "close"
    case 4: "stat"
    case 5: "fstat"
    case 6: "lstat"
    case 7: "poll"
    case 8: "lseek"
    case 9: "mmap"
    case 10: "mprotect"
    case 11: "munmap"
    case 12: "brk"
    case 13: "rt_sigaction"
    case 14: "rt_sigprocmask"
    case 15: "rt_sigreturn"
    case 16: "ioctl"
    case 17: "pread64"
    case 18: "pwrite64"
    case 19: "readv"
    case 20: "writev"
    case 21: "access"
    case 22: "pipe"
    case 23: "select"
    case 24: "sched_yield"
    case 25: "mremap"
    case 26: "msync"
    case 27: "mincore"
    case 28: "madvise"
    case 29: "shmget"
    case 30: "shmat"
    case 31: "shmctl"
    case 32: "dup"
    case 33: "dup2"
    case 34: "pause"
    case 35: "nanosleep"
    case 36: "getitimer"
    case 37: "alarm"
    case 38: "setitimer"
    case 39: "getpid"
    case 40: "sendfile"
    case 41: "socket"
    case 42: "connect"
    case 43: "accept"
    case 44: "sendto"
    case 45: "recvfrom"
    case 46: "sendmsg"
    case 47: "recvmsg"
    case 48: "shutdown"
    case 49: "bind"
    case 50: "listen"
    case 51: "getsockname"
    case 52: "getpeername"
    case 53: "socketpair"
    case 54: "setsockopt"
    case 55: "getsockopt"
    case 56: "clone"
    case 57: "fork"
    case 58: "vfork"
    case 59: "execve"
    case 60: "exit"
    case 61: "wait4"
    case 62: "kill"
    case 63: "uname"
    case 64: "semget"
    case 65: "semop"
    case 66: "semctl"
    case 67: "shmdt"
    case 68: "msgget"
    case 69: "msgsnd"
    case 70: "msgrcv"
    case 71: "msgctl"
    case 72: "fcntl"
    case 73: "flock"
    case 74: "fsync"
    case 75: "fdatasync"
    case 76: "truncate"
    case 77: "ftruncate"
    case 78: "getdents"
    case 79: "getcwd"
    case 80: "chdir"
    case 81: "fchdir"
    case 82: "rename"
    case 83: "mkdir"
    case 84: "rmdir"
    case 85: "creat"
    case 86: "link"
    case 87: "unlink"
    case 88: "symlink"
    case 89: "readlink"
    case 90: "chmod"
    case 91: "fchmod"
    case 92: "chown"
    case 93: "fchown"
    case 94: "lchown"
    case 95: "umask"
    case 96: "gettimeofday"
    case 97: "getrlimit"
    case 98: "getrusage"
    case 99: "sysinfo"
    case 100: "times"
    case 101: "ptrace"
    case 102: "getuid"
    case 103: "syslog"
    case 104: "getgid"
    case 105: "setuid"
    case 106: "setgid"
    case 107: "geteuid"
    case 108: "getegid"
    case 109: "setpgid"
    case 110: "getppid"
    case 111: "getpgrp"
    case 112: "setsid"
    case 113: "setreuid"
    case 114: "setregid"
    case 115: "getgroups"
    case 116: "setgroups"
    case 117: "setresuid"
    case 118: "getresuid"
    case 119: "setresgid"
    case 120: "getresgid"
    case 121: "getpgid"
    case 122: "setfsuid"
    case 123: "setfsgid"
    case 124: "getsid"
    case 125: "capget"
    case 126: "capset"
    case 127: "rt_sigpending"
    case 128: "rt_sigtimedwait"
    case 129: "rt_sigqueueinfo"
    case 130: "rt_sigsuspend"
    case 131: "sigaltstack"
    case 132: "utime"
    case 133: "mknod"
    case 134: "uselib"
    case 135: "personality"
    case 136: "ustat"
    case 137: "statfs"
    case 138: "fstatfs"
    case 139: "sysfs"
    case 140: "getpriority"
    case 141: "setpriority"
    case 142: "sched_setparam"
    case 143: "sched_getparam"
    case 144: "sched_setscheduler"
    case 145: "sched_getscheduler"
    case 146: "sched_get_priority_max"
    case 147: "sched_get_priority_min"
    case 148: "sched_rr_get_interval"
    case 149: "mlock"
    case 150: "munlock"
    case 151: "mlockall"
    case 152: "munlockall"
    case 153: "vhangup"
    case 154: "modify_ldt"
    case 155: "pivot_root"
    case 156: "_sysctl"
    case 157: "prctl"
    case 158: "arch_prctl"
    case 159: "adjtimex"
    case 160: "setrlimit"
    case 161: "chroot"
    case 162: "sync"
    case 163: "acct"
    case 164: "settimeofday"
    case 165: "mount"
    case 166: "umount2"
    case 167: "swapon"
    case 168: "swapoff"
    case 169: "reboot"
    case 170: "sethostname"
    case 171: "setdomainname"
    case 172: "iopl"
    case 173: "ioperm"
    case 174: "create_module"
    case 175: "init_module"
    case 176: "delete_module"
    case 177: "get_kernel_syms"
    case 178: "query_module"
    case 179: "quotactl"
    case 180: "nfsservctl"
    case 181: "getpmsg"
    case 182: "putpmsg"
    case 183: "afs_syscall"
    case 184: "tuxcall"
    case 185: "security"
    case 186: "gettid"
    case 187: "readahead"
    case 188: "setxattr"
    case 189: "lsetxattr"
    case 190: "fsetxattr"
    case 191: "getxattr"
    case 192: "lgetxattr"
    case 193: "fgetxattr"
    case 194: "listxattr"
    case 195: "llistxattr"
    case 196: "flistxattr"
    case 197: "removexattr"
    case 198: "lremovexattr"
    case 199: "fremovexattr"
    case 200: "tkill"
    case 201: "time"
    case 202: "futex"
    case 203: "sched_setaffinity"
    case 204: "sched_getaffinity"
    case 205: "set_thread_area"
    case 206: "io_setup"
    case 207: "io_destroy"
    case 208: "io_getevents"
    case 209: "io_submit"
    case 210: "io_cancel"
    case 211: "get_thread_area"
    case 212: "lookup_dcookie"
    case 213: "epoll_create"
    case 214: "epoll_ctl_old"
    case 215: "epoll_wait_old"
    case 216: "remap_file_pages"
    case 217: "getdents64"
    case 218: "set_tid_address"
    case 219: "restart_syscall"
    case 220: "semtimedop"
    case 221: "fadvise64"
    case 222: "timer_create"
    case 223: "timer_settime"
    case 224: "timer_gettime"
    case 225: "timer_getoverrun"
    case 226: "timer_delete"
    case 227: "clock_settime"
    case 228: "clock_gettime"
    case 229: "clock_getres"
    case 230: "clock_nanosleep"
    case 231: "exit_group"
    case 232: "epoll_wait"
    case 233: "epoll_ctl"
    case 234: "tgkill"
    case 235: "utimes"
    case 236: "vserver"
    case 237: "mbind"
    case 238: "set_mempolicy"
    case 239: "get_mempolicy"
    case 240: "mq_open"
    case 241: "mq_unlink"
    case 242: "mq_timedsend"
    case 243: "mq_timedreceive"
    case 244: "mq_notify"
    case 245: "mq_getsetattr"
    case 246: "kexec_load"
    case 247: "waitid"
    case 248: "add_key"
    case 249: "request_key"
    case 250: "keyctl"
    case 251: "ioprio_set"
    case 252: "ioprio_get"
    case 253: "inotify_init"
    case 254: "inotify_add_watch"
    case 255: "inotify_rm_watch"
    case 256: "migrate_pages"
    case 257: "openat"
    case 258: "mkdirat"
    case 259: "mknodat"
    case 260: "fchownat"
    case 261: "futimesat"
    case 262: "newfstatat"
    case 263: "unlinkat"
    case 264: "renameat"
    case 265: "linkat"
    case 266: "symlinkat"
    case 267: "readlinkat"
    case 268: "fchmodat"
    case 269: "faccessat"
    case 270: "pselect6"
    case 271: "ppoll"
    case 272: "unshare"
    case 273: "set_robust_list"
    case 274: "get_robust_list"
    case 275: "splice"
    case 276: "tee"
    case 277: "sync_file_range"
    case 278: "vmsplice"
    case 279: "move_pages"
    case 280: "utimensat"
    case 281: "epoll_pwait"
    case 282: "signalfd"
    case 283: "timerfd_create"
    case 284: "eventfd"
    case 285: "fallocate"
    case 286: "timerfd_settime"
    case 287: "timerfd_gettime"
    case 288: "accept4"
    case 289: "signalfd4"
    case 290: "eventfd2"
    case 291: "epoll_create1"
    case 292: "dup3"
    case 293: "pipe2"
    case 294: "inotify_init1"
    case 295: "preadv"
    case 296: "pwritev"
    case 297: "rt_tgsigqueueinfo"
    case 298: "perf_event_open"
    case 299: "recvmmsg"
    case 300: "fanotify_init"
    case 301: "fanotify_mark"
    case 302: "prlimit64"
    case 303: "name_to_handle_at"
    case 304: "open_by_handle_at"
    case 305: "clock_adjtime"
    case 306: "syncfs"
    case 307: "sendmmsg"
    case 308: "setns"
    case 309: "getcpu"
    case 310: "process_vm_readv"
    case 311: "process_vm_writev"
    case 312: "kcmp"
    case 313: "finit_module"
    case 314: "sched_setattr"
    case 315: "sched_getattr"
    case 316: "renameat2"
    case 317: "seccomp"
    case 318: "getrandom"
    case 319: "memfd_create"
    case 320: "kexec_file_load"
    case 321: "bpf"
    case 322: "execveat"
    case 323: "userfaultfd"
    case 324: "membarrier"
    case 325: "mlock2"
    case 326: "copy_file_range"
    case 327: "preadv2"
    case 328: "pwritev2"
    case 329: "pkey_mprotect"
    case 330: "pkey_alloc"
    case 331: "pkey_free"
    case 332: "statx"
    case 333: "io_pgetevents"
    case 334: "rseq"
    case 424: "pidfd_send_signal"
    case 425: "io_uring_setup"
    case 426: "io_uring_enter"
    case 427: "io_uring_register"
    case 428: "open_tree"
    case 429: "move_mount"
    case 430: "fsopen"
    case 431: "fsconfig"
    case 432: "fsmount"
    case 433: "fspick"
    case 434: "pidfd_open"
    case 435: "clone3"
    case 436: "close_range"
    case 437: "openat2"
    case 438: "pidfd_getfd"
    case 439: "faccessat2"
    case 440: "process_madvise"
    case 441: "epoll_pwait2"
    case 442: "mount_setattr"
    case 443: "quotactl_fd"
    case 444: "landlock_create_ruleset"
    case 445: "landlock_add_rule"
    case 446: "landlock_restrict_self"
    case 447: "memfd_secret"
    case 448: "process_mrelease"
    case 449: "futex_waitv"
    case 450: "set_mempolicy_home_node"
    default: nil
    }
  }
}
#endif
