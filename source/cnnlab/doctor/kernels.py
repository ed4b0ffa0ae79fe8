"""The kernels that JupyterLab offers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cnnlab.doctor.finding import Finding, State
from cnnlab.doctor.python import INSTALL
from cnnlab.text import Text, verbatim

# The notebooks ask for the first; the others add settings for a device.
_KERNELS = ("python3", "cnn-lab-cpu", "cnn-lab-gpu")
# Jupyter puts its own Python in the place of these words.
_THIS_PYTHON = {"python", "python3", f"python{sys.version_info[0]}.{sys.version_info[1]}"}


def look_at_kernels() -> Iterator[Finding]:
    """Find each kernel of the course, and whether it starts the Python that runs this."""
    from jupyter_client.kernelspec import KernelSpecManager

    present: dict[str, Any] = KernelSpecManager().get_all_specs()
    for name in _KERNELS:
        what = Text(en="Kernel {name}", ko="커널 {name}").format(name=name)
        if name not in present:
            needed = name == _KERNELS[0]
            yield Finding(what, _ABSENT, State.PROBLEM if needed else State.HINT, INSTALL)
            continue
        python = str(present[name]["spec"]["argv"][0])
        if python in _THIS_PYTHON or Path(python) == Path(sys.executable):
            yield Finding(what, verbatim(present[name]["spec"]["display_name"]))
        else:
            yield Finding(what, _OTHER.format(python=python), State.HINT, _OTHER_CURE)


_ABSENT = Text(en="not installed", ko="설치되지 않았습니다")
_OTHER = Text(en="starts another Python, {python}", ko="다른 Python을 시작합니다: {python}")
_OTHER_CURE = Text(
    en="open the course with make lab or python -m tools.open_lab, which prefer this "
    "environment's kernels",
    ko="make lab이나 python -m tools.open_lab으로 과정을 엽니다. 이 환경의 커널을 먼저 씁니다",
)
