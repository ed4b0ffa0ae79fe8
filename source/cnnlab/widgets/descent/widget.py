"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.common.settings import checked_choice, checked_number, checked_whole
from cnnlab.widgets.descent.landscapes import HIGH, LANDSCAPES, LOW
from cnnlab.widgets.descent.running import OPTIMIZERS
from cnnlab.widgets.descent.still import still_picture
from cnnlab.widgets.descent.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent
_CHOICES = {"landscape": tuple(LANDSCAPES), "optimizer": OPTIMIZERS, "rates": ("same", "best")}
_NUMBERS = {"learning_rate": (0.001, 10, 0.05), "momentum": (0, 0.99, 0.9), "noise": (0, 5, 1)}
_WHOLE = {"steps": (10, 500), "seed": (1, 9999)}


class Descent(LessonWidget):
    """Optimizers walk down a loss landscape of two weights; alone, or all in a race.

    `landscape` is "bowl", "valley" (curvatures 25 and 0.25), "diagonal" (the same valley, turned
    by 45 degrees), "curved" or "minima". `optimizer` is "sgd", "momentum", "nesterov", "rmsprop"
    or "adam", with Keras' rules. `noise` is the standard deviation of the noise on each gradient;
    `seed` repeats it. `start` is [w1, w2]; None is the landscape's own.
    With `race=True` all optimizers run, at the same rate (`rates="same"`), or each at the one
    that serves it best of those tried (`rates="best"`).

    Read or set the state at any time; the steps are worked out in the browser.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    landscape = traitlets.Unicode("valley").tag(sync=True)
    optimizer = traitlets.Unicode("sgd").tag(sync=True)
    learning_rate = traitlets.Float(0.05).tag(sync=True)
    momentum = traitlets.Float(0.9).tag(sync=True)
    noise = traitlets.Float(0.0).tag(sync=True)
    start = traitlets.List(traitlets.Float(), [-4.5, 1.0], minlen=2, maxlen=2).tag(sync=True)
    steps = traitlets.Int(100).tag(sync=True)
    race = traitlets.Bool(False).tag(sync=True)
    rates = traitlets.Unicode("same").tag(sync=True)
    seed = traitlets.Int(1).tag(sync=True)

    def __init__(
        self,
        landscape: str = "valley",
        *,
        optimizer: str = "sgd",
        learning_rate: float = 0.05,
        momentum: float = 0.9,
        noise: float = 0.0,
        start: Sequence[float] | None = None,
        steps: int = 100,
        race: bool = False,
        rates: str = "same",
        seed: int = 1,
    ) -> None:
        ground = LANDSCAPES[checked_choice("landscape", landscape, LANDSCAPES)]
        super().__init__(
            texts=spoken_texts(),
            landscape=landscape,
            optimizer=optimizer,
            learning_rate=learning_rate,
            momentum=momentum,
            noise=noise,
            start=_checked_start(ground.start if start is None else start),
            steps=steps,
            race=race,
            rates=rates,
            seed=seed,
        )

    @traitlets.validate(*_CHOICES)
    def _check_choice(self, proposal: Mapping[str, Any]) -> str:
        name = str(proposal["trait"].name)
        return checked_choice(name, proposal["value"], _CHOICES[name])

    @traitlets.validate(*_NUMBERS)
    def _check_number(self, proposal: Mapping[str, Any]) -> float:
        name = str(proposal["trait"].name)
        return checked_number(name, proposal["value"], *_NUMBERS[name])

    @traitlets.validate(*_WHOLE)
    def _check_whole(self, proposal: Mapping[str, Any]) -> int:
        name = str(proposal["trait"].name)
        return checked_whole(name, proposal["value"], *_WHOLE[name])

    @traitlets.validate("start")
    def _check_start(self, proposal: Mapping[str, Any]) -> list[float]:
        return _checked_start(proposal["value"])

    def still(self) -> str:
        """Return the paths on the landscape as SVG."""
        settings = {name: getattr(self, name) for name in (*_NUMBERS, *_WHOLE)}
        racers = OPTIMIZERS if self.race else (self.optimizer,)
        return still_picture(self.landscape, racers, self.start, settings)


def _checked_start(start: Sequence[float]) -> list[float]:
    """Return a start that lies in the picture."""
    places = list(start)
    inside = len(places) == 2 and all(
        isinstance(place, int | float) and low <= place <= high
        for place, low, high in zip(places, LOW, HIGH, strict=True)
    )
    if not inside:
        raise ValueError(
            f"Received start={places!r}. Expected two numbers, the first from {LOW[0]:g} to "
            f"{HIGH[0]:g} and the second from {LOW[1]:g} to {HIGH[1]:g}. Try start=[-4, 1]."
        )
    return [float(place) for place in places]
