"""The exercises of the lesson on hyperparameters."""
