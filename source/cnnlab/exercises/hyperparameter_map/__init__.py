"""The exercises of the lesson that maps the hyperparameters."""
