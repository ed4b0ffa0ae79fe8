"""Tolerances by type and device; what a GPU would compute is emulated by cutting bits off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import keras
import numpy as np
import pytest
from keras.src import backend
from numpy.typing import NDArray

from cnnlab.checks import tolerance as tolerances
from cnnlab.checks.compare import difference, equal
from cnnlab.checks.exercise import Exercise, Function
from cnnlab.checks.judge import Judgement, draw, judge
from cnnlab.checks.library import exercises_of
from cnnlab.checks.outcome import plain
from cnnlab.checks.run import run_all
from cnnlab.checks.tolerance import FLOAT32, TEN_BITS, tolerance

Floats = NDArray[np.float32]
LESSON = "cnn-mechanics"
# Their oracle, or a right answer to them, convolves with Keras.
CONVOLVING = ("conv2d", "correlate", "feature_map", "im2col", "same_padding", "touch_counts")
CUT_OFF = 13  # of 23 stored bits: the hardware reads the first 10
SEED = 1


@pytest.fixture(autouse=True)
def on_the_cpu_afterwards() -> Iterator[None]:
    yield
    tolerances.set_device("cpu")


def cut(values: Any) -> Floats:
    """Return what TensorFloat-32 reads of float32 values."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return (bits >> CUT_OFF << CUT_OFF).view(np.float32)


def rounded(values: Any) -> Floats:
    """Return the values rounded to the nearest of TensorFloat-32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return cut((bits + np.uint32(1 << (CUT_OFF - 1))).view(np.float32))


@contextmanager
def coarse_convolutions() -> Iterator[list[int]]:
    """Let Keras convolve and multiply matrices as a GPU does; gives how often it did so."""
    calls = [0]

    def coarse(exact: Callable[..., Any]) -> Callable[..., Any]:
        def multiply(*arguments: Any, **options: Any) -> Any:
            calls[0] += 1
            given = {name: _coarse(value) for name, value in options.items()}
            return exact(*map(_coarse, arguments), **given)

        return multiply

    with pytest.MonkeyPatch.context() as patch:
        for place, name in (
            (backend.nn, "conv"), (backend.nn, "depthwise_conv"), (backend.numpy, "matmul"),
        ):  # fmt: skip
            patch.setattr(place, name, coarse(getattr(place, name)))
        yield calls


def _coarse(value: Any) -> Any:
    if not getattr(value, "shape", ()) or "float32" not in str(value.dtype):
        return value
    return keras.ops.convert_to_tensor(cut(keras.ops.convert_to_numpy(value)))


def judged(exercise: Exercise, function: Function) -> Judgement:
    calls = draw(exercise, SEED)
    outcomes, _ = run_all(function, [call.arguments for call in calls], exercise.seconds)
    return judge(exercise, calls, outcomes)


@pytest.mark.parametrize(
    ("kinds", "device", "expected"),
    [
        (("float64", "float32"), "cpu", FLOAT32),
        (("int64", "uint8"), "cpu", FLOAT32),
        (("float32", "float16"), "cpu", TEN_BITS),
        (("float32", "float32"), "gpu", TEN_BITS),
        (("int64", "float16"), "gpu", TEN_BITS),
        (("float64", "int64"), "gpu", FLOAT32),
    ],
)
def test_the_type_and_the_device_decide(
    kinds: tuple[str, ...], device: str, expected: float
) -> None:
    assert tolerance(*kinds, device=device) == expected
    tolerances.set_device(device)
    assert tolerance(*kinds) == expected


@pytest.mark.parametrize("lose_bits", [cut, rounded])
def test_a_convolution_in_tensorfloat_32_is_right_on_a_gpu_alone(
    lose_bits: Callable[[Any], Floats],
) -> None:
    random = np.random.default_rng(SEED)
    images = random.normal(size=(2, 14, 14, 32)).astype(np.float32)
    kernels = random.normal(size=(3, 3, 32, 16)).astype(np.float32)
    exact = plain(keras.ops.conv(images, kernels))
    coarse = plain(keras.ops.conv(lose_bits(images), lose_bits(kernels)))
    assert not equal(exact, coarse)
    tolerances.set_device("gpu")
    assert equal(exact, coarse)
    assert equal(coarse, exact)  # the oracle is what was computed on the GPU


def test_half_precision_is_compared_as_such() -> None:
    exact = np.linspace(1, 2, 50)
    half = exact.astype(np.float16)
    assert not equal(exact, half.astype(np.float64))
    assert equal(exact, half)
    scaled = difference(exact, np.float16(3) * half)
    assert scaled is not None
    assert "Every value is 3" in scaled.advice.en


def test_a_number_may_have_been_computed_on_the_gpu() -> None:
    assert not equal(1.0, 1.001)
    tolerances.set_device("gpu")
    assert equal(1.0, 1.001)
    assert not equal(1.0, 1.005)
    assert not equal(np.ones(3), np.full(3, 1.001))  # float64: no GPU multiplies that coarsely


def test_a_count_stays_exact_on_a_gpu() -> None:
    tolerances.set_device("gpu")
    assert not equal(11_598, 11_600)
    assert not equal("crawls", "crawl")


@pytest.mark.parametrize("name", CONVOLVING)
def test_right_answers_of_a_gpu_earn_all_points_and_its_mistakes_are_named(name: str) -> None:
    exercise = exercises_of(LESSON)[name]
    tolerances.set_device("gpu")
    with coarse_convolutions() as convolved:
        for function in (exercise.oracle, *exercise.also_correct):
            assert judged(exercise, function).points == exercise.points, function.__name__
        for mistake in exercise.mistakes:
            judgement = judged(exercise, mistake.function)
            assert judgement.points < exercise.points, mistake.function.__name__
            assert judgement.mistake is mistake, mistake.function.__name__
    assert convolved[0]
