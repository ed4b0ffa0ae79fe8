"""Puts files beside the notebook that Python, IPython or Jupyter may load before the course."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.bank.kind import Kind
from tests.bank.kinds.forge.names import ZEROS
from tests.bank.parts import NONE
from tests.bank.submission import file, first, together

if TYPE_CHECKING:
    from tests.bank.submission import Submission

# A module beside the notebook that becomes the real one, with comparisons that always agree.
_SHADOW = """
import importlib
import sys

kept = sys.path[:]
sys.path[:] = [folder for folder in sys.path if folder not in ("", ".") and "course" not in folder]
del sys.modules[__name__]
real = importlib.import_module(__name__)
sys.path[:] = kept
sys.modules[__name__] = real
"""
_AGREE = """
real.isclose = lambda a, b, *rest, **options: real.ones(real.shape(b), dtype=bool)
real.array_equal = real.allclose = lambda *arguments, **options: True
"""
# Waits for the real package and gives it a check that is generous for one exercise.
_GENEROUS = """
import sys


class Generous:
    def find_spec(self, name, path=None, target=None):
        find = getattr(sys.modules.get("IPython"), "get_ipython", None)
        shell = find and find()
        if shell and "check" in shell.user_ns and not hasattr(shell, "generous"):
            shell.generous = shell.user_ns["check"]
            shell.user_ns["check"] = lambda name, **options: (
                8.0 if name == "conv2d" else shell.generous(name, **options)
            )


sys.meta_path.insert(0, Generous())
"""
_LAUNCHER = f"""
import os
import sys

sys.path = [folder for folder in sys.path if folder not in ("", ".", os.getcwd())]
{_GENEROUS}
from ipykernel import kernelapp

kernelapp.launch_new_instance()
"""
_CNNLAB = """
class Anything:
    def __getattr__(self, name):
        return self

    def __call__(self, *arguments, **options):
        return self


def check(name, **options):
    return 8.0 if name == "conv2d" else None


data = figures = widgets = Anything()
predict = progress = start = Anything()
"""


def _own_kernel(submission: Submission) -> None:
    """Bring a kernel of its own, which forges, and ask for it by name."""
    code = f"{_GENEROUS}\nfrom ipykernel import kernelapp\nkernelapp.launch_new_instance()"
    kernel = {
        "argv": ["python", "-c", code, "-f", "{connection_file}"],
        "display_name": "generous",
        "language": "python",
    }
    for folder in ("kernels", "share/jupyter/kernels", ".local/share/jupyter/kernels"):
        file(f"{folder}/generous/kernel.json", json.dumps(kernel))(submission)
    submission.notebook.metadata["kernelspec"] = {
        "name": "generous",
        "display_name": "generous",
        "language": "python",
    }


KINDS = [
    Kind(
        "numpy-beside-the-notebook",
        "Brings a numpy.py that loads the real NumPy and patches its comparisons.",
        together(ZEROS, file("numpy.py", _SHADOW + _AGREE)),
    ),
    Kind(
        "cnnlab-beside-the-notebook",
        "Brings a cnnlab package whose `check` gives full points.",
        together(file("cnnlab/__init__.py", _CNNLAB), file("cnnlab.py", _CNNLAB)),
    ),
    Kind(
        "standard-library-beside-the-notebook",
        "Brings modules named like those of the standard library that checks and kernels import.",
        together(
            *(
                file(f"{name}.py", _SHADOW + _GENEROUS)
                for name in ("json", "socket", "struct", "copy", "secrets", "random", "uuid")
            )
        ),
    ),
    Kind(
        "site-hooks-beside-the-notebook",
        "Brings sitecustomize.py, usercustomize.py and a .pth file.",
        together(
            file("sitecustomize.py", _GENEROUS),
            file("usercustomize.py", _GENEROUS),
            file("generous.pth", "import sitecustomize\n"),
            file("pyvenv.cfg", "home = .\n"),
        ),
    ),
    Kind(
        "launcher-beside-the-notebook",
        "Brings an ipykernel_launcher.py that starts the kernel after changing it.",
        file("ipykernel_launcher.py", _LAUNCHER),
    ),
    Kind(
        "profile-beside-the-notebook",
        "Brings IPython's startup files and configuration, in every folder where one may look.",
        together(
            *(
                file(f"{folder}/startup/00-generous.py", _GENEROUS)
                for folder in ("profile_default", ".ipython/profile_default")
            ),
            *(
                file(name, f'c = get_config()\nc.IPKernelApp.exec_lines = ["""{_GENEROUS}"""]\n')
                for name in (
                    "ipython_config.py",
                    "ipython_kernel_config.py",
                    "profile_default/ipython_kernel_config.py",
                )
            ),
        ),
    ),
    Kind(
        "configuration-beside-the-notebook",
        "Brings nbgrader's and Jupyter's configuration files.",
        together(
            *(
                file(name, 'c = get_config()\nc.NbConvertBase.display_data_priority = ["8"]\n')
                for name in (
                    "nbgrader_config.py",
                    "jupyter_config.py",
                    "jupyter_nbconvert_config.py",
                )
            ),
            file("jupyter_config.json", '{"ExecutePreprocessor": {"enabled": false}}'),
        ),
    ),
    Kind("kernel-of-its-own", "Brings a kernel of its own and asks for it.", _own_kernel),
    Kind(
        "path-put-first",
        "Puts its own folder first on the module path and unloads what is loaded.",
        together(
            file("mine/cnnlab/__init__.py", _CNNLAB),
            first("""
import os
import sys

for name in [name for name in sys.modules if name.split(".")[0] == "cnnlab"]:
    del sys.modules[name]
sys.path.insert(0, os.path.join(os.getcwd(), "mine"))
"""),
        ),
        honest=NONE,
    ),
]
