"""What a confined process may do: hostile code runs here, whatever it is; knows no Jupyter.

What each level keeps away from the code inside ("user namespaces" is "namespaces" for those who
are not root; A: refused to any unused user, that is where the grader runs as root):

| | namespaces | landlock | none |
|---|---|---|---|
| reading the host's files | none is there | refused; `stat()` of known paths answers | no |
| writing outside the workplace | read-only root | refused | A |
| seeing other processes | own numbering | names in /proc refused | no |
| signalling and tracing them | own numbering | refused | A |
| network, the host's loopback | own, empty | only unix sockets, no `connect` | no |
| the host's semaphores, shared memory | own | none at all: no process pools | no |
| rarer system calls | seccomp | seccomp | no |
| processor, memory, processes, files | limited and watched | the same | the same |
| a full disk | tmpfs of that size | watched five times a second | the same |
| processes left over | end with the namespace | the monitor kills them | the same |

With the device files of a graphics card, a process may talk to the card's driver, name its own
threads in /proc and make shared memory that is refused otherwise: what CUDA needs. Files without
a name count as memory then; what the driver itself holds does not.
"""
