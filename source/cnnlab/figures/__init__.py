"""The figures of the lessons: HTML that follows the notebook's theme and language."""

from cnnlab.figures.by_hand import by_hand, map_in_numbers
from cnnlab.figures.claim_cards import claim_cards
from cnnlab.figures.maps import (
    channel_maps,
    edge_maps,
    feature_maps,
    kernels_and_maps,
    pooled_maps,
)
from cnnlab.figures.order import order_table
from cnnlab.figures.padding import padded_row, touch_map
from cnnlab.figures.parameters import parameter_table
from cnnlab.figures.pooling import pooling_by_hand
from cnnlab.figures.receptive_field import receptive_growth, seen_pixels
from cnnlab.figures.timing import loops_against_matmul

__all__ = [
    "by_hand",
    "channel_maps",
    "claim_cards",
    "edge_maps",
    "feature_maps",
    "kernels_and_maps",
    "loops_against_matmul",
    "map_in_numbers",
    "order_table",
    "padded_row",
    "parameter_table",
    "pooled_maps",
    "pooling_by_hand",
    "receptive_growth",
    "seen_pixels",
    "touch_map",
]
