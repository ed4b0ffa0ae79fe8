"""What the output layer reads of the feature maps, each with four learning rates.

The three have 64 to 3,136 values to read, and no rate suits all of them.
"""

from __future__ import annotations

from cnnlab.bases.architecture import TOPS
from cnnlab.train import Transfer
from cnnlab.train.transfer import TARGETS

SEEDS = range(10)
RATES = (0.001, 0.003, 0.01, 0.03)
SETTINGS = [
    Transfer(target=target, source="letters", labels=labels, top=top, learning_rate=rate)
    for target in TARGETS
    for labels in (50, 500)
    for top in TOPS
    for rate in RATES
]
