"""Predictions are counted by answer and by how they ended, and nobody's words are shown."""

from __future__ import annotations

from autograder.report.asked import Asked
from autograder.report.content import Answer, Question
from autograder.report.measured import Measured, measured_in
from autograder.report.predicted import OPEN, Predicted
from autograder.report.questions import calibration, questions_of
from autograder.report.statistics import share
from cnnlab.prediction import Value
from cnnlab.text import Text, verbatim

SECTION = Text(en="Stride", ko="스트라이드")
ASKED = {"side": Asked("side", SECTION, None, frozenset({"falls", "same"}))}
OTHER = "other words"


def question(measured: Measured | None, *values: Value, at_least: int = 1) -> Question:
    predictions = [{"side": Predicted("answered", value)} for value in values]
    table = {"side": measured} if measured else {}
    return questions_of(ASKED, table, predictions, at_least)[0]


def answers(found: Question) -> list[tuple[str, int, str]]:
    return [(one.shown.en, one.learners, one.ending) for one in found.answers]


def test_answers_are_counted_by_what_was_predicted_and_by_how_it_ended() -> None:
    found = question(Measured(5.0), 5, 5.2, 5, 7, "cannot tell")
    assert answers(found) == [
        ("5", 2, "held"),
        ("5.2", 1, "held"),
        ("7", 1, "differed"),
        ("cannot tell", 1, "undecided"),
    ]
    assert (found.held, found.differed, found.undecided, found.measured) == (3, 1, 1, "5")


def test_open_and_unreadable_predictions_are_told_apart() -> None:
    predictions = [{"side": OPEN}, {}, {"side": Predicted("unreadable")}]
    [found] = questions_of(ASKED, {"side": Measured(5)}, predictions)
    assert (found.open, found.unreadable, found.answers) == (1, 2, ())


def test_a_word_that_the_question_does_not_offer_is_not_shown() -> None:
    words = ("falls", "Same", "<b>나는 김하늘</b>", ("falls", "I am Kim"))
    found = question(Measured("same"), *words)
    assert {one[0] for one in answers(found)} == {"falls", "Same", OTHER}
    own = [{"side": Predicted("answered", words[2])}]
    [shown] = questions_of(ASKED, {"side": Measured("same")}, own, own_words=True)
    assert shown.answers == (Answer(verbatim("<b>나는 김하늘</b>"), 1, "differed"),)


def test_long_words_and_control_characters_are_bounded() -> None:
    own = [{"side": Predicted("answered", "\x1b\u202e" + "x" * 190)}]
    [found] = questions_of(ASKED, {}, own, own_words=True)
    assert found.answers[0].shown.en == "??" + "x" * 57 + "…"


def test_what_every_computer_measures_for_itself_is_not_compared() -> None:
    found = question(Measured(8.5, by_machine=True), 8.5, 100)
    assert (found.held, found.differed, found.not_compared) == (0, 0, 2)
    assert {one.ending for one in found.answers} == {"not compared"}


def test_a_question_of_an_own_lesson_has_no_measurement() -> None:
    found = question(None, 3)
    assert (found.measured, found.not_compared) == ("", 1)


def test_rare_answers_are_put_together_by_how_they_ended() -> None:
    found = question(Measured(5), 5, 5, 4, 3, "cannot tell", at_least=2)
    assert answers(found) == [
        ("5", 2, "held"),
        ("others", 2, "differed"),
        ("others", 1, "undecided"),
    ]


def test_calibration_counts_what_said_something() -> None:
    both = [question(Measured(5), 5, 4, "cannot tell"), question(Measured(5), 5)]
    assert calibration(both) == share(2 / 3, 3)
    assert calibration([]).value is None


def test_a_lesson_without_a_table_has_no_measurements() -> None:
    assert measured_in("no-such-lesson") == {}
    assert measured_in("first-cnn")["right-of-100"].by_machine is False
