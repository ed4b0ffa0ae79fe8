"""Proves the exercises that compute with Keras on the backend that the environment names.

Prints a line of JSON for each: its name, the right answers that lost points, the mistakes that
were not named, and the seconds of processor time. Names as arguments choose some of them.
"""

from __future__ import annotations

import inspect
import json
import sys
import time
from collections.abc import Iterator

import keras

from autograder.prove import judged
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.library import exercises_of, lessons

SEED = 1
# A training for each of its answers and mistakes: minutes where every step is compiled.
TRAINS = ("design_cnn",)


def computing() -> Iterator[Exercise]:
    """Yield the exercises of which an answer's module names Keras."""
    for lesson in lessons():
        for name, exercise in exercises_of(lesson).items():
            answers = (exercise.oracle, *exercise.also_correct)
            modules = [sys.modules[answer.__module__] for answer in answers]
            if name not in TRAINS and any("keras" in inspect.getsource(one) for one in modules):
                yield exercise


def proof(exercise: Exercise) -> dict[str, object]:
    started = time.process_time()
    right = [
        function.__name__
        for function in (exercise.oracle, *exercise.also_correct)
        if judged(exercise, function, SEED).points != exercise.points
    ]
    wrong = [
        mistake.function.__name__
        for mistake in exercise.mistakes
        if judged(exercise, mistake.function, SEED).mistake is not mistake
    ]
    seconds = round(time.process_time() - started, 1)
    return {"name": exercise.name, "refused": right, "unnamed": wrong, "seconds": seconds}


if __name__ == "__main__":
    chosen = [one for one in computing() if not sys.argv[1:] or one.name in sys.argv[1:]]
    print(json.dumps({"backend": keras.backend.backend(), "count": len(chosen)}), flush=True)
    for exercise in chosen:
        print(json.dumps(proof(exercise)), flush=True)
