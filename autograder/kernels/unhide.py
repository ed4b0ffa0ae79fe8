"""What a forked kernel undoes so that it finds its card, which was hidden while it was imported."""

from __future__ import annotations

import os
import sys
from typing import Any


def unhide() -> None:
    """Let the imported backend look for cards again; call it after the environment is set.

    TensorFlow looks at the environment when it first needs a device. JAX and Keras' PyTorch have
    looked while they were imported.
    """
    modules: dict[str, Any] = sys.modules
    backend = modules["keras"].backend.backend()
    if backend == "jax":
        modules["jax"].config.update("jax_platforms", None)
    elif backend == "torch":
        modules["keras.src.backend.torch.core"].DEFAULT_DEVICE = "cuda"
        if share := os.environ.get("CNNLAB_GPU_SHARE"):
            modules["torch"].cuda.set_per_process_memory_fraction(float(share))
