"""Figures that the learner's own function computes, and what stands there until it can."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures.page import Figure
from cnnlab.limits import TooSlow, limited
from cnnlab.text import Text

# A slow answer is still an answer; an endless one must not keep the cells below from running.
SECONDS = 30.0

Parameters = ParamSpec("Parameters")
LearnerFunction = Callable[..., Any]

_NOT_WRITTEN = Text(
    en="This figure is computed by your `{name}`. Finish `{name}` first, then run this cell again.",
    ko="이 그림은 여러분이 작성한 `{name}` 함수로 계산합니다. "
    "`{name}` 함수를 먼저 완성한 다음 이 셀을 다시 실행하십시오.",
)
_STOPPED = Text(
    en="This figure is computed by your `{name}`, which stopped with `{error}` "
    "({message}). Its check above shows a small example to try.",
    ko="이 그림은 여러분이 작성한 `{name}` 함수로 계산하는데, 실행이 `{error}` 오류로 "
    "멈췄습니다({message}). 위의 확인 셀에서 작은 예로 먼저 시험해 보십시오.",
)
_ENDLESS = Text(
    en="This figure is computed by your `{name}`, which gave no result in {seconds} seconds and "
    "was stopped. Its check above shows a small example to try.",
    ko="이 그림은 여러분이 작성한 `{name}` 함수로 계산하는데, {seconds}초가 지나도 결과가 없어 "
    "멈췄습니다. 위의 확인 셀에서 작은 예로 먼저 시험해 보십시오.",
)
_OTHER_SHAPE = Text(
    en="This figure is computed by your `{name}`. It returned shape {received}; the figure expects "
    "shape {expected}. Its check above says more.",
    ko="이 그림은 여러분이 작성한 `{name}` 함수로 계산합니다. 반환된 모양은 {received}이고, "
    "그림에 필요한 모양은 {expected}입니다. 위의 확인 셀에서 더 자세히 알 수 있습니다.",
)


class NotReadyError(Exception):
    """The learner's function gave nothing that can be drawn; `sentence` says why."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def ask(
    function: LearnerFunction, *arguments: Any, shape: tuple[int, ...] | None
) -> NDArray[np.float64]:
    """Return what the learner's function makes of copies of `arguments`, an array of `shape`.

    shape  None where it depends on the learner's answer
    """
    name = getattr(function, "__name__", str(function))
    copies = [np.array(value) if isinstance(value, np.ndarray) else value for value in arguments]
    try:
        result = np.asarray(limited(function, tuple(copies), SECONDS), dtype=float)
    except NotImplementedError:
        raise NotReadyError(_NOT_WRITTEN.format(name=name)) from None
    except TooSlow:
        sentence = _ENDLESS.format(name=name, seconds=f"{SECONDS:g}")
        raise NotReadyError(sentence) from None
    # Whatever a learner's function does, a figure must not end in a traceback.
    except Exception as error:
        sentence = _STOPPED.format(name=name, error=type(error).__name__, message=str(error))
        raise NotReadyError(sentence) from None
    if shape is not None and result.shape != shape:
        sentence = _OTHER_SHAPE.format(name=name, received=result.shape, expected=shape)
        raise NotReadyError(sentence)
    return result


def drawn_by_learner(draw: Callable[Parameters, Figure]) -> Callable[Parameters, Figure]:
    """Return `draw` so that it shows a sentence instead of a figure while `ask` gets no answer."""

    @wraps(draw)
    def draw_or_wait(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Figure:
        try:
            return draw(*args, **kwargs)
        except NotReadyError as waiting:
            return Figure(rows=[], caption=waiting.sentence)

    return draw_or_wait
