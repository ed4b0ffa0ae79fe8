from __future__ import annotations

import re
from pathlib import Path

import pytest

from cnnlab import text
from cnnlab.figures import variance, variance_shares

TABLE = """seed,effect,factors,percent_of_variance
0,epochs,1,10
0,learning_rate,1,40
0,optimizer x learning_rate,2,30
0,optimizer x epochs,2,5
0,learning_rate x epochs,2,3
0,rest,0,12
1,epochs,1,12
1,learning_rate,1,42
1,optimizer x learning_rate,2,26
1,optimizer x epochs,2,5
1,learning_rate x epochs,2,5
1,rest,0,10
"""


@pytest.fixture(autouse=True)
def a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "variance_shares.csv"
    path.write_text(TABLE, "utf-8")
    monkeypatch.setattr(variance, "course_file", lambda name: path)


def test_shares_are_means_of_the_seeds_largest_first() -> None:
    html = variance_shares()._repr_html_()
    shares = re.findall(r'<td class="number">([\d.]+)</td>', html)
    assert shares == ["41.0", "11.0", "28.0", "5.0", "4.0", "11.0"]
    assert "<code>optimizer</code> and <code>learning_rate</code> together" in html
    assert html.index("learning_rate") < html.index("epochs")


def test_the_caption_says_how_many_seeds() -> None:
    assert "2 seeds" in repr(variance_shares())
    text.set_language("ko")
    assert "시드 2개" in repr(variance_shares())


def test_one_of_several_analyses_is_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "variance.csv"
    path.write_text(
        "rates,seed,effect,percent_of_variance\n"
        "all,0,width,80\nall,0,dropout,20\nfew,0,width,30\nfew,0,dropout,70\n",
        "utf-8",
    )
    monkeypatch.setattr(variance, "course_file", lambda name: path)
    html = variance_shares("a/variance", rates="few")._repr_html_()
    assert re.findall(r'<td class="number">([\d.]+)</td>', html) == ["70.0", "30.0"]
