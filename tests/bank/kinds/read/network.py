"""Looks for a way out: the internet, this machine's ports, sockets in files and without."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.read.files import reads

KINDS: list[Kind] = [
    reads(
        "internet-called",
        "Opens connections and asks for names on the internet, and sends its data along.",
        """
import socket

for address in (("1.1.1.1", 53), ("8.8.8.8", 443), ("9.9.9.9", 80)):
    try:
        socket.create_connection(address, 2).close()
        print("REACHED:", "the internet")
    except OSError as problem:
        print(address, problem)
for name in ("example.org", "one.one.one.one"):
    try:
        print(socket.getaddrinfo(name, 443)[0][4])
        print("REACHED:", "a name server")
    except OSError as problem:
        print(name, problem)
""",
        needs_network=True,
    ),
    reads(
        "local-ports-called",
        "Scans this machine's ports, in both versions of the protocol, and connects.",
        """
import socket

ports = [targets["port"], *range(8880, 8900), 22, 5432, 6379, 8786, 9999]
for host in ("127.0.0.1", "localhost", "0.0.0.0", "::1", "10.0.2.2", "172.17.0.1"):
    for port in ports:
        try:
            socket.create_connection((host, port), 0.2).close()
            if port == targets["port"]:
                print("REACHED:", "a TCP port of this machine")
        except OSError:
            continue
""",
    ),
    reads(
        "socket-files-called",
        "Connects to every socket file that it finds or knows by name: Docker, D-Bus, the grader.",
        """
import socket

paths = {"/var/run/docker.sock", "/run/docker.sock", "/run/dbus/system_bus_socket",
         "/run/systemd/private", targets["socket"]}
with open("/proc/net/unix") as stream:
    paths |= {line.split()[7] for line in stream.readlines()[1:] if len(line.split()) > 7}
for place in ("/tmp", "/run", "/var/run", targets["course"]):
    for folder, _, names in os.walk(place):
        paths |= {os.path.join(folder, name) for name in names if "sock" in name}
for path in sorted(paths):
    address = "\\0" + path[1:] if path.startswith("@") else path
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(1)
            connection.connect(address)
            print(path, "answers")
    except OSError as problem:
        print(path, type(problem).__name__)
""",
    ),
    reads(
        "abstract-sockets-called",
        "Connects to sockets in the abstract namespace, which no file permission guards.",
        """
import socket

for name in (targets["abstract_socket"], "/tmp/.X11-unix/X0", "/tmp/dbus-1", "bus"):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
        try:
            with socket.socket(socket.AF_UNIX, kind) as connection:
                connection.connect("\\0" + name)
                print("REACHED:", "an abstract socket")
        except OSError as problem:
            print(name, problem)
""",
    ),
    reads(
        "other-families-called",
        "Opens sockets of rarer families: raw, packet, netlink, vsock, Bluetooth, io_uring.",
        """
import ctypes
import socket

for family in ("AF_INET", "AF_PACKET", "AF_NETLINK", "AF_VSOCK", "AF_ALG", "AF_BLUETOOTH"):
    for kind in (socket.SOCK_RAW, socket.SOCK_DGRAM):
        try:
            with socket.socket(getattr(socket, family), kind) as connection:
                connection.sendto(b"x", ("1.1.1.1", 9))
                print("REACHED:", "the network by " + family)
        except (OSError, TypeError, ValueError) as problem:
            print(family, type(problem).__name__)
print("io_uring_setup", ctypes.CDLL(None).syscall(425, 8, None))
""",
        needs_network=True,
    ),
]
