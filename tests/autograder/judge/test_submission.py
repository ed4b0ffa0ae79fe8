"""Whole submissions on real kernels: who earns what, and what the graded notebook says."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbgrader.utils import determine_grade

from autograder.builder.course import Course
from autograder.builder.fill import fill, solutions
from autograder.builder.pipeline import BuiltLesson, build
from autograder.builder.twins import points_of
from autograder.grading.plan import Released, plan
from autograder.job import Graded, Incident, Job, Limits
from autograder.judge.pool import Judges
from tests.autograder.judge.small_notebooks import (
    COUNT_KERNELS,
    FLATTEN,
    LESSON,
    OUTPUT_SIZE,
    SEED,
    answer,
    code,
    job,
)
from tests.autograder.stock import REPOSITORY

pytestmark = pytest.mark.xdist_group("judges")

FORGED = "get_ipython().display_pub.publish({'text/plain': '99.0', 'text/html': 'All right'})"


def outputs_of(graded: Graded, name: str) -> list[dict[str, Any]]:
    assert graded.notebook is not None
    [cell] = [cell for cell in graded.notebook["cells"] if cell["id"] == name]
    return list(cell["outputs"])


def panel_of(graded: Graded, exercise: str) -> str:
    [output] = outputs_of(graded, f"{exercise}-check")
    return str(output["data"]["text/html"])


def demand_the_same_grades_of_nbgrader(graded: Graded) -> None:
    notebook: Any = nbformat.reads(json.dumps(graded.notebook), as_version=4)  # type: ignore[no-untyped-call]
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            points = graded.points.get(cell.metadata.nbgrader.grade_id)
            if points is not None:
                assert determine_grade(cell)[0] == points


@cache
def built() -> BuiltLesson:
    lessons = build(Course(REPOSITORY), points_of, "en").lessons
    return next(lesson for lesson in lessons if lesson.entry.name == LESSON)


def lesson_job(language: Any, answers: dict[str, str]) -> Job:
    notebook = json.loads(nbformat.writes(fill(built().editions[language], answers)))  # type: ignore[no-untyped-call]
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    skipped = plan(notebook, Released.of(REPOSITORY, LESSON))
    return Job("s", LESSON, language, notebook, skipped, SEED)


@pytest.mark.parametrize(("language", "words"), [("en", "All right"), ("ko", "모두 맞음")])
def test_the_solved_lesson_earns_everything_in_its_language(
    judges: Judges, language: str, words: str
) -> None:
    graded = judges.grade(lesson_job(language, solutions(built().lesson)))
    assert (graded.status, graded.incidents) == ("graded", ())
    assert sum(graded.points.values()) == 50
    assert words in panel_of(graded, "conv2d")
    demand_the_same_grades_of_nbgrader(graded)


def test_the_lesson_as_it_was_handed_out_earns_nothing(judges: Judges) -> None:
    graded = judges.grade(lesson_job("ko", {}))
    assert set(graded.points.values()) == {0.0}
    assert "아직 시도하지 않음" in panel_of(graded, "conv2d")
    demand_the_same_grades_of_nbgrader(graded)


def test_partial_credit_is_what_nbgrader_reads(judges: Judges) -> None:
    graded = judges.grade(job(answer("output_size", OUTPUT_SIZE.replace("+ 1", "+ 0"))))
    assert 0 < graded.points["check-output_size"] < 4
    [found] = graded.found
    assert (found.exercise, found.kind, found.mistake) == (
        *("output_size", "partly right"),
        "without_plus_one",
    )
    demand_the_same_grades_of_nbgrader(graded)


def test_the_same_seed_earns_the_same_again_and_another_draws_others(judges: Judges) -> None:
    wrong = answer("output_size", OUTPUT_SIZE.replace("+ 1", "+ 0"))
    first, again = judges.grade(job(wrong)), judges.grade(job(wrong))
    other = judges.grade(job(wrong, seed=SEED + 1))
    assert first.points == again.points
    assert panel_of(first, "output_size") == panel_of(again, "output_size")
    assert panel_of(first, "output_size") != panel_of(other, "output_size")


def test_only_the_verdict_is_in_a_check_cell(judges: Judges) -> None:
    pays_itself = f"def count_kernels(a, b):\n    {FORGED}\n    return -1"
    graded = judges.grade(job(answer("count_kernels", pays_itself)))
    assert graded.points == {"check-count_kernels": 0.0}
    [output] = outputs_of(graded, "count_kernels-check")
    assert output["data"]["text/plain"] == "0.0"
    demand_the_same_grades_of_nbgrader(graded)


def test_a_replaced_check_is_told_and_earns_nothing(judges: Judges) -> None:
    replaces = code("mine", "check = lambda name: 99.0")
    graded = judges.grade(job(replaces, answer("count_kernels", COUNT_KERNELS)))
    assert graded.points == {"check-count_kernels": 0.0}
    assert "replace <code>check</code>" in panel_of(graded, "count_kernels")


def test_check_in_a_cell_of_the_learner_is_refused(judges: Judges) -> None:
    asks = code("mine", "for _ in range(3): print(float(check('count_kernels')))")
    graded = judges.grade(job(asks, answer("count_kernels", COUNT_KERNELS)))
    assert outputs_of(graded, "mine")[0]["text"] == "0.0\n0.0\n0.0\n"
    assert graded.points == {"check-count_kernels": 2.0}


@pytest.mark.parametrize(
    "change",
    [
        {"source": 'check("count_kernels");'},
        {"source": 'check("output_size")'},
        {"grade": False},
        {"solution": True},
        {"grade_id": "check-other"},
    ],
)
def test_a_cell_that_is_not_quite_a_check_is_none(judges: Judges, change: dict[str, Any]) -> None:
    filled, check = answer("count_kernels", COUNT_KERNELS)
    check["source"] = change.pop("source", check["source"])
    check["metadata"]["nbgrader"] |= change
    graded = judges.grade(job(filled, check))
    assert graded.points == {}


def test_a_file_of_the_submission_can_be_imported(judges: Judges, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "helpers.py").write_text("def product(a, b): return a * b\n")
    uses = "from helpers import product as count_kernels"
    graded = judges.grade(job(answer("count_kernels", uses), files=str(tmp_path)))
    assert graded.points == {"check-count_kernels": 2.0}


def test_skipped_cells_are_not_run_but_checks_always(judges: Judges) -> None:
    filled, check = answer("count_kernels", COUNT_KERNELS)
    shows = code("shows", "print('shown')")
    graded = judges.grade(job(shows, filled, check, skipped=("shows", "count_kernels-check")))
    assert outputs_of(graded, "shows") == []
    assert graded.points == {"check-count_kernels": 2.0}


def test_what_was_shown_before_is_gone(judges: Judges) -> None:
    old: Any = {"output_type": "stream", "name": "stdout", "text": "old"}
    given = job(code("quiet", "pass"), answer("count_kernels", COUNT_KERNELS))
    for cell in given.notebook["cells"]:
        cell["outputs"] = [old]
    graded = judges.grade(given)
    assert outputs_of(graded, "quiet") == []
    assert "old" not in json.dumps(graded.notebook)


def test_output_is_kept_in_one_piece_a_stream(judges: Judges) -> None:
    prints = """
