from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.grading.slow import ENDLESS, printing, sleeping
from cnnlab.checks.examine import examine
from tests.benchmarks.lesson import EXERCISES, POOL, SEED, cell

if TYPE_CHECKING:
    import pytest


def test_a_pause_and_a_print_change_no_points(capfd: pytest.CaptureFixture[str]) -> None:
    answer = printing(sleeping(POOL["flatten"]["right"][0], 0.001), "flatten")
    verdict = examine(EXERCISES["flatten"], cell("flatten", answer.whole), SEED)
    assert verdict.points == EXERCISES["flatten"].points
    assert "flatten is called" in verdict.printed
    assert "time.sleep(0.001)" in answer.source


def test_the_endless_answer_is_stopped_by_its_check() -> None:
    verdict = examine(EXERCISES["receptive_field"], cell("receptive_field", ENDLESS.whole), SEED)
    assert verdict.judgement is not None
    assert verdict.points == 0
    assert verdict.judgement.first_failure is not None
    assert verdict.judgement.first_failure.outcome.status == "too slow"
