"""Makes the environment of the course and brings it up to date; does nothing where nothing changed.

Example: python tools/environment.py --venv .venv --device auto --extras grading authoring

Runs before anything is installed, so it needs the standard library only. An environment that
somebody else made (conda, a class server) is used as it is.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
# Beside what it describes, so that removing the environment removes it too.
STAMP = "cnn-lab.json"


def main() -> int:
    """Return 0 when the environment is ready."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv")
    parser.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    parser.add_argument("--extras", nargs="*", default=[])
    options = parser.parse_args()
    if is_foreign(options.venv):
        return 0
    stamp = read_stamp(options.venv)
    wanted = wanted_stamp(stamp, options.device, options.extras)
    if stamp == wanted:
        return 0
    return make(options.venv) or install(options.venv, stamp, wanted)


def is_foreign(venv: Path) -> bool:
    """Tell whether somebody else, or another checkout, made this environment."""
    if not (venv / "bin" / "python").exists():
        return False
    stamp = _stamp(venv)
    if venv.resolve().parent == ROOT:
        return stamp is None
    return stamp is None or stamp.get("root", str(ROOT)) != str(ROOT)


def read_stamp(venv: Path) -> dict[str, Any]:
    """Return what the last installation wrote down, or nothing where it is of no use."""
    stamp = _stamp(venv) or {}
    # Compiled packages belong to one Python, and an environment holds its own path.
    fits = stamp.get("python") == PYTHON_VERSION and stamp.get("root") == str(ROOT)
    return stamp if fits else {}


def _stamp(venv: Path) -> dict[str, Any] | None:
    try:
        stamp: dict[str, Any] = json.loads((venv / STAMP).read_text())
    except FileNotFoundError:
        return None
    except ValueError:
        return {}
    return stamp


def wanted_stamp(stamp: dict[str, Any], device: str, extras: list[str]) -> dict[str, Any]:
    """Return the stamp of an environment that has what it had and what is asked for."""
    if device == "auto":
        device = stamp.get("device") or detected_device()
    return {
        "device": device,
        "extras": sorted({*stamp.get("extras", []), *extras}),
        "inputs": fingerprint_of_inputs(),
        "python": PYTHON_VERSION,
        "root": str(ROOT),
    }


def detected_device() -> str:
    """Return "cuda" on a Linux machine with a working NVIDIA GPU, otherwise "cpu"."""
    if sys.platform != "linux":
        return "cpu"
    if Path("/proc/driver/nvidia/version").exists():
        return "cuda"
    program = shutil.which("nvidia-smi")
    works = program and subprocess.run([program, "-L"], capture_output=True).returncode == 0
    return "cuda" if works else "cpu"


def fingerprint_of_inputs() -> str:
    """Return a hash of every file that decides what is installed."""
    files = [ROOT / "pyproject.toml", ROOT / "constraints.txt", ROOT / "tools" / "hatch_build.py"]
    files += sorted((ROOT / "source" / "jupyterlab").rglob("*.json"))
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def make(venv: Path) -> int:
    """Make an empty environment unless a usable one stands there; return 0 on success."""
    if (venv / "bin" / "pip").exists() and read_stamp(venv):
        return 0
    if importlib.util.find_spec("ensurepip") is None:
        return complain(
            f"{sys.executable}, which has no ensurepip",
            "a Python that can make environments",
            f"sudo apt install python{PYTHON_VERSION}-venv (Debian, Ubuntu), or PYTHON=another",
        )
    if not (venv / STAMP).exists() and venv.is_dir() and any(venv.iterdir()):
        return complain(
            f"the folder {venv}, which holds other things",
            "an environment, or a folder that does not exist yet",
            "name another one: make lab VENV=folder",
        )
    # What runs this may stand in the folder that goes; its origin stays.
    python = str(Path(sys.executable).resolve())
    shutil.rmtree(venv, ignore_errors=True)
    venv.mkdir(parents=True)
    # Written first: what an interrupted run leaves behind is known as ours and made again.
    (venv / STAMP).write_text("{}\n")
    return subprocess.run([python, "-m", "venv", str(venv)]).returncode


def install(venv: Path, stamp: dict[str, Any], wanted: dict[str, Any]) -> int:
    """Install the course with the wanted extras and write the stamp; return 0 on success."""
    pip = [str(venv / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    started = {key: value for key, value in wanted.items() if key != "inputs"}
    (venv / STAMP).write_text(json.dumps(started) + "\n")
    # The two builds of TensorFlow own the same files: the last one removed takes them along.
    if stamp.get("device", wanted["device"]) != wanted["device"]:
        subprocess.run([*pip, "uninstall", "-y", "tensorflow", "tensorflow-cpu"], check=True)
    extras = ",".join([wanted["device"], *wanted["extras"]])
    print(f"Installing CNN Lab [{extras}] into {venv}; this can take some minutes.", flush=True)
    requirement = ["-c", str(ROOT / "constraints.txt"), "-e", f"{ROOT}[{extras}]"]
    if status := subprocess.run([*pip, "install", *requirement]).returncode:
        complain(
            f"an error of pip (status {status}, above)",
            "every package of constraints.txt from your package index",
            "check the network and the free disk space, then run the same command again",
        )
        return status
    (venv / STAMP).write_text(json.dumps(wanted, indent=2) + "\n")
    return 0


def complain(received: str, expected: str, attempt: str) -> int:
    """Print the three parts of a message and return the exit status of a failure."""
    print(f"Received: {received}\nExpected: {expected}\nTry: {attempt}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
