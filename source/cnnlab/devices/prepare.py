"""What has to stand in the environment before a backend of Keras is imported."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cnnlab.devices.wishes import Wishes

# What hides every card: from CUDA's libraries, from AMD's, from JAX; and Keras' choice in PyTorch,
# which counts on a Mac too.
ON_THE_CPU = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "HIP_VISIBLE_DEVICES": "-1",
    "JAX_PLATFORMS": "cpu",
    "KERAS_TORCH_DEVICE": "cpu",
}
# TensorFlow and JAX take most of a card's memory at once unless they are told to take what they
# need; PyTorch never does. Cards are numbered as nvidia-smi numbers them.
ON_A_GPU = {
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",
    "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
    "CUDA_DEVICE_ORDER": "PCI_BUS_ID",
}
# JAX had another name for it, and refuses to start where both are set.
_JAX_SHARE, _JAX_SHARE_BEFORE = "XLA_CLIENT_MEM_FRACTION", "XLA_PYTHON_CLIENT_MEM_FRACTION"
_JAX_DETERMINISTIC = "--xla_gpu_deterministic_ops=true"


def prepare(wishes: Wishes) -> None:
    """Set what the wishes need; call it before TensorFlow, JAX or PyTorch is imported."""
    if wishes.device == "cpu":
        prepare_cpu()
    elif wishes.device == "gpu":
        prepare_gpu(wishes.share)
    elif wishes.share is not None:
        _limit_jax(wishes.share)
    if wishes.deterministic:
        _prepare_determinism()


def prepare_cpu() -> None:
    """Hide every GPU from the libraries that this process imports from now on."""
    os.environ.update(ON_THE_CPU)


def prepare_gpu(share: float | None = None) -> None:
    """Let libraries take memory as they need it, at most `share` of each card.

    What somebody has set already stays: an administrator may give each user one card.
    """
    for name, value in ON_A_GPU.items():
        os.environ.setdefault(name, value)
    if share is not None:
        _limit_jax(share)


def _limit_jax(share: float) -> None:
    if _JAX_SHARE_BEFORE not in os.environ:
        os.environ.setdefault(_JAX_SHARE, f"{share:g}")


def _prepare_determinism() -> None:
    # Without a workspace of a fixed size, PyTorch refuses to multiply matrices on a GPU.
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    flags = os.environ.get("XLA_FLAGS", "")
    if _JAX_DETERMINISTIC not in flags:
        os.environ["XLA_FLAGS"] = f"{flags} {_JAX_DETERMINISTIC}".strip()
