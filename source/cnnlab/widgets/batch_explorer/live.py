"""One training at a time, beside the notebook: it tells of each epoch and can be stopped."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any

from cnnlab import train
from cnnlab.text import Text
from cnnlab.train.engine import Score
from cnnlab.widgets.common.refusal import Refused

LONGEST_SECONDS = 20.0  # of training, from the end of the first epoch on

Progress = dict[str, Any]
IDLE: Progress = {"phase": "idle", "words": ""}

_RUNNING = Text(en="a training while another one runs", ko="다른 학습이 실행 중일 때의 새 학습")
_ONE = Text(en="one training at a time", ko="한 번에 학습 하나")
_STOP_IT = Text(
    en="stop the running one, or wait for its end",
    ko="실행 중인 학습을 멈추거나 끝날 때까지 기다리십시오",
)
_FAILED = Text(
    en="The training ended with an error: {kind}: {error}\n"
    "Try another setting. If it happens again, restart the kernel.",
    ko="학습이 오류로 끝났습니다. {kind}: {error}\n"
    "다른 설정으로 해 보십시오. 다시 일어나면 커널을 다시 시작하십시오.",
)


class _Ended(Exception):  # noqa: N818  no error: somebody or the clock ended the training
    pass


class Trainer:
    """Trains in a thread of its own and hands every news to `report`, called in that thread."""

    def __init__(self, report: Callable[[Progress], None]) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, setting: train.Setting, seed: int) -> None:
        """Begin a training; raise `Refused` while another one runs."""
        with self._lock:
            if self.running:
                raise Refused.of(str(_RUNNING), _ONE, _STOP_IT)
            self._stopping.clear()
            arguments = (setting, seed)
            self._thread = threading.Thread(target=self._train, args=arguments, daemon=True)
            self._thread.start()

    @property
    def running(self) -> bool:
        """Whether a training has not ended yet."""
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """Ask the training to end after its present epoch."""
        self._stopping.set()

    def wait(self, seconds: float | None = None) -> None:
        """Return when the training has ended, or after so many seconds."""
        if self._thread:
            self._thread.join(seconds)

    def _train(self, setting: train.Setting, seed: int) -> None:
        told = _Told(setting, seed)
        self._report(told.progress("preparing"))

        def after_epoch(training: Score, validation: Score) -> None:
            told.add(training, validation)
            if told.epochs_done < setting.epochs:
                if self._stopping.is_set():
                    raise _Ended("stopped")
                if told.since_first_epoch > LONGEST_SECONDS:
                    raise _Ended("too_long")
            self._report(told.progress("running"))

        try:
            train.run(setting, seed, after_epoch=after_epoch)
            end, words = "done", ""
        except _Ended as ended:
            end, words = str(ended), ""
        except Exception as error:  # nobody else sees an error of this thread
            end = "failed"
            words = str(_FAILED.format(kind=type(error).__name__, error=error))
        self._report(told.progress(end, words))


class _Told:
    """What a training has told so far, in the units of the file of measurements."""

    def __init__(self, setting: train.Setting, seed: int) -> None:
        self._setting, self._seed = setting, seed
        self._curves: dict[str, list[float | None]] = {
            f"{part}_{what}": [] for part in ("training", "validation") for what in Score._fields
        }
        self._started = time.perf_counter()
        self._first = math.inf

    def add(self, training: Score, validation: Score) -> None:
        """Note the scores after an epoch."""
        for part, score in (("training", training), ("validation", validation)):
            self._curves[f"{part}_loss"].append(_finite(score.loss))
            self._curves[f"{part}_accuracy"].append(_finite(100 * score.accuracy))
        self._first = min(self._first, time.perf_counter())

    @property
    def epochs_done(self) -> int:
        """The number of epochs noted."""
        return len(self._curves["training_loss"])

    @property
    def since_first_epoch(self) -> float:
        """Seconds since the end of the first epoch; compiling before it counts for nothing."""
        return time.perf_counter() - self._first

    def progress(self, phase: str, words: str = "") -> Progress:
        """Return all of it as one value for the browser."""
        return {
            "phase": phase,
            "words": words,
            "batch_size": self._setting.batch_size,
            "learning_rate": self._setting.learning_rate,
            "seed": self._seed,
            "epochs": self._setting.epochs,
            "epochs_done": self.epochs_done,
            "seconds": round(time.perf_counter() - self._started, 1),
            "seconds_before": round(min(self._first, time.perf_counter()) - self._started, 1),
            "curves": {name: list(curve) for name, curve in self._curves.items()},
        }


def _finite(value: float) -> float | None:
    return float(f"{value:.4g}") if math.isfinite(value) else None
