"""What happens between the guide's blocks: students hand in, and people mark."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import nbformat
from nbgrader.api import Gradebook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tests.guide.term import Term

RIGHT = """def accuracy(logits, labels):
    return float((logits.argmax(axis=1) == labels).mean())"""
# A mistake that the course knows: where all logits are negative, it finds none.
STARTS_AT_ZERO = """def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits, labels):
        best, largest = 0, 0.0
        for digit, logit in enumerate(row):
            if logit > largest:
                best, largest = digit, logit
        right += best == label
    return right / len(labels)"""
NEGATIVE = "def negative(image):\n    return 255 - image"
MOODLE = {
    "Ada Park_2001": ("en", {"accuracy": RIGHT}),
    "박보라_2002": ("ko", {"accuracy": STARTS_AT_ZERO}),
    "Chris Lee_2003": ("en", {}),
}
TIME = "2026-10-01 12:00:00.000000 UTC"
WRITTEN = {
    "dana": ("en", "It guesses, since dark strokes are new to it."),
    "eun": ("ko", "모르겠습니다."),
}
FIRST = {"dana": 4.0, "eun": 1.0}
SECOND = {"dana": 2.0, "eun": 1.0}


def answered(path: Path, answers: Mapping[str, str]) -> str:
    """Return a notebook with answers in its cells."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.source = answers.get(cell.id.removesuffix("-answer"), cell.source)
    return str(nbformat.writes(notebook))


def hand_in_on_moodle(term: Term) -> None:
    with zipfile.ZipFile(term.folder / "moodle.zip", "w") as export:
        for person, (language, answers) in MOODLE.items():
            name = f"{person}_assignsubmission_file_/first-cnn.ipynb"
            export.writestr(name, answered(term.notebook(language, "first-cnn"), answers))


def answer_what_was_fetched(term: Term) -> None:
    """Answer in the student's folder; two more students have handed in through the exchange."""
    path = term.student / "negative" / "negative.ipynb"
    answers = {"negative": NEGATIVE, "why-negatives": "It fails: its filters never saw that."}
    path.write_text(answered(path, answers), "utf-8")
    for number, (student, (language, text)) in enumerate(WRITTEN.items()):
        name = f"{student}+negative+{TIME}+r4nd0m"
        folder = term.root / "server" / "exchange" / "cnn-2026" / "inbound" / name
        folder.mkdir()
        answers = {"negative": NEGATIVE, "why-negatives": text}
        notebook = answered(term.notebook(language, "negative"), answers)
        (folder / "negative.ipynb").write_text(notebook, "utf-8")
        (folder / "timestamp.txt").write_text(TIME)
        (folder / "submission_secret.txt").write_text(f"{number:0128x}")


def two_people_mark(term: Term) -> None:
    _mark(term.folder, FIRST)
    _mark(term.folder.with_name("cnn-2026-second"), SECOND)


def _mark(course: Path, points: Mapping[str, float]) -> None:
    """Give points as the formgrader does; the student of the exchange gets 3 from both."""
    with Gradebook(f"sqlite:///{course / 'build' / 'gradebook.db'}") as gradebook:
        for submission in gradebook.assignment_submissions("negative"):
            student = submission.student.id
            grade = gradebook.find_grade("why-negatives", "negative", "negative", student)
            grade.manual_score = points.get(student, 3.0)
            grade.needs_manual_grade = False
        comment = gradebook.find_comment("why-negatives", "negative", "negative", "eun")
        comment.manual_comment = "다음에는 이유를 써 보십시오."
        gradebook.db.commit()


MEANWHILE: dict[str, Callable[[Term], None]] = {
    "students hand in on Moodle": hand_in_on_moodle,
    "students answer": answer_what_was_fetched,
    "two people mark": two_people_mark,
}
