"""Keras models as answers: read as plain data, judged by an allow-list, recomputed elsewhere."""

from cnnlab.checks.models.data import ModelData
from cnnlab.checks.models.describe import describe_model, model_difference
from cnnlab.checks.models.facts import Facts, RefusedError, facts, faults
from cnnlab.checks.models.read import is_model, read_model
from cnnlab.checks.models.rebuild import rebuild, recompute
from cnnlab.checks.models.requirements import Requirement, unmet
from cnnlab.checks.models.steps import Step, steps

__all__ = [
    "Facts",
    "ModelData",
    "RefusedError",
    "Requirement",
    "Step",
    "describe_model",
    "facts",
    "faults",
    "is_model",
    "model_difference",
    "read_model",
    "rebuild",
    "recompute",
    "steps",
    "unmet",
]
