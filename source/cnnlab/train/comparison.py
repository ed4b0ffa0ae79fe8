"""Settings trained with the same seeds, and what may be said of their accuracies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cnnlab.data import Split
from cnnlab.text import Text
from cnnlab.train.errors import WrongSetting
from cnnlab.train.intervals import Difference, paired_difference
from cnnlab.train.many import runs
from cnnlab.train.progress import progress_bar
from cnnlab.train.run import Run
from cnnlab.train.setting import Setting

_TRAINING = Text(en="Training", ko="학습 중")
_SEEDS = Text(en="at least two different seeds", ko="서로 다른 시드 두 개 이상")
_SETTINGS = Text(en="at least two different settings", ko="서로 다른 설정 두 개 이상")


@dataclass(frozen=True)
class Comparison:
    """Runs of several settings with the same seeds; the first setting is what is compared with.

    Attributes:
        runs: for each setting its runs, in the order of the seeds.
    """

    runs: tuple[tuple[Run, ...], ...]

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The settings in the order in which they were asked for."""
        return tuple(runs[0].setting for runs in self.runs)

    @property
    def accuracies(self) -> tuple[tuple[float, ...], ...]:
        """For each setting the per cent of validation images that are right, seed by seed."""
        return tuple(tuple(100 * run.accuracy for run in runs) for runs in self.runs)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """For each setting but the first, how many points of accuracy it is above the first.

        Their intervals hold together at 95 %: the more settings, the wider each interval.
        """
        first, *others = self.accuracies
        return tuple(paired_difference(one, first, len(others)) for one in others)

    @property
    def verdicts(self) -> tuple[str, ...]:
        """For each setting but the first "better", "worse" or "cannot tell", by its interval."""
        words = {"higher": "better", "lower": "worse"}
        return tuple(words.get(one.verdict, one.verdict) for one in self.differences)


def compare(
    settings: Sequence[Setting], seeds: Iterable[int], split: Split | None = None
) -> Comparison:
    """Train every setting with every seed, with a progress bar, and return the comparison.

    split  as for `run`: `data.digits()` if None

    Raises WrongSetting where there is nothing to compare.
    """
    each = tuple(dict.fromkeys(seeds))
    if len(each) < 2:
        raise WrongSetting.of("seeds", each, _SEEDS, "train.compare")
    if len(set(settings)) < max(2, len(settings)):
        raise WrongSetting.of("settings", len(settings), _SETTINGS, "train.compare")
    with progress_bar(_TRAINING, len(settings) * len(each)) as advance:
        return Comparison(tuple(runs(setting, each, split, advance) for setting in settings))
