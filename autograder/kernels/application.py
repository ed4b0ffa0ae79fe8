"""IPython's kernel application in a process that was forked, not started from a command line."""

from __future__ import annotations

import sys
from typing import Any

import zmq
from ipykernel.iostream import IOPubThread
from ipykernel.kernelapp import IPKernelApp
from traitlets import Dict

from autograder.kernels.listening import PORTS


class WarmKernelApp(IPKernelApp):
    """Listens on sockets that were bound for it; `descriptors` names them by channel."""

    descriptors = Dict()

    def init_connection_file(self) -> None:
        """Take the place of a file: everything is known."""
        self.transport, self.ip = "ipc", "kernel"
        self.session.key = b""  # the sockets are this kernel's alone
        for channel, port in PORTS.items():
            setattr(self, f"{channel}_port", port)

    def write_connection_file(self, **_: Any) -> None:
        """Write none; its reader made the sockets."""

    def cleanup_connection_file(self) -> None:
        """Leave alone what was never written."""

    def init_crash_handler(self) -> None:
        """Leave crashes to the monitor."""

    def init_blackhole(self) -> None:
        """Leave descriptors 0 to 2 as the sandbox set them."""

    def init_poller(self) -> None:
        """Watch no parent; the monitor ends this process."""

    def init_heartbeat(self) -> None:
        """Beat not; whoever holds the lifeline sees the end at once."""

    def _bind_socket(self, socket: Any, port: int) -> int:
        channel = next(name for name, number in PORTS.items() if number == port)
        socket.setsockopt(zmq.USE_FD, self.descriptors[channel])
        socket.bind(f"ipc://{self.ip}-{port}")
        return port

    def init_shell(self) -> None:
        """Make the shell, which keeps its streams whatever a cell does with them."""
        super().init_shell()  # type: ignore[no-untyped-call]
        streams = {name: getattr(sys, name) for name in ("stdout", "stderr")}

        def restore(_: Any) -> None:
            for name, stream in streams.items():
                try:
                    getattr(sys, name).flush()
                except Exception:  # a closed file, None, or a learner's own class
                    setattr(sys, name, stream)

        # ipykernel flushes both before it says that a cell has ended.
        _untyped(self.shell).events.register("post_run_cell", restore)

    def init_control(self, context: Any) -> None:
        """Open the control channel without the debugger's sockets connecting anywhere."""
        super().init_control(context)  # type: ignore[no-untyped-call]
        self.debug_shell_socket.disconnect(self.shell_socket.getsockopt(zmq.LAST_ENDPOINT))

    def init_iopub(self, context: Any) -> None:
        """Open the output channel; ipykernel's own way listens on TCP for what children print."""
        self.iopub_socket = context.socket(zmq.XPUB)
        self.iopub_port = self._bind_socket(self.iopub_socket, self.iopub_port)
        self.iopub_thread = thread = _untyped(IOPubThread)(
            self.iopub_socket, pipe=False, session=self.session
        )
        thread.start()
        self.iopub_socket = self.iopub_thread.background_socket


def _untyped(value: Any) -> Any:
    """Return the value without the types that its library has half of."""
    return value
