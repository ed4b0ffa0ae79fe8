"""Small trainings with seeds: what a setting does, measured and compared with an interval."""

from cnnlab.train.comparison import Comparison, compare
from cnnlab.train.costs import Costs, costs
from cnnlab.train.intervals import Difference, paired_difference, t_quantile
from cnnlab.train.measured import MeasuredRun, by_setting, measured
from cnnlab.train.measured_rows import measured_rows
from cnnlab.train.run import Run, run
from cnnlab.train.schedules import learning_rates
from cnnlab.train.setting import Setting

__all__ = [
    "Comparison",
    "Costs",
    "Difference",
    "MeasuredRun",
    "Run",
    "Setting",
    "by_setting",
    "compare",
    "costs",
    "learning_rates",
    "measured",
    "measured_rows",
    "paired_difference",
    "run",
    "t_quantile",
]
