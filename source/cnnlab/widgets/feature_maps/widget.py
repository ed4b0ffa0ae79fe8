"""The widget itself: its traits, the maps computed once, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import traitlets

from cnnlab.text import Text
from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.feature_maps.images import images_by_network, label_texts
from cnnlab.widgets.feature_maps.network import Stage, stages_of
from cnnlab.widgets.feature_maps.packing import Packer
from cnnlab.widgets.feature_maps.still import still_picture
from cnnlab.widgets.feature_maps.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent
_WHOLE = ("image", "layer", "feature_map")
_FROM_0 = Text(en="a whole number from 0 to {most}", ko="0부터 {most}까지의 정수")
_ONE_OF = Text(en="one of {listed}", ko="{listed} 가운데 하나")
_A_PLACE = Text(
    en="a row and a column from 0, or None for the strongest place",
    ko="0부터 센 행과 열, 가장 큰 값의 위치는 None",
)
_SOME_NETWORK = Text(
    en="a model, or a dict with at least one", ko="모델, 또는 모델이 하나 이상 든 dict"
)


class FeatureMaps(LessonWidget):
    """The feature maps that trained networks make of a few images, value by value.

    `models` is a Keras model or a dict of models by name: layers on a single path, Conv2D among
    them. `images` are at most 12, (images, rows, columns, 1 or 3), as the models take them; a dict
    gives each network its own preparation of the same images. `labels` are words for the images.

    Read or set the state at any time: `network` is a name, `image`, `layer` (0 is the input) and
    `feature_map` count from 0; `position` is a (row, column) of the map, or None for its strongest
    place. Where a network has fewer layers or maps, the last one is shown.

    The maps are computed here, once; a network that is trained on needs a new widget.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    networks: traitlets.List[dict[str, Any]] = traitlets.List(traitlets.Dict()).tag(sync=True)
    labels: traitlets.List[str] = traitlets.List(traitlets.Unicode()).tag(sync=True)
    levels = traitlets.Bytes().tag(sync=True)
    floats = traitlets.Bytes().tag(sync=True)
    network = traitlets.Unicode().tag(sync=True)
    image = traitlets.Int(0).tag(sync=True)
    layer = traitlets.Int(1).tag(sync=True)
    feature_map = traitlets.Int(0).tag(sync=True)
    position: traitlets.List[int] = traitlets.List(
        traitlets.Int(), default_value=None, allow_none=True
    ).tag(sync=True)

    def __init__(
        self, models: Any, images: Any, labels: Sequence[Any] | None = None, **chosen: Any
    ) -> None:
        by_name = dict(models) if isinstance(models, Mapping) else {"model": models}
        if not by_name:
            raise Refused.of(repr(models), _SOME_NETWORK, "widgets.FeatureMaps(model, images)")
        arrays = images_by_network(images, list(by_name))
        self._stages: dict[str, list[Stage]] = {
            str(name): stages_of(model, str(name), arrays[name]) for name, model in by_name.items()
        }
        self._count = len(next(iter(arrays.values())))
        packer = Packer()
        networks = [packer.network(name, stages) for name, stages in self._stages.items()]
        super().__init__(
            texts=spoken_texts(),
            networks=networks,
            labels=label_texts(labels, self._count),
            **packer.bytes(),
            **self._first(networks[0]["name"]) | chosen,
        )

    def _first(self, network: str) -> dict[str, Any]:
        """Return where the widget starts: the first layer's strongest map of the first image."""
        strengths = self._stages[network][1].values[0].max(axis=(0, 1))
        return {"network": network, "feature_map": int(strengths.argmax())}

    @traitlets.validate("network")
    def _check_network(self, proposal: Mapping[str, Any]) -> str:
        name = str(proposal["value"])
        if name not in self._stages:
            listed = ", ".join(map(repr, self._stages))
            advice = f"network={next(iter(self._stages))!r}"
            raise Refused.of(f"network={name!r}", _ONE_OF.format(listed=listed), advice)
        return name

    # The largest of any network: several traits may change together, one after the other.
    @traitlets.validate(*_WHOLE)
    def _check_whole(self, proposal: Mapping[str, Any]) -> int:
        name, value = str(proposal["trait"].name), int(proposal["value"])
        stages = [stage for each in self._stages.values() for stage in each]
        most = {
            "image": self._count - 1,
            "layer": max(len(each) for each in self._stages.values()) - 1,
            "feature_map": max(stage.values.shape[3] for stage in stages) - 1,
        }[name]
        if not 0 <= value <= most:
            raise Refused.of(f"{name}={value}", _FROM_0.format(most=most), f"{name}=0")
        return value

    @traitlets.validate("position")
    def _check_position(self, proposal: Mapping[str, Any]) -> list[int] | None:
        value = proposal["value"]
        if value is None or (len(value) == 2 and min(value) >= 0):
            return None if value is None else list(value)
        raise Refused.of(f"position={value!r}", _A_PLACE, "position=None")

    def still(self) -> str:
        """Return the image, the chosen map and all maps beside it as SVG."""
        stages = self._stages[self.network]
        stage = stages[min(self.layer, len(stages) - 1)]
        return still_picture(stages[0], stage, self.image, self.feature_map, self.position)
