"""Bayesian search with two models of the answers, and random search, at equal budgets.

The Gaussian process is the same; what it is a model of is the logarithm of the error, or the plain
error, in which a space's failed trainings stand far from all others.
"""

from __future__ import annotations

from functools import partial

from autograder.measure.hyperparameter_search.race import raced
from autograder.measure.record import Row
from cnnlab.train import search
from cnnlab.train.search.bayesian import plain_error
from cnnlab.train.search.race import Method

TRAININGS = (14, 27)


def rows() -> list[Row]:
    """Return one row per method, budget and repetition."""
    methods: dict[str, Method] = {
        "random": search.random_search,
        "log error": search.bayesian_search,
        "plain error": partial(search.bayesian_search, modelled=plain_error),
    }
    return raced(methods, TRAININGS)
