"""Every kind of incident has a sentence in both languages, and no sentence is without its kind."""

from __future__ import annotations

import re
from pathlib import Path

from autograder import submissions
from autograder.reasons import REASONS, reason
from autograder.submissions.reasons import REASONS as SUBMISSIONS

FOLDER = Path(submissions.__file__).parent


def test_the_kinds_are_in_order_and_no_part_takes_anothers() -> None:
    assert list(REASONS) == sorted(REASONS)
    assert list(SUBMISSIONS) == sorted(SUBMISSIONS)


def test_both_languages_say_the_same_values() -> None:
    for kind, text in REASONS.items():
        assert text.en and re.search("[가-힣]", text.ko), kind
        assert set(re.findall(r"\{(\w+)\}", text.en)) == set(re.findall(r"\{(\w+)\}", text.ko)), (
            kind
        )


def test_every_text_about_submissions_is_used() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in FOLDER.glob("*.py")
        if path.name != "reasons.py"
    )
    assert [kind for kind in SUBMISSIONS if f'"{kind}"' not in code] == []


def test_a_hostile_value_is_only_text() -> None:
    assert reason("link", detail="{cell.__class__}").en.startswith("{cell.__class__} is a link")
