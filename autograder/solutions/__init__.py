"""The solutions edition: every lesson solved, with its rubrics, for instructors only."""
