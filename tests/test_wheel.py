"""What `pip install .` brings: the package and the course's files, nothing of the authors'."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return zipfile.ZipFile(next(folder.glob("cnn_lab-*.whl")))


def test_it_holds_the_package_and_nothing_beside_it(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0].partition("-")[0] for name in wheel.namelist()}
    assert tops == {"cnnlab", "cnn_lab"}
    data = {
        name.partition("/data/share/jupyter/")[2] for name in wheel.namelist() if ".data/" in name
    }
    kernels = {f"kernels/cnn-lab-{device}/kernel.json" for device in ("cpu", "gpu")}
    assert kernels < data
    assert all(name.startswith("lab/settings/overrides.d/cnn-lab-") for name in data - kernels)


def test_it_holds_every_tracked_file_of_the_package(wheel: zipfile.ZipFile) -> None:
    command = ["git", "-C", str(ROOT), "ls-files", "source/cnnlab"]
    tracked = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    present = {name.removeprefix("source/") for name in tracked if (ROOT / name).is_file()}
    assert present <= set(wheel.namelist())


def test_the_installed_package_finds_the_courses_files(
    wheel: zipfile.ZipFile, tmp_path: Path
) -> None:
    wheel.extractall(tmp_path)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from cnnlab.files import course_file\n"
        "for name in ('source/curriculum.toml', 'data/claims.toml', 'data/measurements', "
        "'data/bases'):\n"
        "    print(course_file(name))\n"
    )
    command = [sys.executable, "-I", "-c", program]
    lines = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    found = [Path(line) for line in lines.splitlines()]
    assert len(found) == 4
    assert all(path.exists() and path.is_relative_to(tmp_path) for path in found)
