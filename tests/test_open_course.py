"""`make lab COURSE=folder` before anything opens: what it refuses, and whose files are copied."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.learner_copies import update_copies

ROOT = Path(__file__).resolve().parents[1]


def test_a_folder_without_notebooks_is_refused_with_the_cure(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "tools.open_lab",
        "--language",
        "en",
        "--course",
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"Received: the course {tmp_path}, which holds no notebooks" in done.stderr
    assert f"Try: python -m autograder build --course {tmp_path}" in done.stderr
    assert not (tmp_path / "work").exists()


def test_answers_stay_when_a_later_pack_is_unzipped_over_an_earlier_one(tmp_path: Path) -> None:
    edition = tmp_path / "notebooks" / "en" / "07-darker" / "darker.ipynb"
    edition.parent.mkdir(parents=True)
    edition.write_text('{"cells": [], "metadata": {"cnnlab": {"digest": "first"}}}', "utf-8")
    update_copies(tmp_path / "notebooks", tmp_path / "work")
    mine = tmp_path / "work" / "en" / "07-darker" / "darker.ipynb"
    answered = (ROOT / "notebooks" / "en" / "00-first-cnn" / "first-cnn.ipynb").read_text("utf-8")
    mine.write_text(answered.replace("raise NotImplementedError", "return 1 #"), "utf-8")
    before = mine.read_bytes()
    edition.write_text('{"cells": [], "metadata": {"cnnlab": {"digest": "second"}}}', "utf-8")
    assert update_copies(tmp_path / "notebooks", tmp_path / "work") == [mine]
    assert mine.read_bytes() == before
