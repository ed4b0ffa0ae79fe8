"""Files fetched from where Keras fetches them, whole or not at all."""

from __future__ import annotations

import contextlib
import socket
import tempfile
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cnnlab.data.errors import DataUnavailable
from cnnlab.data.folders import folders, keras_folder
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS_WITHOUT_AN_ANSWER = 30


@dataclass(frozen=True)
class Remote:
    """A published file.

    Attributes:
        url: where it is.
        name: its place in Keras' data folder.
        checksum: SHA-256 or MD5; Keras tells them apart by their length.
        megabytes: its size.
        by_hand: the name under which a person may save it, if it is another one.
    """

    url: str
    name: str
    checksum: str
    megabytes: float
    by_hand: str = ""


def fetch(remote: Remote) -> Path:
    """Return the path of the downloaded file, in Keras' data folder; progress is printed.

    The file gets its name only after its checksum was right, so a broken download leaves none.

    Raises:
        DataUnavailable: there is no network, or what came is not the published file.
    """
    target = keras_folder() / remote.name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _knock(remote.url)
        with (
            tempfile.TemporaryDirectory(prefix=".cnnlab-download-", dir=target.parent) as folder,
            _patience(),
        ):
            _download(remote, target.name, folder).replace(target)
    # Keras raises plain Exception for network errors.
    except Exception as error:
        raise _unavailable(remote, error) from None
    return target


def _download(remote: Remote, name: str, folder: str) -> Path:
    import keras

    path = keras.utils.get_file(
        name, origin=remote.url, file_hash=remote.checksum, cache_dir=folder, cache_subdir="."
    )
    return Path(path)


def _knock(url: str) -> None:
    """Fail at once where there is no network: importing Keras first would take seconds."""
    request = urllib.request.Request(url, method="HEAD")
    # A server that dislikes HEAD is reachable; what it thinks of GET, Keras will hear.
    with (
        contextlib.suppress(urllib.error.HTTPError),
        urllib.request.urlopen(request, timeout=_SECONDS_WITHOUT_AN_ANSWER),
    ):
        pass


@contextlib.contextmanager
def _patience() -> Iterator[None]:
    """Let a silent connection end in an error; Keras' download sets no limit of its own."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_SECONDS_WITHOUT_AN_ANSWER)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def _unavailable(remote: Remote, error: Exception) -> DataUnavailable:
    name = remote.by_hand or remote.name
    return DataUnavailable(
        received=Text(
            en="no file {name} in {folders}, and the download failed: {error}",
            ko="{folders} 폴더에 {name} 파일이 없고, 내려받지도 못했습니다: {error}",
        ).format(name=name, folders=", ".join(map(str, folders())), error=error),
        expected=Text(
            en="the file {name} ({megabytes:.0f} MB) in one of these folders, or a network",
            ko="위 폴더 가운데 한 곳에 있는 {name} 파일({megabytes:.0f} MB), 또는 네트워크 연결",
        ).format(name=name, megabytes=max(1, remote.megabytes)),
        advice=Text(
            en="on a machine with a network, download {url} and save it as {target}. "
            "Another folder works too: name it in the environment variable CNNLAB_DATA and put "
            "{name} in it. data.digits() needs no network.",
            ko="네트워크가 되는 컴퓨터에서 {url} 파일을 내려받아 {target} 이름으로 저장하십시오. "
            "다른 폴더를 쓰려면 환경 변수 CNNLAB_DATA에 그 폴더를 적고 그 안에 {name} 파일을 "
            "두십시오. data.digits()는 네트워크 없이 쓸 수 있습니다.",
        ).format(url=remote.url, target=keras_folder() / name, name=name),
    )
