from __future__ import annotations

import re

import numpy as np

from cnnlab.figures import pooling_by_hand


def cells(html: str) -> list[str]:
    return re.findall(r"<td[^>]*>([^<]+)</td>", html)


def test_pooling_leaves_out_what_fills_no_window() -> None:
    values = np.arange(20).reshape(4, 5)
    shown = cells(pooling_by_hand(values, size=2)._repr_html_())
    assert shown[20:24] == ["6", "8", "16", "18"]
    assert shown[24:] == ["3", "5", "13", "15"]
