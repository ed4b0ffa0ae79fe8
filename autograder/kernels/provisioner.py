"""jupyter_client's way to a warm, confined kernel."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import socket
import tempfile
from contextlib import suppress
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase
from traitlets import Dict, Instance, Unicode

from autograder.kernels import requests
from autograder.kernels.listening import PORTS, listening

NAME = "cnnlab-warm"


class WarmProvisioner(KernelProvisionerBase):
    """A kernel that the warm process forks; closing the lifeline ends it and all it started."""

    warm = Instance(socket.socket, help="Where the warm process takes requests.")
    channel = Instance(socket.socket, help="The kernel's end of its connection to the judge.")
    folder = Unicode(help="Where this kernel's sockets may lie; short, paths have 107 bytes.")
    request = Dict(help="The confinement, environment and search path of the kernel.")

    lifeline: socket.socket | None = None
    ended: dict[str, Any] | None = None  # the monitor's last words
    _place: Path | None = None

    @property
    def has_process(self) -> bool:
        """Tell whether there is a kernel to poll, wait for or end."""
        return self.lifeline is not None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Choose where the sockets lie."""
        self._place = Path(tempfile.mkdtemp(dir=self.folder))
        manager: Any = self.parent
        manager.transport, manager.ip = "ipc", str(self._place / "s")
        for channel, port in PORTS.items():
            setattr(manager, f"{channel}_port", port)
        manager.session.key = b""
        self.connection_info = manager.get_connection_info()
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **_: Any) -> Any:  # noqa: ARG002
        """Let the kernel be forked; it may answer from here on."""
        self.lifeline, theirs = socket.socketpair()
        self.lifeline.setblocking(False)
        place = self._place or Path(self.folder)
        scratch = place / "scratch"
        scratch.mkdir()
        request = self.request | {"role": "kernel"}
        request["confinement"] = request["confinement"] | {"scratch": str(scratch)}
        with listening(str(place / "s")) as sockets:
            requests.ask(self.warm, request, [theirs.fileno(), self.channel.fileno(), *sockets])
        theirs.close()
        self.channel.close()
        return self.connection_info

    async def poll(self) -> int | None:
        """Return None while the kernel lives, its exit code after that."""
        if self.lifeline is None:
            return 0
        if self.ended is None:
            with suppress(BlockingIOError):
                self._read_last_words(self.lifeline)
        return None if self.ended is None else int(self.ended.get("code", 1))

    def _read_last_words(self, lifeline: socket.socket) -> None:
        said = lifeline.recv(1 << 16)
        try:
            self.ended = json.loads(said.partition(b"\n")[0])
        except ValueError:  # the monitor itself is gone
            self.ended = {"ended": "gone", "code": 1}

    async def wait(self) -> int | None:
        """Return the exit code once the kernel has ended."""
        loop = asyncio.get_running_loop()
        while self.lifeline is not None and await self.poll() is None:
            waiting, descriptor = loop.create_future(), self.lifeline.fileno()
            loop.add_reader(descriptor, _resolve, waiting)
            try:
                await waiting
            finally:
                loop.remove_reader(descriptor)
        return 0 if self.ended is None else int(self.ended.get("code", 1))

    async def send_signal(self, signum: int) -> None:
        """Let the monitor interrupt the kernel, or end it."""
        self._tell("interrupt" if signum == signal.SIGINT else "kill")

    async def kill(self, restart: bool = False) -> None:  # noqa: ARG002 - never restarted
        """End the kernel and all that it has started."""
        self._tell("kill")

    async def terminate(self, restart: bool = False) -> None:
        """End the kernel: the first process of a namespace ignores every milder request."""
        await self.kill(restart)

    def _tell(self, message: str) -> None:
        if self.lifeline is not None:
            with suppress(OSError):
                self.lifeline.send(json.dumps({"message": message}).encode() + b"\n")

    async def cleanup(self, restart: bool = False) -> None:  # noqa: ARG002
        """Cut the lifeline and remove the sockets."""
        if self.lifeline is not None:
            self.lifeline.close()
            self.lifeline = None
        if self._place is not None:
            shutil.rmtree(self._place, ignore_errors=True)


def _resolve(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_result(None)


def warm_specification(**config: Any) -> KernelSpec:
    """Return a kernel specification whose kernels are forked; `config` are the traits above."""
    factory = KernelProvisionerFactory.instance()
    here = f"{__name__}:{WarmProvisioner.__name__}"
    factory.provisioners[NAME] = EntryPoint(NAME, here, KernelProvisionerFactory.GROUP_NAME)
    provisioner = {"provisioner_name": NAME, "config": config}
    return KernelSpec(
        argv=[],
        display_name="CNN Lab",
        language="python",
        metadata={"kernel_provisioner": provisioner},
    )
