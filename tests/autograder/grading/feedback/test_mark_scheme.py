from autograder.grading.feedback.mark_scheme import without_mark_scheme


def test_a_mark_scheme_is_left_out_with_its_markers() -> None:
    rubric = "**5 points**\n\n### BEGIN MARK SCHEME\n| 1 | both see 5×5 |\n### END MARK SCHEME\n"
    assert without_mark_scheme(rubric) == "**5 points**"


def test_a_marker_alone_takes_nothing_along() -> None:
    assert without_mark_scheme("### BEGIN MARK SCHEME\nmy own") == "### BEGIN MARK SCHEME\nmy own"
