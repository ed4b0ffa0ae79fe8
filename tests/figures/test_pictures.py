from __future__ import annotations

import re
from base64 import b64decode
from io import BytesIO

import numpy as np
from matplotlib.image import imread
from numpy.typing import NDArray

from cnnlab.figures.pictures import brightness_picture, signed_picture


def pixels(html: str) -> NDArray[np.float32]:
    (encoded,) = re.findall(r"base64,([^\"]+)", html)
    return np.asarray(imread(BytesIO(b64decode(encoded)), format="png"))


def test_brightness_keeps_every_pixel() -> None:
    image = np.array([[0.0, 0.5], [1.0, 0.0], [0.0, 0.0]])
    np.testing.assert_allclose(pixels(brightness_picture(image, "digit"))[..., 0], image, atol=0.01)


def test_a_photograph_of_bytes_looks_like_one_of_shares() -> None:
    image = np.random.default_rng(0).random((4, 5, 3))
    shares, byte_values = brightness_picture(image, ""), brightness_picture(image * 255, "")
    np.testing.assert_allclose(pixels(shares), pixels(byte_values), atol=0.01)


def test_zero_is_see_through_and_signs_differ_in_colour() -> None:
    red, green, blue, opacity = np.moveaxis(pixels(signed_picture([[-2, 0, 2]], "map")), -1, 0)[
        :, 0
    ]
    np.testing.assert_allclose(opacity, [1, 0, 1], atol=0.01)
    assert red[0] > blue[0]
    assert blue[2] > red[2]
    assert green.max() < 1


def test_the_range_stands_below_so_that_signs_need_no_colour() -> None:
    html = signed_picture([[-2, 0, 3.5]], "map")
    assert "−2 to 3.5" in html
    assert 'alt="map, −2 to 3.5"' in html


def test_a_map_of_zeros_can_be_drawn() -> None:
    assert pixels(signed_picture(np.zeros((2, 2)), "map"))[..., 3].max() == 0


def test_quotes_in_a_name_stay_inside_the_alternative() -> None:
    assert 'alt="kernel &quot;blur&quot;"' in brightness_picture(np.eye(2), 'kernel "blur"')
