"""The exercises of the lesson that the bank's submissions answer."""

from __future__ import annotations

LESSON = "cnn-mechanics"
# In the order of the lesson: what stops a kernel at one exercise costs those that follow.
EXERCISES = (
    "correlate",
    "edge_kernel",
    "count_kernels",
    "feature_map",
    "touch_counts",
    "output_size",
    "same_padding",
    "conv2d",
    "pool",
    "count_parameters",
    "receptive_field",
    "flatten",
    "im2col",
)
# Attacked wherever a kind does not say otherwise: it is worth most, and no answer calls it.
TARGET = "conv2d"
TARGET_POINTS = 8

ALL = frozenset(EXERCISES)
NONE: frozenset[str] = frozenset()
BEFORE = frozenset(EXERCISES[: EXERCISES.index(TARGET)])
