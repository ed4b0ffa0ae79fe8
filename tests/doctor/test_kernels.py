from __future__ import annotations

from pathlib import Path

import pytest
from jupyter_client.kernelspec import KernelSpecManager

from cnnlab.doctor.finding import Finding, State
from cnnlab.doctor.kernels import look_at_kernels

OURS = Path(__file__).resolve().parents[2] / "source" / "jupyterlab" / "kernels"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of kernels that Jupyter reads before all others."""
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "0")
    return tmp_path / "kernels"


def found() -> dict[str, Finding]:
    return {str(finding.what).removeprefix("Kernel "): finding for finding in look_at_kernels()}


def test_installed_kernels_are_named_as_jupyterlab_names_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("cnn-lab-cpu", "cnn-lab-gpu"):
        KernelSpecManager().install_kernel_spec(
            str(OURS / name), kernel_name=name, prefix=str(tmp_path / "environment")
        )
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "environment" / "share" / "jupyter"))
    shown = found()
    assert str(shown["cnn-lab-cpu"]) == "[ok] Kernel cnn-lab-cpu: CNN Lab (CPU)"
    assert str(shown["cnn-lab-gpu"]) == "[ok] Kernel cnn-lab-gpu: CNN Lab (GPU)"
    assert shown["python3"].state is State.OK


def test_a_kernel_of_another_python_is_told_apart(folder: Path) -> None:
    (folder / "cnn-lab-gpu").mkdir(parents=True)
    (folder / "cnn-lab-gpu" / "kernel.json").write_text(
        '{"argv": ["/opt/other/bin/python"], "display_name": "CNN Lab (GPU)", "language": "python"}'
    )
    shown = found()["cnn-lab-gpu"]
    assert shown.state is State.HINT
    assert "starts another Python, /opt/other/bin/python" in str(shown)


def test_a_missing_kernel_has_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KernelSpecManager, "get_all_specs", lambda _: {})
    shown = found()
    assert shown["python3"].state is State.PROBLEM
    for name in ("cnn-lab-cpu", "cnn-lab-gpu"):
        assert shown[name].state is State.HINT
        assert "not installed\n    Try: make lab" in str(shown[name])
