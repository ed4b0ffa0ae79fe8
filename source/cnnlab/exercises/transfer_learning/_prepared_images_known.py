"""The known mistakes of `prepare`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.transfer_learning import _prepared_images as made

KNOWN = [
    Mistake(
        made.divided_by_255,
        en="You divided by 255. These images lie between 0 and 1 already, so they were divided "
        "twice and are nearly black.",
        ko="255로 나누었습니다. 이 이미지는 이미 0과 1 사이에 있으므로 두 번 나눈 셈이고, 거의 "
        "검게 됩니다. 나누지 마십시오.",
    ),
    Mistake(
        made.as_they_are,
        en="You handed the images on as they came. The base was trained on another range of "
        "values: bring 0 to `low` and 1 to `high`.",
        ko="이미지를 받은 그대로 넘겼습니다. 베이스는 값의 범위가 다른 이미지로 학습했습니다. 0을 "
        "`low`로, 1을 `high`로 옮기십시오.",
    ),
    Mistake(
        made.ink_forgotten,
        en='The range is right, but the ink is not looked at. A base with the ink "dark" knows '
        "dark strokes on light ground: turn the images for it.",
        ko='범위는 맞지만 `ink`를 보지 않았습니다. `ink`가 "dark"인 베이스는 밝은 바탕의 어두운 '
        "획을 배웠습니다. 그 베이스를 위해서는 이미지를 뒤집으십시오.",
    ),
    Mistake(
        made.ink_exchanged,
        en='You turned the images for the ink "light". They come with light ink: turn them for '
        '"dark" only.',
        ko='`ink`가 "light"일 때 이미지를 뒤집었습니다. 들어오는 이미지는 이미 밝은 획입니다. '
        '"dark"일 때만 뒤집으십시오.',
    ),
    Mistake(
        made.range_forgotten,
        en="The ink is right, but the values still lie between 0 and 1. Bring them to the base's "
        "range from `low` to `high`.",
        ko="획은 맞지만 값이 아직 0과 1 사이에 있습니다. 베이스의 범위인 `low`부터 `high`까지로 "
        "옮기십시오.",
    ),
    Mistake(
        made.turned_around_one,
        en="You took 1 minus the values after they were brought to the base's range. Between "
        "`low` and `high` that leaves the range: turn the ink before.",
        ko="베이스의 범위로 옮긴 다음에 1에서 뺐습니다. `low`와 `high` 사이의 값에서는 범위를 "
        "벗어납니다. 획은 그 전에 뒤집으십시오.",
    ),
    Mistake(
        made.turned_by_sign,
        en="You turned the ink by the sign. That works for a range around 0 only, such as −1 to "
        "1. Turn the values while they lie between 0 and 1.",
        ko="부호를 바꾸어 획을 뒤집었습니다. −1부터 1까지처럼 0을 가운데 둔 범위에서만 맞습니다. "
        "값이 0과 1 사이에 있을 때 뒤집으십시오.",
    ),
    Mistake(
        made.turned_around_the_highest,
        en="You took `high` minus the values. That holds only where `low` is 0: turn the values "
        "while they lie between 0 and 1.",
        ko="`high`에서 값을 뺐습니다. `low`가 0일 때만 맞습니다. 값이 0과 1 사이에 있을 때 "
        "뒤집으십시오.",
    ),
    Mistake(
        made.without_low,
        en="The width of the range is right, but it begins at 0. Add `low` at the end.",
        ko="범위의 너비는 맞지만 0에서 시작합니다. 마지막에 `low`를 더하십시오.",
    ),
    Mistake(
        made.times_high,
        en="You multiplied by `high` and left `low` out. The range is `high - low` wide and begins "
        "at `low`.",
        ko="`high`를 곱하고 `low`는 쓰지 않았습니다. 범위는 `low`에서 시작하고 너비는 "
        "`high - low`입니다.",
    ),
    Mistake(
        made.too_wide,
        en="You multiplied by `high` and added `low`, so 1 does not become `high`. The range is "
        "`high - low` wide.",
        ko="`high`를 곱하고 `low`를 더해서 1이 `high`가 되지 않습니다. 범위의 너비는 "
        "`high - low`입니다.",
    ),
    Mistake(
        made.stretched,
        en="You stretched the images by their own smallest and largest values. Then the same grey "
        "becomes another value in each batch. 0 and 1 are the ends, whether a pixel reaches them "
        "or not.",
        ko="이미지의 최솟값과 최댓값으로 범위를 늘렸습니다. 그러면 같은 회색도 배치마다 다른 값이 "
        "됩니다. 그 값을 가진 픽셀이 없더라도 양 끝은 0과 1입니다.",
    ),
    Mistake(
        made.whole_numbers,
        en="You made whole numbers of the values. A range such as −1 to 1 has hardly any: keep the "
        "decimals.",
        ko="값을 정수로 바꾸었습니다. −1부터 1까지 같은 범위에는 정수가 거의 없습니다. 소수점 "
        "아래를 남기십시오.",
    ),
    Mistake(
        made.in_place,
        en="The values are right, but you changed the caller's images: `*=` and `+=` write into "
        "them. The next base would get them prepared twice. Make a new array.",
        ko="값은 맞지만 호출한 쪽의 이미지까지 바꾸었습니다. `*=`와 `+=`는 받은 배열에 씁니다. "
        "다음 베이스는 두 번 준비한 이미지를 받게 됩니다. 새 배열을 만드십시오.",
    ),
]
