"""The same setting and seeds trained in two processes: equal bit for bit or not.

The processes get one thread or two; with two, sums are made in another order.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

import numpy as np

from autograder.measure.hyperparameters import SMALL_CNN
from autograder.measure.record import Row
from cnnlab.train import Run, run

SETTING = replace(SMALL_CNN, epochs=5)
SEEDS = (0, 1, 2, 3)
THREADS = (1, 2)
PROCESSES = (1, 2)
_VARIABLES = ("OMP_NUM_THREADS", "TF_NUM_INTEROP_THREADS", "TF_NUM_INTRAOP_THREADS")


def rows() -> list[Row]:
    """Return one row per number of threads, process and seed."""
    runs = {
        (threads, process): _in_a_process({name: str(threads) for name in _VARIABLES})
        for threads in THREADS
        for process in PROCESSES
    }
    return [
        {
            "threads": threads,
            "process": process,
            "seed": one.seed,
            "equals_first_process": _equal(one, runs[threads, PROCESSES[0]]),
            "equals_one_thread": _equal(one, runs[1, process]),
            "largest_loss_difference": float(np.abs(one.losses - runs[1, 1][index].losses).max()),
            "last_training_loss": one.training[-1].loss,
            "accuracy": round(100 * one.accuracy, 2),
        }
        for (threads, process), several in runs.items()
        for index, one in enumerate(several)
    ]


def _equal(one: Run, others: list[Run]) -> bool:
    """Tell whether the losses of all updates are the same as those of the other with its seed."""
    (other,) = (each for each in others if each.seed == one.seed)
    return bool(np.array_equal(one.losses, other.losses))


def _in_a_process(environment: Mapping[str, str]) -> list[Run]:
    """Return the runs of all seeds, made in a new process that starts with `environment`."""
    before = dict(os.environ)
    os.environ.update(environment)
    try:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            return list(pool.map(run, [SETTING] * len(SEEDS), SEEDS))
    finally:
        os.environ.clear()
        os.environ.update(before)
