"""The judge behind nbgrader's own commands and the formgrader's buttons."""
