"""The committed weights of a base: plain arrays in one file, checked before they are used."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.data.errors import DataDamaged
from cnnlab.text import Text, verbatim

if TYPE_CHECKING:
    from pathlib import Path

_UNREADABLE = (OSError, EOFError, ValueError, AttributeError, zipfile.BadZipFile)


def save_weights(model: Any, path: Path) -> None:
    """Write the weights of a Keras model to an .npz file, in the model's own order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays = {f"{number:02}": array for number, array in enumerate(model.get_weights())}
    np.savez_compressed(path, allow_pickle=False, **arrays)


def load_weights(model: Any, path: Path) -> None:
    """Give a Keras model the weights of a file; Python objects in it are never loaded.

    Raises DataDamaged where the file is missing, cannot be read or holds other shapes.
    """
    shapes = [array.shape for array in model.get_weights()]
    try:
        with path.open("rb") as file:
            archive = np.load(file, allow_pickle=False)
            arrays = [archive[name] for name in sorted(archive.files)]
    except _UNREADABLE as error:
        raise _damaged(path, str(error), len(shapes)) from None
    if [array.shape for array in arrays] != shapes:
        raise _damaged(path, ", ".join(str(array.shape) for array in arrays), len(shapes))
    model.set_weights(arrays)


def _damaged(path: Path, found: str, count: int) -> DataDamaged:
    received = Text(en="the file {path}: {found}", ko="파일 {path}: {found}")
    return DataDamaged(
        received.format(path=path, found=found),
        _EXPECTED.format(count=count),
        _ADVICE.format(command=verbatim("git checkout -- data/bases")),
    )


_EXPECTED = Text(
    en="an .npz file with the {count} weight arrays of this base",
    ko="이 베이스 모델의 가중치 배열 {count}개가 든 .npz 파일",
)
_ADVICE = Text(
    en="bring the file back ({command} in a checkout), or install the course again",
    ko="파일을 되돌리거나(내려받은 저장소에서는 {command}) 과정을 다시 설치하십시오",
)
