"""Three batch sizes by four learning rates, each for at least 5 epochs and at least 625 updates.

From batch size 16 at 0.001, the rates scale with the batch size (0.004, 0.016) or with its square
root (0.002, 0.004).
"""

from __future__ import annotations

from itertools import product

from cnnlab.train import Setting

SEEDS = range(6)
IMAGES, UPDATES = 2000, 625
SETTINGS = [
    Setting(
        width=(8, 16),
        images=IMAGES,
        batch_size=batch_size,
        learning_rate=learning_rate,
        epochs=-(-UPDATES // -(-IMAGES // batch_size)),
    )
    for batch_size, learning_rate in product((16, 64, 256), (0.001, 0.002, 0.004, 0.016))
]
