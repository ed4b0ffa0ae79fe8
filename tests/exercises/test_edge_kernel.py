"""Kernels of every scale are judged by what they answer, not by how small their weights are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cnnlab.checks.examine import examine
from cnnlab.checks.library import exercises_of
from cnnlab.exercises.cnn_mechanics import _edge_kernels as kernels

EXERCISE = exercises_of("cnn-mechanics")["edge_kernel"]
Kernel = Callable[[str], Any]


def scaled(kernel: Kernel, factor: float) -> Kernel:
    return lambda direction: np.asarray(kernel(direction), dtype=float) * factor


@pytest.mark.parametrize("factor", [1e-9, 1e-3, 1, 1e9])
@pytest.mark.parametrize("kernel", [kernels.sobel, kernels.prewitt, kernels.forward_difference])
def test_a_right_kernel_is_right_at_every_scale(kernel: Kernel, factor: float) -> None:
    assert examine(EXERCISE, scaled(kernel, factor), seed=1).points == 3


@pytest.mark.parametrize("factor", [1e-12, 1e-9, 1e-8, 1e-3, 1e9])
@pytest.mark.parametrize("kernel", [kernels.blur, kernels.outline, kernels.diagonal])
def test_a_wrong_kernel_earns_nothing_at_any_scale(kernel: Kernel, factor: float) -> None:
    assert examine(EXERCISE, scaled(kernel, factor), seed=1).points == 0


def test_what_float32_leaves_of_a_sum_is_no_mistake() -> None:
    def thirds(direction: str) -> Any:
        return (kernels.prewitt(direction) / 3).astype(np.float32)

    assert examine(EXERCISE, thirds, seed=1).points == 3
