"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.common.settings import checked_choice, checked_number, checked_whole
from cnnlab.widgets.dropout_player.network import DRAWS, EXAMPLES, UNITS
from cnnlab.widgets.dropout_player.still import still_picture
from cnnlab.widgets.dropout_player.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent
_CHOICES = {"view": ("units", "average", "gradient", "maps"), "masks": ("own", "shared")}
_WHOLE = {
    "batch_size": (1, EXAMPLES),
    "draw": (1, DRAWS),
    "example": (1, EXAMPLES),
    "unit": (1, UNITS),
    "seed": (1, 9999),
}


class DropoutPlayer(LessonWidget):
    """Dropout masks, draw by draw, on a layer of 12 units and a batch of examples.

    `view` is "units" (the thinned network), "average" (what the draws come to), "gradient" (which
    units get none) or "maps" (single pixels against whole feature maps). `rate` is the chance
    that a unit is dropped. With `scaling=False` nothing makes up for the dropped units;
    `training=False` is inference. `masks="shared"` gives the whole batch one mask, which is wrong.
    `draw` is the draw shown, `example` and `unit` what is chosen; `seed` repeats all draws.

    Read or set the state at any time; the masks are drawn in the browser.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    view = traitlets.Unicode("units").tag(sync=True)
    rate = traitlets.Float(0.5).tag(sync=True)
    batch_size = traitlets.Int(4).tag(sync=True)
    training = traitlets.Bool(True).tag(sync=True)
    scaling = traitlets.Bool(True).tag(sync=True)
    masks = traitlets.Unicode("own").tag(sync=True)
    draw = traitlets.Int(1).tag(sync=True)
    example = traitlets.Int(1).tag(sync=True)
    unit = traitlets.Int(1).tag(sync=True)
    seed = traitlets.Int(4).tag(sync=True)

    def __init__(
        self,
        view: str = "units",
        *,
        rate: float = 0.5,
        batch_size: int = 4,
        training: bool = True,
        scaling: bool = True,
        masks: str = "own",
        draw: int = 1,
        example: int = 1,
        unit: int = 1,
        seed: int = 4,
    ) -> None:
        super().__init__(
            texts=spoken_texts(),
            view=view,
            rate=rate,
            batch_size=batch_size,
            training=training,
            scaling=scaling,
            masks=masks,
            draw=draw,
            example=example,
            unit=unit,
            seed=seed,
        )

    @traitlets.validate(*_CHOICES)
    def _check_choice(self, proposal: Mapping[str, Any]) -> str:
        name = str(proposal["trait"].name)
        return checked_choice(name, proposal["value"], _CHOICES[name])

    @traitlets.validate(*_WHOLE)
    def _check_whole(self, proposal: Mapping[str, Any]) -> int:
        name = str(proposal["trait"].name)
        return checked_whole(name, proposal["value"], *_WHOLE[name])

    @traitlets.validate("rate")
    def _check_rate(self, proposal: Mapping[str, Any]) -> float:
        return checked_number("rate", proposal["value"], 0, 0.9, 0.5)

    def still(self) -> str:
        """Return the thinned network and the batch's masks as SVG."""
        state = {name: getattr(self, name) for name in ("rate", "training", "scaling", "masks")}
        return still_picture(**state, **{name: getattr(self, name) for name in _WHOLE})
