"""A class of simulated learners: what they hand in, and the course folder where it is graded."""
