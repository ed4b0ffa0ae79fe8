"""Measurements of the lesson on hyperparameters: trainings of one small CNN, paired by seed.

A module with `SETTINGS` and `SEEDS` is a sweep: every setting is trained with every seed.
"""

from cnnlab.train import Setting

# Small enough that hundreds of trainings end within an hour on two cores, and large enough that
# validation accuracy passes 90 %: see batch_size.csv.
SMALL_CNN = Setting(width=(8, 16), images=1000)
