"""CNN Lab: lessons on convolutional networks in which every answer is checked."""

import os
import sys

# TensorFlow reads this when it is imported; its log lines on stderr would cost a right answer
# its points in nbgrader.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

try:
    from cnnlab import data, figures, train, widgets
    from cnnlab.checks.check import check
    from cnnlab.prediction import predict
    from cnnlab.progress_page import progress
    from cnnlab.session import start
except ImportError:
    # `python -m cnnlab.doctor` passes here too, and is there to say what is missing.
    if "cnnlab.doctor" not in sys.orig_argv:
        raise

__all__ = ["check", "data", "figures", "predict", "progress", "start", "train", "widgets"]
