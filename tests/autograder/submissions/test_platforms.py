"""Whose file it is, by the names that Moodle, Canvas, nbgrader and people give."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.submissions.identity import student_id
from autograder.submissions.platforms import Owner, owners, without_copy_mark

LESSON = "cnn-mechanics"
NOTEBOOK = f"{LESSON}.ipynb"


def owned(*names: str) -> list[Owner | None]:
    return owners([tuple(name.split("/")) for name in names], LESSON)


def numbered(owner: Owner) -> Owner:
    """The owner with the platform's number, which is the student's id where it gives one."""
    return replace(owner, platform_id=owner.student if owner.student.isdecimal() else "")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            f"Minsu Kim_123456_assignsubmission_file_/{NOTEBOOK}",
            Owner("123456", "Minsu Kim", (NOTEBOOK,)),
        ),
        (
            f"Minsu Kim_123456_assignsubmission_file/{NOTEBOOK}",
            Owner("123456", "Minsu Kim", (NOTEBOOK,)),
        ),
        (
            f"김 민수_123456_assignsubmission_file_/work/{NOTEBOOK}",
            Owner("123456", "김 민수", ("work", NOTEBOOK)),
        ),
        (
            f"O'Neil, Ana-María_7_assignsubmission_file_{NOTEBOOK}",
            Owner("7", "O'Neil, Ana-María", (NOTEBOOK,)),
        ),
        (
            f"Participant_42_assignsubmission_file_/{NOTEBOOK}",
            Owner("42", "Participant", (NOTEBOOK,)),
        ),
        (f"참가자_42_assignsubmission_file_/{NOTEBOOK}", Owner("42", "참가자", (NOTEBOOK,))),
        (
            f"Default group_assignsubmission_file_/{NOTEBOOK}",
            Owner("Default group", "Default group", (NOTEBOOK,)),
        ),
        (
            "Minsu Kim_1_assignsubmission_file_x_2_assignsubmission_file_y.ipynb",
            Owner("1", "Minsu Kim", ("x_2_assignsubmission_file_y.ipynb",)),
        ),
        ("Minsu Kim_123456_assignsubmission_onlinetext_/onlinetext.html", None),
        ("Minsu Kim_123456_assignsubmission_file_", None),
        ("grades.csv", None),
    ],
)
def test_moodle_names_the_student_before_its_marker(name: str, expected: Owner | None) -> None:
    found = owned(name, "Other_9_assignsubmission_file_/x.ipynb")[0]
    assert found == (expected and numbered(expected))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (f"kimminsu_12345_67890_{NOTEBOOK}", ("12345", "kimminsu", NOTEBOOK, False, 67890)),
        (f"kimminsu_LATE_12345_67890_{NOTEBOOK}", ("12345", "kimminsu", NOTEBOOK, True, 67890)),
        (
            "kimminsu_12345_67890_cnn-mechanics-2.ipynb",
            ("12345", "kimminsu", "cnn-mechanics-2.ipynb", False, 67890),
        ),
        (f"김민수_12345_67890_{NOTEBOOK}", ("12345", "김민수", NOTEBOOK, False, 67890)),
        (f"team_7_a_12345_67890_{NOTEBOOK}", ("12345", "team_7_a", NOTEBOOK, False, 67890)),
        (f"anon_aB3xY_67890_{NOTEBOOK}", ("anon_aB3xY", "", NOTEBOOK, False, 67890)),
        (f"LATE_anon_aB3xY_67890_{NOTEBOOK}", ("anon_aB3xY", "", NOTEBOOK, True, 67890)),
        ("kimminsu_1_2_lee_3_4_x.ipynb", ("1", "kimminsu", "lee_3_4_x.ipynb", False, 2)),
        ("kimminsu_12345_text.html", None),
        ("kimminsu_LATE_12345_link.html", None),
    ],
)
def test_canvas_names_the_student_and_the_file(
    name: str, expected: tuple[str, str, str, bool, int] | None
) -> None:
    found = owned(name, "leejiwoo_9_9_x.ipynb", "parksora_8_8_x.ipynb")[0]
    if expected is None:
        assert found is None
    else:
        student, full_name, inner, late, order = expected
        assert found == numbered(Owner(student, full_name, (inner,), late, order))


def test_one_learners_name_for_files_does_not_decide_about_the_others() -> None:
    canvas = [f"kim_1_2_{NOTEBOOK}", *(f"lee_3_{n}_a_9_assignsubmission_file_b" for n in range(9))]
    assert [owner and owner.student for owner in owned(*canvas)] == ["1", *["3"] * 9]
    moodle = [f"Kim_1_assignsubmission_file_{n}_5_x.ipynb" for n in range(9)]
    assert {owner and owner.student for owner in owned(*moodle)} == {"1"}
    plain = ["kim.ipynb", "lee.ipynb", "park_1_assignsubmission_file_x.ipynb"]
    assert [owner and owner.student for owner in owned(*plain)][:2] == ["kim", "lee"]


def test_nbgraders_tree_is_known_by_the_lessons_folder() -> None:
    assert owned(f"kim/{LESSON}/{NOTEBOOK}", "kim/other/other.ipynb", "notes.txt") == [
        Owner("kim", "", (NOTEBOOK,)),
        None,
        None,
    ]


def test_plain_names_are_the_students() -> None:
    assert owned("kim.ipynb", f"lee/{NOTEBOOK}", "lee/a/b.csv", "park.zip", "list.csv") == [
        Owner("kim", "kim", ("kim.ipynb",)),
        Owner("lee", "lee", (NOTEBOOK,)),
        Owner("lee", "lee", ("a", "b.csv")),
        Owner("park", "park", ("park.zip",)),
        None,
    ]


@pytest.mark.parametrize(
    ("names", "students"),
    [
        (["all/kim.ipynb", "all/lee.ipynb"], ["kim", "lee"]),
        ([f"submitted/kim/{LESSON}/{NOTEBOOK}"], ["kim"]),
        ([f"all/Kim_1_assignsubmission_file_/{NOTEBOOK}"], ["1"]),
        ([f"all/kim_1_2_{NOTEBOOK}"], ["1"]),
        ([f"all/kim/{NOTEBOOK}", "all/lee/x.ipynb"], ["kim", "lee"]),
        ([f"kim/{NOTEBOOK}", "kim/data.csv"], ["kim", "kim"]),
        ([f"kim/{NOTEBOOK}", "kim/draft.ipynb"], ["kim", "kim"]),
        ([f"kim/{LESSON}/{NOTEBOOK}"], ["kim"]),
    ],
)
def test_a_folder_around_the_whole_export_is_no_student(
    names: list[str], students: list[str]
) -> None:
    assert [owner and owner.student for owner in owned(*names)] == students


@pytest.mark.parametrize("mark", ["", "-2", "-10", " (1)", "(3)", "-Copy1", "-Copy", "_2"])
def test_the_marks_of_second_copies_are_no_part_of_a_name(mark: str) -> None:
    assert without_copy_mark(f"{LESSON}{mark}") == LESSON


@pytest.mark.parametrize("name", ["123456", "kim", "김민수", "kim.minsu@example.ac.kr", "a-b_c"])
def test_usual_ids_stay_as_they_are(name: str) -> None:
    assert student_id(name) == name


def test_composed_and_decomposed_korean_are_one_student() -> None:
    assert student_id("\u1100\u1161") == student_id("\uac00") == "\uac00"


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", ".", "..", "../../etc", "a/b", "a\\b", "a\0b", "a\nb", "-rf", ".hidden", "a."),
        *("Kim Minsu", "a*b", "[ab]", "CON:", "\ud800", "x" * 500, "가" * 80),
    ],
)
def test_other_ids_become_names_of_folders_that_never_meet(name: str) -> None:
    made = student_id(name)
    assert made == student_id(name) != student_id(f"{name}!")
    assert made not in ("", ".", "..") and made[0] not in ".-"
    assert not set(made) & set("/\\\0\n *[]?:") and len(made.encode()) <= 80
