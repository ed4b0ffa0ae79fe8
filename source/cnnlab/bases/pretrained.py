"""A base network with its weights, what it expects, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cnnlab.bases.architecture import new_base, with_classifier
from cnnlab.bases.contract import Contract
from cnnlab.bases.errors import no_such_base
from cnnlab.bases.weights import load_weights
from cnnlab.files import course_file

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CONTRACTS = {
    "characters": Contract(0, 1, "light"),
    "letters": Contract(-1, 1, "dark"),
    "photographs": Contract(0, 255, "light"),
    "untrained": Contract(0, 1, "light"),
}
CLASSES = {"characters": 36, "letters": 26, "photographs": 8}
NAMES = tuple(CONTRACTS)


@dataclass(frozen=True, eq=False)
class Pretrained:
    """A base network that was trained on a source task.

    Attributes:
        name: one of `NAMES`.
        base: a Keras model from images (28, 28, 1) to feature maps (7, 7, 64).
        classifier: the same base with the output layer of its source task, which gives logits;
            None for the untrained base.
        contract: the pixel values that the base was trained on.
    """

    name: str
    base: Any
    classifier: Any | None
    contract: Contract

    def prepare(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return images in [0, 1] with light ink as this base expects them, of the same shape."""
        return self.contract.prepare(images)


def pretrained(name: str, seed: int = 0) -> Pretrained:
    """Return a base network: a new model at every call, so that training it changes no other.

    name  "characters" and "letters", drawn from fonts; "photographs", squares of photographs in
          four orientations; "untrained", first weights drawn from `seed`
    seed  of the untrained base only

    Raises:
        WrongBase: there is no such base.
        DataDamaged: the file with its weights is missing or not what was committed.
    """
    if name not in CONTRACTS:
        raise no_such_base(name, NAMES)
    if name == "untrained":
        return Pretrained(name, new_base(seed), None, CONTRACTS[name])
    base = new_base()
    classifier = with_classifier(base, CLASSES[name])
    load_weights(classifier, weights_file(name))
    return Pretrained(name, base, classifier, CONTRACTS[name])


def weights_file(name: str) -> Any:
    """Return the path of the committed weights of a base."""
    return course_file(f"data/bases/{name}.npz")
