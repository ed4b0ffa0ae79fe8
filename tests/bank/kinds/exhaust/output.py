"""Prints and displays without measure, and what no notebook file can hold."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.exhaust.time import _in_answer, _in_cell
from tests.bank.kinds.forge.outputs import _SEND
from tests.bank.parts import ALL

_REST = ALL - {"conv2d"}

KINDS: list[Kind] = [
    _in_cell("print-200-megabytes", "Prints 200 MB at once.", "print('x' * 200_000_000)"),
    _in_cell(
        "print-without-end",
        "Prints lines without end.",
        "while True:\n    print('the same line')",
    ),
    _in_answer(
        "print-in-an-answer",
        "Prints 100 MB in every call of an answer, to Python's streams and the process's.",
        """
import os
print("x" * 100_000_000)
for _ in range(100):
    os.write(1, b"x" * 1_000_000)
    os.write(2, b"x" * 1_000_000)
""",
        _REST,
    ),
    _in_cell(
        "many-displays",
        "Displays a hundred thousand results.",
        """
from IPython.display import HTML, display

for number in range(100_000):
    display(HTML(f"<p>{number}</p>"))
""",
    ),
    _in_cell(
        "large-display",
        "Displays a page of 100 MB and a picture of the same size.",
        """
from IPython.display import HTML, display

display(HTML("<p>x</p>" * 12_000_000))
display({"image/png": "A" * 100_000_000}, raw=True)
""",
    ),
    _in_cell(
        "display-of-elements-left-open",
        "Displays a short text that a browser would make millions of elements of.",
        """
from IPython.display import HTML, display

left_open = "".join(f"<b id={number}>" for number in range(290))
display(HTML(f"<p>{left_open}" + "<p>x" * 60_000))
""",
        ALL,
    ),
    _in_cell(
        "display-updated-without-end",
        "Updates one display without end.",
        """
from IPython.display import display

handle = display("x", display_id=True)
while True:
    handle.update("x" * 10_000)
""",
    ),
    _in_cell(
        "large-traceback",
        "Raises an exception with a message of 100 MB and a thousand causes.",
        """
def fail(depth):
    try:
        if depth:
            fail(depth - 1)
    except Exception as problem:
        raise ValueError("x" * 100_000) from problem
    raise ValueError("x" * 100_000_000)


fail(500)
""",
    ),
    _in_cell(
        "terminal-codes-printed",
        "Prints control codes, null bytes and characters that no encoding has.",
        r"""
import sys

print("\x1b[2J\x1b[31m\x00\x07\x08\ufeff\u202e", chr(0xD800) + chr(0xDFFF))
sys.stderr.write("\x1b]0;title\x07" + chr(0xDC80))
raise RuntimeError("\x00\x1b[1m" + chr(0xD83D))
""",
        ALL,
    ),
    _in_cell(
        "comms-without-end",
        "Opens widget comms without end.",
        """
from comm import create_comm

while True:
    create_comm(target_name="jupyter.widget", data={"state": {"value": "x" * 10_000}})
""",
    ),
    _in_cell(
        "output-messages-malformed",
        "Sends outputs without the parts that outputs have, or with parts of the wrong type.",
        _SEND
        + """
for kind in ("stream", "display_data", "execute_result", "error", "status", "clear_output",
             "update_display_data", "comm_open", "execute_input", "nonsense"):
    for content in ({}, {"data": 1, "metadata": None}, {"name": ["stdout"], "text": {"x": 1}},
                    {"data": {"text/plain": 8, "image/png": ["x"]}, "metadata": []},
                    {"ename": None, "evalue": 1, "traceback": "x"},
                    {"data": {"application/json": float("nan")}, "metadata": {}}):
        send(kind, content)
""",
    ),
    _in_cell(
        "output-sockets-closed",
        "Closes the sockets over which the kernel sends its outputs and replies.",
        """
from IPython import get_ipython

kernel = get_ipython().kernel
kernel.iopub_socket.close() if hasattr(kernel.iopub_socket, "close") else None
for thread in (kernel.iopub_thread,):
    thread.socket.close()
""",
    ),
    _in_cell(
        "all-descriptors-closed",
        "Closes every descriptor of its process.",
        "import os\n\nos.closerange(0, 65_536)",
    ),
]
