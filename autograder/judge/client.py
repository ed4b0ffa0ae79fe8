"""nbclient and jupyter_client, taught to distrust what a kernel sends."""

from __future__ import annotations

import time
from queue import Empty
from typing import Any

import zmq
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output
from traitlets import Any as AnyTrait
from traitlets import Integer, Type

from autograder.judge.texts import left_on_screen, whole

# One message. Larger ones end the connection before they fill this process's memory.
_LARGEST_MESSAGE = 8 << 20
_MOST_WAITING = 16
_MOST_MESSAGES = 5_000  # that one cell may show


def hostile_context() -> zmq.asyncio.Context:
    """Return a context whose sockets bound what they take in."""
    context = zmq.asyncio.Context()
    context.setsockopt(zmq.MAXMSGSIZE, _LARGEST_MESSAGE)
    context.setsockopt(zmq.RCVHWM, _MOST_WAITING)
    context.setsockopt(zmq.LINGER, 0)
    return context


class Client(AsyncKernelClient):
    """Is ready when the kernel answers, without the pauses that cold kernels need."""

    def connect(self) -> None:
        """Connect to what a warm kernel has; input and heartbeat it has not."""
        self.start_channels(stdin=False, hb=False, control=False)

    def drop(self) -> None:
        """Close the channels without the second that they grant to unsent messages."""
        for channel in (self.shell_channel, self.iopub_channel):
            channel.socket.close(linger=0)

    async def ready(self, seconds: float) -> bool:
        """Tell whether the kernel answered in time, with its output channel connected."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.kernel_info()
            try:
                await self.get_shell_msg(timeout=end - time.monotonic())
                await self.get_iopub_msg(timeout=0.5)
            except Empty:
                continue
            return True
        return False


class Manager(AsyncKernelManager):
    """Makes clients of the kind above."""

    client_class = "autograder.judge.client.Client"
    client_factory = Type(klass=AsyncKernelClient, default_value=Client)


class Runner(NotebookClient):
    """Runs cells and keeps their outputs: only well-formed ones, and only so many bytes.

    room      bytes that may still be kept of the whole notebook
    on_flood  called when a cell shows far more than that
    """

    room = Integer()
    on_flood = AnyTrait()
    cut = False
    _messages = 0

    async def run(self, source: str) -> None:
        """Run the source; it ends when the kernel says so, which only a cell's time limits.

        What it has shown so far is in `shown`, and stays as it is once this was cancelled.
        """
        self._messages = 0
        # A cell of its own: nothing that comes late changes the notebook.
        cell: NotebookNode = new_code_cell(source)  # type: ignore[no-untyped-call]
        self.nb.cells = [cell]
        await self.async_execute_cell(cell, 0)

    @property
    def shown(self) -> list[NotebookNode]:
        """The outputs of the cell that was run last."""
        outputs: list[NotebookNode] = self.nb.cells[0].outputs
        for output in outputs:
            if output.output_type == "stream":
                output.text = left_on_screen(output.text)
        return outputs

    def process_message(
        self, msg: dict[str, Any], cell: NotebookNode, cell_index: int
    ) -> NotebookNode | None:
        """Keep one output of the running cell, if it is one and there is room."""
        del cell_index
        kind, content = msg["msg_type"], msg["content"]
        if kind == "status" and isinstance(content, dict):
            if content.get("execution_state") == "idle":
                raise CellExecutionComplete
            return None
        self._messages += 1
        output = _output(kind, content)
        size = len(str(output))
        if self._messages > _MOST_MESSAGES or (output is not None and size > self.room):
            self.cut = True
            self.on_flood()
        elif kind == "clear_output":
            cell.outputs = []
        elif output is not None:
            self.room -= size
            _append(cell.outputs, output)
        return None


def _append(outputs: list[NotebookNode], output: NotebookNode) -> None:
    """Add an output, or more text to the last one; nbclient's own way can take hours."""
    last = outputs[-1] if outputs else None
    if last and last.output_type == output.output_type == "stream" and last.name == output.name:
        last.text += output.text
    else:
        outputs.append(output)


def _output(kind: str, content: Any) -> NotebookNode | None:
    """Return a kernel's message as a notebook's output; None for what is none, or malformed."""
    if not isinstance(content, dict):
        return None
    if kind == "stream" and content.get("name") in ("stdout", "stderr"):
        return _of_texts(kind, name=content["name"], text=content.get("text"))
    if kind == "error":
        trace = content.get("traceback")
        if not isinstance(trace, list) or not all(isinstance(line, str) for line in trace):
            return None
        lines = [whole(line) for line in trace]
        return _of_texts(kind, lines, ename=content.get("ename"), evalue=content.get("evalue"))
    if kind in ("display_data", "execute_result") and isinstance(content.get("data"), dict):
        data = {
            whole(key): whole(value)
            for key, value in content["data"].items()
            if isinstance(key, str) and isinstance(value, str)
        }
        count = {"execution_count": None} if kind == "execute_result" else {}
        output: NotebookNode = new_output(kind, data=data, metadata={}, **count)  # type: ignore[no-untyped-call]
        return output
    return None


def _of_texts(kind: str, trace: list[str] | None = None, **texts: Any) -> NotebookNode | None:
    if not all(isinstance(text, str) for text in texts.values()):
        return None
    texts = {name: whole(text) for name, text in texts.items()}
    more = {} if trace is None else {"traceback": trace}
    output: NotebookNode = new_output(kind, **texts, **more)  # type: ignore[no-untyped-call]
    return output
