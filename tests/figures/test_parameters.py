from __future__ import annotations

import re

import keras

from cnnlab.figures import parameter_table


def cells(html: str) -> list[str]:
    return re.findall(r"<td[^>]*>([^<]+)</td>", html)


def test_parameters_are_those_of_the_model() -> None:
    model = keras.Sequential(
        [keras.Input((8, 8, 3)), keras.layers.Conv2D(4, 3), keras.layers.Flatten()]
    )
    html = parameter_table({"a < b": model})._repr_html_()
    assert cells(html) == ["(None, 6, 6, 4)", "112", "(None, 144)", "0", "112"]
    assert "a &lt; b" in html
