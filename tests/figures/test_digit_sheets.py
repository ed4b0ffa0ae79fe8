from __future__ import annotations

import numpy as np

from cnnlab import text
from cnnlab.figures import digit_sheet, wrong_digits

IMAGES = np.random.default_rng(0).random((4, 28, 28, 1))
LABELS = np.array([2, 0, 1, 1])
LOGITS = np.array([[0, 0, 9.0], [1.0, 3.0, 0], [0, 5.0, 0], [8.0, 0, 0]])  # 2 right, 1 right
ALL_RIGHT = np.eye(3)[LABELS]


def test_every_image_has_its_label_below_and_for_screen_readers() -> None:
    html = digit_sheet(IMAGES, LABELS)._repr_html_()
    assert html.count("<img") == 4
    for label in LABELS:
        assert f'alt="{label}"' in html and f"<figcaption>{label}</figcaption>" in html


def test_the_wrong_ones_are_shown_with_what_was_said_the_surest_first() -> None:
    figure = wrong_digits(LOGITS, IMAGES, LABELS)
    html = figure._repr_html_()
    assert html.count("<img") == 2
    assert html.index("a 1\nit said 0, &gt; 99 %") < html.index("a 0\nit said 1, 84 %")
    assert "2 of 4 images are wrong" in repr(figure)


def test_no_more_are_shown_than_asked_for() -> None:
    figure = wrong_digits(LOGITS, IMAGES, LABELS, most=1)
    assert figure._repr_html_().count("<img") == 1
    assert "2 of 4 images are wrong. Shown are the 1" in repr(figure)


def test_probabilities_of_large_logits_stay_finite() -> None:
    assert "&gt; 99 %" in wrong_digits(1000 * LOGITS, IMAGES, LABELS)._repr_html_()


def test_where_nothing_is_wrong_a_sentence_says_so() -> None:
    figure = wrong_digits(ALL_RIGHT, IMAGES, LABELS)
    assert figure.rows == [] and "All of the 4 images are right" in repr(figure)


def test_the_sheet_speaks_korean() -> None:
    text.set_language("ko")
    assert "이미지 4장 가운데 2장" in repr(wrong_digits(LOGITS, IMAGES, LABELS))
