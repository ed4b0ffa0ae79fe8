from __future__ import annotations

import json

import pytest

from benchmarks.grading.page import BEGIN, END, FIGURES, PAGES, replaced, section

FIGURES_MADE_UP = {
    "machine": {
        "cores": 2, "processor": "P", "python": "3.11", "nbgrader": "0.9", "keras": "3",
    },
    "runs": [
        {
            "system": system, "submissions": 10, "turn": turn, "seconds": seconds,
            "cpu_seconds": 2 * seconds, "peak_megabytes": 1500,
        }
        for system, turn, seconds in [("stock", 1, 100.0), ("ours", 1, 5.0), ("ours", 2, 7.0)]
    ]
    + [
        {
            "system": "ours, copies", "submissions": submissions, "turn": 1, "seconds": 1.0,
            "cpu_seconds": 5 + 0.5 * submissions, "peak_megabytes": 1500,
        }
        for submissions in (10, 2000)
    ],
    "compared": {"10": {"cpu_ratio": 20.0, "wall_ratio": 21.5, "marks": 130, "differences": 0}},
}  # fmt: skip


@pytest.mark.parametrize("language", PAGES)
def test_the_pages_show_what_was_measured_last(language: str) -> None:
    page = PAGES[language].read_text(encoding="utf-8")
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    assert page == replaced(page, figures, language)


def test_a_row_for_each_system_and_a_sentence_for_each_size() -> None:
    shown = section(FIGURES_MADE_UP, "en")
    assert "| 10 | `nbgrader autograde`, stock | 100 | 10.00 | 20.00 | 1,500 MB |" in shown
    assert shown.count("`python -m autograder grade`") == 1
    assert "**20.0 times** less CPU time and **21.5 times**" in shown
    assert "Of 130 marks, 0 differ." in shown
    assert "to 2,000: each one more costs 0.50 CPU seconds; all" in shown
    assert "start-up included, 5.0." in shown


def test_only_the_section_changes() -> None:
    page = f"above\n{BEGIN}\nold\n{END}\nbelow\n"
    new = replaced(page, FIGURES_MADE_UP, "ko")
    assert new.startswith(f"above\n{BEGIN}\n| 제출물") and new.endswith(f"{END}\nbelow\n")
    assert "old" not in new


def test_a_page_without_a_place_for_figures_is_refused() -> None:
    with pytest.raises(ValueError, match="end of figures"):
        replaced("above\n", FIGURES_MADE_UP, "en")
