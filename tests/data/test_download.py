from __future__ import annotations

import hashlib
import http.server
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cnnlab import text
from cnnlab.data.download import Remote, fetch
from cnnlab.data.errors import DataUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTENT = bytes(range(256)) * 4_000


class Answers(http.server.BaseHTTPRequestHandler):
    """A small server of files that knows how servers fail; HEAD it does not know at all."""

    def do_GET(self) -> None:
        if self.path == "/absent.npz":
            self.send_error(404, "Not here")
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        if self.path == "/whole.npz":
            self.wfile.write(CONTENT)
        else:
            self.wfile.write(CONTENT[: len(CONTENT) // 2])
        if self.path == "/stuck.npz":
            self.wfile.flush()
            self.server.released.wait(60)  # type: ignore[attr-defined]

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    """Return the address of a server on this machine, reached without any proxy."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers) as running:
        running.released = threading.Event()  # type: ignore[attr-defined]
        threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        urllib.request.install_opener(urllib.request.build_opener(urllib.request.ProxyHandler({})))
        yield f"http://127.0.0.1:{running.server_port}"
        urllib.request.install_opener(None)  # type: ignore[arg-type]
        running.released.set()  # type: ignore[attr-defined]
        running.shutdown()


def remote(server: str, kind: str) -> Remote:
    checksum = hashlib.sha256(CONTENT).hexdigest()
    return Remote(f"{server}/{kind}.npz", f"sub/{kind}.npz", checksum, megabytes=1)


def left(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() or path.name.startswith(".")]


def test_a_whole_file_arrives_with_its_progress_on_the_screen(
    server: str, keras_folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = fetch(remote(server, "whole"))
    assert path == keras_folder / "sub" / "whole.npz"
    assert path.read_bytes() == CONTENT
    assert left(keras_folder) == [path]
    printed = capfd.readouterr().out
    assert f"Downloading data from {server}/whole.npz" in printed
    assert f"{len(CONTENT)}/{len(CONTENT)}" in printed


@pytest.mark.parametrize(
    ("kind", "reason"), [("absent", "404"), ("half", "got only 512000 out of 1024000 bytes")]
)
def test_a_download_that_fails_leaves_nothing(
    kind: str, reason: str, server: str, keras_folder: Path
) -> None:
    with pytest.raises(DataUnavailable, match=reason):
        fetch(remote(server, kind))
    assert left(keras_folder) == []


def test_a_file_with_another_checksum_is_thrown_away(server: str, keras_folder: Path) -> None:
    other = replace(remote(server, "whole"), checksum="0" * 64)
    with pytest.raises(DataUnavailable, match="Incomplete or corrupted"):
        fetch(other)
    assert left(keras_folder) == []


def test_a_folder_that_can_not_be_written_is_named(
    server: str, own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_folder / "file").write_text("in the way")
    monkeypatch.setenv("KERAS_HOME", str(own_folder / "file"))
    with pytest.raises(DataUnavailable, match="Not a directory"):
        fetch(remote(server, "whole"))


def test_a_download_that_is_killed_leaves_no_file_with_the_name(
    server: str, keras_folder: Path
) -> None:
    stuck = remote(server, "stuck")
    program = f"from cnnlab.data.download import Remote, fetch\nfetch({stuck!r})"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "no_proxy": "127.0.0.1"}
    with subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        part = wait_for_part(keras_folder, child)
        child.kill()
    assert 0 < part.stat().st_size < len(CONTENT)
    assert part.parent.name.startswith(".cnnlab-download-")
    assert not (keras_folder / "sub" / "stuck.npz").exists()


def wait_for_part(folder: Path, child: subprocess.Popen[bytes]) -> Path:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and child.poll() is None:
        for path in folder.rglob("stuck.npz"):
            if path.stat().st_size:
                return path
        time.sleep(0.05)
    raise AssertionError("the download never began")


# Nothing listens on port 9, so every connection is refused at once, as without a network.
OFFLINE = dict.fromkeys(("http_proxy", "https_proxy", "HTTPS_PROXY"), "http://127.0.0.1:9")
PROGRAM = """
import json, sys, time
from cnnlab import data, text
answers = {}
for name in ("mnist", "fashion_mnist", "cifar10"):
    start = time.monotonic()
    try:
        getattr(data, name)()
    except data.DataUnavailable as error:
        answers[name] = {"seconds": time.monotonic() - start}
        for language in ("en", "ko"):
            text.set_language(language)
            answers[name][language] = str(error).splitlines()
data.digits()
answers["keras"] = "keras" in sys.modules
print(json.dumps(answers))
"""


def test_without_a_network_the_error_says_at_once_which_file_to_put_where(
    own_folder: Path, keras_folder: Path
) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NO_PROXY"}
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "no_proxy": "", **OFFLINE}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answers = json.loads(done.stdout)
    assert not answers["keras"], "Keras takes seconds to import and is of no use here"
    assert done.stderr == ""
    files = {
        "mnist": "mnist.npz",
        "fashion_mnist": "fashion-mnist/train-images-idx3-ubyte.gz",
        "cifar10": "cifar-10-python.tar.gz",
    }
    for name, file in files.items():
        assert answers[name]["seconds"] < 5
        received, expected, advice = answers[name]["en"]
        assert received.startswith(f"Received: no file {file} in {own_folder}, {keras_folder}, ")
        assert "Connection refused" in received
        assert expected.startswith(f"Expected: the file {file} (")
        assert f"save it as {keras_folder / file}" in advice
        assert "https://" in advice
        assert "CNNLAB_DATA" in advice
        received, expected, advice = answers[name]["ko"]
        assert received.startswith("받은 것: ")
        assert f"{file} 파일이 없고, 내려받지도 못했습니다" in received
        assert expected.startswith("기대한 것: ")
        assert advice.startswith("해 볼 것: ")
        assert advice.endswith("쓸 수 있습니다.")


def test_the_message_follows_the_language_of_the_moment_when_it_is_read() -> None:
    words = text.Text(en="one", ko="하나")
    error = DataUnavailable(words, words, words)
    assert str(error) == "Received: one\nExpected: one\nTry: one"
    text.set_language("ko")
    assert str(error) == "받은 것: 하나\n기대한 것: 하나\n해 볼 것: 하나"
