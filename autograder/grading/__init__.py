"""The command that grades a class: in parallel, resumable, into nbgrader's gradebook."""
