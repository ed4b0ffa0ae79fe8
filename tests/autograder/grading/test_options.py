"""The command's help reads well, and it speaks the terminal's language."""

from __future__ import annotations

import pytest

from autograder.commands import main
from autograder.grading.options import system_language


def test_help_names_every_group_and_fits_a_narrow_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as ended:
        main(["grade", "--help"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert "grade LESSON [SOURCE] [options]" in shown
    for group in ("sandbox and limits of one submission:", "reports:", "cluster:", "examples:"):
        assert f"\n{group}\n" in shown
    assert "(default: 300)" in shown and "(default: 2048)" in shown
    assert max(map(len, shown.splitlines())) <= 100


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "ko_KR.UTF-8"}, "ko"),
        ({}, "en"),
    ],
)
def test_the_terminals_language_is_the_commands(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language
