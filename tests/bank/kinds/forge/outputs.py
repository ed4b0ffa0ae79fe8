"""Writes into the check cell's output what nbgrader reads as a grade."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.submission import answer, cell, together

# Sends a message as if the kernel had, in the name of the cell that is running.
_SEND = """
from IPython import get_ipython

kernel = get_ipython().kernel


def send(kind, content, parent=None):
    parent = parent or kernel.get_parent("shell")
    kernel.session.send(kernel.iopub_socket, kind, content, parent=parent)


def result(text):
    data = {"text/plain": text}
    return {"data": data, "metadata": {}, "execution_count": 1}

"""

KINDS = [
    Kind(
        "displayhook-text",
        "Shows a text as the result from within the answer: nbgrader reads text as full points.",
        answer("""
def conv2d(*arguments):
    import sys

    sys.displayhook("x")
"""),
    ),
    Kind(
        "displayhook-number",
        "Shows the number of points as the result from within the answer.",
        answer("""
def conv2d(*arguments):
    import sys

    sys.displayhook(8.0)
"""),
    ),
    Kind(
        "result-message",
        "Sends an execute_result through the kernel's own socket, with the check cell's header.",
        together(
            cell(_SEND),
            answer("""
def conv2d(*arguments):
    send("execute_result", result("8.0"))
"""),
        ),
    ),
    Kind(
        "result-message-before-the-check",
        "Sends an execute_result when the check cell starts, before the check itself runs.",
        cell(
            _SEND
            + """
def speak(info):
    if info.raw_cell == 'check("conv2d")':
        send("execute_result", result("8.0"))


get_ipython().events.register("pre_run_cell", speak)
"""
        ),
    ),
    Kind(
        "idle-before-the-end",
        "Says that the cell has ended, with a result, while the check is still running.",
        together(
            cell(_SEND),
            answer("""
def conv2d(*arguments):
    send("execute_result", result("8.0"))
    send("status", {"execution_state": "idle"})
    reply = {"status": "ok", "execution_count": 1, "user_expressions": {}, "payload": []}
    kernel.session.send(
        kernel.shell_stream, "execute_reply", reply,
        parent=kernel.get_parent("shell"), ident=kernel._parent_ident["shell"],
    )
"""),
        ),
    ),
    Kind(
        "displayhook-replaced",
        "Replaces the kernel's display hook, so that one check's result is shown as full points.",
        cell("""
from IPython import get_ipython

hook = type(get_ipython().displayhook)
real_call = hook.__call__
running = []
get_ipython().events.register("pre_run_cell", lambda info: running.append(info.raw_cell))
hook.__call__ = lambda self, value=None: real_call(
    self, 8.0 if "conv2d" in running[-1] else value
)
"""),
    ),
    Kind(
        "output-suppressed",
        "Keeps the check's result from being shown: nbgrader reads no output as full points.",
        cell("""
from IPython import get_ipython

hook = type(get_ipython().displayhook)
real_call = hook.__call__
running = []
get_ipython().events.register("pre_run_cell", lambda info: running.append(info.raw_cell))


def quiet_call(self, value=None):
    if "conv2d" not in running[-1]:
        real_call(self, value)


hook.__call__ = quiet_call
"""),
    ),
    Kind(
        "formatter-registered",
        "Registers a text formatter that shows every verdict on one exercise as full points.",
        cell("""
from IPython import get_ipython

formatters = get_ipython().display_formatter
formatters.ipython_display_formatter.for_type(
    type(check("conv2d")), lambda verdict: get_ipython().displayhook(8.0)
)
formatters.formatters["text/plain"].for_type(
    type(check("conv2d")), lambda verdict, printer, cycle: printer.text("8.0")
)
"""),
    ),
    Kind(
        "verdict-overwritten-later",
        "Updates and clears, from a later cell, what the check cell has shown.",
        together(
            cell(_SEND + "\nheaders = {}\n"),
            answer("""
def conv2d(*arguments):
    headers["check"] = kernel.get_parent("shell")
    send("display_data", result("waiting") | {"transient": {"display_id": "verdict"}})
"""),
            cell(
                """
for parent in (None, headers["check"]):
    update = result("8.0") | {"transient": {"display_id": "verdict"}}
    send("update_display_data", update, parent)
    send("clear_output", {"wait": False}, parent)
    send("execute_result", result("8.0"), parent)
""",
                above="pool",
            ),
        ),
    ),
    Kind(
        "verdict-imitated",
        "Displays a panel that looks like a right verdict and prints the points beside it.",
        answer("""
def conv2d(*arguments):
    from IPython.display import HTML, display

    display(HTML("<section class='cnnlab-verdict'><h4>Right: 8 of 8 points</h4></section>"))
    print("8.0")
"""),
    ),
]
