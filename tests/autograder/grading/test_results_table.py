"""The table lines up in any script and lets no name touch the terminal."""

from __future__ import annotations

from dataclasses import replace

from wcwidth import wcswidth

from autograder.grading.results import Result
from autograder.grading.results_table import results_table, visible
from cnnlab.text import set_language
from tests.autograder.grading.exports.class_results import classroom, result


def many(count: int) -> list[Result]:
    found = [result(f"s{number:04}", float(number % 8)) for number in range(count)]
    found[500] = replace(found[500], status="failed", total=0.0, reason="no kernel")
    found[600] = replace(found[600], status="not graded", total=0.0, reason="not JSON")
    return found


def test_columns_line_up_also_for_korean_names() -> None:
    lines = results_table(classroom()).splitlines()
    ends = {wcswidth(line[: line.index(" / 12")]) for line in lines if " / 12" in line}
    assert len(ends) == 1
    starts = {
        wcswidth(line[: line.index(word)])
        for line in lines[:5]
        for word in ("graded", "status")
        if word in line and "grader" not in line
    }
    assert len(starts) == 1


def test_sums_stand_below() -> None:
    shown = results_table(classroom())
    assert "graded: 3\n" in shown and "grader failed: 1\n" in shown
    assert "sandbox namespaces: 4\n" in shown
    assert "To be read by a person: 2, worth up to 10 points in all." in shown
    assert shown.endswith("Submissions: 4, mean 6.75 of 12 points, 2.4 s of grading.\n")


def test_devices_are_shown_where_one_of_them_is_a_card() -> None:
    ada, *others = classroom()
    assert "device" not in results_table([ada, *others])
    shown = results_table([replace(ada, device="GPU 0: NVIDIA H200"), *others])
    heading = shown.splitlines()[0].split()
    assert heading.index("sandbox") < heading.index("device") < heading.index("reason")
    assert "device CPU: 3\n" in shown and "device GPU 0: NVIDIA H200: 1\n" in shown


def test_it_speaks_korean() -> None:
    set_language("ko")
    shown = results_table(classroom())
    assert shown.split()[:3] == ["학생", "이름", "점수"]
    assert "제출물: 4개, 평균 6.75점(만점 12점)" in shown


def test_a_large_class_is_counted_and_the_worst_are_listed() -> None:
    shown = results_table(many(1000))
    assert len(shown.splitlines()) < 25
    assert "The 10 that need a look first" in shown
    assert shown.index("s0500") < shown.index("s0600") < shown.index("s0000")
    assert "graded: 998" in shown
    assert len(results_table(many(1000), everybody=True).splitlines()) > 1000


def test_an_empty_class_is_said_so() -> None:
    assert results_table([]) == "Submissions: 0, mean 0 of 0 points, 0.0 s of grading.\n"


def test_control_characters_are_shown_and_not_obeyed() -> None:
    hostile = "a\x1b[2J\r\n\u202eb\x07\ud800"
    assert visible(hostile, 80) == "a\\x1b[2J\\r\\n\\u202eb\\x07\\ud800"
    shown = results_table([replace(result(hostile, name=hostile), reason=hostile, level=hostile)])
    assert all(letter.isprintable() or letter == "\n" for letter in shown)
    assert len(shown.splitlines()) == len(results_table([result("ada", name="b")]).splitlines())


def test_a_reason_that_is_cut_says_where_the_whole_one_is() -> None:
    told = "--csv FILE writes them in full"
    short, long = replace(result("ada"), reason="r" * 60), replace(result("bob"), reason="r" * 61)
    assert told not in results_table([short])
    assert f"r…\n\nReasons that end in … are cut; {told}." in results_table([short, long])
    unlisted = replace(long, total=12.0)
    assert told not in results_table([*many(1000), unlisted])
    assert told in results_table([*many(1000), unlisted], everybody=True)


def test_long_texts_are_cut_to_the_column() -> None:
    assert visible("한" * 1000, 10) == "한한한한…"
    assert wcswidth(visible("e" + "\u0301" * 100_000, 10)) <= 10
