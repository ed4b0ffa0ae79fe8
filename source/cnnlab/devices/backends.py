"""What the installed backend of Keras computes on, and the settings that it takes in Python.

Every function imports the backend's own library; call them after Keras.
"""

from __future__ import annotations

import importlib
from typing import Any, NamedTuple

from cnnlab.devices.cards import cards

_MODULES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}
# With it everything that Keras draws begins alike; TensorFlow refuses determinism without a seed.
SEED = 0


class Backend(NamedTuple):
    """The backend of Keras and the names of the GPUs that it can use."""

    name: str
    gpus: tuple[str, ...]


def backend() -> Backend:
    """Return the backend that Keras runs on, with its version, and its GPUs."""
    kind = _kind()
    if kind not in _MODULES:
        return Backend(kind, ())
    library = importlib.import_module(kind)
    looks = {"tensorflow": _tensorflow_gpus, "jax": _jax_gpus, "torch": _torch_gpus}
    return Backend(f"{_MODULES[kind]} {library.__version__}", tuple(looks[kind](library)))


def limit_memory(share: float) -> bool:
    """Let this process take at most `share` of each card's memory; tell whether it is so."""
    kind = _kind()
    if kind == "jax":
        return True  # it has read the environment
    if kind not in _MODULES:
        return False
    library = importlib.import_module(kind)
    if kind == "torch":
        for number in range(library.cuda.device_count()):
            library.cuda.set_per_process_memory_fraction(share, number)
        return bool(library.cuda.device_count())
    return _limit_tensorflow(library, share)


def make_deterministic() -> None:
    """Let the same code give the same numbers each time on this device."""
    import keras

    keras.utils.set_random_seed(SEED)
    if _kind() == "tensorflow":
        importlib.import_module("tensorflow").config.experimental.enable_op_determinism()
    elif _kind() == "torch":
        importlib.import_module("torch").use_deterministic_algorithms(True)


def multiply_something() -> None:
    """Multiply two small matrices; raises where the device is listed and cannot compute."""
    import keras

    ones = keras.ops.ones((8, 8))
    keras.ops.convert_to_numpy(keras.ops.matmul(ones, ones))


def _kind() -> str:
    import keras

    return str(keras.backend.backend())


def _tensorflow_gpus(tensorflow: Any) -> list[str]:
    config = tensorflow.config
    details = config.experimental.get_device_details
    return [
        details(gpu).get("device_name", gpu.name) for gpu in config.list_physical_devices("GPU")
    ]


def _jax_gpus(jax: Any) -> list[str]:
    return [str(device.device_kind) for device in jax.devices() if device.platform != "cpu"]


def _torch_gpus(torch: Any) -> list[str]:
    found = [str(torch.cuda.get_device_name(n)) for n in range(torch.cuda.device_count())]
    return found or (["Apple MPS"] if torch.backends.mps.is_available() else [])


def _limit_tensorflow(tensorflow: Any, share: float) -> bool:
    """TensorFlow counts in MiB. With cards of different sizes, the smallest one decides."""
    sizes = [card.memory for card in cards() or [] if card.memory]
    if not sizes:
        return False
    config = tensorflow.config
    limit = config.LogicalDeviceConfiguration(memory_limit=int(share * min(sizes)))
    for gpu in config.list_physical_devices("GPU"):
        config.set_logical_device_configuration(gpu, [limit])
    return True