import sys
for number in range(3):
    print(number, flush=True)
print("first\\rsecond", file=sys.stderr)
"""
    graded = judges.grade(job(code("prints", prints)))
    texts = {output["name"]: output["text"] for output in outputs_of(graded, "prints")}
    assert texts == {"stdout": "0\n1\n2\n", "stderr": "second\n"}


def test_the_time_of_the_whole_notebook_is_limited(judges: Judges) -> None:
    sleeps = [code(f"sleeps-{number}", "time.sleep(0.8)") for number in range(5)]
    given = job(answer("count_kernels", COUNT_KERNELS), *sleeps, answer("flatten", FLATTEN))
    graded = judges.grade(replace(given, limits=Limits(wall=1.5, cell=1)))
    assert graded.points == {"check-count_kernels": 2.0, "check-flatten": 0.0}
    assert graded.status == "graded in part"
    assert graded.incidents[-1].kind == "not run"
    assert [found.kind for found in graded.found] == ["right", "not run"]
    assert "did not run" in panel_of(graded, "flatten")


@pytest.mark.parametrize(
    ("source", "kind", "seconds"),
    [
        ("def count_kernels(a, b):\n    while True: pass", "slow function", "5"),
        ("def count_kernels(a, b): return a * b\nwhile True: pass", "slow cell", "1"),
    ],
)
def test_a_loop_without_end_is_told_with_its_place_and_its_seconds(
    judges: Judges, source: str, kind: str, seconds: str
) -> None:
    graded = judges.grade(job(answer("count_kernels", source), limits=Limits(cell=1)))
    assert graded.status == "graded in part"
    assert graded.incidents == (Incident(kind, "count_kernels", seconds),)


def test_after_too_many_lost_kernels_nothing_more_is_run(judges: Judges) -> None:
    ends = [code(f"ends-{number}", "import os; os._exit(1)") for number in range(7)]
    graded = judges.grade(job(answer("count_kernels", COUNT_KERNELS), *ends, answer("flatten", "")))
    assert graded.points == {"check-count_kernels": 2.0, "check-flatten": 0.0}
    kinds = [incident.kind for incident in graded.incidents]
    assert kinds == ["kernel"] * 6 + ["not run"]
    demand_the_same_grades_of_nbgrader(graded)


def test_a_new_kernel_has_what_earlier_cells_defined(judges: Judges) -> None:
    defines = code("defines", "def product(a, b): return a * b\nprint('once')")
    ends = code("ends", "import os; os._exit(1)")
    uses = answer("count_kernels", "def count_kernels(a, b): return product(a, b)")
    graded = judges.grade(job(defines, ends, uses))
    assert graded.points == {"check-count_kernels": 2.0}
    assert outputs_of(graded, "defines")[0]["text"] == "once\n"
    assert [(i.kind, i.cell) for i in graded.incidents] == [("kernel", "ends")]
