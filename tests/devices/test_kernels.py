"""The two kernels, started as Jupyter starts them; the GPU one on a computer without a GPU."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ipykernel.kernelspec import get_kernel_dict
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

FOLDER = Path(__file__).resolve().parents[2] / "source" / "jupyterlab" / "kernels"
SPECIFICATIONS = {path.parent.name: path for path in sorted(FOLDER.glob("*/kernel.json"))}
READY_IN = 120  # seconds; a busy machine imports TensorFlow slowly


class Notebook:
    """A kernel of its own, and what it prints."""

    def __init__(self, client: BlockingKernelClient) -> None:
        self.client = client

    def run(self, code: str) -> str:
        printed: list[str] = []

        def keep(message: dict[str, Any]) -> None:
            assert message["msg_type"] != "error", message["content"]["traceback"]
            printed.append(message["content"].get("text", ""))

        self.client.execute_interactive(code, timeout=READY_IN, output_hook=keep)
        return "".join(printed)


@pytest.fixture
def notebook(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Notebook]:
    name, *variables = request.param
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    # The same on a computer that has a card.
    for variable in ("CUDA_VISIBLE_DEVICES=-1", *variables):
        monkeypatch.setenv(*variable.split("=", 1))
    manager = KernelManager(
        kernel_name=name,
        kernel_spec_manager=KernelSpecManager(kernel_dirs=[str(FOLDER)]),
    )
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=READY_IN)
    yield Notebook(client)
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def test_there_are_two_and_people_can_tell_them_apart() -> None:
    names = {name: json.loads(path.read_text()) for name, path in SPECIFICATIONS.items()}
    assert {name: found["display_name"] for name, found in names.items()} == {
        "cnn-lab-cpu": "CNN Lab (CPU)",
        "cnn-lab-gpu": "CNN Lab (GPU)",
    }
    assert [found["env"]["CNNLAB_DEVICE"] for found in names.values()] == ["cpu", "gpu"]


@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_each_is_the_installed_ipykernels_own_but_for_the_start(name: str) -> None:
    ours, theirs = json.loads(SPECIFICATIONS[name].read_text()), get_kernel_dict()
    assert ours["argv"][0] == "python"  # Jupyter puts the environment's own in its place
    assert ours["argv"][1:-1] == theirs["argv"][1:]
    assert ours["argv"][-1] == "--IPKernelApp.extra_extensions=cnnlab.devices"
    kept = ("language", "metadata", "kernel_protocol_version")
    assert {key: ours[key] for key in kept} == {key: theirs[key] for key in kept}


START = "import cnnlab; cnnlab.start('cnn-mechanics', 'en')"


@pytest.mark.parametrize("notebook", [("cnn-lab-cpu",)], indirect=True)
def test_the_cpu_kernel_hides_every_card_and_names_its_device(notebook: Notebook) -> None:
    names = ["CUDA_VISIBLE_DEVICES", "JAX_PLATFORMS", "KERAS_TORCH_DEVICE"]
    before_any_cell = f"import os; print(*map(os.environ.get, {names!r}))"
    assert notebook.run(before_any_cell) == "-1 cpu cpu\n"
    assert notebook.run("print([name for name in globals() if 'cnnlab' in name])") == "[]\n"
    assert notebook.run(START).startswith("Device: CPU (TensorFlow ")


@pytest.mark.parametrize(
    "notebook",
    [("cnn-lab-gpu", "CNNLAB_GPU_SHARE=0.25", "CNNLAB_DETERMINISTIC=1")],
    indirect=True,
)
def test_the_gpu_kernel_goes_on_with_the_cpu_and_says_so(notebook: Notebook) -> None:
    names = [
        "TF_FORCE_GPU_ALLOW_GROWTH",
        "XLA_PYTHON_CLIENT_PREALLOCATE",
        "XLA_CLIENT_MEM_FRACTION",
    ]
    assert notebook.run(f"import os; print(*map(os.environ.get, {names!r}))") == "true false 0.25\n"
    said = notebook.run(START)
    assert "Received: the kernel CNN Lab (GPU), but TensorFlow" in said
    assert "finds no GPU that it can use" in said
    assert "The lesson goes on with the CPU." in said
    assert said.splitlines()[-1].startswith("Device: CPU (TensorFlow ")
    assert "Deterministic mode" in said and "can take longer" in said
    losses = notebook.run(TRAINING)
    assert losses.startswith("[")
    assert losses == notebook.run(f"{START}\n{TRAINING}").removeprefix(said)


TRAINING = """
import keras, numpy
layers = keras.layers.Conv2D(4, 3), keras.layers.Dropout(0.5), keras.layers.Flatten()
model = keras.Sequential([*layers, keras.layers.Dense(3)])
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
images, labels = numpy.random.rand(64, 8, 8, 1), numpy.arange(64) % 3
print(repr(model.fit(images, labels, epochs=2, verbose=0).history["loss"]))
"""
