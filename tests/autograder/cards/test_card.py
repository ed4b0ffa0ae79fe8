"""What a kernel on a card reads in its environment and may use: a whole card or a part of one."""

from __future__ import annotations

from autograder.cards.card import Card, Share, device_of, environment_of, limits_on_a_card
from autograder.job import Limits

CARD = Card(1, "NVIDIA H200", "GPU-abc", 143_771, "/dev/nvidia3")


def test_a_kernel_sees_one_card_and_takes_its_memory_as_it_needs_it() -> None:
    found = environment_of(Share(CARD))
    assert found["CUDA_VISIBLE_DEVICES"] == "GPU-abc"
    assert found["TF_FORCE_GPU_ALLOW_GROWTH"] == "true"
    assert found["XLA_PYTHON_CLIENT_PREALLOCATE"] == "false"
    assert found["NVIDIA_TF32_OVERRIDE"] == "0"
    assert "TF_PER_DEVICE_MEMORY_LIMIT_MB" not in found
    assert "XLA_CLIENT_MEM_FRACTION" not in found


def test_kernels_that_share_a_card_take_no_more_than_their_parts() -> None:
    found = environment_of(Share(CARD, 4))
    assert 4 * int(found["TF_PER_DEVICE_MEMORY_LIMIT_MB"]) < CARD.memory
    assert 4 * float(found["XLA_CLIENT_MEM_FRACTION"]) < 1
    assert found["CNNLAB_GPU_SHARE"] == found["XLA_CLIENT_MEM_FRACTION"]
    unknown = Card(0, "Card", "GPU-a", 0, "/dev/nvidia0")
    assert "TF_PER_DEVICE_MEMORY_LIMIT_MB" not in environment_of(Share(unknown, 2))


def test_a_submission_keeps_its_limits_beside_what_cuda_takes() -> None:
    limits = Limits()
    wider = limits_on_a_card(limits)
    assert wider.memory > limits.memory and wider.processes > limits.processes
    same = ("cpu", "wall", "cell", "open_files", "file", "disk", "output")
    assert all(getattr(wider, name) == getattr(limits, name) for name in same)


def test_reports_call_the_device_by_its_number_and_name() -> None:
    assert device_of(None) == "CPU"
    assert device_of(Share(CARD)) == "GPU 1: NVIDIA H200"
