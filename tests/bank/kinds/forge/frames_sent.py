"""Sends the judge frames that are broken, endless, or carry what no frame should."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.forge.channel import _RETURNED, _while_checked
from tests.bank.submission import answer

KINDS = [
    Kind(
        "channel-malformed-frames",
        "Sends frames that are no JSON, name unknown types, or lie about their shapes.",
        answer(
            _while_checked("""
for raw in (
    os.urandom(4096),
    frame({"pickle": "gASVAAAA"}),
    frame({"dict": {"status": "returned", "value": {"array": -1}}}),
    frame({"array": 0}, [["<f8", [-1, -8]]], b"12345678"),
    frame({"array": 0}, [["<f8", [1 << 62, 1 << 62]]], b""),
    frame({"array": 0}, [["|O", [1]]], b"12345678"),
    frame({"dict": {"status": "returned", "value": float("nan"), "changed": None}}),
):
    say(raw)
""")
        ),
    ),
    Kind(
        "channel-gigantic-frames",
        "Announces frames of gigabytes and of the largest lengths that the head can name.",
        answer(
            _while_checked("""
for head, body in ((2**32 - 1, 2**64 - 1), (1 << 20, 1 << 40), (0, 1 << 31)):
    say(struct.pack("!IQ", head, body))
    say(bytes(1 << 20))
""")
        ),
    ),
    Kind(
        "channel-deeply-nested",
        "Sends a frame whose JSON is nested a hundred thousand deep.",
        answer(
            _while_checked("""
depth = 100_000
head = b"[" + b'{"list":[' * depth + b"]}" * depth + b",[]]"
say(struct.pack("!IQ", len(head), 0) + head)
""")
        ),
    ),
    Kind(
        "channel-one-byte-at-a-time",
        "Sends an endless frame byte by byte, to keep the judge waiting.",
        answer(
            _while_checked("""
say(struct.pack("!IQ", 1 << 20, 1 << 26))
while True:
    say(b" ")
    time.sleep(0.2)
""")
        ),
    ),
    Kind(
        "channel-flooded",
        "Writes without end and never reads, from a thread and from the answer.",
        answer(
            _while_checked(f"""
def flood():
    while True:
        say({_RETURNED})
threading.Thread(target=flood, daemon=True).start()
flood()
""")
        ),
    ),
]
