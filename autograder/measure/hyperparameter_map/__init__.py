"""What the entries of the hyperparameter map do: trainings that `train.Setting` cannot describe."""
