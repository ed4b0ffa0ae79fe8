from autograder.grading.feedback.mark_scheme import without_mark_scheme


def test_a_mark_scheme_is_left_out_with_its_markers() -> None:
    rubric = "**5 points**\n\n### BEGIN MARK SCHEME\n| 1 | both see 5×5 |\n### END MARK SCHEME\n"
    assert without_mark_scheme(rubric) == "**5 points**"


def test_a_cell_of_the_build_that_holds_nothing_else_is_left_out_as_a_whole() -> None:
    scheme = "### BEGIN MARK SCHEME\nboth see 5×5\n### END MARK SCHEME\n"
    assert without_mark_scheme(f"**5 points · 5점**\n\n{scheme}") == ""
    assert without_mark_scheme("**5 points · 5점**") == "**5 points · 5점**"


def test_a_marker_alone_takes_nothing_along() -> None:
    assert without_mark_scheme("### BEGIN MARK SCHEME\nmy own") == "### BEGIN MARK SCHEME\nmy own"
