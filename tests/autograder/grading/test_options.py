"""The command's help reads well, and it speaks the terminal's language."""

from __future__ import annotations

import pytest

from autograder.commands import main
from autograder.grading.options import said_language
from cnnlab.text import system_language


def test_help_names_every_group_and_fits_a_narrow_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as ended:
        main(["grade", "--help"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert "grade LESSON [SOURCE] [options]" in shown
    for group in (
        "device:",
        "sandbox and limits of one submission:",
        "reports:",
        "cluster:",
        "examples:",
    ):
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


WRONG = {
    "--worker-count 3": (
        "--worker-count 3, which this command",
        "이 명령에 없는 옵션을 받았습니다: --worker-count 3",
    ),
    "--csv": ("--csv alone. Expected a value", "--csv 뒤에 값이 없습니다"),
    "--table some": ("'some' for --table. Expected one of", "--table 옵션에 받은 값: 'some'"),
    "--al=1": ("Received --all with '1'", "--all 옵션에 값을 받았습니다: '1'"),
    "--c x": (
        "--c, which may mean --cell, --csv",
        "어느 것인지 알 수 없습니다: --c (--cell, --csv",
    ),
    "--workers 0": ("--workers: received 0, expected a whole", "--workers: 받은 값은 0인데 1"),
    "--timestamps none.csv": ("expected a path that exists", "실제로 있는 경로가 필요합니다"),
}


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_wrong_command_line_is_told_in_the_language_that_it_asks_for(
    wrong: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["grade", "cnn-mechanics", *wrong.split(), "--language", language])
    told = capsys.readouterr().err.replace("\n", " ")
    assert ended.value.code == 2
    assert WRONG[wrong][language == "ko"] in told
    assert (
        "명령에 --help를 붙여 확인해 보십시오."
        if language == "ko"
        else "Try the command with --help."
    ) in told


def test_a_language_that_is_none_is_refused_in_the_terminals(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert said_language(["--language=en"]) == "en"
    with pytest.raises(SystemExit):
        main(["grade", "--language", "de"])
    assert "--language 옵션에 받은 값: 'de'" in capsys.readouterr().err


def test_an_authors_command_stays_english(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    with pytest.raises(SystemExit):
        main(["solve"])
    assert (
        "Expected lesson, --output as well. Try the command with --help." in capsys.readouterr().err
    )
