"""What is said about wrong intervals of paired differences, wherever an exercise asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Mistake, Text

if TYPE_CHECKING:
    from cnnlab.checks.exercise import Function


def named(function: Function, text: Text) -> Mistake:
    """Return the mistake that this sentence names."""
    return Mistake(function, en=text.en, ko=text.ko)


WITHOUT_THE_ROOT = Text(
    en="You divided by n instead of its root, so the interval is too narrow.",
    ko="n의 제곱근이 아니라 n으로 나누어 구간이 너무 좁습니다.",
)
VARIANCE = Text(
    en="You used the variance. Its unit is the square of an accuracy; take its root, the "
    "standard deviation.",
    ko="분산을 썼습니다. 분산의 단위는 정확도의 제곱입니다. 그 제곱근인 표준편차를 쓰십시오.",
)
NUMPYS_DDOF = Text(
    en="Your standard deviation divides by n. With few seeds that is too small; divide by "
    "n − 1. NumPy does so with `ddof=1`.",
    ko="표준편차를 구할 때 n으로 나누었습니다. 시드가 적으면 너무 작은 값이 됩니다. n − 1로 "
    "나누십시오. NumPy에서는 `ddof=1`입니다.",
)
ONE_SEED_LESS = Text(
    en="You took one seed off twice: in the standard deviation (`ddof=1`) and again under the "
    "root. The standard error divides by the root of n.",
    ko="시드 하나를 두 번 뺐습니다. 표준편차(`ddof=1`)에서 한 번, 제곱근 안에서 또 한 "
    "번입니다. 표준오차는 n의 제곱근으로 나눕니다.",
)
NORMAL_QUANTILE = Text(
    en="You used 1.96 (or 2) whatever `quantile` says. It holds for very many seeds; with "
    "three, 4.30 is needed.",
    ko="`quantile`과 관계없이 1.96(또는 2)을 썼습니다. 시드가 아주 많을 때의 값입니다. 시드가 "
    "셋이면 4.30이 필요합니다.",
)
NO_QUANTILE = Text(
    en="Your interval is one standard error to each side. Multiply it by `quantile`.",
    ko="구간이 양쪽으로 표준오차 하나씩입니다. 여기에 `quantile`을 곱하십시오.",
)
HALF_THE_INTERVAL = Text(
    en="Your interval is half as wide as it should be: it reaches `quantile` standard errors "
    "to each side, not in all.",
    ko="구간의 너비가 절반입니다. 양쪽을 합쳐서가 아니라 한쪽으로 표준오차의 `quantile`배만큼 "
    "뻗어야 합니다.",
)
