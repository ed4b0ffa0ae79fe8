"""The judge's process: takes jobs one by one over a socket and answers each."""

from __future__ import annotations

import asyncio
import json
import socket
import tempfile
import traceback
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from autograder.cards.card import limits_on_a_card
from autograder.job import Graded, Job
from autograder.judge.models.confined import ConfinedVerifier
from autograder.judge.session import Place
from autograder.judge.submission import Submission
from cnnlab.checks.models.requirements import Predict


def serve(jobs: socket.socket, warm: socket.socket) -> None:
    """Grade until the other end of `jobs` is closed."""
    verifier: ConfinedVerifier | None = None
    with Connection(jobs.detach()) as connection, ExitStack() as at_the_end:
        while True:
            try:
                message = json.loads(connection.recv_bytes())
            except EOFError:
                return
            settings = message["settings"]
            if verifier is None:
                verifier = at_the_end.enter_context(ConfinedVerifier(warm, settings))
            graded = _grade(Job.from_json(message["job"]), settings, warm, verifier)
            connection.send_bytes(json.dumps(graded.to_json()).encode())


def _grade(job: Job, settings: dict[str, Any], warm: socket.socket, predict: Predict) -> Graded:
    try:
        with tempfile.TemporaryDirectory(dir=settings["folder"], prefix="k") as folder:
            Path(folder).chmod(0o711)
            with_card = bool(settings["devices"])
            limits = limits_on_a_card(job.limits) if with_card else job.limits
            confinement = settings["confinement"] | {
                "devices": settings["devices"],
                "limits": vars(limits),
                "submission": job.files,
            }
            request = settings["request"] | {"confinement": confinement}
            place = Place(warm, Path(folder), request, predict)
            where = confinement["level"], settings["device"]
            return asyncio.run(Submission(job, place, *where).grade())
    except Exception:  # the grader's own fault: the next submission must still be graded
        return Graded.failed(job.student, traceback.format_exc())
