"""What is left where one hyperparameter is fixed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cnnlab import text
from cnnlab.figures import fixed, fixed_values

TABLE = """hyperparameter,value,seed,accuracy,lost
nothing,,0,97,0
nothing,,1,96,0
width,8x16,0,95,2
width,8x16,1,95,1
optimizer,adam,0,97,0
optimizer,adam,1,96,0
learning_rate,0.0001,0,90,7
learning_rate,0.0001,1,92,4
"""


@pytest.fixture(autouse=True)
def a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "fixed_values.csv"
    path.write_text(TABLE, "utf-8")
    monkeypatch.setattr(fixed, "course_file", lambda name: path)


def test_each_value_has_the_mean_of_its_seeds() -> None:
    html = fixed_values()._repr_html_()
    means = re.findall(r'<td class="number">([\d.]+)</td>', html)
    assert means == ["96.5", "95.0", "96.5", "91.0"]
    assert "91.0 %; seed by seed 90.0, 92.0." in html
    assert "learning_rate 0.0001: 91.0 %" in repr(fixed_values())


def test_values_are_written_as_people_read_them() -> None:
    cells = re.findall(r"<td>(.*?)</td>", fixed_values()._repr_html_())
    assert cells[:4] == ["", "8/16", "<code>adam</code>", "0.0001"]


def test_values_speak_korean() -> None:
    text.set_language("ko")
    assert "학습률" in fixed_values()._repr_html_()
