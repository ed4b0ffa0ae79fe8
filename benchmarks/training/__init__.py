"""What trainings cost in the course's workshop, relative to Keras' plain `fit` in the same run."""
