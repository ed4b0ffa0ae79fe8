"""The figures of the lessons: HTML that follows the notebook's theme and language."""

from cnnlab.figures.accuracy_by_digit import accuracy_by_digit
from cnnlab.figures.by_hand import by_hand, map_in_numbers
from cnnlab.figures.claim_cards import claim_cards
from cnnlab.figures.comparison import compared
from cnnlab.figures.course_map import course_map
from cnnlab.figures.digit_sheets import digit_sheet, wrong_digits
from cnnlab.figures.dropped_counts import dropped_counts
from cnnlab.figures.early_curves import early_curves
from cnnlab.figures.epoch_curves import epoch_curves, run_curves
from cnnlab.figures.first_models import first_models
from cnnlab.figures.fixed import fixed_values
from cnnlab.figures.labels_needed import labels_needed
from cnnlab.figures.losses import loss_curves
from cnnlab.figures.maps import (
    channel_maps,
    edge_maps,
    feature_maps,
    kernels_and_maps,
    pooled_maps,
)
from cnnlab.figures.measured_accuracy import measured_accuracy
from cnnlab.figures.measured_differences import measured_differences
from cnnlab.figures.measured_means import measured_means
from cnnlab.figures.network_costs import network_costs
from cnnlab.figures.noise import noise_against_batch
from cnnlab.figures.order import order_table
from cnnlab.figures.padding import padded_row, touch_map
from cnnlab.figures.parameters import parameter_table
from cnnlab.figures.pareto_front import pareto_front
from cnnlab.figures.pooling import pooling_by_hand
from cnnlab.figures.rates import accuracy_against_learning_rate
from cnnlab.figures.receptive_field import receptive_growth, seen_pixels
from cnnlab.figures.schedules import schedule_curves
from cnnlab.figures.schedules_compared import schedules_compared
from cnnlab.figures.search_race import search_race
from cnnlab.figures.settings import updates_table
from cnnlab.figures.three_budgets import three_budgets
from cnnlab.figures.timing import loops_against_matmul
from cnnlab.figures.training_and_validation import training_and_validation
from cnnlab.figures.usable_range import usable_range
from cnnlab.figures.variance import variance_shares
from cnnlab.figures.winners_luck import winners_luck

__all__ = [
    "accuracy_against_learning_rate",
    "accuracy_by_digit",
    "by_hand",
    "channel_maps",
    "claim_cards",
    "compared",
    "course_map",
    "digit_sheet",
    "dropped_counts",
    "early_curves",
    "edge_maps",
    "epoch_curves",
    "feature_maps",
    "first_models",
    "fixed_values",
    "kernels_and_maps",
    "labels_needed",
    "loops_against_matmul",
    "loss_curves",
    "map_in_numbers",
    "measured_accuracy",
    "measured_differences",
    "measured_means",
    "network_costs",
    "noise_against_batch",
    "order_table",
    "padded_row",
    "parameter_table",
    "pareto_front",
    "pooled_maps",
    "pooling_by_hand",
    "receptive_growth",
    "run_curves",
    "schedule_curves",
    "schedules_compared",
    "search_race",
    "seen_pixels",
    "three_budgets",
    "touch_map",
    "training_and_validation",
    "updates_table",
    "usable_range",
    "variance_shares",
    "winners_luck",
    "wrong_digits",
]
