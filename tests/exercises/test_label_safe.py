"""Safe is a transform for a task: a half turn for 0, 1 and 8, but not for 6 and 9."""

from __future__ import annotations

import pytest

from cnnlab.exercises.hyperparameter_map._readings import by_pairs

READINGS = [
    ("half turn", 6, 9),
    ("half turn", 9, 6),
    ("half turn", 8, 8),
    ("half turn", 4, None),
    ("shift", 4, 4),
    ("shift", 6, 6),
    ("shift", 8, 8),
    ("shift", 9, 9),
]


@pytest.mark.parametrize(
    ("classes", "safe"),
    [
        ([8], ["half turn", "shift"]),
        ([6, 9], ["shift"]),
        ([6, 8], ["shift"]),
        ([4, 8], ["shift"]),
    ],
)
def test_the_task_decides_which_transforms_are_safe(classes: list[int], safe: list[str]) -> None:
    assert by_pairs(READINGS, classes) == safe
