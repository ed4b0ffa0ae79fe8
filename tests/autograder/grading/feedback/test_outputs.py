"""Of each output the richest form that is safe is shown."""

from __future__ import annotations

from typing import Any

import pytest
from nbformat.v4 import new_output

from autograder.grading.feedback.outputs import shown


def display(**data: str) -> dict[str, Any]:
    kinds = {name.replace("_", "/"): value for name, value in data.items()}
    return dict(new_output("display_data", kinds))


@pytest.mark.parametrize(
    ("output", "html"),
    [
        (display(text_html="<b>2</b>", text_plain="2"), "<b>2</b>"),
        (display(text_html="<script>x</script>", text_plain="2"), "x"),
        (display(text_markdown="**a**"), "<p><strong>a</strong></p>\n"),
        (display(text_plain="<b>"), '<pre class="text">&lt;b&gt;</pre>'),
        (display(image_png="iVBO\n"), '<img src="data:image/png;base64,iVBO" alt="made here">'),
        (display(image_png='"><script>', text_plain="p"), '<pre class="text">p</pre>'),
        (display(application_javascript="alert(1)"), ""),
        (new_output("stream", name="stdout", text="a\x1b[31mb\n"), '<pre class="text">ab</pre>'),
        (new_output("stream", name="stderr", text="<i>"), '<pre class="errors">&lt;i&gt;</pre>'),
        (
            new_output("error", ename="E", evalue="v", traceback=["\x1b[0;31mE", "v"]),
            '<pre class="errors">E\nv</pre>',
        ),
    ],
)
def test_each_kind_of_output(output: dict[str, Any], html: str) -> None:
    assert shown(output, "made here") == html


def test_a_picture_keeps_its_own_description() -> None:
    output = display(image_png="iVBO")
    output["metadata"] = {"image/png": {"alt": '"one" digit'}}
    assert 'alt="&quot;one&quot; digit"' in shown(output, "made here")


def test_an_image_from_elsewhere_leaves_nothing() -> None:
    assert shown(display(text_html='<img src="https://example.org/x.png">'), "") == ""
