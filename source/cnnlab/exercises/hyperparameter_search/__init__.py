"""The exercises of the lesson on searching for hyperparameters."""
