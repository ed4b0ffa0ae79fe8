"""Small trainings with seeds: what a setting does, measured and compared with an interval."""

from cnnlab.bases import NAMES as PRETRAINED
from cnnlab.bases import Pretrained, pretrained, source_images
from cnnlab.train import search
from cnnlab.train.comparison import Comparison, compare
from cnnlab.train.costs import Costs, costs
from cnnlab.train.intervals import Difference, paired_difference, t_quantile
from cnnlab.train.live import live_progress
from cnnlab.train.measured import MeasuredRun, by_setting, measured
from cnnlab.train.measured_rows import measured_rows
from cnnlab.train.run import Run, run
from cnnlab.train.schedules import learning_rates
from cnnlab.train.setting import Setting
from cnnlab.train.targets import target_images
from cnnlab.train.transfer import Transfer
from cnnlab.train.transfer_run import TransferRun, transfer

__all__ = [
    "PRETRAINED",
    "Comparison",
    "Costs",
    "Difference",
    "MeasuredRun",
    "Pretrained",
    "Run",
    "Setting",
    "Transfer",
    "TransferRun",
    "by_setting",
    "compare",
    "costs",
    "learning_rates",
    "live_progress",
    "measured",
    "measured_rows",
    "paired_difference",
    "pretrained",
    "run",
    "search",
    "source_images",
    "t_quantile",
    "target_images",
    "transfer",
]
