"""Which system calls confined code is refused, in libseccomp's names."""

from __future__ import annotations

# Nothing that a notebook does needs them; each has let code out of a sandbox, hides memory from the
# counters (memfd, System V memory, message queues, pages lent to a pipe), or uses up what all of a
# user's programs share (inotify).
ALWAYS = [
    "mount", "umount", "umount2", "pivot_root", "chroot", "open_tree", "move_mount", "fsopen",
    "fsconfig", "fsmount", "fspick", "mount_setattr", "unshare", "setns", "swapon", "swapoff",
    "quotactl", "quotactl_fd", "acct", "ptrace", "process_vm_readv", "process_vm_writev",
    "process_madvise", "process_mrelease", "pidfd_getfd", "kcmp", "move_pages", "migrate_pages",
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter",
    "io_uring_register", "keyctl", "add_key", "request_key", "name_to_handle_at",
    "open_by_handle_at", "lookup_dcookie", "fanotify_init", "fanotify_mark", "kexec_load",
    "kexec_file_load", "init_module", "finit_module", "delete_module", "create_module",
    "reboot", "syslog", "vhangup", "iopl", "ioperm", "modify_ldt", "personality", "nfsservctl",
    "settimeofday", "stime", "clock_settime", "clock_adjtime", "clock_settime64",
    "clock_adjtime64", "adjtimex", "sethostname", "setdomainname", "memfd_create",
    "memfd_secret", "shmget", "shmat", "shmctl", "msgget", "msgsnd", "msgrcv", "msgctl",
    "semget", "semop", "semtimedop", "semctl", "mq_open", "mq_unlink", "sched_setattr",
    "inotify_init", "inotify_init1", "vmsplice",
]  # fmt: skip

# CUDA starts with neither refused: with a card the watch counts what such files hold.
ALLOWED_WITH_A_CARD = ["memfd_create"]

# Without namespaces other processes of the same user, and the host's sockets, are within reach.
WITHOUT_NAMESPACES = ["connect", "setpriority", "ioprio_set"]
# Landlock leaves these open: they change or watch any file of the same user by its path.
ON_FILES_OF_THE_USER = [
    "chown", "lchown", "fchownat", "truncate", "setxattr", "lsetxattr", "removexattr",
    "lremovexattr", "inotify_add_watch",
]  # fmt: skip
# The same, but every copy of a file ends with them: they do nothing and say that they did.
PRETENDED_ON_FILES_OF_THE_USER = ["chmod", "fchmodat", "utime", "utimes", "futimesat"]
SIGNALS = ["kill", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"]

# The C library takes the older call, whose flags a filter can read.
UNKNOWN = ["clone3"]
UNKNOWN_TO_LANDLOCK = ["openat2"]
# libzmq ends the process where the first two fail. The system shares its processors among sessions:
# a submission of many sessions would leave its neighbours little.
PRETENDED = ["sched_setscheduler", "sched_setparam", "setsid"]

# Later than the calls above; what they do is for the next edition of this list to judge.
NEWEST_NUMBERS = range(451, 512)

NAMESPACE_FLAGS = (
    0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000,
)  # fmt: skip
